import Application
import ArgumentParser
import Casework
import Correspondence
import Platform
import ReadModels

/// What a child is sent who has been given an IRO.
struct WriteIntroduction: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "introduction",
    abstract: "The letter that tells a child who their IRO is, or with --card the contact card.",
    discussion: "Nothing is marked as sent by printing it.")

  @OptionGroup var storeOptions: StoreOptions
  @Argument(help: "The council's number for the child.") var child: String
  @Flag(help: "The contact card in place of the letter.") var card = false
  @Option(help: "markdown or html.") var format = DocumentFormat.markdown
  @Option(help: "A file to write it to, for this account alone; else it is printed.") var output: String?
  @Flag(help: "Write over the file, if there is one.") var replace = false

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let id = try service.find(number: child)
      try service.handOut([id], by: .command("introduction"))
      let text = try text(of: try service.introduction(to: id), service)
      if let output {
        try Files.write(text, to: output, replacing: replace)
      } else {
        try Output.put(text)
      }
    }
  }

  private func text(of introduction: IROIntroduction, _ service: CaseService) throws -> String {
    let part: IROIntroduction.Part = card ? .contactCard : .introduction
    do throws(TemplateFault) {
      let templates = BuiltIn.templates(adopted: service.council.templates)
      return try templates.text(of: introduction, part, as: format)
    } catch {
      throw ExitReporting.badData(error.words(of: TemplateName(part, format)))
    }
  }
}
