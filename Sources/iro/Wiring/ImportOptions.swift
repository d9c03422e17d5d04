import Application
import ArgumentParser
import Platform

/// The options of every import.
struct ImportOptions: ParsableArguments {
  @Flag(help: "Check everything and record nothing.") var dryRun = false
  @Flag(help: "Leave out each child with a fault whole, and record the others.") var skipInvalid = false
  @Option(help: "A file to write every fault and note to, as CSV: kind,file,line,column,message.")
  var faults: String?
  @Flag(help: "Write over the file of --faults, if there is one.") var replace = false
  @OptionGroup var spreadsheet: ExcelOption

  func validate() throws {
    if let faults, Files.exists(faults), !replace {
      throw ValidationError("There is such a file as \(faults) already; --replace puts this in its place.")
    }
    if spreadsheet.excel, faults == nil { throw ValidationError("--excel goes with --faults FILE.") }
  }
}

extension ImportOptions {
  func manner(makesChildrenKnown: Bool) -> ImportMode {
    ImportMode(
      isDryRun: dryRun, skipsInvalid: skipInvalid, makesChildrenKnown: makesChildrenKnown)
  }
}
