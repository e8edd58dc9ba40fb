#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The variables the program looks at, and what the system knows of who runs it.
struct Environment: Sendable {
  let variable: @Sendable (String) -> String?
  let loginName: @Sendable () -> String?
  let homeDirectory: @Sendable () -> String?

  /// A variable that is set to nothing counts as not set, but for NO_COLOR, whose convention says the same.
  subscript(name: String) -> String? { variable(name).flatMap { $0.isEmpty ? nil : $0 } }

  static let live = Environment(
    variable: { name in getenv(name).map { String(cString: $0) } },
    loginName: { account().map { String(cString: $0.pw_name) } },
    homeDirectory: { account().map { String(cString: $0.pw_dir) } })

  private static func account() -> passwd? { getpwuid(getuid())?.pointee }
}
