internal import ArgumentParser

/// What may stand in free text although officers are shown by post.
struct NamesInTextOptions: ParsableArguments {
  @Flag(help: "With --names posts: leave the names that stand in free text.")
  var allowNamesInText = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "With --names posts: a word in free text that is no officer's; may be given several times.", valueName: "word"))
  var allowName: [String] = []
}
