import Casework
import Testing

/// Words as they are kept.
@Suite struct KeptTextTests {
  private func kept(_ text: String, _ sort: KeptText.Sort = .line) -> [Unicode.Scalar] {
    Array(KeptText(text, as: sort).text.unicodeScalars)
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test("A letter is kept in one way, whichever way it was written")
  func composed() {
    #expect(kept("Zoe\u{308}") == scalars("Zo\u{EB}"))
    #expect(kept("\u{212B}sa") == scalars("\u{C5}sa"))
    #expect(kept("a\u{302}\u{323}") == scalars("\u{1EAD}"))
    #expect(kept("\u{1112}\u{1161}\u{11AB}") == scalars("\u{D55C}"))
    #expect(KeptText("Zoe\u{308}").leftOut == [])
  }

  @Test(
    "What is not seen is left out of a name, and said",
    arguments: [
      "\u{202E}", "\u{2066}", "\u{200B}", "\u{AD}", "\u{2060}", "\u{FEFF}", "\u{E0041}", "\u{200F}",
      "\u{FE0F}", "\u{3164}", "\u{17B4}", "\u{2065}", "\u{E0005}", "\u{180B}",
    ])
  func unseen(scalar: Unicode.Scalar) {
    let found = KeptText("Am\(scalar)ina")
    #expect(found.text == "Amina")
    #expect(found.leftOut == [scalar])
  }

  @Test("A joiner stays in a script that is written with it, and nowhere else")
  func joiners() {
    let mina = "می\u{200C}نا"
    #expect(kept(mina) == scalars(mina))
    let sri = "ශ්\u{200D}රී"
    #expect(kept(sri) == scalars(sri))
    let balinese = "\u{1B13}\u{1B44}\u{200C}\u{1B13}"
    #expect(kept(balinese) == scalars(balinese))
    let sundanese = "\u{1B8A}\u{1BAB}\u{200D}\u{1B9A}"
    #expect(kept(sundanese) == scalars(sundanese))
    #expect(kept("A\u{200D}nn") == scalars("Ann"))
    #expect(kept("👩\u{200D}👧") == scalars("👩👧"))
    #expect(kept("نا\u{200C}") == scalars("نا"))
  }

  @Test("A sign that chooses among the forms of a Mongolian letter stays behind one, and nowhere else")
  func mongolian() {
    for name in ["\u{182D}\u{180B}\u{1820}", "\u{1828}\u{180E}\u{1820}", "\u{182D}\u{180B}\u{180E}\u{1820}"] {
      #expect(kept(name) == scalars(name))
      #expect(KeptText(name).leftOut == [])
    }
    #expect(kept("An\u{180B}n\u{180E}") == scalars("Ann"))
    #expect(kept("\u{1828}\u{180E}") == scalars("\u{1828}"))
    #expect(kept("\u{1828}\u{180E}\u{180B}") == scalars("\u{1828}\u{180B}"))
    #expect(KeptText("\u{1828}\u{180E}\u{180B}").leftOut == ["\u{180E}"])
    #expect(kept("نا\u{200C}\u{180B}") == scalars("نا"))
    #expect(KeptText("A\u{180F}nn").leftOut == ["\u{180F}"])
  }

  @Test("A sign before a number is seen, and stays")
  func numberSign() { #expect(kept("\u{600}۱۲") == scalars("\u{600}۱۲")) }

  @Test("In long text signs may be put together; what turns the direction of writing is left out")
  func prose() {
    #expect(kept("👩\u{200D}👧 ❤\u{FE0F}", .prose) == scalars("👩\u{200D}👧 ❤\u{FE0F}"))
    #expect(kept("a\u{202E}b\u{2066}c\u{E0041}\nd", .prose) == scalars("abc\nd"))
    let flag = "🏴\u{E0067}\u{E0062}\u{E007F}"
    #expect(kept(flag, .prose) == scalars(flag))
  }

  @Test("A name of 200 letters can be kept, and one of 201 cannot")
  func length() {
    #expect(KeptText.fault(of: String(repeating: "é", count: 200)) == nil)
    #expect(
      KeptText.fault(of: String(repeating: "é", count: 201)) == "is 201 letters long, and 200 is the most")
    #expect(KeptText.fault(of: "abc", longest: 2) == "is 3 letters long, and 2 is the most")
  }

  @Test("Six marks on a letter can be kept, and seven cannot")
  func marks() {
    let mark = "\u{301}"
    #expect(KeptText.fault(of: "e" + String(repeating: mark, count: 6) + "e" + mark) == nil)
    #expect(
      KeptText.fault(of: "e" + String(repeating: mark, count: 7))
        == "has more than 6 marks on one letter: type it again without")
  }
}
