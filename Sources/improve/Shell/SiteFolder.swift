internal import Files
internal import PlanModel

/// A folder that is written whole: of a site, or of a data package.
struct SiteFolder {
  let path: String
  /// What it holds: another kind, another plan or another edition is never put in its place.
  let whole: String

  /// - Throws: `SiteProblem`; the folder is as it was then.
  func publish(
    _ files: [(path: String, bytes: [UInt8])], keeping: (_ path: String) -> Bool = { _ in false }
  ) throws -> PublishedFolder.Outcome {
    do {
      return try PublishedFolder(path, of: whole).publish(files, keeping: keeping)
    } catch let failure as PublishFailure {
      throw SiteProblem(failure, path)
    }
  }
}

/// Why it was not written.
struct SiteProblem: ExplainedError {
  let told: Told

  init(_ failure: PublishFailure, _ path: String) {
    told =
      switch failure {
      case .notOurs(let files):
        Told(
          "not_published",
          "\(path) holds \(files.count == 1 ? "a file" : "files") that would be written and \(files.count == 1 ? "was" : "were") not published by improve, or changed since: \(files.prefix(8).joined(separator: ", "))\(files.count > 8 ? " and \(files.count - 8) more" : "")"
        )
      case .manifest(let says): Told("not_a_manifest", "\(path): \(says)")
      case .wouldRemove(let files):
        Told(
          "published_later",
          "\(path) holds packs that were sealed for a later day, and whose pages stay: \(files.prefix(8).joined(separator: ", "))\(files.count > 8 ? " and \(files.count - 8) more" : "")"
        )
      case .underWay(let path): Told("publishing_under_way", "another process publishes into \(path)")
      case .refused(let path, let reason): Told("output", "\(path) cannot be published into: \(reason)")
      }
  }
}
