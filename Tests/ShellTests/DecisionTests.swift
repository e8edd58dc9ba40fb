import Foundation
import TestSupport
import Testing

/// Decisions that come back: a board that is asked before a date moves, over three meetings; what it asks for itself; and
/// the covering words of its papers.
struct DecisionTests {
  /// Three actions of one area, all due on 28 February 2023, and an executive that is asked, with three meetings.
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try run(
      program,
      """
      set -e
      improve init --title 'Improvement plan' --authority 'Wetherby Vale Council'
      improve area add --title One --on 2022-12-12
      for n in 1 2 3; do improve add --area 1 --title "Step $n" --officer 'Head of Service' --due 2023-02-28 --on 2022-12-12; done
      improve board add executive --redating ask
      for day in 2023-03-07 2023-04-04 2023-05-09; do improve board meeting executive $day; done
      """)
    return (folder, program)
  }

  @discardableResult
  private func run(_ program: Program, _ line: String) throws -> Program.Result {
    let result = try program.shell(line)
    #expect(result.status == 0, "\(line): \(result.errors)")
    return result
  }

  private func refuse(_ program: Program, _ line: String, because words: String) throws {
    let result = try program.shell(line)
    #expect(result.status == 1, "\(line): \(result.output)")
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  private func json(_ program: Program, _ line: String) throws -> [String: Any] {
    let result = try run(program, "\(line) --format json")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  private func matters(_ program: Program, asAt date: String) throws -> [String] {
    let summary = try json(program, "improve summary --board executive --as-at \(date) --since 2023-02-01")
    return (summary["matters_arising"] as? [[String: Any]] ?? []).map { matter in
      ["reference", "about", "asked_on", "answer", "decided_on", "meetings_waiting"].map {
        matter[$0].map { $0 is NSNull ? "null" : "\($0)" } ?? "missing"
      }.joined(separator: " ")
    }
  }

  private func overdue(_ program: Program, asAt date: String) throws -> Int {
    let counts = try json(program, "improve summary --as-at \(date)")["counts"] as? [String: Int]
    return try #require(counts?["overdue"])
  }

  @Test func aProposedDateStandsOnlyFromTheMeetingThatAgreesToIt() throws {
    let (_, program) = try plan()
    let proposed = try run(program, "improve due 1.1 2023-04-28 --reason 'the post is vacant' --on 2023-02-20")
    #expect(
      proposed.output
        == "1.1 due 28 February 2023 stands; 28 April 2023 is proposed to the Executive Improvement Board, effective 20 February 2023\n"
    )
    try refuse(
      program, "improve due 1.1 2023-04-28 --reason again --on 2023-02-21", because: "waiting for the board's answer")
    let waiting = try json(program, "improve show 1.1 --as-at 2023-03-01")
    #expect(waiting["due_on"] as? String == "2023-02-28" && waiting["proposed_due_on"] as? String == "2023-04-28")
    #expect(waiting["days_overdue"] as? Int == 1, "the standing date counts until the board agrees")
    #expect(try json(program, "improve show 1.1 --as-at 2023-02-19")["proposed_due_on"] is NSNull)
    // All three are overdue in March, whatever was proposed.
    #expect(try overdue(program, asAt: "2023-03-06") == 3)
    #expect(try matters(program, asAt: "2023-03-06").isEmpty, "no meeting has had it before it")

    let refused = try run(program, "improve decide executive --on 2023-03-07 1.1 refuse -m 'Too long.'")
    #expect(
      refused.output == "1.1 due 28 February 2023 stands, 28 April 2023 is refused (Executive Improvement Board)\n")
    #expect(refused.errors.isEmpty)
    #expect(try json(program, "improve show 1.1 --as-at 2023-03-08")["proposed_due_on"] is NSNull)
    #expect(try matters(program, asAt: "2023-03-31") == ["1.1 date 2023-02-20 refuse 2023-03-07 0"])
    let paper = try run(program, "improve summary --board executive --as-at 2023-03-31 --since 2023-02-01").output
    #expect(paper.contains("Dates refused") && paper.contains("Too long."))

    try run(program, "improve due 1.1 2023-05-31 --reason 'a new start' --on 2023-03-20")
    try run(program, "improve decide executive --on 2023-04-04 1.1 defer")
    #expect(
      try matters(program, asAt: "2023-04-30") == [
        "1.1 date 2023-02-20 refuse 2023-03-07 0", "1.1 date 2023-03-20 defer 2023-04-04 1",
      ])
    #expect(try overdue(program, asAt: "2023-05-08") == 3)
    try run(program, "improve decide executive --on 2023-05-09 1.1 agree")
    let agreed = try json(program, "improve show 1.1 --as-at 2023-05-09")
    #expect(agreed["due_on"] as? String == "2023-05-31" && agreed["times_redated"] as? Int == 1)
    #expect(agreed["original_due_on"] as? String == "2023-02-28")
    #expect(try json(program, "improve show 1.1 --as-at 2023-05-08")["due_on"] as? String == "2023-02-28")
    #expect(try overdue(program, asAt: "2023-05-09") == 2)
    #expect(
      try matters(program, asAt: "2023-05-31") == [
        "1.1 date 2023-02-20 refuse 2023-03-07 0", "1.1 date 2023-03-20 agree 2023-05-09 1",
      ])
    try run(program, "improve check && '\(ProjectFiles.path("Scripts/verify-chain"))' \"$IMPROVE_DB\"")
  }

  @Test func anEarlierDateAndAFirstOneStandAtOnce() throws {
    let (_, program) = try plan()
    let earlier = try run(program, "improve due 1.1 2023-02-20 --reason 'sooner' --on 2023-01-10")
    #expect(earlier.output.hasPrefix("1.1 due_on 28 February 2023 → 20 February 2023"))
    try run(program, "improve due 1.2 2023-06-30 --reason 'later' --on 2023-01-10")
    let back = try run(program, "improve due 1.2 2023-02-28 --reason 'after all' --on 2023-01-11")
    #expect(back.output.contains("is taken back"))
    #expect(try json(program, "improve show 1.2 --as-at 2023-01-11")["proposed_due_on"] is NSNull)
    try refuse(
      program, "improve decide executive --on 2023-03-07 1.2 agree --about date",
      because: "nothing about the date of 1.2")
    try refuse(program, "improve board add programme --redating ask", because: "is asked about due dates already")
  }

  @Test func aRefusedCompletionLeavesTheRatingAndIsAnException() throws {
    let (_, program) = try plan()
    try run(program, "improve rag 1.2 green --on 2023-02-10 -m done")
    try run(program, "improve pack seal --board executive --as-at 2023-02-28 --since 2023-01-31")
    // The February paper asks of 1.2; the meeting of 7 March does not answer, that of 4 April refuses.
    #expect(
      try matters(program, asAt: "2023-03-31") == ["1.2 completion 2023-02-28 null null 1"])
    let refused = try run(program, "improve decide executive --on 2023-04-04 1.2 refuse -m 'Show us.'")
    #expect(refused.output == "1.2 completion refused (Executive Improvement Board)\n")
    let action = try json(program, "improve show 1.2 --as-at 2023-04-30")
    #expect((action["rating"] as? [String: Any])?["code"] as? String == "green")
    let listed = try run(program, "improve exceptions --as-at 2023-04-30 --format csv").output
    #expect(listed.contains("completion_refused"))
    #expect(
      !(try run(program, "improve exceptions --as-at 2023-04-03 --format csv").output.contains("completion_refused")))
    #expect(
      try matters(program, asAt: "2023-04-30").contains("1.2 completion 2023-02-28 refuse 2023-04-04 1"))
    try run(program, "improve decide executive --on 2023-05-09 1.2 agree")
    #expect(
      !(try run(program, "improve exceptions --as-at 2023-05-10 --format csv").output.contains("completion_refused")))
  }

  @Test func whereMoreThanOneMatterWaitsTheBoardSaysWhich() throws {
    let (_, program) = try plan()
    try run(program, "improve rag 1.3 amber --on 2023-02-01")
    try run(program, "improve due 1.3 2023-05-31 --reason 'vacant' --on 2023-02-20")
    // Overdue since 1 March and rated amber, which says on track in this key: the paper of March asks of it.
    try run(program, "improve pack seal --board executive --as-at 2023-03-31")
    try refuse(program, "improve decide executive --on 2023-04-04 1.3 agree", because: "date, rating")
    try run(program, "improve decide executive --on 2023-04-04 1.3 agree --about rating")
    let wrong = try program.shell("improve decide executive --on 2023-04-04 1.1 perhaps")
    #expect(wrong.status == 64 && wrong.errors.contains("agree, refuse, defer"))
  }

  @Test func whatTheBoardAsksForIsTrackedAndInNoFigureOfThePlan() throws {
    let (folder, program) = try plan()
    let before = try json(program, "improve summary --as-at 2023-06-30")["counts"] as? [String: Int]
    let asked = try run(
      program,
      "improve decide executive --on 2023-05-09 --action 'Bring the fostering paper' --officer 'Head of Fostering' --due 2023-06-06"
    )
    #expect(asked.output == "executive/2023-05-09/1 Head of Fostering, due 6 June 2023: Bring the fostering paper\n")
    #expect(try json(program, "improve summary --as-at 2023-06-30")["counts"] as? [String: Int] == before)
    let summary = try json(program, "improve summary --board executive --as-at 2023-06-30 --since 2023-04-30")
    let own = try #require((summary["board_actions"] as? [[String: Any]])?.first)
    #expect(own["reference"] as? String == "executive/2023-05-09/1" && own["days_overdue"] as? Int == 24)

    try run(
      program,
      """
      improve officer edit 'Head of Fostering' --email fostering@council.example --on 2023-05-09
      improve chase policy set --sender plan@council.example --keeper keeper@council.example
      mkdir '\(folder.path("mail"))'
      improve chase --send --on 2023-06-07 --to-dir '\(folder.path("mail"))' --by Cron
      """)
    let mail = try run(program, "cat '\(folder.path("mail"))'/*.eml").output
    #expect(mail.contains("To: Head of Fostering <fostering@council.example>"))
    #expect(mail.contains("executive/2023-05-09/1"))
    try run(program, "improve board action done executive/2023-05-09/1 --on 2023-06-08")
    #expect(try run(program, "improve board action list --as-at 2023-06-30").output.contains("done on 8 June 2023"))
    try refuse(program, "improve board action done executive/2023-05-09/1", because: "is done since 8 June 2023")
    try refuse(program, "improve board action done executive/2023-05-09/2", because: "executive/2023-05-09/1")
    try run(program, "improve check")
  }

  @Test func coveringWordsStandInTheirPlaceAndAreSealed() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve rag 1.1 red --on 2023-02-10 -m 'lost its lead'
      improve commentary set --board executive --month 2023-02 'A hard month.' --said-by Director
      improve commentary set --board executive --month 2023-02 --section changed 'Read with care.'
      improve commentary set --board executive --month 2023-02 --action 1.1 'We will advertise again.'
      printf 'Work goes on.\\n' | improve commentary set --board executive --month 2023-02 --area 1 -
      """)
    let paper = try run(program, "improve summary --board executive --month 2023-02").output
    #expect(paper.contains("A hard month.\n(Director)"))
    #expect(paper.contains("Read with care.\n(Programme Office)"))
    #expect(paper.contains("advertise again.”"))
    #expect(paper.contains("Programme Office: “Work goes on.”"))
    try run(program, "improve pack seal --board executive --month 2023-02 --despite 'shown as it is'")
    try run(program, "improve commentary set --board executive --month 2023-02 'Rewritten.'")
    #expect(try run(program, "improve pack show executive").output.contains("A hard month."))

    try run(program, "improve commentary set --board executive --month 2023-03 --from 2023-02")
    let listed = try run(program, "improve commentary list --board executive --month 2023-03 --format csv").output
    #expect(listed.contains("2023-03,the paper,Rewritten.") && listed.contains("true"), "\(listed)")
    let preview = try run(program, "improve summary --board executive --month 2023-03")
    #expect(preview.errors.contains("the words on the paper repeat last month's to the letter"))
    #expect(!preview.output.contains("last month's to the letter"))
    try refuse(program, "improve commentary set --board executive --month 2023-03 --area 9 x", because: "9")
  }

  @Test func aProposalAndAnAnswerAreTakenBackLikeAnyUpdate() throws {
    let (_, program) = try plan()
    try run(program, "improve rag 1.1 amber --on 2023-01-20")
    try run(program, "improve due 1.1 2023-05-31 --reason typo --on 2023-02-01")
    let undone = try run(program, "improve undo 1.1 -m 'typed wrong'")
    #expect(undone.output.contains("the proposed date 31 May 2023 is taken back"))
    let action = try json(program, "improve show 1.1 --as-at 2023-02-02")
    #expect(action["proposed_due_on"] is NSNull && (action["rating"] as? [String: Any])?["code"] as? String == "amber")

    try run(program, "improve due 1.1 2023-04-28 --reason vacant --on 2023-02-02")
    try run(program, "improve decide executive --on 2023-03-07 1.1 refuse")
    try refuse(
      program, "improve decide executive --on 2023-03-07 1.1 agree --about date",
      because: "was refused on 7 March 2023")
    try run(program, "improve undo 1.1 -m 'typed refuse'")
    try run(program, "improve decide executive --on 2023-03-07 1.1 agree")
    #expect(try json(program, "improve show 1.1 --as-at 2023-03-07")["due_on"] as? String == "2023-04-28")
    try run(program, "improve undo 1.1")
    let back = try json(program, "improve show 1.1 --as-at 2023-03-07")
    #expect(back["due_on"] as? String == "2023-02-28" && back["proposed_due_on"] as? String == "2023-04-28")
    #expect(try matters(program, asAt: "2023-03-31") == ["1.1 date 2023-02-02 null null 1"])
    let log = try run(program, "improve log 1.1").output
    #expect(log.contains("proposed_due_on") && log.contains("decision about date"))

    // What a command did to both goes together.
    try run(
      program,
      "improve mitigate 1.2 --reason R --action A --officer 'Head of Service' --due 2023-03-15 --redate --on 2023-02-01"
    )
    try run(program, "improve undo 1.2")
    let both = try json(program, "improve show 1.2 --as-at 2023-02-01")
    #expect(both["mitigation"] is NSNull && both["proposed_due_on"] is NSNull)
    try run(program, "improve check && '\(ProjectFiles.path("Scripts/verify-chain"))' \"$IMPROVE_DB\"")
  }

  @Test func noWayLeadsRoundTheBoard() throws {
    let (_, program) = try plan()
    try run(program, "improve due 1.1 2023-02-14 --reason sooner --on 2023-01-10")
    try refuse(program, "improve undo 1.1", because: "put right with a correction")
    try refuse(
      program, "improve due 1.1 2023-03-31 --reason later --on 2023-01-05",
      because: "has a due date on record for 10 January")
    // To take the date away is proposed too, and any date after that.
    try run(program, "improve due 1.2 none --reason 'not needed' --on 2023-01-10")
    #expect(try json(program, "improve show 1.2 --as-at 2023-01-11")["proposed_on"] as? String == "2023-01-10")
    try run(program, "improve decide executive --on 2023-03-07 1.2 agree")
    let again = try run(program, "improve due 1.2 2023-12-29 --reason after --on 2023-03-10").output
    #expect(again.contains("29 December 2023 is proposed"))
    // A date that came otherwise overtakes what waits.
    try run(program, "improve due 1.3 2023-05-31 --reason x --on 2023-01-10")
    try run(program, "improve board edit executive --redating report")
    try run(program, "improve due 1.3 2023-06-30 --reason y --on 2023-01-12")
    try run(program, "improve board edit executive --redating ask")
    #expect(try json(program, "improve show 1.3 --as-at 2023-01-13")["proposed_due_on"] is NSNull)
    // What is taken back stays taken back, whatever stands later.
    try run(program, "improve due 1.3 2023-07-31 --reason z --on 2023-01-14")
    try run(program, "improve due 1.3 2023-06-30 --reason 'not after all' --on 2023-01-16")
    try run(program, "improve due 1.3 2023-06-15 --reason sooner --on 2023-01-18")
    #expect(try json(program, "improve show 1.3 --as-at 2023-01-19")["proposed_due_on"] is NSNull)
    // A closed action's date asks nobody.
    try run(program, "improve rag 1.3 green --on 2023-01-20")
    #expect(try run(program, "improve due 1.3 2023-08-31 --reason w --on 2023-01-21").output.contains("due_on"))
  }

  @Test func datesAgreedAtOnceKeepTheirOwnReasons() throws {
    let (_, program) = try plan()
    try run(program, "improve due 1.1 2023-05-31 --reason first --on 2023-02-10")
    try run(program, "improve due 1.2 2023-06-30 --reason second --on 2023-02-11")
    try run(program, "improve decide executive --on 2023-03-07 1.1 1.2 agree")
    #expect(try run(program, "improve log 1.1").output.contains("1.1: first; 1.2: second"))
  }

  @Test func wordsThatFindNoPlaceStandAtTheEnd() throws {
    let (_, program) = try plan()
    try run(program, "improve commentary set --board executive --month 2023-02 --section slippage 'Read nowhere else.'")
    let paper = try run(program, "improve summary --board executive --month 2023-02").output
    #expect(paper.contains("Covering words") && paper.contains("Read nowhere else."))
  }

  /// 1.1 was completed on 20 January and told in February: the February paper asks of it and lists it.
  @Test func whatIsReportedLateIsToldAndAskedLikeTheRest() throws {
    let (_, program) = try plan()
    try run(program, "improve pack seal --board executive --as-at 2023-01-31 --since 2022-12-31")
    try run(program, "improve rag 1.1 green --on 2023-01-20 -m 'told late'")
    try run(program, "improve impact 1.2 'Children wait half as long.' --evidenced --on 2023-01-25")
    let february = try json(program, "improve summary --board executive --as-at 2023-02-28")
    let asked = (february["decisions_asked"] as? [[String: Any]] ?? []).map {
      "\($0["reference"] ?? "") \($0["about"] ?? "")"
    }
    #expect(asked.contains("1.1 completion"))
    #expect((february["newly_evidenced"] as? [[String: Any]])?.map { $0["reference"] as? String } == ["1.2"])
    let paper = try run(program, "improve summary --board executive --as-at 2023-02-28").output
    let words = paper.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
    // As sealed, late, in, out, as it is: no completion was known in January.
    #expect(words.contains("Complete, impact not evidenced 0 +1 0 0 1"), "\(paper.prefix(2500))")
  }

  @Test func whatStandsOnAnAnswerGoesFirst() throws {
    let (_, program) = try plan()
    try run(program, "improve due 1.1 2023-04-28 --reason vacant --on 2023-02-02")
    try run(program, "improve decide executive --on 2023-03-07 1.1 agree")
    try run(program, "improve correct 1.1 due_on 2023-12-29 --on 2023-03-07 --reason misheard --by Other")
    try refuse(program, "improve undo 1.1", because: "put right by Other")
    // Every date that waits is taken back, not the last alone.
    try run(program, "improve due 1.2 2023-04-28 --reason a --on 2023-02-02")
    try run(program, "improve due 1.2 2023-05-31 --reason b --on 2023-02-03")
    try run(program, "improve due 1.2 2023-02-28 --reason 'after all' --on 2023-02-06")
    #expect(try json(program, "improve show 1.2 --as-at 2023-02-07")["proposed_on"] is NSNull)
    try refuse(program, "improve undo 1.2", because: "with an undo")
    try run(
      program,
      "improve mitigate 1.3 --reason R --action A --officer 'Head of Service' --due 2023-03-15 --redate --on 2023-02-01"
    )
    try refuse(
      program,
      "improve mitigate 1.3 --reason R --action B --officer 'Head of Service' --due 2023-03-15 --redate --on 2023-02-02",
      because: "waiting for the board's answer already")
  }

  @Test func anAnswerRecordedAfterThePaperOfItsDayIsToldInTheNext() throws {
    let (_, program) = try plan()
    try run(program, "improve due 1.1 2023-04-28 --reason vacant --on 2023-02-02")
    try run(program, "improve pack seal --board executive --as-at 2023-03-31 --since 2023-02-28")
    try run(program, "improve decide executive --on 2023-03-07 1.1 refuse")
    let april = try json(program, "improve summary --board executive --as-at 2023-04-30")
    let told = (april["matters_arising"] as? [[String: Any]] ?? []).filter { $0["about"] as? String == "date" }
    #expect(told.map { $0["answer"] as? String } == ["refuse"])
  }

  @Test func anActionOfABoardIsUpdatedForwards() throws {
    let (_, program) = try plan()
    try run(program, "improve decide executive --on 2023-03-07 --action 'Bring a paper' --due 2023-04-04")
    try run(program, "improve board action progress executive/2023-03-07/1 'Begun.' --on 2023-03-20")
    try refuse(
      program, "improve board action done executive/2023-03-07/1 --on 2023-03-15",
      because: "was updated on 20 March 2023")
    try run(program, "improve board action done executive/2023-03-07/1 --on 2023-03-20")
    #expect(try run(program, "improve board action list --as-at 2023-03-31").output.contains("done on 20 March 2023"))
  }

  @Test func aRefusedCompletionCanBeAgreedOnceItIsEvidenced() throws {
    let (_, program) = try plan()
    try run(program, "improve rag 1.2 green --on 2023-02-10 -m done")
    try run(program, "improve decide executive --on 2023-03-07 1.2 refuse")
    try run(program, "improve impact 1.2 'Children wait half as long.' --evidenced --on 2023-03-20")
    try run(program, "improve decide executive --on 2023-04-04 1.2 agree")
    #expect(
      !(try run(program, "improve exceptions --as-at 2023-04-05 --format csv").output.contains("completion_refused")))
  }

  /// Where no board is asked before, the paper asks of what has moved, and the answer can be recorded all the same.
  @Test func aBoardThatReadsOfDatesAnswersOfThemToo() throws {
    let (_, program) = try plan()
    try run(program, "improve board edit executive --redating report")
    try run(program, "improve due 1.1 2023-05-31 --reason vacant --on 2023-02-10")
    try run(program, "improve due 1.2 2023-06-30 --reason waiting --on 2023-02-10")
    try run(program, "improve pack seal --board executive --as-at 2023-02-28 --since 2023-01-31")
    #expect(
      try matters(program, asAt: "2023-03-31") == [
        "1.1 date 2023-02-28 null null 1", "1.2 date 2023-02-28 null null 1",
      ])
    try run(program, "improve decide executive --on 2023-03-07 1.1 refuse -m 'Too long.'")
    try run(program, "improve decide executive --on 2023-03-07 1.2 agree")
    #expect(
      try matters(program, asAt: "2023-03-31") == [
        "1.1 date 2023-02-28 refuse 2023-03-07 0", "1.2 date 2023-02-28 agree 2023-03-07 0",
      ])
    let action = try json(program, "improve show 1.1 --as-at 2023-03-31")
    #expect(action["due_on"] as? String == "2023-05-31", "it had moved before the board met")
    let paper = try run(program, "improve summary --board executive --as-at 2023-03-31").output
    #expect(paper.contains("Dates refused") && paper.contains("Too long."))
  }
}
