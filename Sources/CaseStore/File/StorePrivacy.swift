import Application
import CProcess
import Glibc

/// Who may reach the files of a store: the account that they belong to, and nobody else. What others could do with them
/// is refused with the command that mends it, and never mended by itself: somebody should know that it was so.
struct StorePrivacy {
  /// As it was asked for, for people to read.
  private let path: String
  /// Where it is when links are followed.
  private let place: String
  private let owner: uid_t

  /// For its account to read and to write.
  static let mode: mode_t = 0o600
  /// Everything that others could do: to a file, and to the names in a folder.
  private static let ofOthers: mode_t = 0o077
  private static let writing: mode_t = 0o022

  init(of path: String, at place: String, owner: uid_t) {
    (self.path, self.place, self.owner) = (path, place, owner)
  }

  /// Throws where it belongs to an account other than the one that runs the program. Nothing is made or put beside another's
  /// store: it would be this account's.
  func requireOwner() throws(StorageFault) {
    guard owner != getuid() else { return }
    throw .isAnothers(
      path: path, owner: AccountName.of(owner), mend: "That account alone restores it.")
  }

  /// Throws where a store that accounts share is not as it must be before anybody else's right opens it: all four files
  /// are there, so that nothing has to be made, and nobody but their account can open, change or replace them.
  func requireAll() throws(StorageFault) {
    try requireFiles()
    try requireFolders()
    try requireFolderOfItsOwn()
    for ending in ["-wal", "-shm", ".lock"] where access(place + ending, F_OK) != 0 {
      throw .cannotOpen(
        path: path,
        why: "\(place)\(ending) is missing. \(AccountName.of(owner)) makes it with 'iro verify --store'")
    }
  }

  /// Throws where others may open the store or what lies beside it, or where that belongs to another account.
  func requireFiles() throws(StorageFault) {
    var open: [String] = []
    for ending in [""] + StoreMaking.endings {
      let file = place + ending
      var about = stat()
      guard lstat(file, &about) == 0 else { continue }
      guard about.st_mode & S_IFMT == S_IFREG else {
        throw .cannotOpen(path: path, why: "what stands at \(file) is no file")
      }
      guard about.st_uid == owner else {
        throw .isOpenToOthers(
          path: path,
          how: "\(file) belongs to \(AccountName.of(about.st_uid)), who could change what is recorded",
          mend:
            "If it is the store's own: \(asRoot)chown \(AccountName.inCommand(owner)) \(ShellWord.of(file))")
      }
      if about.st_mode & StorePrivacy.ofOthers != 0 { open.append(file) }
    }
    guard open.isEmpty else {
      let others = open == [place] ? "it" : open.joined(separator: ", ")
      throw .isOpenToOthers(
        path: path, how: "others than its owner may open \(others)",
        mend: "Close it: chmod go-rwx \(open.map(ShellWord.of).joined(separator: " "))")
    }
  }

  /// Throws where others could put another file in the store's place, by writing to a folder above it.
  func requireFolders() throws(StorageFault) {
    var folder = place
    repeat {
      folder = StoreFile.folder(of: folder)
      var about = stat()
      guard lstat(folder, &about) == 0 else { continue }
      try require(folder, about)
    } while folder != "/"
  }

  /// The same of the folder that a store is to be made in.
  static func requireFolder(toMake path: String) throws(StorageFault) {
    let folder = StoreFile.folder(of: path)
    // That there is none is found when it is made.
    guard access(folder, F_OK) == 0 else { return }
    let place = try StoreFile.place(of: folder)
    try StorePrivacy(of: path, at: "\(place == "/" ? "" : place)/store", owner: geteuid()).requireFolders()
  }
}

extension StorePrivacy {
  /// In a sticky folder others could put a journal beside the store after it was looked for, and SQLite would play that back.
  private func requireFolderOfItsOwn() throws(StorageFault) {
    let folder = StoreFile.folder(of: place)
    var about = stat()
    guard lstat(folder, &about) == 0, about.st_mode & StorePrivacy.writing == 0 else {
      throw .isOpenToOthers(
        path: path, how: "others may write to the folder \(folder), and could put a journal beside it",
        mend: "Move the store to a folder of its account's own.")
    }
  }

  /// In a sticky folder, as /tmp is, others can make files and cannot touch those of others.
  private func require(_ folder: String, _ about: stat) throws(StorageFault) {
    guard isTrusted(about.st_uid) else {
      throw .isOpenToOthers(
        path: path,
        how:
          "the folder \(folder) belongs to \(AccountName.of(about.st_uid)), who could put another file there",
        mend: "Move the store to a folder of its owner's.")
    }
    var open = about.st_mode & StorePrivacy.writing
    if open & 0o020 != 0, owner == getuid(), about.st_uid == owner, about.st_gid == OwnGroup.id,
      !cp_has_access_list(folder)
    {
      open &= ~0o020
    }
    guard open != 0, about.st_mode & S_ISVTX == 0 else { return }
    let whose = (open & 0o020 != 0 ? "g" : "") + (open & 0o002 != 0 ? "o" : "")
    let root = about.st_uid == getuid() ? "" : asRoot
    throw .isOpenToOthers(
      path: path, how: "others may write to the folder \(folder), and could put another file there",
      mend: "Close the folder: \(root)chmod \(whose)-w \(ShellWord.of(folder))")
  }

  /// Root can do anything anyway. Inside a user namespace, root's folders seem to be nobody's.
  private func isTrusted(_ other: uid_t) -> Bool {
    other == owner || other == 0 || other == UserNamespace.unknownOwner && UserNamespace.isOutside == false
  }

  private var asRoot: String { getuid() == 0 ? "" : "sudo " }
}

/// What an account is called, for people to read.
enum AccountName {
  /// Its login, or "uid 1001" where the system has no name for it.
  static func of(_ user: uid_t) -> String { login(of: user) ?? "uid \(user)" }

  /// As chown takes it: by its number where it has no login.
  static func inCommand(_ user: uid_t) -> String { login(of: user).map(ShellWord.of) ?? "\(user)" }

  /// Nil where the system has no name for it.
  static func login(of user: uid_t) -> String? {
    getpwuid(user)?.pointee.pw_name.map { String(cString: $0) }
  }
}

/// A word of a command that is shown to somebody who may copy it.
enum ShellWord {
  /// In quotation marks where the shell would read more into it than the word.
  static func of(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "/._-+:@,=".utf8.contains(byte)
    }
    guard !isPlain || word.isEmpty else { return word }
    let inside = word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
    return "'\(inside)'"
  }
}
