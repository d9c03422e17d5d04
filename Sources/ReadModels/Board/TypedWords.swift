/// Words that somebody typed to find something by, folded as what it is found by is.
public struct TypedWords: Sendable {
  private let words: [[UInt8]]

  public init(_ typed: String) {
    self.init(folded: Collation.folded(typed).split(separator: " ").map(String.init))
  }

  /// - Parameter words: folded already.
  public init(folded words: [String]) { self.words = words.map { Array($0.utf8) } }

  public var isEmpty: Bool { words.isEmpty }

  /// True where each word stands in one of the texts.
  public func stand(in texts: String...) -> Bool {
    words.allSatisfy { word in
      texts.contains { text in
        var text = text
        return text.withUTF8 { TypedWords.holds($0, 0..<$0.count, word) }
      }
    }
  }

  /// True where each stands in a stretch of bytes.
  func stand(in bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>) -> Bool {
    words.allSatisfy { TypedWords.holds(bytes, text, $0) }
  }

  private static func holds(
    _ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, _ word: [UInt8]
  ) -> Bool {
    guard let first = word.first else { return true }
    var place = text.lowerBound
    while place + word.count <= text.upperBound {
      if bytes[place] == first {
        var length = 1
        while length < word.count, bytes[place + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      place += 1
    }
    return false
  }
}
