extension PlanLint {
  /// So many open actions on one day are more than a coincidence.
  private static let many = 8
  /// How far a date stands from the middle of its area's to look like one of another year.
  private static let farFromNeighbours = 270
  /// How near it would stand with the year of the others.
  private static let nearNeighbours = 150
  private static let neighboursNeeded = 4

  func dueFindings(_ rule: LintRule) -> [LintFinding] {
    switch rule {
    case .manyDueOnOneDay: manyOnOneDay
    case .yearFarFromNeighbours: open.compactMap(farFromNeighbours)
    default: open.compactMap { finding(rule, $0) }
    }
  }

  private func finding(_ rule: LintRule, _ action: Action) -> LintFinding? {
    let words = action.state.dueAsPrinted ?? action.dueOn?.long ?? ""
    func found(_ says: String) -> LintFinding {
      LintFinding(rule, [action.reference], field: "due_on", words: words, says: says)
    }
    switch rule {
    case .dueBeforePublication:
      guard let published = position.plan.publishedOn, let dueOn = action.dueOn, dueOn < published else { return nil }
      return found("\(published - dueOn) days before the report was published (\(published.long))")
    case .noSingleDate:
      guard action.dueOn == nil, !words.isEmpty else { return nil }
      return found("no single date")
    case .reviewForCompletion:
      guard action.dueOn != nil, words.lowercased().contains("review") else { return nil }
      return found("the day of a review stands for that of completion")
    case .dueOnNoWorkingDay:
      guard let dueOn = action.dueOn, !calendar.isWorkingDay(dueOn) else { return nil }
      return found(dueOn.weekday > 5 ? "a \(dueOn.weekday == 6 ? "Saturday" : "Sunday")" : "a bank holiday")
    default: return nil
    }
  }

  private var manyOnOneDay: [LintFinding] {
    let byDay = Dictionary(grouping: open.filter { $0.dueOn != nil }) { $0.dueOn ?? position.asAt }
    return byDay.filter { $0.value.count >= PlanLint.many }.sorted { $0.key < $1.key }.map { day, actions in
      LintFinding(
        .manyDueOnOneDay, actions.map(\.reference), field: "due_on", words: day.long,
        says: "\(actions.count) of \(open.count) open actions are due on this day")
    }
  }

  /// A date of the year before or after that of all its neighbours is more often a slip of the pen than meant.
  private func farFromNeighbours(_ action: Action) -> LintFinding? {
    guard let dueOn = action.dueOn else { return nil }
    var others = openDues[action.area.number] ?? []
    if let own = others.firstIndex(of: dueOn) { others.remove(at: own) }
    guard others.count >= PlanLint.neighboursNeeded else { return nil }
    let middle = others[others.count / 2]
    guard abs(dueOn - middle) >= PlanLint.farFromNeighbours else { return nil }
    let (_, month, day) = dueOn.components
    let year = middle.components.year
    let meant = (year - 1...year + 1).compactMap { PlanDate(year: $0, month: month, day: day) }
      .filter { $0 != dueOn }.min { abs($0 - middle) < abs($1 - middle) }
    guard let meant, abs(meant - middle) <= PlanLint.nearNeighbours, others.allSatisfy({ abs($0 - dueOn) > 180 }) else {
      return nil
    }
    return LintFinding(
      .yearFarFromNeighbours, [action.reference], field: "due_on", words: dueOn.long,
      says: "the others of area \(action.area.number) are due about \(middle.long); is \(meant.long) meant?")
  }
}
