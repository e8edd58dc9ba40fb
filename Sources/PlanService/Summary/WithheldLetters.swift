internal import PlanModel
internal import PlanStorage

/// What a public version leaves out since it comes from a letter that is not published: the letter decides, and what links
/// to it follows.
struct WithheldLetters {
  static let none = WithheldLetters(codes: [], references: [], areas: [])

  /// The codes of the inspections.
  let codes: Set<String>
  /// The actions that come from them.
  let references: Set<Reference>
  /// The areas of which every action does.
  private let areas: Set<Int>

  private init(codes: Set<String>, references: Set<Reference>, areas: Set<Int>) {
    self.codes = codes
    self.references = references
    self.areas = areas
  }

  /// What was withheld on the day, and what is by now: a letter that was withheld late is in no paper made after that.
  init(_ reader: PlanReader, asAt date: PlanDate, today: PlanDate) throws {
    var codes: Set<String> = []
    for day in Set([date, today]) {
      codes.formUnion(try reader.items(of: Inspection.self, asAt: day).filter(\.isWithheld).map(\.code))
    }
    guard !codes.isEmpty else {
      self = .none
      return
    }
    var references: Set<Reference> = []
    var others: Set<Int> = []
    for day in Set([date, today]) {
      for action in try reader.position(asAt: day).actions {
        if action.comes(from: codes) { references.insert(action.reference) } else { others.insert(action.area.number) }
      }
    }
    self.init(
      codes: codes, references: references, areas: Set(references.map(\.area)).subtracting(others))
  }

  func hides(_ reference: Reference) -> Bool { references.contains(reference) }

  /// Whether what is due comes from one of the letters.
  func hides(_ item: ChasedItem) -> Bool {
    codes.contains(item.heading) || (item.inspection.map(codes.contains) ?? false)
  }

  func shown(_ position: Position) -> Position {
    guard !references.isEmpty else { return position }
    return Position(
      plan: position.plan, asAt: position.asAt,
      actions: position.actions.map { action in
        guard hides(action.reference) else { return action }
        return areas.contains(action.area.number)
          ? action.withoutWords.of(Area(number: action.area.number, title: Action.withheldLetter))
          : action.withoutWords
      })
  }

  func shown(_ revision: Revision) -> Revision {
    guard hides(revision.reference) else { return revision }
    let entry = revision.entry
    var values = revision.values
    values.hideWords()
    return Revision(
      id: revision.id,
      entry: Entry(
        id: entry.id, recordedAt: entry.recordedAt, recordedBy: entry.recordedBy, saidBy: entry.saidBy,
        kind: entry.kind, effectiveOn: entry.effectiveOn), reference: revision.reference,
      effectiveOn: revision.effectiveOn, sets: revision.sets, values: values, corrects: revision.corrects,
      undoes: revision.undoes)
  }

  /// Nil where it tells of what is withheld.
  func shown(_ restatement: Restatement) -> Restatement? {
    if let reference = restatement.reference, hides(reference) { return nil }
    let isOfLetter = codes.contains { code in
      restatement.subject.split { $0 == " " || $0 == "/" }.contains { $0 == code }
    }
    let isOfArea = areas.contains { restatement.subject == "area \($0)" }
    return isOfLetter || isOfArea ? nil : restatement
  }

  func shown(_ journey: Journey) -> Journey { journey.without(codes) }
}

extension PlanReader {
  /// What a paper for a visit is about.
  func visitScope(_ code: String, on day: PlanDate) throws -> VisitScope {
    let history = try requireItem(code, of: Inspection.self)
    return VisitScope(
      try standing(history, on: max(day, history.beginsOn ?? day)), among: try items(of: Inspection.self, asAt: day))
  }
}
