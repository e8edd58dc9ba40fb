/// A text that the public version leaves out until somebody confirms that it may stand as it is.
package struct WithheldText: Sendable, Equatable {
  package enum Field: String, Sendable { case progress, impact, mitigation }

  package enum Reason: Sendable, Equatable {
    /// It tells of the time before the action was completed.
    case beforeCompletion(PlanDate)
    /// It speaks of a time to come that has passed since.
    case passed(DateInText)
  }

  package let reference: Reference
  package let field: Field
  package let words: String
  package let reason: Reason

  package init(reference: Reference, field: Field, words: String, reason: Reason) {
    self.reference = reference
    self.field = field
    self.words = words
    self.reason = reason
  }

  /// The texts of an action that would mislead whoever reads them on a day.
  ///
  /// What was recorded of a time before is history and stands; what was still to come when it was written and has passed
  /// is a promise that nobody looked at again. An intended impact that speaks of any time gone by is none any more.
  package static func all(in action: Action, days: ReportedDays, asAt date: PlanDate) -> [WithheldText] {
    guard !action.isWithdrawn else { return [] }
    return [progress(action, days, date), impact(action, days, date), mitigation(action, days, date)]
      .compactMap(\.self)
  }

  private static func progress(_ action: Action, _ days: ReportedDays, _ date: PlanDate) -> WithheldText? {
    guard let words = action.state.progress else { return nil }
    let day = days.progressOn ?? action.updatedOn
    if action.isComplete, let completed = action.completedOn, day < completed {
      return WithheldText(
        reference: action.reference, field: .progress, words: words, reason: .beforeCompletion(completed))
    }
    return stale(words, writtenOn: day, asAt: date).map {
      WithheldText(reference: action.reference, field: .progress, words: words, reason: .passed($0))
    }
  }

  private static func impact(_ action: Action, _ days: ReportedDays, _ date: PlanDate) -> WithheldText? {
    guard let words = action.state.impact else { return nil }
    let day = days.impactOn ?? action.updatedOn
    let passed =
      action.state.impactIsEvidenced
      ? stale(words, writtenOn: day, asAt: date)
      : DatesInText.found(in: words, writtenOn: day).first { $0.last < date }
    return passed.map {
      WithheldText(reference: action.reference, field: .impact, words: words, reason: .passed($0))
    }
  }

  private static func mitigation(_ action: Action, _ days: ReportedDays, _ date: PlanDate) -> WithheldText? {
    guard let mitigation = action.state.mitigation else { return nil }
    let words = "\(mitigation.reasonForDelay)\n\(mitigation.mitigatingActions)"
    return stale(words, writtenOn: days.mitigationOn ?? action.updatedOn, asAt: date).map {
      WithheldText(reference: action.reference, field: .mitigation, words: words, reason: .passed($0))
    }
  }

  /// The first time in a text that was to come when it was written, and has passed.
  package static func stale(_ words: String, writtenOn day: PlanDate, asAt date: PlanDate) -> DateInText? {
    DatesInText.found(in: words, writtenOn: day).first { $0.last >= day && $0.last < date }
  }
}

extension Action {
  /// The same with what says so in the place of the texts that are withheld, so that no figure changes.
  package func without(_ withheld: [WithheldText]) -> Action {
    var shown = self
    for text in withheld where text.reference == reference {
      switch text.field {
      case .progress: shown.state.progress = text.placeholder
      case .impact: shown.state.impact = text.placeholder
      case .mitigation:
        shown.state.mitigation?.reasonForDelay = text.placeholder
        shown.state.mitigation?.mitigatingActions = text.placeholder
      }
    }
    return shown
  }
}

extension WithheldText {
  private static let beforeCompletion = "No account recorded since completion."
  package static let passed = "Awaiting confirmation: what is recorded speaks of a time that has passed."

  /// What stands in the place of the words.
  package var placeholder: String {
    switch reason {
    case .beforeCompletion: WithheldText.beforeCompletion
    case .passed: WithheldText.passed
    }
  }

  package static func isPlaceholder(_ words: String) -> Bool { words == beforeCompletion || words == passed }

  package var isBeforeCompletion: Bool { if case .beforeCompletion = reason { true } else { false } }

  /// Why, for whoever is to confirm it.
  package var why: String {
    switch reason {
    case .beforeCompletion(let day): "recorded before its completion on \(day.long)"
    case .passed(let time): "\"\(time.words)\" has passed"
    }
  }
}
