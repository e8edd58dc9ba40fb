package import PlanModel
internal import PlanStorage

extension PlanService {
  /// The ledger: what was recorded of the given actions and items of registers, or all of it, in the order recorded.
  package func log(of references: [Reference], items: Set<ItemReference> = []) throws -> [LedgerEntry] {
    try read { reader in
      for reference in references { try reader.requireReference(reference) }
      let reading = LedgerReading(reader)
      return try references.isEmpty && items.isEmpty ? reading.all() : reading.entries(of: references, items)
    }
  }

  /// Those of some words that are references of something in a register.
  package func registered(among words: [String]) throws -> Set<ItemReference> {
    guard !words.isEmpty else { return [] }
    return try read { reader in
      func known<Item: RegisterItem>(_ type: Item.Type) throws -> [ItemReference] {
        try reader.histories(of: type).map(\.reference)
      }
      return try Set(RegisterTypes.all.flatMap { try known($0) }).intersection(words.map { ItemReference($0.folded) })
    }
  }
}

/// Puts the entries of the ledger together with what each did.
struct LedgerReading {
  private let reader: PlanReader

  init(_ reader: PlanReader) {
    self.reader = reader
  }

  /// Only the parts that are about the actions and the items.
  func entries(of references: [Reference], _ items: Set<ItemReference> = []) throws -> [LedgerEntry] {
    let story = try references.isEmpty ? [] : reader.story(of: references)
    let wanted = Set(references)
    let decided = try decisions().filter { $0.1.reference.map(wanted.contains) ?? false }
    let registered =
      try items.isEmpty
      ? []
      : registers { item in
        items.contains(item) || item.lineAndPart.map { items.contains($0.line) } ?? false
      }
    return grouped(
      try reader.entries(), items: story.map { ($0.revision.entryID, LedgerItem($0)) } + decided + registered,
      isWhole: false)
  }

  func all() throws -> [LedgerEntry] {
    let items =
      try areas() + officers() + reader.story(of: nil).map { ($0.revision.entryID, LedgerItem($0)) } + boards()
      + meetings() + decisions() + registers() + reader.otherItems()
    return grouped(try reader.entries(), items: items, isWhole: true)
  }

  private func grouped(_ entries: [Entry], items: [(Int64, LedgerItem)], isWhole: Bool) -> [LedgerEntry] {
    let byEntry = Dictionary(grouping: items) { $0.0 }
    return entries.compactMap { entry in
      let items = byEntry[entry.id, default: []].map(\.1)
      return isWhole || !items.isEmpty ? LedgerEntry(entry: entry, items: items) : nil
    }
  }

  /// What was proposed to a board, and what it answered.
  private func decisions() throws -> [(Int64, LedgerItem)] {
    let (all, standing) = (try reader.decisions(all: true), try reader.decisions())
    let undoing = try reader.boardUndoing()
    let (proposals, answers) = (Set(standing.proposals.map(\.id)), Set(standing.answers.map(\.id)))
    let proposed = all.proposals.map { proposal in
      (
        proposal.entry.id,
        LedgerItem(
          subject: proposal.reference.description, reference: proposal.reference,
          changes: [
            FieldChange(field: "proposed_due_on", from: proposal.standing?.iso, to: proposal.dueOn?.iso ?? "none")
          ], undoneBy: proposals.contains(proposal.id) ? nil : undoing.proposals[proposal.id])
      )
    }
    let answered = all.answers.map { answer in
      (
        answer.entry.id,
        LedgerItem(
          subject: answer.reference.description, reference: answer.reference,
          changes: [
            FieldChange(field: "decision about \(answer.about.rawValue)", from: nil, to: answer.answer.rawValue)
          ],
          undoneBy: answers.contains(answer.id) ? nil : undoing.answers[answer.id])
      )
    }
    return proposed + answered
  }

  private func registers(where isWanted: (ItemReference) -> Bool = { _ in true }) throws -> [(Int64, LedgerItem)] {
    try RegisterTypes.all.flatMap { try register($0, where: isWanted) }
  }

  private func register<Item: RegisterItem>(
    _ type: Item.Type, where isWanted: (ItemReference) -> Bool
  ) throws -> [(Int64, LedgerItem)] {
    try reader.histories(of: type).filter { isWanted($0.reference) }.flatMap { history in
      history.story.map { told in
        (
          told.revision.entryID,
          LedgerItem(
            subject: "\(Item.register.words) \(history.reference)", changes: told.changes,
            isUndo: told.revision.undoes != nil, undoneBy: told.undoneBy)
        )
      }
    }
  }

  private func areas() throws -> [(Int64, LedgerItem)] {
    var titles: [Int: String] = [:]
    return try reader.areaRevisions().map { revision in
      let before = titles.updateValue(revision.area.title, forKey: revision.area.number)
      let change = FieldChange(field: "title", from: before, to: revision.area.title)
      return (revision.entryID, LedgerItem(subject: "area \(revision.area.number)", changes: [change]))
    }
  }

  private func officers() throws -> [(Int64, LedgerItem)] {
    var known: [Int64: Officer] = [:]
    return try reader.officerRevisions().map { revision in
      let before = known[revision.values.id] ?? Officer(id: revision.values.id, name: nil, role: nil)
      let after = revision.applied(to: before)
      known[after.id] = after
      return (revision.entryID, LedgerItem(subject: after.called, changes: before.changes(to: after)))
    }
  }

  private func boards() throws -> [(Int64, LedgerItem)] {
    var known: [Int64: Board] = [:]
    return try reader.boardRevisions().map { revision in
      let before = known.updateValue(revision.board, forKey: revision.board.id)
      return (
        revision.entryID,
        LedgerItem(subject: "board \(revision.board.code)", changes: revision.board.changes(from: before))
      )
    }
  }

  private func meetings() throws -> [(Int64, LedgerItem)] {
    let codes = Dictionary(firstValues: try reader.boards().map { ($0.id, $0.code) })
    var known: [Int64: PlanDate] = [:]
    return try reader.meetingRevisions().map { revision in
      let meeting = revision.meeting
      let before = known.updateValue(meeting.heldOn, forKey: meeting.id)
      let change = FieldChange(
        field: "held_on", from: before?.iso, to: meeting.isCancelled ? nil : meeting.heldOn.iso)
      return (revision.entryID, LedgerItem(subject: "board \(codes[meeting.boardID] ?? "")", changes: [change]))
    }
  }
}

extension PlanReader {
  func story(of references: [Reference]?) throws -> [LogEntry] {
    LogEntry.story(of: try revisions(of: references), named: try officerNaming())
  }
}

extension Board {
  /// What differs from what the board read before; all of it where it is new.
  package func changes(from before: Board?) -> [FieldChange] {
    func values(_ board: Board?) -> [(String, String?)] {
      [
        ("title", board?.title), ("cadence", board?.cadence.rawValue),
        ("sections", board?.sections.map(\.rawValue).joined(separator: " ")), ("detail", board?.detail.rawValue),
        ("names", board?.names.rawValue), ("area_number", board?.areaNumber.map(String.init)),
        ("tolerance_days", board.map { String($0.toleranceDays) }), ("classification", board?.classification),
        ("redating", board?.redating.rawValue), ("charts", board?.charts.joined(separator: " ").nonBlank),
      ]
    }
    return zip(values(before), values(self)).filter { $0.1 != $1.1 }.map {
      FieldChange(field: $0.0, from: $0.1, to: $1.1)
    }
  }
}
