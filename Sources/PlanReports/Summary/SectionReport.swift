internal import PlanModel
internal import TextFormats

/// One section of the summary, registered once: what stands in the paper, and what its JSON says.
struct SectionReport {
  let section: SummarySection
  let blocks: (Summary) -> [Block]
  let annex: (Summary) -> [Block]
  let members: [SummaryMember]

  private init(
    _ section: SummarySection, blocks: @escaping (Summary) -> [Block] = { _ in [] },
    annex: @escaping (Summary) -> [Block] = { _ in [] }, members: [SummaryMember] = []
  ) {
    self.section = section
    self.blocks = blocks
    self.annex = annex
    self.members = members
  }

  static func of(_ section: SummarySection) -> SectionReport? { all.first { $0.section == section } }

  /// Every section, in the order in which papers have them.
  static var all: [SectionReport] {
    [
      SectionReport(
        .headline, blocks: { [.heading(level: 2, "Headline"), .paragraph(Headline.text($0))] },
        members: [.text("headline") { Headline.text($0) }]),
      SectionReport(.background, blocks: ScrutinySections.background),
      SectionReport(
        .position,
        blocks: {
          [.paragraph(PositionSentence.text($0))] + JourneySections.keySentences($0) + StakesSections.keySentences($0)
        },
        members: [
          .text("position") { PositionSentence.text($0) }
        ]),
      SectionReport(.mattersArising, blocks: MattersArisingSection.blocks, members: SummaryJSON.matters),
      SectionReport(.needsYou, blocks: NeedsYou.blocks, members: SummaryJSON.needing),
      SectionReport(.changed, blocks: ChangedSince.blocks, members: SummaryJSON.openingLists),
      SectionReport(.notKnown, blocks: NotKnown.blocks, members: SummaryJSON.notKnown),
      SectionReport(
        .children, blocks: ForChildren.blocks, members: [.actions("newly_evidenced") { $0.newlyEvidenced }]),
      SectionReport(.decisions, blocks: Decisions.blocks, members: SummaryJSON.decisions),
      SectionReport(.keyFigures, blocks: FigureSections.keyFigures, members: SummaryJSON.keyFigures),
      SectionReport(.areas, blocks: FigureSections.areas, members: SummaryJSON.areas),
      SectionReport(.trend, blocks: FigureSections.trend, members: SummaryJSON.trend),
      SectionReport(
        .measures, blocks: MeasureSection.blocks, annex: MeasureSection.annex, members: MeasureSection.members),
      SectionReport(.visit, blocks: JourneySections.visit, members: JourneySections.visitMembers),
      SectionReport(
        .inspections, blocks: JourneySections.inspections, annex: JourneySections.inspectionAnnex,
        members: JourneySections.inspectionMembers),
      SectionReport(
        .findings, blocks: JourneySections.findings, annex: JourneySections.findingAnnex,
        members: JourneySections.findingMembers),
      SectionReport(.savings, blocks: StakesSections.savings, members: StakesSections.savingMembers),
      SectionReport(.benefits, blocks: StakesSections.benefits, members: StakesSections.benefitMembers),
      SectionReport(.risks, blocks: StakesSections.risks, members: StakesSections.riskMembers),
      SectionReport(.bridge, blocks: FigureSections.bridge, members: SummaryJSON.bridge),
      SectionReport(.moved, blocks: MovementSections.moved),
      SectionReport(.movements, blocks: MovementSections.movements, members: SummaryJSON.movements),
      SectionReport(.restated, blocks: MovementSections.restated, members: SummaryJSON.restated),
      SectionReport(.openActions, blocks: OpenActions.blocks),
      SectionReport(.exceptions, blocks: ExceptionSections.exceptions, members: SummaryJSON.exceptions),
      SectionReport(.unevidenced, blocks: Unevidenced.blocks),
      SectionReport(.forecast, blocks: ExceptionSections.forecast, members: SummaryJSON.forecast),
      SectionReport(
        .ratingChallenge, blocks: ExceptionSections.ratingChallenge, members: SummaryJSON.ratingChallenges),
      SectionReport(.slippage, blocks: ExceptionSections.slippage, members: SummaryJSON.slippage),
      SectionReport(.doneAndPlanned, blocks: DoneAndPlanned.blocks, members: SummaryJSON.withheld),
      SectionReport(
        .dueNext, blocks: ExceptionSections.dueNext, members: [.actions("due_next") { $0.dueNext }]),
      SectionReport(.nextSteps, blocks: ScrutinySections.nextSteps),
      SectionReport(
        .recommendations,
        blocks: { JourneySections.recommendations($0) + ScrutinySections.recommendations($0) },
        members: JourneySections.recommendationMembers),
      SectionReport(.programme, blocks: JourneySections.programme, members: JourneySections.programmeMembers),
      SectionReport(.assurance, blocks: ExceptionSections.assurance),
      SectionReport(.annex, annex: Annex.blocks, members: Annex.members),
    ]
  }
}

/// One member of a summary's JSON.
struct SummaryMember {
  let name: String
  let write: (Summary, inout JSONWriter) throws -> Void

  static func text(_ name: String, _ value: @escaping (Summary) -> String?) -> SummaryMember {
    SummaryMember(name: name) { summary, json in json.member(name, value(summary)) }
  }

  static func texts(_ name: String, _ values: @escaping (Summary) -> [String]) -> SummaryMember {
    SummaryMember(name: name) { summary, json in
      try json.member(name, each: values(summary)) { json, value in json.string(value) }
    }
  }

  /// - Parameter causes: why each of them moved.
  static func actions(
    _ name: String, causes: ((Summary) -> [Reference: String])? = nil, _ actions: @escaping (Summary) -> [Action]
  ) -> SummaryMember {
    listed(name) { summary in
      let causes = causes?(summary)
      return actions(summary).map { action in
        ListedAction(
          action, asAt: summary.asAt, cause: causes.map { ListedAction.Cause(words: $0[action.reference]) })
      }
    }
  }

  static func listed(_ name: String, _ actions: @escaping (Summary) -> [ListedAction]) -> SummaryMember {
    SummaryMember(name: name) { summary, json in
      let writer = ActionColumns.json
      try json.member(name, each: actions(summary)) { json, action in try writer.write(action, to: &json) }
    }
  }

  static func object(
    _ name: String, _ write: @escaping (Summary, inout JSONWriter) throws -> Void
  ) -> SummaryMember {
    SummaryMember(name: name) { summary, json in try json.member(name) { json in try write(summary, &json) } }
  }

  /// An array of objects.
  static func objects<Item>(
    _ name: String, _ items: @escaping (Summary) -> [Item],
    _ write: @escaping (Item, inout JSONWriter) throws -> Void
  ) -> SummaryMember {
    SummaryMember(name: name) { summary, json in
      try json.member(name, each: items(summary)) { json, item in
        try json.object { json in try write(item, &json) }
      }
    }
  }
}
