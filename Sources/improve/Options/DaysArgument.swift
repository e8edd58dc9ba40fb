internal import ArgumentParser

/// A number of days, from 0 to a hundred years.
struct DaysArgument: ExpressibleByArgument {
  let days: Int

  init(_ days: Int) {
    self.days = days
  }

  init?(argument: String) {
    guard let days = Int(argument), (0...36_525).contains(days) else { return nil }
    self.days = days
  }

  var defaultValueDescription: String { String(days) }
}
