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

  /// The words or the impact note that is selected, also words that only may be taken out; nil on any other row.
  func quotedSource(_ queries: CaseQueries) throws -> QuotedSource? {
    let (selected, found) = (try selected(queries), try queries.child(child).child)
    if let note = selected?.as(PracticeNoteID.self) {
      return found.practiceNote(note)?.kind == .impact ? .impact(note) : nil
    }
    guard case .conversation(let place?)? = selected?.as(ChildTabRow.self) else { return nil }
    let source = QuotedSource.said(on: found.voice.conversations[place].on)
    return found.canQuote(from: source) ? source : nil
  }
}
