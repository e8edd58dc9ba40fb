package import PlanModel
internal import PlanStorage

/// What is given of a risk; nil leaves a field as it is.
package struct RiskDetails: Sendable {
  package var title: String?
  package var cause: String?
  package var event: String?
  package var consequence: String?
  package var category: String?
  package var officer: String?
  package var inherent: RiskScore?
  package var residual: RiskScore?
  package var target: RiskScore?
  package var mitigation: String?
  package var reviewOn: PlanDate?
  package var reviewEvery: Int?
  package var actions: [Reference]?

  package init() {}
}

extension PlanService {
  /// The risks of the plan as at a day.
  ///
  /// - Parameter since: the first day of the period whose movement is wanted.
  package func riskRegister(asAt date: PlanDate, since: PlanDate? = nil) throws -> RiskRegister {
    try read { try $0.riskRegister(asAt: date, since: since) }
  }

  /// Adds a risk under the next number; its first review is due after as many months as lie between two.
  package func addRisk(_ details: RiskDetails, request: UpdateRequest) throws -> RecordedItem<Risk> {
    try register(Risk.self, .riskAdd, request) { registering in
      var risk = Risk(RegisterIdentity(reference: "risk/\(registering.nextNumber())"))
      try registering.apply(details, to: &risk)
      guard risk.title.nonBlank != nil else { throw RegisterRefusal.without(.risk, field: "title") }
      risk.reviewEvery = risk.reviewEvery ?? RiskStanding.everyMonths
      risk.reviewOn = risk.reviewOn ?? risk.nextReview(after: registering.context.effectiveOn)
      return try registering.add(risk)
    }
  }

  package func editRisk(
    _ reference: String, _ details: RiskDetails, request: UpdateRequest
  ) throws -> RecordedItem<Risk> {
    try register(Risk.self, .riskEdit, request) { registering in
      try registering.update(Risk.typed(reference)) { risk in
        try risk.requireOpen()
        let was = risk.reviewOn
        try registering.apply(details, to: &risk)
        // A review that was due by now is missed, whatever day is set instead, and from whenever on.
        if let was, risk.reviewOn != was, was <= registering.writer.today {
          throw RiskRefusal.reviewIsDue(risk.reference.description, on: was)
        }
      }
    }
  }

  /// Says how likely and how grave it is now.
  package func scoreRisk(
    _ reference: String, residual: RiskScore, request: UpdateRequest
  ) throws -> RecordedItem<Risk> {
    try register(Risk.self, .riskScore, request) { registering in
      try registering.update(Risk.typed(reference)) { risk in
        try risk.requireOpen()
        risk.residual = residual
      }
    }
  }

  /// Records that it was looked at, and by when it is to be again.
  ///
  /// - Parameter next: nil for as many months later as lie between two.
  package func reviewRisk(
    _ reference: String, residual: RiskScore?, mitigation: String?, next: PlanDate?, request: UpdateRequest
  ) throws -> RecordedItem<Risk> {
    try register(Risk.self, .riskReview, request) { registering in
      let day = registering.context.effectiveOn
      if let next, next <= day { throw RiskRefusal.reviewNotAhead(next, on: day) }
      return try registering.update(Risk.typed(reference)) { risk in
        try risk.requireOpen()
        if let residual { risk.residual = residual }
        if let mitigation { risk.mitigation = try PlanText.required(mitigation, field: "mitigation") }
        risk.reviewedOn = day
        risk.reviewOn = next ?? risk.nextReview(after: day)
      }
    }
  }

  package func closeRisk(_ reference: String, reason: String, request: UpdateRequest) throws -> RecordedItem<Risk> {
    let reason = try PlanText.required(reason, field: "reason")
    return try register(Risk.self, .riskClose, request, reason: reason) { registering in
      try registering.update(Risk.typed(reference)) { risk in
        try risk.requireOpen()
        risk.closedOn = registering.context.effectiveOn
        risk.closedBecause = reason
      }
    }
  }

  package func riskBands(asAt date: PlanDate) throws -> RiskBands { try read { try $0.riskBands(asAt: date) } }

  /// Takes a key of bands in the place of the one that stands.
  package func setRiskBands(_ bands: RiskBands, request: UpdateRequest) throws -> RecordedItem<RiskBandsRecord> {
    if let flaw = bands.flaw { throw RiskRefusal.badBands(flaw) }
    return try register(RiskBandsRecord.self, .riskBands, request) { registering in
      try registering.put(RiskBandsRecord(RegisterIdentity(reference: RiskBandsRecord.onlyReference))) {
        $0.bands = RiskBandsRecord(bands).bands
      }
    }
  }
}

extension Risk {
  func nextReview(after day: PlanDate) -> PlanDate { day.adding(months: reviewEvery ?? RiskStanding.everyMonths) }

  func requireOpen() throws {
    if let closedOn { throw RiskRefusal.closed(reference.description, on: closedOn) }
  }
}

extension Registering where Item == Risk {
  func apply(_ details: RiskDetails, to risk: inout Risk) throws {
    if let title = details.title { risk.title = try PlanText.required(title, field: "title").trimmed }
    if let words = details.cause { risk.cause = words.nonBlank }
    if let words = details.event { risk.event = words.nonBlank }
    if let words = details.consequence { risk.consequence = words.nonBlank }
    if let words = details.category { risk.category = words.nonBlank }
    if let officer = details.officer { risk.officer = try self.officer(called: officer) }
    if let score = details.inherent { risk.inherent = score }
    if let score = details.residual { risk.residual = score }
    if let score = details.target { risk.target = score }
    if let words = details.mitigation { risk.mitigation = words.nonBlank }
    if let months = details.reviewEvery {
      guard Risk.intervals.contains(months) else { throw RiskRefusal.badInterval(months) }
      risk.reviewEvery = months
    }
    if let day = details.reviewOn { risk.reviewOn = day }
    if let actions = details.actions { risk.actions = Set(actions).sorted() }
  }
}

extension PlanReader {
  func riskBands(asAt date: PlanDate) throws -> RiskBands {
    let own = try items(of: RiskBandsRecord.self, asAt: date).first { !$0.isWithdrawn }
    // What another hand wrote and is no key is told by `check`.
    return own.flatMap { $0.key.flaw == nil ? $0.key : nil } ?? .standard
  }

  func riskRegister(asAt date: PlanDate, since: PlanDate? = nil) throws -> RiskRegister {
    let histories = try histories(of: Risk.self)
    guard !histories.isEmpty else { return .empty }
    let named = Dictionary(firstValues: try items(of: Risk.self, asAt: date).map { ($0.reference, $0) })
    let bands = try riskBands(asAt: date)
    let before = try since.map { try riskBands(asAt: $0) }
    return RiskRegister(
      bands: bands,
      risks: histories.compactMap { history in
        RiskStanding(history, asAt: date, since: since, bands: bands, bandsBefore: before).map { standing in
          var standing = standing
          standing.risk = named[history.reference] ?? standing.risk
          return standing
        }
      })
  }
}
