import TerminalUI
import Testing

/// What the lists show where there is little room, and what they are narrowed by.
@Suite struct ListColumnsTests {
  private static let small = Size(columns: 60, rows: 16)
  private static let logins = ["amina", "morag", "tom"]

  @Test(
    "However narrow the window, and whatever it is in order by, the caseload names the children",
    arguments: logins)
  func names(_ login: String) throws {
    for width in [60, 65, 80, 100, 110, 120] {
      var session = try session("2", Size(columns: width, rows: 24), as: login)
      for _ in 0..<9 {
        let text = session.frame().text
        #expect(text.contains("Child") && text.contains("Ella Rose"), "\(login) at \(width):\n\(text)")
        session.press(.key(.character("s")))
      }
    }
  }

  @Test("What the caseload is in order by is shown, and marked, in every window", arguments: logins)
  func order(_ login: String) throws {
    for width in [60, 65, 80, 100, 110, 120, 160] {
      var session = try session("2", Size(columns: width, rows: 16), as: login)
      for _ in 0..<9 {
        let text = session.frame().text
        #expect(text.contains("▼"), "\(login) at \(width):\n\(text)")
        session.press(.key(.character("s")))
      }
    }
  }

  @Test("By IRO, the manager of the service sees whose each child is")
  func byIRO() throws {
    var session = try session("2", Self.small, as: "morag")
    while !session.frame().text.contains("by IRO") { session.press(.key(.character("s"))) }
    let text = session.frame().text
    #expect(text.contains("Amina Okafor") && text.contains("Ella Rose"), "\(text)")
  }

  @Test(
    "The caseload is narrowed by the names of IROs, social workers and teams", arguments: ["morag", "tom"])
  func filtered(_ login: String) throws {
    for (typed, found, left) in [
      ("amina", "Ella Rose", "Niamh"), ("llewellyn sian", "Niamh Kelly", "Ella"),
      ("ben okafor interim", "Ella Rose", "Jayden"), ("north kelly", "Niamh Kelly", "Jayden"),
    ] {
      var session = try session("2 /", as: login)
      for letter in typed { session.press(.key(.character(letter))) }
      session.press(.key(.enter))
      let text = session.frame().text
      #expect(text.contains(found) && !text.contains(left), "\(typed):\n\(text)")
    }
  }
}
