internal import PlanModel
internal import PlanStorage

extension PlanService {
  /// The posts of all officers, as ever recorded, that nobody has said are posts.
  package func unconfirmedPosts() throws -> [String] {
    try read { reader in
      ConfirmedPosts(try reader.confirmedPosts()).missing(from: try reader.officerHistory().compactMap(\.role))
    }
  }

  /// Records that these are posts and hold no name, so that they may stand in a public version.
  ///
  /// - Parameter posts: nil for all that are not confirmed, but for those that look as if they held a name.
  /// - Returns: those that were not confirmed before; where there is none, nothing is recorded.
  /// - Throws: `OfficerRefusal.unknownPost` where no officer has ever had it.
  package func confirm(posts: [String]?, request: UpdateRequest) throws -> [String] {
    try write { writer in
      let known = Set(try writer.reader.officerHistory().compactMap(\.role))
      let confirmed = ConfirmedPosts(try writer.reader.confirmedPosts())
      let wanted = try posts.map { posts in
        try posts.map { post in
          guard let post = known.first(where: { $0.withPlainDashes == post.trimmed.withPlainDashes }) else {
            throw OfficerRefusal.unknownPost(post, known: known.sorted())
          }
          return post
        }
      }
      let new = confirmed.missing(from: wanted ?? known.filter { PostDoubts.name(in: $0) == nil })
      if !new.isEmpty {
        try writer.confirm(posts: new, context: request.context(.officerConfirm, today: writer.today))
      }
      return new
    }
  }
}

extension PlanReader {
  /// Lets nothing be printed for the public in which a post stands that nobody has confirmed.
  func requireConfirmed(posts printed: [String]) throws {
    let missing = ConfirmedPosts(try confirmedPosts()).missing(from: printed)
    guard missing.isEmpty else { throw SummaryRefusal.postsNotConfirmed(missing) }
  }
}
