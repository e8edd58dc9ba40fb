package import PlanModel

/// Why something about a measure was not recorded.
package enum MeasureRefusal: Error, Equatable {
  case unknown(String, known: [String])
  case unknownStandard(String, known: [String])
  case exists(String, title: String)
  case notACode(String)
  case without(field: String)
  case notYet(String, on: PlanDate)
  case withdrawn(String, reason: String)
  case updatedSince(String, on: PlanDate)
  case notAPeriod(String)
  case reportedSince(String, MeasurePeriod, on: PlanDate)
  case provisionalAfter(String, MeasurePeriod)
  case noParts(String, MeasureUnit)
  case otherSign(String, MeasureUnit)
  case otherInterval(String, MeasureInterval)
  case notEnded(MeasurePeriod, on: PlanDate)
  case notBegun(MeasurePeriod, on: PlanDate)
  case notAFigure(String)
  case noSuchShare(String)
  case negative(String)
  case moreThanWhole(String)
  case notReported(String, MeasurePeriod)
  case unsoundTarget(String, MeasureDirection)
  case withoutDirection(String)
  case isAnAudit(String)
  case isNoAudit(String)
  case moderatedMore(than: Int)
  case versionBefore(PlanDate)
}

extension MeasureRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknown(let code, let known):
      Told(
        known.isEmpty ? "no_measure_yet" : "unknown_measure",
        "there is no measure \"\(code)\"; "
          + (known.isEmpty ? "the plan has none yet" : "nearest: \(known.joined(separator: ", "))"))
    case .unknownStandard(let code, let known):
      Told(
        "unknown_standard_measure",
        "there is no standard measure \"\(code)\"; accepted: \(known.joined(separator: ", "))")
    case .exists(let code, let title): Told("measure_exists", "there is a measure \(code) already (\(title))")
    case .notACode(let text):
      Told(
        "not_a_measure_code",
        "\"\(text)\" cannot name a measure; one is named by letters a to z, digits and hyphens, such as re-referrals")
    case .without(let field): Told("measure_without", "a measure needs its \(field)")
    case .notYet(let code, let day): Told("measure_not_yet", "\(code) was not in the plan on \(day.long)")
    case .withdrawn(let code, let reason): Told("measure_withdrawn", "\(code) was withdrawn (\(reason))")
    case .updatedSince(let code, let day):
      Told("measure_updated_since", "\(code) was changed as from \(day.long), and nothing of it is changed before that")
    case .reportedSince(let code, let period, let day):
      Told(
        "reported_since",
        "what stands of \(code) for \(period.long) was reported as from \(day.long); as from a day before it would never stand"
      )
    case .provisionalAfter(let code, let period):
      Told(
        "provisional_after",
        "\(code) for \(period.long) has a value that is not provisional; take that back first where it was none")
    case .noParts(let text, let unit):
      Told("no_parts", "\"\(text)\" is a share, and the measure counts in \(unit.rawValue) without a denominator")
    case .otherSign(let text, let unit): Told("other_sign", "\"\(text)\" is no figure in \(unit.rawValue)")
    case .notAPeriod(let text):
      Told(
        "not_a_period",
        "\"\(text)\" is no period; accepted: 2022-10 (a month), 2022-W41 (a week), 2022-23 Q2 (a quarter of the accounts), 2022-23 (a year of them)"
      )
    case .otherInterval(let text, let interval):
      Told(
        "other_interval", "\"\(text)\" is no \(interval.rawValue), and the measure is one of every \(interval.rawValue)"
      )
    case .notEnded(let period, let day):
      Told("period_not_ended", "\(period.long) has not ended on \(day.long); until then its value is provisional")
    case .notBegun(let period, let day): Told("period_not_begun", "\(period.long) has not begun on \(day.long)")
    case .notAFigure(let text):
      Told("not_a_figure", "\"\(text)\" is no figure; accepted: 196, 1,200, 3.5, 22.4%, or the parts of a share: 4/120")
    case .noSuchShare(let text): Told("no_such_share", "\"\(text)\" is a share of nothing")
    case .negative(let text): Told("negative_figure", "\"\(text)\" is negative, which only money can be")
    case .moreThanWhole(let text): Told("more_than_whole", "\"\(text)\" is more than the whole")
    case .notReported(let code, let period):
      Told("not_reported", "nothing was reported of \(code) for \(period.long), so there is nothing to take back")
    case .unsoundTarget(let code, let good): Told("unsound_target", MeasureRefusal.target(code, good))
    case .withoutDirection(let code):
      Told("without_direction", "\(code) has no better direction, so nothing is its target")
    case .isAnAudit(let code): Told("is_an_audit", "\(code) is an audit, whose rounds carry their sample")
    case .isNoAudit(let code): Told("is_no_audit", "\(code) is a measure without a sample")
    case .moderatedMore(let count):
      Told(
        "moderated_more", "no more are moderated than the \(count) that were sampled, nor agreed than were moderated")
    case .versionBefore(let day):
      Told("version_before", "a definition as from \(day.long) is there already, and another follows it")
    }
  }

  private static func target(_ code: String, _ good: MeasureDirection) -> String {
    switch good {
    case .up: "\(code) is better up: green and amber are one figure each, and amber is no higher than green"
    case .down: "\(code) is better down: green and amber are one figure each, and amber is no lower than green"
    case .range: "\(code) is best within a range: green and amber are written 10..20, and amber holds green"
    case .none: "\(code) has no better direction, so nothing is its target"
    }
  }
}
