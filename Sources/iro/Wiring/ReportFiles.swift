import CareCalendar
import Interchange
import Platform
import Reports
import TerminalUI

/// The files of a report beside the store: what the manager wrote, and the published editions.
struct ReportFiles {
  private let base: String
  private let occasion: ReportOccasion

  /// - Parameter store: its path.
  init(_ occasion: ReportOccasion, beside store: String) {
    self.occasion = occasion
    base = store.hasSuffix(".db") ? String(store.dropLast(3)) : store
  }

  /// What the manager writes; nil for the sheet of an IRO, which has no words.
  var words: String? { path(occasion.kind).map { "\($0).md" } }

  /// The edition that is kept unchanged.
  func published(as format: ReportFormat) -> String {
    let edition = occasion.isPublic ? "-public" : ""
    return "\(path(occasion.kind) ?? base)\(edition).published.\(format.ending)"
  }

  /// What the manager wrote. Where there is no such file, one is begun, with what was planned the year before.
  func readWords() throws -> ManagersWords {
    guard let words else { return ManagersWords(reading: "") }
    if Files.exists(words) {
      let written = try read(words)
      say(written.strays, in: words)
      return written
    }
    let text = ManagersSkeleton.text(for: occasion, lastYear: try lastYear.map(read))
    do throws(FileFault) {
      try Files.write(text, to: words, replacing: false)
      ExitReporting.say("What the manager writes goes into \(words), which was begun.")
    } catch {
      ExitReporting.say("There is no file for what the manager writes: \(error.words)")
    }
    return ManagersWords(reading: text)
  }

  /// The first of them, and how many more there are.
  private func say(_ strays: [ManagersWords.Stray], in file: String) {
    for stray in strays.prefix(10) {
      ExitReporting.say(
        "\(file), line \(stray.line): “\(stray.heading.clipped(to: 80))” is no heading of this report. What stands under it is left out."
      )
    }
    if strays.count > 10 { ExitReporting.say("and \(strays.count - 10) more") }
  }

  private func read(_ path: String) throws -> ManagersWords {
    ManagersWords(reading: try GivenFile(path, .words).text)
  }

  /// The file of the year before; nil where there is none, and for other reports.
  private var lastYear: String? {
    guard case .annual = occasion.kind else { return nil }
    let before = CollectionYear(containing: occasion.days.lowerBound.adding(days: -1))
    return path(.annual(before.name)).map { "\($0).md" }.flatMap { Files.exists($0) ? $0 : nil }
  }

  private func path(_ kind: ReportOccasion.Kind) -> String? {
    switch kind {
    case .annual(let year): "\(base).report-\(year)"
    case .quarter(let year, let quarter): "\(base).report-\(year)-q\(quarter)"
    case .month: "\(base).report-\(occasion.days.lowerBound.iso.prefix(7))"
    case .iro: nil
    }
  }
}

/// What a report is written as.
enum ReportFormat: String, CaseIterable {
  case markdown, html, csv

  var ending: String { self == .markdown ? "md" : rawValue }
}
