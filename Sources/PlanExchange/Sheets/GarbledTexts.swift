internal import PlanModel

/// Text that was UTF-8 and was once opened as Windows-1252: importable, and wrong on every page it is printed on.
enum GarbledTexts {
  /// How a bullet, quotes, dashes, an ellipsis, a pound sign, accented letters and a byte order mark then look.
  private static let signs = [
    "\u{E2}\u{20AC}\u{A2}", "\u{E2}\u{20AC}\u{2122}", "\u{E2}\u{20AC}\u{2DC}", "\u{E2}\u{20AC}\u{153}",
    "\u{E2}\u{20AC}\u{201C}", "\u{E2}\u{20AC}\u{201D}", "\u{E2}\u{20AC}\u{A6}", "\u{C2}\u{A3}", "\u{C3}\u{A9}",
    "\u{C3}\u{A8}", "\u{EF}\u{BB}\u{BF}",
  ]

  /// Each sign begins with one of four letters, and few texts have any of them.
  private static func mayHoldSign(_ text: String) -> Bool {
    var before: UInt8 = 0
    for byte in text.utf8 {
      if before == 0xC3, byte == 0xA2 || byte == 0x83 || byte == 0xAF || byte == 0x82 { return true }
      before = byte
    }
    return false
  }

  static func findings(_ rows: [ImportRow]) -> [ImportFinding] {
    let columns = ActionField.all.flatMap(\.columns).filter { $0.kind == .text }
    return rows.compactMap { row in
      for column in columns {
        guard let text = column.value(of: row.said)?.words, mayHoldSign(text),
          let sign = signs.first(where: text.contains)
        else { continue }
        return .warning(
          row: row.row, column: column.name, value: sign,
          "looks like UTF-8 that was opened as Windows-1252; save the sheet from its original as \"CSV UTF-8\"",
          field: PlanField(column))
      }
      return nil
    }
  }
}
