import Crypto
import Foundation
import GRDB
import TestSupport
import Testing

/// The site of a plan, written by the real binary into real folders.
struct PublishTests: StakesPlan {
  private func site(_ lines: String = "") throws -> (TemporaryFolder, Program, URL) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    try run(
      program,
      """
      set -e
      improve init --title 'Improvement plan' --authority 'Wetherby Vale Council' --published 2022-09-05
      improve area add --title 'The front door' --on 2022-12-01
      improve add --area 1 --title 'Decide within a day' --officer 'Ann Archer, Head of Service' --due 2023-03-31 --on 2022-12-01
      improve add --area 1 --title 'Sample decisions' --officer 'Ann Archer, Head of Service' --due 2023-01-15 --on 2022-12-01
      improve rag 1.1 amber --on 2023-01-10
      improve progress 1.1 'Contacts are read by noon.' --on 2023-01-10
      improve board add executive
      improve board meeting executive 2023-02-07
      improve officer confirm --all
      improve board add scrutiny
      \(lines)
      """)
    return (folder, program, folder.url.appendingPathComponent("site"))
  }

  private func text(_ site: URL, _ path: String) throws -> String {
    try String(contentsOf: site.appendingPathComponent(path), encoding: .utf8)
  }

  private func files(_ site: URL) throws -> [String: Data] {
    let root = site.resolvingSymlinksInPath().path
    var files: [String: Data] = [:]
    let all = FileManager.default.enumerator(at: site, includingPropertiesForKeys: [.isRegularFileKey])
    for case let url as URL in try #require(all)
    where try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
      files[String(url.resolvingSymlinksInPath().path.dropFirst(root.count + 1))] = try Data(contentsOf: url)
    }
    return files
  }

  @Test func everyThingHasAPageAndTheListOfThemHolds() throws {
    let (_, program, site) = try site("improve pack seal --board executive --month 2023-01 --despite 'None is red.'")
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10 --board executive")
    let files = try files(site)
    for path in [
      "index.html", "actions.html", "areas.html", "officers.html", "boards.html", "packs.html", "search.html",
      "actions/1.1.html", "actions/1.1-what-stood-when.csv", "areas/1.html", "officers/1.html", "boards/executive.html",
      "meetings/executive-2023-02-07.html", "packs/executive-2023-01-31.html",
    ] { #expect(files[path] != nil, "\(path)") }
    let manifest = try text(site, "manifest.sha256").split(separator: "\n")
    #expect(manifest.first?.hasPrefix("# improve: site of plan ") ?? false)
    let listed = manifest.dropFirst().map { $0.components(separatedBy: "  ") }
    #expect(Set(listed.map { $0[1] }) == Set(files.keys).subtracting(["manifest.sha256"]))
    for line in listed {
      let digest = SHA256.hash(data: try #require(files[line[1]])).map { String(format: "%02x", $0) }.joined()
      #expect(digest == line[0], "\(line[1])")
    }
    let action = try text(site, "actions/1.1.html")
    #expect(action.contains("<a href=\"../areas/1.html\">1. The front door</a>"))
    #expect(action.contains("Contacts are read by noon."))
    #expect(action.contains("Ratings and due dates of 1.1"))
    #expect(action.contains("default-src &#39;none&#39;") || action.contains("default-src 'none'"))
  }

  @Test func theSamePlanAndDayGiveTheSameBytesAndAnUpdateChangesOnlyWhatItIsAbout() throws {
    let (_, program, site) = try site()
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10")
    let before = try files(site)
    let again = try run(program, "improve publish '\(site.path)' --as-at 2023-02-10")
    #expect(again.output.contains("0 written"))
    #expect(try files(site) == before)
    try run(program, "improve publish '\(site.path)-2' --as-at 2023-02-10")
    #expect(try files(URL(filePath: site.path + "-2")) == before)
    try run(
      program,
      "improve progress 1.2 'Ten were read.' --on 2023-02-09 && improve publish '\(site.path)' --as-at 2023-02-10")
    let after = try files(site)
    #expect(after["actions/1.2-what-stood-when.csv"] != before["actions/1.2-what-stood-when.csv"])
    #expect(after["actions/1.1-what-stood-when.csv"] == before["actions/1.1-what-stood-when.csv"])
  }

  @Test func whatIsNotOursIsNeverTouchedAndWhatWeLeftIsCleaned() throws {
    let (folder, program, site) = try site("improve add --area 1 --title 'A later step' --on 2023-02-05")
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: site.appendingPathComponent("notes.txt"))
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10 --board executive")
    let later = try Set(files(site).keys)
    // On a day before the step there is no page of it.
    _ = try run(program, "improve publish '\(site.path)' --as-at 2023-01-20 --board executive")
    let earlier = try Set(files(site).keys)
    #expect(later.subtracting(earlier).filter { $0.hasSuffix(".html") }.map { $0.prefix(10) } == ["actions/1."])
    #expect(try text(site, "notes.txt") == "mine")
    // Somebody wrote into a page of ours, and somebody had a file of that name before.
    try Data("changed by hand".utf8).write(to: site.appendingPathComponent("areas.html"))
    let refused = try program.shell("improve publish '\(site.path)' --as-at 2023-01-20")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("was not published by improve, or changed since: areas.html"), "\(refused.errors)")
    #expect(try text(site, "areas.html") == "changed by hand")
    let other = folder.url.appendingPathComponent("other")
    try FileManager.default.createDirectory(at: other, withIntermediateDirectories: true)
    try Data("theirs".utf8).write(to: other.appendingPathComponent("index.html"))
    #expect(try program.shell("improve publish '\(other.path)' --as-at 2023-01-20").status == 1)
    #expect(try files(other).keys.sorted() == ["index.html"])
  }

  @Test func aFolderInTheSiteThatIsALinkIsNotWrittenThrough() throws {
    let (folder, program, site) = try site()
    let elsewhere = folder.url.appendingPathComponent("elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: site.appendingPathComponent("actions"), withDestinationURL: elsewhere)
    #expect(try program.shell("improve publish '\(site.path)' --as-at 2023-02-10").status == 1)
    #expect(try files(elsewhere).isEmpty)
  }

  @Test func aListOfSomethingElseIsNoLeaveToRemoveWhatItLists() throws {
    let (_, program, site) = try site()
    try run(
      program,
      """
      mkdir -p '\(site.path)' && cd '\(site.path)' && echo x > budget.json && sha256sum budget.json > manifest.sha256
      """)
    let refused = try program.shell("improve publish '\(site.path)' --as-at 2023-02-10")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("so the folder holds something else"), "\(refused.errors)")
    #expect(try files(site).keys.sorted() == ["budget.json", "manifest.sha256"])
    // Neither an edition nor a data package is ever put in the place of another.
    try run(program, "rm '\(site.path)/manifest.sha256' && improve publish '\(site.path)' --as-at 2023-02-10")
    for line in ["publish '\(site.path)' --public", "export --format datapackage '\(site.path)'"] {
      #expect(try program.shell("improve \(line) --as-at 2023-02-10").errors.contains("holds something else"))
    }
    let foreign = "\(site.path)-3/.improve-publishing"
    try run(program, "mkdir -p '\(foreign)' && echo x > '\(foreign)/mine.txt'")
    #expect(try program.shell("improve publish '\(site.path)-3'").errors.contains(".improve-publishing/mine.txt"))
    let listing = try text(site, "manifest.sha256")
    try Data((listing + "00  ../../etc/passwd\n").utf8).write(to: site.appendingPathComponent("manifest.sha256"))
    let outside = try program.shell("improve publish '\(site.path)' --as-at 2023-02-10")
    #expect(outside.errors.contains("has a line that no list of ours has"), "\(outside.errors)")
  }

  @Test func aRunThatWasCutShortIsFinishedByTheNext() throws {
    let (_, program, site) = try site()
    try run(program, "improve publish '\(site.path)' --as-at 2023-01-20")
    let old = try text(site, "manifest.sha256")
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10")
    // As if the power had failed after some of the files were moved, and before the list was.
    let new = try text(site, "manifest.sha256")
    try Data(old.utf8).write(to: site.appendingPathComponent("manifest.sha256"))
    try Data(new.utf8).write(to: site.appendingPathComponent(".manifest.next"))
    try FileManager.default.createDirectory(
      at: site.appendingPathComponent(".improve-publishing"), withIntermediateDirectories: true)
    try Data("half".utf8).write(to: site.appendingPathComponent(".improve-publishing/7"))
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10")
    #expect(try text(site, "manifest.sha256") == new)
    #expect(!FileManager.default.fileExists(atPath: site.path + "/.improve-publishing"))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/.manifest.next"))
  }

  @Test func aSealedPackKeepsItsPageWithANoticeOfWhatWasRestatedSince() throws {
    let (_, program, site) = try site("improve pack seal --board executive --month 2023-01 --despite x")
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10")
    let before = try text(site, "packs/executive-2023-01-31.html")
    #expect(before.contains("A sealed pack"))
    #expect(!before.contains("would be said otherwise"))
    try run(
      program,
      "improve rag 1.1 green --on 2023-01-25 -m 'Came late.' && improve publish '\(site.path)' --as-at 2023-03-10")
    let after = try text(site, "packs/executive-2023-01-31.html")
    #expect(after.contains("1 thing in it would be said otherwise"))
    #expect(after.contains("rating: amber → green"))
    // Its own figures are those that were read: January's are not March's.
    #expect(after.contains("position as at 31 January 2023"))
    let sealed = try run(program, "improve pack show executive-2023-01-31 --format html").output
    let body = try #require(sealed.range(of: "<h2 id=\"part-2\">"))
    #expect(after.contains(sealed[body.lowerBound...].prefix(200)), "the paper itself is as it was")
  }

  @Test func aPackThatWasAlteredIsPublishedNowhere() throws {
    let (folder, program, site) = try site("improve pack seal --board executive --month 2023-01 --despite x")
    let queue = try DatabaseQueue(path: folder.path("plan.db"))
    try queue.tamper("UPDATE pack SET text = replace(text, '1', '2')")
    try queue.close()
    let refused = try program.shell("improve publish '\(site.path)' --as-at 2023-02-10")
    #expect(refused.status == 1, "\(refused.output)")
    #expect(!FileManager.default.fileExists(atPath: site.path))
  }

  @Test func thePublicEditionHoldsOnlyPacksSealedForPosts() throws {
    let (_, program, site) = try site(
      """
      improve pack seal --board executive --month 2023-01 --despite x
      improve pack seal --board scrutiny --as-at 2023-01-31 --despite x
      """)
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10 --public")
    let files = try files(site)
    #expect(
      files.keys.filter { $0.hasSuffix(".html") }.sorted()
        == ["index.html", "packs.html", "packs/scrutiny-2023-01-31.html", "search.html"])
    for (path, bytes) in files {
      let text = String(decoding: bytes, as: UTF8.self)
      for word in ["Archer", "Ann", "Programme Office"] {
        #expect(!text.contains(word), "\(word) stands in \(path)")
      }
    }
    #expect(try text(site, "index.html").contains("Held back") == false)
    let empty = try run(
      program, "improve publish '\(site.path)' --as-at 2023-02-10 --public --without-pack scrutiny-2023-01-31")
    #expect(empty.output.contains("removed"))
    #expect(try text(site, "index.html").contains("Held back: scrutiny-2023-01-31."))
  }

  @Test func nothingIsWrittenWhereTheNextOfficersNameStandsInAnOldPaper() throws {
    let (_, program, site) = try site(
      """
      improve add --area 1 --title 'Meet weekly at the Priestley gate' --officer 'Head of Service' --due 2023-04-28 --on 2022-12-01
      improve pack seal --board scrutiny --as-at 2023-01-31 --despite x
      improve officer add --name 'Jo Priestley' --role 'Team Manager' --on 2023-02-01
      """)
    let refused = try program.shell("improve publish '\(site.path)' --as-at 2023-02-10 --public")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("\"Priestley\" (packs/scrutiny-2023-01-31"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: site.path))
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10 --public --allow-name Priestley")
  }

  @Test func aLetterThatIsWithheldLaterTakesItsPapersOutOfThePublicEdition() throws {
    let (_, program, site) = try site(
      """
      improve inspection add visit-2023-01 --kind monitoring-visit --title 'Monitoring visit to the lighthouse team' --published 2023-01-20 --on 2023-01-20
      improve finding add visit-2023-01 'Lighthouse cases drift without plans.' --action 1.2 --on 2023-01-20
      improve area add --title 'Harbour cases' --on 2022-12-01
      improve add --area 2 --title 'Look at each harbour case' --source visit-2023-01 --officer 'Head of Service' --due 2023-04-28 --on 2023-01-20
      improve area report 2 --rating red --progress 'Harbour doors were found locked.' --on 2023-01-25
      improve edit 2.1 --title 'Look at each case again' --on 2023-02-01
      improve board edit scrutiny --sections position,areas,inspections,findings,annex
      improve pack seal --board scrutiny --as-at 2023-01-31 --despite x
      """)
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10 --public")
    try run(program, "improve inspection edit visit-2023-01 --withheld --on 2023-02-05")
    #expect(try text(site, "packs/scrutiny-2023-01-31.html").contains("lighthouse"), "it was public then")
    let refused = try program.shell("improve publish '\(site.path)' --as-at 2023-02-10 --public")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("Monitoring visit to the lighthouse team"), "\(refused.errors)")
    // Also by what was said of it before, and of the area that comes wholly from it.
    for words in ["Look at each harbour case", "Harbour doors were found locked", "Harbour cases"] {
      #expect(refused.errors.contains("\"\(words)"), "\(words): \(refused.errors)")
    }
    try run(
      program, "improve publish '\(site.path)' --as-at 2023-02-10 --public --without-pack scrutiny-2023-01-31")
    #expect(
      try !files(site).values.contains { bytes in
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return text.contains("lighthouse") || text.contains("harbour")
      })
    let question = "improve summary --board scrutiny --as-at 2023-02-10 --allow-names-in-text"
    let paper = try run(program, question).output
    #expect(!paper.lowercased().contains("harbour"), "a new paper tells nothing of the area either")
  }

  @Test func fewPeopleStandInNoByteOfThePublicEdition() throws {
    let (_, program, site) = try site(
      """
      improve measure add missing --title 'Children missing from home' --unit count --good down --people --area 1 --on 2022-09-01
      for value in '2022-09 41' '2022-10 37' '2022-11 4' '2022-12 39' '2023-01 38'; do
        set -- $value
        improve measure record missing "$1" "$2" --on 2023-01-31
      done
      improve board edit scrutiny --sections position,measures,areas,annex
      improve pack seal --board scrutiny --as-at 2023-01-31 --despite x
      """)
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10 --public")
    let files = try files(site)
    #expect(files.values.contains { String(decoding: $0, as: UTF8.self).contains("suppressed") })
    for (path, bytes) in files where path.hasSuffix(".csv") {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        #expect(!line.split(separator: ",").contains("4"), "\(path): \(line)")
      }
    }
  }

  @Test func aMeasureThatIsSaidToCountPeopleOnlyLaterTakesItsPapersOut() throws {
    let (_, program, site) = try site(
      """
      improve measure add held --title 'Children held' --unit count --good down --area 1 --on 2022-09-01
      improve measure record held 2022-12 4 --on 2023-01-05
      improve board edit scrutiny --sections position,measures,annex
      improve pack seal --board scrutiny --as-at 2023-01-31 --despite x
      improve measure edit held --people --on 2022-09-01
      """)
    let refused = try program.shell("improve publish '\(site.path)' --as-at 2023-02-10 --public")
    #expect(
      refused.errors.contains("scrutiny-2023-01-31 tells values of one to five people: held"), "\(refused.errors)")
    // As the message says; the paper that tells them is held back then, and its successor stands in its place.
    let again = try run(
      program,
      """
      improve pack seal --board scrutiny --as-at 2023-01-31 --despite x --supersede --reason 'small counts'
      improve publish '\(site.path)' --as-at 2023-02-10 --public
      """)
    #expect(again.output.contains("scrutiny-2023-01-31 is held back: it tells small counts"), "\(again.output)")
    let packs = try files(site).keys.filter { $0.hasPrefix("packs/") && $0.hasSuffix(".html") }
    #expect(packs == ["packs/scrutiny-2023-01-31-2.html"])
  }

  @Test func anEarlierDayTakesNoSealedPackAway() throws {
    let (_, program, site) = try site("improve pack seal --board executive --month 2023-01 --despite x")
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10")
    let before = try files(site)
    let refused = try program.shell("improve publish '\(site.path)' --as-at 2023-01-20")
    #expect(refused.status != 0 && refused.errors.contains("packs/executive-2023-01-31.html"), "\(refused.errors)")
    #expect(try files(site) == before)
  }

  @Test func whoeverRecordedWithAPostBesideTheNameIsFound() throws {
    let (_, program, site) = try site(
      """
      improve rag 1.2 amber --by 'Peter Grainger (Head of Quality)' --on 2023-01-20
      improve pack seal --board scrutiny --as-at 2023-01-31 --despite x
      """)
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10 --public")
    let (_, other, elsewhere) = try self.site(
      """
      improve add --area 1 --title 'Ask Peter Grainger, or write to help@council' --due 2023-04-28 --on 2022-12-01
      improve rag 1.2 amber --by 'Peter Grainger (Head of Quality)' --on 2023-01-20
      """)
    let refused = try other.shell("improve pack seal --board scrutiny --as-at 2023-01-31 --despite x")
    #expect(refused.errors.contains("Peter Grainger") && refused.errors.contains("help@council"), "\(refused.errors)")
    #expect(!FileManager.default.fileExists(atPath: elsewhere.path))
  }

  @Test func aMeetingIsToldWhichPackThereWasAndWhichCameLater() throws {
    let (_, program, site) = try site(
      """
      improve board meeting executive 2023-03-07
      improve pack seal --board executive --month 2023-01 --despite x
      """)
    try run(program, "improve publish '\(site.path)' --as-at 2023-03-10")
    let first = try text(site, "meetings/executive-2023-02-07.html")
    #expect(first.contains("executive-2023-01-31, of 31 January 2023, sealed after the meeting"))
    // One pack is not read twice.
    #expect(try text(site, "meetings/executive-2023-03-07.html").contains("No pack of its board"))
  }

  @Test func whatStoodWhenTellsTheImpactAndHasNoRowTwice() throws {
    let (_, program, site) = try site(
      """
      improve impact 1.1 'Families wait a day less.' --on 2023-01-20
      improve edit 1.1 --officer 'Bea Brook, Head of Quality' --on 2023-01-25
      """)
    try run(program, "improve publish '\(site.path)' --as-at 2023-02-10")
    let rows = try text(site, "actions/1.1-what-stood-when.csv").split(whereSeparator: \.isNewline)
    #expect(rows.map { $0.prefix { $0 != "," } } == ["From", "2022-12-01", "2023-01-10", "2023-01-20"], "\(rows)")
    #expect(rows.last?.hasSuffix("Contacts are read by noon.,Families wait a day less.") ?? false, "\(rows)")
  }

  @Test func aPathWithAPercentSignStandsWholeAboveTheLineForCron() throws {
    let folder = try TemporaryFolder()
    let plan = folder.path("a 50% plan.db")
    try Program(plan: plan).run("init")
    let lines = try Program(plan: plan).run("publish", folder.path("site"), "--install", "cron").output
      .split(separator: "\n")
    #expect(lines.first?.contains("a 50% plan.db every night") ?? false, "\(lines)")
    #expect(lines.last?.contains("a 50\\% plan.db") ?? false, "\(lines)")
  }

  @Test func aLineForCronIsPrintedAndRunsWithNothingButItself() throws {
    let (folder, program, site) = try site()
    let cron = try run(program, "improve publish '\(site.path)' --install cron").output
    let line = try #require(cron.split(separator: "\n").last)
    #expect(line.hasPrefix("15 2 * * * "))
    let command = String(line.dropFirst("15 2 * * * ".count))
    let result = try program.shell("env -i /bin/sh -c \"\(command.replacing("\"", with: "\\\""))\"")
    #expect(result.status == 0 && result.output.isEmpty, "\(result.output) \(result.errors)")
    #expect(FileManager.default.fileExists(atPath: folder.path("site/index.html")))
    let units = try run(program, "improve publish '\(site.path)' --public --install systemd").output
    #expect(units.contains("improve-publish.timer") && units.contains("--public"))
  }
}
