import Foundation
import TestSupport
import Testing

/// Registers by the real binary: two times, undo, imports as printed, the chase and the calendar.
struct JourneyCommandTests {
  private func plan() throws -> (TemporaryFolder, Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try run(
      program,
      """
      set -e
      improve init --title 'Improvement plan' --authority 'Wetherby Vale Council' --published 2022-09-05
      improve area add --title One --on 2022-12-12
      for n in 1 2; do improve add --area 1 --title "Step $n" --officer 'Head of Service' --due 2023-12-29 --on 2022-12-12; done
      improve board add scrutiny
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
    let file = URL(filePath: try #require(program.environment["IMPROVE_DB"]))
    let before = try Data(contentsOf: file)
    let result = try program.shell(line)
    #expect(result.status == 1, "\(line): \(result.output)")
    #expect(result.errors.contains(words), "\(line): \(result.errors)")
    #expect(try Data(contentsOf: file) == before, "\(line) recorded something")
  }

  private func rows(_ program: Program, _ words: String) throws -> [[String: Any]] {
    let result = try run(program, "improve \(words) --format json")
    return try #require(JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
  }

  @Test func aLateUpdateOfAnItemFillsTheGapItWasLateForAndUndoesNothingSaidSince() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve recommendation add scrutiny 2023-01-26 'Publish the plan.' --on 2023-01-27
      improve recommendation progress scrutiny/2023-01-26/1 'Written.' --on 2023-03-01
      improve recommendation respond scrutiny/2023-01-26/1 accepted --due 2023-06-30 --on 2023-02-10
      """)
    func standing(_ date: String) throws -> String {
      let item = try #require(try rows(program, "recommendation --as-at \(date)").first)
      return "\(item["response"] ?? "") \(item["progress"] ?? "")"
    }
    #expect(try standing("2023-02-09") == "<null> <null>")
    #expect(try standing("2023-02-10") == "accepted <null>")
    #expect(try standing("2023-03-01") == "accepted Written.")
    // An older word of the same field does not stand where a newer was said, and that is told.
    let late = try run(program, "improve recommendation progress scrutiny/2023-01-26/1 'Begun.' --on 2023-02-20")
    #expect(late.errors.contains("1 March 2023"), "\(late.errors)")
    #expect(try standing("2023-02-20") == "accepted Begun.")
    #expect(try standing("2023-03-01") == "accepted Written.")
    try run(program, "improve recommendation undo scrutiny/2023-01-26/1")
    #expect(try standing("2023-02-20") == "accepted <null>")
    try refuse(
      program, "improve recommendation undo scrutiny/2023-01-26/1 --by 'Somebody Else'", because: "recorded nothing")
    for words in ["", "scrutiny/2023-01-26/1", "Scrutiny/2023-01-26/1 1.1"] {
      let log = try run(program, "improve log \(words)").output
      #expect(log.contains("recommendation scrutiny/2023-01-26/1") && log.contains("register_undo"), "\(log)")
      #expect(log.contains("Step 2") == words.isEmpty && log.contains("Step 1") != words.hasPrefix("s"), "\(log)")
    }
    #expect(try program.shell("improve log scrutiny/2023-01-26/9").status == 64)
  }

  @Test func aRejectionNeedsItsReasonAnActionNoResponseAndAPromiseIsKeptByWordsThatPromiseNothing() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve recommendation add scrutiny 2023-01-26 'Publish the plan.' --on 2023-01-27
      improve recommendation add scrutiny 2023-01-26 'Share the film.' --kind A --on 2023-01-27
      improve recommendation add scrutiny 2023-01-26 'First part.' --number 3a --on 2023-01-27
      """)
    let first = "scrutiny/2023-01-26/1"
    let second = "scrutiny/2023-01-26/2"
    try refuse(program, "improve recommendation respond \(first) rejected", because: "for a reason")
    try refuse(program, "improve recommendation respond \(second) accepted", because: "asks for no response")
    try refuse(program, "improve recommendation add scrutiny 2023-01-26 Again --number 3a", because: "already")
    try refuse(program, "improve recommendation add scrutiny 2023-01-26 Again --number x", because: "no number")
    try refuse(program, "improve recommendation add nobody 2023-01-26 Again", because: "nobody")
    try refuse(
      program, "improve recommendation edit \(first) --received 2023-01-20", because: "is after the day of receipt")
    try refuse(program, "improve recommendation keep \(second) 'Shown.'", because: "not complete")
    let closed = try run(
      program, "improve recommendation complete \(second) -m 'It will be shown in May.' --on 2023-02-20")
    #expect(closed.errors.contains("closed by promise"), "\(closed.errors)")
    #expect(try rows(program, "recommendation --promised").map { $0["state"] as? String } == ["closed_by_promise"])
    try refuse(program, "improve recommendation keep \(second) 'It will be shown in June.'", because: "promises")
    try run(program, "improve recommendation keep \(second) 'It was shown on 11 May.' --on 2023-05-12")
    #expect(try rows(program, "recommendation --promised").isEmpty)
    #expect(try rows(program, "recommendation --promised --as-at 2023-05-11").count == 1, "as it was known then")
  }

  @Test func aTrackerAsPrintedIsTakenWithEveryDoubtNamedAndOnceOnly() throws {
    let (folder, program) = try plan()
    let tracker = try folder.write(
      """
      Meeting date,Type,Recommendation,Progress,Status,Clerk
      28/09/2023,R,Publish the plan in plain words.,,,ab
      ,A,Share the film.,This will be shown at a future meeting.,Complete,cd
      26/10/2023,R,"See the vacancy rate, monthly.",,,ef

      """, to: "tracker.csv")
    let result = try run(program, "improve recommendation import scrutiny '\(tracker)' --on 2024-01-10")
    #expect(result.output.hasSuffix("recorded 3, 0 unchanged\n"), "\(result.output)")
    for doubt in [
      "column \"Clerk\"", "row 3, column \"meeting\": is blank", "row 2, column \"received\"", "to 27 November 2023",
      "row 4, column \"response\": there is none, and it was due on 25 December 2023", "closed by promise",
      "no day of completion is given: taken as 10 January 2024",
    ] { #expect(result.errors.contains(doubt), "\(doubt): \(result.errors)") }
    let again = try run(program, "improve recommendation import scrutiny '\(tracker)' --on 2024-01-11")
    #expect(again.output == "recorded 0, 3 unchanged\n", "\(again.output)")
    let items = try rows(program, "recommendation").map { "\($0["reference"] ?? "") \($0["state"] ?? "")" }
    #expect(
      items == [
        "scrutiny/2023-09-28/1 open", "scrutiny/2023-09-28/2 closed_by_promise", "scrutiny/2023-10-26/1 open",
      ])
    let wrong = try folder.write(
      "Meeting date,Type,Recommendation,Status\n31/02/2023,R,One,\n28/09/2023,X,Two,\n28/09/2023,R,Three,perhaps\n",
      to: "wrong.csv")
    let refused = try program.shell("improve recommendation import scrutiny '\(wrong)' --on 2024-01-10")
    #expect(refused.status == 1)
    for row in ["row 2", "row 3", "row 4"] { #expect(refused.errors.contains(row), "\(refused.errors)") }
  }

  @Test func whatStandsInRegistersGoesAlongWhenAnOfficerLeaves() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve officer add --role 'Deputy Director' --on 2022-12-12
      improve recommendation add scrutiny 2023-01-26 'Publish the plan.' --officer 'Head of Service' --on 2023-01-27
      improve recommendation add scrutiny 2023-01-26 'Share the film.' --kind A --officer 'Head of Service' --on 2023-01-27
      improve recommendation complete scrutiny/2023-01-26/2 -m 'Shown on 2 February.' --on 2023-02-03
      improve programme add scrutiny 'Progress of the plan' --meeting 2023-05-25 --officer 'Head of Service' --on 2023-01-27
      improve inspection add ilacs-2022 --kind inspection --from 2022-06-27 --to 2022-07-08 --published 2022-09-05 --on 2022-09-05
      improve inspection deadline ilacs-2022 action-plan --officer 'Head of Service' --on 2022-12-12
      improve decide scrutiny --on 2023-01-26 --action 'Bring the paper' --officer 'Head of Service' --due 2023-05-28
      """)
    let leaves = try run(program, "improve officer leave 'Head of Service' --on 2023-03-01").output
    #expect(leaves.contains("2 open actions and 4 other things asked of them are still with them"), "\(leaves)")
    let left = try rows(program, "exceptions --registers --as-at 2023-03-02").filter {
      ($0["exceptions"] as? [String])?.contains("officer_has_left") == true && $0["register"] is String
    }
    #expect(left.count == 4, "\(left)")
    let moved = try run(program, "improve officer hand-over 'Head of Service' 'Deputy Director' --on 2023-03-01").output
    for reference in ["1.1", "1.2", "scrutiny/2023-01-26/1", "scrutiny/programme/1", "ilacs-2022/action-plan"] {
      #expect(moved.split(separator: "\n").contains { $0.hasPrefix("\(reference)") }, "\(reference): \(moved)")
    }
    #expect(moved.split(separator: "\n").count == 6, "\(moved)")
    func officers(_ date: String) throws -> Set<String> {
      Set(
        try rows(program, "overdue --registers --as-at \(date)").compactMap {
          ($0["officer"] as? [String: Any])?["role"] as? String ?? $0["officer"] as? String
        })
    }
    let before = try run(program, "improve recommendation --as-at 2023-02-28").output
    #expect(before.contains("Head of Service") && !before.contains("Deputy Director"), "as it was: \(before)")
    #expect(try officers("2023-06-30") == ["Deputy Director"])
    let again = try program.shell("improve officer hand-over 'Head of Service' 'Deputy Director' --on 2023-03-02")
    #expect(again.status == 1 && again.errors.contains("has no open action"), "\(again.errors)")
    #expect(try run(program, "improve check").status == 0)
  }

  @Test func aTrackerThatCameBackWithARowDroppedKeepsTheIdentityOfTheOthers() throws {
    let (folder, program) = try plan()
    let header = "Meeting date,Type,Recommendation,Received,Progress\n"
    let whole = try folder.write(
      header
        + "28/09/2023,R,First words.,28/09/2023,\n28/09/2023,R,Second words.,28/09/2023,\n28/09/2023,R,Third words.,28/09/2023,\n",
      to: "whole.csv")
    try run(program, "improve recommendation import scrutiny '\(whole)' --on 2023-10-02")
    let short = try folder.write(
      header + "28/09/2023,R,Third words.,28/09/2023,Begun on the third.\n28/09/2023,R,A new one.,28/09/2023,\n",
      to: "short.csv")
    let again = try run(program, "improve recommendation import scrutiny '\(short)' --on 2023-10-09")
    #expect(again.output.hasSuffix("recorded 2, 0 unchanged\n"), "\(again.output)")
    let held = try rows(program, "recommendation").map {
      "\($0["reference"] ?? "") \($0["recommendation"] ?? "") \($0["progress"] ?? "")"
    }
    #expect(
      held == [
        "scrutiny/2023-09-28/1 First words. <null>", "scrutiny/2023-09-28/2 Second words. <null>",
        "scrutiny/2023-09-28/3 Third words. Begun on the third.", "scrutiny/2023-09-28/4 A new one. <null>",
      ], "\(held)")
    // What was withdrawn is not brought back by a sheet that still has it.
    try run(program, "improve recommendation withdraw scrutiny/2023-09-28/2 --reason 'Not carried.' --on 2023-10-10")
    let third = try program.shell("improve recommendation import scrutiny '\(whole)' --on 2023-10-11")
    #expect(third.errors.contains("row 3") && third.errors.contains("withdrawn"), "\(third.errors)")
    #expect(try rows(program, "recommendation").filter { $0["state"] as? String != "withdrawn" }.count == 3)
  }

  @Test func recommendationsShareTheNumbersOfTheirMeetingWithWhatTheBoardAskedForItself() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve decide scrutiny --on 2023-01-26 --action 'Bring the paper' --officer 'Head of Service' --due 2023-02-28
      improve recommendation add scrutiny 2023-01-26 'Publish the plan.' --on 2023-01-27
      improve recommendation add scrutiny 2023-01-26 'Part of the third.' --number 3a --on 2023-01-27
      """)
    #expect(
      try rows(program, "recommendation").map { $0["reference"] as? String } == [
        "scrutiny/2023-01-26/2", "scrutiny/2023-01-26/3a",
      ])
    try refuse(
      program, "improve recommendation add scrutiny 2023-01-26 'Again.' --number 1 --on 2023-01-27", because: "already")
    try refuse(
      program, "improve recommendation add scrutiny 2023-01-26 'Much.' --number 99999999999999999999 --on 2023-01-27",
      because: "no number")
  }

  @Test func theFirstMeetingOfAnItemIsNoMoveAndWhatLiesAheadIsNotYetKnown() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve programme add scrutiny 'Progress of the plan' --on 2023-01-10
      improve programme move scrutiny/programme/1 2023-03-30 --reason 'The first free day.' --on 2023-01-11
      """)
    #expect(try rows(program, "programme").first?["times_moved"] as? Int == 0)
    try run(
      program, "improve programme move scrutiny/programme/1 2023-05-25 --reason 'No paper.' --on 2023-03-20")
    let moved = try #require(try rows(program, "programme").first)
    #expect(moved["times_moved"] as? Int == 1 && moved["first_meeting_on"] as? String == "2023-03-30", "\(moved)")
    for (line, words) in [
      (
        "improve inspection add visit-2023-01 --kind monitoring-visit --from 2023-01-10 --published 2023-02-20 --on 2023-02-10",
        "the day of publication"
      ),
      (
        "improve recommendation add scrutiny 2023-01-26 'Later.' --received 2023-02-20 --on 2023-02-10",
        "the day of receipt"
      ),
    ] { try refuse(program, line, because: "\(words) (20 February 2023) is still to come") }
  }

  @Test func aDeadlineAndAJudgementAreTakenBackAsTheyWereRecorded() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve inspection add ilacs-2022 --kind inspection --from 2022-06-27 --to 2022-07-08 --published 2022-09-05 --on 2022-09-05
      improve inspection judge ilacs-2022 overall inadequate --on 2022-09-05
      improve inspection deadline ilacs-2022 reply --title Reply --due 2022-10-03 --on 2022-09-05
      """)
    func answered() throws -> String {
      let shown = try run(program, "improve inspection show ilacs-2022 --format json --as-at 2022-12-31").output
      let json = try #require(JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [String: Any])
      let graded = (json["judgements"] as? [[String: Any]] ?? []).filter { $0["grade"] is String }
      let deadlines = (json["deadlines"] as? [[String: Any]] ?? []).filter { !($0["withdrawn_reason"] is String) }
      return "\(graded.count) "
        + deadlines.map { "\($0["reference"] ?? "")=\($0["due_on"] ?? "")" }.sorted().joined(separator: " ")
    }
    #expect(try answered() == "1 ilacs-2022/action-plan=2022-12-13 ilacs-2022/reply=2022-10-03")
    try run(program, "improve inspection deadline ilacs-2022 reply --due 2022-10-10 --on 2022-09-12")
    #expect(try answered() == "1 ilacs-2022/action-plan=2022-12-13 ilacs-2022/reply=2022-10-10")
    try run(program, "improve inspection undo ilacs-2022/reply")
    #expect(try answered() == "1 ilacs-2022/action-plan=2022-12-13 ilacs-2022/reply=2022-10-03")
    try run(program, "improve inspection withdraw ilacs-2022/reply --reason 'None was asked.' --on 2022-09-20")
    try run(program, "improve inspection withdraw ilacs-2022/overall --reason 'Misread.' --on 2022-09-20")
    #expect(try answered() == "0 ilacs-2022/action-plan=2022-12-13")
    // Without its name nothing would be recorded, and that is said.
    let unnamed = try program.shell("improve inspection deadline ilacs-2022 --met 2022-12-12")
    #expect(unnamed.status == 64 && unnamed.errors.contains("--met: of which deadline?"), "\(unnamed)")
    let dated = try program.shell(
      "improve inspection deadline ilacs-2022 action-plan --met 2022-12-12 --as-at 2022-12-12")
    #expect(dated.status == 64 && dated.errors.contains("--as-at"), "\(dated)")
    try refuse(program, "improve inspection deadline ilacs-2020", because: "ilacs-2020")
  }

  @Test func checkNamesWhatAnotherHandWroteIntoARegister() throws {
    let (folder, program) = try plan()
    try run(
      program,
      """
      set -e
      improve recommendation add scrutiny 2023-01-26 'Publish the plan.' --on 2023-01-27
      improve recommendation respond scrutiny/2023-01-26/1 accepted --on 2023-02-10
      improve check
      """)
    try run(
      program,
      """
      set -e
      file='\(folder.path("plan.db"))'
      law=$(sqlite3 "$file" "SELECT sql FROM sqlite_schema WHERE name = 'recommendation_revision_not_updated'")
      sqlite3 "$file" "DROP TRIGGER recommendation_revision_not_updated;
        UPDATE recommendation_revision SET response = 'perhaps' WHERE response = 'accepted'; $law;"
      """)
    let checked = try program.run("check")
    #expect(checked.status == 1 && (checked.output + checked.errors).contains("perhaps"), "\(checked)")
  }

  @Test func judgementsAreReadWithWhatStandsInBracketsBehindAGrade() throws {
    let (folder, program) = try plan()
    try run(
      program,
      "improve inspection add ilacs-2022 --kind inspection --from 2022-07-04 --to 2022-07-22 --published 2022-09-05 --on 2022-12-12"
    )
    let sheet = try folder.write(
      """
      judgement,grade,published
      Overall effectiveness,Inadequate (limited by one judgement).,2022-09-05
      The impact of leaders on social work practice with children and families,Requires improvement to be good,2022-09-05

      """, to: "judgements.csv")
    let result = try run(program, "improve inspection import ilacs-2022 '\(sheet)' --on 2022-12-12")
    #expect(result.errors.contains("\"limited by one judgement\" kept beside it"), "\(result.errors)")
    let inspection = try #require(try rows(program, "inspection").first)
    let overall = try #require((inspection["judgements"] as? [[String: Any]])?.first)
    #expect(overall["grade"] as? String == "inadequate")
    #expect(overall["qualification"] as? String == "limited by one judgement")
    let other = try folder.write(
      "judgement,grade,published\nOverall effectiveness,Splendid,2022-09-06\n", to: "other.csv")
    try refuse(program, "improve inspection import ilacs-2022 '\(other)'", because: "not the day")
    try refuse(program, "improve inspection judge ilacs-2022 overall splendid", because: "its grades are outstanding")
    try refuse(program, "improve inspection judge ilacs-2022 care-leavers good", because: "does not judge")
    try run(program, "improve inspection add visit --kind monitoring-visit --from 2023-02-21 --on 2023-02-21")
    try refuse(program, "improve inspection judge visit overall good", because: "gives no grades")
    try refuse(
      program, "improve inspection edit visit --published 2023-02-01", because: "is after the day of publication")
  }

  @Test func anotherFrameworkComesFromAFile() throws {
    let (folder, program) = try plan()
    let file = try folder.write(
      """
      {"code": "send-2023", "title": "Area SEND inspections (2023)", "from": "2023-01-01",
       "questions": [{"code": "overall", "words": "Outcome"}],
       "grades": [{"code": "positive", "words": "Typically positive"}, {"code": "failings", "words": "Systemic failings"}]}
      """, to: "send.json")
    try run(
      program,
      """
      set -e
      improve inspection framework '\(file)' --on 2023-01-01
      improve inspection add send-1 --kind inspection --framework send-2023 --published 2023-05-01 --on 2023-05-01
      improve inspection judge send-1 overall 'systemic failings' --on 2023-05-01
      """)
    #expect(try run(program, "improve inspection framework").output.contains("Typically positive"))
    let broken = try folder.write("{\"code\": \"x\"}", to: "broken.json")
    try refuse(program, "improve inspection framework '\(broken)'", because: "a framework is an object")
    try refuse(
      program, "improve inspection add other --kind inspection --framework nothing", because: "there is no framework")
  }

  @Test func aFindingRepeatsOnlyAnEarlierOneAndItsActionsAreOfThePlan() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve inspection add one --kind focused-visit --from 2022-10-04 --published 2022-11-01 --on 2022-12-12
      improve inspection add two --kind monitoring-visit --from 2023-02-21 --on 2023-02-22
      improve finding add one 'Slow.' --on 2022-12-12
      improve finding add two 'Still slow.' --repeats one/1 --action 1.1 --on 2023-02-22
      """)
    try refuse(program, "improve finding edit one/1 --repeats two/1", because: "same or a later inspection")
    try refuse(program, "improve finding edit two/1 --repeats two/1", because: "itself")
    try refuse(program, "improve finding add two 'New.' --action 9.9", because: "9.9")
    try refuse(program, "improve finding add three 'New.'", because: "no inspection")
    // A withdrawn action answers nothing.
    try run(program, "improve withdraw 1.1 --reason 'Not needed.' --on 2023-03-01")
    let states = try rows(program, "finding --as-at 2023-03-31").map { "\($0["reference"] ?? "") \($0["state"] ?? "")" }
    #expect(states == ["one/1 said_again", "two/1 no_action"])
    try run(program, "improve finding withdraw two/1 --reason 'Typed twice.' --on 2023-03-02")
    let left = try rows(program, "finding --as-at 2023-03-31").map { "\($0["reference"] ?? "") \($0["state"] ?? "")" }
    #expect(left == ["one/1 no_action"], "what says it again is gone")
  }

  @Test func theChaseAsksForResponsesPapersAndDeadlinesOnceAndTheCalendarHasThem() throws {
    let (folder, program) = try plan()
    try run(
      program,
      """
      set -e
      improve officer edit 'Head of Service' --email hos@council.example --on 2022-12-12
      improve chase policy set --sender plan@council.example --keeper keeper@council.example --digest daily --weekly-limit 100
      improve recommendation add scrutiny 2023-01-26 'Publish the plan.' --received 2023-01-30 --officer 'Head of Service' --on 2023-01-30
      improve programme add scrutiny 'Progress' --meeting 2023-03-30 --officer 'Head of Service' --on 2023-01-30
      improve inspection add visit --kind monitoring-visit --from 2023-02-21 --published 2023-03-24 --on 2023-03-24
      improve inspection deadline visit reply --title 'Reply' --due 2023-03-31 --officer 'Head of Service' --on 2023-03-24
      improve progress 1.1 'Going on.' --on 2023-03-24; improve progress 1.2 'Going on.' --on 2023-03-24
      mkdir '\(folder.path("mail"))'
      """)
    // On Monday 3 April 2023: the response was due on 29 March, the paper on 22 March, the reply on 31 March.
    let due = try rows(program, "chase --on 2023-04-03").flatMap { $0["items"] as? [[String: Any]] ?? [] }
    let said = Dictionary(
      uniqueKeysWithValues: due.map { ($0["reference"] as? String ?? "", $0["said"] as? String ?? "") })
    #expect(said["scrutiny/2023-01-26/1"]?.hasPrefix("overdue by 5 days") ?? false, "\(said)")
    #expect(said["scrutiny/programme/1"]?.hasPrefix("overdue by 12 days") ?? false, "\(said)")
    #expect(said["visit/reply"]?.hasPrefix("overdue by 3 days") ?? false, "\(said)")
    try run(program, "improve chase --send --on 2023-04-03 --to-dir '\(folder.path("mail"))'")
    let mail = try run(program, "cat '\(folder.path("mail"))'/*").output
    #expect(mail.contains("the response to the committee"), "\(mail)")
    // Nothing is asked twice in one state before its time, and what was answered is asked no more.
    try run(
      program,
      "improve recommendation respond scrutiny/2023-01-26/1 accepted --on 2023-04-03 && improve inspection deadline visit reply --met 2023-04-03 --on 2023-04-03"
    )
    let after = try rows(program, "chase --on 2023-04-04").flatMap { $0["items"] as? [[String: Any]] ?? [] }
    #expect(after.isEmpty, "\(after)")
    #expect(try run(program, "improve chase log scrutiny/2023-01-26/1").status == 0)
    let calendar = try run(program, "improve calendar --as-at 2023-03-27").output
    for entry in [
      "Response due: scrutiny/2023-01-26/1", "Paper due: scrutiny/programme/1", "Due: visit/reply",
      "DTSTART;VALUE=DATE:20230329",
    ] { #expect(calendar.contains(entry), "\(entry)") }
  }

  @Test func whatIsRecordedOtherwiseBehindASealIsRestated() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve board add executive
      improve inspection add visit --kind monitoring-visit --from 2023-01-10 --published 2023-01-20 --on 2023-01-20
      improve finding add visit 'Slow.' --on 2023-01-20
      improve pack seal --board executive --as-at 2023-01-31
      improve finding edit visit/1 --action 1.1 --on 2023-01-25
      """)
    let output = try run(program, "improve summary --board executive --as-at 2023-02-28 --format json").output
    let paper = try #require(JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let restated = (paper["restated"] as? [[String: Any]] ?? []).map { "\($0["subject"] ?? "")" }
    #expect(restated == ["finding visit/1"], "\(restated)")
  }

  @Test func theKeysOfEachListingStandInItsHelp() throws {
    let (_, program) = try plan()
    try run(
      program,
      """
      set -e
      improve inspection add visit --kind monitoring-visit --from 2023-01-10 --published 2023-01-20 --on 2023-01-20
      improve finding add visit 'Slow.' --on 2023-01-20
      improve inspection deadline visit reply --title Reply --due 2023-02-01 --on 2023-01-20
      improve recommendation add scrutiny 2023-01-26 'Publish.' --on 2023-01-27
      improve programme add scrutiny Progress --on 2023-01-27
      """)
    for (listing, help) in [
      ("inspection list", "inspection list"), ("finding list", "finding list"),
      ("inspection deadline", "inspection deadline"), ("recommendation list", "recommendation list"),
      ("programme list", "programme list"),
    ] {
      let row = try #require(try rows(program, listing).first, "\(listing)")
      let words = try run(program, "improve \(help) --help").output.split { $0.isWhitespace || $0 == "," || $0 == "." }
      for key in row.keys { #expect(words.contains { $0 == key }, "\(listing): \(key)") }
    }
  }

  @Test func anExportWithRegistersIsImportedAsTheSamePlan() throws {
    let (folder, program) = try plan()
    try run(
      program,
      """
      set -e
      improve inspection add visit --kind monitoring-visit --from 2023-01-10 --published 2023-01-20 --area 1 --on 2023-01-20
      improve finding add visit 'Slow.' --action 1.1 --area 1 --on 2023-01-20
      improve recommendation add scrutiny 2023-01-26 'Publish.' --action 1.2 --on 2023-01-27
      improve export --format json -o '\(folder.path("plan.json"))'
      improve init --db '\(folder.path("other.db"))'
      improve import --db '\(folder.path("other.db"))' '\(folder.path("plan.json"))'
      improve check --db '\(folder.path("other.db"))'
      """)
    let (own, other) = (try rows(program, "finding"), try rows(program, "finding --db '\(folder.path("other.db"))'"))
    #expect((own as NSArray) == (other as NSArray))
  }

  @Test func theCouncilsOwnTrackerAndJudgementsAreTakenWithEveryDoubtNamed() throws {
    guard let tracker = ProjectFiles.realPlan("recommendations-as-printed.csv"),
      let judgements = ProjectFiles.realPlan("judgements-as-printed.csv")
    else { return }
    let (folder, program) = try plan()
    let (first, second) = (
      try folder.write(Array(tracker), to: "tracker.csv"), try folder.write(Array(judgements), to: "judgements.csv")
    )
    // Fifteen rows of four meetings: six R and nine A; three complete, each with a promise.
    let imported = try run(program, "improve recommendation import scrutiny '\(first)' --on 2024-02-01")
    #expect(imported.output.hasSuffix("recorded 15, 0 unchanged\n"))
    let items = try rows(program, "recommendation --as-at 2024-02-01")
    #expect(items.count { $0["kind"] as? String == "R" } == 6)
    #expect(items.count { $0["state"] as? String == "closed_by_promise" } == 3)
    #expect(items.count { $0["response_overdue"] as? Bool == true } == 4)
    try run(
      program,
      "improve inspection add ilacs-2022 --kind inspection --from 2022-07-04 --to 2022-07-22 --published 2022-09-05 --on 2022-12-12"
    )
    let judged = try run(program, "improve inspection import ilacs-2022 '\(second)' --on 2022-12-12")
    #expect(judged.output.hasSuffix("recorded 4, 0 unchanged\n"), "\(judged.output)")
  }
}
