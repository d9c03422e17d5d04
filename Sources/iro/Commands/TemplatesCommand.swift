import Application
import ArgumentParser
import Casework
import Correspondence
import Interchange
import Platform
import Printouts

/// The templates of notices, records and letters.
struct TemplatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates", abstract: "The templates of documents: list them, show one, adopt your own.",
    subcommands: [TemplatesList.self, TemplatesShow.self, TemplatesAdopt.self])
}

/// Every template, and whose it is.
struct TemplatesList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every template by its name, and the council's own file, where it has one."
  )

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var list: ListOptions

  func run() throws {
    try ExitReporting.run {
      let templates = BuiltIn.templates(
        adopted: try storeOptions.service(storeOptions.opened()).council.templates)
      let rows = TemplateName.all.map { ["\($0)", templates.file(of: $0) ?? "built in"] }
      try list.show(Listing(columns: ["template", "file"], rows: rows))
    }
  }
}

/// One template, to begin one's own from.
struct TemplatesShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the template in force.")

  @OptionGroup var storeOptions: StoreOptions
  @Argument(help: "Its name, such as letter.markdown.") var name: String

  func run() throws {
    try ExitReporting.run {
      let name = try TemplateName(given: name)
      try Output.put(
        BuiltIn.templates(adopted: try storeOptions.service(storeOptions.opened()).council.templates).text(
          of: name))
    }
  }
}

/// A template of the council's own, recorded whole and in force from now on.
struct TemplatesAdopt: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "adopt", abstract: "Adopt a template of your own, once it is checked.",
    discussion: "docs/templates.md lists the fields that a template can ask for.")

  @OptionGroup var storeOptions: StoreOptions
  @OptionGroup var clock: ClockOption
  @Argument(help: "Its name, such as letter.markdown.") var name: String
  @Argument(help: "A Mustache file, or - for standard input.") var file: String

  func run() throws {
    try ExitReporting.run {
      let name = try TemplateName(given: name)
      let given = try GivenFile(file, .adopted)
      let faults = DocumentTemplates.faults(in: given.text, of: name)
      guard faults.isEmpty else {
        throw ExitReporting.faults(faults.map { Fault(file: given.name, line: $0.line, message: $0.words) })
      }
      let service = try clock.service(storeOptions)
      try Output.say(try service.perform(.council(.adoptTemplate(given.adopted, template: "\(name)"))).words)
    }
  }
}

extension TemplateName {
  fileprivate init(given text: String) throws {
    guard let name = TemplateName(text) else {
      let names = TemplateName.all.map(\.description).joined(separator: ", ")
      throw ExitReporting.badData("There is no template “\(text)”. Those there are: \(names).")
    }
    self = name
  }
}
