package import PlanModel

/// What a board reads, on one line.
package enum BoardWording {
  package static func line(_ board: Board) -> String {
    let scope = board.areaNumber.map { "area \($0)" } ?? "the whole plan"
    let names = board.names == .posts ? "posts" : "names"
    let charts = board.charts.isEmpty ? "" : "; charts of \(board.charts.joined(separator: ", "))"
    return
      "\(board.title), \(board.cadence.rawValue), reads \(scope) with officers' \(names), \(board.detail.rawValue) detail: \(board.sections.map(\.rawValue).joined(separator: ", "))\(charts)"
  }
}
