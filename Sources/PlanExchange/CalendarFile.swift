package import PlanModel

/// The dates of a plan as iCalendar (RFC 5545), for Outlook and every other calendar.
///
/// An entry keeps its UID for good and its SEQUENCE rises with every update, so that a file imported again moves an
/// entry and never doubles it. Every entry is a whole day (a DTSTART that is a date, without a DTEND), and without an alarm.
package enum CalendarFile {
  /// - Parameter now: when the file is made.
  package static func bytes(_ diary: PlanDiary, now: Moment) -> [UInt8] {
    let domain = CalendarIdentity.domain(of: diary.plan)
    let stamp = CalendarFile.stamp(now)
    let actions = diary.actions.compactMap { action in
      entry(action, sequence: diary.updates[action.reference] ?? 0, domain: domain, stamp: stamp)
    }
    let meetings = diary.meetings.map { entry($0, domain: domain, stamp: stamp) }
    let others = diary.others.compactMap { entry($0, domain: domain, stamp: stamp) }
    let lines =
      [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//improve//improvement plan//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "X-WR-CALNAME:\(CalendarText.escaped(diary.plan.title))",
      ] + (actions + others + meetings).flatMap(\.self) + ["END:VCALENDAR"]
    return lines.flatMap { CalendarText.folded($0) }
  }

  private static func entry(_ action: Action, sequence: Int, domain: String, stamp: String) -> [String]? {
    let state = action.state
    guard let day = state.dueOn ?? state.originalDueOn else { return nil }
    // An action that was withdrawn, or has lost its date, takes its entry out of the calendar.
    let isGone = state.isWithdrawn || state.dueOn == nil
    let summary = "\(state.isClosed ? "Closed" : "Due"): \(action.reference) \(firstLine(state.action))"
    let description = [
      state.action, "Area \(action.area.number). \(action.area.title)",
      "Officers: \(state.officers.isEmpty ? "none" : state.officers.map(\.words).joined(separator: "; "))",
      "Rating: \(state.rating.map { "\($0.symbol) \($0.code)" } ?? "unrated")",
    ]
    return entry(
      uid: "action-\(action.reference)@\(domain)", day: day, sequence: sequence, stamp: stamp, summary: summary,
      description: description.joined(separator: "\n"), isCancelled: isGone)
  }

  private static func entry(_ other: PlanDiary.Other, domain: String, stamp: String) -> [String]? {
    let item = other.item
    guard let day = item.dueOn else { return nil }
    let what =
      switch item.kind {
      case .programmeItem: "Paper due"
      case .saving, .benefit: "Forecast due"
      case .risk: "Review due"
      case .recommendation where item.awaitsResponse: "Response due"
      default: "Due"
      }
    let kind = item.kind.register?.rawValue ?? "board_action"
    return entry(
      uid: "\(kind)-\(item.reference)@\(domain)", day: day, sequence: other.sequence, stamp: stamp,
      summary: "\(item.isClosed ? "Closed" : what): \(item.reference) \(firstLine(item.words))",
      description: "\(item.words)\nOfficer: \(item.lead?.words ?? "none")", isCancelled: item.isWithdrawn)
  }

  private static func entry(_ held: PlanDiary.BoardMeeting, domain: String, stamp: String) -> [String] {
    entry(
      uid: "meeting-\(held.board.code)-\(held.meeting.id)@\(domain)", day: held.meeting.heldOn,
      sequence: held.meeting.timesChanged, stamp: stamp, summary: held.board.title,
      description: "Its paper: improve summary --board \(held.board.code)", isCancelled: held.meeting.isCancelled)
  }

  private static func entry(
    uid: String, day: PlanDate, sequence: Int, stamp: String, summary: String, description: String,
    isCancelled: Bool
  ) -> [String] {
    [
      "BEGIN:VEVENT", "UID:\(CalendarText.escaped(uid))", "DTSTAMP:\(stamp)", "SEQUENCE:\(sequence)",
      "DTSTART;VALUE=DATE:\(basic(day))",
      "SUMMARY:\(CalendarText.escaped(summary))",
      "DESCRIPTION:\(CalendarText.escaped(description))", "STATUS:\(isCancelled ? "CANCELLED" : "CONFIRMED")",
      "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
  }

  private static func firstLine(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    return line.count > 90 ? "\(line.prefix(89))…" : line
  }

  /// `20230131`.
  private static func basic(_ day: PlanDate) -> String { day.iso.filter { $0 != "-" } }

  /// `20230131T093000Z`.
  private static func stamp(_ now: Moment) -> String {
    String(now.iso.prefix(19)).filter { $0 != "-" && $0 != ":" } + "Z"
  }
}
