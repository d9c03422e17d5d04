import Application
import Casework
import ReadModels
import TerminalUI

/// Words for the report, from where they stand on a child's page.
extension ChildScreen {
  func quote(_ queries: CaseQueries) throws -> Intent {
    guard let source = try quotedSource(queries) else {
      return .refuse("Select a conversation of which the child's words are kept, or an impact note.")
    }
    return try ChildStep.quotation(source).begin(about: child, queries)
  }

  /// The words or the impact note that is selected; nil on any other row.
  func quotedSource(_ queries: CaseQueries) throws -> QuotedSource? {
    let (selected, found) = (try selected(queries), try queries.child(child).child)
    if let note = selected?.as(PracticeNoteID.self) {
      return found.practiceNote(note)?.kind == .impact ? .impact(note) : nil
    }
    guard case .conversation(let place?)? = selected?.as(ChildTabRow.self) else { return nil }
    let conversation = found.voice.conversations[place]
    return conversation.words == nil ? nil : .said(on: conversation.on)
  }
}
