/// How an area stands as a whole, `area/2`: strategies are often reported so, and not action by action.
///
/// It counts nothing: what is counted are the actions.
package struct AreaReport: RegisterItem {
  package static let register = RegisterName.areaReport

  package static let fields: [RegisterField<AreaReport>] = [
    .code("rating", \.rating), .text("progress", \.progress), .withdrawn(\.withdrawnReason),
  ]

  package static let required: [String] = []

  package var identity: RegisterIdentity
  /// A code of the plan's RAG key.
  package var rating: String?
  package var progress: String?
  package var withdrawnReason: String?

  package init(_ identity: RegisterIdentity) { self.identity = identity }

  package init(area number: Int) { self.init(RegisterIdentity(reference: "area/\(number)")) }

  package static func typed(_ text: String) -> String {
    PlanModel.Reference.number(text.trimmed).map { "area/\($0)" } ?? text
  }

  package var areaNumber: Int? {
    reference.description.split(separator: "/").last.flatMap { PlanModel.Reference.number($0) }
  }
}

extension [AreaReport] {
  /// What is reported of an area as a whole; nil where nothing is.
  package func of(_ number: Int) -> AreaReport? { first { $0.areaNumber == number && !$0.isWithdrawn } }
}
