/// What can be wrong with the file that a store is kept in, or with where it lies, in words that say what to do.
public enum StorageFault: Error, Equatable, Sendable {
  /// Another program holds the store; nothing was recorded.
  case busy
  case diskIsFull(path: String)
  case isReadOnly(path: String)
  case isMissing(path: String)
  case cannotOpen(path: String, why: String)
  case cannotCreate(path: String, why: String)
  case isNotOurs(path: String)
  /// Its tables are of an edition that this program does not know.
  case isNewer(path: String)
  case isOnNetwork(path: String, kind: String)
  case isDamaged(path: String, why: String)
  case failed(path: String, why: String)

  public var words: String {
    switch self {
    case .busy: "The store is in use by another program. Nothing was recorded; try again in a moment."
    case .diskIsFull(let path):
      "There is no room left on the disk that holds \(path). Nothing was recorded; make room and try again."
    case .isReadOnly(let path):
      "\(path), or the folder it is in, cannot be written to. Nothing was recorded; ask for write access."
    case .isMissing(let path):
      "There is no store at \(path). Make one with 'iro init', or name another with --store."
    case .cannotOpen(let path, let why): "\(path) cannot be opened: \(why)."
    case .cannotCreate(let path, let why): "\(path) cannot be made: \(why)."
    case .isNotOurs(let path):
      "\(path) is not a store of this program. It was left as it is; name another with --store."
    case .isNewer(let path):
      "\(path) was written by a newer iro. It was left as it is; install the newer program."
    case .isOnNetwork(let path, let kind):
      "\(path) is on a network file system (\(kind)), where a store cannot be kept safely. Move it to a local disk."
    case .isDamaged(let path, let why):
      "\(path) is damaged: \(why). Stop working in it, and restore the last backup."
    case .failed(let path, let why): "\(path): \(why). Nothing was recorded."
    }
  }
}
