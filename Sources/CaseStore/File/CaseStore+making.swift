public import Application
import Glibc

extension CaseStore {
  /// Makes a store in a folder that exists, whole or not at all: it is there when `begin` has recorded what it begins
  /// with and all of it is on the disk. What a making that was killed has left is taken away. Nothing that is at the
  /// place already is ever written over.
  ///
  /// Throws `StoreFault`, or what `begin` throws.
  public static func make(at path: String, _ begin: (CaseStore) throws -> Void) throws {
    StoreRight.giveUp()
    var failure: (any Error)?
    do {
      try asFault(at: path) {
        try NetworkFileSystem.refuse(path, at: StoreFile.folder(of: path))
        try StorePrivacy.requireFolder(toMake: path)
        try StoreMaking(at: path).run { store in
          do {
            try begin(store)
          } catch {
            failure = error
            throw error
          }
        }
      }
    } catch {
      guard let failure else { throw error.whileMaking(path) }
      throw (failure as? StoreFault)?.whileMaking(path) ?? failure
    }
  }

  /// Opens a store that is being made: nobody else knows of it, and nothing of it counts before all of it is on the disk,
  /// so that no act is flushed by itself.
  convenience init(making path: String) throws(StoreFault) {
    try self.init(opening: path, readOnly: false, patience: StoreLock.patience, isMaking: true)
  }

  /// Makes an empty store.
  public static func create(at path: String) throws(StoreFault) {
    do {
      try make(at: path) { _ in }
    } catch let fault as StoreFault {
      throw fault
    } catch {
      throw .storage(.cannotCreate(path: path, why: "\(error)"))
    }
  }

  /// Removes a store with everything beside it.
  public static func remove(at path: String) {
    for ending in [""] + StoreMaking.endings { unlink(path + ending) }
  }
}

extension StoreFault {
  /// Words for a store or a backup that was never there speak of making it, and name it as it was to be called.
  func whileMaking(_ path: String) -> StoreFault {
    switch self {
    case .recording(let fault): StoreFault.storage(fault).whileMaking(path)
    case .storage(.failed(_, let why)), .storage(.cannotOpen(_, let why)), .storage(.isDamaged(_, let why)),
      .storage(.cannotBeRead(_, let why)), .storage(.mayBeRecorded(_, let why)):
      .storage(.cannotCreate(path: path, why: why))
    case .storage(.diskIsFull): .storage(.diskIsFull(path: path))
    case .storage(.quotaIsUsedUp): .storage(.quotaIsUsedUp(path: path))
    case .storage(.isReadOnly): .storage(.isReadOnly(path: path))
    case .storage(.fileSystemIsReadOnly): .storage(.fileSystemIsReadOnly(path: path))
    case .storage(.tooManyOpenFiles): .storage(.tooManyOpenFiles(path: path))
    case .storage(.hasNoLocks): .storage(.hasNoLocks(path: path))
    default: self
    }
  }
}
