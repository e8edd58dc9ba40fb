/// The posts that somebody has said are posts: a cell such as "Lead Mary Smithson" reads like one and names a person, which
/// no program can tell for sure.
package struct ConfirmedPosts: Sendable {
  private let posts: Set<String>

  package init(_ posts: some Sequence<String>) { self.posts = Set(posts.map(\.withPlainDashes)) }

  package func contains(_ post: String) -> Bool { posts.contains(post.withPlainDashes) }

  /// Those of the posts that are not confirmed, each once, in the order of the alphabet.
  package func missing(from printed: some Sequence<String>) -> [String] {
    Set(printed).filter { $0 != Posts.notRecorded && !contains($0) }.sorted { $0.folded < $1.folded }
  }
}

extension Action {
  /// The posts that are printed of it where posts stand for names, the recorder's among them.
  package var printedPosts: [String] {
    let officers = state.officers + [state.mitigation?.accountableOfficer].compactMap(\.self)
    return officers.compactMap(\.role) + [updatedBy]
  }
}
