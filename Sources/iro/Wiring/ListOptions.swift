import Application
public import ArgumentParser
public import Printouts

/// The options of every command that prints a list.
struct ListOptions: ParsableArguments {
  @Option(help: "text, csv or json.") var format = ListingFormat.text
  @OptionGroup var spreadsheet: ExcelOption

  func show(_ listing: Listing) throws { try spreadsheet.show(listing, as: format) }
}

/// Whose children a list is about.
struct WhoseOptions: ParsableArguments {
  @Option(help: "The children of one IRO, by login.") var iro: String?
  @Flag(help: "Every child of the service.") var all = false

  func validate() throws {
    if iro != nil, all { throw ValidationError("Give --iro or --all, not both.") }
  }

  var whose: ListScope {
    if let iro { return .iro(login: iro) }
    return all ? .everyone : .mine
  }
}

extension ListingFormat: ExpressibleByArgument {}
