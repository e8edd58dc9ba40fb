/// What one field of an item holds.
package enum RegisterValue: Sendable, Equatable {
  case text(String)
  case date(PlanDate)
  case number(Int)
  case money(Money)
  case flag
  case officer(Officer)
  case actions([Reference])
  case areas([Int])

  /// The value as the log tells it.
  package var words: String {
    switch self {
    case .text(let text): text
    case .date(let date): date.iso
    case .number(let number): String(number)
    case .money(let money): money.words
    case .flag: "true"
    case .officer(let officer): officer.words
    case .actions(let references): references.map(\.description).joined(separator: " ")
    case .areas(let numbers): numbers.map(String.init).joined(separator: " ")
    }
  }

  package static func == (a: RegisterValue, b: RegisterValue) -> Bool {
    switch (a, b) {
    case (.text(let a), .text(let b)): a == b
    case (.date(let a), .date(let b)): a == b
    case (.number(let a), .number(let b)): a == b
    // The same amount, however exactly it was written.
    case (.money(let a), .money(let b)): a.pence == b.pence
    case (.flag, .flag): true
    // Officers by who they are, not by what they are called.
    case (.officer(let a), .officer(let b)): a.id == b.id
    case (.actions(let a), .actions(let b)): a == b
    case (.areas(let a), .areas(let b)): a == b
    default: false
    }
  }
}

/// One thing that can be said of an item of a register, declared once: its column, its key and its word in the log.
package struct RegisterField<Item: RegisterItem>: Sendable {
  /// How the field lies in the table of revisions.
  package enum Kind: Sendable, Equatable {
    case text, date, number, flag
    /// Pence, with the precision in a column named after the field with `_precision`.
    case money
    /// The number of a row, in a column named after the field with `_id`.
    case officer, board, inspection
    /// In tables of their own, named after the register.
    case actions, areas
  }

  package let name: String
  package let kind: Kind
  /// Whether it is text that people wrote, and so may have written a name into.
  package let isFreeText: Bool
  package let get: @Sendable (Item) -> RegisterValue?
  /// Sets the field; false where the value is none that this program knows.
  package let set: @Sendable (inout Item, RegisterValue?) -> Bool

  private init(
    _ name: String, _ kind: Kind, isFreeText: Bool = false, get: @escaping @Sendable (Item) -> RegisterValue?,
    set: @escaping @Sendable (inout Item, RegisterValue?) -> Bool
  ) {
    self.name = name
    self.kind = kind
    self.isFreeText = isFreeText
    self.get = get
    self.set = set
  }

  package func words(_ item: Item) -> String? { get(item)?.words }
}

extension RegisterField {
  package typealias Place<Value> = WritableKeyPath<Item, Value> & Sendable

  private static func text(in value: RegisterValue?) -> String? {
    if case .text(let text)? = value { text } else { nil }
  }

  /// Words that people wrote.
  package static func text(_ name: String, _ place: Place<String?>) -> RegisterField {
    RegisterField(
      name, .text, isFreeText: true, get: { $0[keyPath: place].map { .text($0) } },
      set: { item, value in
        item[keyPath: place] = text(in: value)
        return true
      })
  }

  /// The words without which there is no item.
  package static func text(_ name: String, _ place: Place<String>) -> RegisterField {
    RegisterField(
      name, .text, isFreeText: true, get: { .text($0[keyPath: place]) },
      set: { item, value in
        item[keyPath: place] = text(in: value) ?? ""
        return true
      })
  }

  /// A code, which no person's name can be.
  package static func code(_ name: String, _ place: Place<String?>) -> RegisterField {
    RegisterField(
      name, .text, get: { $0[keyPath: place].map { .text($0) } },
      set: { item, value in
        item[keyPath: place] = text(in: value)
        return true
      })
  }

  /// One word of a list.
  package static func word<Word: RawRepresentable<String> & Sendable>(
    _ name: String, _ place: Place<Word?>
  ) -> RegisterField {
    RegisterField(
      name, .text, get: { $0[keyPath: place].map { .text($0.rawValue) } },
      set: { item, value in
        let word = text(in: value)
        item[keyPath: place] = word.flatMap(Word.init(rawValue:))
        return word == nil || item[keyPath: place] != nil
      })
  }

  package static func date(_ name: String, _ place: Place<PlanDate?>) -> RegisterField {
    RegisterField(
      name, .date, get: { $0[keyPath: place].map { .date($0) } },
      set: { item, value in
        item[keyPath: place] = if case .date(let date)? = value { date } else { nil }
        return true
      })
  }

  package static func number(_ name: String, _ place: Place<Int?>) -> RegisterField {
    RegisterField(
      name, .number, get: { $0[keyPath: place].map { .number($0) } },
      set: { item, value in
        item[keyPath: place] = if case .number(let number)? = value { number } else { nil }
        return true
      })
  }

  package static func money(_ name: String, _ place: Place<Money?>) -> RegisterField {
    RegisterField(
      name, .money, get: { $0[keyPath: place].map { .money($0) } },
      set: { item, value in
        item[keyPath: place] = if case .money(let money)? = value { money } else { nil }
        return true
      })
  }

  package static func flag(_ name: String, _ place: Place<Bool>) -> RegisterField {
    RegisterField(
      name, .flag, get: { $0[keyPath: place] ? .flag : nil },
      set: { item, value in
        item[keyPath: place] = value == .flag
        return true
      })
  }

  package static func officer(_ name: String, _ place: Place<Officer?>) -> RegisterField {
    RegisterField(
      name, .officer, get: { $0[keyPath: place].map { .officer($0) } },
      set: { item, value in
        item[keyPath: place] = if case .officer(let officer)? = value { officer } else { nil }
        return true
      })
  }

  /// The board, by its code.
  package static func board(_ name: String, _ place: Place<String>) -> RegisterField {
    RegisterField(
      name, .board, get: { .text($0[keyPath: place]) },
      set: { item, value in
        item[keyPath: place] = text(in: value) ?? ""
        return true
      })
  }

  /// The inspection, by its code; none where that is blank.
  package static func inspection(_ name: String, _ place: Place<String>) -> RegisterField {
    RegisterField(
      name, .inspection, get: { $0[keyPath: place].isEmpty ? nil : .text($0[keyPath: place]) },
      set: { item, value in
        item[keyPath: place] = text(in: value) ?? ""
        return true
      })
  }

  package static func actions(_ place: Place<[Reference]>) -> RegisterField {
    RegisterField(
      "actions", .actions, get: { $0[keyPath: place].isEmpty ? nil : .actions($0[keyPath: place]) },
      set: { item, value in
        item[keyPath: place] = if case .actions(let references)? = value { references } else { [] }
        return true
      })
  }

  package static func areas(_ place: Place<[Int]>) -> RegisterField {
    RegisterField(
      "areas", .areas, get: { $0[keyPath: place].isEmpty ? nil : .areas($0[keyPath: place]) },
      set: { item, value in
        item[keyPath: place] = if case .areas(let numbers)? = value { numbers } else { [] }
        return true
      })
  }

  package static func withdrawn(_ place: Place<String?>) -> RegisterField { text("withdrawn_reason", place) }
}
