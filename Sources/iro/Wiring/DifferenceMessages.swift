import Application
import Casework
import Platform
import Printouts

/// What an import says of where returns and the record disagree: counted by kind, the first of each told.
struct DifferenceMessages {
  private let report: ImportReport
  private let manner: ImportOptions

  /// How many of each kind are told; the file that is asked for holds all of them.
  private static let told = 5

  init(_ report: ImportReport, _ manner: ImportOptions) {
    self.report = report
    self.manner = manner
  }

  /// Says them, and writes all of them to the file that is asked for.
  func say() throws {
    let found = report.differences
    if let file = manner.differences {
      let listing = DifferencesListing.listing(found)
      try Files.write(
        try manner.spreadsheet.text(of: listing, as: .csv), to: file, replacing: manner.replace)
    }
    guard !found.isEmpty else { return }
    for kind in DifferenceKind.allCases { sayFirst(found.filter { $0.difference.kind == kind }, kind) }
    let count = found.count == 1 ? "1 difference" : "\(found.count) differences"
    let kept = manner.dryRun ? "" : " Kept until settled, on the IRO manager's Today."
    ExitReporting.say(
      "\(count) between the files and the record, \(found.count(where: \.isNew)) new.\(kept)\(wherever)")
  }

  private func sayFirst(_ found: [ImportReport.FoundDifference], _ kind: DifferenceKind) {
    guard !found.isEmpty else { return }
    let few = found.count > 20 ? 1 : Self.told
    ExitReporting.say("\(kind.words.capitalisingFirst): \(found.count)")
    for one in found.prefix(few) { ExitReporting.say("  \(one.number): \(one.difference.words)") }
    if found.count > few { ExitReporting.say("  and \(found.count - few) more") }
  }

  private var wherever: String {
    if let file = manner.differences { return " All of them are in \(file)." }
    return report.differences.count > Self.told ? " --differences FILE writes all of them to a file." : ""
  }
}
