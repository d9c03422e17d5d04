import TerminalUI
import Testing

@Suite("Forms with long text and lists to choose several from")
struct LongFormTests {
  static let people = [
    Choice("child", "The young person"), Choice("mother", "Mother"), Choice("father", "Father"),
    Choice("carer", "Foster carer", alsoFoundBy: "home"), Choice("school", "School"),
  ]

  static let fields = [
    Field("day", "Day"),
    Field("who", "Who came", .several(people), required: true, hint: "Everybody in the room"),
    Field("said", "What was said", .longText, required: true),
    Field("next", "Next"),
  ]

  private func after(_ script: String, in form: Form = Form(fields)) -> (form: Form, outcome: FormOutcome) {
    var form = form
    var outcome = FormOutcome.editing
    for word in script.split(separator: " ") {
      if let key = Key(script: String(word)) {
        outcome = form.handle(.key(key), width: 72)
      } else {
        for letter in word { outcome = form.handle(.key(.character(letter)), width: 72) }
      }
    }
    return (form, outcome)
  }

  private func shown(_ form: Form, _ columns: Int = 72, _ rows: Int = 14) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    form.draw(on: &frame, in: frame.bounds)
    return frame
  }

  @Test("Space chooses, again gives up; the answer is in the order of the choices")
  func chooses() {
    let form = after("<tab> <down> <space> <up> <space> <down> <down> <space> <space>").form
    #expect(form.values["who"] == "child\nmother")
    #expect(after("<tab> sch <space> mo <space>").form.values["who"] == "mother\nschool")
  }

  @Test("The list shows what is chosen by a mark, and the cursor stands on the line of the keys")
  func list() {
    let frame = shown(after("<tab> <down> <space> <down>").form)
    #expect(
      frame.text == """
        Day
        Who came (required)  Mother
                             Everybody in the room
                               [ ] The young person
                               [x] Mother
                               [ ] Father
                               [ ] Foster carer
                               [ ] School
        What was said (required)



        Next

        """)
    #expect(frame.cursor.map { frame.text(row: $0.row) }?.contains("[ ] Father") == true)
    let left = shown(after("<tab> <down> <space> <down> <down> <space> <tab>").form)
    #expect(left.text.contains("Mother, Foster carer"))
    #expect(!left.text.contains("[x]"))
    #expect(shown(Form(Self.fields)).text.contains("none"))
  }

  @Test("Typing finds; the cursor then stands where one types, and what is only typed is not chosen")
  func filters() {
    let form = after("<tab> ho").form
    let frame = shown(form)
    #expect(frame.cursor.map { frame.text(row: $0.row) }?.contains("ho") == true)
    #expect(frame.text.contains("[ ] Foster carer") && !frame.text.contains("[ ] Mother"))
    #expect(after("x <tab> ho <ctrl-s>").outcome == .editing)
    let refused = after("<ctrl-s>", in: form).form
    #expect(shown(refused, 120).text.contains("! “ho” is typed, not chosen: Space chooses."))
    #expect(shown(after("<tab> zz <tab>").form, 120).text.contains("! Nothing here is called “zz”."))
  }

  @Test("The arrows go through the list, and from its ends on to the fields beside it, as in long text")
  func arrowsInTheList() {
    #expect(after("<tab> <up>").form.focusedName == "day")
    #expect(after("<tab> <down> <down> <down> <down>").form.focusedName == "who")
    let below = after("<tab> <down> <down> <down> <down> <down>").form
    #expect(below.focusedName == "said" && !below.isChanged)
  }

  @Test("Enter makes a line in long text, Tab leaves it, and its ends are trimmed")
  func longText() {
    let form = after("<tab> <tab> <enter> one <enter> <enter> two <space> <enter>").form
    #expect(form.values["said"] == "one\n\ntwo")
    #expect(form.focusedName == "said")
    #expect(after("<tab>", in: form).form.focusedName == "next")
    #expect(after("<backtab>", in: form).form.focusedName == "who")
  }

  @Test("Long text has three lines at rest and grows while it is written, as far as there is room")
  func grows() {
    var form = Form(Self.fields)
    form.fill(["said": (1...30).map { "line \($0)" }.joined(separator: "\n")])
    let resting = shown(form)
    #expect(resting.text.contains("line 3") && !resting.text.contains("line 4\n"))
    form.focus(on: "said")
    let frame = shown(form)
    #expect(frame.text.contains("line 30"))
    #expect(frame.text.hasPrefix("What was said (required)   lines 19–30 of 30\n  line 19\n"))
    #expect(frame.cursor.map { frame.text(row: $0.row) }?.contains("line 30") == true)
    for _ in 1...29 { _ = form.handle(.key(.up), width: 72) }
    let top = shown(form)
    #expect(top.cursor.map { top.text(row: $0.row) } == "  line 1")
    #expect(shown(form, 56, 9).text.contains("lines 1–7 of 30"))
  }

  @Test("Whatever is asked and however small the window, the cursor stands where one types")
  func anySize() {
    let fields = (1...12).map { number in
      switch number % 3 {
      case 0: Field("f\(number)", "Field number \(number)", .longText, required: true, hint: "As it was said")
      case 1: Field("f\(number)", "Field number \(number)", .several(Self.people), hint: "All who came")
      default: Field("f\(number)", "Field number \(number)")
      }
    }
    for (columns, rows) in [(56, 4), (56, 5), (56, 9), (20, 6), (76, 17), (60, 30), (5, 2), (1, 1)] {
      var form = Form(fields)
      for number in 1...12 {
        _ = form.handle(.pasted("x\ny\nz\nw\nv"), width: columns)
        let frame = shown(form, columns, rows)
        #expect(frame.cursor.map(frame.bounds.contains) == true, "field \(number) at \(columns)x\(rows)")
        _ = form.handle(.key(.tab), width: columns)
      }
      #expect(form.focusedName == "f1")
    }
  }

  @Test("Left with k, what was typed is to be kept")
  func putsAside() {
    #expect(after("x <esc> k").outcome == .keepForLater)
    #expect(after("x <esc> k").form.typed == ["day": "x"])
    let asked = shown(after("x <esc>").form, 56).text
    #expect(asked.contains("Leave?  y lose it   k keep it for later   n stay"))
  }

  @Test("What a form starts with is no change, and what is put back neither")
  func startsWith() {
    var form = Form(Self.fields, answers: ["said": "as before\n", "who": "mother"])
    #expect(form.typed == nil && !form.isChanged)
    form.fill(["said": "other"])
    #expect(form.typed == ["said": "other"])
    form.fill(["said": "as before"])
    #expect(form.typed == nil)
  }
}
