/// A message as it was made, before it is kept.
package struct ChaseDraft: Sendable {
  package let addressee: String
  package let copied: [String]
  package let messageID: String
  package let subject: String
  /// The headers and the body.
  package let content: String
  package let chases: [Chase]

  /// One thing that the message is about.
  package struct Chase: Sendable {
    package enum Subject: Sendable {
      case action(Reference)
      /// What a board asked for itself, or an item of a register.
      case item(ChasedItem.Kind, number: Int64, reference: ItemReference)
    }

    package let subject: Subject
    package let officerID: Int64?
    /// The names of the states that it is in.
    package let keys: Set<String>
    package let said: String

    package init(_ subject: Subject, officerID: Int64?, keys: Set<String>, said: String) {
      self.subject = subject
      self.officerID = officerID
      self.keys = keys
      self.said = said
    }

    /// - Parameter said: what the message says of it.
    package init(_ item: ChaseItem, said: String) {
      if let other = item.item {
        self.init(
          .item(other.kind, number: other.number, reference: other.reference), officerID: other.lead?.id,
          keys: item.keys, said: said)
      } else {
        self.init(.action(item.action.reference), officerID: item.action.lead?.id, keys: item.keys, said: said)
      }
    }
  }

  package init(
    addressee: String, copied: [String], messageID: String, subject: String, content: String, chases: [Chase]
  ) {
    self.addressee = addressee
    self.copied = copied
    self.messageID = messageID
    self.subject = subject
    self.content = content
    self.chases = chases
  }
}
