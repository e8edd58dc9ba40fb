package import PlanModel
internal import TextFormats

/// One action with its part of the ledger, as JSON.
package enum ActionPaper {
  package static func json(_ action: Action, log: [LedgerEntry], asAt: PlanDate) throws -> [UInt8] {
    try JSONWriter.document { json in
      try ActionColumns.json.write(ListedAction(action, asAt: asAt, log: log), to: &json)
    }
  }
}
