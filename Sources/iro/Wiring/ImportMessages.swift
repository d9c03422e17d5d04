import Application
import ArgumentParser
import Casework
import Glibc
import Interchange
import Platform
import Printouts
import TerminalUI

/// What an import says: faults by kind, then notes, and the line that sums up last, all on one screen.
struct ImportMessages {
  private let manner: ImportOptions
  private var faults: [Fault]
  private var notes: [Note]
  /// The children, or lines of a list, of which nothing is recorded.
  private var leftOut: [String]

  init(_ manner: ImportOptions, faults: [Fault], notes: [Note] = [], leftOut: [String]) {
    self.manner = manner
    self.faults = faults
    self.notes = notes
    self.leftOut = leftOut
  }

  /// Of a list: what is left out are its lines.
  init(_ manner: ImportOptions, list faults: [Fault], notes: [Note]) {
    let lines = Set(faults.compactMap(\.line)).sorted()
    self.init(manner, faults: faults, notes: notes, leftOut: lines.map { "line \($0)" })
  }

  /// Throws, once everything is said, where the files have faults and these are not to be left out.
  func refuseFaults() throws {
    guard !faults.isEmpty, !manner.skipInvalid else { return }
    try sayWhatWasFound()
    throw ExitReporting.stop(
      "iro: \(FaultsSummary(faults).counted("fault")). Nothing was imported. Correct the files, or leave out "
        + "each child with a fault with --skip-invalid.\(wherever)", EX_DATAERR)
  }

  /// Notes that the children of the differences leave the program, where these are written to a file.
  private func handOut(_ report: ImportReport, of service: CaseService) throws {
    guard manner.differences != nil else { return }
    let children = try service.children(numbered: report.differences.map(\.number))
    try service.handOut(children, by: .command("import"))
  }

  /// Says what an import by the service came to. What is recorded is said to be, also where a file that tells of it cannot
  /// be written.
  mutating func say(_ report: ImportReport, of what: String, by service: CaseService) throws {
    faults += report.faults.map(fault)
    leftOut += report.leftOut.map(\.text)
    try refuseFaults()
    try refuseParts(report.likelyParts)
    notes += report.remarks.map(note)
    let told = Result {
      try sayWhatWasFound()
      try handOut(report, of: service)
      try DifferenceMessages(report, manner).say()
    }
    let isTold = (try? told.get()) != nil
    if !isTold, !report.isRecorded { try told.get() }
    let begins =
      manner.dryRun
      ? "Checked, and nothing recorded"
      : report.isRecorded ? "Imported" : leftOut.isEmpty ? "Nothing new" : "Nothing imported"
    try Output.say(
      "\(begins): \(what): \(report.added) added, \(report.changed) changed, \(report.unchanged) as before"
        + "\(wordsOfLeftOut).\(isTold ? wherever : "")")
    try told.get()
  }

  /// Throws where a return is likely to be a part: nothing else of it is worth saying before that is settled.
  private func refuseParts(_ parts: [ImportReport.LikelyPart]) throws {
    guard !parts.isEmpty else { return }
    let each = parts.map { part in
      "\(part.origin.file): \(part.absent) of the \(part.expected) children known to be in care in \(part.year) are in no "
        + "table of it. It is likely to be a part of the return."
    }
    throw ExitReporting.stop(
      "iro: \(each.joined(separator: "\n")) Nothing was imported. If it is a part, --partial takes the children who are in "
        + "it and says nothing of the others. If it is all of it, --whole keeps each of the others as a difference to settle.",
      EX_DATAERR)
  }

  private func sayWhatWasFound() throws {
    sum(faults, rows: 15, calling: "fault")
    sum(notes, rows: faults.isEmpty ? 12 : 3, calling: "note")
    guard let file = manner.faults else { return }
    let listing = FaultsListing.listing(faults, notes)
    try Files.write(
      try manner.spreadsheet.text(of: listing, as: .csv), to: file, replacing: manner.replace)
  }

  private func sum(_ found: [some Diagnostic], rows: Int, calling noun: String) {
    let lines = FaultsSummary(found).lines(rows: rows, width: ProcessEnvironment.columns, calling: noun)
    for line in lines { ExitReporting.say(line.told) }
  }

  /// Where everything is that did not find room.
  private var wherever: String {
    if let file = manner.faults { return " Every fault and note is in \(file)." }
    return faults.count + notes.count > 20 ? " --faults FILE writes all of them to a file." : ""
  }

  /// ", 12 left out: 711001, 711002, 711003, 711004, 711005 and 7 more"
  private var wordsOfLeftOut: String {
    guard !leftOut.isEmpty else { return "" }
    let more = leftOut.count > 5 ? " and \(leftOut.count - 5) more" : ""
    return ", \(leftOut.count) left out: \(leftOut.prefix(5).joined(separator: ", "))\(more)"
  }

  /// Names those of the record whom a staff list leaves out, and says what to do about it.
  static func say(unlisted people: [ImportReport.Unlisted], of file: String) {
    guard !people.isEmpty else { return }
    let children = people.reduce(0) { $0 + $1.children }
    let access = "access" + (children > 0 ? " and \(count(children))" : "")
    let words =
      people.count == 1
      ? "1 person of the record is not in this list and still has \(access): give an “ended” day"
      : "\(people.count) people of the record are not in this list and still have \(access): give each an “ended” day"
    ExitReporting.say(Note(file: file, message: words).description.told)
    for person in people {
      let details = person.member.details
      let holds = person.children > 0 ? ", \(count(person.children))" : ""
      ExitReporting.say("  \(details.name) (\(details.login)), \(details.role.words)\(holds)")
    }
  }

  private static func count(_ children: Int) -> String { children == 1 ? "1 child" : "\(children) children" }

  private func note(_ remark: ImportReport.Remark) -> Note {
    Note(
      file: remark.origin.file, line: remark.origin.line, column: remark.origin.column, message: remark.words)
  }

  private func fault(_ found: ImportReport.Fault) -> Fault {
    Fault(
      file: found.origin.file, line: found.origin.line, column: found.origin.column, message: found.words)
  }
}
