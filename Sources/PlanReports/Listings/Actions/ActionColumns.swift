package import PlanModel
internal import TextFormats

/// An action in a listing, with what the listing says of it beyond its position.
package struct ListedAction: Sendable {
  package let action: Action
  package let asAt: PlanDate
  package let exceptions: [ActionException]?
  package let redatings: [Redating]?
  package let log: [LedgerEntry]?
  package let cause: Cause?

  /// Why an action moved; without words where nobody recorded why.
  package struct Cause: Sendable {
    let words: String?
  }

  package init(
    _ action: Action, asAt: PlanDate, exceptions: [ActionException]? = nil, redatings: [Redating]? = nil,
    log: [LedgerEntry]? = nil, cause: Cause? = nil
  ) {
    self.action = action
    self.asAt = asAt
    self.exceptions = exceptions
    self.redatings = redatings
    self.log = log
    self.cause = cause
  }
}

/// What machines read of an action, the one shape it has in every listing and summary: its place, its declared fields, and
/// what follows from them.
enum ActionColumns {
  typealias Listed = ListingColumn<ListedAction>

  static var machine: [Listed] { ActionField.additional.isEmpty ? declared : made(of: ActionField.all) }

  static var json: RowJSON<ListedAction> { ActionField.additional.isEmpty ? declaredJSON : RowJSON(machine) }

  private static let declared = made(of: ActionField.all)
  private static let declaredJSON = RowJSON(declared)

  private static func made(of fields: [ActionField]) -> [Listed] {
    place + fields.flatMap(columns) + [
      Listed("updated_on") { .text($0.action.updatedOn.iso) },
      Listed("updated_by") { .text($0.action.updatedBy) },
      Listed("exceptions") { $0.exceptions.map { .list($0.map(\.rawValue)) } ?? .absent },
      Listed("cause", formats: [.json]) { $0.cause.map { .text($0.words) } ?? .absent },
      Listed("redatings", formats: [.json]) { $0.redatings.map(redatings) ?? .absent },
      Listed("log", formats: [.json]) { $0.log.map(log) ?? .absent },
    ]
  }

  private static let place = [
    Listed("reference") { .text($0.action.reference.description) },
    Listed("area_number") { .number($0.action.area.number) },
    Listed("area") { .text($0.action.area.title) },
  ]

  /// The columns of a field, and of what follows from it.
  private static func columns(of field: ActionField) -> [Listed] {
    let own = field.columns.map { listed($0, nested: field == .mitigation) }
    switch field {
    case .due:
      return own + [
        Listed("days_overdue") { .number($0.action.daysOverdue(asAt: $0.asAt)) },
        Listed("times_redated") { .number($0.action.timesRedated) },
        Listed("proposed_due_on", formats: [.json]) { .text($0.action.proposal?.dueOn?.iso) },
        Listed("proposed_on", formats: [.json]) { .text($0.action.proposal?.proposedOn.iso) },
      ]
    case .rating:
      return own + [
        Listed("meaning", formats: [.csv]) { .text($0.action.meaning?.rawValue) },
        Listed("sustaining", formats: [.json]) { sustaining($0.action.sustaining) },
      ]
    case .mitigation: return own + [Listed("mitigation", formats: [.json]) { mitigation($0.action.state.mitigation) }]
    default: return own
    }
  }

  /// - Parameter nested: whether it stands in an object of its own in JSON.
  private static func listed(_ column: FieldColumn, nested: Bool) -> Listed {
    let formats: Set<Listed.Format> = nested ? [.csv] : column.name == "officers_as_printed" ? [.json] : [.json, .csv]
    return Listed(column.name, formats: formats) { listed in
      let value = column.value(of: listed.action.state)
      switch column.kind {
      case .text, .date, .officer: return .text(value?.words)
      case .flag: return .flag(value?.words != nil)
      case .rating: return rating(listed.action.rating)
      case .officers: return officers(listed.action.state.officers)
      }
    }
  }

  private static func rating(_ rating: Rating?) -> ListingValue {
    .json(flat: rating?.code) { name, json in
      guard let rating else { return json.memberNull(name) }
      json.member(name) { json in
        json.member("code", rating.code)
        json.member("colour", rating.colour)
        json.member("label", rating.label)
        json.member("meaning", rating.meaning.rawValue)
      }
    }
  }

  private static func officers(_ officers: [Officer]) -> ListingValue {
    .json(flat: officers.count == 1 ? officers[0].words : officers.map(\.words).joined(separator: "; ")) { name, json in
      try json.member(name, each: officers.indices) { json, index in
        OfficerJSON.write(officers[index], lead: index == 0, to: &json)
      }
    }
  }

  private static func sustaining(_ sustaining: Sustaining?) -> ListingValue {
    .json { name, json in
      guard let sustaining else { return json.memberNull(name) }
      try json.member(name) { json in
        json.member("because", sustaining.because)
        json.member("held", sustaining.held)
        json.member("measure", sustaining.measure)
        try json.member("missing", each: sustaining.missing) { $0.string($1.rawValue) }
        json.member("needed", sustaining.needed)
        json.member("since", sustaining.since.iso)
        json.member("state", sustaining.state.rawValue)
      }
    }
  }

  private static func mitigation(_ mitigation: Mitigation?) -> ListingValue {
    .json { name, json in
      guard let mitigation else { return json.memberNull(name) }
      json.member(name) { json in
        json.key("accountable_officer")
        OfficerJSON.write(mitigation.accountableOfficer, lead: nil, to: &json)
        json.member("mitigating_actions", mitigation.mitigatingActions)
        json.member("reason_for_delay", mitigation.reasonForDelay)
        json.member("revised_due_on", mitigation.revisedDueOn.iso)
      }
    }
  }

  private static func redatings(_ redatings: [Redating]) -> ListingValue {
    .json { name, json in
      try json.member(name, each: redatings) { json, redating in
        json.object { json in
          json.member("effective_on", redating.effectiveOn.iso)
          json.member("from", redating.from?.iso)
          json.member("reason", redating.reason)
          json.member("recorded_by", redating.recordedBy)
          json.member("to", redating.to?.iso)
        }
      }
    }
  }

  private static func log(_ log: [LedgerEntry]) -> ListingValue {
    .json { name, json in
      let writer = RowJSON(LogColumns.machine)
      try json.member(name, each: LogColumns.rows(log)) { json, row in try writer.write(row, to: &json) }
    }
  }
}

/// An officer as a JSON object.
enum OfficerJSON {
  static func write(_ officer: Officer, lead: Bool?, to json: inout JSONWriter) {
    json.object { json in
      json.member("email", officer.email)
      if let lead { json.member("lead", lead) }
      json.member("name", officer.name)
      json.member("role", officer.role)
      json.member("service", officer.service)
    }
  }
}
