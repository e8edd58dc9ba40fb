internal import ArgumentParser
internal import PlanService

/// What is known of an officer.
struct OfficerOptions: ParsableArguments {
  @Option(help: "The officer's name.")
  var name: String?

  @Option(help: "The officer's role.")
  var role: String?

  @Option(help: "The service the officer works in.")
  var service: String?

  @Option(help: "The officer's email address.")
  var email: String?

  var details: OfficerDetails {
    OfficerDetails(name: name, role: role, service: service, email: email)
  }
}
