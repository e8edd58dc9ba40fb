package import PlanModel

/// How a completion holds, in words.
package enum SustainWording {
  /// "sustaining, 2 of 3 by dip-samples; missing: sign-off".
  package static func words(_ sustaining: Sustaining) -> String {
    let held = "\(sustaining.held) of \(sustaining.needed) by \(sustaining.measure)"
    switch sustaining.state {
    case .embedded: return "embedded, \(held)"
    case .reverted: return "did not hold: \(sustaining.because ?? "")"
    case .sustaining:
      let rest = sustaining.missing.filter { $0 != .periods }.map(\.words)
      return "sustaining, \(held)" + (rest.isEmpty ? "" : "; missing: \(Wording.list(rest))")
    }
  }
}
