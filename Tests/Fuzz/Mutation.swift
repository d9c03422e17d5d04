import Demonstration

/// Changes to a correct input, as chance has them.
struct Mutation {
  private var chance: SeededRandom
  private var bytes: [UInt8]
  private let others: [[UInt8]]

  /// The input does not grow beyond this: few are long, since long ones take longer and find no more.
  private let most: Int

  /// - Parameter seeds: correct inputs; one is changed, and others give pieces.
  static func input(of seeds: [[UInt8]], _ chance: SeededRandom) -> [UInt8] {
    var chance = chance
    let first = chance.pick(seeds)
    let most = chance.happens(inHundred: 3) ? 1 << 18 : max(1 << 13, first.count * 3 / 2)
    var mutation = Mutation(chance: chance, bytes: first, others: seeds, most: most)
    for _ in 0..<mutation.chance.number(1...8) { mutation.change() }
    return Array(mutation.bytes.prefix(most))
  }

  private mutating func change() {
    guard !bytes.isEmpty else { return insert() }
    switch chance.number(1...12) {
    case 1, 2: bytes[place()] = UInt8(chance.number(0...255))
    case 3, 4, 5: insert()
    case 6: bytes.removeSubrange(stretch())
    case 7: bytes.removeSubrange(place()...)
    case 8: again(chance.number(1...4))
    case 9: again(chance.number(1...3000))
    case 10: splice()
    case 11: exchangeLines()
    default: changeNumber()
    }
  }

  private mutating func place() -> Int { chance.number(0...bytes.count - 1) }

  private mutating func stretch() -> Range<Int> {
    let start = place()
    return start..<min(bytes.count, start + chance.number(1...60))
  }

  private mutating func insert() {
    let token = Array(chance.pick(Self.tokens).utf8)
    let times = chance.happens(inHundred: 5) ? chance.number(1...5000) : 1
    let at = bytes.isEmpty ? 0 : place()
    bytes.insert(contentsOf: (0..<times).flatMap { _ in token }.prefix(most), at: at)
  }

  /// A stretch stands there once more, or very often.
  private mutating func again(_ times: Int) {
    let stretch = stretch()
    let piece = bytes[stretch]
    let room = max(0, (most - bytes.count) / max(1, piece.count))
    bytes.insert(contentsOf: (0..<min(times, room)).flatMap { _ in piece }, at: stretch.upperBound)
  }

  private mutating func splice() {
    let other = chance.pick(others)
    guard !other.isEmpty else { return }
    let start = chance.number(0...other.count - 1)
    let end = min(other.count, start + chance.number(1...200))
    bytes.insert(contentsOf: other[start..<end], at: place())
  }

  private mutating func exchangeLines() {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let (one, other) = (chance.number(0...lines.count - 1), chance.number(0...lines.count - 1))
    lines.swapAt(one, other)
    bytes = Array(lines.joined(separator: [10]))
  }

  private mutating func changeNumber() {
    let digits = bytes.indices.filter { (48...57).contains(bytes[$0]) }
    guard !digits.isEmpty else { return }
    let at = chance.pick(digits)
    let number = chance.pick([
      "0", "-1", "99", "1e400", "9223372036854775808", "2147483648", "0000", "1.5", "31", "٣",
    ])
    bytes.replaceSubrange(at...at, with: Array(number.utf8))
  }

  /// What has made readers stumble.
  private static let tokens = [
    "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{9B}2J", "\0", "\u{7F}", "\r", "\n", "\r\n", "\u{2028}", "\t",
    "\u{202E}", "\u{2066}",
    "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{E0041}", "\u{AD}", "e\u{301}\u{301}", "\u{301}",
    "\u{1112}\u{1161}", "👩\u{200D}👧", "\"", "'",
    ",", ";", ",,,,,,,,", "\"\"", "=1+1", "@x", "-2+3", "{", "}", "[", "]", "[[[[[[[[", "{\"a\":", "{{", "}}",
    "{{#", "{{/", "{{{", "{{>x}}", "{{=<% %>=}}", ": ", "- ", "- - - - ", "&a ", "*a", "*a *a", "<<: *a",
    "!!binary ", "? ", "|", ">",
    "> > > > > ", "%YAML 9.9\n", "---\n", "# ", "## ", "######", "**", "_", "*_*_*_", "[a](https:", "](",
    "|---|---|",
    "<!--", "-->", "&", "\\", "\\u", "\\ud800", "\\x", "true", "null", "text ", "type ", "size 0x0",
    "size 9999999x9999999",
    "quiet 999999999999999999", "<ctrl-", "29/02/2015", "2014-02-29", "0000-00-00", "99/99/9999",
    "\u{1B}[200~", "\u{1B}[201~",
    "\u{1B}[<0;1;1M", "\u{1B}[999999999999999999999~", "\u{1B}O",
  ]
}
