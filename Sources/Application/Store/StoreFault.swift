public import Record

/// What can go wrong with a store, in words that say what to do.
public enum StoreFault: Error, Equatable, Sendable {
  /// With what is recorded in it.
  case journal(JournalFault)
  /// With what keeps it: the file, the disk, the lock.
  case storage(StorageFault)
  /// The same, while something was to be recorded, and before it was known to be.
  case recording(StorageFault)
  /// The same, while it was to be noted who looked.
  case noting(StorageFault)

  public var words: String {
    switch self {
    case .journal(let fault): fault.words
    case .storage(let fault): fault.words
    case .recording(let fault): fault.wordsOfRecording
    case .noting(let fault): "What was looked at could not be noted. \(fault.words)"
    }
  }

  /// True where it is not known whether what was to be recorded is.
  public var isUnsure: Bool {
    switch self {
    case .storage(.mayBeRecorded), .recording(.mayBeRecorded): true
    default: false
    }
  }

  /// True where the store is not as it was written.
  public var isDamage: Bool {
    switch self {
    case .journal(.isDamaged), .storage(.isDamaged), .recording(.isDamaged): true
    default: false
    }
  }
}
