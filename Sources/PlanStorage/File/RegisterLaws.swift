internal import GRDB
internal import PlanModel

extension PlanLaws {
  /// What holds of every register alike.
  static func ofRegister<Item: RegisterItem>(_ type: Item.Type) -> [PlanLaws] {
    let tables = RegisterTables.of(Item.register)
    let what = Item.register.words
    func ofRevisions(_ says: String, _ condition: String) -> PlanLaws {
      PlanLaws(
        says: says,
        violations: """
          SELECT '\(what) ' || i.reference || ', revision ' || r.id
          FROM \(tables.revisions) r JOIN \(tables.items) i ON i.id = r.\(tables.itemID)
          JOIN entry e ON e.id = r.entry_id
          WHERE \(condition) ORDER BY r.id
          """)
    }
    let saysNothingElse = Item.fields.flatMap { field in
      field.columns.map { column in
        ofRevisions(
          "a revision says nothing of a field that it does not set (\(field.name))",
          "' ' || r.sets || ' ' NOT LIKE '% \(field.name) %' AND r.\(column) IS NOT NULL")
      }
    }
    let texts = Item.fields.filter { $0.kind == .text }.map { field in
      ofRevisions("a text holds no NUL", "instr(r.\(field.name), char(0)) > 0")
    }
    return [
      PlanLaws(
        says: "a \(what) has at least one revision, and a reference of small letters, digits, hyphens and slashes",
        violations: """
          SELECT '\(what) ' || quote(reference) FROM \(tables.items) i
          WHERE reference GLOB '*[^a-z0-9/-]*'
            OR NOT EXISTS (SELECT 1 FROM \(tables.revisions) WHERE \(tables.itemID) = i.id)
          """),
      ofRevisions(
        "a revision relates to a day before or on which it was recorded",
        "r.effective_on > date(e.recorded_at, '+1 hour')"),
      ofRevisions(
        "an undo takes back an earlier revision of its item that is no undo, and not its first",
        """
        r.undoes IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM \(tables.revisions) u
          WHERE u.id = r.undoes AND u.id < r.id AND u.\(tables.itemID) = r.\(tables.itemID) AND u.undoes IS NULL
            AND u.id > (SELECT min(id) FROM \(tables.revisions) WHERE \(tables.itemID) = r.\(tables.itemID)))
        """),
    ] + saysNothingElse + texts
  }
}

/// What only the declared fields of a register can tell: words that are none, fields that there are not, and what no command
/// would record.
enum RegisterCheck {
  static func findings(_ db: Database) throws -> [String] {
    try RegisterTypes.all.flatMap { try findings(db, $0) }
  }

  private static func findings<Item: RegisterItem>(_ db: Database, _ type: Item.Type) throws -> [String] {
    let histories: [RegisterHistory<Item>]
    do {
      histories = try PlanReader(db: db).histories(of: type)
    } catch let word as UnknownWord {
      return ["\(word.what) \"\(word.word)\" is none that this program knows"]
    }
    let names = Set(Item.fields.map(\.name))
    return histories.flatMap { history -> [String] in
      let what = "\(Item.register.words) \(history.reference)"
      let first = history.revisions.first?.sets ?? []
      let missing = Item.required.filter { !first.contains($0) }
      let unknown = history.revisions.flatMap { $0.sets.subtracting(names) }.sorted()
      let flaws = history.revisions.flatMap(\.values.flaws)
      return
        (Item.register.isForm(of: history.reference.description)
        ? [] : ["\(what): it has not the form of its register"])
        + missing.map { "\(what): it begins without its \($0)" }
        + unknown.map { "\(what): it sets \($0), which is none of its fields" } + flaws.map { "\(what): \($0)" }
    }
  }
}
