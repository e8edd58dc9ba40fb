/// What a register keeps beside the plan's actions: known by a reference that is never used again, and said of field by
/// field on the ledger.
///
/// A register is a table of its own with a table of revisions, whose columns are its declared fields. From the
/// declaration come reading and writing, the log, restatement and the search for names (CONTRIBUTING.md, "Add a
/// register").
package protocol RegisterItem: Sendable, Equatable {
  /// The name of its table, and the word under which the log tells of it.
  static var register: RegisterName { get }
  /// Every field, in the order in which an item is printed.
  static var fields: [RegisterField<Self>] { get }
  /// The fields without which there is none.
  static var required: [String] { get }

  var identity: RegisterIdentity { get set }
  /// Why it is no longer followed; nil while it is.
  var withdrawnReason: String? { get set }

  /// What of it no command would record, in words.
  var flaws: [String] { get }

  /// The reference that somebody typed, who may have typed its number alone.
  static func typed(_ text: String) -> String

  /// One of which nothing is said yet.
  init(_ identity: RegisterIdentity)
}

extension RegisterItem {
  package var flaws: [String] { [] }

  package static func typed(_ text: String) -> String { text }
}

/// The registers there are: the names of their tables, each after those it refers to.
package enum RegisterName: String, Sendable, CaseIterable {
  case framework, inspection, judgement, finding, deadline, recommendation
  case programmeItem = "programme_item"
  case saving, benefit
  case profileYear = "profile_year"
  case moneyMonth = "money_month"
  case risk
  case riskBands = "risk_bands"
  case areaReport = "area_report"
  case duplicate

  /// As people read it.
  package var words: String {
    switch self {
    case .profileYear: "profile"
    case .moneyMonth: "month"
    default: rawValue.split(separator: "_").joined(separator: " ")
    }
  }

  /// Whether a reference is of the form that its register has.
  package func isForm(of reference: String) -> Bool {
    let parts = reference.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let code = parts.first, Measure.code(code) == code else { return false }
    switch self {
    case .framework, .inspection: return parts.count == 1
    case .judgement, .deadline: return parts.count == 2 && Measure.code(parts[1]) == parts[1]
    case .finding: return parts.count == 2 && Reference.number(parts[1]) != nil
    case .recommendation:
      guard parts.count == 3, PlanDate(iso: parts[1]) != nil else { return false }
      let digits = parts[2].prefix { $0.isASCII && $0.isNumber }
      return Reference.number(digits) != nil && parts[2].count - digits.count <= 1
    case .programmeItem: return parts.count == 3 && parts[1] == "programme" && Reference.number(parts[2]) != nil
    case .saving, .benefit, .risk:
      return parts.count == 2 && parts[0] == rawValue && Reference.number(parts[1]) != nil
    case .profileYear, .moneyMonth:
      guard parts.count == 3, let line = MoneyKind(rawValue: parts[0]) else { return false }
      let isOfLine = line.register.isForm(of: "\(parts[0])/\(parts[1])")
      return isOfLine
        && (self == .profileYear
          ? FinancialYear(parts[2])?.description == parts[2] : PlanMonth(parts[2])?.iso == parts[2])
    case .riskBands: return reference == RiskBandsRecord.onlyReference
    case .areaReport: return parts.count == 2 && parts[0] == "area" && Reference.number(parts[1]) != nil
    case .duplicate: return parts.count == 2 && parts[0] == rawValue && Reference.number(parts[1]) != nil
    }
  }

  package var article: String { self == .inspection || self == .areaReport ? "an" : "a" }
}

/// How an item of a register is called, such as `visit-2023-04/2` or `scrutiny/2023-09-28/1a`: numbers in it count as
/// numbers where items are put in order.
package struct ItemReference: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let description: String

  package init(_ words: String) { description = words }

  package static func < (a: ItemReference, b: ItemReference) -> Bool {
    let (first, second) = (a.parts, b.parts)
    for (one, other) in zip(first, second) where one != other {
      if let number = Int(one), let otherNumber = Int(other), number != otherNumber { return number < otherNumber }
      return one < other
    }
    return first.count < second.count
  }

  /// The code of the inspection, or of the board, that a reference begins with: `visit-2023-04` of `visit-2023-04/2`.
  package static func code(of words: String) -> String {
    String(words.folded.prefix { $0 != "/" })
  }

  /// Its runs of digits and of what are none.
  private var parts: [Substring] {
    var parts: [Substring] = []
    var start = description.startIndex
    var index = start
    while index < description.endIndex {
      let next = description.index(after: index)
      if next == description.endIndex || description[next].isNumber != description[index].isNumber {
        parts.append(description[start..<next])
        start = next
      }
      index = next
    }
    return parts
  }
}

/// Which item it is, and who last said something of it.
package struct RegisterIdentity: Sendable, Equatable {
  package var id: Int64
  package let reference: ItemReference
  /// The day of its latest update, and who made it.
  package var updatedOn: PlanDate
  package var updatedBy: String

  package init(id: Int64 = 0, reference: String, updatedOn: PlanDate = .distantFuture, updatedBy: String = "") {
    self.id = id
    self.reference = ItemReference(reference)
    self.updatedOn = updatedOn
    self.updatedBy = updatedBy
  }
}

extension RegisterItem {
  package var id: Int64 { identity.id }
  package var reference: ItemReference { identity.reference }
  package var updatedOn: PlanDate { identity.updatedOn }
  package var updatedBy: String { identity.updatedBy }
  package var isWithdrawn: Bool { withdrawnReason != nil }

  /// What differs from what stood before; all that is said where it is new.
  package func changes(from before: Self?) -> [FieldChange] {
    Self.fields.compactMap { field in
      let (from, to) = (before.flatMap { field.words($0) }, field.words(self))
      return from == to ? nil : FieldChange(field: field.name, from: from, to: to)
    }
  }

  /// The fields that differ from those of another.
  package func fieldsChanged(from before: Self) -> [RegisterField<Self>] {
    Self.fields.filter { $0.get(before) != $0.get(self) }
  }

  /// Everything in it that people wrote, by the field's name.
  package var freeTexts: [(field: String, words: String)] {
    Self.fields.filter(\.isFreeText).compactMap { field in field.words(self).map { (field.name, $0) } }
  }

  package var officers: [Officer] {
    Self.fields.compactMap { if case .officer(let officer)? = $0.get(self) { officer } else { nil } }
  }

  /// The same with its officers called otherwise.
  package func named(_ name: (Officer) -> Officer) -> Self {
    var item = self
    for field in Self.fields {
      if case .officer(let officer)? = field.get(item) { _ = field.set(&item, .officer(name(officer))) }
    }
    return item
  }
}
