import Application
import ArgumentParser
import CareCalendar
import Casework
import Interchange
import Reports

/// Reports of the service.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "The service's report of a year, a quarter or a month, and an IRO's own sheet.",
    discussion: """
      What only the manager can say is read from a Markdown file beside the store, which is begun with every heading \
      the first time, and never written over.
      """,
    subcommands: [AnnualReport.self, QuarterReport.self, MonthReport.self, IROReport.self])
}

/// The report of a year that the IRO Handbook asks for.
struct AnnualReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annual", abstract: "The annual report, in the order of chapter 7 of the IRO Handbook 2010.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var edition: EditionOptions
  @Option(help: "The year from 1 April to 31 March: 2014-15 (else the one that today is in).")
  var year: String?

  func validate() throws {
    _ = try CollectionYear(asked: year)
    try edition.check(options)
  }

  func run() throws {
    try ExitReporting.run {
      let known = try options.known()
      let year = try CollectionYear(asked: year) ?? CollectionYear(containing: known.today)
      try options.write(.annual(year.name), in: year.first...year.last, edition, of: known)
    }
  }
}

/// The same of three months.
struct QuarterReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quarter", abstract: "The report of a quarter; the first is April to June.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var edition: EditionOptions
  @Option(help: "The year from 1 April to 31 March: 2014-15 (else the one that today is in).")
  var year: String?
  @Option(help: "1 to 4.") var quarter: Int

  func validate() throws {
    _ = try CollectionYear(asked: year)
    guard (1...4).contains(quarter) else { throw ValidationError("--quarter is 1, 2, 3 or 4.") }
    try edition.check(options)
  }

  func run() throws {
    try ExitReporting.run {
      let known = try options.known()
      let year = try CollectionYear(asked: year) ?? CollectionYear(containing: known.today)
      let first = year.first.adding(months: 3 * (quarter - 1))
      let last = first.adding(months: 3).adding(days: -1)
      try options.write(.quarter(year.name, quarter), in: first...last, edition, of: known)
    }
  }
}

/// The same of a month.
struct MonthReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "month", abstract: "The report of a month.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var edition: EditionOptions
  @Option(help: "The month (YYYY-MM).") var month: String

  func validate() throws {
    _ = try found
    try edition.check(options)
  }

  func run() throws {
    try ExitReporting.run {
      let month = try found
      let known = try options.known()
      try options.write(.month, in: month.first...month.last, edition, of: known)
    }
  }

  private var found: Month {
    get throws {
      guard let day = Day(iso: "\(month)-01") else {
        throw ValidationError("--month \(month) is not a month: write it as 2014-11.")
      }
      return Month(of: day)
    }
  }
}

/// One IRO's figures beside the service's.
struct IROReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "iro",
    abstract: "An IRO's own sheet: caseload, reviews, participation and documents, beside the whole service.",
    discussion: "It is for supervision, names a member of staff, and has no edition for the public.")

  @OptionGroup var options: ReportOptions
  @OptionGroup var period: PeriodOptions
  @Argument(help: "The IRO, by login.") var login: String

  func run() throws {
    try ExitReporting.run {
      let known = try options.known()
      let days = try period.period(on: known.today)
      guard let iro = known.staff.member(login: login) else { throw ServiceRefusal.noSuchStaff(login) }
      let kind = ReportOccasion.Kind.iro(iro.id, name: known.staff.name(of: iro.id))
      try options.write(kind, in: days, of: known)
    }
  }
}

extension EditionOptions {
  /// What is published goes beside the store, and nowhere else. What is told as it was known on a day says so.
  fileprivate func check(_ options: ReportOptions) throws {
    guard publish else { return }
    if options.output != nil { throw ValidationError("Give --publish or --output, not both.") }
    if options.knownOn.isGiven, options.format == .csv {
      throw ValidationError(
        "A list does not say as of when it is known: with --known-on, publish as html or markdown.")
    }
  }
}

extension CollectionYear {
  /// Nil where none is asked for.
  fileprivate init?(asked name: String?) throws {
    guard let name else { return nil }
    guard let year = CollectionYear(name: name) else {
      throw ValidationError("--year \(name) is not a year: write it as 2014-15.")
    }
    self = year
  }
}
