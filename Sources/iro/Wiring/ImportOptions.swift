import Application
import ArgumentParser

/// The options of every import.
struct ImportOptions: ParsableArguments {
  @Flag(help: "Check everything and record nothing.") var dryRun = false
  @Flag(help: "Leave out what is at fault and record the rest.") var skipInvalid = false
}

extension ImportOptions {
  func manner(makesChildrenKnown: Bool) -> ImportMode {
    ImportMode(
      isDryRun: dryRun, skipsInvalid: skipInvalid, makesChildrenKnown: makesChildrenKnown)
  }
}
