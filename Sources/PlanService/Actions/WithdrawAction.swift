package import PlanModel

extension PlanService {
  /// Withdraws actions: they stay in history and in every bridge.
  package func withdraw(_ references: [Reference], reason: String, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    try update(references, kind: .withdraw, request: request, reason: reason) { action, context, _ in
      try action.state.withdrawn(reason: context.reason ?? reason)
    }
  }

  /// Brings withdrawn actions back as they were.
  package func reinstate(_ references: [Reference], reason: String, request: UpdateRequest) throws
    -> [RecordedUpdate]
  {
    try update(references, kind: .reinstate, request: request, reason: reason) { action, _, _ in
      try action.state.reinstated()
    }
  }
}
