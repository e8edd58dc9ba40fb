internal import GRDB
internal import PlanModel

/// The columns of `revision r` and `outcome o` that make an action's state, and how they are read back.
enum StateColumns {
  static let sql = """
    o.outcome, r.action, r.officers_as_printed, r.original_due_on, r.due_on, r.due_as_printed,
    r.rating, r.progress, r.impact, r.impact_is_evidenced, r.reason_for_delay,
    r.mitigating_actions, r.accountable_officer_id, r.revised_due_on, r.completed_on,
    r.withdrawn_reason,
    (SELECT group_concat(officer_id) FROM (
      SELECT officer_id FROM revision_officer WHERE revision_id = r.id ORDER BY rank))
    """

  /// - Parameters:
  ///   - first: the index of the first of the columns.
  ///   - namedOn: the date as at which officers are called what they are called.
  static func state(_ row: Row, from first: Int, registers: Registers, namedOn: PlanDate) throws
    -> ActionState
  {
    ActionState(
      outcome: row[first], action: row[first + 1],
      officers: try officers(row[first + 16], registers, namedOn),
      officersAsPrinted: row[first + 2],
      originalDueOn: try dateIfPresent(row, first + 3), dueOn: try dateIfPresent(row, first + 4),
      dueAsPrinted: row[first + 5], rating: registers.rating(row[first + 6]),
      progress: row[first + 7], impact: row[first + 8], impactIsEvidenced: row[first + 9],
      mitigation: try mitigation(row, from: first + 10, registers, namedOn),
      completedOn: try dateIfPresent(row, first + 14), withdrawnReason: row[first + 15])
  }

  private static func officers(_ ids: String?, _ registers: Registers, _ namedOn: PlanDate) throws
    -> [Officer]
  {
    guard let ids else { return [] }
    return try ids.split(separator: ",").map { id in
      try stored({ Int64($0).flatMap { registers.officer($0, asAt: namedOn) } }, String(id))
    }
  }

  private static func mitigation(
    _ row: Row, from first: Int, _ registers: Registers, _ namedOn: PlanDate
  ) throws -> Mitigation? {
    guard let reason: String = row[first] else { return nil }
    guard let officerID: Int64 = row[first + 2],
      let officer = registers.officer(officerID, asAt: namedOn)
    else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a mitigation has no officer") }
    return Mitigation(
      reasonForDelay: reason, mitigatingActions: row[first + 1], accountableOfficer: officer,
      revisedDueOn: try date(row, first + 3))
  }
}
