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

  func validate() throws {
    func check(_ text: String?, _ name: String, letters: Int, digits: Int, such: String) throws {
      guard let text else { return }
      let isForm =
        text.utf8.count == letters + digits && text.prefix(letters).allSatisfy { $0.isASCII && $0.isUppercase }
        && text.dropFirst(letters).allSatisfy { $0.isASCII && $0.isNumber }
      guard isForm else { throw ValidationError("--\(name) is a code such as \(such), not \"\(text)\"") }
    }
    try check(newLaCode, "new-la-code", letters: 1, digits: 8, such: "E06000018")
    try check(oldLaCode, "old-la-code", letters: 0, digits: 3, such: "892")
    try check(regionCode, "region-code", letters: 1, digits: 8, such: "E12000004")
  }

  var words: StarWords { StarWords(hasNarrative: narrative, hasNames: names) }
}
