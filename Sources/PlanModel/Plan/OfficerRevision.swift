/// One thing that can be said of an officer.
package enum OfficerField: String, CaseIterable, Sendable {
  case name, role, service, email

  package func value(of officer: Officer) -> String? {
    switch self {
    case .name: officer.name
    case .role: officer.role
    case .service: officer.service
    case .email: officer.email
    }
  }
}

/// What one entry says of an officer: the fields it sets, and no others.
package struct OfficerRevision: Said, Equatable {
  package let id: Int64
  package let entryID: Int64
  package let effectiveOn: PlanDate
  package let sets: Set<OfficerField>
  /// Only the fields that are set say anything.
  package let values: Officer

  package init(id: Int64, entryID: Int64, effectiveOn: PlanDate, sets: Set<OfficerField>, values: Officer) {
    self.id = id
    self.entryID = entryID
    self.effectiveOn = effectiveOn
    self.sets = sets
    self.values = values
  }

  package var undoes: Int64? { nil }

  /// The officer with the fields it sets.
  package func applied(to officer: Officer) -> Officer {
    func value(_ field: OfficerField) -> String? { field.value(of: sets.contains(field) ? values : officer) }
    return Officer(
      id: values.id, name: value(.name), role: value(.role), service: value(.service), email: value(.email))
  }

  /// What an officer was called from each day on.
  package static func stages(_ revisions: [OfficerRevision], knownThrough known: Int64 = .max) -> [(
    from: PlanDate, state: Officer
  )] {
    Timeline.stages(
      of: revisions, knownThrough: known, from: Officer(id: revisions.first?.values.id ?? 0, name: nil, role: nil)
    ) { revision, officer in officer = revision.applied(to: officer) }
  }
}

extension Officer {
  /// What differs in `next`, field by field.
  package func changes(to next: Officer) -> [FieldChange] {
    OfficerField.allCases.filter { $0.value(of: self) != $0.value(of: next) }.map {
      FieldChange(field: $0.rawValue, from: $0.value(of: self), to: $0.value(of: next))
    }
  }
}

/// What one entry says of an area: its title.
package struct AreaRevision: Said, Equatable {
  package let id: Int64
  package let entryID: Int64
  package let effectiveOn: PlanDate
  package let area: Area

  package init(id: Int64, entryID: Int64, effectiveOn: PlanDate, area: Area) {
    self.id = id
    self.entryID = entryID
    self.effectiveOn = effectiveOn
    self.area = area
  }

  package var undoes: Int64? { nil }

  /// What an area was called from each day on.
  package static func stages(_ revisions: [AreaRevision], knownThrough known: Int64 = .max) -> [(
    from: PlanDate, state: String
  )] {
    Timeline.stages(of: revisions, knownThrough: known, from: "") { revision, title in title = revision.area.title }
  }
}
