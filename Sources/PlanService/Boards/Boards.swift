package import PlanModel
internal import PlanStorage

/// What is given of a board; nil leaves it as it is, or as its kind has it.
package struct BoardDetails: Sendable {
  package var title: String?
  package var cadence: Cadence?
  package var sections: [SummarySection]?
  package var detail: Detail?
  package var names: NamesShown?
  package var areaNumber: Int?
  /// Whether the board reads the whole plan again.
  package var readsWholePlan: Bool
  package var toleranceDays: Int?
  package var classification: String?
  package var redating: BoardRedating?
  /// The measures whose charts it reads, as they are found; none to take its choice back.
  package var charts: [String]?

  package init(
    title: String?, cadence: Cadence?, sections: [SummarySection]?, detail: Detail?, names: NamesShown?,
    areaNumber: Int?, readsWholePlan: Bool, toleranceDays: Int?, classification: String?,
    redating: BoardRedating?, charts: [String]? = nil
  ) {
    self.title = title
    self.cadence = cadence
    self.sections = sections
    self.detail = detail
    self.names = names
    self.areaNumber = areaNumber
    self.readsWholePlan = readsWholePlan
    self.toleranceDays = toleranceDays
    self.classification = classification
    self.redating = redating
    self.charts = charts
  }

  fileprivate func applied(to board: Board, _ reader: PlanReader) throws -> Board {
    var board = board
    if let title { board.title = try PlanText.required(title, field: "title") }
    if let cadence { board.cadence = cadence }
    if let sections { board.sections = sections }
    if let detail { board.detail = detail }
    if let names { board.names = names }
    if let areaNumber { board.areaNumber = areaNumber }
    if readsWholePlan { board.areaNumber = nil }
    if let toleranceDays { board.toleranceDays = toleranceDays }
    if let classification { board.classification = try PlanText.required(classification, field: "classification") }
    if let redating { board.redating = redating }
    if let charts {
      let codes = try charts.map { try reader.requireMeasure($0).code }
      // Named twice, it stands where it was named first.
      board.charts = codes.enumerated().filter { !codes[..<$0.offset].contains($0.element) }.map(\.element)
    }
    return board
  }
}

/// A board with its meetings and packs.
package struct BoardListed: Sendable {
  package let board: Board
  /// Those to come or past, without the cancelled, the earliest first.
  package let meetings: [Meeting]
  package let packs: [Pack]
}

/// What an update did to a meeting.
package struct RecordedMeeting: Sendable {
  package let board: Board
  /// The day it was to be held on before; nil where it is new.
  package let before: PlanDate?
  package let after: Meeting
}

extension PlanService {
  package func boards() throws -> [BoardListed] {
    try read { reader in
      let (meetings, packs) = (try reader.meetings(), try reader.packs())
      return try reader.boards().map { board in
        BoardListed(
          board: board, meetings: meetings.filter { $0.boardID == board.id && !$0.isCancelled },
          packs: packs.filter { $0.boardCode == board.code })
      }
    }
  }

  /// Adds a board that reads what a standard one of the same code, or of the code `like`, does, but for the details.
  package func addBoard(code: String, like: String?, _ details: BoardDetails, by: String, note: String?) throws -> Board
  {
    let code = try BoardCode.checked(code)
    let standard = try like.map { try BoardCode.standard($0) } ?? StandardBoard.named(code)
    guard let title = details.title ?? standard?.board.title else { throw BoardRefusal.withoutTitle(code) }
    var board = standard?.board ?? Board(id: 0, code: code, title: title, cadence: .monthly)
    board.code = code
    board.title = title
    let made = board
    return try write { writer in
      if let same = try writer.reader.boards().first(where: { $0.code == code }) { throw BoardRefusal.exists(same) }
      let isInspection = try writer.reader.histories(of: Inspection.self).contains { $0.reference.description == code }
      guard !isInspection else { throw RegisterRefusal.exists(.inspection, code) }
      let new = try details.applied(to: made, writer.reader)
      try writer.reader.requireArea(of: new, on: today)
      try writer.reader.requireOneAsked(new)
      return try writer.addBoard(new, context: try context(.boardAdd, writer, by, note))
    }
  }

  /// Changes what a board reads from now on; packs that are sealed stay as they are.
  package func editBoard(code: String, _ details: BoardDetails, by: String, note: String?) throws -> (
    before: Board, after: Board
  ) {
    try write { writer in
      let before = try writer.reader.requireBoard(code)
      let after = try details.applied(to: before, writer.reader)
      guard after != before else { throw UpdateRefusal.nothingToChange }
      try writer.reader.requireArea(of: after, on: today)
      try writer.reader.requireOneAsked(after)
      try writer.reviseBoard(after, context: try context(.boardEdit, writer, by, note))
      return (before, after)
    }
  }

  package func addMeeting(of code: String, on date: PlanDate, by: String, note: String?) throws -> RecordedMeeting {
    try write { writer in
      let board = try writer.reader.requireBoard(code)
      try writer.reader.requireNoMeeting(of: board, on: date)
      let meeting = try writer.addMeeting(
        Meeting(id: 0, boardID: board.id, heldOn: date), context: try context(.boardMeeting, writer, by, note))
      return RecordedMeeting(board: board, before: nil, after: meeting)
    }
  }

  /// Moves a meeting to another day, or cancels it where that is nil.
  package func changeMeeting(
    of code: String, on date: PlanDate, to newDate: PlanDate?, by: String, note: String?
  ) throws -> RecordedMeeting {
    try write { writer in
      let board = try writer.reader.requireBoard(code)
      let theirs = try writer.reader.meetings().filter { $0.boardID == board.id && !$0.isCancelled }
      guard var meeting = theirs.first(where: { $0.heldOn == date }) else {
        throw BoardRefusal.noMeeting(board, on: date, known: theirs.map(\.heldOn))
      }
      if let newDate {
        try writer.reader.requireNoMeeting(of: board, on: newDate)
        meeting.heldOn = newDate
      } else {
        meeting.isCancelled = true
      }
      try writer.reviseMeeting(meeting, context: try context(.boardMeeting, writer, by, note))
      return RecordedMeeting(board: board, before: date, after: meeting)
    }
  }

  /// What a board reads relates to the day on which it is recorded.
  func context(_ kind: EntryKind, _ writer: PlanWriter, _ by: String, _ note: String?, reason: String? = nil) throws
    -> EntryContext
  {
    try UpdateRequest(on: nil, by: by, note: note).context(kind, today: writer.today, reason: reason)
  }
}

/// The word by which a board is named in commands and files.
enum BoardCode {
  static func checked(_ text: String) throws -> String {
    let code = text.folded
    let isPlain = code.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    guard !code.isEmpty, code.utf8.count <= 40, isPlain, code.utf8.first != 0x2D else {
      throw BoardRefusal.notACode(text)
    }
    return code
  }

  static func standard(_ code: String) throws -> StandardBoard {
    guard let standard = StandardBoard.named(code) else {
      throw BoardRefusal.unknownStandard(code, known: StandardBoard.all.map(\.code))
    }
    return standard
  }
}

extension PlanReader {
  fileprivate func requireArea(of board: Board, on date: PlanDate) throws {
    guard let number = board.areaNumber else { return }
    let known = try areas(asAt: date).map(\.number)
    guard known.contains(number) else { throw AreaRefusal.unknown(number, known: known) }
  }

  /// Two boards that are both asked could answer differently.
  fileprivate func requireOneAsked(_ board: Board) throws {
    guard board.redating == .ask, let other = try askedBoard(), other.code != board.code else { return }
    throw BoardRefusal.otherIsAsked(other)
  }

  /// The board that is asked before a due date moves later; nil where none is.
  func askedBoard() throws -> Board? { try boards().first { $0.redating == .ask } }

  fileprivate func requireNoMeeting(of board: Board, on date: PlanDate) throws {
    let isThere = try meetings().contains { $0.boardID == board.id && $0.heldOn == date && !$0.isCancelled }
    if isThere { throw BoardRefusal.meetingExists(board, on: date) }
  }
}
