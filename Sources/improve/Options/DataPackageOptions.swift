internal import ArgumentParser
internal import PlanExchange
internal import PlanModel

/// What a data package holds beside figures, and whose it is.
struct DataPackageOptions: ParsableArguments {
  @Flag(help: "With what people wrote: titles, actions, progress, impact.")
  var narrative = false

  @Flag(help: "With the names of officers.")
  var names = false

  @Option(help: ArgumentHelp("The authority's code of the ONS, such as E06000018.", valueName: "code"))
  var newLaCode: String?

  @Option(help: ArgumentHelp("The authority's code of the DfE, such as 892.", valueName: "code"))
  var oldLaCode: String?

  @Option(help: ArgumentHelp("Its region's code, such as E12000004.", valueName: "code"))
  var regionCode: String?

  @Option(help: ArgumentHelp("Its region's name.", valueName: "name"))
  var regionName: String?

  var isGiven: Bool {
    narrative || names || [newLaCode, oldLaCode, regionCode, regionName].contains { $0 != nil }
  }

  var codes: AuthorityCodes {
    AuthorityCodes(newCode: newLaCode, oldCode: oldLaCode, regionCode: regionCode, regionName: regionName)
  }

  var words: StarWords { StarWords(hasNarrative: narrative, hasNames: names) }
}
