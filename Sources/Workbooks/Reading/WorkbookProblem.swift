/// Why a file is not read as a workbook.
package enum WorkbookProblem: Error, Equatable {
  /// The format of Excel before 2007.
  case oldExcel
  case encrypted
  case openDocument
  case binaryWorkbook
  /// A ZIP archive that holds no workbook.
  case noWorkbook
  case damaged(part: String, reason: String)
  case missingPart(String)
  case tooLarge(mostBytes: Int)
  /// More than so many times its packed size.
  case bomb(part: String, mostRatio: Int)
  case tooManyParts
  case tooManyMerges(Int)
  case tooManyTexts(Int)
  case cellOutside(String)
}
