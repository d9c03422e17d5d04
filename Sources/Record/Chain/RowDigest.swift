/// A digest over the columns of rows that are no part of the journal, each written as docs/record.md writes the columns
/// of an entry. It finds what was changed by somebody who did not work it out anew.
public struct RowDigest {
  private var digest = Digest(reserving: 2048)

  public init() {}

  public mutating func add(_ number: Int64) { digest.add(number) }

  public mutating func add(_ text: String) { digest.add(text) }

  /// A text or a blob as it is stored; nil where there is none.
  public mutating func add(_ stored: UnsafeRawBufferPointer?) { digest.add(stored) }

  /// 32 bytes over what was added, and over the digest of the row before where rows follow one another. Nothing is left
  /// added.
  public mutating func taken(after previous: [UInt8] = []) -> [UInt8] {
    Array(digest.chained(to: previous))
  }

  /// What the first row of those that follow one another is chained to.
  public static let beginning = Digest.genesis
}
