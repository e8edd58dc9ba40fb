/// A summary sealed: its particulars. What it says is kept beside them as it was read.
package struct Pack: Sendable, Equatable, Identifiable {
  package var id: Int64
  package var boardCode: String
  package var since: PlanDate
  package var asAt: PlanDate
  /// The one area it is about; nil for the whole plan.
  package var areaNumber: Int?
  /// The visit that it was made for, by its code; nil where for none.
  package var visit: String?
  package var sealedAt: Moment
  package var sealedBy: String
  /// Why it was sealed although a red action had no mitigation.
  package var despite: String?
  /// The number of the last revision that was known when it was sealed.
  package var knownThrough: Int64
  /// The number of the last entry that was known when it was sealed.
  package var knownEntry: Int64
  /// 1, or one more than that of the pack of the same day which it supersedes.
  package var version: Int
  /// Why the day was sealed again.
  package var reason: String?
  /// How its document is written and what its SHA-256 is over.
  package var format: PackFormat
  /// SHA-256 over its particulars, its contents and the SHA-256 of the pack before, in hexadecimal.
  package var sha256: String

  package init(
    id: Int64 = 0, boardCode: String, since: PlanDate, asAt: PlanDate, areaNumber: Int?, sealedAt: Moment,
    sealedBy: String, despite: String?, knownThrough: Int64, knownEntry: Int64, version: Int = 1,
    reason: String? = nil, visit: String? = nil, format: PackFormat = .current, sha256: String = ""
  ) {
    self.id = id
    self.boardCode = boardCode
    self.since = since
    self.asAt = asAt
    self.areaNumber = areaNumber
    self.visit = visit
    self.sealedAt = sealedAt
    self.sealedBy = sealedBy
    self.despite = despite
    self.knownThrough = knownThrough
    self.knownEntry = knownEntry
    self.version = version
    self.reason = reason
    self.format = format
    self.sha256 = sha256
  }

  /// `executive-2023-01-31`, or `challenge-2023-01-31-area-2`: what a pack is called in a command; `-2` follows where
  /// its day was sealed again.
  package var name: String { name(ofVersion: version) }

  /// The pack it supersedes, by its name.
  package var supersedes: String? { version > 1 ? name(ofVersion: version - 1) : nil }

  private func name(ofVersion version: Int) -> String {
    let area = areaNumber.map { "-area-\($0)" } ?? ""
    let visit = visit.map { "-for-\($0)" } ?? ""
    // A code may end in a number of its own.
    let again = version > 1 ? (self.visit == nil ? "-\(version)" : ".\(version)") : ""
    return "\(boardCode)-\(asAt.iso)\(area)\(visit)\(again)"
  }

  /// Whether it told everything that a paper on `area`, or on the whole plan, would tell.
  package func covers(area: Int?) -> Bool { areaNumber == nil || areaNumber == area }

  /// Whether its paper told readers of papers on `scope` what an earlier pack would say otherwise of an area, or of all
  /// of them.
  package func tells(of earlier: Pack, area: Int?, scope: Int?) -> Bool {
    asAt >= earlier.asAt && (areaNumber == nil || areaNumber == scope) && covers(area: area)
  }

  package func isOfSameDay(as other: Pack) -> Bool {
    boardCode == other.boardCode && asAt == other.asAt && areaNumber == other.areaNumber && visit == other.visit
  }
}

/// The format of a sealed pack.
package enum PackFormat: Int, Sendable {
  /// Of 0.2.0.
  case first = 1
  /// With the entry through which the plan was known, and what it supersedes and why, under its seal.
  case ledger = 2
  /// With the visit that it was made for under its seal.
  case visit = 3

  package static let current = PackFormat.ledger
}

extension [Pack] {
  /// Those that no later pack of their day supersedes.
  package var current: [Pack] {
    filter { pack in !contains { $0.isOfSameDay(as: pack) && $0.version > pack.version } }
  }

  /// The name of the pack that supersedes one, if any does.
  package func superseding(_ pack: Pack) -> String? {
    first { $0.isOfSameDay(as: pack) && $0.version == pack.version + 1 }?.name
  }
}

/// What a pack holds, each part exactly as it was read when it was sealed.
package struct PackContents: Sendable, Equatable {
  /// The summary's JSON.
  package let figures: String
  /// The document from which every other format is rendered again, as JSON.
  package let document: String
  /// The summary as plain text and as Markdown.
  package let text: String
  package let markdown: String

  package init(figures: String, document: String, text: String, markdown: String) {
    self.figures = figures
    self.document = document
    self.text = text
    self.markdown = markdown
  }
}

package struct SealedPack: Sendable, Equatable {
  package let pack: Pack
  package let contents: PackContents

  package init(pack: Pack, contents: PackContents) {
    self.pack = pack
    self.contents = contents
  }
}
