import PlanModel
import Testing

/// Amounts as they are typed and printed.
struct MoneyTests {
  @Test(arguments: [
    ("0.537m", 53_700_000, 100_000), ("£0.537m", 53_700_000, 100_000), ("537k", 53_700_000, 100_000),
    ("537,000", 53_700_000, 100), ("537000.00", 53_700_000, 1), ("£12.50", 1_250, 1),
    ("4.77 m", 477_000_000, 1_000_000),
    (".2m", 20_000_000, 10_000_000), ("0", 0, 100), ("1.23456789m", 123_456_789, 1),
    ("0.30000000000000004m", 30_000_000, 1), ("0.0250000000001m", 2_500_000, 1),
  ])
  func anAmountIsWholePenceAndKeepsWhatItsLastDigitWasWorth(text: String, pence: Int, precision: Int) throws {
    let read = try #require(MoneyText(text))
    #expect(read.amount == Money(pence: pence, precision: precision))
  }

  @Test(arguments: [
    "", "m", "0.5.5", "1e5", "0,2m", "5%", "£", "--1", "(-0.2)", "(+0.2)", "£-1", "0.001", "1.234567891m", "0,500",
    "0,2m", "0.5m)", "5m(", "£(0.2m)", "0.12345678949m", "NaN", "two",
    "99999999999999999999", "100001m", "1,00", "+-1", "0.2x",
  ])
  func whatIsNoAmountIsNoneAndNoGuess(text: String) {
    #expect(MoneyText(text) == nil)
  }

  @Test(arguments: [
    ("0.2m", 20_000_000, 20_000_000), ("(0.2m)", 20_000_000, -20_000_000), ("-0.2m", 20_000_000, -20_000_000),
    ("\u{2212}0.2m", 20_000_000, -20_000_000), ("+0.2m", -20_000_000, 20_000_000), ("(£0.2m)", 20_000_000, -20_000_000),
  ])
  func aMinusOrBracketsAreASavingAndAPlusIsACost(text: String, saving: Int, plain: Int) throws {
    let read = try #require(MoneyText(text))
    #expect(read.saving.pence == saving)
    #expect(read.plain.pence == plain)
  }

  @Test(arguments: [
    (20_000_000, 100_000, "£0.200m"), (477_000_000, 1_000_000, "£4.77m"), (500_000_000, 100_000_000, "£5m"),
    (20_000_000, 100, "£200,000"), (1_250, 1, "£12.50"), (-2_000_000, 100_000, "−£0.020m"), (5, 1, "£0.05"),
    (123_456_789_00, 1, "£123,456,789.00"), (20_000_000, 10_000, "£200,000"), (0, 100_000_000, "£0m"),
  ])
  func anAmountIsPrintedAsItWasGiven(pence: Int, precision: Int, words: String) {
    #expect(Money(pence: pence, precision: precision).words == words)
  }

  @Test func aTableIsInMillionsWhereEveryAmountIsOfWholeThousands() {
    let whole = [Money(pence: 3_700_000, precision: 100), Money(pence: 53_700_000, precision: 100_000)]
    #expect(Money.TableUnit(whole) == .millions)
    #expect(whole.map { $0.digits(in: .millions) } == ["0.037", "0.537"])
    let pounds = whole + [Money(pence: 50_000, precision: 100)]
    #expect(Money.TableUnit(pounds) == .pounds)
    #expect(pounds.map { $0.digits(in: .pounds) } == ["37,000", "537,000", "500"])
    #expect(Money.TableUnit(pounds + [Money(pence: 1, precision: 1)]) == .pence)
    #expect(Money(pence: -2_000_000, precision: 100_000).words(in: .millions) == "−£0.020m")
  }

  @Test(arguments: [
    ("2022-23", 2022), ("2022/23", 2022), ("2022/2023", 2022), ("22/23", 2022), ("y2022_23", 2022), ("2099-00", 2099),
    ("2011-12", 2011), ("2022–23", 2022),
  ])
  func aYearOfAccountsIsReadInEveryFormThatBudgetsPrint(text: String, start: Int) throws {
    let year = try #require(FinancialYear(text))
    #expect(year.start == start)
    #expect(year.firstDay.iso == "\(start)-04-01" && year.lastDay.iso == "\(start + 1)-03-31")
    #expect(year.months.map(\.iso).first == "\(start)-04" && year.months.last?.iso == "\(start + 1)-03")
  }

  @Test(arguments: ["2022-24", "2022", "2022-2", "22-2023", "x2022-23", "1850-51", "2022-23-24", "", "-"])
  func whatIsNoYearOfAccountsIsNone(text: String) {
    #expect(FinancialYear(text) == nil)
  }

  @Test(arguments: [
    ("2023-03-31", "2022-23"), ("2023-04-01", "2023-24"), ("2022-12-31", "2022-23"), ("2024-02-29", "2023-24"),
  ])
  func aDayIsInTheYearFromAprilToMarch(day: String, year: String) throws {
    #expect(FinancialYear(containing: try #require(PlanDate(iso: day))).description == year)
  }
}
