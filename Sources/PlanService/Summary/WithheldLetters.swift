internal import PlanModel
internal import PlanStorage

/// What a public version leaves out since it comes from a letter that is not published: the letter decides, and what links
/// to it follows.
struct WithheldLetters {
  static let none = WithheldLetters(codes: [], references: [], areas: [], items: [])

  /// The codes of the inspections.
  let codes: Set<String>
  /// The actions that come from them.
  let references: Set<Reference>
  /// The areas of which every action does.
  private let areas: Set<Int>
  /// The items of work programmes that are about them, on the day or by now.
  private let items: Set<ItemReference>

  private init(codes: Set<String>, references: Set<Reference>, areas: Set<Int>, items: Set<ItemReference>) {
    self.codes = codes
    self.references = references
    self.areas = areas
    self.items = items
  }

  /// The codes of what was withheld on a day, and of what is by now: a letter that was withheld late is in no paper made
  /// after that.
  static func codes(_ reader: PlanReader, asAt date: PlanDate, today: PlanDate) throws -> Set<String> {
    try Set([date, today]).reduce(into: Set<String>()) { codes, day in
      codes.formUnion(try reader.items(of: Inspection.self, asAt: day).filter(\.isWithheld).map(\.code))
    }
  }

  init(_ reader: PlanReader, asAt date: PlanDate, today: PlanDate) throws {
    let codes = try WithheldLetters.codes(reader, asAt: date, today: today)
    guard !codes.isEmpty else {
      self = .none
      return
    }
    var references: Set<Reference> = []
    var others: Set<Int> = []
    var items: Set<ItemReference> = []
    for day in Set([date, today]) {
      for item in try reader.items(of: ProgrammeItem.self, asAt: day) where codes.contains(item.inspection) {
        items.insert(item.reference)
      }
      for action in try reader.position(asAt: day).actions {
        if action.comes(from: codes) { references.insert(action.reference) } else { others.insert(action.area.number) }
      }
    }
    self.init(
      codes: codes, references: references, areas: Set(references.map(\.area)).subtracting(others), items: items)
  }

  func hides(area number: Int) -> Bool { areas.contains(number) }

  func hides(_ reference: Reference) -> Bool { references.contains(reference) }

  /// Whether what is due comes from one of the letters.
  func hides(_ item: ChasedItem) -> Bool {
    items.contains(item.reference) && item.kind == .programmeItem
      || (item.inspection.map(codes.contains) ?? false)
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
    var values = revision.values
    values.hideWords()
    return Revision(
      id: revision.id, entry: revision.entry.withoutWords, reference: revision.reference,
      effectiveOn: revision.effectiveOn, sets: revision.sets, values: values, corrects: revision.corrects,
      undoes: revision.undoes)
  }

  /// Nil where it tells of nothing but what is withheld; a source or a repetition that names a letter is left out of it.
  func shown(_ restatement: Restatement) -> Restatement? {
    guard !codes.isEmpty else { return restatement }
    if let reference = restatement.reference, hides(reference) { return nil }
    if areas.contains(where: { restatement.subject == "area \($0)" }) { return nil }
    return restatement.without { change in
      ["source", "repeats", "inspection"].contains(change.field)
        && [change.from, change.to].compactMap(\.self).contains { codes.contains(ItemReference.code(of: $0)) }
    }
  }

  func shown(_ journey: Journey) -> Journey { journey.without(codes, items: items) }
}

extension PlanReader {
  /// What a paper for a visit is about.
  ///
  /// - Parameter hidden: the codes of inspections that the paper does not tell of, and so does not begin with.
  func visitScope(_ code: String, on day: PlanDate, without hidden: Set<String>) throws -> VisitScope {
    let history = try requireItem(code, of: Inspection.self)
    return VisitScope(
      try history.standing(on: max(day, history.beginsOn ?? day)),
      among: try items(of: Inspection.self, asAt: day).filter { !hidden.contains($0.code) }, by: day)
  }
}
