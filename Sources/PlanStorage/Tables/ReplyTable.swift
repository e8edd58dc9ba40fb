internal import GRDB
package import PlanModel

extension PlanReader {
  /// Every reply, in the order recorded, with what was made of it.
  package func replies() throws -> [Reply] {
    var asked: [Int64: [Reference]] = [:]
    try db.forEachRow(
      """
      SELECT c.chase_message_id, area.number, a.sequence FROM chase c JOIN action a ON a.id = c.action_id
      JOIN area ON area.id = a.area_id ORDER BY c.id
      """
    ) { asked[try $0[0], default: []].append(Reference(area: try $0[1], sequence: try $0[2])) }
    var replies = try db.rows(
      "SELECT id, message_id, sender, sent_on, words, chase_message_id, entry_id FROM reply ORDER BY id"
    ) { row in
      Reply(
        id: try row[0], messageID: try row[1], sender: try row[2], sentOn: try row[3], words: try row[4],
        asked: asked[try row[5]] ?? [], entryID: try row[6])
    }
    let places = Dictionary(firstValues: replies.indices.map { (replies[$0].id, $0) })
    try db.forEachRow(
      """
      SELECT r.reply_id, area.number, a.sequence FROM reply_answer r LEFT JOIN action a ON a.id = r.action_id
      LEFT JOIN area ON area.id = a.area_id ORDER BY r.id
      """
    ) { row in
      guard let place = places[try row[0]] else { return }
      if let area: Int = try row[1], let sequence: Int = try row[2] {
        replies[place].answered.append(Reference(area: area, sequence: sequence))
      } else {
        replies[place].isDismissed = true
      }
    }
    return replies
  }

  /// The number of a message of the chase by its identifier, with everybody it went to.
  package func chaseMessage(_ messageID: String) throws -> (id: Int64, addresses: [String], chasedOn: PlanDate)? {
    try db.firstRow(
      "SELECT id, addressee, copied, chased_on FROM chase_message WHERE message_id = ? AND NOT is_rehearsal",
      [messageID]
    ) { row in
      let copied: String = try row[2]
      return (
        id: try row[0], addresses: [try row[1]] + copied.split(separator: " ").map(String.init), chasedOn: try row[3]
      )
    }
  }
}

extension PlanWriter {
  /// Keeps a reply as it came.
  package func record(
    reply messageID: String, to chaseMessage: Int64, sender: String, on date: PlanDate, words: String,
    context: EntryContext
  ) throws {
    try db.execute(
      sql: """
        INSERT INTO reply (entry_id, message_id, chase_message_id, sender, sent_on, words) VALUES (?, ?, ?, ?, ?, ?)
        """, arguments: [entry(context, in: .reply).id, messageID, chaseMessage, sender, date.iso, words])
  }

  /// Keeps what was made of a reply, of an action or whole.
  package func answer(_ reply: Reply, _ reference: Reference?, isAccepted: Bool, context: EntryContext) throws {
    let action = try reference.map { try requireAction($0).id }
    try db.execute(
      sql: "INSERT INTO reply_answer (entry_id, reply_id, action_id, answer) VALUES (?, ?, ?, ?)",
      arguments: [entry(context, in: .replyAnswer).id, reply.id, action, isAccepted ? "accepted" : "dismissed"])
  }
}
