import Platform
import Screens

/// Pages in the folder that this account chose, printed by the command that it set.
struct PersonsPages: PageWriter {
  var folder: String { ChosenFolder.words }

  var printCommand: String? { PrintCommand.chosen()?.words }

  func write(_ pages: [Page], to folder: String) throws -> String {
    let files = pages.map { PageFile(name: $0.file, text: $0.text, document: $0.document) }
    return try Pages.write(files, to: folder)
  }

  func print(_ path: String) -> String? {
    guard let command = PrintCommand.chosen() else { return "IRO_PRINT names no print command any more." }
    return command.print(path)
  }
}
