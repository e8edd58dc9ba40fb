internal import ArgumentParser
internal import PlanModel

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs a command and turns whatever it throws into a message on standard error and an exit code: the one place
/// where that is done.
enum Shell {
  static func run(_ root: any ParsableCommand.Type) {
    // A pipe that nobody reads any more is an error like another: what was recorded before it is told.
    signal(SIGPIPE, SIG_IGN)
    // So is a file that has reached the size its owner allows.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try requireSoundArguments()
      var command = try DirectReading.command(of: root) ?? root.parseAsRoot()
      try command.run()
    } catch let error as PartlyDone {
      ErrorMessage(error).print()
      exit(3)
    } catch let error as any ExplainedError {
      ErrorMessage(error).print()
      exit(error is UsageError ? ExitCode.validationFailure.rawValue : ExitCode.failure.rawValue)
    } catch is BrokenPipe {
      // What a shell reports of a program that SIGPIPE ended.
      exit(141)
    } catch {
      if ErrorMessage.isJSONAsked, root.exitCode(for: error) != .success, !(error is ExitCode) {
        ErrorMessage(usage: root.message(for: error)).print()
        exit(root.exitCode(for: error).rawValue)
      }
      root.exit(withError: error)
    }
  }

  /// Swift repairs arguments that are not UTF-8 without a word; a plan keeps text as given or not at all.
  private static func requireSoundArguments() throws {
    for index in 0..<Int(CommandLine.argc) {
      guard let argument = CommandLine.unsafeArgv[index] else { continue }
      let bytes = UnsafeBufferPointer(
        start: UnsafeRawPointer(argument).assumingMemoryBound(to: UInt8.self),
        count: strlen(argument))
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw UsageError("argument \(index) is not UTF-8 text")
      }
    }
  }
}

/// A mistake in the words of a command.
struct UsageError: ExplainedError, Equatable {
  let explanation: String
  var told: Told { Told("usage", explanation) }

  init(_ explanation: String) {
    self.explanation = explanation
  }
}

/// The clock of the machine tells a time at which nobody is.
struct ClockIsWrong: ExplainedError {
  /// Nothing is overdue by a clock that is decades behind, and what is recorded under one that is centuries ahead, everything
  /// recorded after it would be too.
  static func requireNot() throws {
    let (from, until) = (946_684_800, 7_258_118_400)  // The years 2000 to 2199.
    guard (from..<until).contains(time(nil)) else { throw ClockIsWrong() }
  }

  var told: Told {
    Told("clock_is_wrong", "the clock of this machine is outside the years 2000 to 2199; set it, and try again")
  }
}
