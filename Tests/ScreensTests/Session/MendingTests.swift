import Casework
import TerminalUI
import Testing

@testable import Screens

/// What lists had of a child and is put right is said to whoever sits there, once.
@Suite struct MendingTests {
  private static let words = "What lists had of a child was not what the record says. It was put right."

  @Test("It is said when somebody changed a row that is shown, and no second time")
  func said() throws {
    let brook = try Brook()
    let store = CountingStore(brook.store)
    let child = try #require(try brook.service().caseload().first?.child.id)
    var session = Session(service: try brook.service(over: store), size: Size(columns: 120, rows: 40))
    store.altered = [child]
    _ = session.frame()
    store.altered = []
    #expect(brook.store.mends().map(\.child) == [child])
    session.press(.tick)
    #expect(session.frame().text.contains(MendingTests.words))
    session.press(.tick)
    #expect(brook.store.mends().count == 1)
  }

  @Test("Nothing is said while nothing was changed")
  func nothing() throws {
    let brook = try Brook()
    var session = Session(service: try brook.service(), size: Size(columns: 120, rows: 40))
    session.press(.tick)
    #expect(!session.frame().text.contains(MendingTests.words))
    #expect(brook.store.mends().isEmpty)
  }
}
