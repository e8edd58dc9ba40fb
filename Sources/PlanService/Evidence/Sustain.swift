package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Says what would show that completions hold: so many periods in a row of a measure at a threshold.
  ///
  /// - Parameters:
  ///   - periods: nil to take back what was said.
  ///   - threshold: nil for the measure's target, or the audit's own threshold.
  package func sustain(
    _ references: [Reference], by text: String?, periods: Int?, threshold: String?, request: UpdateRequest
  ) throws -> [Action] {
    try write { writer in
      let context = try request.context(.sustain, today: writer.today)
      for reference in references {
        let action = try writer.reader.requireAction(reference, on: context.effectiveOn)
        if let reason = action.state.withdrawnReason { throw EvidenceRefusal.withdrawn(reference, reason: reason) }
        if let text, let periods {
          let (measure, threshold) = try writer.reader.test(text, threshold, on: context.effectiveOn)
          try writer.recordSustain(
            reference, by: measure, periods: periods, threshold: threshold, on: context.effectiveOn, context: context)
        } else {
          guard let last = try writer.reader.sustainTests().last(where: { $0.reference == reference }),
            last.periods != nil, let measure = try writer.reader.measure(numbered: last.measureID)
          else { throw EvidenceRefusal.nothingToTakeBack(reference) }
          try writer.recordSustain(
            reference, by: measure, periods: nil, threshold: nil, on: context.effectiveOn, context: context)
        }
      }
      return try references.map { try writer.reader.requireAction($0, on: context.effectiveOn) }
    }
  }

  /// Records that an officer who neither leads nor supports an action, nor said that it is complete, says that it holds.
  package func signOff(_ reference: Reference, by officer: String, request: UpdateRequest) throws -> Action {
    try write { writer in
      let context = try request.context(.signOff, today: writer.today)
      _ = try PlanText.required(context.note ?? "", field: "words of the sign-off")
      let action = try writer.reader.requireAction(reference, on: context.effectiveOn)
      guard action.isComplete, !action.isWithdrawn else { throw EvidenceRefusal.notComplete(reference) }
      let signing = try OfficerDirectory(writer, context).requirePresent(called: officer)
      try writer.reader.requireOther(signing, than: action, on: context.effectiveOn)
      try writer.signOff(reference, by: signing, on: context.effectiveOn, context: context)
      return try writer.reader.requireAction(reference, on: context.effectiveOn)
    }
  }
}

extension PlanReader {
  /// The measure and the threshold that a completion is held to.
  fileprivate func test(
    _ text: String, _ threshold: String?, on date: PlanDate
  ) throws -> (Measure, MeasureTarget.Threshold?) {
    let reading = try requireReading(text, asAt: .distantFuture)
    let measure = reading.measure
    if let reason = measure.withdrawnReason { throw MeasureRefusal.withdrawn(measure.code, reason: reason) }
    guard measure.good != .none else { throw EvidenceRefusal.thresholdUnsuited(measure.code, measure.good) }
    guard let threshold else {
      guard reading.ownThreshold != nil else { throw EvidenceRefusal.withoutThreshold(measure.code) }
      return (measure, nil)
    }
    guard let given = MeasureTarget.Threshold(threshold) else { throw MeasureRefusal.notAFigure(threshold) }
    try given.requirePossible(measure.definition.unit)
    guard MeasureTarget.isSound(green: given, amber: given, good: measure.good) else {
      throw EvidenceRefusal.thresholdUnsuited(measure.code, measure.good)
    }
    return (measure, given)
  }

  fileprivate func measure(numbered id: Int64) throws -> Measure? {
    try measureHistories().first { $0.id == id }?.measure(asAt: .distantFuture)
  }

  /// - Throws: `EvidenceRefusal.ownSignOff` where somebody would sign off what they did or said themselves.
  fileprivate func requireOther(_ officer: Officer, than action: Action, on date: PlanDate) throws {
    let reference = action.reference
    if let place = action.state.officers.firstIndex(where: { $0.id == officer.id }) {
      throw EvidenceRefusal.ownSignOff(reference, officer.called, because: place == 0 ? "leads" : "supports")
    }
    // Who said that it is complete: the last that closed it by the day.
    var (said, wasClosed): (Entry?, Bool) = (nil, false)
    for revision in Timeline.holding(try revisions(of: [reference]))
    where revision.effectiveOn <= date && revision.sets.contains(.rating) {
      let isClosed = revision.values.rating?.meaning.isClosed ?? false
      if isClosed, !wasClosed { said = revision.entry }
      wasClosed = isClosed
    }
    let names = Set(
      [officer.name, officer.role, officer.called, officer.words, officer.email].compactMap { $0?.folded })
    if let said, names.contains((said.saidBy ?? said.recordedBy).folded) {
      throw EvidenceRefusal.ownSignOff(reference, officer.called, because: "said the completion of")
    }
  }
}
