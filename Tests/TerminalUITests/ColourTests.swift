import Foundation
import TerminalUI
import Testing

@Suite("Colours of text")
struct ColourTests {
  /// Red, green and blue of one of the 240 colours that every terminal of 256 shows alike: a cube of six steps, then
  /// greys.
  private func shades(_ number: UInt8) throws -> [Double] {
    try #require(number >= 16, "The first sixteen look as each terminal has them.")
    if number >= 232 { return Array(repeating: Double(8 + 10 * (Int(number) - 232)), count: 3) }
    let place = Int(number) - 16
    return [place / 36, place / 6 % 6, place % 6].map { [0, 95, 135, 175, 215, 255][$0] }
  }

  /// As the Web Content Accessibility Guidelines define it.
  private func luminance(_ number: UInt8) throws -> Double {
    let linear = try shades(number).map { shade in
      let part = shade / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test("Of 256 colours, each stands out from black and from white by at least 4.5 to 1")
  func contrast() throws {
    for colour in Colour.allCases {
      let luminance = try luminance(colour.of256)
      #expect((luminance + 0.05) / 0.05 >= 4.5, "\(colour) on black")
      #expect(1.05 / (luminance + 0.05) >= 4.5, "\(colour) on white")
    }
    #expect(Set(Colour.allCases.map(\.of256)).count == Colour.allCases.count)
  }

  @Test("With 256 colours what is dim is a grey that can be read; with fewer the terminal dims it")
  func dim() {
    let many = ColourDepth(colours: 256)
    #expect(many.number(of: .dim) == Colour.grey.of256 && !many.isFaint(.dim))
    #expect(many.number(of: .dim.with(.red)) == Colour.red.of256 && many.number(of: .bold) == nil)
    let few = ColourDepth(colours: 16)
    #expect(few.number(of: .dim) == nil && few.isFaint(.dim))
  }

  @Test("With few colours only red and magenta are used; without colours none")
  func few() {
    for colours in [8, 16, 88, 1 << 24] {
      let few = ColourDepth(colours: colours)
      #expect(Colour.allCases.compactMap { few.number(of: .colour($0)) } == [1, 5])
    }
    let none = ColourDepth(colours: 0)
    #expect(Colour.allCases.allSatisfy { none.number(of: .colour($0)) == nil } && none.isFaint(.dim))
  }
}
