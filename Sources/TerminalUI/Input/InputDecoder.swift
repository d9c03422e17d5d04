/// Reads what a terminal sends, byte by byte, as keys, pastes and the mouse.
///
/// An escape sequence may arrive in pieces: as long as one is open, `isUndecided` asks to wait a moment
/// before `giveUp()` takes what has come for all there is (a lone Esc, then).
public struct InputDecoder: Sendable {
  var bytes: ArraySlice<UInt8> = []
  private let sequences: [(bytes: [UInt8], key: Key)]
  private let isUTF8: Bool
  private var isPasting = false
  private var isAll = false

  /// - Parameters:
  ///   - sequences: what this terminal's own description says its keys send.
  ///   - isUTF8: otherwise every byte is a letter of Latin-1.
  public init(sequences: [(bytes: [UInt8], key: Key)] = [], isUTF8: Bool = true) {
    self.sequences = sequences.filter { !$0.bytes.isEmpty }.sorted { $0.bytes.count > $1.bytes.count }
    self.isUTF8 = isUTF8
  }

  /// Something has come that cannot be told yet.
  public var isUndecided: Bool { !bytes.isEmpty || isPasting }
  /// A paste has begun and not ended; its pieces may be a while apart.
  public var isInsidePaste: Bool { isPasting }

  public mutating func feed(_ more: some Sequence<UInt8>) {
    bytes.append(contentsOf: more)
  }

  public mutating func giveUp() {
    isAll = true
  }

  /// The next input, or `nil` when more must come first.
  public mutating func next() -> Input? {
    defer { if bytes.isEmpty { isAll = false } }
    while isPasting || !bytes.isEmpty {
      switch isPasting ? paste() : step() {
      case .input(let input): return input
      case .nothing: continue
      case .more: return nil
      }
    }
    return nil
  }

  /// What the beginning of the bytes came to.
  enum Step: Equatable {
    case input(Input)
    /// Understood, and of no interest here.
    case nothing
    case more
  }

  private mutating func step() -> Step {
    if let known = sequences.first(where: { bytes.starts(with: $0.bytes) }) {
      bytes = bytes.dropFirst(known.bytes.count)
      return .input(.key(known.key))
    }
    guard let first = bytes.first else { return .more }
    if first == 0x1B { return escape() }
    return first < 0x80 ? .input(.key(ascii())) : letter()
  }

  private mutating func ascii() -> Key {
    let byte = bytes.removeFirst()
    return switch byte {
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .backspace
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  private mutating func letter() -> Step {
    guard isUTF8, let first = bytes.first else {
      return .input(.key(.character(Character(Unicode.Scalar(bytes.removeFirst())))))
    }
    let length = first < 0xC2 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let whole = 1 + bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }.count
    if whole < length, whole == bytes.count, !isAll { return .more }
    let text = String(decoding: bytes.prefix(whole), as: UTF8.self)
    bytes = bytes.dropFirst(whole)
    return .input(.key(.character(text.first ?? "\u{FFFD}")))
  }
}

extension InputDecoder {
  private static let endOfPaste: [UInt8] = Array("\u{1B}[201~".utf8)

  private mutating func paste() -> Step {
    let end = Self.endOfPaste
    var at = bytes.startIndex
    while let found = bytes[at...].firstIndex(of: 0x1B), !bytes[found...].starts(with: end) {
      at = found + 1
    }
    let found = bytes[at...].firstIndex(of: 0x1B)
    guard let stop = found ?? (isAll ? bytes.endIndex : nil) else { return .more }
    let text = String(decoding: bytes[..<stop], as: UTF8.self)
    bytes = found == nil ? [] : bytes[stop...].dropFirst(end.count)
    isPasting = false
    return .input(.pasted(text))
  }

  private mutating func escape() -> Step {
    guard let second = bytes.dropFirst().first else { return isAll ? lone() : .more }
    guard second == UInt8(ascii: "[") || second == UInt8(ascii: "O") else { return lone() }
    guard let sequence = ControlSequence(bytes) else { return isAll ? lone() : .more }
    bytes = bytes.dropFirst(sequence.length)
    if sequence.beginsPaste { isPasting = true }
    return sequence.input.map { .input($0) } ?? .nothing
  }

  private mutating func lone() -> Step {
    bytes.removeFirst()
    return .input(.key(.escape))
  }
}
