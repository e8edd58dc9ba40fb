internal import PlanModel

/// The laws of the data that the schema's checks and triggers cannot hold by themselves, each as a query for
/// what breaks it.
struct PlanLaws {
  let says: String
  /// Gives one text for each violation: where it is.
  let violations: String

  private static func ofRevisions(_ says: String, _ condition: String) -> PlanLaws {
    PlanLaws(
      says: says,
      violations: """
        SELECT 'action ' || area.number || '.' || a.sequence || ', revision ' || r.id
        FROM revision r JOIN action a ON a.id = r.action_id JOIN area ON area.id = a.area_id
        JOIN entry e ON e.id = r.entry_id
        WHERE \(condition) ORDER BY r.id
        """)
  }

  static var all: [PlanLaws] {
    fixed + codes + addresses + messages + texts + ActionField.all.map(saysNothingElse)
      + RegisterTypes.all.flatMap { ofRegister($0) }
  }

  /// What can be written into a header or a calendar is an address and nothing else.
  private static let addresses = [
    ("officer_revision", "email"), ("chase_policy", "sender"), ("chase_policy", "keeper"), ("chase_policy", "director"),
    ("chase_line", "email"),
  ].map { table, column in
    PlanLaws(
      says: "an address is one, without spaces, commas or line breaks",
      violations: """
        SELECT '\(table), \(column) ' || quote(\(column)) FROM \(table)
        WHERE \(column) GLOB '*[^!-~]*' OR \(column) LIKE '%,%' OR \(column) NOT LIKE '%_@_%'
        """)
  }

  /// What becomes a part of paths and of calendars.
  private static let codes = ["board", "measure"].map { table in
    PlanLaws(
      says: "the code of a \(table) is small letters, digits and hyphens",
      violations: """
        SELECT '\(table) ' || quote(code) FROM \(table)
        WHERE code = '' OR length(code) > 40 OR code GLOB '*[^a-z0-9-]*' OR code GLOB '-*'
        """)
  }

  /// What stands in the headers of a message.
  private static let messages = ["message_id", "addressee", "copied", "subject"].map { column in
    PlanLaws(
      says: "a message of the chase has one line for its number, its addressees and its subject",
      violations: """
        SELECT 'message ' || id || ', \(column)' FROM chase_message
        WHERE \(column) GLOB '*[' || char(1) || '-' || char(31) || ']*'
          OR ('\(column)' = 'addressee' AND (addressee GLOB '*[^!-~]*' OR addressee GLOB '-*' OR addressee NOT LIKE '%_@_%'))
        """)
  }

  /// SQLite keeps what stands behind a NUL and shows it to nobody.
  private static var texts: [PlanLaws] {
    let fields = FieldColumns(.revision).textNames.map { ("revision", $0) }
    let others = [
      ("entry", "recorded_by"), ("entry", "said_by"), ("entry", "note"), ("entry", "reason"),
      ("area_revision", "title"),
      ("officer_revision", "name"), ("officer_revision", "role"), ("officer_revision", "service"),
      ("board_revision", "title"), ("board_revision", "classification"),
    ]
    return (fields + others).map { table, column in
      PlanLaws(
        says: "a text holds no NUL",
        violations: "SELECT '\(table) ' || id || ', \(column)' FROM \(table) WHERE instr(\(column), char(0)) > 0")
    }
  }

  /// Only the fields that a revision sets say anything.
  private static func saysNothingElse(_ field: ActionField) -> PlanLaws {
    let columns = FieldColumns(.revision, [field]).names.map { "r.\($0) IS NOT NULL" }.joined(separator: " OR ")
    return ofRevisions(
      "a revision says nothing of a field that it does not set (\(field.name))",
      "' ' || r.sets || ' ' NOT LIKE '% \(field.name) %' AND (\(columns))")
  }

  private static let fixed: [PlanLaws] = [
    PlanLaws(
      says: "there must be exactly one heading and at least one rating",
      violations: """
        SELECT 'the plan' WHERE (SELECT count(*) FROM plan) <> 1
          OR NOT EXISTS (SELECT 1 FROM rating)
        """),
    PlanLaws(
      says: "an action has at least one revision",
      violations: """
        SELECT 'action ' || area.number || '.' || a.sequence
        FROM action a JOIN area ON area.id = a.area_id
        WHERE NOT EXISTS (SELECT 1 FROM revision WHERE action_id = a.id)
        """),
    PlanLaws(
      says: "an area has a title",
      violations: """
        SELECT 'area ' || number FROM area
        WHERE NOT EXISTS (SELECT 1 FROM area_revision WHERE area_id = area.id)
        """),
    PlanLaws(
      says: "a measure has a definition",
      violations: """
        SELECT 'measure ' || code FROM measure
        WHERE NOT EXISTS (SELECT 1 FROM measure_revision WHERE measure_id = measure.id)
        """),
    PlanLaws(
      says: "an action that a board asked for has at least one revision",
      violations: """
        SELECT 'board action ' || id FROM board_action
        WHERE NOT EXISTS (SELECT 1 FROM board_action_revision WHERE board_action_id = board_action.id)
        """),
    PlanLaws(
      says: "a board reads at least one section",
      violations: """
        SELECT 'board ' || code FROM board
        WHERE NOT EXISTS (
          SELECT 1 FROM board_revision r JOIN board_section s ON s.board_revision_id = r.id
          WHERE r.board_id = board.id)
        """),
    PlanLaws(
      says: "a meeting has a day",
      violations: """
        SELECT 'meeting ' || id FROM meeting
        WHERE NOT EXISTS (SELECT 1 FROM meeting_revision WHERE meeting_id = meeting.id)
        """),
    PlanLaws(
      says: "an officer has a name or a role",
      violations: """
        SELECT 'officer ' || id FROM officer
        WHERE NOT EXISTS (
          SELECT 1 FROM officer_revision
          WHERE officer_id = officer.id AND (name IS NOT NULL OR role IS NOT NULL))
        """),
    PlanLaws(
      says: "a pack knew what was recorded before it, and no more",
      violations: """
        SELECT 'pack ' || p.id FROM pack p
        WHERE (SELECT entry_id FROM revision WHERE id = p.known_through) > p.known_entry
          OR EXISTS (
            SELECT 1 FROM revision r JOIN entry e ON e.id = r.entry_id
            WHERE r.id > p.known_through AND r.entry_id <= p.known_entry AND r.effective_on = e.effective_on)
        """),
    ofRevisions(
      "a revision relates to a day before or on which it was recorded",
      // A revision of shortly before midnight UTC is of the next day in London's summer.
      "r.effective_on > date(e.recorded_at, '+1 hour')"),
    ofRevisions(
      "the source of an action is small letters, digits, hyphens and slashes", "r.source GLOB '*[^a-z0-9/-]*'"),
    ofRevisions(
      "a revision relates to its entry's day, or keeps what stood on a later one",
      "r.effective_on < e.effective_on"),
    ofRevisions(
      "the officers of a revision are ranked from 1 without a gap",
      """
      (SELECT count(*) FROM revision_officer WHERE revision_id = r.id)
        <> (SELECT coalesce(max(rank), 0) FROM revision_officer WHERE revision_id = r.id)
      """),
    ofRevisions(
      "officers stand only with a revision that sets them",
      """
      ' ' || r.sets || ' ' NOT LIKE '% officers %'
        AND EXISTS (SELECT 1 FROM revision_officer WHERE revision_id = r.id)
      """),
    ofRevisions(
      "a correction puts right an earlier revision of its action and day",
      """
      r.corrects IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM revision c
        WHERE c.id = r.corrects AND c.id < r.id AND c.action_id = r.action_id AND c.effective_on = r.effective_on)
      """),
    ofRevisions(
      "an undo takes back an earlier revision of its action that is no undo, and not its first",
      """
      r.undoes IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM revision u
        WHERE u.id = r.undoes AND u.id < r.id AND u.action_id = r.action_id AND u.undoes IS NULL
          AND u.id > (SELECT min(id) FROM revision WHERE action_id = r.action_id))
      """),
  ]
}
