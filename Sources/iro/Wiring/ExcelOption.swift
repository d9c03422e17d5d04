import ArgumentParser
import Printouts

/// How CSV is to be written, and the one place from which a list is printed.
struct ExcelOption: ParsableArguments {
  @Flag(help: "CSV for Excel: it reads every letter, and runs no cell as a formula.") var excel = false

  /// Prints the list. `--excel` is refused for any other format than CSV.
  func show(_ listing: Listing, as format: ListingFormat) throws {
    try Output.put(try text(of: listing, as: format))
  }

  func text(of listing: Listing, as format: ListingFormat) throws -> String {
    guard !excel || format == .csv else { throw ValidationError("--excel goes with --format csv alone.") }
    return listing.printed(as: format, forSpreadsheet: excel)
  }
}
