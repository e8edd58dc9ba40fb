internal import ArgumentParser
internal import PlanExchange
internal import PlanModel
internal import PlanService

struct RiskImportCommand: PlanCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Import a register of risks, from a workbook or CSV.",
    discussion: """
      Headings: title at least; number, cause, event, consequence, category, officer, inherent_likelihood, inherent_impact, \
      residual_likelihood, residual_impact, target_likelihood, target_impact, mitigation, review_on. A score that is printed \
      is held against likelihood times impact.
      """)

  @OptionGroup var importing: RegisterImportOptions

  func run(in context: ShellContext) throws {
    let sheet = try importing.sheet(RegisterSheet.risks, of: "risks", context)
    try importing.run(context) { service, request in
      try service.importRisks(sheet, request: request, dryRun: importing.dryRun)
    }
  }
}
