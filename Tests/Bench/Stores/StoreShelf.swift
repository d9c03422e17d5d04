import Glibc

/// The stores that are kept between runs, in a folder that is no part of the project's history.
///
/// A store's name holds its size, the edition of the invented children, that of the store's own tables and the rules
/// that its rows were worked out by: when any of them changes it is made anew.
struct StoreShelf {
  let folder: String

  init(in folder: String) {
    self.folder = folder
    mkdir(folder, 0o700)
  }

  /// The store of that size, made if it is not there. Nothing but this writes to it: work is done on copies.
  func store(ofChildren children: Int) throws -> KeptStore {
    let rules = StoreWriter.usualRulebook.fingerprint
    let edition = try tablesEdition()
    let path = "\(folder)/\(children)-made-\(StoreMaking.edition)-tables-\(edition)-rules-\(rules).db"
    if try !isSound(path) { try make(children, at: path) }
    return KeptStore(path: path)
  }

  private func isSound(_ path: String) throws -> Bool {
    try Files.exists(path) && StoreWriter(opening: path).boardIsWhole()
  }

  /// Those of that size that were made by earlier editions are of no use any more.
  private func removeEarlier(_ children: Int) {
    for name in Files.names(in: folder) where name.hasPrefix("\(children)-") { unlink("\(folder)/\(name)") }
  }

  private func make(_ children: Int, at path: String) throws {
    removeEarlier(children)
    let unfinished = "\(path).making"
    let start = milliseconds()
    do {
      try makeWhole(children, at: unfinished)
    } catch {
      Files.remove(store: unfinished)
      throw error
    }
    Files.rename(unfinished, to: path)
    Files.remove(store: unfinished)
    say("Made a store of \(children) children in \(Int((milliseconds() - start) / 1000)) s.")
  }

  /// The store is closed when this returns, and nothing of it is left in a log.
  private func makeWhole(_ children: Int, at path: String) throws {
    let making = try StoreMaking(at: path, children: children)
    try making.run { done, total in
      say("Making a store of \(children) children: \(done * 100 / total)%", inPlace: true)
    }
  }

  /// What an empty store says in its header of the edition of its tables.
  private func tablesEdition() throws -> Int {
    let path = "\(folder)/empty.db"
    Files.remove(store: path)
    defer { Files.remove(store: path) }
    _ = try StoreWriter(founding: path)
    guard let file = fopen(path, "r") else { throw BenchFailure("\(path) cannot be read") }
    defer { fclose(file) }
    fseek(file, 60, SEEK_SET)
    return (0..<4).reduce(0) { edition, _ in edition * 256 + Int(getc(file)) }
  }
}

/// A store that is kept, and its copies.
struct KeptStore {
  let path: String

  /// A copy to work on. No process may have the store open.
  func copy(to place: String) throws {
    Files.remove(store: place)
    try running(["/bin/cp", "--reflink=auto", path, place])
  }
}
