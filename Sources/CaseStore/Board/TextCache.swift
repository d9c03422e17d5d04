import Glibc

/// What stored texts were read as, so that one that comes again is not read again: of the duties of a caseload most
/// rules, titles and kinds are the same. It holds a fixed number of texts; one that falls on another's place takes it.
struct TextCache<Value> {
  private var places: [(text: [UInt8], value: Value)?] = Array(repeating: nil, count: size)

  /// A power of two.
  private static var size: Int { 128 }

  /// What `read` makes of a text, or made of the same one before.
  mutating func value(of stored: UnsafeRawBufferPointer, _ read: (String) -> Value) -> Value {
    let place = TextCache.place(of: stored)
    if let known = places[place], known.text.isSame(as: stored) { return known.value }
    let value = read(String(decoding: stored, as: UTF8.self))
    places[place] = (Array(stored), value)
    return value
  }

  /// From the length and every byte, mixed as the FNV hash does.
  private static func place(of text: UnsafeRawBufferPointer) -> Int {
    var mixed: UInt32 = 2_166_136_261
    for byte in text { mixed = (mixed ^ UInt32(byte)) &* 16_777_619 }
    return Int(mixed ^ mixed >> 15) & (size - 1)
  }
}

extension [UInt8] {
  fileprivate func isSame(as stored: UnsafeRawBufferPointer) -> Bool {
    guard count == stored.count else { return false }
    return count == 0 || withUnsafeBytes { memcmp($0.baseAddress!, stored.baseAddress!, count) == 0 }
  }
}
