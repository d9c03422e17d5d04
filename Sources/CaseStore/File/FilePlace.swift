import Application
import Glibc

/// The place of a file that is written beside it, and given its name in one step when it is whole.
enum FilePlace {
  /// Gives what is unfinished its name. Nothing that has come there meanwhile is written over, unless it is a file that
  /// is to be replaced.
  static func give(_ path: String, to unfinished: String, replacing: Bool = false) throws(StorageFault) {
    if replacing, try !isFree(path, replacing: true) {
      guard Glibc.rename(unfinished, path) == 0 else { throw StorageFault(making: path, errno) }
      return
    }
    // A second name can only be given where there is none.
    if link(unfinished, path) == 0 {
      unlink(unfinished)
      return
    }
    let code = errno
    guard [EPERM, EOPNOTSUPP, ENOSYS].contains(code) else { throw StorageFault(making: path, code) }
    // A file system without second names.
    guard try isFree(path, replacing: false) else { throw StorageFault(making: path, EEXIST) }
    guard Glibc.rename(unfinished, path) == 0 else { throw StorageFault(making: path, errno) }
  }

  /// True where there is nothing. Throws where there is something that may not be replaced.
  @discardableResult
  static func isFree(_ path: String, replacing: Bool) throws(StorageFault) -> Bool {
    var about = stat()
    guard lstat(path, &about) == 0 else { return true }
    guard about.st_mode & S_IFMT == S_IFREG else {
      throw .cannotCreate(path: path, why: "what stands there is no file, and stays as it is")
    }
    guard replacing else {
      throw .cannotCreate(path: path, why: "there is such a file already; --replace puts this in its place")
    }
    return false
  }

  /// Has the names in the folder of a path on the disk. The file is there by now, whatever becomes of this.
  static func flushFolder(of path: String) throws(StorageFault) {
    let folder = open(StoreFile.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0, fsync(folder) == 0 else {
      let code = errno
      if folder >= 0 { close(folder) }
      throw .nameNotConfirmed(path: path, why: systemWords(code) ?? "no reason given")
    }
    close(folder)
  }
}
