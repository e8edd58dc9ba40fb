/// The number formats of a workbook's cell styles, in their order.
final class StylesPart: XMLPart {
  private var codes: [Int: String] = [:]
  private var isCellStyles = false
  private(set) var formats: [NumberFormat] = []

  override func start(_ name: String, _ attributes: XMLAttributes) throws {
    switch name {
    case "numFmt":
      guard let id = attributes.number("numFmtId"), let code = attributes["formatCode"] else { return }
      codes[id] = code
    case "cellXfs": isCellStyles = true
    case "xf" where isCellStyles:
      let id = attributes.number("numFmtId") ?? 0
      formats.append(codes[id].map(NumberFormat.init(code:)) ?? NumberFormat(builtIn: id))
    default: break
    }
  }

  override func end(_ name: String) throws { if name == "cellXfs" { isCellStyles = false } }
}
