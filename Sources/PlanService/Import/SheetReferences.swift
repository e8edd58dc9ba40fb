internal import PlanModel

/// Holds the reference of a row against its words: a spreadsheet makes 1.1 of 1.10, and the row would go over another
/// action.
struct SheetReferences {
  private let latest: [Reference: ActionState]
  private let sheetSaid: [Reference: SheetSaid]
  private let titles: [Int: String]
  private let byText: [String: [Reference]]

  init(latest: [Reference: ActionState], sheetSaid: [Reference: SheetSaid], areas: [Area]) {
    self.latest = latest
    self.sheetSaid = sheetSaid
    titles = Dictionary(firstValues: areas.map { ($0.number, $0.title) })
    byText = Dictionary(grouping: latest.keys.sorted()) { latest[$0]?.action.matchingText ?? "" }
  }

  /// - Parameter sent: the action as it was sent with the row.
  func finding(_ row: ImportRow, _ reference: Reference, sent: ActionState?) -> ImportFinding? {
    guard row.reference != nil, !row.said.action.isEmpty, let own = latest[reference] else {
      return nil
    }
    let text = row.said.action.matchingText
    guard text != own.action.matchingText, text != sent?.action.matchingText,
      sheetSaid[reference]?["matching_text"] != SheetSaid.fingerprint(text)
    else { return nil }
    if let meant = byText[text]?.first(where: { $0 != reference }) {
      return .error(
        row: row.row, column: PlanField.reference.rawValue, value: reference.description,
        "stands beside the action of \(meant); give the reference as \(meant), in a column formatted as text")
    }
    guard row.origin == nil, otherwiseDisagrees(row, reference, own) else { return nil }
    return .error(
      row: row.row, column: PlanField.reference.rawValue, value: reference.description,
      "has neither the area, the outcome nor the action of \(reference) in the plan; \(likely(row, reference))")
  }

  private func otherwiseDisagrees(_ row: ImportRow, _ reference: Reference, _ own: ActionState) -> Bool {
    guard let title = row.areaTitle, let outcome = row.said.outcome else { return false }
    return title.matchingText != titles[reference.area]?.matchingText
      && sheetSaid[reference]?["area"] != SheetSaid.fingerprint(title)
      && outcome.matchingText != own.outcome?.matchingText
      && sheetSaid[reference]?["outcome"] != SheetSaid.fingerprint(outcome)
  }

  private func likely(_ row: ImportRow, _ reference: Reference) -> String {
    let near = Nearest.suggestions(for: row.said.action, among: latest.values.map(\.action))
    let meant = near.first.flatMap { byText[$0.matchingText]?.first }
    return meant.map { "is \($0) meant?" } ?? "leave the reference blank where the action is a new one"
  }
}
