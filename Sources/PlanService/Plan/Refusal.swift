package import PlanModel

/// Why a use case did nothing.
package enum Refusal: Error, Equatable {
  case unknownReference(String, nearest: [String])
  case notYetInPlan(Reference, on: PlanDate, since: PlanDate)
  case update(Reference, UpdateRefused)
  case futureDate(PlanDate, today: PlanDate)
  case blank(field: String)
  case nulCharacter(field: String)
  case semicolon(field: String)
  case unknownArea(Int, known: [Int])
  case areaExists(Area)
  case areaNumberTooHigh(Int)
  case unknownOfficer(String, nearest: [String])
  case ambiguousOfficer(String, matches: [String])
  case officerExists(String)
  case officerWithoutNameOrRole
  case notAnEmail(String)
  case sameOfficer(String)
  case nothingToHandOver(String)
  case nothingToChange
  case unknownRating(String, accepted: String)
  case emptyPlan
  case notBegun(on: PlanDate, beginsOn: PlanDate)
  case periodBackwards(since: PlanDate, asAt: PlanDate)
  case futureMonth(PlanMonth, today: PlanDate)
  case futureSummary(PlanDate, today: PlanDate)
  case sheet([ImportFinding])
  case unknownBoard(String, known: [String])
  case unknownStandardBoard(String, known: [String])
  case boardExists(Board)
  case boardWithoutTitle(String)
  case notABoardCode(String)
  case meetingExists(Board, on: PlanDate)
  case noMeeting(Board, on: PlanDate, known: [PlanDate])
  case areaWithoutActions(Int, on: PlanDate)
  case namesInText([NameInText])
  case chaseWithoutKeeper
  case ladderUpsideDown(line: Int, director: Int)
  case noHolidays
  case packWithoutBoard
  case packNotAsSealed(PackFinding)
  case packExists(Pack)
  case unknownPack(String, known: [String])
  case redWithoutMitigation([Reference])
  case historyNeedsEmptyPlan(actions: Int)
}

extension Refusal: ExplainedError {
  package var explanation: String {
    switch self {
    case .unknownReference(let text, let nearest):
      "there is no action \(text)" + Refusal.suggestion(nearest)
    case .notYetInPlan(let reference, let date, let since):
      "\(reference) was not in the plan on \(date.long); it begins on \(since.long)"
    case .update(let reference, let refused): "\(reference) \(refused.explanation)"
    case .futureDate(let date, let today):
      "\(date.long) is in the future (today is \(today.long)); an update relates to today or before"
    case .blank(let field): "the \(field) is blank; say something"
    case .nulCharacter(let field): "the \(field) holds a NUL character, which no text has"
    case .semicolon(let field):
      "the \(field) holds a semicolon, which separates officers; give one officer at a time, without it"
    case .unknownArea(let number, let known):
      "there is no area \(number); "
        + (known.isEmpty
          ? "the plan has none yet: add it with `improve area add`"
          : "the plan has \(known.map(String.init).joined(separator: ", "))")
    case .areaNumberTooHigh(let number): "\(number) is no number of an area; one is from 1 to 999999"
    case .areaExists(let area):
      "there is an area \(area.number) already (\(area.title)); change its title with `improve area edit`"
    case .unknownOfficer(let text, let nearest):
      "there is no officer called \"\(text)\"" + Refusal.suggestion(nearest)
        + "; `improve officer list` shows them all, and `improve officer add` adds one"
    case .ambiguousOfficer(let text, let matches):
      "\"\(text)\" could be any of: \(matches.joined(separator: "; ")); give the name and role, or the email"
    case .officerExists(let words): "there is an officer \(words) already"
    case .officerWithoutNameOrRole: "an officer needs a name or a role"
    case .notAnEmail(let text): "\"\(text)\" is not an email address; one looks like name@council.gov.uk"
    case .sameOfficer(let words): "\(words) is both the officer before and the officer after"
    case .nothingToHandOver(let words): "\(words) has no open action to hand over"
    case .nothingToChange: "nothing to change was given; see --help for what can be"
    case .unknownRating(let text, let accepted):
      "\"\(text)\" is not a rating of this plan; accepted: \(accepted)"
    case .emptyPlan:
      "the plan has no action yet; import one with `improve import` or add one with `improve add`"
    case .notBegun(let date, let beginsOn):
      "there was no plan on \(date.long); it begins on \(beginsOn.long)"
    case .futureMonth(let month, let today):
      "\(month.long) is in the future (today is \(today.long)); a summary looks back"
    case .futureSummary(let date, let today):
      "\(date.long) is in the future (today is \(today.long)); a summary looks back"
    case .periodBackwards(let since, let asAt):
      "\(since.long) is not before \(asAt.long); a summary looks from an earlier day to a later one"
    case .sheet(let findings):
      "nothing was imported: \(findings.count(where: \.isError)) cell(s) or row(s) are wrong"
    case .unknownBoard(let code, let known):
      "there is no board \"\(code)\"; "
        + (known.isEmpty
          ? "add one with `improve board add`" : "the plan has \(known.joined(separator: ", "))")
    case .unknownStandardBoard(let code, let known):
      "there is no standard board \"\(code)\"; accepted: \(known.joined(separator: ", "))"
    case .boardExists(let board):
      "there is a board \(board.code) already (\(board.title)); change it with `improve board edit`"
    case .boardWithoutTitle(let code): "the board \(code) is no standard one and needs a --title"
    case .notABoardCode(let text):
      "\"\(text)\" cannot name a board; one is named by a word of letters a to z, digits and hyphens, such as executive"
    case .meetingExists(let board, let date): "the \(board.title) meets on \(date.long) already"
    case .noMeeting(let board, let date, let known):
      "the \(board.title) has no meeting on \(date.long)"
        + (known.isEmpty ? "" : "; it meets on \(known.map(\.long).joined(separator: ", "))")
    case .areaWithoutActions(let number, let date): "area \(number) had no action on \(date.long)"
    case .namesInText(let found): Refusal.names(found)
    case .packNotAsSealed(let finding): "nothing was imported; \(finding.pack): \(finding.says)"
    case .chaseWithoutKeeper:
      "nothing was sent: say whom the chase is from and who keeps the plan, who gets what has no other addressee: `improve chase policy set --sender EMAIL --keeper EMAIL`"
    case .ladderUpsideDown(let line, let director):
      "the line is copied after \(line) working days and the director after \(director); the director comes no sooner than the line"
    case .noHolidays: "the file lists no bank holiday of England and Wales"
    case .packWithoutBoard: "a pack is sealed for a board; give --board CODE"
    case .packExists(let pack):
      "the pack \(pack.name) was sealed on \(pack.sealedAt.londonDate.long) by \(pack.sealedBy) and does not move; what was recorded since shows in the next one as restated"
    case .unknownPack(let name, let known):
      "there is no pack \"\(name)\"; "
        + (known.isEmpty ? "none is sealed yet" : "sealed are \(known.joined(separator: ", "))")
    case .redWithoutMitigation(let references):
      "not sealed: red without mitigation: \(references.map(\.description).joined(separator: ", ")); record what is being done with `improve mitigate`, or give --despite REASON, which the pack prints"
    case .historyNeedsEmptyPlan(let actions):
      "the plan already has \(actions) actions, or areas or officers, with another history; a whole history is imported only into a new plan"
    }
  }

  private static func names(_ found: [NameInText]) -> String {
    let lines = found.map { name in
      "  \(name.reference?.description ?? "the paper"), \(name.field): \"\(name.words)\""
    }
    return "nothing was written: text that the public version would print names officers\n"
      + lines.joined(separator: "\n")
      + "\nmend the text (`improve edit`, `progress`, `impact`, `mitigate`), or allow a word with --allow-name where no officer is meant, or all with --allow-names-in-text; a recorded reason or note stays as it is and can only be allowed"
  }

  private static func suggestion(_ nearest: [String]) -> String {
    nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: " or "))?"
  }
}
