import Glibc
import TerminalUI
import Testing

@Suite("Width of text")
struct TextWidthTests {
  /// What we count otherwise than the C library, and why.
  static let deliberate: [(ClosedRange<UInt32>, ours: Int, why: String)] = [
    (0x00AD...0x00AD, 0, "a soft hyphen is never drawn"),
    (0x0000...0x0000, 1, "a stand-in is drawn for every control"),
    (0x1171E...0x1171E, 1, "a spacing mark since Unicode 16, which older C libraries do not know"),
  ]

  /// The C library's own count, which Swift does not import.
  static let wcwidth: @Sendable (Unicode.Scalar) -> Int = {
    typealias Function = @convention(c) (wchar_t) -> CInt
    let function = unsafeBitCast(dlsym(nil, "wcwidth"), to: Function.self)
    return { Int(function(wchar_t($0.value))) }
  }()

  @Test("Every character of Unicode takes the columns that wcwidth says")
  func agreesWithTheCLibrary() throws {
    _ = try #require(setlocale(LC_CTYPE, "C.UTF-8"))
    var different: [String] = []
    var compared = 0
    for scalar in (0...0x10FFFF).compactMap(Unicode.Scalar.init) {
      let theirs = Self.wcwidth(scalar)
      guard theirs >= 0, !Self.deliberate.contains(where: { $0.0.contains(scalar.value) }) else { continue }
      compared += 1
      if TextWidth.columns(scalar) != theirs { different.append(String(scalar.value, radix: 16)) }
    }
    #expect(different == [])
    #expect(compared > 280_000)
  }

  @Test("Where we differ from wcwidth, we differ as listed")
  func differsAsListed() {
    for (range, ours, why) in Self.deliberate {
      for scalar in range.compactMap(Unicode.Scalar.init) {
        #expect(TextWidth.columns(scalar) == ours, Comment(rawValue: why))
      }
    }
  }

  @Test(
    "A text takes the columns of all its scalars",
    arguments: [
      ("", 0), ("Siân Llŷr", 9), ("Sia\u{302}n", 4), ("Nguyễn", 6), ("Nguye\u{302}\u{303}n", 6),
      ("Ẹniọlá", 6), ("家庭", 4), ("ﾊﾟ", 2), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("…", 1),
      ("👍🏽", 4), ("👩\u{200D}👧", 4), ("❤\u{FE0F}", 1), ("🇬🇧", 2), ("a\u{202E}b", 2), ("\t", 1), ("\r\n", 1),
    ])
  func sums(text: String, columns: Int) {
    #expect(text.columns == columns)
  }
}
