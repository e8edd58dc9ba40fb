/// Who stands in for whom on a day.
package struct OfficerCover: Sendable {
  private let date: PlanDate
  private let absences: [OfficerAbsence]
  private let officers: [Int64: Officer]

  package init(on date: PlanDate, absences: [OfficerAbsence], officers: [Officer]) {
    self.date = date
    self.absences = absences
    self.officers = Dictionary(firstValues: officers.map { ($0.id, $0) })
  }

  /// Who is asked in the place of an officer who is away or has left; nil where they are there, or nobody is.
  ///
  /// Who stands in may be away too: then who stands in for them is asked.
  package func standIn(for lead: Officer) -> Officer? {
    var (officer, seen) = (lead, Set<Int64>())
    while let absence = absences.of(officer.id, on: date) {
      guard seen.insert(officer.id).inserted, let next = absence.coverID.flatMap({ officers[$0] }) else { return nil }
      officer = next
    }
    return officer.id == lead.id ? nil : officer
  }
}
