import Interchange
import Testing

@Suite("Control characters in text")
struct ControlCharacterTests {
  private let message = "holds a control character (U+001B): type it again without"

  @Test("A name with one is refused in the caseload list, and its row left out")
  func caseload() {
    let text =
      "child,name,iro,social_worker,team\n100001,A\u{1B}[31mB,,,\n100002,B,,\"Pa\nt\",\n100003,C,,,\n"
    let list = CaseloadFile.read(file: "caseload.csv", bytes: Array(text.utf8))
    #expect(
      list.faults.map(\.description) == [
        "caseload.csv:2: name: \(message)",
        "caseload.csv:3: social_worker: holds a control character (U+000A): type it again without",
      ])
    #expect(list.rows.map(\.child.text) == ["100003"])
  }

  @Test("So it is in the staff list, in every column")
  func staff() {
    let text = "name,login,role,team,fte\nAmi\u{1B}na,amina,iro,North\u{9B},1\n"
    let list = StaffFile.read(file: "staff.csv", bytes: Array(text.utf8))
    #expect(list.faults.map(\.column) == ["name", "team"])
    #expect(list.faults.first?.message == message)
    #expect(list.rows == [])
  }

  @Test("So is a child's number in a return")
  func numbers() {
    let read = Folder(header: ["1000\u{1B}01,1,08/05/2004,WBRI,A1,,"]).read()
    #expect(read.words == ["2014-15/header.csv:2: CHILD: \(message)"])
    #expect(read.headers == [])
  }

  @Test("What joins letters in a name is not one")
  func joiners() {
    let text = "child,name,iro,social_worker,team\n100001,می\u{200C}نا,,,\n"
    #expect(CaseloadFile.read(file: "caseload.csv", bytes: Array(text.utf8)).faults == [])
  }
}
