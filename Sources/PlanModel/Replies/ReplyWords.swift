/// The words that somebody wrote above what they answer.
package enum ReplyWords {
  /// How mail programs begin what is quoted, in lower case.
  private static let quotations = [
    "-----original message-----", "________________________________", "from: ", "sent from my ",
    "begin forwarded message",
    "get outlook for ",
  ]

  /// - Returns: the text above the quotation and the signature; empty where there is nothing.
  package static func above(_ text: String) -> String {
    var kept: [Substring] = []
    let lines = text.replacing("\0", with: "").split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let plain = line.trimmed.lowercased()
      if plain.hasPrefix(">") || line == "-- " || line == "--" { break }
      if quotations.contains(where: plain.hasPrefix) { break }
      // "On Tue, 31 Jan 2023 at 09:30, the plan wrote:", on one line or on two.
      let next = index + 1 < lines.count ? lines[index + 1].trimmed.lowercased() : ""
      if plain.hasPrefix("on "), plain.hasSuffix("wrote:") || next.hasSuffix("wrote:") { break }
      kept.append(line)
    }
    return kept.joined(separator: "\n").trimmed
  }
}

/// What a reply could say of an action, for a person to confirm.
package struct ReplyProposal: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case done
    case due(PlanDate)
    case progress
  }

  package let reference: Reference
  package let kind: Kind
  /// The words that say it.
  package let words: String

  package init(reference: Reference, kind: Kind, words: String) {
    self.reference = reference
    self.kind = kind
    self.words = words
  }

  /// `due 28 February 2023`.
  package var says: String {
    switch kind {
    case .done: "done"
    case .due(let date): "due \(date.long)"
    case .progress: "progress"
    }
  }
}

extension ReplyProposal {
  private static let done = ["done", "completed", "complete", "finished", "all in place"]
  private static let notDone = [
    "not ", "n't ", "nearly ", "almost ", "half ", "partly ", "to be ", "will be ", "until ", "once ",
  ]
  private static let postponing = [
    "new date", "move", "moved", "extend", "push", "postpone", "revised", "instead", "not before", "will be done by",
    "done by", "ready by", "finished by", "complete by", "completed by", "by the end of", "delayed", "late",
  ]

  /// What words propose for each of the actions that were asked about.
  ///
  /// A line that begins with a reference is of that action; where one action alone was asked about, all is of that one.
  /// - Parameter day: the day on which they were written.
  package static func all(in words: String, about asked: [Reference], writtenOn day: PlanDate) -> [ReplyProposal] {
    guard !words.isEmpty else { return [] }
    if asked.count == 1, let only = asked.first { return [proposal(only, words, day)] }
    var ofAction: [Reference: [String]] = [:]
    var current: [Reference] = []
    for line in words.split(separator: "\n") {
      let named = references(in: line).filter(asked.contains)
      if !named.isEmpty { current = named }
      for reference in current { ofAction[reference, default: []].append(String(line)) }
    }
    return asked.compactMap { reference in
      ofAction[reference].map { proposal(reference, $0.joined(separator: "\n"), day) }
    }
  }

  private static func references(in line: Substring) -> [Reference] {
    line.split { !$0.isNumber && $0 != "." }.compactMap { word in
      var word = word
      while word.last == "." { word = word.dropLast() }
      return Reference(String(word))
    }
  }

  private static func proposal(_ reference: Reference, _ words: String, _ day: PlanDate) -> ReplyProposal {
    let lowered = " \(words.lowercased()) "
    let times = DatesInText.found(in: words, writtenOn: day).filter { $0.last > day }
    if let time = times.last, postponing.contains(where: lowered.contains) {
      return ReplyProposal(reference: reference, kind: .due(time.last), words: words)
    }
    let isDone = done.contains { word in
      lowered.split { !$0.isLetter }.contains { $0 == word } || (word.contains(" ") && lowered.contains(word))
    }
    if isDone, !notDone.contains(where: lowered.contains) {
      return ReplyProposal(reference: reference, kind: .done, words: words)
    }
    return ReplyProposal(reference: reference, kind: .progress, words: words)
  }
}

/// A reply to a message of the chase, as it waits to be confirmed or was answered.
package struct Reply: Sendable, Equatable, Identifiable {
  package let id: Int64
  package let messageID: String
  /// The officers' address it came from.
  package let sender: String
  package let sentOn: PlanDate
  package let words: String
  /// The plan's actions that the message asked about.
  package let asked: [Reference]
  /// The entry in which it was kept.
  package let entryID: Int64
  /// Those of them that were confirmed or set aside; a reply about none is answered by being dismissed.
  package var answered: [Reference]
  package var isDismissed: Bool

  package init(
    id: Int64, messageID: String, sender: String, sentOn: PlanDate, words: String, asked: [Reference],
    entryID: Int64, answered: [Reference] = [], isDismissed: Bool = false
  ) {
    self.id = id
    self.messageID = messageID
    self.sender = sender
    self.sentOn = sentOn
    self.words = words
    self.asked = asked
    self.entryID = entryID
    self.answered = answered
    self.isDismissed = isDismissed
  }

  package var proposals: [ReplyProposal] {
    ReplyProposal.all(in: words, about: asked, writtenOn: sentOn).filter { !answered.contains($0.reference) }
  }

  /// Whether it still waits.
  package var isOpen: Bool { !isDismissed && (answered.isEmpty || !proposals.isEmpty) }
}
