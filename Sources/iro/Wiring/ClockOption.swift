import Application
import ArgumentParser

/// The option of every command that records.
struct ClockOption: ParsableArguments {
  @Flag(
    help: "Record though this machine's clock is in doubt: you say that it is right, which is recorded too.")
  var clockIsRight = false

  /// The service of whoever runs the program, which records under a clock in doubt only where the option is given.
  func service(_ options: StoreOptions) throws -> CaseService {
    let service = try options.service(options.opened())
    guard clockIsRight else { return service }
    if let doubt = service.clockDoubt {
      ExitReporting.say("iro: \(doubt.words) It is recorded that you say it is right.")
    }
    service.confirmClock()
    return service
  }
}
