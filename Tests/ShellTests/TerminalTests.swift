import Foundation
import TestSupport
import Testing

struct TerminalTests {
  @Test func aReaderThatGoesAwayIsNoError() throws {
    let example = try ExampleMonths()
    for line in [
      "improve list --format json | head -c 1", "improve list | head -1", "trap '' PIPE; improve list | head -1",
      "improve log | head -1", "trap '' PIPE; improve log --format json | head -c 1",
    ] {
      let result = try example.program.shell(line)
      #expect(result.errors.isEmpty, "\(line): \(result.errors)")
      #expect(result.status == 0)
    }
  }

  @Test(arguments: [
    "list", "overdue", "red", "upcoming", "stale", "exceptions", "show 3.6", "log 1.1", "officer list", "area list",
    "summary --month 2023-01",
  ])
  func eightyColumnsAreEnough(command: String) throws {
    let example = try ExampleMonths()
    let result = try example.program.shell(
      "script -qec \"stty cols 80; NO_COLOR=1 '\(Program.path)' \(command)\(command.hasPrefix("summary") ? "" : " --as-at 2023-01-31")\" /dev/null"
    )
    let lines = result.output.split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.count > 1)
    for line in lines { #expect(line.count <= 80, "\(line)") }
    #expect(!result.output.contains("\u{1B}"))
  }

  @Test func colourIsForTerminalsAlone() throws {
    let example = try ExampleMonths()
    let onTerminal = try example.program.shell(
      "script -qec \"'\(Program.path)' list --area 1 --as-at 2023-01-31\" /dev/null")
    #expect(onTerminal.output.contains("\u{1B}[32m"))
    #expect(try !example.program.run("list").output.contains("\u{1B}"))
  }

  /// London is an hour ahead of UTC in summer, whatever zone the machine keeps.
  @Test(arguments: [
    ("2023-06-30 22:59:50", "UTC", "2023-06-30"), ("2023-06-30 23:00:10", "UTC", "2023-07-01"),
    ("2023-12-31 23:59:50", "UTC", "2023-12-31"), ("2023-06-30 18:59:50", "EST5EDT", "2023-06-30"),
    ("2023-06-30 19:00:10", "EST5EDT", "2023-07-01"),
  ])
  func todayIsTheDateInLondon(clock: String, zone: String, today: String) throws {
    guard try Program().shell("command -v faketime").status == 0 else {
      print("skipped: faketime is not installed (make setup installs it)")
      return
    }
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    let result = try program.shell(
      """
      export TZ=\(zone)
      at() { faketime -f '\(clock)' '\(Program.path)' "$@"; }
      at init >/dev/null && at area add --title One >/dev/null && at add --area 1 --title 'Do it' >/dev/null &&
      improve list --format csv --as-at 2099-01-01
      """)
    #expect(result.output.contains(",\(today),Programme Office"), "\(result.output)\(result.errors)")
  }

  @Test func aPlanOnAReadOnlyDiskCanBeReadAndNotUpdated() throws {
    let example = try ExampleMonths()
    // Root may write anywhere: then somebody else reads.
    let line = """
      chmod 644 "$IMPROVE_DB"; chmod 555 '\(example.folder.url.path)'
      as() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; else "$@"; fi; }
      as '\(Program.path)' list --format json | grep -c reference
      as '\(Program.path)' check
      as '\(Program.path)' rag 1.3 green
      echo "status $?"; chmod 755 '\(example.folder.url.path)'
      """
    let result = try example.program.shell(line)
    #expect(result.output.hasPrefix("76\n") && result.output.contains("is sound") && result.output.contains("status 1"))
    #expect(result.errors.contains("read-only"))
  }
}
