package import PlanModel
internal import PlanStorage

extension PlanService {
  /// Records a round of an audit: how many cases were looked at on its day, and in how many the standard was met.
  package func recordRound(
    _ text: String, sampled: Int, met: Int, sample: AuditSample?, request: UpdateRequest
  ) throws -> RecordedValue {
    guard sampled > 0 else { throw MeasureRefusal.noSuchShare("\(met)/\(sampled)") }
    guard met >= 0 else { throw MeasureRefusal.negative(String(met)) }
    if let sample, let moderated = sample.moderated {
      guard (0...sampled).contains(moderated), (0...moderated).contains(sample.agreed ?? 0) else {
        throw MeasureRefusal.moderatedMore(than: sampled)
      }
    }
    return try write { writer in
      let history = try writer.reader.requireMeasure(text)
      guard history.measure(asAt: .distantFuture)?.audit != nil else { throw MeasureRefusal.isNoAudit(history.code) }
      let day = request.on ?? writer.today
      // Recorded again, what is not said anew stands.
      let sample = sample ?? history.value(of: MeasurePeriod(day: day))?.sample
      return try writer.record(
        CheckedFigure(
          ValueDraft(period: day.iso, figure: "\(met)/\(sampled)", quality: nil, sample: sample), of: history,
          today: writer.today), request, .auditRound)
    }
  }
}
