package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Puts right what was recorded of a field on a day: a keeper's mistake, in the log and disclosed, but no re-dating.
  ///
  /// - Parameters:
  ///   - field: the name of one of a field's columns, or of the field, such as `due_on`, `rating` or `progress`.
  ///   - value: the value as it is typed anywhere; `none` or `unrated` for no value.
  package func correct(
    _ reference: Reference, _ field: String, _ value: String, reason: String, request: UpdateRequest
  ) throws -> RecordedUpdate {
    let column = try CorrectedColumn(field)
    return try write { writer in
      let context = try request.context(.correct, today: writer.today, reason: reason)
      let day = context.effectiveOn
      _ = try writer.reader.requireAction(reference, on: day)
      do {
        let holding = Timeline.holding(try writer.reader.revisions(of: [reference]))
          .filter { $0.sets.contains(column.field) }
        guard let corrected = holding.last(where: { $0.effectiveOn == day && $0.isUpdate }) else {
          throw ActionRefusal.nothingToCorrect(
            field: column.name, on: day, recorded: Set(holding.filter(\.isUpdate).map(\.effectiveOn)).sorted())
        }
        var values = corrected.values
        try column.put(value, into: &values, writer: writer, context: context)
        try column.check(values, on: day)
        guard !column.field.isSame(values, corrected.values) else {
          throw ActionRefusal.correctionSaysTheSame(field: column.name, on: day)
        }
        let draft = RevisionDraft(sets: FieldSet([column.field]), values: values, corrects: corrected.id)
        return try writer.record(draft, reference, context: context)
      } catch let refused as ActionRefusal {
        throw UpdateRefusal.action(reference, refused)
      }
    }
  }
}

/// The column of a field that a correction is about.
private struct CorrectedColumn {
  let field: ActionField
  private let column: FieldColumn
  /// Whether the field was named and not one of its columns.
  private let isWholeField: Bool

  var name: String { column.name }

  init(_ text: String) throws {
    let name = text.folded.split { $0 == "-" || $0 == " " }.joined(separator: "_")
    let all = ActionField.all
    let found =
      all.lazy.compactMap { field in field.columns.first { $0.name == name }.map { (field, $0) } }.first
      ?? all.first { $0.name == name }.map { ($0, $0.columns[0]) }
    guard let found else {
      throw UpdateRefusal.unknownField(text, accepted: all.flatMap { $0.columns.map(\.name) })
    }
    (field, column) = found
    isWholeField = column.name != name
  }

  func put(_ text: String, into state: inout ActionState, writer: PlanWriter, context: EntryContext) throws {
    let value = try read(text, writer, context)
    if value == nil, field == .action { throw ActionRefusal.cannotBeBlank(field: name) }
    let index = field.columns.firstIndex { $0.name == column.name } ?? 0
    let source = state
    field.put({ $0 == index ? value : field.columns[$0].value(of: source) }, into: &state)
    // Another date is not in the plan's printed words.
    if field == .due, name == "due_on" { state.dueAsPrinted = nil }
    if field == .officers, name == "officers" { state.officersAsPrinted = nil }
  }

  /// What no other way of recording it would let in is no correction either.
  func check(_ values: ActionState, on day: PlanDate) throws(ActionRefusal) {
    if field == .mitigation {
      if values.mitigation == nil, !isWholeField { throw .mitigationIsWhole(field: name) }
      if let due = values.mitigation?.revisedDueOn, due < day { throw .revisedDueInThePast(due, on: day) }
    }
    if field == .completedOn, let completed = values.completedOn, completed > day {
      throw .completedAfterDay(completed, on: day)
    }
  }

  private func read(_ text: String, _ writer: PlanWriter, _ context: EntryContext) throws -> FieldValue? {
    let isNone = text.folded == "none"
    switch column.kind {
    case .text:
      if isNone { return nil }
      let words = try PlanText.required(text, field: name)
      return .text(field == .source ? try writer.reader.source(words) : words)
    case .flag:
      switch text.folded {
      case "true", "yes": return .flag(true)
      case "false", "no", "none": return .flag(false)
      default: throw UpdateRefusal.notAValue(field: name, text, accepted: "true or false")
      }
    case .date:
      if isNone { return nil }
      guard case .date(let date) = DateText.read(text, today: writer.today) else {
        throw UpdateRefusal.notAValue(field: name, text, accepted: "\(DateText.acceptedForms) or none")
      }
      return .date(date)
    case .rating:
      let key = try writer.reader.plan().key
      if isNone || text.folded == "unrated" { return nil }
      guard let rating = key.rating(text) else {
        throw UpdateRefusal.unknownRating(text, accepted: "\(key.accepted) or unrated")
      }
      return .rating(rating)
    case .officer: return .officer(try OfficerDirectory(writer, context).officer(called: text))
    case .officers:
      let names = isNone ? [] : text.split(separator: ";").map(String.init)
      return .officers(try OfficerDirectory(writer, context).officers(called: names))
    }
  }
}
