/// The smallest thing a terminal draws: one scalar that takes columns, with the marks on it.
struct Glyph: Equatable {
  var text: String
  let columns: Int
  /// How many marks stand on the letter.
  private var marks = 0

  /// More marks than any writing sets on a letter are not drawn: they would run over the lines above and below.
  private static let mostMarks = 8

  init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }

  /// What is drawn for a text: no joiners, no controls, no mark without a letter.
  static func glyphs(of text: String) -> [Glyph] {
    if text.isPrintableASCII { return text.utf8.map { Glyph.ascii[Int($0)] } }
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count)
    for character in text {
      if character == "\r\n" {
        glyphs.append(Glyph(text: " ", columns: 1))
      } else {
        append(character, to: &glyphs)
      }
    }
    return glyphs
  }

  private static let ascii = (0..<0x7F as Range<UInt8>).map {
    Glyph(text: String(Unicode.Scalar($0)), columns: 1)
  }

  private static func append(_ character: Character, to glyphs: inout [Glyph]) {
    for scalar in character.unicodeScalars where !TextWidth.isNeverDrawn(scalar) {
      let columns = TextWidth.columns(scalar)
      if columns > 0 {
        glyphs.append(Glyph(text: String(standIn(for: scalar)), columns: columns))
      } else if let last = glyphs.indices.last, glyphs[last].marks < mostMarks {
        glyphs[last].text.unicodeScalars.append(scalar)
        glyphs[last].marks += 1
      }
    }
  }

  /// A blank for tabs and line ends, "�" for what would be an order to the terminal.
  private static func standIn(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x20..<0x7F: scalar
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0..<0x20, 0x7F..<0xA0: "\u{FFFD}"
    default:
      scalar.properties.generalCategory == .unassigned && !WideScalars.contains(scalar)
        ? "\u{FFFD}" : scalar
    }
  }
}
