import Interchange
import Testing

/// Names as lists have them, and as they are taken.
@Suite struct KeptNamesTests {
  private func caseload(_ rows: String...) -> CaseloadFile {
    let text = "child,name,iro,social_worker,team\n" + rows.map { $0 + "\n" }.joined()
    return CaseloadFile.read(file: "caseload.csv", bytes: Array(text.utf8))
  }

  private func scalars(_ text: String?) -> [UInt32] { text?.unicodeScalars.map(\.value) ?? [] }

  @Test("What is not seen is left out of a name and noted with its place; letters are written in one way")
  func hidden() {
    let list = caseload("100001,Zoe\u{308} \u{202E}Bell\u{200B},Ami\u{AD}na,,", "100002,Ann,,,")
    #expect(list.faults == [])
    #expect(scalars(list.rows.first?.name) == scalars("Zo\u{EB} Bell"))
    #expect(list.rows.first?.iro == "Amina")
    #expect(
      list.notes.map(\.description) == [
        "caseload.csv:2: iro: holds what is not seen (U+00AD): taken without it",
        "caseload.csv:2: name: holds what is not seen (U+202E, U+200B): taken without it",
      ])
  }

  @Test("A joiner that a script is written with stays, and is no note")
  func joiners() {
    let list = caseload("100001,می\u{200C}نا,,,")
    #expect(scalars(list.rows.first?.name) == scalars("می\u{200C}نا"))
    #expect(list.notes == [])
  }

  @Test("A name that is nothing but what is not seen is none")
  func nothing() {
    let list = caseload("100001,\u{200B},,,")
    #expect(list.faults == [] && list.rows.first?.name == nil && list.rows.count == 1)
  }

  @Test("A name that is too long, or a letter with a heap of marks, is a fault")
  func refused() {
    let list = caseload(
      "100001,\(String(repeating: "x", count: 200)),,,", "100002,\(String(repeating: "x", count: 201)),,,",
      "100003,e\(String(repeating: "\u{301}", count: 10)),,,")
    #expect(
      list.faults.map(\.description) == [
        "caseload.csv:3: name: is 201 letters long, and 200 is the most",
        "caseload.csv:4: name: has more than 6 marks on one letter: type it again without",
      ])
    #expect(list.rows.map(\.child.text) == ["100001"])
  }

  @Test("In a child's number what is not seen is refused: two would look like one")
  func numbers() {
    let list = caseload("1000\u{200B}01,Ann,,,", "\(String(repeating: "1", count: 41)),Ann,,,")
    #expect(
      list.faults.map(\.message) == [
        "holds a character that is not seen (U+200B): type it again without",
        "is 41 letters long; a child's number has at most 40",
      ])
    #expect(list.rows == [] && list.notes == [])
    let new = "number,birth,legal_status,since\n10\u{202E}01,2009-05-19,C1,2014-10-20\n"
    let children = NewChildrenFile.read(file: "new.csv", bytes: Array(new.utf8))
    #expect(children.faults.map(\.column) == ["number"] && children.rows == [])
  }

  @Test(
    "So is a selector or a filler, which is of no class of its own, and a joiner that would stay in a name",
    arguments: [
      "\u{FE0F}", "\u{3164}", "\u{115F}", "\u{1160}", "\u{FFA0}", "\u{34F}", "\u{180B}", "\u{E0100}",
      "\u{200C}", "\u{17B4}",
    ])
  func unseenInNumber(scalar: Unicode.Scalar) {
    let list = caseload("100864\(scalar),Ann,,,", "م\(scalar)ن,Ann,,,")
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + (digits.count < 4 ? "0" : "") + digits
    let message = "holds a character that is not seen (\(code)): type it again without"
    #expect(list.faults.map(\.message) == [message, message])
    #expect(list.rows == [] && list.notes == [])
    let read = Folder(header: ["100864\(scalar),1,08/05/2004,WBRI,A1,,"]).read()
    #expect(read.words == ["2014-15/header.csv:2: CHILD: \(message)"])
  }

  @Test("A child's number has its letters written in one way, in a list and in a return")
  func composedNumber() {
    #expect(scalars(caseload("Zoe\u{308}1,Ann,,,").rows.first?.child.text) == scalars("Zo\u{EB}1"))
    let read = Folder(header: ["Zoe\u{308}1,1,08/05/2004,WBRI,A1,,"]).read()
    #expect(scalars(read.headers.first?.child.text) == scalars("Zo\u{EB}1"))
  }

  @Test("In what is recorded whole, a policy or bank holidays, what is not seen is refused")
  func recordedWhole() {
    let policy = PolicyFile.read(file: "p.yaml", bytes: Array("name: A\u{202E}b\n".utf8))
    #expect(
      policy.faults.map(\.description) == [
        "p.yaml:1: name: holds a character that is not seen (U+202E): type it again without"
      ])
    let long = PolicyFile.read(
      file: "p.yaml", bytes: Array("name: \(String(repeating: "x", count: 401))\n".utf8))
    #expect(long.faults.map(\.message) == ["is 401 letters long, and 400 is the most"])
    let holidays =
      #"{"england-and-wales":{"division":"england-and-wales","events":[{"title":"A\u001bb","date":"2014-12-25"}]}}"#
    let file = BankHolidayFile.read(file: "b.json", bytes: Array(holidays.utf8))
    #expect(file.faults.first?.column == "title" && file.faults.first?.message.contains("U+001B") == true)
  }
}
