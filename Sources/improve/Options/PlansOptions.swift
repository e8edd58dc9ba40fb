internal import ArgumentParser
internal import Foundation
internal import PlanModel

/// Which plans, where a command looks at several.
struct PlansOptions: ParsableArguments {
  @Option(
    name: .customLong("plan"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "A plan file under a short name, such as ofsted=ofsted.db; may be given several times.", valueName: "name=path"))
  var named: [String] = []

  @Option(
    help: ArgumentHelp(
      "A list of plans: a JSON object of names with their paths (default: $IMPROVE_PLANS).", valueName: "file"))
  var plans: String?

  func all(_ context: ShellContext) throws -> [NamedPlan] {
    var all = try named.map(plan)
    if let list = plans ?? (all.isEmpty ? context.environment["IMPROVE_PLANS"] : nil) {
      all += try PlanList.read(context.read(list, most: PlanList.mostBytes), from: list)
    }
    guard !all.isEmpty else {
      throw UsageError("name the plans: --plan NAME=PATH for each, or --plans FILE, or $IMPROVE_PLANS")
    }
    for (index, plan) in all.enumerated() where all[..<index].contains(where: { $0.name == plan.name }) {
      throw UsageError("two plans are called \"\(plan.name)\"; give each a name of its own")
    }
    return all
  }

  private func plan(_ text: String) throws -> NamedPlan {
    guard let equals = text.firstIndex(of: "=") else {
      throw UsageError("\"\(text)\" is not NAME=PATH, such as ofsted=ofsted.db")
    }
    return try PlanList.plan(String(text[..<equals]), path: String(text[text.index(after: equals)...]), in: "--plan")
  }
}

/// A list of plans as a file holds it.
enum PlanList {
  static let mostBytes = 1 << 20

  /// A path that is not absolute is beside the list.
  static func read(_ bytes: [UInt8], from path: String) throws -> [NamedPlan] {
    guard let names = try? JSONDecoder().decode([String: String].self, from: Data(bytes)) else {
      throw UsageError("\(path) is no list of plans: a JSON object such as {\"ofsted\": \"ofsted.db\"}")
    }
    // A name that stands twice would leave out a plan without a word.
    let said = String(decoding: bytes, as: UTF8.self).matches(of: #/"[^"\\]*"\s*:/#).count
    guard said == names.count else { throw UsageError("\(path) has a name twice; give each plan a name of its own") }
    let folder = path == "-" ? "" : (path as NSString).deletingLastPathComponent
    return try names.sorted { $0.key < $1.key }.map { name, file in
      try plan(name, path: folder.isEmpty || file.hasPrefix("/") ? file : "\(folder)/\(file)", in: path)
    }
  }

  static func plan(_ name: String, path: String, in source: String) throws -> NamedPlan {
    guard let code = Measure.code(name), code == name else {
      throw UsageError(
        "\(source): \"\(name)\" is no name for a plan: small letters, digits and hyphens, such as early-help")
    }
    guard !path.isEmpty, path != ":memory:" else { throw UsageError("\(source): \(name) names no file; give its path") }
    return NamedPlan(name: name, path: path)
  }
}
