import Casework

/// What can be wrong with the file that a store is kept in, or with where it lies, in words that say what to do.
public enum StorageFault: Error, Equatable, Sendable {
  /// Another program holds the store.
  case busy
  case diskIsFull(path: String)
  /// What the account may keep on the disk is used up; the disk itself has room.
  case quotaIsUsedUp(path: String)
  case isReadOnly(path: String)
  /// The file system can be read and not written to, whoever asks.
  case fileSystemIsReadOnly(path: String)
  case tooManyOpenFiles(path: String)
  /// The file system has no locks to give.
  case hasNoLocks(path: String)
  case isMissing(path: String)
  case cannotOpen(path: String, why: String)
  case cannotCreate(path: String, why: String)
  /// It is made, whole, and the disk did not confirm that its name is in its folder.
  case nameNotConfirmed(path: String, why: String)
  case isNotOurs(path: String)
  /// Its tables are of an edition that this program does not know.
  case isNewer(path: String)
  case isOnNetwork(path: String, kind: String)
  /// Somebody else could read it, change it or put another in its place.
  case isOpenToOthers(path: String, how: String, mend: String)
  /// It is another account's.
  case isAnothers(path: String, owner: String, mend: String)
  /// The disk did not give what was asked of it, twice. That says nothing about what is on it.
  case cannotBeRead(path: String, why: String)
  /// What is there is not what was written.
  case isDamaged(path: String, why: String)
  /// It, its log or its lock is another file than the one that was opened, or is gone.
  case wasMoved(path: String)
  /// What was seen in it is in it no more: a backup was restored into it.
  case wasReplaced(path: String)
  /// What lies in the log beside it does not go on from what is in it.
  case hasForeignLog(path: String)
  /// Its tables are not as this program makes them: somebody else has added to them or changed them.
  case hasOtherSchema(path: String, what: String)
  /// The disk did not confirm, twice, that it holds what was written. The next start finds it there or not.
  case mayBeRecorded(path: String, why: String)
  case failed(path: String, why: String)

  /// What is wrong and what to do about it. It says nothing of an entry: whether one is recorded rests on what was being
  /// done, and not on what went wrong.
  public var words: String { advice.isEmpty ? cause : "\(cause) \(advice.capitalisingFirst)" }

  /// As it is said where something was to be recorded and is not, or is not known to be.
  var wordsOfRecording: String {
    if case .mayBeRecorded = self {
      return "\(cause) It may or may not be recorded: look before you do it again."
    }
    return advice.isEmpty
      ? "\(cause) Nothing was recorded." : "\(cause) Nothing was recorded; \(advice.lowercasingFirst)"
  }

  private var cause: String {
    switch self {
    case .busy: "The store is in use by another program."
    case .diskIsFull(let path): "There is no room left on the disk that holds \(path)."
    case .quotaIsUsedUp(let path): "This account's quota is used up on the disk that holds \(path)."
    case .isReadOnly(let path): "\(path), or the folder it is in, cannot be written to."
    case .fileSystemIsReadOnly(let path): "The file system that holds \(path) can only be read."
    case .tooManyOpenFiles(let path): "\(path) cannot be used: there are too many open files."
    case .hasNoLocks(let path): "There are no locks available on the file system that holds \(path)."
    case .isMissing(let path): "There is no store at \(path)."
    case .cannotOpen(let path, let why): "\(path) cannot be opened: \(why)."
    case .cannotCreate(let path, let why): "\(path) cannot be made: \(why)."
    case .nameNotConfirmed(let path, let why):
      "\(path) is made, but the disk did not confirm its name (\(why))."
    case .isNotOurs(let path): "\(path) is not a store of this program."
    case .isNewer(let path): "\(path) was written by a newer iro."
    case .isOnNetwork(let path, let kind):
      "\(path) is on a network file system (\(kind)), where a store cannot be kept safely."
    case .isOpenToOthers(let path, let how, _): "\(path) is not safe: \(how)."
    case .isAnothers(let path, let owner, _): "\(path) belongs to \(owner)."
    case .cannotBeRead(let path, let why): "\(path) could not be read just now (\(why))."
    case .isDamaged(let path, let why): "\(path) is damaged: \(why)."
    case .wasMoved(let path):
      "\(path), or a file beside it, was moved, replaced or taken away since it was opened here."
    case .wasReplaced(let path):
      "A backup was restored into \(path), or it was replaced, since it was opened here."
    case .hasForeignLog(let path):
      "The log beside \(path) is not its own: another file, or an older one, was copied over the store."
    case .hasOtherSchema(let path, let what): "\(path) was changed by another program. \(what)"
    case .mayBeRecorded(let path, let why): "The disk did not confirm what was written to \(path) (\(why))."
    case .failed(let path, let why): "\(path): \(why)."
    }
  }

  /// What to do about it.
  private var advice: String {
    switch self {
    case .busy: "try again in a moment."
    case .diskIsFull: "make room and try again."
    case .quotaIsUsedUp: "remove files of yours or have the quota raised, and try again."
    case .isReadOnly: "ask for write access."
    case .fileSystemIsReadOnly: "have it mounted for writing."
    case .tooManyOpenFiles: "end other programs, or have the limit raised, and try again."
    case .hasNoLocks: "keep the store on a local disk."
    case .isMissing: "Make one with 'iro init', or name another with --store."
    case .nameNotConfirmed: "It can be used; look for it again when the computer has started anew."
    case .isNotOurs: "It was left as it is; name another with --store."
    case .isNewer: "It was left as it is; install the newer program."
    case .isOnNetwork: "Move it to a local disk."
    case .isOpenToOthers(_, _, let mend), .isAnothers(_, _, let mend): mend
    case .cannotBeRead: "Try again; if it stays so, have the disk looked at."
    case .isDamaged: "Stop working in it, and restore the last backup with 'iro restore'."
    case .wasMoved: "have it put back, or leave iro and start it again."
    case .wasReplaced: "note down what is not saved, leave iro and start it again."
    case .hasForeignLog:
      "It was left as it is. Restore the last backup with 'iro restore': the file and the log are kept."
    case .hasOtherSchema:
      "It was left as it is. 'iro rebuild' takes out what is not of this program, and puts its tables right."
    case .mayBeRecorded, .failed: "try again."
    case .cannotOpen, .cannotCreate: ""
    }
  }
}
