import ArgumentParser
import CareCalendar
import Casework
import Interchange
import Platform
import Printouts
import Rulebook

/// The statutory calculator: needs no store.
struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "When the next review is due, and why.",
    discussion: """
      Works out the next review of one child from the day the count began and the days reviews were held, by \
      the law's own periods. No store is needed.

      Kinds of review: \(ReviewKind.allCases.map(\.rawValue).joined(separator: ", ")).
      A batch is a CSV file of id,track,start,held, with held days separated by ';'.
      """)

  @Argument(help: "The kind of review.") var track: String?
  @Option(help: "The day the count began (YYYY-MM-DD).") var start: String?
  @Option(help: "A day on which a review was held; once for each.") var held: [String] = []
  @Option(help: "A CSV file of many, or - for standard input: id,track,start,held.") var batch: String?
  @Option(help: "text, csv or json (a batch is CSV unless this says otherwise).")
  var format: ListingFormat?
  @OptionGroup var spreadsheet: ExcelOption

  func validate() throws {
    guard batch == nil else {
      guard track == nil, start == nil, held.isEmpty else {
        throw ValidationError("--batch stands alone: leave out the kind of review, --start and --held.")
      }
      return
    }
    guard track != nil, start != nil else {
      throw ValidationError("Give a kind of review and --start DAY, or --batch FILE.")
    }
  }

  func run() throws {
    try ExitReporting.run {
      let calculator = DueCalculator(try BuiltIn.rulebook())
      if let batch {
        let file = try GivenFile(batch, .list)
        let found = calculator.batch(file: file.name, bytes: file.bytes)
        guard found.faults.isEmpty else { throw ExitReporting.faults(found.faults) }
        try spreadsheet.show(found.listing, as: format ?? .csv)
      } else {
        try printOne(calculator)
      }
    }
  }

  private func printOne(_ calculator: DueCalculator) throws {
    switch calculator.one(track: track ?? "", start: start ?? "", held: held) {
    case .failure(let problem): throw ExitReporting.badData(problem.words)
    case .success(let found):
      if format != nil || spreadsheet.excel {
        try spreadsheet.show(found.listing(id: ""), as: format ?? .text)
      } else {
        try Output.say(found.words)
      }
    }
  }
}
