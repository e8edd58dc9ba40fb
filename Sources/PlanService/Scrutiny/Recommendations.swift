package import PlanModel
internal import PlanStorage

/// What is given of a recommendation; nil leaves a field as it is.
package struct RecommendationDetails: Sendable {
  package var kind: RecommendationKind?
  package var recommendation: String?
  package var receivedOn: PlanDate?
  package var officer: String?
  package var dueOn: PlanDate?
  package var actions: [Reference]?

  package init() {}
}

extension PlanService {
  /// What committees resolved, as at a day, in the order of their references.
  package func recommendations(of code: String? = nil, asAt date: PlanDate) throws -> [Recommendation] {
    try read { reader in
      let board = try code.map { try reader.requireBoard($0).code }
      return try reader.items(of: Recommendation.self, asAt: date).filter { item in
        board.map { $0 == item.board } ?? true
      }
    }
  }

  /// Adds what a body resolved at a meeting.
  ///
  /// - Parameter number: `1`, or `1a` for a part of a resolution; nil for the next of that meeting.
  package func addRecommendation(
    _ words: String, by code: String, on day: PlanDate, number: String?, _ details: RecommendationDetails,
    request: UpdateRequest
  ) throws -> RecordedItem<Recommendation> {
    try register(Recommendation.self, .recommendationAdd, request) { registering in
      let board = try registering.writer.reader.requireBoard(code)
      guard day <= registering.context.effectiveOn else {
        throw RegisterRefusal.stillToCome(field: "the meeting", day)
      }
      let made = try registering.made(words, by: board, on: day, number: number, details)
      let isAsked = try registering.writer.reader.boardActions(asAt: .distantFuture).contains {
        $0.reference.description == made.reference.description
      }
      guard !isAsked else { throw RegisterRefusal.exists(.recommendation, made.reference.description) }
      return try registering.add(made)
    }
  }

  package func editRecommendation(
    _ reference: String, _ details: RecommendationDetails, request: UpdateRequest
  ) throws -> RecordedItem<Recommendation> {
    try register(Recommendation.self, .recommendationEdit, request) { registering in
      try registering.update(reference) { try registering.apply(details, to: &$0) }
    }
  }

  /// Records what the executive answered.
  package func respond(
    to reference: String, _ response: RecommendationResponse, _ words: String?, dueOn: PlanDate?,
    request: UpdateRequest
  ) throws -> RecordedItem<Recommendation> {
    try register(Recommendation.self, .recommendationRespond, request) { registering in
      try registering.update(reference) { item in
        guard item.kind == .recommendation else {
          throw RecommendationRefusal.asksForNoResponse(item.reference.description)
        }
        if response == .rejected, words?.nonBlank == nil {
          throw RecommendationRefusal.rejectionNeedsReason(item.reference.description)
        }
        let before = item.response
        item.response = response
        // Words of one response are not those of another.
        if words != nil || before != response { item.responseWords = words }
        item.respondedOn = registering.context.effectiveOn
        if let dueOn { item.acceptedDueOn = dueOn }
      }
    }
  }

  package func progress(
    of reference: String, _ words: String, request: UpdateRequest
  ) throws -> RecordedItem<Recommendation> {
    let words = try PlanText.required(words, field: "progress")
    return try register(Recommendation.self, .recommendationProgress, request) { registering in
      try registering.update(reference) { $0.progress = words }
    }
  }

  /// Records that it is complete; what its words promise stays listed until that is kept.
  package func complete(
    _ reference: String, _ words: String?, request: UpdateRequest
  ) throws -> RecordedItem<Recommendation> {
    try register(Recommendation.self, .recommendationComplete, request) { registering in
      try registering.update(reference) { item in
        if let day = item.completedOn { throw RecommendationRefusal.isComplete(item.reference.description, on: day) }
        item.completedOn = registering.context.effectiveOn
        item.completion = words
      }
    }
  }

  /// Records what keeps the promise of a completion.
  package func keep(
    _ reference: String, _ words: String, request: UpdateRequest
  ) throws -> RecordedItem<Recommendation> {
    let words = try PlanText.required(words, field: "account of how it was kept")
    if let sentence = Promise.sentence(words) { throw RecommendationRefusal.promisesAgain(sentence) }
    return try register(Recommendation.self, .recommendationKeep, request) { registering in
      try registering.update(reference) { item in
        guard item.completedOn != nil else { throw RecommendationRefusal.isNotComplete(item.reference.description) }
        guard item.promise != nil else { throw RecommendationRefusal.promisesNothing(item.reference.description) }
        item.kept = words
        item.keptOn = registering.context.effectiveOn
      }
    }
  }
}

extension Registering where Item == Recommendation {
  func made(
    _ words: String, by board: Board, on day: PlanDate, number: String?, _ details: RecommendationDetails
  ) throws -> Recommendation {
    let number = try number.map(part) ?? next(board, day)
    var item = Recommendation(RegisterIdentity(reference: "\(board.code)/\(day.iso)/\(number)"))
    item.board = board.code
    item.madeOn = day
    item.kind = details.kind ?? .recommendation
    item.recommendation = try PlanText.required(words, field: "recommendation").trimmed
    try apply(details, to: &item)
    return item
  }

  fileprivate func apply(_ details: RecommendationDetails, to item: inout Recommendation) throws {
    if let kind = details.kind { item.kind = kind }
    if let words = details.recommendation {
      item.recommendation = try PlanText.required(words, field: "recommendation").trimmed
    }
    if let received = details.receivedOn {
      if let made = item.madeOn, received < made {
        throw RegisterRefusal.backwards("the meeting", made, before: "the day of receipt", received)
      }
      guard received <= context.effectiveOn else { throw RegisterRefusal.stillToCome(field: "receipt", received) }
      item.receivedOn = received
    }
    if let officer = details.officer { item.officer = try self.officer(called: officer) }
    if let dueOn = details.dueOn { item.acceptedDueOn = dueOn }
    if let actions = details.actions { item.actions = Set(actions).sorted() }
  }

  /// `1`, or `1a`.
  private func part(_ text: String) throws -> String {
    let plain = text.folded
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let letters = plain.dropFirst(digits.count)
    guard let number = Reference.number(digits), letters.count <= 1, letters.allSatisfy({ $0.isASCII && $0.isLetter })
    else { throw RecommendationRefusal.notAPart(text) }
    return "\(number)\(letters)"
  }

  /// The next whole number of that meeting, of what the body recommended and asked for itself.
  private func next(_ board: Board, _ day: PlanDate) throws -> String {
    let own = histories.map(\.reference.description)
    let asked = try writer.reader.boardActions(asAt: .distantFuture).map(\.reference.description)
    let numbers = (own + asked).compactMap { reference -> Int? in
      let parts = reference.split(separator: "/")
      guard parts.count == 3, parts[0] == board.code, parts[1] == day.iso else { return nil }
      return Reference.number(parts[2].prefix { $0.isNumber })
    }
    return String((numbers.max() ?? 0) + 1)
  }
}
