internal import PlanModel

/// A chart as DrawingML: Word's own, editable, with its values in it and no workbook behind it.
struct WordChart {
  let chart: Chart

  /// Characters of a category that fit beside its bar.
  private static let labelLength = 38

  var xml: String {
    let plot =
      switch chart {
      case .bars(let bars): plot(bars)
      case .lines(let lines): plot(lines)
      case .series(let series): plot(series)
      }
    return """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart>\
      <c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\(plot)</c:plotArea>\
      <c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/>\
      <c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>\
      <a:ln><a:noFill/></a:ln></c:spPr>\(WordChart.text(size: 900))</c:chartSpace>
      """
  }

  /// The rows of a picture grow with its bars.
  var heightInRows: Int {
    switch chart {
    case .bars(let bars): bars.categories.count + 2
    case .lines: 10
    // Two of them, each with its figures, on a page of the annex.
    case .series: 5
    }
  }

  private func plot(_ bars: BarChart) -> String {
    let series = bars.series.enumerated().map { index, series in
      let colours = RatingColours.named(series.colour)
      return """
        <c:ser>\(WordChart.name(index, "\(series.symbol) \(series.name)"))<c:spPr>\(WordChart.fill(colours.ground))\
        <a:ln w="9525">\(WordChart.fill("0B0C0C"))</a:ln></c:spPr><c:invertIfNegative val="0"/>\
        <c:dLbls><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(WordChart.text(size: 800, colour: colours.text))\
        <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>\
        <c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
        \(WordChart.categories(bars.categories.map(WordChart.label)))\(WordChart.values(series.values, skippingZero: true))</c:ser>
        """
    }
    return """
      <c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>\(series.joined())\
      <c:gapWidth val="40"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
      \(WordChart.categoryAxis(position: "l", isReversed: true))\(WordChart.valueAxis(position: "t", isHidden: true))
      """
  }

  private func plot(_ lines: LineChart) -> String {
    let symbols = ["circle", "diamond", "square"]
    let series = lines.series.enumerated().map { index, series in
      let fill = WordChart.fill(RatingColours.named(series.colour).ground)
      return """
        <c:ser>\(WordChart.name(index, series.name))<c:spPr><a:ln w="28575">\(fill)</a:ln></c:spPr>\
        <c:marker><c:symbol val="\(symbols[index % symbols.count])"/><c:size val="7"/><c:spPr>\(fill)</c:spPr></c:marker>\
        \(WordChart.categories(lines.points))\(WordChart.values(series.values, skippingZero: false))\
        <c:smooth val="0"/></c:ser>
        """
    }
    return """
      <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>\(series.joined())<c:marker val="1"/>\
      <c:axId val="1"/><c:axId val="2"/></c:lineChart>\
      \(WordChart.categoryAxis(position: "b", isReversed: false))\(WordChart.valueAxis(position: "l", isHidden: false))
      """
  }

  /// The values with their marks, then the mean, the limits and the target as lines without any.
  private func plot(_ chart: SeriesChart) -> String {
    let levels = chart.levels
    let series = levels.enumerated().map { index, level in
      let fill = WordChart.fill(level.colour)
      let dash = level.isDashed ? "<a:prstDash val=\"dash\"/>" : ""
      let marker =
        index == 0
        ? "<c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr>\(fill)</c:spPr></c:marker>"
        : "<c:marker><c:symbol val=\"none\"/></c:marker>"
      let marked = index == 0 ? chart.points.enumerated().map(WordChart.marked).joined() : ""
      return """
        <c:ser>\(WordChart.name(index, level.name))<c:spPr><a:ln w="\(index == 0 ? 22_225 : 15_875)">\(fill)\(dash)</a:ln></c:spPr>\
        \(marker)\(marked)\(WordChart.categories(chart.points.map(\.label)))\(WordChart.values(level.values))\
        <c:smooth val="0"/></c:ser>
        """
    }
    return """
      <c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>\(series.joined())<c:marker val="1"/>\
      <c:axId val="1"/><c:axId val="2"/></c:lineChart>\
      \(WordChart.categoryAxis(position: "b", isReversed: false))\
      \(WordChart.valueAxis(position: "l", isHidden: false, from: chart.bounds))
      """
  }

  /// A point that is more than chance has a shape and a colour of its own.
  private static func marked(_ index: Int, _ point: SeriesChart.Point) -> String {
    guard point.mark != .plain else { return "" }
    let symbols: [SeriesChart.Mark: String] = [.improvement: "diamond", .concern: "square", .changed: "triangle"]
    let fill = point.mark == .open ? "FFFFFF" : SeriesChart.colour(point.mark)
    return """
      <c:dPt><c:idx val="\(index)"/><c:marker><c:symbol val="\(symbols[point.mark] ?? "circle")"/><c:size val="9"/>\
      <c:spPr>\(WordChart.fill(fill))<a:ln w="9525">\(WordChart.fill("0B0C0C"))</a:ln></c:spPr></c:marker><c:bubble3D val="0"/></c:dPt>
      """
  }

  private static func values(_ values: [Double?]) -> String {
    let points = values.enumerated().compactMap { index, value in
      value.map { "<c:pt idx=\"\(index)\"><c:v>\($0)</c:v></c:pt>" }
    }
    return
      "<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"\(values.count)\"/>\(points.joined())</c:numLit></c:val>"
  }

  private static func name(_ index: Int, _ name: String) -> String {
    "<c:idx val=\"\(index)\"/><c:order val=\"\(index)\"/><c:tx><c:v>\(XMLText.escaped(name))</c:v></c:tx>"
  }

  private static func fill(_ colour: String) -> String {
    "<a:solidFill><a:srgbClr val=\"\(colour)\"/></a:solidFill>"
  }

  private static func categories(_ names: [String]) -> String {
    let points = names.enumerated().map {
      "<c:pt idx=\"\($0.offset)\"><c:v>\(XMLText.escaped($0.element))</c:v></c:pt>"
    }
    return "<c:cat><c:strLit><c:ptCount val=\"\(names.count)\"/>\(points.joined())</c:strLit></c:cat>"
  }

  private static func values(_ values: [Int], skippingZero: Bool) -> String {
    let points = values.enumerated().filter { !skippingZero || $0.element != 0 }
      .map { "<c:pt idx=\"\($0.offset)\"><c:v>\($0.element)</c:v></c:pt>" }
    return
      "<c:val><c:numLit><c:formatCode>General</c:formatCode><c:ptCount val=\"\(values.count)\"/>\(points.joined())</c:numLit></c:val>"
  }

  private static func text(size: Int, colour: String = "0B0C0C") -> String {
    """
    <c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="\(size)">\(fill(colour))\
    <a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>
    """
  }

  private static func categoryAxis(position: String, isReversed: Bool) -> String {
    """
    <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="\(isReversed ? "maxMin" : "minMax")"/></c:scaling>\
    <c:delete val="0"/><c:axPos val="\(position)"/><c:numFmt formatCode="General" sourceLinked="0"/>\
    <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\(text(size: 800))\
    <c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>\
    <c:noMultiLvlLbl val="1"/></c:catAx>
    """
  }

  private static func valueAxis(position: String, isHidden: Bool, from bounds: ClosedRange<Double>? = nil) -> String {
    let grid =
      isHidden
      ? "" : "<c:majorGridlines><c:spPr><a:ln w=\"6350\">\(fill("C3C8CC"))</a:ln></c:spPr></c:majorGridlines>"
    return """
      <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>\(bounds.map { "<c:max val=\"\($0.upperBound)\"/><c:min val=\"\($0.lowerBound)\"/>" } ?? "<c:min val=\"0\"/>")</c:scaling>\
      <c:delete val="\(isHidden ? 1 : 0)"/><c:axPos val="\(position)"/>\(grid)\
      <c:numFmt formatCode="\(bounds == nil ? "0" : "General")" sourceLinked="0"/><c:majorTickMark val="none"/>\
      <c:minorTickMark val="none"/><c:tickLblPos val="\(bounds == nil ? "nextTo" : "low")"/>\(text(size: 800))<c:crossAx val="1"/><c:crosses val="autoZero"/>\
      <c:crossBetween val="between"/></c:valAx>
      """
  }

  private static func label(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > labelLength ? "\(line.prefix(labelLength - 1))…" : line
  }
}
