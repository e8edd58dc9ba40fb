/// What a sentence of the inspectors says.
package enum FindingKind: String, Sendable, CaseIterable {
  case strength
  case areaForImprovement = "area_for_improvement"
  case priorityAction = "priority_action"

  package var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}

/// One sentence that inspectors wrote, under a number of their letter: `visit-2023-04/2`.
package struct Finding: RegisterItem {
  package static let register = RegisterName.finding

  package static let fields: [RegisterField<Finding>] = [
    .inspection("inspection", \.inspection), .word("kind", \.kind), .text("finding", \.finding), .areas(\.areas),
    .actions(\.actions), .code("repeats", \.repeats), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["inspection", "kind", "finding"]

  package var identity: RegisterIdentity
  package var inspection = ""
  package var kind: FindingKind?
  package var finding = ""
  package var areas: [Int] = []
  /// The actions that answer it.
  package var actions: [Reference] = []
  /// The finding of an earlier visit that it says again.
  package var repeats: String?
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  /// Whether something is to be done about it.
  package var asksForAction: Bool { kind != .strength && !isWithdrawn }
}

/// A finding with what became of it: what its actions claim, what figures say, and whether it was found again.
package struct FindingStanding: Sendable, Equatable {
  /// How far it is from finding to fix, the gravest first.
  package enum State: String, Sendable, CaseIterable {
    /// A later visit said it again.
    case saidAgain = "said_again"
    case noAction = "no_action"
    /// What was complete did not hold, or its figure is worse since.
    case didNotHold = "did_not_hold"
    case open
    /// Every action is complete, and nothing but that says so.
    case claimed
    /// Every action is complete, and each has a figure that improved, evidenced impact, or a completion that is embedded.
    case shown
    case strength

    package var words: String {
      switch self {
      case .saidAgain: "said again"
      case .noAction: "no action"
      case .didNotHold: "did not hold"
      case .open: "open"
      case .claimed: "claimed, not shown"
      case .shown: "fixed, with evidence"
      case .strength: "strength"
      }
    }
  }

  /// What a measure says beside one of its actions.
  package struct Signal: Sendable, Equatable {
    package let reference: Reference
    package let measure: String
    package let says: String
  }

  package let finding: Finding
  package let inspection: Inspection?
  /// Those of its actions that are not withdrawn.
  package let actions: [Action]
  package let signals: [Signal]
  /// The later findings that say it again.
  package let saidAgainBy: [ItemReference]
  package let state: State

  /// Every finding that stands, of an inspection that does, in the order of these.
  ///
  /// - Parameters:
  ///   - actions: of the plan, with what their measures have done since their completion.
  ///   - readings: the measures of the plan.
  package static func all(
    _ findings: [Finding], of inspections: [Inspection], actions: [Action], readings: [MeasureReading]
  ) -> [FindingStanding] {
    let byCode = Dictionary(firstValues: inspections.map { ($0.code, $0) })
    let standing = findings.filter { !$0.isWithdrawn && byCode[$0.inspection] != nil }
    let byReference = Dictionary(firstValues: actions.map { ($0.reference, $0) })
    let again = Dictionary(grouping: standing.filter { $0.repeats != nil }) { $0.repeats ?? "" }
    return standing.map { finding in
      FindingStanding(
        finding, byCode[finding.inspection],
        finding.actions.compactMap { byReference[$0] }.filter { !$0.isWithdrawn }, readings,
        saidAgainBy: (again[finding.reference.description] ?? []).map(\.reference).sorted())
    }.sorted { a, b in
      func order(_ standing: FindingStanding) -> PlanDate { standing.inspection?.heldOn ?? .distantFuture }
      return order(a) == order(b) ? a.finding.reference < b.finding.reference : order(a) < order(b)
    }
  }

  private init(
    _ finding: Finding, _ inspection: Inspection?, _ actions: [Action], _ readings: [MeasureReading],
    saidAgainBy: [ItemReference]
  ) {
    self.finding = finding
    self.inspection = inspection
    self.actions = actions
    self.saidAgainBy = saidAgainBy
    signals = actions.flatMap { action in
      readings.filter { $0.measure.actions.contains(action.reference) }.map { reading in
        let claim = action.claim.flatMap { $0.measure == reading.measure.code ? $0.finding.rawValue : nil }
        return Signal(
          reference: action.reference, measure: reading.measure.code,
          says: claim ?? reading.variation?.rawValue ?? MeasureClaim.Finding.tooFew.rawValue)
      }
    }
    state = FindingStanding.state(finding, actions, isSaidAgain: !saidAgainBy.isEmpty)
  }

  private static func state(_ finding: Finding, _ actions: [Action], isSaidAgain: Bool) -> State {
    guard finding.asksForAction else { return .strength }
    if isSaidAgain { return .saidAgain }
    if actions.isEmpty { return .noAction }
    let isBroken = actions.contains { $0.sustaining?.state == .reverted || $0.claim?.finding == .worse }
    if isBroken { return .didNotHold }
    guard actions.allSatisfy(\.isClosed) else { return .open }
    let isShown = actions.allSatisfy { action in
      action.isEmbedded || action.claim?.finding == .improved || action.state.hasEvidencedImpact
    }
    return isShown ? .shown : .claimed
  }

  /// A finding that asks for action and has none that stands: an exception.
  package var isWithoutAction: Bool { finding.asksForAction && actions.isEmpty }
}

extension FindingStanding {
  /// The same with the officers of its actions by their posts.
  package func by(_ posts: Posts) -> FindingStanding { with(actions: actions.map(posts.action)) }

  /// The same without what letters say that are not published, earlier or later.
  package func without(_ hidden: Set<String>) -> FindingStanding {
    func isShown(_ reference: String) -> Bool { !hidden.contains(ItemReference.code(of: reference)) }
    let shown = saidAgainBy.filter { isShown($0.description) }
    var finding = finding
    finding.repeats = finding.repeats.flatMap { isShown($0) ? $0 : nil }
    return FindingStanding(
      finding: finding, inspection: inspection, actions: actions, signals: signals, saidAgainBy: shown,
      state: FindingStanding.state(finding, actions, isSaidAgain: !shown.isEmpty))
  }

  /// The same with its actions as a paper shows them.
  package func with(actions: [Action]) -> FindingStanding {
    FindingStanding(
      finding: finding, inspection: inspection, actions: actions, signals: signals, saidAgainBy: saidAgainBy,
      state: state)
  }

  private init(
    finding: Finding, inspection: Inspection?, actions: [Action], signals: [Signal], saidAgainBy: [ItemReference],
    state: State
  ) {
    self.finding = finding
    self.inspection = inspection
    self.actions = actions
    self.signals = signals
    self.saidAgainBy = saidAgainBy
    self.state = state
  }
}
