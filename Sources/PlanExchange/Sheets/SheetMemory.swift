internal import PlanModel

/// What cells were read as: a sheet repeats the same few officers and ratings on thousands of rows.
final class SheetMemory {
  private struct OfficerKey: Hashable {
    let cell: String
    let roles: String?
  }

  private var officerCells: [OfficerKey: (cell: OfficerCell, distinct: [OfficerWords])] = [:]
  private var areaCells: [String: (number: Int?, title: String?)] = [:]
  private var ratings: [String: Rating?] = [:]
  private var nameLike: [String: String?] = [:]

  /// A cell's officers as they stand, and each of them once.
  func officers(_ cell: String, roles: String?) -> (cell: OfficerCell, distinct: [OfficerWords]) {
    let key = OfficerKey(cell: cell, roles: roles)
    if let known = officerCells[key] { return known }
    let read = OfficerCell(cell, roles: roles)
    let distinct: [OfficerWords] = read.officers.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    officerCells[key] = (read, distinct)
    return (read, distinct)
  }

  func area(_ cell: String) -> (number: Int?, title: String?) {
    if let known = areaCells[cell] { return known }
    let read = AreaCell.divided(cell)
    areaCells[cell] = read
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
