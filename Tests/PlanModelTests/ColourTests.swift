import PlanModel
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

struct ColourTests {
  /// The contrast of WCAG 2.2, worked out from its definition of relative luminance.
  private func contrast(_ a: String, _ b: String) -> Double {
    func luminance(_ colour: String) -> Double {
      let parts = [0, 2, 4].map { start in
        let from = colour.index(colour.startIndex, offsetBy: start)
        let value = Double(Int(colour[from..<colour.index(from, offsetBy: 2)], radix: 16) ?? 0) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    let (light, dark) = (max(luminance(a), luminance(b)), min(luminance(a), luminance(b)))
    return (light + 0.05) / (dark + 0.05)
  }

  @Test func everyRatingColourCanBeRead() {
    #expect(contrast("FFFFFF", "000000") == 21)
    #expect(RatingColours.known.count >= 10)
    for (name, colours) in RatingColours.known {
      #expect(contrast(colours.ground, colours.text) >= 4.5, "\(name)")
    }
  }

  @Test func aColourNobodyKnowsIsGrey() {
    #expect(RatingColours.named("Heliotrope\"><script>") == RatingColours.named("grey"))
  }
}
