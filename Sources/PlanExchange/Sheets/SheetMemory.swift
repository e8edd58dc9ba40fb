internal import PlanModel

/// What cells were read as: a sheet repeats the same few officers and ratings on thousands of rows.
final class SheetMemory {
  private struct OfficerKey: Hashable {
    let cell: String
    let roles: String?
  }

  private var officerCells: [OfficerKey: OfficerCell] = [:]
  private var ratings: [String: Rating?] = [:]
  private var nameLike: [String: String?] = [:]

  func officers(_ cell: String, roles: String?) -> OfficerCell {
    let key = OfficerKey(cell: cell, roles: roles)
    if let known = officerCells[key] { return known }
    let read = OfficerCell(cell, roles: roles)
    officerCells[key] = read
    return read
  }

  /// What looks like a name in a post.
  func name(in post: String) -> String? {
    if let known = nameLike[post] { return known }
    let found = PostDoubts.name(in: post)
    nameLike[post] = .some(found)
    return found
  }

  func rating(_ text: String, key: RatingKey) -> Rating? {
    if let known = ratings[text] { return known }
    let read = key.rating(text)
    ratings[text] = .some(read)
    return read
  }
}
