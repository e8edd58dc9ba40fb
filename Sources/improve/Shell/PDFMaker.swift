internal import PlanModel

/// Makes a PDF from HTML with the `weasyprint` program, where it is on the PATH.
struct PDFMaker {
  let environment: Environment

  /// A large plan has hundreds of pages.
  private static let secondsAllowed = 900.0

  func pdf(of html: String) throws -> [UInt8] {
    guard let program = ExternalProgram.find("weasyprint", path: environment["PATH"]) else {
      throw PDFProblem(
        explanation:
          "a PDF is made by weasyprint, which is not on the PATH; install it with `apt install weasyprint` or `pip install weasyprint`, or write html or docx instead"
      )
    }
    let result = try program.run(
      ["--encoding", "utf-8", "--pdf-variant", "pdf/ua-1", "-", "-"], input: Array(html.utf8),
      secondsAllowed: PDFMaker.secondsAllowed)
    guard result.status == 0, result.output.starts(with: Array("%PDF-".utf8)) else {
      throw PDFProblem(explanation: "weasyprint made no PDF: \(result.errorLine)")
    }
    return result.output
  }
}

struct PDFProblem: ExplainedError {
  let explanation: String
  var told: Told { Told("pdf", explanation) }
}
