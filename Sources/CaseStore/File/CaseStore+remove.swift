import Glibc

extension CaseStore {
  /// Removes a store that was just made and could not be begun, with everything beside it.
  public static func remove(at path: String) {
    for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) }
  }
}
