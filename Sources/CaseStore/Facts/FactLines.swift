import CareCalendar

/// What is counted of a child as it is kept: a line for each thing, its fields apart by tabs.
///
/// A line begins with a letter for what it is. A field that is empty is one that is not known. Backslash, tab and line
/// feed in words are written as `\\`, `\t` and `\n`, and words without a letter as `\e`.
struct FactLines {
  private(set) var bytes: [UInt8] = []

  mutating func begin(_ kind: FactLine) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    bytes.append(kind.rawValue)
  }

  mutating func add(_ number: Int?) {
    bytes.append(UInt8(ascii: "\t"))
    if let number { bytes.append(contentsOf: String(number).utf8) }
  }

  mutating func add(_ day: Day?) { add(day?.number) }

  mutating func add(_ flag: Bool?) { add(flag.map { $0 ? 1 : 0 }) }

  mutating func add<Code: RawRepresentable<String>>(_ code: Code?) { add(code?.rawValue) }

  mutating func add(_ words: String?) {
    bytes.append(UInt8(ascii: "\t"))
    guard let words else { return }
    if words.isEmpty { bytes.append(contentsOf: "\\e".utf8) }
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
      case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
      case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
      default: bytes.append(byte)
      }
    }
  }
}

/// The letter that a line begins with.
enum FactLine: UInt8 {
  case child = 0x43  // C
  case stay = 0x53  // S
  case shortBreaks = 0x42  // B
  case adoptionPlacement = 0x50  // P
  case involvement = 0x49  // I
  case proceedings = 0x47  // G, what goes on in court
  case episode = 0x45  // E
  case allocation = 0x41  // A
  case team = 0x54  // T
  case review = 0x52  // R
  case alert = 0x44  // D, a dispute
  case practiceNote = 0x4E  // N
  case quotation = 0x51  // Q
  case visit = 0x56  // V
  case voice = 0x48  // H, heard
  case consultation = 0x4F  // O
  case monitoring = 0x4D  // M
  case change = 0x58  // X, what was changed
  case survey = 0x46  // F, feedback
  case clock = 0x4B  // K
}
