import Application
public import ArgumentParser
public import Casework
import Correspondence
import Platform
import ReadModels

/// What is asked after a review, on paper.
struct WriteSurvey: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "A survey to fill in on paper after a review: child, parent or carer.",
    discussion:
      "It names no child. What comes back is typed in on the child's page, or without a name under :service.")

  @OptionGroup var storeOptions: StoreOptions
  @Argument(help: "For whom: child, parent or carer.") var respondent: SurveyRespondent
  @Option(help: "markdown or html.") var format = DocumentFormat.markdown
  @Option(help: "A file to write it to, for this account alone; else it is printed.") var output: String?
  @Flag(help: "Write over the file, if there is one.") var replace = false

  func run() throws {
    try ExitReporting.run {
      let service = try storeOptions.service()
      let text = try text(of: try service.surveyPaper(for: respondent), service)
      if let output {
        try Files.write(text, to: output, replacing: replace)
      } else {
        try Output.put(text)
      }
    }
  }

  private func text(of paper: SurveyPaper, _ service: CaseService) throws -> String {
    do throws(TemplateFault) {
      return try BuiltIn.templates(adopted: service.council.templates).text(of: paper, as: format)
    } catch {
      throw ExitReporting.badData(error.words(of: .survey(format)))
    }
  }
}

extension SurveyRespondent: ExpressibleByArgument {}
