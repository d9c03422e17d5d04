import Application
public import ArgumentParser
import CareCalendar
import Casework
public import Measures
import Printouts

/// Reviews that were due or held.
struct Reviews: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reviews", abstract: "Every review that was due or held in a year, and whether in time.",
    discussion: """
      The reviews of the children whom you may see. The IRO and the team are those who had the child on the day of \
      the review. A review that is late without a reason has an empty column: only its IRO knows why.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var knownOn: KnownOnOption
  @OptionGroup var list: ListOptions
  @Option(help: "The reviews of one IRO's children, by login.") var iro: String?
  @Option(help: "The reviews of one team's children.") var team: String?

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      guard service.seesService || knownOn.isGiven else {
        let days = try period.period(on: service.signedIn.day)
        let lines = try lines(of: service, in: days)
        try service.handOut(lines.map(\.child), by: .command("reviews"))
        return try list.show(ReviewsListing.listing(lines, named: service.name(of:)))
      }
      let known = try knownOn.known(by: service)
      let days = try period.period(on: known.today)
      let lines = try lines(of: known, in: days)
      try service.handOut(lines.map(\.child), by: .command("reviews"))
      try list.show(ReviewsListing.listing(lines, named: known.staff.name), of: days, as: known)
    }
  }

  private func lines(of service: some CountedService, in days: ClosedRange<Day>) throws -> [ReviewLine] {
    let progress = ProgressBar("Counting")
    defer { progress.clear() }
    return try service.reviews(in: days, of: iro, team: team) { progress.show(done: $0, of: $1) }
  }
}

/// Figures of the service.
struct MeasuresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measures",
    abstract: "The figures of a year: what was counted, over what, and what was left out.",
    discussion: """
      With --behind, the children and reviews behind one figure: those that count, those that do not, and those that \
      are left out with why. What has no value has nothing to be divided by.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var period: PeriodOptions
  @OptionGroup var knownOn: KnownOnOption
  @OptionGroup var list: ListOptions
  @Option(help: "Only the measures whose key is this, or begins with it and a full stop.") var key: String?
  @Option(
    help:
      "Told apart by \(Breakdown.allCases.map(\.rawValue).joined(separator: ", ")); it may be given again.")
  var by: [Breakdown] = []
  @Flag(help: "Every measure month by month as well.") var months = false
  @Option(help: "What is behind the figure of this key.") var behind: String?

  func validate() throws {
    if behind != nil, key != nil || months || !by.isEmpty {
      throw ValidationError("Give --behind alone, without --key, --by and --months.")
    }
  }

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let known = try knownOn.known(by: service)
      let days = try period.period(on: known.today)
      let progress = ProgressBar("Counting")
      let show = { (done: Int, of: Int) in progress.show(done: done, of: of) }
      defer { progress.clear() }
      if let behind {
        let figure = try known.observations(behind: known.measure(keyed: behind), in: days, show)
        progress.clear()
        try service.handOut(figure.observed.map(\.child), by: .command("measures"))
        return try list.show(
          MeasuresListing.listing(figure, named: known.staff.name), of: days, as: known)
      }
      let results = try known.results(of: try chosen(known), in: days, by: by, byMonth: months, show)
      progress.clear()
      try list.show(MeasuresListing.listing(results, staff: known.staff), of: days, as: known)
    }
  }

  private func chosen(_ known: ServiceAsKnown) throws -> [Measure] {
    guard let key else { return known.measures }
    let found = known.measures.filter { $0.key == key || $0.key.hasPrefix(key + ".") }
    return found.isEmpty ? [try known.measure(keyed: key)] : found
  }
}

extension ListOptions {
  /// Shows a list of some days with what it rests on, which CSV does not say.
  fileprivate func show(_ listing: Listing, of days: ClosedRange<Day>, as known: ServiceAsKnown) throws {
    try show(format == .csv ? listing : listing.resting(on: known.knowledge(of: days)))
  }
}

extension Breakdown: ExpressibleByArgument {}
