package import PlanModel
internal import PlanStorage

/// What is given of an item of a work programme; nil leaves a field as it is.
package struct ProgrammeDetails: Sendable {
  package var title: String?
  package var officer: String?
  /// By its code; blank for none.
  package var inspection: String?
  package var actions: [Reference]?

  package init() {}
}

extension PlanService {
  /// What bodies mean to look at, as at a day, by their meetings.
  package func programme(of code: String? = nil, asAt date: PlanDate) throws -> [ProgrammeStanding] {
    try read { reader in
      let board = try code.map { try reader.requireBoard($0).code }
      return try reader.programme(asAt: date, reader.workingCalendar()).filter { standing in
        board.map { $0 == standing.item.board } ?? true
      }
    }
  }

  /// Adds an item to a body's programme, for a meeting or for none yet.
  package func addToProgramme(
    of code: String, meetingOn: PlanDate?, _ details: ProgrammeDetails, request: UpdateRequest
  ) throws -> RecordedItem<ProgrammeItem> {
    try register(ProgrammeItem.self, .programmeAdd, request) { registering in
      let reader = registering.writer.reader
      let board = try reader.requireBoard(code)
      let numbers = registering.histories.compactMap { history -> Int? in
        let parts = history.reference.description.split(separator: "/")
        return parts.count == 3 && parts[0] == board.code ? Reference.number(parts[2]) : nil
      }
      var item = ProgrammeItem(
        RegisterIdentity(reference: "\(board.code)/programme/\((numbers.max() ?? 0) + 1)"))
      item.board = board.code
      item.meetingOn = meetingOn
      try registering.apply(details, to: &item)
      guard !item.title.isEmpty else { throw RegisterRefusal.without(.programmeItem, field: "title") }
      return try registering.add(item)
    }
  }

  package func editProgramme(
    _ reference: String, _ details: ProgrammeDetails, request: UpdateRequest
  ) throws -> RecordedItem<ProgrammeItem> {
    try register(ProgrammeItem.self, .programmeEdit, request) { registering in
      try registering.update(reference) { try registering.apply(details, to: &$0) }
    }
  }

  /// Moves an item to another meeting: counted, and with its reason.
  package func moveInProgramme(
    _ reference: String, to day: PlanDate, reason: String, request: UpdateRequest
  ) throws -> RecordedItem<ProgrammeItem> {
    try register(ProgrammeItem.self, .programmeMove, request, reason: reason) { registering in
      try registering.update(reference) { item in
        try item.requireOpen()
        item.meetingOn = day
      }
    }
  }

  /// Records that a meeting had it.
  package func takeFromProgramme(_ reference: String, request: UpdateRequest) throws -> RecordedItem<ProgrammeItem> {
    try register(ProgrammeItem.self, .programmeTake, request) { registering in
      try registering.update(reference) { item in
        try item.requireOpen()
        item.takenOn = registering.context.effectiveOn
      }
    }
  }
}

extension ProgrammeItem {
  fileprivate func requireOpen() throws {
    if let day = takenOn { throw ProgrammeRefusal.wasTaken(reference.description, on: day) }
  }
}

/// Why an item of a work programme was not moved or taken.
package enum ProgrammeRefusal: ExplainedError, Equatable {
  case wasTaken(String, on: PlanDate)

  package var told: Told {
    switch self {
    case .wasTaken(let reference, let day):
      Told("programme_item_taken", "\(reference) was taken at the meeting of \(day.long)")
    }
  }
}

extension Registering where Item == ProgrammeItem {
  fileprivate func apply(_ details: ProgrammeDetails, to item: inout ProgrammeItem) throws {
    if let title = details.title { item.title = try PlanText.required(title, field: "title").trimmed }
    if let officer = details.officer { item.officer = try self.officer(called: officer) }
    if let actions = details.actions { item.actions = Set(actions).sorted() }
    if let inspection = details.inspection {
      item.inspection =
        inspection.nonBlank == nil
        ? "" : try writer.reader.requireItem(inspection, of: Inspection.self).reference.description
    }
  }
}
