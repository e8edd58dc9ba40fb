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
  case countedTwice = "counted_twice"
  case ratingDisagreesWithFigures = "rating_disagrees_with_figures"
  case benefitWithoutMeasure = "benefit_without_measure"
  case benefitWithoutVolume = "benefit_without_volume"
  case riskWithoutCause = "risk_without_cause"
  case riskTargetAboveScore = "risk_target_above_score"

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
    case .countedTwice: "Is some of the money counted in both?"
    case .ratingDisagreesWithFigures: "Does the rating still hold, when its figures say otherwise?"
    case .benefitWithoutMeasure: "Which measure would show that it came about?"
    case .benefitWithoutVolume: "How many of what is it to bring a year?"
    case .riskWithoutCause: "Out of what may it happen, and what would follow?"
    case .riskTargetAboveScore: "Is the risk meant to grow?"
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
    case .countedTwice, .ratingDisagreesWithFigures, .benefitWithoutMeasure, .benefitWithoutVolume:
      "HM Treasury, Green Book: benefits are counted once, owned, measured and evidenced"
    case .riskWithoutCause, .riskTargetAboveScore:
      "HM Government, Orange Book: a risk is stated with its cause, its event and its consequence"
    case .promisedDatePassed, .progressUnchanged, .placeholderText:
      "Ofsted, ILACS framework: pace of progress against the action plan"
    }
  }
}

/// One thing to be questioned.
package struct LintFinding: Sendable, Equatable {
  package let rule: LintRule
  /// The actions it is about, the first of which stands for it; none where it is about what stands in a register.
  package let references: [Reference]
  package let items: [ItemReference]
  /// The column whose words they are.
  package let field: String
  /// The words in question.
  package let words: String
  /// What is doubtful about them, in a few words.
  package let says: String

  package init(_ rule: LintRule, _ references: [Reference], field: String, words: String, says: String) {
    self.init(rule, references, items: [], field: field, words: words, says: says)
  }

  init(_ rule: LintRule, items: [ItemReference], field: String, words: String, says: String) {
    self.init(rule, [], items: items, field: field, words: words, says: says)
  }

  private init(
    _ rule: LintRule, _ references: [Reference], items: [ItemReference], field: String, words: String, says: String
  ) {
    self.rule = rule
    self.references = references
    self.items = items
    self.field = field
    self.words = words
    self.says = says
  }

  /// What it is about, by its references.
  package var subjects: [String] { references.map(\.description) + items.map(\.description) }
}

/// What somebody answered about a rule of an action, so that it is not asked again.
package struct LintWaiver: Sendable, Equatable {
  /// The action, or the item of a register, by its reference.
  package let subject: String
  package let rule: String
  /// Nil where the answer was taken back.
  package let reason: String?
  package let entry: Entry

  package init(subject: String, rule: String, reason: String?, entry: Entry) {
    self.subject = subject
    self.rule = rule
    self.reason = reason
    self.entry = entry
  }
}
