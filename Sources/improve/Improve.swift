internal import ArgumentParser

@main
struct Improve: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "improve",
    abstract: "Keeps a council's improvement plan, and tells its boards where it stands.",
    discussion: """
      The plan is one SQLite file: --db PATH, else $IMPROVE_DB, else $XDG_DATA_HOME/improve/plan.db, \
      else ~/.local/share/improve/plan.db. Updates are recorded under --by NAME, else $IMPROVE_BY, \
      else the login name.

      Dates are read as 2023-01-31, 31/01/2023, 31/01/23, 31 January 2023, 31 Jan 23, today, yesterday \
      or tomorrow. Today is the date in London.

      Exit codes: 0 done; 1 it could not be done, and the plan is as it was; 2 with --exit-code, something \
      is listed; 3 something was recorded, but not all of it, or the answer could not be written; 64 wrong usage.
      """,
    version: Version.current,
    groupedSubcommands: [
      CommandGroup(
        name: "Begin", subcommands: [InitCommand.self, ImportCommand.self, ExportCommand.self]),
      CommandGroup(
        name: "Update",
        subcommands: [
          RagCommand.self, ProgressCommand.self, ImpactCommand.self, DueCommand.self,
          MitigateCommand.self, CorrectCommand.self, UndoCommand.self, AddCommand.self, EditCommand.self,
          WithdrawCommand.self, ReinstateCommand.self, RoundCommand.self, OfficerCommand.self, AreaCommand.self,
        ]),
      CommandGroup(
        name: "Ask",
        subcommands: [
          TodayCommand.self, ListCommand.self, ShowCommand.self, LogCommand.self, OverdueCommand.self, RedCommand.self,
          UpcomingCommand.self, StaleCommand.self, ExceptionsCommand.self, LintCommand.self,
        ]),
      CommandGroup(
        name: "Evidence",
        subcommands: [
          MeasureCommand.self, AuditCommand.self, SustainCommand.self, SignOffCommand.self, EvidenceCommand.self,
        ]),
      CommandGroup(
        name: "Journey",
        subcommands: [
          InspectionCommand.self, FindingCommand.self, RecommendationCommand.self, ProgrammeCommand.self,
        ]),
      CommandGroup(
        name: "Stakes", subcommands: [SavingCommand.self, BenefitCommand.self, RiskCommand.self]),
      CommandGroup(
        name: "Report",
        subcommands: [
          SummaryCommand.self, CommentaryCommand.self, BoardCommand.self, DecideCommand.self, PackCommand.self,
          CalendarCommand.self, PublishCommand.self,
        ]),
      CommandGroup(name: "Plans", subcommands: [RollupCommand.self, DuplicateCommand.self]),
      CommandGroup(
        name: "Chase",
        subcommands: [ChaseCommand.self, RepliesCommand.self, DeadlineCommand.self, HolidaysCommand.self]),
      CommandGroup(
        name: "Keep", subcommands: [CheckCommand.self, BackupCommand.self, RestoreCommand.self]),
    ]
  )

  // Declared here too, so that they may stand before the command.
  @OptionGroup var plan: PlanOptions
  @OptionGroup var recorder: RecorderOptions

  static func main() {
    Shell.run(Self.self)
  }
}
