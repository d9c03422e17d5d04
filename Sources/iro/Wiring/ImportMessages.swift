import Application
import ArgumentParser
import Casework
import Glibc
import Interchange

/// What an import says when it is done.
enum ImportMessages {
  /// Every fault, and that nothing was recorded.
  static func refused(_ faults: [Fault]) -> ExitCode {
    for fault in faults { ExitReporting.say(fault.description) }
    let count = faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    return ExitReporting.stop(
      "iro: \(count). Nothing was imported; correct the files, or leave out what is at fault with --skip-invalid.",
      EX_DATAERR)
  }

  static func say(_ report: ImportReport, of what: String, _ manner: ImportOptions) throws {
    for found in report.disagreements { ExitReporting.say(words(found)) }
    let faults = report.faults.map(fault)
    guard faults.isEmpty || manner.skipInvalid else { throw refused(faults) }
    for fault in faults { ExitReporting.say("left out: \(fault.description)") }
    let begins =
      manner.dryRun ? "Checked, and nothing recorded" : report.isRecorded ? "Imported" : "Nothing new"
    try Output.say(
      "\(begins): \(what): \(report.added) added, \(report.changed) changed, \(report.unchanged) as before.")
    if !report.disagreements.isEmpty {
      let count = report.disagreements.count
      try Output.say(
        "\(count) \(count == 1 ? "difference" : "differences") from what is recorded: reported, not applied.")
    }
  }

  private static func words(_ found: ImportReport.Disagreement) -> String {
    let (origin, difference) = (found.origin, found.difference)
    return "\(origin.file):\(origin.line): \(difference.column): the file says \(difference.found), "
      + "recorded is \(difference.recorded): not applied"
  }

  private static func fault(_ found: ImportReport.Fault) -> Fault {
    Fault(
      file: found.origin.file, line: found.origin.line, column: found.origin.column, message: found.words)
  }
}
