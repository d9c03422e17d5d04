import Application
import ArgumentParser
import CareCalendar
import Casework
import Correspondence
import Glibc
import Measures
import Platform
import Printouts
import ReadModels
import Reports

/// What a report is written as, and where to.
struct ReportOptions: ParsableArguments {
  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var knownOn: KnownOnOption
  @Option(help: "markdown, html or csv.") var format = ReportFormat.markdown
  @Option(help: "A file to write it to, for this account alone; else it is printed.") var output: String?
  @Flag(help: "Write over the file, if there is one.") var replace = false
  @OptionGroup var spreadsheet: ExcelOption

  func validate() throws {
    if spreadsheet.excel, format != .csv { throw ValidationError("--excel goes with --format csv alone.") }
    if replace, output == nil { throw ValidationError("Give --replace with --output.") }
  }

  /// The service as it is known, or was on the day that was asked for.
  func known() throws -> ServiceAsKnown { try knownOn.known(by: storeOptions.service()) }

  /// Writes the report of one kind.
  ///
  /// - Parameter edition: nil for what has none but the whole one, and is not published.
  func write(
    _ kind: ReportOccasion.Kind, in days: ClosedRange<Day>, _ edition: EditionOptions? = nil,
    of known: ServiceAsKnown
  ) throws {
    // The list of figures does not say what they rest on.
    let rests = format == .csv ? nil : try known.knowledge(of: days)
    let occasion = ReportOccasion(
      kind, council: known.council.name, days: days, today: known.today, known: rests,
      isPublic: edition?.isPublic ?? false)
    let files = ReportFiles(occasion, beside: storeOptions.path)
    let published = edition?.publish == true ? try publishing(occasion, files, known) : nil
    let report = try report(occasion, files, known)
    let text = try text(of: report, occasion)
    if let published {
      try Files.write(text, to: published, replacing: false)
      try Output.say("Published as \(published). It is kept as it is.")
    } else if let output {
      try Files.write(text, to: output, replacing: replace)
    } else {
      try Output.put(text)
    }
  }

  /// The file to publish into; refused where there is one already, and where the days were not over on the day that is
  /// taken for today, or on the one as of which the figures are known.
  private func publishing(
    _ occasion: ReportOccasion, _ files: ReportFiles, _ known: ServiceAsKnown
  ) throws -> String {
    let path = files.published(as: format)
    if Files.exists(path) {
      throw ExitReporting.stop(
        "iro: \(path): this report is published already, and kept as it is", EX_CANTCREAT)
    }
    guard occasion.days.upperBound < min(occasion.today, known.knownOn) else {
      throw ExitReporting.badData(
        "a report is published once its days are over: after \(occasion.days.upperBound.words)")
    }
    return path
  }

  private func report(
    _ occasion: ReportOccasion, _ files: ReportFiles, _ known: ServiceAsKnown
  ) throws -> Report {
    let progress = ProgressBar("Counting")
    defer { progress.clear() }
    let breakdowns: [Breakdown] = if case .iro = occasion.kind { [.iro] } else { [] }
    let results = try known.results(
      of: known.measures, in: occasion.days, by: breakdowns, byMonth: true
    ) { progress.show(done: $0, of: $1) }
    let quotations = try known.printedQuotations(in: occasion.days)
    progress.clear()
    let written = try files.readWords()
    let words = written.texts.mapValues { WrittenWords(markdown: $0, text: DocumentText(markdown: $0)) }
    let report = Report(
      occasion, from: results, under: known.rulebook.policy, quotations: quotations, words: words)
    sayMissing(in: report, occasion)
    return report
  }

  /// What only the manager can say, and has not.
  private func sayMissing(in report: Report, _ occasion: ReportOccasion) {
    let there = report.sections.map(\.heading)
    let missing = occasion.headings.filter { $0.isOfWordsAlone && !there.contains($0) }
    if !missing.isEmpty {
      ExitReporting.say("Nothing is written yet under: \(missing.map(\.rawValue).joined(separator: "; ")).")
    }
  }

  private func text(of report: Report, _ occasion: ReportOccasion) throws -> String {
    switch format {
    case .markdown: return report.markdown
    case .html: return report.html
    case .csv:
      if case .iro = occasion.kind {
        return try spreadsheet.text(of: ReportListing.listing(ofIRO: report), as: .csv)
      }
      return try spreadsheet.text(of: ReportListing.listing(report), as: .csv)
    }
  }
}

/// For whom a report of the service is.
struct EditionOptions: ParsableArguments {
  @Flag(name: .customLong("public"), help: "For everybody: numbers are hidden that tell of 1 to 4 people.")
  var isPublic = false
  @Flag(help: "Keep it unchanged, beside the store. A published report is never written over.")
  var publish = false
}

extension ReportFormat: ExpressibleByArgument {}
