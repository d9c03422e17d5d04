import TerminalUI
import Testing

@testable import Screens

/// What a new user finds of alerts who is given only `?` and `:`.
@Suite struct AlertHelpTests {
  private let toJaydensReview = ": c h i l d <space> 1 0 0 2 3 4 <enter> j <enter>"

  private func help(_ keys: String, as login: String) throws -> String {
    let brook = try OpenAlerts().brook
    return try session("\(keys) ?", Size(columns: 80, rows: 70), as: login, in: brook).frame().text
  }

  @Test("The help of every screen says how an alert is raised, before an IRO who may")
  func raising() throws {
    for keys in ["", "2", "2 <enter>", toJaydensReview] {
      #expect(try help(keys, as: "amina").contains("a  +raise an alert about the child".spaced), "\(keys)")
    }
    #expect(try help("3", as: "amina").contains(":alert +raise an alert about the child".spaced))
    #expect(try help("4", as: "amina").contains("a  +raise another alert about the child".spaced))
    for keys in ["", "2", "3", "4", toJaydensReview] {
      #expect(try !help(keys, as: "tom").contains("raise an"), "\(keys)")
    }
  }

  @Test("The help of every screen says how an alert is acknowledged, before a manager to whom they go")
  func acknowledging() throws {
    for keys in ["", "2", "2 <enter>"] {
      let shown = try help(keys, as: "tom")
      #expect(shown.contains("t  +acknowledge an alert: this is not agreement".spaced), "\(keys)")
      #expect(shown.contains("w  +answer an alert or an informal challenge".spaced), "\(keys)")
    }
    for keys in ["3", toJaydensReview] {
      let shown = try help(keys, as: "tom")
      #expect(shown.contains(":acknowledge +acknowledge an alert: this is not".spaced), "\(keys)")
    }
    for keys in ["", "2", "3", "4"] {
      #expect(try !help(keys, as: "amina").contains("acknowledge an alert"), "\(keys)")
    }
    for keys in ["4", "4 G", "4 <enter>"] {
      let shown = try help(keys, as: "tom")
      #expect(shown.contains("t  +acknowledge an alert: this is not agreement".spaced), "\(keys)")
      #expect(shown.contains("w  +answer an alert".spaced), "\(keys)")
    }
    #expect(try help("", as: "tom").contains(":away +record when somebody is away".spaced))
    #expect(try !help("", as: "dee").contains(":away"))
  }

  @Test("Help on Today says once what a key does on every line, and what others do on that of an alert")
  func once() throws {
    let shown = try session("?", Size(columns: 80, rows: 70), as: "tom", in: try Brook()).frame().text
    for words in ["acknowledge an alert", "answer an alert"] {
      #expect(shown.ranges(of: words).count == 1, "\(words)")
    }
    #expect(shown.contains("on an alert: "))
  }

  @Test("What is named there works: in the calendar a command raises about the child of the selected line")
  func inTheCalendar() throws {
    let text = try session("3 : a l e r t <enter>", in: try OpenAlerts().brook).frame().text
    #expect(text.contains("An alert about"))
  }

  @Test("Every step with a selected alert has a name; without an alert it is said where they are")
  func named() throws {
    try rehearse(
      """
      By name
      text :
      text esc
      not escalate   escalate an alert
      type <esc>
      type :
      text escalate
      type <enter>
      see ! No alert is selected. 4 lists them.
      type 4 :
      text acc
      see accept   accept the reply to an alert
      type <enter>
      see decisions not carried out: the reply is accepted
      type :
      text alert-note
      type <enter>
      text Rang the school
      type <ctrl-s>
      see note added.
      type g :
      text legal-advice
      type <enter> <ctrl-s>
      see legal advice noted as sought
      as dee
      type :
      text escalate
      type <enter>
      see ! Your role (Business Support) does not allow you to see the alerts
      """, in: try OpenAlerts().brook)
  }

  @Test(
    "The list of alerts begins with the first that waits for whoever opens it, and keeps what is chosen then")
  func first() throws {
    try rehearse(
      """
      First
      type 4
      selected 王小明
      type g
      selected Ella Rose
      type 1 4
      selected Ella Rose
      as tom
      type 4
      selected Jayden
      """, in: try OpenAlerts().brook)
  }
}

extension String {
  /// A pattern in which " +" stands for any number of spaces.
  fileprivate var spaced: Regex<AnyRegexOutput> { try! Regex(self) }
}
