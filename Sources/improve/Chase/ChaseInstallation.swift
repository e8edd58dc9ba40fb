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

  init(plan: String, heartbeat: String?) throws {
    guard let plan = ChaseInstallation.absolute(plan) else {
      throw ChaseProblem(explanation: "\(plan) is not there; name the plan that is to be chased with --db")
    }
    guard let program = ChaseInstallation.absolute("/proc/self/exe") else {
      throw ChaseProblem(explanation: "the path of this program cannot be told on this system")
    }
    self.plan = plan
    self.program = program
    self.heartbeat =
      heartbeat.map { $0.hasPrefix("/") ? $0 : "\(ChaseInstallation.directory)/\($0)" } ?? "\(plan).heartbeat"
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
    [
      "/usr/bin/flock", "-w", "600", "\(plan).cron-lock", program, "chase", "--send", "--db", plan, "--heartbeat",
      heartbeat,
    ]
  }

  private static func shellQuoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || "-_./:".utf8.contains($0)
    }
    return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }

  private static func systemdQuoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("%", with: "%%")
      .replacing("$", with: "$$")
    return escaped == text && !text.contains(" ") ? text : "\"\(escaped)\""
  }

  private static var directory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }

  private static func absolute(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
