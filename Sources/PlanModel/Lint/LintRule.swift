/// What an experienced programme manager would question in a plan.
package enum LintRule: String, Sendable, CaseIterable {
  case dueBeforePublication = "due_before_publication"
  case yearFarFromNeighbours = "year_far_from_neighbours"
  case ratingDisagreesWithDates = "rating_disagrees_with_dates"
  case placeholderText = "placeholder_text"
  case promisedDatePassed = "promised_date_passed"
  case completeInFutureTense = "complete_in_future_tense"
  case progressOlderThanCompletion = "progress_older_than_completion"
  case sameActionTwice = "same_action_twice"
  case progressUnchanged = "progress_unchanged"
  case noOfficer = "no_officer"
  case departmentForOfficer = "department_for_officer"
  case officerHasMany = "officer_has_many"
  case noSingleDate = "no_single_date"
  case reviewForCompletion = "review_for_completion"
  case manyDueOnOneDay = "many_due_on_one_day"
  case dueOnNoWorkingDay = "due_on_no_working_day"

  /// What it asks, in a sentence.
  package var question: String {
    switch self {
    case .dueBeforePublication: "Can an action be due before the report that it answers was published?"
    case .yearFarFromNeighbours: "Is the year right? The other dates of the area are about a year away."
    case .ratingDisagreesWithDates: "Does the rating still hold, when the dates say worse?"
    case .placeholderText: "What is meant? The words stand where words are still to come."
    case .promisedDatePassed: "Did what the progress promised happen? Its day has passed."
    case .completeInFutureTense: "Is it complete, when its impact is still to come?"
    case .progressOlderThanCompletion: "What was done last? The progress was reported before the completion."
    case .sameActionTwice: "Are these one action? They have the same words, and other dates, ratings or officers."
    case .progressUnchanged: "Has nothing happened for two months? The progress is the same, or nearly."
    case .noOfficer: "Who answers for it?"
    case .departmentForOfficer: "Which person answers for it? A department is named."
    case .officerHasMany: "Can one officer do so much?"
    case .noSingleDate: "By which day will it be done? The words hold no single date."
    case .reviewForCompletion: "Is that the day of completion, or of a review?"
    case .manyDueOnOneDay: "Can so much be done on one day, or is it a day that was put in for want of a better?"
    case .dueOnNoWorkingDay: "Is anybody at work that day?"
    }
  }

  /// Where the rule comes from.
  package var source: String {
    switch self {
    case .noSingleDate, .reviewForCompletion, .dueOnNoWorkingDay, .yearFarFromNeighbours, .dueBeforePublication:
      "Doran 1981, S.M.A.R.T. objectives: time-related"
    case .noOfficer, .departmentForOfficer: "Doran 1981, S.M.A.R.T. objectives: assignable"
    case .officerHasMany, .manyDueOnOneDay: "PMBOK Guide: resource levelling"
    case .sameActionTwice: "PMBOK Guide: a work breakdown structure names each piece of work once"
    case .ratingDisagreesWithDates:
      "Bromsgrove District Council's exception reports: the rule of the challenge in our papers"
    case .completeInFutureTense, .progressOlderThanCompletion:
      "Ofsted, ILACS framework: impact on children, not activity"
    case .promisedDatePassed, .progressUnchanged, .placeholderText:
      "Ofsted, ILACS framework: pace of progress against the action plan"
    }
  }
}

/// One thing to be questioned.
package struct LintFinding: Sendable, Equatable {
  package let rule: LintRule
  /// The actions it is about, the first of which stands for it.
  package let references: [Reference]
  /// The column whose words they are.
  package let field: String
  /// The words in question.
  package let words: String
  /// What is doubtful about them, in a few words.
  package let says: String

  package init(_ rule: LintRule, _ references: [Reference], field: String, words: String, says: String) {
    self.rule = rule
    self.references = references
    self.field = field
    self.words = words
    self.says = says
  }
}

/// What somebody answered about a rule of an action, so that it is not asked again.
package struct LintWaiver: Sendable, Equatable {
  package let reference: Reference
  package let rule: String
  /// Nil where the answer was taken back.
  package let reason: String?
  package let entry: Entry

  package init(reference: Reference, rule: String, reason: String?, entry: Entry) {
    self.reference = reference
    self.rule = rule
    self.reason = reason
    self.entry = entry
  }
}
