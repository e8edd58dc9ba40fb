/// To whom what is asked of an officer goes on a day.
struct ChaseAddressing {
  private let date: PlanDate
  private let absences: [OfficerAbsence]
  private let cover: OfficerCover
  private let keeper: String?
  let usable: (String) -> Bool

  init(on date: PlanDate, _ source: ChaseRound.Source, policy: ChasePolicy, usable: @escaping (String) -> Bool) {
    self.date = date
    absences = source.absences
    cover = OfficerCover(on: date, absences: source.absences, officers: source.officers)
    keeper = policy.keeper
    self.usable = usable
  }

  /// The address, or the keeper's and why it goes there.
  func addressee(of lead: Officer?) -> (address: String?, forKeeperBecause: String?) {
    guard let lead else { return (keeper, "it has no officer") }
    guard let absence = absences.of(lead.id, on: date) else { return address(of: lead) }
    if let standIn = standIn(for: lead) { return address(of: standIn) }
    let gone = absence.to.map { "is away until \($0.long), and nobody covers" } ?? "left on \(absence.from.long)"
    return (keeper, "\(lead.called) \(gone)")
  }

  func standIn(for lead: Officer) -> Officer? { cover.standIn(for: lead) }

  func hasLeft(_ officer: Officer) -> Bool { absences.left(officer.id, by: date) != nil }

  private func address(of officer: Officer) -> (address: String?, forKeeperBecause: String?) {
    guard let email = officer.email else { return (keeper, "\(officer.called) has no email address") }
    return usable(email) ? (email, nil) : (keeper, "the address of \(officer.called) cannot be used")
  }
}
