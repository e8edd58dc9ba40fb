package import PlanModel
internal import PlanStorage

/// Reads several plans side by side: each in a transaction of its own, and none for writing.
package struct RollupReading: Sendable {
  private let plans: [NamedPlan]
  private let clock: Clock

  package init(_ plans: [NamedPlan], clock: Clock) {
    self.plans = plans
    self.clock = clock
  }

  /// Every plan that can be read; one that is missing, damaged or of a newer version is left out by name.
  package func rollup(asAt date: PlanDate) -> Rollup {
    var (read, leftOut): ([(plan: RolledPlan, lastEntry: Int64)], [LeftOutPlan]) = ([], [])
    for named in plans {
      do {
        let (plan, lastEntry) = try PlanService(path: named.path, clock: clock).rolled(as: named, asAt: date)
        // A plan under two names, or beside its own backup, would be counted twice; the backup knows less.
        guard let same = read.firstIndex(where: { $0.plan.uid == plan.uid && plan.uid != nil }) else {
          read.append((plan, lastEntry))
          continue
        }
        let isNewer = lastEntry > read[same].lastEntry
        let (kept, other) = isNewer ? (plan, read[same].plan) : (read[same].plan, plan)
        if isNewer { read[same] = (plan, lastEntry) }
        leftOut.append(
          LeftOutPlan(
            named: other.named, code: "same_plan",
            says: "\(other.named.path) is the same plan as \(kept.name), or a copy of it"))
      } catch let error as any ExplainedError {
        leftOut.append(LeftOutPlan(named: named, code: error.told.code, says: error.told.explanation))
      } catch {
        leftOut.append(LeftOutPlan(named: named, code: "error", says: "\(error)"))
      }
    }
    return Rollup(asAt: date, plans: read.map(\.plan), leftOut: leftOut)
  }
}

extension PlanService {
  fileprivate func rolled(as named: NamedPlan, asAt date: PlanDate) throws -> (plan: RolledPlan, lastEntry: Int64) {
    try read { reader in
      let boards = Dictionary(firstValues: try reader.boards().map { ($0.id, $0) })
      let ahead = try reader.meetings().filter { !$0.isCancelled && $0.heldOn >= date }
      let next = Dictionary(grouping: ahead, by: \.boardID).compactMap { id, meetings in
        boards[id].flatMap { board in
          meetings.map(\.heldOn).min().map { RolledPlan.NextMeeting(board: board, heldOn: $0) }
        }
      }
      let plan = RolledPlan(
        named: named, uid: try reader.planUID(), position: try reader.position(asAt: date),
        nextMeetings: next.sorted { ($0.heldOn, $0.board.code) < ($1.heldOn, $1.board.code) },
        areas: try reader.areas(asAt: date),
        areaReports: try reader.items(of: AreaReport.self, asAt: date).filter { !$0.isWithdrawn },
        duplicates: try reader.items(of: Duplicate.self, asAt: date).filter { !$0.isWithdrawn })
      return (plan, try reader.ledgerHead()?.entryID ?? 0)
    }
  }
}
