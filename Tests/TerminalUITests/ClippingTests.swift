import TerminalUI
import Testing

@Suite("Clipping, padding and wrapping")
struct ClippingTests {
  @Test(
    "What does not fit is cut with an ellipsis, between whole characters",
    arguments: [
      ("Zoë O'Brien", 11, "Zoë O'Brien"), ("Zoë O'Brien", 10, "Zoë O'Bri…"), ("Zoë O'Brien", 5, "Zoë…"),
      ("Zoë", 1, "…"), ("Zoë", 0, ""), ("Zoë", -3, ""), ("家庭", 4, "家庭"), ("家庭", 3, "家…"), ("家庭", 2, "…"),
      ("", 0, ""), ("Sia\u{302}n Rees", 4, "Sia\u{302}…"), ("👩\u{200D}👧!", 4, "…"),
    ])
  func clips(text: String, width: Int, expected: String) {
    #expect(text.clipped(to: width) == expected)
  }

  @Test("A padded text takes exactly its width, whatever its letters")
  func pads() {
    #expect("家".padded(to: 5) == "家   ")
    #expect("96".padded(to: 5, .right) == "   96")
    #expect("Nguyễn".padded(to: 4) == "Ngu…")
    for width in 0...12 { #expect("家庭 Nguye\u{302}\u{303}n".padded(to: width).columns == width) }
  }

  @Test("Lines are broken between words")
  func wraps() {
    let text = "I want to see my brother more."
    #expect(text.wrapped(to: 10) == ["I want to", "see my", "brother", "more."])
    #expect(text.wrapped(to: 30) == [text])
    #expect("one\n\ntwo  three".wrapped(to: 20) == ["one", "", "two three"])
    #expect("".wrapped(to: 5) == [""])
    #expect(text.wrapped(to: 0) == [])
  }

  @Test("A word longer than the line is broken, wide characters never halved")
  func breaksLongWords() {
    #expect("Llanfairpwll yes".wrapped(to: 5) == ["Llanf", "airpw", "ll", "yes"])
    #expect("家庭漢字".wrapped(to: 5) == ["家庭", "漢字"])
    #expect("家庭".wrapped(to: 1) == ["家", "庭"])
  }

  @Test("Wrapping loses no letter and keeps within the width", arguments: 2...40)
  func losesNothing(width: Int) {
    let text = "家庭 Nguye\u{302}\u{303}n went to Llanfairpwllgwyngyll on a wet, long, 漢字テスト afternoon"
    let lines = text.wrapped(to: width)
    #expect(lines.allSatisfy { $0.columns <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
