import TerminalUI
import Testing

@Suite("Forms")
struct FormTests {
  static let part = [
    Choice("PN1", "attended and spoke"), Choice("PN2", "attended, an advocate spoke"),
    Choice("PN3", "attended without words"), Choice("PN7", "sent views", alsoFoundBy: "letter"),
  ]

  static func day(_ text: String) -> Interpretation {
    switch text {
    case "": .empty
    case "today": .good(hint: "Mon 3 Nov 2014")
    default: .bad(message: "Type a day, such as 12/11 or fri.")
    }
  }

  static let fields = [
    Field("heldOn", "Day held", .interpreted(day), required: true),
    Field("part", "Took part", .choice(part), required: true),
    Field("note", "Note", hint: "in a few words"),
  ]

  private func after(_ script: String, in form: Form = Form(fields)) -> (form: Form, outcome: FormOutcome) {
    var form = form
    var outcome = FormOutcome.editing
    for word in script.split(separator: " ") {
      if let key = Key(script: String(word)) {
        outcome = form.handle(.key(key))
      } else {
        for letter in word { outcome = form.handle(.key(.character(letter))) }
      }
    }
    return (form, outcome)
  }

  private func shown(_ form: Form, _ columns: Int = 72, _ rows: Int = 10) -> Frame {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    form.draw(on: &frame, in: frame.bounds)
    return frame
  }

  @Test("A filled form gives back its values, choices by their id")
  func saves() {
    let values = ["heldOn": "today", "part": "PN7", "note": "well"]
    #expect(after("today <tab> view <enter> well <enter>").outcome == .save(values))
    #expect(after("today <down> letter <ctrl-s>").outcome == .save(values.merging(["note": ""]) { $1 }))
  }

  @Test("What is missing or not understood is said at its field, and the first of them gets the focus")
  func refuses() {
    let (form, outcome) = after("13/13 <tab> <tab> x <ctrl-s>")
    #expect(outcome == .editing)
    #expect(form.focusedName == "heldOn")
    #expect(shown(form, 90).text.contains("! Type a day, such as 12/11 or fri."))
    #expect(shown(form).text.contains("! This is needed."))
  }

  @Test("What a day means is said while it is typed; a refusal from elsewhere is shown until it is changed")
  func hints() {
    var form = after("today").form
    #expect(shown(form).text.contains("Mon 3 Nov 2014"))
    form.refuse("Care had not begun.", at: "heldOn")
    #expect(shown(form).text.contains("! Care had not begun."))
    form = after("<backspace>", in: form).form
    #expect(!shown(form).text.contains("Care had not begun."))
    form.refuse("Somebody else has changed this review.")
    #expect(shown(form).text.contains("! Somebody else has changed this review."))
  }

  @Test("Choices are filtered while typing, the best first; arrows mark another")
  func filters() {
    let form = after("<tab> attended <down>").form
    #expect(
      shown(form).text == """
        Day held (required)
        Took part (required)  attended
                                attended and spoke
                                attended, an advocate spoke
                                attended without words
        Note                                                  in a few words




        """)
    #expect(after("<enter>", in: form).form.values["part"] == "PN2")
    #expect(after("<tab> pn3 <tab>").form.values["part"] == "PN3")
    #expect(after("<tab> spoke <tab>").form.values["part"] == "", "several fit, and none is meant")
    #expect(after("<tab> spoke <ctrl-s>").outcome == .editing)
    #expect(after("<tab> spoke <down> <tab>").form.values["part"] == "PN2")
    #expect(after("<tab> zzz <ctrl-s>").form.values["part"] == "")
  }

  @Test("Down and Up go from field to field and change no answer; through a list once it is open")
  func arrowsInLists() {
    let filled = Form(Self.fields, answers: ["part": "PN2"])
    for form in [filled, Form(Self.fields)] {
      let below = after("<tab> <down>", in: form).form
      #expect(below.focusedName == "note" && !below.isChanged)
      #expect(after("<up> <up>", in: below).form.focusedName == "heldOn")
    }
    #expect(after("<tab> <space> <down> <tab>", in: filled).form.values["part"] == "PN3")
    #expect(after("<tab> <space> <up> <tab>", in: filled).form.values["part"] == "PN1")
    #expect(after("<tab> <space> <up> <up> <up>", in: filled).form.focusedName == "part")
    #expect(after("<tab> <space> <tab>").form.values["part"] == "PN1")
  }

  @Test("Left and Right change what is chosen; Esc puts an open list away first, and leaves the answer")
  func besideAndAway() {
    let filled = Form(Self.fields, answers: ["part": "PN2"])
    #expect(after("<tab> <right>", in: filled).form.values["part"] == "PN3")
    #expect(after("<tab> <left> <left>", in: filled).form.values["part"] == "PN1")
    #expect(after("<tab> <right>").form.values["part"] == "PN1")
    let opened = after("<tab> <space> <down>", in: filled).form
    #expect(shown(opened).text.contains("sent views"))
    let away = after("<esc>", in: opened)
    #expect(away.outcome == .editing && !away.form.asksToLeave && away.form.values["part"] == "PN2")
    #expect(!shown(away.form).text.contains("sent views"))
    #expect(after("<esc>", in: away.form).outcome == .cancelled)
  }

  @Test("While nothing is chosen the choices can be read, and how one is chosen; the arrows go past them")
  func notChosen() {
    let form = after("<tab>").form
    #expect(shown(form, 100).text.contains("Type part of one, or choose with Space and the arrows"))
    #expect(shown(form).text.contains("attended without words"))
    #expect(!shown(after("<down>", in: form).form).text.contains("attended without words"))
  }

  @Test("What is typed replaces what was offered; Home, End and arrows go into it")
  func offered() {
    let form = Form([Field("time", "Time", value: "10:00"), Field("note", "Note")])
    #expect(after("14:30", in: form).form.values["time"] == "14:30")
    #expect(after("<end> 5", in: form).form.values["time"] == "10:005")
    #expect(after("<home> 5", in: form).form.values["time"] == "510:00")
    #expect(after("<right> 5", in: form).form.values["time"] == "10:005")
    #expect(after("<backspace>", in: form).form.values["time"] == "")
    #expect(!after("<tab> <shift-tab>", in: form).form.isChanged)
  }

  @Test("A field that is too short for its text shows the beginning")
  func beginning() {
    let text = "The review of the whole family at home"
    let form = Form([Field("title", "Title", value: text), Field("note", "Note")])
    #expect(shown(form, 40).text(row: 0).contains("The review"))
    #expect(shown(after("<tab>", in: form).form, 40).text(row: 0).contains("The review"))
  }

  @Test("Tab goes round, arrows stop at the ends, Shift-Tab goes back")
  func moves() {
    #expect(after("<tab> <tab> <tab>").form.focusedName == "heldOn")
    #expect(after("<up>").form.focusedName == "heldOn")
    #expect(after("<shift-tab>").form.focusedName == "note")
    #expect(after("<tab> sent <enter> <up> <shift-tab>").form.focusedName == "heldOn")
    #expect(after("<tab> <tab> <down>").form.focusedName == "note")
  }

  @Test("Esc leaves an untouched form and asks about a changed one, where only y leaves")
  func leaves() {
    #expect(after("<esc>").outcome == .cancelled)
    let asking = after("x <esc>")
    #expect(asking.outcome == .editing)
    #expect(asking.form.asksToLeave)
    #expect(shown(asking.form).text.hasSuffix("Leave?  y lose what was typed   k keep it for later   n stay"))
    for key in ["n", "<enter>", "<esc>", "<ctrl-s>"] {
      let (form, outcome) = after(key, in: asking.form)
      #expect(outcome == .editing && !form.asksToLeave && form.values["heldOn"] == "x")
    }
    #expect(after("y", in: asking.form).outcome == .cancelled)
    #expect(after("<tab> sent <esc>").form.asksToLeave)
  }

  @Test("A draft is filled in and counts as a change")
  func drafts() {
    var form = Form(Self.fields)
    form.fill(["heldOn": "today", "part": "PN2"])
    #expect(form.values == ["heldOn": "today", "part": "PN2", "note": ""])
    #expect(form.isChanged)
    #expect(shown(form).text.contains("attended, an advocate spoke"))
  }

  @Test("In a narrow window labels stand above their fields and errors below")
  func narrow() {
    #expect(
      shown(after("13 <ctrl-s>").form, 30, 9).text == """
        Day held (required)
          13
          ! Type a day, such as 12/11
          or fri.
        Took part (required)

          ! This is needed.
        Note
        Field 1 of 3
        """)
  }

  @Test("The cursor stands in the focused field in a window of any size")
  func anySize() {
    let form = after("today <tab> att").form
    for columns in 1...60 {
      for rows in 1...12 {
        let frame = shown(form, columns, rows)
        #expect(frame.cursor.map(frame.bounds.contains) == true, "\(columns)x\(rows)")
      }
    }
  }

  @Test("The mouse goes to a field, and a paste into it")
  func mouse() {
    var form = Form(Self.fields)
    form.press(Point(column: 30, row: 2), in: Rectangle(Size(columns: 72, rows: 10)))
    #expect(form.focusedName == "note")
    _ = form.handle(.pasted("two\nlines "))
    #expect(form.values["note"] == "two lines")
  }

  @Test("However little room there is, the marked choice is seen, in its field too, and that there are more")
  func littleRoom() {
    let choices = (1...7).map { Choice("c\($0)", "choice number \($0)") }
    var form = Form([Field("part", "Part", .choice(choices), required: true)])
    for key in [.character(" "), .down, .down, .down, .down] as [Key] { _ = form.handle(.key(key)) }
    for height in 4...9 {
      var frame = Frame(size: Size(columns: 60, rows: height))
      form.draw(on: &frame, in: Rectangle(frame.size))
      let shown = (0..<height).filter { frame.text(row: $0).contains("choice number 5") }
      #expect(shown.count == 2, "at \(height) rows:\n\(frame.text)")
      #expect(
        height > 8 || frame.text.contains("more: the arrows show them"), "at \(height) rows:\n\(frame.text)")
    }
  }
}
