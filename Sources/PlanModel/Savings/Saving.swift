/// What a budget means to spend less on, `saving/3`.
package struct Saving: MoneyItem {
  package static let kind = MoneyKind.saving

  package static let fields: [RegisterField<Saving>] = [
    .text("title", \.title), .text("narrative", \.narrative), .text("department", \.department),
    .text("service_area", \.serviceArea), .text("programme", \.programme), .officer("officer", \.officer),
    .word("basis", \.basis), .word("rating", \.rating), .text("progress", \.progress),
    .text("superseded_by", \.supersededBy), .actions(\.actions), .withdrawn(\.withdrawnReason),
  ]

  package static let required = ["title", "basis"]

  package var identity: RegisterIdentity
  package var title = ""
  package var narrative: String?
  package var department: String?
  package var serviceArea: String?
  package var programme: String?
  package var officer: Officer?
  package var basis: MoneyBasis?
  package var rating: MoneyRating?
  package var progress: String?
  package var supersededBy: String?
  package var actions: [Reference] = []
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }
}
