/// The last that anybody said of an action, in their own words.
package struct LastWord: Sendable, Equatable {
  package let on: PlanDate
  package let words: String

  package init(on: PlanDate, words: String) {
    self.on = on
    self.words = words
  }

  /// The last progress, note or reason that holds of one action.
  ///
  /// - Parameter revisions: all of the action with effect by the day; the progress is enough of each.
  package static func last(of revisions: [Revision]) -> LastWord? {
    Timeline.holding(revisions).reversed().lazy.compactMap { revision -> LastWord? in
      guard revision.isUpdate else { return nil }
      let progress = revision.sets.contains(.progress) ? revision.values.progress : nil
      // Why a record was put right tells nothing of the action.
      return (progress ?? (revision.corrects == nil ? revision.entry.why : nil)).map {
        LastWord(on: revision.effectiveOn, words: $0)
      }
    }.first
  }

  /// Why it is late, as somebody said: with its mitigation, or else with its last new date.
  package static func reason(of action: Action, _ revisions: [Revision]) -> LastWord? {
    let holding = Timeline.holding(revisions).filter(\.isUpdate)
    if let reason = action.state.mitigation?.reasonForDelay {
      let said = holding.last { $0.sets.contains(.mitigation) }
      return LastWord(on: said?.effectiveOn ?? action.updatedOn, words: reason)
    }
    guard action.timesRedated > 0, action.daysSlipped.map({ $0 > 0 }) ?? true else { return nil }
    return holding.last { $0.sets.contains(.due) && $0.corrects == nil }.flatMap { said in
      said.entry.why.map { LastWord(on: said.effectiveOn, words: $0) }
    }
  }
}
