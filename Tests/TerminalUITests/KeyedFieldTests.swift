import TerminalUI
import Testing

@Suite("Fields answered by one key")
struct KeyedFieldTests {
  private static let answers = [
    Choice("yes", "yes, in every part", key: "y"), Choice("part", "in part only", key: "p"),
    Choice("no", "not at all", key: "n"),
  ]

  private func after(_ script: String) -> (form: Form, outcome: FormOutcome) {
    var form = Form([Field("first", "Carried out", .keyed(Self.answers)), Field("next", "Note")])
    var outcome = FormOutcome.editing
    for word in script.split(separator: " ") {
      outcome = Key(script: String(word)).map { form.handle(.key($0)) } ?? form.handle(.pasted(String(word)))
    }
    return (form, outcome)
  }

  private func shown(_ form: Form, _ columns: Int = 72) -> String {
    var frame = Frame(size: Size(columns: columns, rows: 12))
    form.draw(on: &frame, in: frame.bounds)
    return frame.text
  }

  @Test("A key that answers nothing is said to be none, with those there are; nothing is answered by it")
  func wrongKey() {
    let form = after("z").form
    #expect(form.focusedName == "first" && !form.isChanged)
    #expect(
      shown(form).contains(
        """
            ! z is no answer here. These are the keys:
            y yes, in every part · p in part only · n not at all
        """))
    #expect(shown(after("<space>").form).contains("! Space is no answer here."))
    #expect(shown(after("yes").form).contains("! What you pasted is no answer here."))
  }

  @Test("It hinders nothing: the next key answers, the form can be saved, and other fields do not show it")
  func hindersNothing() {
    for keys in ["z y", "z <left>", "z <down>"] {
      let form = after(keys).form
      #expect(!shown(form).contains("is no answer"), "\(keys)")
    }
    #expect(after("z <ctrl-s>").outcome == .save(["first": "", "next": ""]))
  }

  @Test("The keys are named in lines that break between them", arguments: [24, 30, 40, 60])
  func legend(columns: Int) {
    let lines = shown(after("").form, columns).split(separator: "\n").dropFirst()
    let items = lines.flatMap { $0.split(separator: "·") }.map { $0.trimmingBlanks }
    #expect(items.prefix(3) == ["y yes, in every part", "p in part only", "n not at all"])
  }
}

extension Substring {
  fileprivate var trimmingBlanks: String {
    split(separator: " ").joined(separator: " ")
  }
}
