package import Mail
package import PlanModel
internal import PlanStorage

/// What became of a message that was given as a reply.
package enum TakenReply: Sendable, Equatable {
  case recorded(sender: String, asked: [Reference])
  /// It was taken before.
  case known
  /// A machine made it.
  case automatic(sender: String)
  /// It answers no message of the chase.
  case answersNothing
  /// It answers one that went to somebody else.
  case ofStranger(sender: String)
  /// There are no words in it but the quotation.
  case empty(sender: String)
}

extension PlanService {
  /// Takes a message that answers the chase; nothing is recorded of an action until it is accepted.
  package func takeReply(_ mail: ReceivedMail, sentOn: PlanDate?, by: String) throws -> TakenReply {
    let sender = mail.from ?? "nobody"
    if mail.isAutomatic { return .automatic(sender: sender) }
    let words = ReplyWords.above(mail.text)
    return try write { writer in
      guard let message = try mail.answers.compactMap({ try writer.reader.chaseMessage($0) }).first else {
        return .answersNothing
      }
      guard message.addresses.contains(where: { $0.lowercased() == sender }) else { return .ofStranger(sender: sender) }
      let known = try writer.reader.replies()
      let identifier = mail.messageID ?? "\(mail.answers.first ?? "")/\(sender)/\(mail.date)"
      guard !known.contains(where: { $0.messageID == identifier }) else { return .known }
      guard !words.isEmpty else { return .empty(sender: sender) }
      // No answer was sent before what it answers.
      let day = min(max(sentOn ?? writer.today, message.chasedOn), writer.today)
      let context = try UpdateRequest(on: day, by: by, saidBy: try saidBy(sender, writer), note: nil)
        .context(.reply, today: writer.today)
      try writer.record(
        reply: identifier, to: message.id, sender: sender, on: day, words: words, context: context)
      return .recorded(
        sender: sender, asked: try writer.reader.replies().first { $0.messageID == identifier }?.asked ?? [])
    }
  }

  /// Every reply, or only those that wait.
  package func replies(all: Bool = false) throws -> [Reply] {
    try read { try $0.replies().filter { all || $0.isOpen } }
  }

  /// Records what a reply proposes, or what it is said to mean, as the words of whoever sent it, as from the day it was sent.
  ///
  /// - Parameters:
  ///   - wanted: only of these actions; empty for all that it proposes something for.
  ///   - meaning: what is recorded in the place of what is proposed.
  package func acceptReply(
    _ number: Int64, of wanted: [Reference], as meaning: ReplyProposal.Kind?, by: String, note: String?
  ) throws -> [RecordedUpdate] {
    try write { writer in
      let reply = try writer.reader.requireReply(number)
      let proposals = try reply.proposals(for: wanted, as: meaning)
      let context = try UpdateRequest(on: reply.sentOn, by: by, saidBy: try saidBy(reply.sender, writer), note: note)
        .context(.replyAccept, today: writer.today, reason: reply.words)
      let proposing = try Proposing(writer.reader)
      let key = try writer.reader.plan().key
      return try proposals.map { proposal in
        if meaning == nil { try requireUntouched(proposal.reference, since: reply, writer) }
        let action = try writer.reader.requireAction(proposal.reference, on: context.effectiveOn)
        do {
          let change = try change(proposal, of: action, on: context.effectiveOn, key, writer)
          let recorded = try writer.record(
            RevisionDraft(sets: change.sets, values: change.after), action, proposing: proposing, context: context)
          try writer.answer(reply, proposal.reference, isAccepted: true, context: context)
          return recorded
        } catch let refused as ActionRefusal {
          throw UpdateRefusal.action(proposal.reference, refused)
        }
      }
    }
  }

  /// Sets a reply aside, whole or for some actions.
  package func dismissReply(_ number: Int64, of wanted: [Reference], by: String, note: String?) throws {
    try write { writer in
      let reply = try writer.reader.requireReply(number)
      for reference in wanted { try reply.requireAsked(reference) }
      let context = try UpdateRequest(on: nil, by: by, note: note).context(.replyDismiss, today: writer.today)
      if wanted.isEmpty { try writer.answer(reply, nil, isAccepted: false, context: context) }
      for reference in wanted { try writer.answer(reply, reference, isAccepted: false, context: context) }
    }
  }

  /// What was recorded since the reply came is not gone over by what it only seems to say.
  private func requireUntouched(_ reference: Reference, since reply: Reply, _ writer: PlanWriter) throws {
    let last = try writer.reader.revisions(of: [reference]).map(\.entryID).max() ?? 0
    guard last <= reply.entryID else { throw ReplyRefusal.updatedSince(reply.id, reference) }
  }

  /// The numbers of the officers who are written to at an address.
  package func officers(writtenToAt address: String) throws -> Set<Int64> {
    try read { reader in
      Set(try reader.officers(asAt: today).filter { $0.email?.lowercased() == address.lowercased() }.map(\.id))
    }
  }

  private func change(
    _ proposal: ReplyProposal, of action: Action, on day: PlanDate, _ key: RatingKey, _ writer: PlanWriter
  ) throws -> ActionChange {
    switch proposal.kind {
    case .done:
      // Done is complete; that it holds is another question.
      let closing = key.ratings.filter(\.meaning.isClosed)
      let rated = try action.state.rated(
        closing.first { $0.meaning == .complete } ?? closing.first, note: proposal.words)
      var after = rated.after
      after.progress = proposal.words
      return ActionChange(after, sets: rated.sets.fields + [.progress])
    case .due(let date):
      let redated = try action.state.redated(
        to: date, on: day, hasRecord: try writer.reader.record(of: .due, action.reference, on: day) != nil)
      var after = redated.after
      after.progress = proposal.words
      return ActionChange(after, sets: redated.sets.fields + [.progress])
    case .progress: return try action.state.progressed(proposal.words)
    }
  }

  /// Who is written to at an address: whose words they are.
  private func saidBy(_ sender: String, _ writer: PlanWriter) throws -> String {
    try writer.reader.officers(asAt: writer.today).first { $0.email?.lowercased() == sender }?.called ?? sender
  }
}

extension PlanReader {
  fileprivate func requireReply(_ number: Int64) throws -> Reply {
    let all = try replies()
    guard let reply = all.first(where: { $0.id == number }) else {
      throw ReplyRefusal.unknown(number, open: all.filter(\.isOpen).map(\.id))
    }
    return reply
  }
}

extension Reply {
  fileprivate func requireAsked(_ reference: Reference) throws {
    guard asked.contains(reference) else { throw ReplyRefusal.notAsked(id, reference, asked: asked) }
    guard !answered.contains(reference), !isDismissed else { throw ReplyRefusal.answered(id, reference) }
  }

  fileprivate func proposals(for wanted: [Reference], as meaning: ReplyProposal.Kind?) throws -> [ReplyProposal] {
    for reference in wanted { try requireAsked(reference) }
    let own = proposals
    let chosen =
      wanted.isEmpty
      ? own
      : wanted.map { reference in
        own.first { $0.reference == reference } ?? ReplyProposal(reference: reference, kind: .progress, words: words)
      }
    guard !chosen.isEmpty else { throw ReplyRefusal.nothingProposed(id, asked: asked) }
    guard let meaning else { return chosen }
    return chosen.map { ReplyProposal(reference: $0.reference, kind: meaning, words: $0.words) }
  }
}
