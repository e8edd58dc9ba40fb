/// One row as it stands in a file, whatever the file is.
struct SheetLine {
  /// As a spreadsheet numbers it.
  let number: Int
  var cells: [String]
  /// What is wrong with a cell before anybody asks what it says, by its column.
  var problems: [Int: String] = [:]
  /// The columns in which a number stands.
  var numbers: Set<Int> = []
}
