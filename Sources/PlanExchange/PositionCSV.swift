package import PlanModel
package import TextFormats

/// A position as a sheet: what `export --format csv` writes and `import` reads back as the same position.
package enum PositionCSV {
  package static func write(_ position: Position, to output: ByteOutput) throws {
    var csv = CSVWriter(output: output)
    try csv.row(PlanField.allCases.map(\.rawValue))
    for action in position.actions {
      for field in PlanField.allCases { csv.cell(cell(field, of: action)) }
      try csv.endRow()
    }
    try csv.output.flush()
  }

  private static func cell(_ field: PlanField, of action: Action) -> String? {
    let state = action.state
    return switch field {
    case .reference: action.reference.description
    case .areaNumber: String(action.area.number)
    case .area: action.area.title
    case .outcome: state.outcome
    case .action: state.action
    case .officers: list(state.officers.map(\.name))
    case .roles: list(state.officers.map(\.role))
    case .officersAsPrinted: state.officersAsPrinted
    case .originalDueOn: state.originalDueOn?.iso
    case .dueOn: state.dueOn?.iso
    case .dueAsPrinted: state.dueAsPrinted
    case .rating: state.rating?.code
    case .progress: state.progress
    case .impact: state.impact
    case .impactIsEvidenced: String(state.impactIsEvidenced)
    case .reasonForDelay: state.mitigation?.reasonForDelay
    case .mitigatingActions: state.mitigation?.mitigatingActions
    case .accountableOfficer: state.mitigation?.accountableOfficer.words
    case .revisedDueOn: state.mitigation?.revisedDueOn.iso
    case .completedOn: state.completedOn?.iso
    case .withdrawnReason: state.withdrawnReason
    }
  }

  /// The officers' names, or their roles, each in its place: an officer without one leaves the place empty.
  private static func list(_ words: [String?]) -> String? {
    guard words.contains(where: { $0 != nil }) else { return nil }
    // The semicolon at the end says that one officer's words hold nothing to be divided at.
    return words.map { $0 ?? "" }.joined(separator: "; ") + (words.count == 1 ? ";" : "")
  }
}
