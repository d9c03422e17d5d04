public import Record

/// What can go wrong with a store, in words that say what to do.
public enum StoreFault: Error, Equatable, Sendable {
  /// With what is recorded in it.
  case journal(JournalFault)
  /// With what keeps it: the file, the disk, the lock.
  case storage(StorageFault)

  public var words: String {
    switch self {
    case .journal(let fault): fault.words
    case .storage(let fault): fault.words
    }
  }

  /// The same without what became of an entry, for what is no part of the record: half-filled forms.
  public var wordsOfNoRecord: String {
    switch self {
    case .journal(let fault): fault.words
    case .storage(let fault): fault.wordsOfNoRecord
    }
  }

  /// True where it is not known whether what was to be recorded is.
  public var isUnsure: Bool {
    if case .storage(.mayBeRecorded) = self { true } else { false }
  }

  /// True where the store is not as it was written.
  public var isDamage: Bool {
    switch self {
    case .journal(.isDamaged), .storage(.isDamaged): true
    default: false
    }
  }
}
