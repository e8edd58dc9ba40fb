internal import PlanModel

/// What to type, or to do, about an error: the flags and commands that the other rooms do not know.
enum Remedy {
  static func of(_ error: any ExplainedError) -> String? { remedies[error.code] }

  /// By the errors' codes.
  static let remedies: [String: String] = [
    "missing": "make one with `improve init`, or name another with --db or $IMPROVE_DB",
    "damaged": "run `improve check`, and restore a backup with `improve restore`",
    "not_sound": "restore a backup with `improve restore`",
    "too_large": "--max-file raises the limit of an import",
    "not_a_lock": "find out who put it there, and remove it",
    "chase_under_way": "end that process, or wait for it",
    "foreign_schema": "find out who changed it, and restore a backup with `improve restore`",
    "write_ahead_log": "have SQLite put it back with `sqlite3 PLAN 'PRAGMA journal_mode = DELETE'`",
    "pack_not_as_sealed": "`improve pack verify` looks at every pack; a backup may hold it as it was",
    "not_in_ledger": "compare it with a backup, and with what the minutes before and after say",
    "backup_exists": "--force replaces it",
    "empty_plan": "import one with `improve import` or add one with `improve add`",
    "updated_since_reply": "say what it means with --done, --due DATE or --progress, or dismiss it",
    "several_matters_wait": "--about date, completion or rating",
    "return_of_another_month": "--month names the round it is of",
    "no_round_yet": "open one with `improve round open --month MONTH --out FOLDER`",
    "evidence_altered": "find what was named, or name it anew with `improve evidence add`",
    "unknown_measure": "`improve measure list --all` shows them all",
    "no_measure_yet": "add one with `improve measure add`",
    "measure_exists": "change it with `improve measure edit`",
    "measure_without": "--title, --unit and --good give them, or --standard CODE all three",
    "period_not_ended": "give --quality provisional",
    "without_threshold": "give --threshold VALUE, or set one with `improve measure target`",
    "is_an_audit": "`improve audit round` records one",
    "without_test": "`improve sustain REF --measure CODE --for NUMBER` says it",
    "without_evidence": "`improve evidence add REF FILE --dated DATE -m WORDS` names it",
    "file_is_there": "move it away, or name another folder",
    "not_a_return": "`improve import` takes sheets of every other kind",
    "returns_refused": "have each mended as its message says, and import it again; what was taken is not taken twice",
    "return_of_another": "look at it, and take it with `improve round import`",
    "nobody_to_ask": "`improve edit REF --officer NAME` gives an action its officer",
    "attachments_refused": "save each and look at it; `improve round import` takes a return whoever sent it",
    "sheets_not_sent": "see that mail goes out here, and open the round again with --mail",
    "unknown_reply": "`improve replies list --all` shows them all",
    "sheet_headings": "--map FIELD=HEADING says which heading is a field's",
    "reopening_needs_note": "give it with -m",
    "unrating_needs_note": "give it with -m",
    "withdrawn": "`improve reinstate` does",
    "due_on_record": "`improve correct REF due_on DATE --on DAY --reason TEXT` puts a mistake right",
    "nothing_to_correct": "`improve log REF` shows what was recorded for which day",
    "nothing_to_change": "see --help for what can be",
    "added_cannot_be_undone": "`improve withdraw`",
    "unknown_officer": "`improve officer list` shows them all, and `improve officer add` adds one",
    "no_area_yet": "add it with `improve area add`",
    "area_exists": "change its title with `improve area edit`",
    "no_board_yet": "add one with `improve board add`",
    "board_exists": "change it with `improve board edit`",
    "board_without_title": "give --title",
    "pack_without_board": "give --board CODE",
    "pack_exists": "--supersede with --reason seals the day again",
    "red_without_mitigation":
      "record what is being done with `improve mitigate`, or give --despite REASON, which the pack prints",
    "posts_not_confirmed":
      "look at each, give whoever is named a name of their own with `improve officer edit`, and confirm the rest with `improve officer confirm POST...`",
    "names_in_text":
      "mend the text (`improve edit`, `progress`, `impact`, `mitigate`), or allow a word with --allow-name where no officer is meant, or all with --allow-names-in-text; a recorded reason or note stays as it is and can only be allowed",
    "chase_without_keeper": "`improve chase policy set --sender EMAIL --keeper EMAIL`",
    "blank": "see --help for where it is given",
  ]
}
