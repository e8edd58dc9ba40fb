internal import ArgumentParser
internal import PlanModel
internal import PlanReports

/// The formats in which a board can be given a paper.
enum PaperFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json, html, docx, pdf, xlsx

  /// Whether it is bytes that no terminal can show.
  var isBinary: Bool { self == .docx || self == .pdf || self == .xlsx }

  static let help = ArgumentHelp("The format; pdf is made by weasyprint, which must be installed.")
}

extension ShellContext {
  /// Bytes that are no text never go to a terminal.
  func refuseOnTerminal(_ format: String, _ instead: String) throws {
    guard terminal.width == nil else { throw UsageError("\(format) is no text for a terminal; \(instead)") }
  }

  /// Writes a paper to the file named, or to standard output where none is or it is `-`.
  ///
  /// - Parameters:
  ///   - document: what html, docx, pdf and xlsx are rendered from.
  ///   - bytes: the formats that are not; nil for one that is.
  func write(
    _ format: PaperFormat, to path: String?, document: () throws -> Document, bytes: () throws -> [UInt8]
  ) throws {
    if format.isBinary, path == nil || path == "-" { try refuseOnTerminal(format.rawValue, "name a file with -o") }
    let made: [UInt8] =
      switch format {
      case .text, .markdown, .json: try bytes()
      case .html: Array(try HTMLRenderer().render(document()).utf8)
      case .docx: try WordRenderer().render(document())
      case .xlsx: try WorkbookRenderer().render(document())
      case .pdf: try PDFMaker(environment: environment).pdf(of: HTMLRenderer().render(document()))
      }
    try writing(to: path) { output in
      if format.isBinary { try output.writeBinary(made) } else { try output.write(made) }
    }
  }
}
