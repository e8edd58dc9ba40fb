internal import Mail
package import PlanModel
internal import PlanStorage

/// What is known of an officer, as given from the shell; nil leaves a field as it is.
package struct OfficerDetails: Sendable {
  package let name: String?
  package let role: String?
  package let service: String?
  package let email: String?

  package init(name: String?, role: String?, service: String?, email: String?) {
    self.name = name
    self.role = role
    self.service = service
    self.email = email
  }

  fileprivate func checked() throws -> OfficerDetails {
    OfficerDetails(
      name: try name.map { try PlanText.withoutSemicolon(PlanText.required($0, field: "name").trimmed, field: "name") },
      role: try role.map { try PlanText.withoutSemicolon(PlanText.required($0, field: "role").trimmed, field: "role") },
      service: try service.map { try PlanText.required($0, field: "service").trimmed },
      email: try email.map { try OfficerDetails.email($0) })
  }

  static func email(_ text: String) throws -> String {
    let address = try PlanText.required(text, field: "email").trimmed
    // A council's officer is never written to at a host without a domain.
    guard MailAddress(address) != nil, address.split(separator: "@").last?.contains(".") ?? false else {
      throw OfficerRefusal.notAnEmail(address)
    }
    return address
  }
}

/// What an update did to an officer.
package struct RecordedOfficer: Sendable, Equatable {
  package let before: Officer?
  package let after: Officer
}

/// An officer with the actions they answer for on a date.
package struct OfficerLoad: Sendable {
  package let officer: Officer
  package let actions: [Action]
}

extension PlanService {
  /// Every officer as at `date` with their actions, by name.
  package func officers(asAt date: PlanDate) throws -> [OfficerLoad] {
    try read { reader in
      let actions = try reader.position(asAt: date).actions
      return try reader.officers(asAt: date)
        .sorted { $0.called.folded < $1.called.folded }
        .map { officer in
          OfficerLoad(
            officer: officer,
            actions: actions.filter { $0.state.officers.contains { $0.id == officer.id } })
        }
    }
  }

  package func addOfficer(_ details: OfficerDetails, request: UpdateRequest) throws
    -> RecordedOfficer
  {
    let details = try details.checked()
    guard details.name != nil || details.role != nil else {
      throw OfficerRefusal.withoutNameOrRole
    }
    return try write { writer in
      let context = try request.context(.officerAdd, today: writer.today)
      let new = Officer(
        id: 0, name: details.name, role: details.role, service: details.service,
        email: details.email)
      let known = try writer.reader.officers(asAt: context.effectiveOn)
      if let same = known.first(where: { $0.words.folded == new.words.folded }) {
        throw OfficerRefusal.exists(same.words)
      }
      return RecordedOfficer(before: nil, after: try writer.addOfficer(new, context: context))
    }
  }

  package func editOfficer(
    _ called: String, _ details: OfficerDetails, request: UpdateRequest
  ) throws -> RecordedOfficer {
    let details = try details.checked()
    guard [details.name, details.role, details.service, details.email].contains(where: { $0 != nil })
    else { throw UpdateRefusal.nothingToChange }
    return try write { writer in
      let context = try request.context(.officerEdit, today: writer.today)
      let before = try OfficerDirectory(writer, context).requireExisting(called: called)
      let after = Officer(
        id: before.id, name: details.name ?? before.name, role: details.role ?? before.role,
        service: details.service ?? before.service, email: details.email ?? before.email)
      let known = try writer.reader.officers(asAt: context.effectiveOn)
      if let same = known.first(where: { $0.id != after.id && $0.words.folded == after.words.folded }) {
        throw OfficerRefusal.exists(same.words)
      }
      let given = [
        (OfficerField.name, details.name), (.role, details.role), (.service, details.service),
        (.email, details.email),
      ].filter { $0.1 != nil }
      try writer.reviseOfficer(after, sets: given.map(\.0), context: context)
      return RecordedOfficer(before: before, after: after)
    }
  }
}
