import Foundation
import TestSupport
import Testing

/// Messages as files: found, read and told of one by one.
struct RepliesCommandTests {
  private let message =
    "From: ann@council.example\r\nMessage-ID: <a@b>\r\nIn-Reply-To: <c@d>\r\n\r\nDone.\r\n"

  private func plan() throws -> (folder: TemporaryFolder, program: Program) {
    let folder = try TemporaryFolder()
    let program = Program(plan: folder.path("plan.db"))
    _ = try program.run("init")
    return (folder, program)
  }

  /// Fuzzing found it: a parameter of nothing but equals signs has no name.
  @Test func aParameterWithoutANameIsNoneAndEndsNothing() throws {
    let (folder, program) = try plan()
    for header in ["text/plain; ====", "text/plain;=", "text/plain;;", "multipart/mixed; boundary"] {
      let path = try folder.write("From: a@b.example\r\nContent-Type: \(header)\r\n\r\nDone.\r\n", to: "m.eml")
      let taken = try program.run("replies", "import", path)
      #expect(taken.status == 0 && taken.output.contains("not taken"), "\(header): \(taken.errors)")
    }
  }

  @Test func everyMessageOfAMaildirIsLookedAt() throws {
    let (folder, program) = try plan()
    for name in ["box/new", "box/cur", "box/tmp"] {
      try FileManager.default.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
    }
    _ = try folder.write(message, to: "box/new/1.host")
    _ = try folder.write(message.replacing("Done.", with: "Late."), to: "box/cur/2.host:2,S")
    let taken = try program.run("replies", "import", folder.path("box"))
    #expect(taken.status == 0 && taken.output.split(separator: "\n").count == 2, "\(taken.output)\(taken.errors)")
    #expect(taken.output.contains("not taken: it answers no message of the chase"))
    #expect(try program.run("replies").output.contains("No reply is waiting."))
  }

  @Test func aWorkbookOfTheRoundIsTakenFromItsOwnOfficerAlone() throws {
    let (folder, program) = try plan()
    _ = try program.shell(
      """
      cd '\(folder.path("."))'
      printf 'Ref,Area,Action,Role\\n1.1,1. One,Feed,Head of Care\\n' > plan.csv
      improve import plan.csv --on 2022-12-12 >/dev/null 2>&1
      improve officer edit 'Head of Care' --email care@council.example >/dev/null
      improve officer add --role 'Head of Help' --email help@council.example >/dev/null
      improve round open --month 2023-02 --out out >/dev/null
      """)
    let path = folder.path("out/2023-02 Head of Care.xlsx")
    var sheet = try EditedWorkbook(path)
    sheet.type("by mail", 0, "Progress")
    try sheet.save()
    let attached = try Data(contentsOf: URL(filePath: path)).base64EncodedString(options: .lineLength76Characters)
    func send(_ sender: String) throws -> Program.Result {
      _ = try folder.write(
        "From: \(sender)\r\nMessage-ID: <\(sender)>\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
          + "--b\r\nContent-Type: text/plain\r\n\r\nAttached.\r\n--b\r\n"
          + "Content-Type: application/octet-stream; name=\"sheet.xlsx\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
          + "\(attached)\r\n--b--\r\n", to: "m.eml")
      return try program.run("replies", "import", folder.path("m.eml"))
    }
    let other = try send("help@council.example")
    #expect(other.errors.contains("did not come from the address of the officer"), "\(other.output)\(other.errors)")
    #expect(!(try program.run("log", "1.1", "--format", "csv").output.contains("round_return")))
    #expect(try send("care@council.example").output.contains("a return was attached"))
    #expect(try program.run("log", "1.1", "--format", "csv").output.contains("round_return"))
  }
}
