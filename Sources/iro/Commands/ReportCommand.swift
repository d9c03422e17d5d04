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
      let service = try options.storeOptions.service()
      let year = try CollectionYear(asked: year) ?? CollectionYear(containing: service.signedIn.day)
      try options.write(.annual(year.name), in: year.first...year.last, edition, of: service)
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
      let service = try options.storeOptions.service()
      let year = try CollectionYear(asked: year) ?? CollectionYear(containing: service.signedIn.day)
      let first = year.first.adding(months: 3 * (quarter - 1))
      let last = first.adding(months: 3).adding(days: -1)
      try options.write(.quarter(year.name, quarter), in: first...last, edition, of: service)
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
      let service = try options.storeOptions.service()
      try options.write(.month, in: month.first...month.last, edition, of: service)
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
      let service = try options.storeOptions.service()
      let days = try period.period(on: service.signedIn.day)
      guard let iro = service.staff.member(login: login) else { throw ServiceRefusal.noSuchStaff(login) }
      let occasion = ReportOccasion(
        .iro(iro.id, name: service.name(of: iro.id)), council: service.council.name, days: days,
        today: service.signedIn.day, isPublic: false)
      try options.write(occasion, of: service)
    }
  }
}

extension EditionOptions {
  /// What is published goes beside the store, and nowhere else.
  fileprivate func check(_ options: ReportOptions) throws {
    if publish, options.output != nil { throw ValidationError("Give --publish or --output, not both.") }
  }
}

extension ReportOptions {
  fileprivate func write(
    _ kind: ReportOccasion.Kind, in days: ClosedRange<Day>, _ edition: EditionOptions, of service: CaseService
  ) throws {
    let occasion = ReportOccasion(
      kind, council: service.council.name, days: days, today: service.signedIn.day,
      isPublic: edition.isPublic)
    try write(occasion, of: service, publishing: edition.publish)
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
