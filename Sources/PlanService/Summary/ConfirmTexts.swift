package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Records that the texts which a public paper withholds of these actions may stand in it as they are.
  ///
  /// - Returns: what was confirmed.
  /// - Throws: `SummaryRefusal.nothingWithheld` for an action of which nothing is withheld.
  package func confirmTexts(of references: [Reference], in request: SummaryRequest, by: String) throws -> [WithheldText]
  {
    try write { writer in
      let maker = try SummaryMaker(writer.reader, request, today: writer.today, progress: progress)
      let withheld = try maker.withheld()
      let context = try UpdateRequest(on: nil, by: by, note: nil).context(.textConfirm, today: writer.today)
      return try references.flatMap { reference in
        let theirs = withheld.filter { $0.reference == reference }
        guard !theirs.isEmpty else { throw SummaryRefusal.nothingWithheld(reference) }
        for text in theirs { try writer.confirm(text, context: context) }
        return theirs
      }
    }
  }
}
