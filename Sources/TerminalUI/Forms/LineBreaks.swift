/// Where the lines of a text begin and end when it is written into so many columns.
///
/// Lines are broken after blanks, and a word that is longer than a line between its letters. The last column
/// is kept free for the cursor; blanks at the end of a full line take no room.
struct LineBreaks {
  private let letters: [Character]
  private(set) var ranges: [Range<Int>] = []

  init(_ letters: [Character], width: Int) {
    self.letters = letters
    let room = max(1, width - 1)
    var (start, used) = (0, 0)
    var blank: Int?
    for (index, letter) in letters.enumerated() {
      if letter == "\n" {
        ranges.append(start..<index)
        (start, used, blank) = (index + 1, 0, nil)
        continue
      }
      let columns = TextWidth.columns(letter)
      while used + columns > room, index > start, letter != " " {
        let cut = blank ?? index
        ranges.append(start..<cut)
        (start, used, blank) = (cut, TextWidth.columns(String(letters[cut..<index])), nil)
      }
      used += columns
      if letter == " " { blank = index + 1 }
    }
    ranges.append(start..<letters.count)
  }

  func text(line: Int) -> String { String(letters[ranges[line]]) }

  /// The line and column of a place among the letters.
  func place(of cursor: Int) -> (line: Int, column: Int) {
    let line = ranges.lastIndex { $0.lowerBound <= cursor } ?? 0
    return (line, TextWidth.columns(String(letters[ranges[line].lowerBound..<cursor])))
  }

  /// The place in a line that is nearest to a column.
  func position(line: Int, column: Int) -> Int {
    var at = ranges[line].lowerBound
    var used = 0
    while at < end(of: line) {
      used += TextWidth.columns(letters[at])
      if used > column { break }
      at += 1
    }
    return at
  }

  /// The last place of a line: where it runs on into the next, before its last letter.
  func end(of line: Int) -> Int {
    let range = ranges[line]
    let runsOn = line + 1 < ranges.count && ranges[line + 1].lowerBound == range.upperBound
    return runsOn ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }
}
