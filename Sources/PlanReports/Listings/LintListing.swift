package import PlanModel

/// What lint found.
package enum LintListing {
  package static func make(_ findings: [LintFinding], asAt: PlanDate) -> Listing<LintFinding> {
    Listing(
      findings,
      columns: [
        ListingColumn("rule", Column("Rule", weight: 2)) { .text($0.rule.rawValue) },
        ListingColumn(
          "references", Column("About", weight: 1), cell: { .text(Wording.list($0.subjects)) }
        ) { .list($0.subjects) },
        ListingColumn("field") { .text($0.field) },
        ListingColumn("words", Column("Words", weight: 4), cell: { .prose($0.words) }) { .text($0.words) },
        ListingColumn("says", Column("In question", weight: 4)) { .text($0.says) },
        ListingColumn("question") { .text($0.rule.question) },
        ListingColumn("source") { .text($0.rule.source) },
      ], otherwise: "Nothing is to be questioned as at \(asAt.long).")
  }
}
