import Glibc

/// Follows the journal from its first entry, and notes each that does not follow from those before.
///
/// A store of a large council holds millions of entries, so their columns are taken as the bytes that they are, and
/// nothing is made of them.
public struct ChainCheck {
  /// What is wrong, a line each; empty while nothing is.
  public var findings: [String] { found + (doubted.map { [$0.words] } ?? []) }
  /// The position of the entry that was taken last.
  public private(set) var position: Position = 0
  private var found: [String] = []
  private var versions: [StreamKey: Int64] = [:]
  private var previous = Digest.genesis
  private var digest = Digest()
  /// The last entry, where its digest was wrong: what was done to it may be told by the next.
  private var doubted: DoubtedEntry?

  public init() {}

  /// Takes the next entry of the journal.
  public mutating func take(_ entry: StoredEntry) {
    add(entry)
    let isAsRecorded = digest.digest(after: previous).isStored(in: entry.digest)
    if doubted == nil, isAsRecorded {
      checkOrder(of: entry)
      follow(entry.digest)
    } else {
      weigh(entry, isAsRecorded)
    }
    digest.clear()
    position = entry.position
  }

  private mutating func checkOrder(of entry: StoredEntry) {
    let number = entry.position
    if number != position &+ 1 {
      found.append("Entry \(number) follows entry \(position): \(missing(before: number)).")
    }
    let before = versions.updateValue(entry.version, forKey: StreamKey(entry.stream)) ?? 0
    if entry.version != before &+ 1 { found.append("Entry \(number) is not the next of its stream.") }
  }

  private func missing(before number: Position) -> String {
    let gap = number &- position
    return gap == 2
      ? "entry \(number - 1) is missing"
      : gap > 2 ? "entries \(position + 1) to \(number - 1) are missing" : "there is a gap"
  }

  private mutating func follow(_ stored: UnsafeRawBufferPointer) {
    previous.removeAll(keepingCapacity: true)
    previous.append(contentsOf: stored)
  }

  /// Where an entry or the one before it is not as it was recorded: what was done.
  private mutating func weigh(_ entry: StoredEntry, _ isAsRecorded: Bool) {
    let before = doubted.take()
    if let before, !isAsRecorded {
      if digest.digest(after: before.expected).isStored(in: entry.digest) {
        found.append("The digest of entry \(before.position) was changed, and nothing else of it.")
        checkOrder(of: entry)
        return follow(entry.digest)
      }
      if before.hasChangedPlaces(with: digest.bytes, of: entry) {
        found.append("Entries \(before.position) and \(entry.position) have changed places.")
        checkOrder(of: entry)
        previous = before.stored
        return
      }
    }
    if let before { found.append(before.words) }
    checkOrder(of: entry)
    if !isAsRecorded {
      doubted = DoubtedEntry(
        position: entry.position, added: digest.bytes, stored: Array(entry.digest),
        expected: Array(digest.digest(after: previous)), previous: previous)
    }
    follow(entry.digest)
  }

  private mutating func add(_ entry: StoredEntry) {
    digest.add(entry.position)
    digest.add(entry.act)
    digest.add(entry.stream)
    digest.add(entry.version)
    digest.add(entry.kind)
    digest.add(entry.format)
    digest.add(entry.key)
    digest.add(entry.payload)
    digest.add(entry.recordedAt)
    digest.add(entry.recordedBy)
    digest.add(entry.source)
  }
}
