package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Says how an area stands as a whole; nil leaves what was said as it is.
  ///
  /// - Throws: `UpdateRefusal.unknownRating` where the plan's key has no such rating.
  package func reportArea(
    _ number: Int, rating: String?, progress: String?, request: UpdateRequest
  ) throws -> RecordedItem<AreaReport> {
    guard rating != nil || progress != nil else { throw UpdateRefusal.nothingToChange }
    let progress = try progress.map { try PlanText.required($0, field: "progress") }
    return try register(AreaReport.self, .areaReport, request) { registering in
      let reader = registering.writer.reader
      let known = try reader.areas(asAt: registering.context.effectiveOn).map(\.number)
      guard known.contains(number) else { throw AreaRefusal.unknown(number, known: known) }
      let code = try rating.flatMap { text -> String? in
        if text.folded == "unrated" { return nil }
        let key = try reader.plan().key
        guard let rating = key.rating(text) else { throw UpdateRefusal.unknownRating(text, accepted: key.accepted) }
        return rating.code
      }
      return try registering.put(AreaReport(area: number)) { report in
        if rating != nil { report.rating = code }
        report.progress = progress ?? report.progress
      }
    }
  }

  /// What is told of areas as a whole.
  package func areaReports(asAt date: PlanDate) throws -> [AreaReport] {
    try read { try $0.items(of: AreaReport.self, asAt: date).filter { !$0.isWithdrawn } }
  }
}
