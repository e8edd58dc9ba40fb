/// The version of this program, as CHANGELOG.md has it.
enum Version {
  static let current = "0.12.0"
}
