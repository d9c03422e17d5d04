/// What the record came to at a moment, kept elsewhere than the store: the last entry of the journal with its digest and,
/// where readings carry digests, the last reading with its own. As long as the store holds both where they were, nothing
/// before them was taken away or changed.
///
/// Written as one word, `iro-receipt-1:1234:<64 hexadecimal digits>`, and `:56:<64 digits>` for the readings.
public struct Receipt: Equatable, Sendable {
  /// The end of a chain of digests.
  public struct End: Equatable, Sendable {
    /// The number of the last link; 0 where there is none.
    public let position: Position
    /// 32 bytes.
    public let digest: [UInt8]

    public init(position: Position, digest: [UInt8]) {
      self.position = position
      self.digest = digest
    }
  }

  public let journal: End
  /// Nil where readings carry no digests.
  public let readings: End?

  public init(journal: End, readings: End? = nil) {
    self.journal = journal
    self.readings = readings
  }

  /// The word that every receipt begins with.
  public static let mark = "iro-receipt-1"

  /// The receipt in a text that holds it as a word, among whatever other words; nil where there is none, or more than one.
  public init?(in text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).filter { $0.hasPrefix("\(Receipt.mark):") }
    guard words.count == 1, let receipt = Receipt(word: words[0]) else { return nil }
    self = receipt
  }

  private init?(word: Substring) {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 5, let journal = End(parts[1], parts[2]) else { return nil }
    self.journal = journal
    guard parts.count == 5 else {
      readings = nil
      return
    }
    guard let end = End(parts[3], parts[4]) else { return nil }
    readings = end
  }

  public var text: String {
    let ends = [journal, readings].compactMap { $0 }
    return ([Receipt.mark] + ends.map { "\($0.position):\($0.digest.hexadecimal)" }).joined(separator: ":")
  }
}

extension Receipt.End {
  fileprivate init?(_ position: Substring, _ digest: Substring) {
    guard let position = Position(position), position >= 0, digest.utf8.count == 64 else { return nil }
    var bytes: [UInt8] = []
    var rest = digest[...]
    while !rest.isEmpty {
      guard let byte = UInt8(rest.prefix(2), radix: 16), rest.first != "+" else { return nil }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    self.init(position: position, digest: bytes)
  }
}

extension Sequence<UInt8> {
  /// Two digits a byte, in small letters.
  var hexadecimal: String {
    map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
