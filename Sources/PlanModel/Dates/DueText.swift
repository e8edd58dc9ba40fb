/// A due cell read without guessing: the date it holds, if it holds exactly one, and its words.
package struct DueText: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case blank
    /// The whole cell is a date.
    case date
    /// One date among other words, such as "Review 30/09/23".
    case dateAmongWords
    /// Words that hold no single date, such as "Start Oct 22 and review every 6 weeks".
    case words
  }

  package let kind: Kind
  package let dueOn: PlanDate?
  /// The cell's own words; nil where it is blank.
  package let asPrinted: String?

  /// - Throws: `ImpossibleDate` where the cell holds a date that the calendar does not have, or the bare
  ///   number under which a spreadsheet keeps a date.
  package init(_ text: String) throws(ImpossibleDate) {
    let words = text.trimmed
    guard !words.isEmpty else {
      self.init(kind: .blank, dueOn: nil, asPrinted: nil)
      return
    }
    switch DateText.read(words) {
    case .date(let date):
      self.init(kind: .date, dueOn: date, asPrinted: words)
      return
    case .impossible(let date):
      throw ImpossibleDate(text: date)
    case .notADate:
      break
    }
    if words.utf8.count == 5, words.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      throw ImpossibleDate(text: words)
    }
    var dates: Set<PlanDate> = []
    for found in DateText.dates(within: words) {
      switch found {
      case .date(let date): dates.insert(date)
      case .impossible(let date): throw ImpossibleDate(text: date)
      case .notADate: break
      }
    }
    if dates.count == 1, let only = dates.first {
      self.init(kind: .dateAmongWords, dueOn: only, asPrinted: words)
    } else {
      self.init(kind: .words, dueOn: nil, asPrinted: words)
    }
  }

  private init(kind: Kind, dueOn: PlanDate?, asPrinted: String?) {
    self.kind = kind
    self.dueOn = dueOn
    self.asPrinted = asPrinted
  }

  package struct ImpossibleDate: Error, Equatable {
    package let text: String
  }
}
