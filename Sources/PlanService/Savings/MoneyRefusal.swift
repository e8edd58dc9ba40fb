package import PlanModel

/// Why something of a saving or a benefit was not recorded.
package enum MoneyRefusal: Error, Equatable {
  /// Its amounts cannot be taken without what they are said on.
  case noBasis(String)
  case basisWithProfile(String)
  /// The headings of a sheet do not say what its amounts are counted in.
  case noUnit([String])
  case sheetWithoutBasis
  case nothingApproved(String, FinancialYear)
  case monthToCome(PlanMonth)
  /// What is approved would become something else, and nobody said why.
  case needsReason(String, FinancialYear, from: String, to: String)
  case counted(String, in: String)
  case intoItself(String)
  case intoUncounted(String, into: String, because: String)
  case othersWithin(String, [String])
  /// Several lines have the title of a row.
  case severalOfTitle(String, [String])
  case noFigure
  case volumeOfSaving
  case unknownMeasure(String, known: [String])
  case measureWithoutDirection(String)
  case volume
}

extension MoneyRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .noBasis(let reference):
      Told(
        "money_without_basis",
        "it is not said whether the amounts of \(reference) are the full-year effect or an increment on the year before"
      )
    case .noUnit(let headings):
      Told(
        "money_without_unit",
        "it is not said whether the amounts below \(headings.prefix(4).map { "\"\($0)\"" }.joined(separator: ", ")) are millions, thousands or pounds"
      )
    case .sheetWithoutBasis:
      Told(
        "money_sheet_without_basis",
        "it is not said whether the amounts of the years are the full-year effect in each, or what each adds to the year before"
      )
    case .basisWithProfile(let reference):
      Told(
        "money_basis_with_profile",
        "\(reference) has amounts approved on its basis, which another basis would make to mean something else; withdraw it and add it anew"
      )
    case .nothingApproved(let reference, let year):
      Told("money_nothing_approved", "nothing is approved of \(reference) for \(year)")
    case .monthToCome(let month):
      Told("money_month_to_come", "\(month.long) has not begun")
    case .needsReason(let reference, let year, let from, let to):
      Told(
        "money_profile_needs_reason",
        "\(reference) is approved with \(from) for \(year), and not with \(to); another amount needs a reason")
    case .counted(let reference, let other):
      Told("money_superseded", "\(reference) is counted in another place: \(other)")
    case .intoItself(let reference):
      Told("money_into_itself", "\(reference) cannot be counted in itself")
    case .intoUncounted(let reference, let other, let reason):
      Told("money_into_uncounted", "\(reference) cannot be counted in \(other), which is not counted itself: \(reason)")
    case .othersWithin(let reference, let others):
      Told(
        "money_others_within",
        "\(others.joined(separator: ", ")) \(others.count == 1 ? "is" : "are") counted in \(reference), and would be counted nowhere"
      )
    case .severalOfTitle(let title, let references):
      Told(
        "money_several_of_title",
        "\"\(title)\" is the title of \(references.joined(separator: " and ")); give the number")
    case .volumeOfSaving: Told("volume_of_saving", "a saving has no volume; that is of benefits")
    case .noFigure:
      Told(
        "money_no_figure", "no figure is given: a forecast, what was delivered, by other means, pressures or a volume")
    case .unknownMeasure(let code, let known):
      Told(
        "unknown_measure",
        "there is no measure \"\(code)\""
          + (known.isEmpty ? "; there is none yet" : "; there are \(known.prefix(8).joined(separator: ", "))"))
    case .measureWithoutDirection(let code):
      Told(
        "measure_without_direction",
        "neither more nor less of \(code) is the better, so that it could never show that a benefit came about")
    case .volume:
      Told("money_volume", "a volume is a whole number up to \(Benefit.mostVolume), from 1 where it is a target")
    }
  }
}
