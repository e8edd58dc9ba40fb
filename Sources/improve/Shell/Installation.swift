internal import Files
internal import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What is to be put into a crontab or among the units of systemd so that a command is run on a plan every day.
struct Installation {
  enum Time {
    case morning, night

    var cron: String { self == .morning ? "30 7" : "15 2" }
    var systemd: String { self == .morning ? "07:30:00" : "02:15:00" }
  }

  /// The absolute path of the plan.
  private let plan: String
  private let time: Time
  private let name: String
  private let description: String
  private let says: String
  private let arguments: [String]

  /// - Parameters:
  ///   - arguments: of the command, without the plan.
  ///   - more: arguments after the plan, by its absolute path.
  init(
    plan: String, at time: Time, named name: String, describing description: String, says: String,
    arguments: [String], more: (String) -> [String] = { _ in [] }
  ) throws {
    guard let plan = FilePath.followed(plan) else {
      throw ChaseProblem(explanation: "\(plan) is not there; name the plan with --db")
    }
    guard let program = FilePath.followed("/proc/self/exe") else {
      throw ChaseProblem(explanation: "the path of this program cannot be told on this system")
    }
    self.plan = plan
    self.time = time
    self.name = name
    self.description = description
    self.says = says
    self.arguments = [program] + arguments + ["--db", plan] + more(plan)
    for argument in self.arguments
    where argument.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw ChaseProblem(explanation: "a path with a line break or another control character cannot stand in a crontab")
    }
  }

  /// Runs every day, since the program itself knows which days are working days; cron's clock may be another zone's.
  var crontab: String {
    let command = arguments.map(Installation.shellQuoted).joined(separator: " ").replacing("%", with: "\\%")
    return """
      # \(says) \(plan)\(time == .morning ? " on working days" : " every night"). Cron mails what is printed: nothing, unless something failed.
      \(time.cron) * * * \(command)\(time == .morning ? "" : " >/dev/null")

      """
  }

  var systemdUnits: String {
    """
    # /etc/systemd/system/improve-\(name).service
    [Unit]
    Description=\(description)

    [Service]
    Type=oneshot
    ExecStart=\(arguments.map(Installation.systemdQuoted).joined(separator: " "))

    # /etc/systemd/system/improve-\(name).timer
    [Unit]
    Description=\(description)\(time == .morning ? " on working days" : " every night")

    [Timer]
    OnCalendar=*-*-* \(time.systemd) Europe/London
    Persistent=true

    [Install]
    WantedBy=timers.target

    """
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

  static func rooted(_ path: String) -> String { path.hasPrefix("/") ? path : "\(directory)/\(path)" }

  private static var directory: String {
    guard let path = getcwd(nil, 0) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
