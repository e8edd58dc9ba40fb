/// What happens where an action is rated complete and no evidence of it is named.
package enum EvidencePolicy: String, Sendable, CaseIterable {
  case none, warn, refuse
}
