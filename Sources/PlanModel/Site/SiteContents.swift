/// Everything that a site tells of a plan, read in one transaction.
package struct SiteContents: Sendable {
  package let plan: Plan
  package let asAt: PlanDate
  /// What the home page says.
  package let summary: Summary
  package let position: Position
  package let areas: [Area]
  package let areaReports: [AreaReport]
  package let officers: [Officer]
  package let absences: [OfficerAbsence]
  package let boards: [Board]
  package let meetings: [Meeting]
  package let decisions: [Decision]
  package let boardActions: [BoardAction]
  package let packs: [PublishedPack]
  /// The packs sealed for a later day, whose pages stay as an earlier run wrote them.
  package let laterPacks: [Pack]
  /// What was recorded of each action, and what stood of it when.
  package let stories: [Reference: [LedgerEntry]]
  package let standings: [Reference: [ActionStanding]]
  package let measures: [MeasureReading]
  package let ledgerHead: LedgerHead?

  package init(
    summary: Summary, position: Position, areas: [Area], areaReports: [AreaReport], officers: [Officer],
    absences: [OfficerAbsence], boards: [Board], meetings: [Meeting], decisions: [Decision],
    boardActions: [BoardAction], packs: [PublishedPack], laterPacks: [Pack],
    stories: [Reference: [LedgerEntry]], standings: [Reference: [ActionStanding]], measures: [MeasureReading],
    ledgerHead: LedgerHead?
  ) {
    plan = position.plan
    asAt = position.asAt
    self.summary = summary
    self.position = position
    self.areas = areas
    self.areaReports = areaReports
    self.officers = officers
    self.absences = absences
    self.boards = boards
    self.meetings = meetings
    self.decisions = decisions
    self.boardActions = boardActions
    self.packs = packs
    self.laterPacks = laterPacks
    self.stories = stories
    self.standings = standings
    self.measures = measures
    self.ledgerHead = ledgerHead
  }
}

/// A sealed pack as a site keeps it: as it was read, with what would be said otherwise now.
package struct PublishedPack: Sendable {
  package let sealed: SealedPack
  package let boardTitle: String
  package let restated: [Restatement]
  /// The pack that was sealed in its place, by its name.
  package let supersededBy: String?
  /// Whether it was sealed with officers by their posts.
  package let isForPublic: Bool

  package init(
    sealed: SealedPack, boardTitle: String, restated: [Restatement], supersededBy: String?, isForPublic: Bool
  ) {
    self.sealed = sealed
    self.boardTitle = boardTitle
    self.restated = restated
    self.supersededBy = supersededBy
    self.isForPublic = isForPublic
  }

  package var pack: Pack { sealed.pack }
}

/// What the public edition of a site holds: packs sealed for posts, and nothing else.
package struct PublicSiteContents: Sendable {
  package let plan: Plan
  package let asAt: PlanDate
  /// The latest day first.
  package let packs: [PublishedPack]
  /// Packs sealed for posts that are held back, by their names.
  package let heldBack: [String]
  /// The packs sealed for a later day, whose pages stay as an earlier run wrote them.
  package let laterPacks: [Pack]

  package init(
    plan: Plan, asAt: PlanDate, packs: [PublishedPack], heldBack: [String], laterPacks: [Pack]
  ) {
    self.plan = plan
    self.asAt = asAt
    self.packs = packs
    self.heldBack = heldBack
    self.laterPacks = laterPacks
  }
}
