extension Action {
  /// Whether the action is on schedule only because it was re-dated: open, not overdue, and past its original date.
  package func isOnScheduleOnlyByRedating(asAt date: PlanDate) -> Bool {
    guard !state.isClosed, timesRedated > 0, let dueOn = state.dueOn, let original = state.originalDueOn else {
      return false
    }
    return dueOn >= date && original < date
  }

  /// Days by which the due date has moved from the first one recorded; nil without both.
  package var daysSlipped: Int? {
    guard let dueOn = state.dueOn, let original = state.originalDueOn else { return nil }
    return dueOn - original
  }
}

extension Position {
  /// Actions on schedule only because they were re-dated, those that slipped furthest first.
  package var onScheduleOnlyByRedating: [Action] {
    actions.filter { $0.isOnScheduleOnlyByRedating(asAt: asAt) }
      .sorted(by: { (-($0.daysSlipped ?? 0), $0.reference) }, <)
  }
}
