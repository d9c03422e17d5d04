/// What can be wrong with a journal, or with adding to it, in words that say what to do.
public enum JournalFault: Error, Equatable, Sendable {
  /// A stream holds other entries than whoever adds to it had read.
  case conflict(StreamID)
  /// It holds kinds of entries that this program does not know, and is left to one that does.
  case isNewer
  /// An entry cannot be read, or does not follow from those before it.
  case isDamaged(why: String)

  public var words: String {
    switch self {
    case .conflict: "Somebody else recorded something at the same moment. Nothing of this was recorded."
    case .isNewer: "This store was written by a newer iro. It was left as it is; install the newer program."
    case .isDamaged(let why):
      "This store is damaged: \(why). Stop working in it, and restore the last backup with 'iro restore'."
    }
  }
}
