import Application
public import ArgumentParser
import Casework
import Correspondence
import Platform
import Printouts
public import ReadModels

/// Which review, for whom, as what and where to.
struct DocumentOptions: ParsableArguments {
  @OptionGroup var storeOptions: StoreOptions
  @Argument(help: "The council's number for the child.") var child: String
  @Argument(help: "The number of the review (2), or the day it was held (YYYY-MM-DD).") var review: String?
  @Option(name: .customLong("for"), help: "child, case-file, or a number that --for list gives.")
  var recipient: String?
  @Option(help: "markdown or html.") var format = DocumentFormat.markdown
  @Option(help: "A file to write it to, for this account alone; else it is printed.") var output: String?
  @Flag(help: "Write over the file, if there is one.") var replace = false

  static let discussion = """
    Whatever the recipient may not know is left out, and what was left out is said on standard error. \
    Without --for it is written for whom it usually goes to. --for list names those it can go to. \
    Nothing is marked as sent by printing it.
    """

  func validate() throws {
    if review == nil, recipient != "list" { throw ValidationError("Give a review: its number, or its day.") }
  }

  /// Writes the document for the recipient named, or else for the usual one.
  func write(_ document: ReviewDocument, usually usual: Recipient) throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let id = try service.find(number: child)
      try service.handOut([id], by: .command(document.rawValue))
      guard recipient != "list" else { return try list(try service.recipients(about: id)) }
      let recipient = try recipient.map { try service.recipient(named: $0, about: id) } ?? usual
      let review = try service.review(of: id, named: review ?? "")
      try write(try service.version(of: id, review, document, for: recipient), service)
    }
  }

  private func list(_ recipients: [NumberedRecipient]) throws {
    let listing = Listing(columns: ["for", "who"], rows: recipients.map { [$0.name, $0.words] })
    try Output.put(listing.printed(as: .text))
  }

  private func write(_ version: ReviewVersion, _ service: CaseService) throws {
    let text: String
    do throws(TemplateFault) {
      text = try BuiltIn.templates(adopted: service.council.templates).text(of: version, as: format)
    } catch {
      throw ExitReporting.badData(error.words(of: TemplateName(version.document, format)))
    }
    if let output {
      try Files.write(text, to: output, replacing: replace)
    } else {
      try Output.put(text)
    }
    for left in version.leftOut { ExitReporting.say("left out: \(left.words)") }
    for remark in version.remarks { ExitReporting.say(remark) }
  }
}

extension DocumentFormat: ExpressibleByArgument {}

extension TemplateFault {
  /// "The template letter.markdown, line 3: what is wrong"
  func words(of name: TemplateName) -> String { "The template \(name), line \(line): \(words)" }
}
