/// What every exported plan says of itself.
struct ExportHeading: Decodable {
  let format: String
  let formatVersion: Int
}

/// The members of a history as versions 0.1.0 and 0.2.0 exported it.
struct HistoryDocument: Decodable {
  let format: String
  let formatVersion: Int
  let plan: PlanPart
  let areas: [AreaPart]
  let officers: [OfficerPart]
  let revisions: [RevisionPart]
  let sheets: [SheetPart]
  // Nil in an export of the first version, which knew no boards.
  let boards: [BoardPart]?
  let meetings: [MeetingPart]?
  let packs: [PackPart]?

  struct BoardPart: Decodable {
    let areaNumber: Int?
    let board: String
    let boardId: Int64
    let boardTitle: String
    let cadence: String
    let classification: String
    let detail: String
    let names: String
    let note: String?
    let recordedAt: String
    let recordedBy: String
    let sections: [String]
    let toleranceDays: Int
  }

  struct MeetingPart: Decodable {
    let boardId: Int64
    let heldOn: String
    let isCancelled: Bool
    let meetingId: Int64
    let note: String?
    let recordedAt: String
    let recordedBy: String
  }

  struct PackPart: Decodable {
    let areaNumber: Int?
    let asAt: String
    let board: String
    let despite: String?
    let document: String
    let figures: String
    let knownThrough: Int64
    let markdown: String
    let sealedAt: String
    let sealedBy: String
    let sha256: String
    let since: String
    let text: String
  }

  struct SheetPart: Decodable {
    let effectiveOn: String
    let reference: String
    let said: String
  }

  struct PlanPart: Decodable {
    let authority: String?
    let framework: String
    let publishedOn: String?
    let ratings: [RatingPart]
    let title: String
  }

  struct RatingPart: Decodable {
    let code: String
    let colour: String
    let label: String
    let meaning: String
    let symbol: String
  }

  struct AreaPart: Decodable {
    let area: String
    let effectiveOn: String
    let note: String?
    let number: Int
    let recordedAt: String
    let recordedBy: String
  }

  struct OfficerPart: Decodable {
    let effectiveOn: String
    let email: String?
    let name: String?
    let note: String?
    let officerId: Int64
    let recordedAt: String
    let recordedBy: String
    let role: String?
    let service: String?
  }

  struct MitigationPart: Decodable {
    let accountableOfficerId: Int64
    let mitigatingActions: String
    let reasonForDelay: String
    let revisedDueOn: String
  }

  struct RevisionPart: Decodable {
    let action: String
    let completedOn: String?
    let dueAsPrinted: String?
    let dueOn: String?
    let effectiveOn: String
    let impact: String?
    let impactIsEvidenced: Bool
    let isRedating: Bool
    let kind: String
    let mitigation: MitigationPart?
    let note: String?
    let officerIds: [Int64]
    let officersAsPrinted: String?
    let originalDueOn: String?
    let outcome: String?
    let progress: String?
    let rating: String?
    let reason: String?
    let recordedAt: String
    let recordedBy: String
    let reference: String
    let withdrawnReason: String?
  }
}
