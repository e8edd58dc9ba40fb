import Foundation
import TestSupport
import Testing

struct ChaseCommandTests {
  /// Four overdue actions of one officer, chased every working day.
  private func plan(officer: String = "Head of Service", email: String = "hos@council.example") throws -> (
    TemporaryFolder, Program
  ) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let made = try program.shell(
      """
      set -e
      improve init --title 'Improvement plan' >/dev/null
      improve area add --title One --on 2022-12-12 >/dev/null
      for n in 1 2 3 4; do improve add --area 1 --title "Step $n" --officer \(quoted(officer)) --due 2022-12-1$n --on 2022-12-12 2>/dev/null >/dev/null; done
      improve officer edit \(quoted(officer)) --email '\(email)' --on 2022-12-12 >/dev/null
      improve chase policy set --sender plan@council.example --keeper keeper@council.example --line '*=line@council.example' --director dcs@council.example --repeat-after 1 --digest daily --weekly-limit 100 >/dev/null
      mkdir '\(folder.path("mail"))'
      """)
    #expect(made.status == 0, "\(made.errors)")
    return (folder, program)
  }

  private func quoted(_ text: String) -> String { "'\(text.replacingOccurrences(of: "'", with: "'\\''"))'" }

  private func mails(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("mail")).sorted().map {
      try String(contentsOfFile: folder.path("mail/\($0)"), encoding: .utf8)
    }
  }

  private func ledger(_ path: String) throws -> String {
    try Program().shell(
      """
      sqlite3 '\(path)' "SELECT m.chased_on, m.addressee, c.action_id, c.state FROM chase c JOIN chase_message m ON m.id = c.chase_message_id ORDER BY 1, 2, 3"
      """
    ).output
  }

  @Test func aKillAtAnyMomentLosesNoChaseAndDoublesNone() throws {
    let (folder, program) = try plan()
    let (calmFolder, _) = try plan()
    let days = "$(date -u -d \"2023-01-01 +$i days\" +%F)"
    let killed = try program.shell(
      """
      for i in $(seq 1 80); do improve chase --send --on \(days) --to-dir '\(calmFolder.path("mail"))' --db '\(calmFolder.path("plan.db"))' >/dev/null; done &
      for i in $(seq 1 80); do
        day=\(days)
        improve chase --send --on $day --to-dir '\(folder.path("mail"))' >/dev/null 2>&1 & pid=$!
        sleep 0.$(printf %03d $((RANDOM % 60))); kill -9 $pid 2>/dev/null; wait $pid 2>/dev/null
        improve chase --send --on $day --to-dir '\(folder.path("mail"))' >/dev/null || echo "failed on $day"
      done
      wait
      """)
    #expect(killed.output.isEmpty, "\(killed.output)")
    let told = try ledger(folder.path("plan.db"))
    #expect(told == (try ledger(calmFolder.path("plan.db"))))
    #expect(told.split(separator: "\n").count > 160)
    // A file is named by its Message-ID, so that what went out twice under it is one file.
    #expect(try mails(folder).count == mails(calmFolder).count)
    let unsent = try Program().shell(
      """
      sqlite3 '\(folder.path("plan.db"))' "SELECT count(*) FROM chase_message WHERE id NOT IN (SELECT chase_message_id FROM chase_outcome WHERE outcome = 'sent')"
      """
    ).output
    #expect(unsent == "0\n")
    #expect(try program.run("check").status == 0)
  }

  @Test func twoRunsAtOnceSendOnce() throws {
    let (folder, program) = try plan()
    _ = try program.shell(
      "for i in 1 2 3 4 5 6; do improve chase --send --on 2023-01-03 --to-dir '\(folder.path("mail"))' >/dev/null & done; wait"
    )
    #expect(try mails(folder).count == 1)
  }

  @Test(arguments: [
    "Ann \"Quote\" O'Lee, Head", "Zoë 日本 العربية", "Eve\r\nBcc: thief@example.com", "=?utf-8?B?eA==?=",
    "<b>Bold</b> & Co",
  ])
  func noNameCanSayMoreThanAName(name: String) throws {
    let (folder, program) = try plan(officer: name)
    let sent = try program.run("chase", "--send", "--on", "2023-01-03", "--to-dir", folder.path("mail"))
    #expect(sent.status == 0, "\(sent.errors)")
    let mail = try #require(try mails(folder).first)
    let headers = mail.components(separatedBy: "\r\n\r\n")[0].replacingOccurrences(of: "\r\n ", with: " ")
    let names = headers.components(separatedBy: "\r\n").map { $0.split(separator: ":")[0] }
    #expect(Set(names).count == names.count && !names.contains("Bcc"))
    #expect(headers.contains("<hos@council.example>") && headers.contains("Auto-Submitted: auto-generated"))
    #expect(headers.utf8.allSatisfy { $0 < 0x80 })
    for line in mail.components(separatedBy: "\r\n") { #expect(line.utf8.count <= 78) }
    #expect(!mail.replacingOccurrences(of: "\r\n", with: "").contains { $0.isNewline })
  }

  @Test(arguments: [
    "hos@council.example\r\nBcc: thief@example.com", "hos@council.example, other@example.com", "no address",
  ])
  func whatIsNoAddressIsRefused(email: String) throws {
    let (_, program) = try plan()
    #expect(try program.run("officer", "edit", "Head of Service", "--email", email).status == 1)
    #expect(try program.run("chase", "policy", "set", "--keeper", email).status == 1)
    #expect(try program.run("chase", "policy", "set", "--director", "naïve@council.example").status == 1)
  }

  @Test func nothingToSayPrintsNothingAndAnotherDayIsOnlyRehearsed() throws {
    let (folder, program) = try plan()
    let saturday = try program.run("chase", "--on", "2023-01-07")
    #expect(saturday.output.isEmpty && saturday.errors.isEmpty && saturday.status == 0)
    let refused = try program.run("chase", "--send", "--on", "2023-01-03")
    #expect(refused.status == 64 && refused.errors.contains("--to-dir"))
    let shown = try program.run("chase", "--on", "2023-01-03")
    #expect(shown.output.contains("hos@council.example") && shown.output.contains("overdue by 23 days"))
    #expect(try mails(folder).isEmpty)
    let json = try program.run("chase", "--on", "2023-01-03", "--format", "json").output
    let notices = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(notices.count == 1 && (notices[0]["items"] as? [Any])?.count == 4)
    #expect(notices[0]["copied"] as? [String] == [], "nobody's line hears of it before the officer did")
  }

  /// As cron runs it: on a working day of the clock's own, with no environment at all.
  @Test func cronsEmptyWorldIsEnoughAndAFailureIsTold() throws {
    guard try Program().shell("command -v faketime").status == 0 else {
      print("skipped: faketime is not installed (make setup installs it)")
      return
    }
    let (folder, program) = try plan()
    let sink = try folder.write(
      "#!/bin/sh\nprintf '%s\\n' \"$*\" > '\(folder.path("arguments"))'\nexec cat > '\(folder.path("mail/one"))'\n",
      to: "sendmail")
    let broken = try folder.write("#!/bin/sh\ncat >/dev/null\necho 'relay denied' >&2\nexit 75\n", to: "broken")
    for path in [sink, broken] {
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    }
    func chase(_ sendmail: String, at clock: String) throws -> Program.Result {
      try program.shell(
        """
        cd / && env -i /usr/bin/faketime -f '@\(clock)' '\(Program.path)' chase --send --db '\(folder.path("plan.db"))' \
          --sendmail '\(sendmail)' --heartbeat '\(folder.path("heartbeat"))'
        """)
    }
    let failed = try chase(broken, at: "2023-01-03 07:30:00")
    #expect(failed.status == 1 && failed.output.isEmpty && failed.errors.contains("relay denied"))
    #expect(!FileManager.default.fileExists(atPath: folder.path("heartbeat")))
    let missing = try chase("/nowhere/sendmail", at: "2023-01-03 08:30:00")
    #expect(missing.status == 1 && missing.errors.contains("/nowhere/sendmail"))
    let weekend = try chase(sink, at: "2023-01-07 07:30:00")
    #expect(weekend.status == 0 && !FileManager.default.fileExists(atPath: folder.path("heartbeat")), "still out")
    let unusable = try program.shell(
      "TMPDIR=/nowhere faketime -f '@2023-01-03 09:00:00' '\(Program.path)' chase --send --sendmail '\(sink)'")
    #expect(unusable.status == 1 && unusable.errors.contains("cannot be started"))
    let sent = try chase(sink, at: "2023-01-03 09:30:00")
    // The plan was made by today's clock, and this one is years behind it.
    let said = sent.errors.split(separator: "\n").filter { !$0.hasPrefix("warning: the clock says ") }
    #expect(sent.status == 0 && sent.output.isEmpty && said.isEmpty, "\(sent.errors)")
    #expect(try String(contentsOfFile: folder.path("arguments"), encoding: .utf8) == "-oi -- hos@council.example\n")
    let mail = try String(contentsOfFile: folder.path("mail/one"), encoding: .utf8)
    #expect(
      mail.hasPrefix("From: Improvement plan <plan@council.example>\nTo: Head of Service <hos@council.example>\n"))
    #expect(FileManager.default.fileExists(atPath: folder.path("heartbeat")))
    #expect(try chase(sink, at: "2023-01-03 10:30:00").output.isEmpty)
    let log = try program.run("chase", "log", "1.1").output
    #expect(log.contains("1.1: chased once since 3 January 2023, no update"))
    let status = try program.shell("faketime -f '@2023-01-04 07:00:00' '\(Program.path)' chase status; echo $?").output
    #expect(status.hasSuffix("\n0\n") && status.contains("for 3 January 2023: 0 sent, 0 failed"))
    let late = try program.shell("faketime -f '@2023-01-05 07:00:00' '\(Program.path)' chase status; echo $?").output
    #expect(late.hasSuffix("\n1\n") && late.contains("late: there was no run on 4 January 2023 or since"))
  }

  @Test func whatIsPrintedForCronIsOneLineThatAShellTakes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("it's 100% plan.db")
    let program = Program(plan: path)
    try program.run("init")
    let cron = try program.run("chase", "--install", "cron").output
    let line = try #require(cron.split(separator: "\n").last)
    #expect(line.hasPrefix("30 7 * * * \(Program.path) chase --send ") && line.contains("100\\%"))
    let command = line.dropFirst("30 7 * * * ".count).replacingOccurrences(of: "\\%", with: "%")
    let run = try program.shell(command.replacingOccurrences(of: "chase --send", with: "chase policy"))
    #expect(run.status == 64, "what is quoted reaches the program whole: \(run.errors)")
    let carried = try program.run("chase", "--install", "cron", "--sendmail", "/opt/msmtp", "--to-dir", "mail").output
    #expect(carried.contains(" --sendmail /opt/msmtp --to-dir ") && carried.contains("/mail\n"))
    let units = try program.run("chase", "--install", "systemd").output
    #expect(units.contains("OnCalendar=*-*-* 07:30:00 Europe/London") && units.contains("100%% plan.db\""))
  }

  @Test(arguments: [
    ("2022-12-10", 0, "OK - 0 overdue"), ("2022-12-13", 1, "WARNING - 2 overdue"),
    ("2023-01-31", 1, "WARNING - 4 overdue"),
  ])
  func monitoringGetsOneLineAndItsCode(asAt: String, status: Int32, says: String) throws {
    let (_, program) = try plan()
    let result = try program.run("overdue", "--as-at", asAt, "--format", "nagios")
    #expect(result.status == status && result.output.hasPrefix("IMPROVE \(says)"))
    #expect(result.output.split(separator: "\n").count == 1 && result.output.contains(" | overdue="))
    let critical = try program.run("overdue", "--as-at", "2023-01-31", "--format", "nagios", "--critical", "4")
    #expect(critical.status == 2 && critical.output.contains("overdue=4;1;4;0"))
    let unknown = try program.run("overdue", "--format", "nagios", "--db", "/nowhere/plan.db")
    let wrong = try program.run("overdue", "--format", "nagios", "--warning", "20", "--critical", "5")
    #expect(wrong.status == 3 && wrong.output.hasPrefix("IMPROVE UNKNOWN - "))
    #expect(unknown.status == 3 && unknown.output.hasPrefix("IMPROVE UNKNOWN - "))
  }

  @Test func holidaysAreTakenFromTheListOfGovUk() throws {
    let (folder, program) = try plan()
    let path = try folder.write(
      #"{"england-and-wales":{"division":"england-and-wales","events":[{"title":"A day","date":"2031-02-03","notes":"","bunting":true}]},"scotland":{"division":"scotland","events":[{"title":"Other","date":"2031-02-04","notes":"","bunting":true}]}}"#,
      to: "holidays.json")
    #expect(try program.run("holidays", "import", path).output == "imported 1 bank holidays of 2031\n")
    #expect(try program.run("holidays", "list", "--year", "2031").output == "2031-02-03 3 February 2031\n")
    #expect(
      try program.run("deadline", "--from", "2031-01-31", "--working-days", "1").output
        == "2031-02-04 4 February 2031\n")
    for wrong in [
      "{}", "[]", "{\"england-and-wales\":{\"events\":[{\"title\":\"x\",\"date\":\"2031-02-30\"}]}}", "not json",
    ] {
      let path = try folder.write(wrong, to: "wrong.json")
      let refused = try program.run("holidays", "import", path)
      #expect(refused.status == 1 && !refused.errors.isEmpty, "\(wrong)")
    }
  }

  @Test func initTellsTheDeadlinesOfThePublishedReport() throws {
    let folder = try TemporaryFolder()
    let made = try Program(plan: folder.path("plan.db")).run("init", "--published", "2022-09-05").output
    #expect(made.contains("20 working days after publication: 4 October 2022"))
    #expect(made.contains("70 working days after publication: 13 December 2022"))
  }
}
