import PlanModel
import PlanService
import TestSupport
import Testing

struct ExportTests {
  /// A plan with something in every field.
  private func rich() throws -> TestPlan {
    let plan = try TestPlan.example()
    let service = plan.service()
    _ = try service.rate([reference("1.1")], "red", request: request(on: "2023-01-10"))
    _ = try service.mitigate(
      reference("1.1"), reasonForDelay: "Two left", mitigatingActions: "Agency, \"for now\"",
      officer: "Ann Lee, Director",
      revisedDueOn: day("2023-03-31"), request: request(on: "2023-01-11"))
    _ = try service.redate(
      [reference("1.3")], to: day("2023-04-30"), reason: "later", request: request(on: "2023-01-12"))
    _ = try service.withdraw([reference("2.4")], reason: "merged\nwith 2.5", request: request(on: "2023-01-13"))
    _ = try service.recordImpact(
      reference("1.2"), "fewer wait", evidenced: true, request: request(on: "2023-01-14"))
    _ = try service.edit(
      [reference("1.4")],
      ActionEdit(
        action: nil, outcome: nil, officers: ["Ann Lee", "Head of Service - Front Door", "Bo Ray, HR/Finance lead"]),
      request: request(on: "2023-01-15"))
    for (text, officer) in [
      ("1.5", "Cy Day, HR/Finance lead"), ("1.6", "Smith and Jones Ltd"), ("1.7", "Quality Assurance Lead"),
    ] {
      _ = try service.edit(
        [reference(text)], ActionEdit(action: nil, outcome: nil, officers: [officer]),
        request: request(on: "2023-01-15"))
    }
    _ = try service.mitigate(
      reference("1.5"), reasonForDelay: "a", mitigatingActions: "b", officer: "Quality Assurance Lead",
      revisedDueOn: day("2023-03-31"), request: request(on: "2023-01-15"))
    for name in ["Smith, John", "Leigh Chair"] {
      _ = try service.addOfficer(
        OfficerDetails(name: name, role: nil, service: nil, email: nil), request: request(on: "2022-12-12"))
    }
    for (text, officer) in [("1.10", "Smith, John"), ("1.12", "Leigh Chair")] {
      _ = try service.edit(
        [reference(text)], ActionEdit(action: nil, outcome: nil, officers: [officer]),
        request: request(on: "2023-01-15"))
      _ = try service.mitigate(
        reference(text), reasonForDelay: "a", mitigatingActions: "b", officer: officer, revisedDueOn: day("2023-03-31"),
        request: request(on: "2023-01-15"))
    }
    #expect(throws: UpdateRefusal.semicolon(field: "name")) {
      try service.addOfficer(
        OfficerDetails(name: "A; B", role: nil, service: nil, email: nil), request: request(on: "2022-12-12"))
    }
    _ = try service.redate([reference("1.9")], to: nil, reason: "open-ended", request: request(on: "2023-01-16"))
    return plan
  }

  @Test func theCsvCarriesThePosition() throws {
    let plan = try rich()
    let position = try plan.service().position(asAt: day("2023-01-31"))
    let copy = try TestPlan()
    try copy.importSheet(RoundTrip.csv(position), on: "2023-01-31")
    let restored = try copy.service().position(asAt: day("2023-01-31"))
    #expect(restored.actions.map(\.reference) == position.actions.map(\.reference))
    for (one, two) in zip(position.actions, restored.actions) {
      #expect(one.state.changes(to: two.state).isEmpty, "\(one.reference): \(one.state.changes(to: two.state))")
      #expect(one.area == two.area && one.state.originalDueOn == two.state.originalDueOn)
      #expect(one.state.completedOn == two.state.completedOn)
    }
    #expect(restored.counts == position.counts)
    #expect(try copy.importSheet(RoundTrip.csv(position), on: "2023-01-31").changedNothing)
  }

  @Test func theCsvOfAPlanImportedIntoItselfChangesNothing() throws {
    let plan = try rich()
    let csv = try RoundTrip.csv(plan.service().position(asAt: day("2023-01-31")))
    #expect(try plan.importSheet(csv, on: "2023-01-31").changedNothing)
  }

  @Test func theJsonCarriesTheWholeHistory() throws {
    let plan = try rich()
    let history = try plan.service().rows()
    let copy = try TestPlan(key: .brag)
    #expect(try copy.service().importRows(RoundTrip.throughJSON(history), dryRun: false).isNew)
    #expect(try copy.service().log(of: []) == plan.service().log(of: []))
    #expect(try copy.service().plan() == plan.service().plan())
    for date in ["2022-12-12", "2023-01-10", "2023-01-12", "2023-01-31"] {
      #expect(try copy.service().position(asAt: day(date)) == plan.service().position(asAt: day(date)))
    }
  }

  @Test func aHistoryIsNotMixedWithAnother() throws {
    let plan = try rich()
    let other = try TestPlan.example()
    #expect(throws: ImportRefusal.historyNeedsEmptyPlan) {
      try other.service().importRows(plan.service().rows(), dryRun: false)
    }
  }

  @Test func aDryRunOfAHistoryRecordsNothing() throws {
    let copy = try TestPlan()
    #expect(try copy.service().importRows(rich().service().rows(), dryRun: true).isNew)
    #expect(try copy.service().position(asAt: day("2023-01-31")).actions.isEmpty)
  }

  @Test(arguments: [
    (table: "revision", column: "effective_on", value: StoredValue.text("2031-01-01")),
    (table: "revision", column: "sets", value: .text("nothing")),
    (table: "revision", column: "rating", value: .text("purple")),
    (table: "entry", column: "kind", value: .text("guess")),
    (table: "revision", column: "action_id", value: .integer(999)),
  ])
  func aHistoryThatWasTamperedWithIsRefusedWhole(_ change: (table: String, column: String, value: StoredValue)) throws {
    let rows = try rich().service().rows()
    let tampered = PlanRows(
      schema: rows.schema,
      tables: rows.tables.map { table in
        guard table.table == change.table, let index = table.columns.firstIndex(of: change.column) else { return table }
        var changed = table.rows
        changed[changed.count - 1][index] = change.value
        return TableRows(table: table.table, columns: table.columns, rows: changed)
      })
    #expect(tampered != rows)
    let copy = try TestPlan()
    #expect(throws: (any Error).self) { try copy.service().importRows(tampered, dryRun: false) }
    #expect(try copy.service().position(asAt: day("2023-01-31")).actions.isEmpty)
    #expect(try copy.service().plan().title == "Improvement plan")
  }

  private func changed(_ rows: PlanRows, _ name: String, _ column: String, _ value: StoredValue) -> PlanRows {
    PlanRows(
      schema: rows.schema,
      tables: rows.tables.map { table in
        guard table.table == name, let index = table.columns.firstIndex(of: column) else { return table }
        var changed = table.rows
        changed[changed.count - 1][index] = value
        return TableRows(table: table.table, columns: table.columns, rows: changed)
      })
  }

  @Test func aHistoryWithATextThatNobodyWouldReadIsRefused() throws {
    let rows = try rich().service().rows()
    #expect(throws: ImportFinding.self) {
      try TestPlan().service().importRows(rows, mostCellBytes: 3, dryRun: false)
    }
  }

  @Test(arguments: [("title", "Another plan"), ("authority", "Another council"), ("published_on", "2020-01-01")])
  func aHistoryUnderAnotherHeadingIsNotThereAlready(column: String, says: String) throws {
    let rows = try rich().service().rows()
    #expect(rows.isSame(as: changed(rows, "plan", "created_by", .text("somebody else"))))
    #expect(!rows.isSame(as: changed(rows, "plan", column, .text(says))))
  }
}
