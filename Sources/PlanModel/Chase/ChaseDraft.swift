/// A message of the chase as it was made, before it is kept.
package struct ChaseDraft: Sendable {
  package let notice: ChaseNotice
  package let addressee: String
  package let messageID: String
  package let subject: String
  /// The headers and the body.
  package let content: String
  /// What is said of each of the notice's items, in their order.
  package let said: [String]

  package init(
    notice: ChaseNotice, addressee: String, messageID: String, subject: String, content: String, said: [String]
  ) {
    self.notice = notice
    self.addressee = addressee
    self.messageID = messageID
    self.subject = subject
    self.content = content
    self.said = said
  }
}
