package import PlanModel

/// The message that brings an officer the sheet of a month: what is asked, by when, and how to answer.
package enum RoundLetter {
  package static func document(_ round: Round, _ asked: RoundAsked, plan: Plan, file: String) -> Document {
    let count = asked.actions.count
    let title =
      "Your actions for \(round.month.long): please answer by \(round.answerBy.long) (\(plan.title))"
    let supported =
      asked.supported.isEmpty
      ? "" : " What others lead and you support is on a sheet of its own, to read and not to answer."
    return Document(
      title: title,
      blocks: [
        .paragraph(
          "\(asked.officer.called): you lead \(Wording.actions(count)) of the plan that \(Wording.isAre(count)) open. They are in \(file), which is attached."
        ),
        .heading(level: 2, "How to answer"),
        .list([
          "Open the workbook. On the sheet \"Actions\", change the light yellow cells that are no longer right: rating, progress, impact, and a new due date with its reason.",
          "Leave the rest as it is: what you do not change is taken as unchanged.",
          "Save it, and send it back in answer to this message by \(round.answerBy.long).",
        ]),
        .paragraph("If you cannot open it, answer with a sentence for each action instead.\(supported)"),
        .heading(level: 2, "What you are asked about"),
        .particulars(
          asked.actions.map { Particular("\($0.reference)", .text(Shortened.title($0, to: 90))) }),
      ])
  }
}
