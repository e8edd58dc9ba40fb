internal import TextFormats

/// Text and lines as RFC 5545 has them.
enum CalendarText {
  /// Longer lines are folded (section 3.1).
  private static let longestLine = 75

  /// A value of type TEXT (section 3.3.11); characters that steer a terminal are shown, not passed on.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in UnsafeCharacters.shown(text, keepingLayout: true).unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The line in pieces of at most 75 octets, none of which cuts a character, each ended by CR LF.
  static func folded(_ line: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var room = longestLine
    for scalar in line.unicodeScalars {
      let encoded = Array(String(scalar).utf8)
      if encoded.count > room {
        bytes += Array("\r\n ".utf8)
        room = longestLine - 1
      }
      bytes += encoded
      room -= encoded.count
    }
    return bytes + Array("\r\n".utf8)
  }
}
