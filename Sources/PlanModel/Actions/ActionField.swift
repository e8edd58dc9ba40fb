/// One thing that can be said of an action, with the columns it has in every file, table and listing.
///
/// This is the one list from which come the change log, CSV, JSON, the merge of sheets, the search for names, the columns
/// of SQL and the documentation. A field that no rule looks at needs no more than its line in `declared` and its columns
/// in the tables `revision` and `standing`.
package struct ActionField: Sendable {
  /// The word under which a revision says that it sets the field.
  package let name: String
  package let columns: [FieldColumn]
  /// Whether a sheet's cell of the field, and its mark, are told apart when a sheet is compared with what it said before.
  package let isMergedByColumn: Bool
  /// Whether it is a text that no rule looks at.
  package private(set) var isPlain = false
  /// Sets the field from the values of its columns, asked for by their index.
  let set: @Sendable (_ value: (Int) -> FieldValue?, _ state: inout ActionState) -> Void

  init(
    _ name: String, isMergedByColumn: Bool = false, columns: [FieldColumn],
    set: @escaping @Sendable ((Int) -> FieldValue?, inout ActionState) -> Void
  ) {
    self.name = name
    self.isMergedByColumn = isMergedByColumn
    self.columns = columns
    self.set = set
  }

  /// Sets the field in `state` to what it is in `source`.
  package func carry(from source: ActionState, into state: inout ActionState) {
    set({ columns[$0].get(source) }, &state)
  }

  /// Sets the field from the values of its columns, asked for by their index.
  package func put(_ value: (Int) -> FieldValue?, into state: inout ActionState) { set(value, &state) }

  /// Whether two states say the same of the field: officers by who they are, not by what they are called.
  package func isSame(_ a: ActionState, _ b: ActionState) -> Bool {
    columns.allSatisfy { column in
      let (first, second) = (column.get(a), column.get(b))
      return FieldValue.isSame(first, second)
    }
  }

  /// Whether anything is said of the field.
  package func isBlank(_ state: ActionState) -> Bool { columns.allSatisfy { $0.get(state)?.isBlank ?? true } }
}

/// One column of a field: what it is called everywhere, what it holds, and the headings by which a sheet's is known.
package struct FieldColumn: Sendable {
  package enum Kind: Sendable {
    case text, date, flag, rating, officer
    /// The officers in order, the lead first: a table of its own in SQL, their names in a sheet.
    case officers
  }

  package let name: String
  package let kind: Kind
  /// Whether it is text that people wrote, and so may have written a name into.
  package let isFreeText: Bool
  /// What a sheet's column of it may be called, after its name.
  package let headings: [String]
  let get: @Sendable (ActionState) -> FieldValue?

  init(
    _ name: String, _ kind: Kind, isFreeText: Bool = false, headings: [String] = [],
    get: @escaping @Sendable (ActionState) -> FieldValue?
  ) {
    self.name = name
    self.kind = kind
    self.isFreeText = isFreeText
    self.headings = headings
    self.get = get
  }

  package func value(of state: ActionState) -> FieldValue? { get(state) }
}

package enum FieldValue: Sendable, Equatable {
  case text(String)
  case date(PlanDate)
  case flag(Bool)
  case rating(Rating)
  case officer(Officer)
  case officers([Officer])

  var isBlank: Bool {
    switch self {
    case .flag(let isSet): !isSet
    case .officers(let officers): officers.isEmpty
    case .text, .date, .rating, .officer: false
    }
  }

  /// The value as text: what the change log, a CSV cell and a JSON string hold; nil for none and for a mark not set.
  package var words: String? {
    switch self {
    case .text(let text): text
    case .date(let date): date.iso
    case .flag(let isSet): isSet ? "true" : nil
    case .rating(let rating): rating.code
    case .officer(let officer): officer.words
    case .officers(let officers): officers.isEmpty ? nil : officers.map(\.words).joined(separator: "; ")
    }
  }

  fileprivate static func isSame(_ a: FieldValue?, _ b: FieldValue?) -> Bool {
    switch (a, b) {
    case (.officer(let a)?, .officer(let b)?): a.id == b.id
    case (.officers(let a)?, .officers(let b)?): a.map(\.id) == b.map(\.id)
    default: a == b
    }
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var date: PlanDate? { if case .date(let date) = self { date } else { nil } }
  var rating: Rating? { if case .rating(let rating) = self { rating } else { nil } }
  var officer: Officer? { if case .officer(let officer) = self { officer } else { nil } }
  var isSet: Bool { if case .flag(true) = self { true } else { false } }
}

extension ActionField {
  /// Further fields, for a test that adds one.
  @TaskLocal package static var additional: [ActionField] = []

  /// Every field, in the order in which an action is printed.
  package static var all: [ActionField] { additional.isEmpty ? declared : declared + additional }

  package static func named(_ name: String) -> ActionField? {
    byName[name] ?? additional.first { $0.name == name }
  }

  private static let byName = Dictionary(firstValues: declared.map { ($0.name, $0) })

  /// A text that no rule looks at.
  ///
  /// - Parameter kept: the form in which it is kept, whoever says it.
  package static func plain(
    _ name: String, headings: [String] = [], isFreeText: Bool = true,
    kept: @escaping @Sendable (String) -> String = { $0 }
  ) -> ActionField {
    var field = ActionField(
      name,
      columns: [
        FieldColumn(name, .text, isFreeText: isFreeText, headings: headings) { state in
          state.others[name].map(FieldValue.text)
        }
      ],
      set: { value, state in state.others[name] = (value(0)?.text).map(kept) })
    field.isPlain = true
    return field
  }

  private static let declared: [ActionField] = [
    outcome, action, officers, originalDueOn, due, rating, progress, impact, mitigation, completedOn, withdrawn, source,
  ]

  /// Where it comes from: the plan as published, a visit or its finding, a board's decision, a recommendation.
  package static let source = plain("source", headings: ["source of the action", "origin"]) { $0.folded }

  package static let outcome = ActionField(
    "outcome",
    columns: [
      FieldColumn(
        "outcome", .text, isFreeText: true,
        headings: [
          "outcomes", "outcome for children", "outcomes for children", "outcome for children and families",
          "outcomes for children and families", "intended outcome", "desired outcome",
        ]
      ) { $0.outcome.map(FieldValue.text) }
    ], set: { $1.outcome = $0(0)?.text })

  package static let action = ActionField(
    "action",
    columns: [
      FieldColumn(
        "action", .text, isFreeText: true,
        headings: [
          "action needed", "actions", "actions needed", "action required", "actions required", "what we will do",
          "what",
          "what will we do", "what are we going to do", "what needs to be done", "action description",
          "action to be taken", "actions to be taken", "key action", "key actions", "task", "activity", "item",
        ]
      ) { .text($0.action) }
    ], set: { $1.action = $0(0)?.text ?? "" })

  package static let officers = ActionField(
    "officers",
    columns: [
      FieldColumn(
        "officers", .officers,
        headings: [
          "officer", "responsible", "responsible officer", "responsible officers", "lead", "lead officer", "owner",
          "action owner", "who", "responsible lead", "by whom", "who is responsible", "who will do it",
          "responsible person", "lead person", "named lead", "lead(s)",
        ]
      ) { .officers($0.officers) },
      FieldColumn("officers_as_printed", .text) { $0.officersAsPrinted.map(FieldValue.text) },
    ],
    set: { value, state in
      state.officers = if case .officers(let officers)? = value(0) { officers } else { [] }
      state.officersAsPrinted = value(1)?.text
    })

  /// The first due date, where a sheet that carries a position states it; else it follows from the due dates.
  package static let originalDueOn = ActionField(
    "original_due_on",
    columns: [
      FieldColumn("original_due_on", .date, headings: ["original due date", "original date"]) {
        $0.originalDueOn.map(FieldValue.date)
      }
    ], set: { $1.originalDueOn = $0(0)?.date })

  package static let due = ActionField(
    "due",
    columns: [
      FieldColumn(
        "due_on", .date,
        headings: [
          "due", "due date", "date due", "deadline", "target date", "completion date", "by when", "timescale",
          "timescales", "when", "target", "date for completion", "target completion date", "end date",
          "when will it be done",
        ]
      ) { $0.dueOn.map(FieldValue.date) },
      FieldColumn("due_as_printed", .text, isFreeText: true, headings: ["due date as printed"]) {
        $0.dueAsPrinted.map(FieldValue.text)
      },
    ],
    set: { value, state in
      state.dueOn = value(0)?.date
      state.dueAsPrinted = value(1)?.text
    })

  package static let rating = ActionField(
    "rating",
    columns: [
      FieldColumn(
        "rating", .rating,
        headings: [
          "rag", "rag rating", "rag status", "current rag", "brag", "brag rating", "brag status", "status",
          "progress rag",
        ]
      ) { $0.rating.map(FieldValue.rating) }
    ], set: { $1.rating = $0(0)?.rating })

  package static let progress = ActionField(
    "progress",
    columns: [
      FieldColumn(
        "progress", .text, isFreeText: true,
        headings: [
          "progress update", "update", "updates", "progress to date", "progress and evidence", "latest update",
          "latest progress", "progress this month", "current position", "what has been done", "what have we done",
        ]
      ) { $0.progress.map(FieldValue.text) }
    ], set: { $1.progress = $0(0)?.text })

  package static let impact = ActionField(
    "impact", isMergedByColumn: true,
    columns: [
      FieldColumn(
        "impact", .text, isFreeText: true,
        headings: [
          "anticipated impact", "impact for children", "impact on children", "impact and evidence", "how do we know",
          "how will we know", "how we will know", "what difference has it made", "what difference will it make",
        ]
      ) { $0.impact.map(FieldValue.text) },
      FieldColumn("impact_is_evidenced", .flag, headings: ["impact evidenced"]) { .flag($0.impactIsEvidenced) },
    ],
    set: { value, state in
      state.impact = value(0)?.text
      state.impactIsEvidenced = value(1)?.isSet ?? false
    })

  /// Whole or absent.
  package static let mitigation = ActionField(
    "mitigation",
    columns: [
      FieldColumn("reason_for_delay", .text, isFreeText: true, headings: ["reason for the delay"]) {
        ($0.mitigation?.reasonForDelay).map(FieldValue.text)
      },
      FieldColumn(
        "mitigating_actions", .text, isFreeText: true, headings: ["mitigation", "mitigating actions in progress"]
      ) { ($0.mitigation?.mitigatingActions).map(FieldValue.text) },
      FieldColumn("accountable_officer", .officer) { ($0.mitigation?.accountableOfficer).map(FieldValue.officer) },
      FieldColumn("revised_due_on", .date, headings: ["revised due date", "revised date"]) {
        ($0.mitigation?.revisedDueOn).map(FieldValue.date)
      },
    ],
    set: { value, state in
      guard let reason = value(0)?.text, let actions = value(1)?.text, let officer = value(2)?.officer,
        let due = value(3)?.date
      else {
        state.mitigation = nil
        return
      }
      state.mitigation = Mitigation(
        reasonForDelay: reason, mitigatingActions: actions, accountableOfficer: officer, revisedDueOn: due)
    })

  /// The day of completion, where it is stated; else it follows from the ratings.
  package static let completedOn = ActionField(
    "completed_on",
    columns: [
      FieldColumn("completed_on", .date, headings: ["completed", "date completed", "completed date"]) {
        $0.completedOn.map(FieldValue.date)
      }
    ], set: { $1.completedOn = $0(0)?.date })

  package static let withdrawn = ActionField(
    "withdrawn",
    columns: [
      FieldColumn("withdrawn_reason", .text, isFreeText: true, headings: ["reason for withdrawal"]) {
        $0.withdrawnReason.map(FieldValue.text)
      }
    ], set: { $1.withdrawnReason = $0(0)?.text })
}

extension ActionField: Hashable {
  package static func == (a: ActionField, b: ActionField) -> Bool { a.name == b.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// The fields that one revision sets: their names, sorted.
package struct FieldSet: Sendable, Hashable {
  package private(set) var names: [String]

  package init(_ fields: some Sequence<ActionField> = []) {
    names = []
    for field in fields where !names.contains(field.name) { names.append(field.name) }
    names.sort()
  }

  /// Reads `due rating`, as the file keeps it.
  ///
  /// - Returns: nil where a name is none of a field's.
  package init?(words: String) {
    names = words.split(separator: " ").map(String.init)
    guard names.allSatisfy({ ActionField.named($0) != nil }) else { return nil }
  }

  package var words: String { names.joined(separator: " ") }
  package var isEmpty: Bool { names.isEmpty }
  package func contains(_ field: ActionField) -> Bool { names.contains(field.name) }
  package var fields: [ActionField] { names.compactMap(ActionField.named) }
  package mutating func insert(_ field: ActionField) { if !contains(field) { names = (names + [field.name]).sorted() } }
}

extension FieldSet {
  /// Those of the fields that have one of the names.
  package func only(_ wanted: Set<String>) -> FieldSet {
    var kept = self
    kept.names.removeAll { !wanted.contains($0) }
    return kept
  }
}
