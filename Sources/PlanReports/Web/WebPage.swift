/// One page of a site: a document with what leads to and from it.
package struct WebPage: Sendable {
  package struct Link: Sendable {
    package let words: String
    /// From the site's root.
    package let address: String

    package init(_ words: String, _ address: String) {
      self.words = words
      self.address = address
    }
  }

  /// One line of the page on which everything is listed.
  package struct Entry: Sendable {
    let link: Link
    /// Beside the link, for people.
    let words: String
    /// What a search looks at beside both.
    let text: String
  }

  /// From the site's root, such as `actions/1.3.html`.
  package let path: String
  package var document: Document
  /// What must be known of the page before it is read, such as what was restated since.
  package var notices: [String] = []
  /// The pages above it, the home page first.
  package var trail: [Link] = []
  /// A drawing below its first heading of a part, where it has one.
  var timeline: TimelinePicture?
  /// Pages that belong to it, under headings.
  package var lists: [(title: String, links: [Link])] = []
  /// Of the page that lists everything.
  package var entries: [(title: String, entries: [Entry])] = []

  package init(path: String, document: Document) {
    self.path = path
    self.document = document
  }

  /// How the root of the site is reached from it.
  var root: String { String(repeating: "../", count: path.split(separator: "/").count - 1) }
  /// Of its tables as CSV, without their numbers.
  var stem: String { String(path.split(separator: "/").last?.dropLast(".html".count) ?? "") }
}

/// What every page of a site has.
package struct WebFrame: Sendable {
  package let title: String
  package let navigation: [WebPage.Link]
  package let links: WebLinks
  /// At the foot of each page.
  package let foot: [String]

  package init(title: String, navigation: [WebPage.Link], links: WebLinks, foot: [String]) {
    self.title = title
    self.navigation = navigation
    self.links = links
    self.foot = foot
  }
}
