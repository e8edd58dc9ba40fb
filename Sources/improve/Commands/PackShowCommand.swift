internal import ArgumentParser
internal import PlanModel
internal import PlanReports
internal import PlanService

struct PackShowCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a sealed pack in any format, as it was read.",
    discussion: "Text, Markdown and JSON are the very bytes that were sealed; the others are rendered from them.")

  @Argument(help: "The pack's name, such as executive-2023-01-31, or a board's code for its last one.")
  var pack: String

  @OptionGroup var plan: PlanOptions

  @Option(help: PaperFormat.help)
  var format = PaperFormat.text

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file.", valueName: "file"))
  var output: String?

  func run(in context: ShellContext) throws {
    let sealed = try plan.service(context).pack(pack)
    try context.write(
      format, to: output, document: { try PackPapers.document(of: sealed.contents) },
      bytes: {
        switch format {
        case .json: Array(sealed.contents.figures.utf8)
        case .markdown: Array(sealed.contents.markdown.utf8)
        default: Array(sealed.contents.text.utf8)
        }
      })
  }
}
