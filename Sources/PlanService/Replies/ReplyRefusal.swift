package import PlanModel

/// Why a reply was not answered.
package enum ReplyRefusal: Error, Equatable {
  case unknown(Int64, open: [Int64])
  case nothingProposed(Int64, asked: [Reference])
  case notAsked(Int64, Reference, asked: [Reference])
  case answered(Int64, Reference)
  case updatedSince(Int64, Reference)
}

extension ReplyRefusal: ExplainedError {
  package var told: Told {
    switch self {
    case .unknown(let number, let open):
      Told(
        "unknown_reply",
        "there is no reply \(number)"
          + (open.isEmpty ? "" : "; open are \(open.map(String.init).joined(separator: ", "))"))
    case .nothingProposed(let number, let asked):
      Told(
        "nothing_proposed",
        "reply \(number) proposes nothing by itself; name the action it is about, of \(asked.map(\.description).joined(separator: ", "))"
      )
    case .notAsked(let number, let reference, let asked):
      Told(
        "not_asked",
        "reply \(number) answers about \(asked.map(\.description).joined(separator: ", ")), and not about \(reference)")
    case .updatedSince(let number, let reference):
      Told(
        "updated_since_reply",
        "\(reference) was updated since reply \(number) came, so it is not taken for what it seems to say")
    case .answered(let number, let reference):
      Told("reply_answered", "\(reference) was answered with reply \(number) already")
    }
  }
}
