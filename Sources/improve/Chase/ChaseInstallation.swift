internal import Files
internal import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What is to be put into a crontab or among the units of systemd so that a plan is chased every working day.
struct ChaseInstallation {
  /// The absolute path of the plan.
  let plan: String
  let program: String
  let heartbeat: String
  /// How it sends, as it was asked for here.
  let transport: [String]

  init(plan: String, heartbeat: String?, sendmail: String?, toDir: String?) throws {
    guard let plan = FilePath.followed(plan) else {
      throw ChaseProblem(explanation: "\(plan) is not there; name the plan that is to be chased with --db")
    }
    guard let program = FilePath.followed("/proc/self/exe") else {
      throw ChaseProblem(explanation: "the path of this program cannot be told on this system")
    }
    self.plan = plan
    self.program = program
    transport =
      (sendmail.map { ["--sendmail", ChaseInstallation.rooted($0)] } ?? [])
      + (toDir.map { ["--to-dir", ChaseInstallation.rooted($0)] } ?? [])
    self.heartbeat = heartbeat.map(ChaseInstallation.rooted) ?? "\(plan).heartbeat"
    for argument in arguments where argument.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw ChaseProblem(explanation: "a path with a line break or another control character cannot stand in a crontab")
    }
  }

  /// Runs every day, since the program itself knows which days are working days; cron's clock may be another zone's.
  var crontab: String {
    let command = arguments.map(ChaseInstallation.shellQuoted).joined(separator: " ").replacing("%", with: "\\%")
    return """
      # Chases \(plan.replacing("%", with: "")) on working days. Cron mails what is printed: nothing, unless something failed.
      30 7 * * * \(command)

      """
  }

  var systemdUnits: String {
    """
    # /etc/systemd/system/improve-chase.service
    [Unit]
    Description=Chase of the improvement plan

    [Service]
    Type=oneshot
    ExecStart=\(arguments.map(ChaseInstallation.systemdQuoted).joined(separator: " "))

    # /etc/systemd/system/improve-chase.timer
    [Unit]
    Description=Chase of the improvement plan on working days

    [Timer]
    OnCalendar=*-*-* 07:30:00 Europe/London
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
  }

  private var arguments: [String] {
    [program, "chase", "--send", "--db", plan, "--heartbeat", heartbeat] + transport
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || "-_./:".utf8.contains($0)
    }
  }

  private static func shellQuoted(_ text: String) -> String {
    isPlain(text) ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }

  private static func systemdQuoted(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
      .replacing("$", with: "$$")
    return "\"\(escaped)\""
  }

  private static func rooted(_ path: String) -> String { path.hasPrefix("/") ? path : "\(directory)/\(path)" }

  private static var directory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
