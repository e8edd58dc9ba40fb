/// What the plan has at stake beside its actions, as a paper tells it: money, volumes and risks.
package struct Stakes: Sendable, Equatable {
  package var savings: MoneyReport<Saving>?
  package var benefits: MoneyReport<Benefit>?
  package var risks: RiskRegister

  package init(savings: MoneyReport<Saving>? = nil, benefits: MoneyReport<Benefit>? = nil, risks: RiskRegister = .empty)
  {
    self.savings = savings
    self.benefits = benefits
    self.risks = risks
  }

  /// The same with officers by their posts.
  package func by(_ posts: Posts) -> Stakes {
    var shown = self
    shown.savings = savings?.named(posts.officer)
    shown.benefits = benefits?.named(posts.officer)
    shown.risks.risks = risks.risks.map { $0.named(posts.officer) }
    return shown
  }

  package var officers: [Officer] {
    (savings?.lines.compactMap(\.item.officer) ?? []) + (benefits?.lines.compactMap(\.item.officer) ?? [])
      + risks.risks.compactMap(\.risk.officer)
  }

  /// Whether it tells of an item of a register; a year and a month are told with their line.
  package func tells(of reference: ItemReference, in register: RegisterName) -> Bool {
    let line = reference.lineAndPart?.line ?? reference
    return switch register {
    case .saving: savings?.lines.contains { $0.reference == line } ?? false
    case .benefit: benefits?.lines.contains { $0.reference == line } ?? false
    case .profileYear, .moneyMonth: tells(of: line, in: .saving) || tells(of: line, in: .benefit)
    case .risk: risks.risks.contains { $0.reference == reference }
    case .riskBands: !risks.risks.isEmpty
    default: false
    }
  }

  /// Every text in it that people wrote, with what it stands in.
  package var texts: [(subject: String, field: String, words: String)] {
    func told<Item: RegisterItem>(_ item: Item) -> [(subject: String, field: String, words: String)] {
      item.freeTexts.map { (item.reference.description, $0.field, $0.words) }
    }
    let lastWords = risks.risks.compactMap { standing in
      standing.lastWord.map { (standing.reference.description, "note", $0) }
    }
    func reasons<Item>(_ report: MoneyReport<Item>?) -> [(subject: String, field: String, words: String)] {
      report?.lines.flatMap { line in
        ([line.reprofiledBecause, line.rated?.because] + line.profile.map(\.because)).compactMap(\.self).map {
          (line.reference.description, "reason", $0)
        }
      } ?? []
    }
    let ofSavings = (savings?.lines.flatMap { told($0.item) } ?? []) + reasons(savings)
    let ofBenefits = (benefits?.lines.flatMap { told($0.item) } ?? []) + reasons(benefits)
    let ofBands = risks.risks.isEmpty ? [] : risks.bands.bands.map { ("risk-bands", "label", $0.label) }
    return ofSavings + ofBenefits + risks.risks.flatMap { told($0.risk) } + lastWords + ofBands
  }
}
