import TerminalUI
import Testing

@testable import Screens

/// Who is signed in, where the header has many places.
@Suite struct HeaderNameTests {
  private func header(_ login: String, _ columns: Int) throws -> String {
    let session = Session(
      service: try Brook().service(login), size: Size(columns: columns, rows: 24))
    return session.frame().text.split(separator: "\n").first.map(String.init) ?? ""
  }

  @Test(
    "An IRO manager's name gives way after all that can be said in fewer words",
    arguments: [
      (150, "Invented children · Morag Sinclair · IRO manager · Mon 3 Nov 2014"),
      (130, "Invented · Morag Sinclair · Mon 3 Nov 2014"), (121, "Invented · Morag Sinclair · 3 Nov 2014"),
      (120, "Invented · Morag Sinclair · 3 Nov"), (115, "Invented · M. Sinclair · 3 Nov"),
    ])
  func manager(columns: Int, words: String) throws {
    let shown = try header("morag", columns)
    #expect(shown.hasSuffix(words), "\(shown)")
    #expect(shown.contains("6 Caseloads") && shown.contains("7 Measures"))
  }

  @Test("Where the names of the places leave no room for it, they come first")
  func narrow() throws {
    let shown = try header("morag", 100)
    #expect(shown.contains("7 Measures") && shown.hasSuffix("Invented · 3 Nov"))
  }
}
