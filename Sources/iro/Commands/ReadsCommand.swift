import Application
import ArgumentParser
import CareCalendar
import Printouts

/// Who looked at which child.
struct ReadsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reads", abstract: "Who looked at which child, when and where, the latest first.",
    discussion: """
      For the IRO manager. Noted is whose page, review, alert, document or form was opened, of whom the pane beside a \
      list told for a second, and every list or document that was printed or written, with the children in it. Days and \
      times are those of universal time. To look is noted like anything else.
      """)

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var list: ListOptions
  @Option(help: "Who looked at one child: the council's number.") var child: String?
  @Option(help: "What one person looked at: the login.") var by: String?
  @Option(help: "From this day on (YYYY-MM-DD).") var from: String?
  @Option(help: "Up to this day, with it (YYYY-MM-DD).") var to: String?

  func validate() throws {
    if child == nil, by == nil, from == nil {
      throw ValidationError("Give --child NUMBER, --by LOGIN or --from DAY: all of it is too much.")
    }
    if let first = try day(from, "--from"), let last = try day(to, "--to"), last < first {
      throw ValidationError("--to is before --from.")
    }
  }

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let filter = try service.readFilter(
        child: child, by: by, from: try day(from, "--from"), to: try day(to, "--to"))
      let lines = try service.reads(filter, in: 0..<Int.max)
      try service.handOut(lines.flatMap(\.children).map(\.id), by: .command("reads"))
      try list.show(ReadsListing.listing(lines, isWhole: list.format != .text))
    }
  }

  private func day(_ text: String?, _ option: String) throws -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw ValidationError("\(option) \(text) is not a day: write it as YYYY-MM-DD, and one that exists.")
    }
    return day
  }
}
