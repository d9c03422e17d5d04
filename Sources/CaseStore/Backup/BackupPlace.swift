import Application
import Glibc

/// Where a backup is to be written, looked at before anything is.
struct BackupPlace {
  let path: String
  let replacing: Bool

  /// Throws where there is a file that is not to be replaced, where what stands there is no file, and where a store lies
  /// that is in use, this one or another.
  init(_ path: String, replacing: Bool, of store: String) throws(StorageFault) {
    (self.path, self.replacing) = (path, replacing)
    var (here, there) = (stat(), stat())
    if lstat(path, &here) == 0, stat(store, &there) == 0, here.st_ino == there.st_ino,
      here.st_dev == there.st_dev
    {
      throw .cannotCreate(path: path, why: "it is the store itself")
    }
    try FilePlace.isFree(path, replacing: replacing)
    try refuseNamesOfStores(beside: store)
  }

  private func refuseNamesOfStores(beside store: String) throws(StorageFault) {
    for ending in StoreMaking.endings {
      var about = stat()
      if lstat(path + ending, &about) == 0 {
        throw .cannotCreate(
          path: path, why: "\(path)\(ending) lies beside it, as beside a store that is in use: name another")
      }
    }
    let named = StoreFile.folder(of: path)
    guard access(named, F_OK) == 0 else { throw StorageFault(making: path, errno) }
    let folder = try StoreFile.place(of: named)
    let place = "\(folder == "/" ? "" : folder)/\(path.split(separator: "/").last ?? "")"
    let own = try StoreFile.place(of: store)
    if (StoreMaking.endings + [".making"]).contains(where: { own + $0 == place }) {
      throw .cannotCreate(path: path, why: "the store has a file of that name")
    }
  }
}
