import PlanModel

/// The chase worked out again from the events of a simulation alone, and by other means than the program's: an epoch
/// counts the states of an action, and working days are counted one by one.
struct ChaseModel {
  struct Known {
    var due: PlanDate?
    var rating: String?
    var lead: String?
    var isOpen: Bool
    var hasMitigation = false
    var updatedOn: PlanDate
    /// Counts up with every new state.
    var epoch = 0
    /// What was asked about in this state: the matters, and the day of the last message.
    var asked: Set<String> = []
    var askedOn: PlanDate?
  }

  /// Written down from the calendar on the wall.
  static let holidays: Set<String> = ["2023-12-25", "2023-12-26", "2024-01-01", "2024-03-29", "2024-04-01"]

  var actions: [Reference: Known]

  init(actions: [Reference: Known], reachable: Set<String>) {
    self.actions = actions
    self.reachable = reachable
  }

  static func isWorkingDay(_ day: PlanDate) -> Bool { day.weekday <= 5 && !holidays.contains(day.iso) }

  static func workingDays(after start: PlanDate, through end: PlanDate) -> Int {
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if isWorkingDay(day) { count += 1 }
    }
    return count
  }

  /// The matters of an action on a day, by their names.
  func matters(_ known: Known, on day: PlanDate) -> Set<String> {
    guard known.isOpen else { return [] }
    var matters: Set<String> = []
    if known.rating == "red" && !known.hasMitigation { matters.insert("red") }
    if let due = known.due {
      if due < day {
        matters.insert("overdue")
        let late = ChaseModel.workingDays(after: due, through: day)
        if late >= 5 { matters.insert("line") }
        if late >= 10 { matters.insert("director") }
      } else {
        let left = due - day
        // The last working day before the date is the last on which notice can be given.
        if left <= 1 || ChaseModel.workingDays(after: day, through: due) == 0 {
          matters.insert("soon1")
        } else if left <= 7 {
          matters.insert("soon7")
        } else if left <= 14 {
          matters.insert("soon14")
        }
      }
    }
    if !matters.contains("red"), !matters.contains("overdue"), day - known.updatedOn >= 31 {
      matters.insert("stale\(known.updatedOn.iso)")
    }
    return matters
  }

  /// The leads who can be written to; what is for the others goes to the keeper.
  var reachable: Set<String> = []

  func addressee(_ reference: Reference) -> String {
    actions[reference]?.lead.flatMap { reachable.contains($0) ? $0 : nil } ?? "keeper"
  }

  /// What is to be asked on a day: for each lead, the actions.
  func expected(on day: PlanDate) -> [Reference: Set<String>] {
    guard ChaseModel.isWorkingDay(day) else { return [:] }
    return actions.compactMapValues { known in
      let matters = matters(known, on: day)
      guard !matters.isEmpty else { return nil }
      let isRepeated = matters.contains { !$0.hasPrefix("soon") }
      let isRepeatDue =
        isRepeated && (known.askedOn.map { ChaseModel.workingDays(after: $0, through: day) >= 5 } ?? true)
      return !matters.isSubset(of: known.asked) || isRepeatDue ? matters : nil
    }
  }

  mutating func asked(_ matters: Set<String>, of reference: Reference, on day: PlanDate) {
    actions[reference]?.asked.formUnion(matters)
    actions[reference]?.askedOn = day
  }

  /// An event; where it begins a new state, nothing counts as asked.
  mutating func update(_ reference: Reference, on day: PlanDate, _ change: (inout Known) -> Void) {
    guard var known = actions[reference] else { return }
    let before = known
    change(&known)
    known.updatedOn = day
    if before.due != known.due || before.rating != known.rating || before.lead != known.lead
      || before.isOpen != known.isOpen
    {
      known.epoch += 1
      known.asked = []
      known.askedOn = nil
    }
    actions[reference] = known
  }
}
