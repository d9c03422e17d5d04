import Application
import Correspondence
import ReadModels
import Screens

/// Documents for looking at them on the screens, by the templates that the council has in force then.
struct CouncilDocuments: DocumentWriter {
  let service: CaseService

  func text(of version: ReviewVersion) throws -> String {
    do throws(TemplateFault) {
      return try BuiltIn.templates(adopted: service.council.templates).text(of: version, as: .markdown)
    } catch {
      throw DocumentFailure(words: error.words(of: TemplateName(version.document, .markdown)))
    }
  }
}
