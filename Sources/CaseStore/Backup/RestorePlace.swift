import Application
import GRDB
import Glibc

/// Where a backup is to be restored to, and what is done with what is there.
struct RestorePlace {
  private let path: String
  /// Where it is when links are followed.
  let place: String
  /// Under what name that which is there is kept.
  private let kept: String
  private let isThere: Bool

  /// Throws where there is something that is not to be replaced.
  init(_ path: String, restoring backup: String, keptAs kept: String, replacing: Bool) throws(StorageFault) {
    (self.path, self.kept) = (path, kept)
    try NetworkFileSystem.refuse(path, at: StoreFile.folder(of: path))
    var (about, other) = (stat(), stat())
    isThere = stat(path, &about) == 0
    guard isThere else {
      try FilePlace.isFree(path, replacing: false)
      let folder = try StoreFile.place(of: StoreFile.folder(of: path))
      place = "\(folder == "/" ? "" : folder)/\(path.split(separator: "/").last ?? "")"
      try StorePrivacy.requireFolder(toMake: path)
      return
    }
    guard about.st_mode & S_IFMT == S_IFREG else {
      throw .cannotCreate(path: path, why: "what stands there is no file, and stays as it is")
    }
    if stat(backup, &other) == 0, other.st_ino == about.st_ino, other.st_dev == about.st_dev {
      throw .cannotCreate(path: path, why: "it is the file that was to be restored")
    }
    guard replacing else {
      let why = "there is a store already; --replace restores over it, and keeps what is there beside it"
      throw .cannotCreate(path: path, why: why)
    }
    place = try StoreFile.place(of: path)
    let privacy = StorePrivacy(of: path, at: place, owner: about.st_uid)
    try privacy.requireOwner()
    try privacy.requireFiles()
    try privacy.requireFolders()
  }

  /// Puts the staged store in place. Gives the name of what was there; nil where there was nothing.
  ///
  /// A store that is open at other screens keeps its file and its log, and gets other pages in one transaction. Only what
  /// cannot be opened any more is moved aside, with its log.
  func take(_ staged: String, _ progress: (_ done: Int, _ of: Int) -> Void) throws -> String? {
    guard isThere, let file = try storeThere() else {
      try moveAside()
      try FilePlace.give(place, to: staged)
      try FilePlace.flushFolder(of: place)
      return isThere ? kept : nil
    }
    let lock = try StoreLock(for: file)
    try lock.held {
      do {
        if try StoreWatch(file).findsForeignLog(holding: lock.descriptor) {
          throw StorageFault.hasForeignLog(path: path)
        }
        try replacePages(of: file, by: staged, lock.descriptor, progress)
      } catch  where RestorePlace.isDamage(error) {
        try moveAside()
        try FilePlace.give(place, to: staged)
        try FilePlace.flushFolder(of: place)
      }
    }
    return kept
  }

  /// Nil where what is there is no store, or is one no more. Throws where something else has come there since it was
  /// looked at.
  private func storeThere() throws(StorageFault) -> StoreFile? {
    do throws(StorageFault) {
      let file = try StoreFile(existing: path, forWriting: true)
      guard file.place == place else { throw StorageFault.wasMoved(path: path) }
      try file.privacy.requireOwner()
      return file
    } catch .isNotOurs, .isDamaged {
      return nil
    }
  }

  private static func isDamage(_ error: any Error) -> Bool {
    switch error {
    case let error as DatabaseError: error.isOfReading
    case StorageFault.isDamaged, StorageFault.isNotOurs, StorageFault.hasForeignLog: true
    default: false
    }
  }

  private func replacePages(
    of file: StoreFile, by staged: String, _ lock: Int32, _ progress: (_ done: Int, _ of: Int) -> Void
  ) throws {
    let live = try Connection.forWriting(file)
    try keep(live)
    // What was folded into the store before need not be in what is restored. A power cut may bring the log back that was
    // emptied: beside a mark of before, it would be taken for another store's.
    guard FoldedMark.write(nil, lock), fsync(lock) == 0 else { throw StorageFault(making: path, errno) }
    try CopiedStore.unchanging(staged).unsafeReentrantRead { source in
      try live.writeWithoutTransaction { db in
        try CopiedStore.copy(source, at: staged, to: db, at: path, progress)
        if Connection.emptyLog(db) {
          // The file was only just written to.
          try FoldedMark.write(FoldedMark(ReceiptTable.receipt(in: db), file: nil), lock)
        }
      }
    }
    // While nobody else writes.
    try live.close()
  }

  /// Copies what is there, with what lies in its log.
  private func keep(_ live: DatabaseQueue) throws {
    try FilePlace.isFree(kept, replacing: false)
    let unfinished = kept + ".making"
    let descriptor = try StoreMaking.claim(unfinished, for: kept)
    defer { close(descriptor) }
    do {
      guard ftruncate(descriptor, 0) == 0, fchmod(descriptor, StorePrivacy.mode) == 0 else {
        throw StorageFault(making: kept, errno)
      }
      try live.unsafeReentrantRead { db in
        try CopiedStore.fill(unfinished, calling: kept, from: db, at: path) { _, _ in }
      }
      guard fsync(descriptor) == 0 else { throw StorageFault(making: kept, errno) }
      try FilePlace.give(kept, to: unfinished)
      try FilePlace.flushFolder(of: kept)
    } catch {
      unlink(unfinished)
      throw error
    }
  }

  /// The file and its log keep together, under another name.
  private func moveAside() throws(StorageFault) {
    for ending in ["", "-wal", "-shm", "-journal"] {
      try FilePlace.isFree(kept + ending, replacing: false)
      guard rename(place + ending, kept + ending) != 0, errno != ENOENT else { continue }
      throw StorageFault(making: kept + ending, errno)
    }
  }
}
