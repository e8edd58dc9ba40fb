internal import PlanModel

/// What is still printed of officers where posts stand for names: a post or a service may itself hold a name.
enum OfficerTexts {
  static func joined(_ state: ActionState) -> String {
    let officers = state.officers + [state.mitigation?.accountableOfficer].compactMap(\.self)
    return officers.flatMap { [$0.words, $0.service].compactMap(\.self) }.joined(separator: "; ")
  }
}
