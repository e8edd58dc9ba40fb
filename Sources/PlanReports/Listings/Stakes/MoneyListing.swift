package import PlanModel
internal import TextFormats

/// The savings, or the benefits, with the figures of one year of accounts.
package enum MoneyListing<Item: MoneyItem> {
  package struct Row: Sendable {
    let line: MoneyLine<Item>
    let asAt: PlanDate
  }

  package static func make(_ lines: [MoneyLine<Item>], asAt: PlanDate) -> Listing<Row> {
    Listing(
      lines.map { Row(line: $0, asAt: asAt) }, columns: columns(MoneyLine.unit(of: lines)),
      otherwise: "There is no \(Item.kind.rawValue).")
  }

  package static var keys: String { RegisterColumns.keys(columns()) }

  /// - Parameter unit: what people read the amounts in.
  static func columns(_ unit: Money.TableUnit = .pounds) -> [ListingColumn<Row>] {
    shared(unit) + (Item.kind == .benefit ? ofBenefit(unit) : ofSaving)
  }

  /// The number by which a line is typed: all of a table are of one kind.
  private static func number(_ line: MoneyLine<Item>) -> Cell {
    .text(line.reference.description.split(separator: "/").last.map(String.init) ?? "")
  }

  private static func shared(_ unit: Money.TableUnit) -> [ListingColumn<Row>] {
    [
      ListingColumn(
        "reference", Column("No."), cell: { number($0.line) }, value: { .text($0.line.reference.description) }),
      ListingColumn(
        "title", Column(Item.kind == .saving ? "Saving" : "Benefit", weight: 4),
        cell: { MoneyWording.cell($0.line, asAt: $0.asAt) },
        value: { .text($0.line.item.title) }),
      ListingColumn(
        "rating", Column("Rating"), cell: { .rating($0.line.rating?.called) },
        value: { row in
          .json(flat: row.line.rating?.rating.code) { name, json in write(row.line.rating, as: name, &json) }
        }),
      ListingColumn("programme") { .text($0.line.item.programme) },
      ListingColumn("officer") { .text($0.line.item.officer?.words) },
      ListingColumn("basis") { .text($0.line.item.basis?.rawValue) },
      ListingColumn("year") { .text($0.line.year.description) },
      money("approved", "Ap\u{AD}proved", unit) { $0.approved },
      money("first_approved", nil, unit) { $0.firstApproved },
      ListingColumn("times_reprofiled") { .number($0.line.timesReprofiled) },
      ListingColumn("reprofiled_because") { .text($0.line.reprofiledBecause) },
      money("forecast", "Fore\u{AD}cast", unit, orMissing: "none") { $0.figures.forecast },
      ListingColumn("forecast_month") { .text($0.line.forecastMonth?.iso) },
      ListingColumn("reported_through") { .text($0.line.reportedThrough?.iso) },
      money("delivered", "Deliv\u{AD}ered", unit) { $0.figures.delivered },
      money("delivered_otherwise", "Other means", unit) { $0.figures.deliveredOtherwise },
      money("achieved", nil, unit) { $0.figures.achieved },
      money("pressures", "Pres\u{AD}sures", unit) { $0.figures.pressures },
      money("at_risk", "At risk", unit) { $0.figures.atRisk },
      ListingColumn("profile", formats: [.json]) { row in
        .json { name, json in try write(row.line.profile, as: name, &json) }
      },
      ListingColumn("is_counted") { .flag($0.line.isCounted) },
      ListingColumn("superseded_by") { .text($0.line.item.supersededBy) },
      ListingColumn("months_missing") { .list($0.line.monthsMissing.map(\.iso)) },
      RegisterColumns.date("forecast_due_on") { $0.line.forecastDueOn },
      ListingColumn("exceptions") { .list($0.line.exceptions(asAt: $0.asAt).map(\.rawValue)) },
      ListingColumn("progress") { .text($0.line.item.progress) },
      RegisterColumns.references("actions") { $0.line.item.actions },
      ListingColumn("withdrawn_reason") { .text($0.line.item.withdrawnReason) },
    ]
  }

  private static var ofSaving: [ListingColumn<Row>] {
    [
      ListingColumn("narrative") { .text(($0.line.item as? Saving)?.narrative) },
      ListingColumn("department") { .text(($0.line.item as? Saving)?.department) },
      ListingColumn("service_area") { .text(($0.line.item as? Saving)?.serviceArea) },
    ]
  }

  private static func ofBenefit(_ unit: Money.TableUnit) -> [ListingColumn<Row>] {
    [
      ListingColumn("volume_target") { .number(benefit($0)?.volume) },
      ListingColumn("volume_unit") { .text(benefit($0)?.volumeUnit) },
      ListingColumn("volume_as_printed") { .text(benefit($0)?.volumeAsPrinted) },
      ListingColumn("volume") { .number($0.line.volume) },
      money("unit_value", nil, unit) { ($0.item as? Benefit)?.valueOfOne?.money },
      ListingColumn("unit_value_worked_out") { .flag(benefit($0)?.valueOfOne?.isWorkedOut ?? false) },
      money("target", nil, unit) { ($0.item as? Benefit)?.target },
      ListingColumn("target_year") { .text(benefit($0)?.targetYear) },
      ListingColumn("measure") { .text(benefit($0)?.measure) },
      ListingColumn("signal") { .text($0.line.signal.map { $0.variation?.rawValue ?? "too_few" }) },
    ]
  }

  private static func benefit(_ row: Row) -> Benefit? { row.line.item as? Benefit }

  /// An amount: in whole pence for machines.
  private static func money(
    _ name: String, _ heading: String?, _ unit: Money.TableUnit, orMissing missing: String = "",
    _ amount: @escaping @Sendable (MoneyLine<Item>) -> Money?
  ) -> ListingColumn<Row> {
    ListingColumn(
      "\(name)_pence", heading.map { Column("\($0) \(unit.words)", alignment: .trailing) },
      cell: { row in
        // What is counted elsewhere has no figures of its own here.
        guard row.line.isCounted else { return .text("") }
        return .text(amount(row.line)?.digits(in: unit) ?? missing)
      }, value: { .number(amount($0.line)?.pence) })
  }

  private static func write(_ rating: MoneyRating?, as name: String, _ json: inout JSONWriter) {
    guard let rating else {
      json.member(name, String?.none)
      return
    }
    json.member(name) { json in
      json.member("code", rating.rating.code)
      json.member("colour", rating.rating.colour)
      json.member("label", rating.rating.label)
      json.member("meaning", rating.rawValue)
    }
  }

  private static func write(
    _ profile: [MoneyLine<Item>.Approved], as name: String, _ json: inout JSONWriter
  ) throws {
    try json.member(name, each: profile) { json, approved in
      json.object { json in
        json.member("approved_pence", approved.money.pence)
        json.member("year", approved.year.description)
      }
    }
  }

  /// The lines with their total below them.
  static func table(_ lines: [MoneyLine<Item>], asAt: PlanDate) -> Table {
    let table = make(lines, asAt: asAt).table
    return Table(columns: table.columns, rows: table.rows + [total(lines)], isLastRowTotal: true)
  }

  /// The row of their total, which counts what was moved elsewhere once: there.
  package static func total(_ lines: [MoneyLine<Item>]) -> [Cell] {
    let counted = lines.filter(\.isCounted)
    let total = MoneyFigures.total(counted.map(\.figures))
    let owing = counted.filter { ($0.approved?.pence ?? 0) != 0 }
    let forecast = owing.count { $0.figures.forecast != nil }
    let partly = forecast == owing.count || forecast == 0 ? "" : ", \(forecast) of \(owing.count) with a forecast"
    let unit = MoneyLine.unit(of: lines)
    return columns(unit).filter { $0.column != nil }.map { column in
      switch column.name {
      case "title": .text("Total: \(Item.kind.words(counted.count)) counted\(partly)")
      case "approved_pence": .text(total.approved.digits(in: unit))
      case "forecast_pence": .text(total.forecast?.digits(in: unit) ?? "none")
      case "delivered_pence": .text(total.delivered.digits(in: unit))
      case "delivered_otherwise_pence": .text(total.deliveredOtherwise.digits(in: unit))
      case "pressures_pence": .text(total.pressures.digits(in: unit))
      case "at_risk_pence": .text(total.atRisk.digits(in: unit))
      default: .text("")
      }
    }
  }

  /// What is approved year by year of what is counted: the whole effect in each, increments added up.
  static func profile(_ lines: [MoneyLine<Item>]) -> Table {
    let counted = lines.filter(\.isCounted)
    let years = Set(counted.flatMap { $0.profile.map(\.year) }).sorted()
    let unit = MoneyLine.unit(of: lines)
    let totals = years.map { year in
      Cell.text(Money.sum(counted.compactMap { $0.approved(for: year) }).digits(in: unit))
    }
    return Table(
      columns: [Column("No."), Column(Item.kind == .saving ? "Saving" : "Benefit", weight: 1)]
        + years.map { Column("\($0) \(unit.words)", alignment: .trailing) },
      rows: counted.map { line in
        [number(line), .text(line.item.title)]
          + years.map { .text(line.approved(for: $0)?.digits(in: unit) ?? "none") }
      } + [[.text(""), .text("Total")] + totals], isLastRowTotal: true)
  }
}
