internal import ArgumentParser

/// Reads the words of a command by that command's options alone, where reading them from the root gives the same.
///
/// The root looks at every command there is, and reads all words by its own options first: a quarter of what a short
/// command takes. Whatever is not plainly one command, or cannot be read, is left to the root, which alone tells of help
/// and of mistakes.
enum DirectReading {
  /// - Returns: nil where the root is to read the words.
  static func command(
    of root: any ParsableCommand.Type, _ words: [String] = Array(CommandLine.arguments.dropFirst())
  ) -> (any ParsableCommand)? {
    guard let name = words.first,
      let command = root.configuration.subcommands.first(where: { $0.configuration.commandName == name }),
      command.configuration.subcommands.isEmpty, !dependsOnTheRoot(words),
      let read = try? command.parseAsRoot(Array(words.dropFirst())), type(of: read) == command
    else { return nil }
    return read
  }

  /// The root takes its own options out before the command reads the rest. That makes a difference where one of them
  /// stands after another option, which might take it for a value, or before a word, which would meet what stood ahead.
  private static func dependsOnTheRoot(_ words: [String]) -> Bool {
    words.indices.dropFirst().contains { index in
      guard words[index].hasPrefix("--db") || words[index].hasPrefix("--by") else { return false }
      let next = index + (words[index].contains("=") ? 1 : 2)
      return words[index - 1].hasPrefix("-") || next < words.count && !words[next].hasPrefix("-")
    }
  }
}
