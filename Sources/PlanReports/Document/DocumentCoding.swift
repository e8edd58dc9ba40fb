internal import Foundation
package import PlanModel

// How a document is kept in a sealed pack. Each property of a document, a table and a column is read under a name of its
// own and, where an earlier version had none, has a value that says so. What else gains a property is read by hand here
// too, or the format gets a new number: a later one says by it that this version cannot read it.

/// A document with the version of its format.
struct KeptDocument: Codable {
  /// 1, which says so nowhere, is of 0.2.0: the bare document; 3 knows parts that stand side by side, 4 charts of
  /// measures, and 5 small lines in a table.
  static let currentVersion = 5

  let version: Int
  let document: Document

  enum CodingKeys: String, CodingKey {
    case version = "format_version"
    case document
  }

  init(_ document: Document) {
    version = KeptDocument.currentVersion
    self.document = document
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let version = try container.decodeIfPresent(Int.self, forKey: .version) ?? 1
    guard version <= KeptDocument.currentVersion else { throw NewerDocument(version: version) }
    self.version = version
    document = version == 1 ? try Document(from: decoder) : try container.decode(Document.self, forKey: .document)
  }
}

/// A pack sealed by a newer version of this program, in a format that this one does not know.
package struct NewerDocument: ExplainedError {
  package let version: Int

  package var told: Told {
    Told(
      "newer_version",
      "the pack was sealed by a newer version of improve, in format \(version) of its document; its text, Markdown and JSON can be shown, the others by that version"
    )
  }
}

extension Document {
  enum CodingKeys: String, CodingKey {
    case title, classification, blocks, annex
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      title: try container.decode(String.self, forKey: .title),
      classification: try container.decodeIfPresent(String.self, forKey: .classification),
      blocks: try container.decode([Block].self, forKey: .blocks),
      annex: try container.decodeIfPresent([Block].self, forKey: .annex) ?? [])
  }
}

extension Table {
  enum CodingKeys: String, CodingKey {
    case columns, rows, isLastRowTotal, merged
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      columns: try container.decode([Column].self, forKey: .columns),
      rows: try container.decode([[Cell]].self, forKey: .rows),
      isLastRowTotal: try container.decodeIfPresent(Bool.self, forKey: .isLastRowTotal) ?? false,
      merged: try container.decodeIfPresent([Int].self, forKey: .merged) ?? [])
  }
}

extension Column {
  enum CodingKeys: String, CodingKey {
    case heading, alignment, weight
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(String.self, forKey: .heading),
      weight: try container.decodeIfPresent(Int.self, forKey: .weight) ?? 0,
      alignment: try container.decodeIfPresent(Alignment.self, forKey: .alignment) ?? .leading)
  }
}
