/// One sequence that begins with Esc and "[" or "O", as terminals of the xterm family send them.
struct ControlSequence {
  /// How many bytes it takes.
  let length: Int
  private let body: [UInt8]
  private let final: UInt8

  /// The sequence at the beginning of the bytes; `nil` when its end has not come yet.
  init?(_ bytes: ArraySlice<UInt8>) {
    let rest = bytes.dropFirst(2)
    var end = rest.startIndex
    if bytes.dropFirst().first == UInt8(ascii: "["), rest.first == UInt8(ascii: "[") { end += 1 }
    while end < rest.endIndex, (0x20...0x3F).contains(rest[end]) { end += 1 }
    guard end < rest.endIndex else { return nil }
    body = Array(rest[..<end])
    final = rest[end]
    let isOldMouse = final == UInt8(ascii: "M") && body.isEmpty
    length = end + 1 - bytes.startIndex + (isOldMouse ? 3 : 0)
    guard length <= bytes.count else { return nil }
  }

  var beginsPaste: Bool { final == UInt8(ascii: "~") && numbers.first == 200 }

  /// What it means, or `nil` for what is of no interest.
  var input: Input? {
    if body.first == UInt8(ascii: "<") { return mouse.map { .mouse($0) } }
    if body.first == UInt8(ascii: "[") { return function.map { .key($0) } }
    return (final == UInt8(ascii: "~") ? numbered : lettered).map { .key($0) }
  }

  private var numbers: [Int] {
    let digits = body.drop { !(0x30...0x3B).contains($0) }
    return digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
  }

  private var lettered: Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    case "P", "Q", "R", "S": .function(Int(final) - 0x4F)
    default: nil
    }
  }

  private var numbered: Key? {
    switch numbers.first ?? 0 {
    case 1, 7: .home
    case 4, 8: .end
    case 3: .delete
    case 5: .pageUp
    case 6: .pageDown
    case let number where (11...15).contains(number): .function(number - 10)
    case let number where (17...21).contains(number): .function(number - 11)
    case let number where (23...24).contains(number): .function(number - 12)
    default: nil
    }
  }

  /// The first five function keys of the Linux console.
  private var function: Key? {
    (0x41...0x45).contains(final) ? .function(Int(final) - 0x40) : nil
  }

  /// A press of the first button or a turn of the wheel; releases and movements are of no interest.
  private var mouse: Mouse? {
    let numbers = numbers
    guard final == UInt8(ascii: "M"), numbers.count == 3 else { return nil }
    let at = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    return switch numbers[0] & ~0b11100 {
    case 0: Mouse(.pressed, at: at)
    case 64: Mouse(.scrolledUp, at: at)
    case 65: Mouse(.scrolledDown, at: at)
    default: nil
    }
  }
}
