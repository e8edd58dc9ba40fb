internal import PlanModel

/// What cells were read as: a sheet repeats the same few officers and ratings on thousands of rows.
final class SheetMemory {
  private struct OfficerKey: Hashable {
    let cell: String
    let roles: String?
  }

  private var officerCells: [OfficerKey: OfficerCell] = [:]
  private var ratings: [String: Rating?] = [:]

  func officers(_ cell: String, roles: String?) -> OfficerCell {
    let key = OfficerKey(cell: cell, roles: roles)
    if let known = officerCells[key] { return known }
    let read = OfficerCell(cell, roles: roles)
    officerCells[key] = read
    return read
  }

  func rating(_ text: String, key: RatingKey) -> Rating? {
    if let known = ratings[text] { return known }
    let read = key.rating(text)
    ratings[text] = .some(read)
    return read
  }
}
