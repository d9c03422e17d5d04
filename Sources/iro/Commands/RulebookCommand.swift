import ArgumentParser
import Platform
import Printouts
import Rulebook

/// Every rule in force.
struct RulebookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rulebook",
    abstract: "Every rule in force: its period, its source, the council's setting.",
    discussion: "With no store there, the usual policy is shown. Markdown is the whole manual.")

  @OptionGroup var storeOptions: StoreOptions
  @Option(help: "text, csv, json or markdown.") var format = RulebookFormat.text
  @OptionGroup var spreadsheet: ExcelOption

  func run() throws {
    try ExitReporting.run {
      let rulebook =
        Files.exists(storeOptions.path) || storeOptions.store != nil
        ? try storeOptions.service(storeOptions.opened()).rulebook : try BuiltIn.rulebook()
      if let format = ListingFormat(rawValue: format.rawValue) {
        try spreadsheet.show(RulebookListing.listing(rulebook), as: format)
      } else {
        try Output.put(rulebook.manual)
      }
    }
  }
}

/// What the rulebook can be printed as.
enum RulebookFormat: String, CaseIterable, ExpressibleByArgument {
  case text, csv, json, markdown
}
