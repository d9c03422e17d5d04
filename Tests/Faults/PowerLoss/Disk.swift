import Demonstration

/// The files of one folder as a disk has them, with what was written and not flushed yet apart.
///
/// It is stricter than most disks: what is written to a file is kept for certain only when that file is flushed, and a name
/// only when the folder is. Names that were not flushed are kept up to some change of them and not beyond. What a flush
/// that failed was to keep is not kept by the next either, unless it is written again.
struct Disk {
  /// A change of what is in a file, or of its size.
  private enum Change {
    case write(at: Int, [UInt8])
    case truncate(Int)
  }

  private struct File {
    /// What is kept for certain.
    var kept: [UInt8] = []
    /// What was changed since, and whether a flush of it failed.
    var changes: [(change: Change, isGivenUp: Bool)] = []
    var size = 0
  }

  private enum NameChange {
    case given(String, Int)
    case taken(String)
  }

  private let folder: String
  private var files: [File] = []
  private var names: [String: Int] = [:]
  private var keptNames: [String: Int] = [:]
  private var nameChanges: [NameChange] = []
  /// The open files, by their descriptors; nil for the folder itself.
  private var open: [Int: (file: Int?, place: Int)] = [:]
  /// What was said so far.
  private(set) var said: [UInt8] = []

  /// As it is before the program starts: everything in the folder is kept. Folders in it are left out.
  ///
  /// - Parameter called: the folder as the program names it.
  init(_ start: String, called folder: String) {
    self.folder = folder
    for name in Folder.names(in: start).sorted() where !Folder.isFolder("\(start)/\(name)") {
      let bytes = Folder.bytes(of: "\(start)/\(name)")
      names[name] = files.count
      files.append(File(kept: bytes, size: bytes.count))
    }
    keptNames = names
  }

  mutating func make(_ operation: FileOperation) {
    switch operation {
    case .open(let path, let descriptor, let isNew, let isEmptied):
      open[descriptor] = opened(path, isNew: isNew, isEmptied: isEmptied)
    case .duplicate(let descriptor, let other): open[other] = open[descriptor]
    case .close(let descriptor): open[descriptor] = nil
    case .write(let descriptor, let at, let bytes):
      guard let opened = open[descriptor], let file = opened.file else { return }
      change(file, .write(at: at ?? opened.place, bytes))
      if at == nil { open[descriptor]?.place += bytes.count }
    case .seek(let descriptor, let place): open[descriptor]?.place = place
    case .truncate(let descriptor, let size):
      if let file = open[descriptor]?.file { change(file, .truncate(size)) }
    case .flush(let descriptor, let isDone): flush(descriptor, isDone)
    case .link(let path, let other):
      if let file = name(path).flatMap({ names[$0] }), let other = name(other) { rename(.given(other, file)) }
    case .rename(let path, let other):
      guard let old = name(path), let file = names[old], let other = name(other) else { return }
      rename(.given(other, file))
      rename(.taken(old))
    case .unlink(let path): if let name = name(path), names[name] != nil { rename(.taken(name)) }
    case .said(let bytes): said += bytes
    }
  }

  /// Nil where the path leads out of the folder.
  private func name(_ path: String) -> String? {
    guard path.hasPrefix(folder + "/") else { return nil }
    return String(path.dropFirst(folder.count + 1))
  }

  private mutating func opened(_ path: String, isNew: Bool, isEmptied: Bool) -> (file: Int?, place: Int)? {
    if path == folder { return (nil, 0) }
    guard let name = name(path) else { return nil }
    if names[name] == nil, isNew {
      rename(.given(name, files.count))
      files.append(File())
    }
    guard let file = names[name] else { return nil }
    if isEmptied { change(file, .truncate(0)) }
    return (file, 0)
  }

  private mutating func change(_ file: Int, _ change: Change) {
    files[file].changes.append((change, false))
    switch change {
    case .write(let at, let bytes): files[file].size = max(files[file].size, at + bytes.count)
    case .truncate(let size): files[file].size = size
    }
  }

  private mutating func rename(_ change: NameChange) {
    nameChanges.append(change)
    Self.apply(change, to: &names)
  }

  private mutating func flush(_ descriptor: Int, _ isDone: Bool) {
    guard let (file, _) = open[descriptor] else { return }
    guard let file else {
      if isDone { (keptNames, nameChanges) = (names, []) }
      return
    }
    if isDone {
      for (change, isGivenUp) in files[file].changes where !isGivenUp {
        Self.apply(change, to: &files[file].kept)
      }
      files[file].changes = []
    } else {
      for place in files[file].changes.indices { files[file].changes[place].isGivenUp = true }
    }
  }
}

extension Disk {
  /// The files that have something written to them that is not flushed, by their names. What lies in shared memory is
  /// made anew, and the mark in the lock may be older.
  var unflushed: [String] {
    names.filter { name, file in
      !name.hasSuffix("-shm") && !name.hasSuffix(".lock")
        && files[file].changes.contains { if case .write = $0.change { true } else { false } }
    }.map(\.key).sorted()
  }

  /// What is on the disk when the power fails now.
  ///
  /// - Parameter keeping: nil where nothing is kept that was not flushed; else chance has parts of it kept.
  func whatIsKept(_ keeping: UInt64?) -> [String: [UInt8]] {
    var chance = keeping.map { SeededRandom(seed: $0) }
    var kept = keptNames
    let count = chance?.number(0...nameChanges.count) ?? 0
    for change in nameChanges.prefix(count) { Self.apply(change, to: &kept) }
    return kept.mapValues { file in
      var bytes = files[file].kept
      guard chance != nil else { return bytes }
      Self.apply(files[file].changes.map(\.change), to: &bytes, &chance!)
      return bytes
    }
  }

  /// Each sector that was written is kept or not. What was written behind a change of the size that is not kept is not
  /// kept either.
  private static func apply(_ changes: [Change], to bytes: inout [UInt8], _ chance: inout SeededRandom) {
    let sector = 512
    for change in changes {
      switch change {
      case .truncate:
        guard chance.happens(inHundred: 50) else { return }
        apply(change, to: &bytes)
      case .write(let at, let written):
        var start = at
        while start < at + written.count {
          let end = min((start / sector + 1) * sector, at + written.count)
          if chance.happens(inHundred: 50) {
            apply(.write(at: start, Array(written[start - at..<end - at])), to: &bytes)
          }
          start = end
        }
      }
    }
  }

  private static func apply(_ change: Change, to bytes: inout [UInt8]) {
    switch change {
    case .write(let at, let written):
      let end = at + written.count
      if bytes.count < end { bytes += Array(repeating: 0, count: end - bytes.count) }
      bytes.replaceSubrange(at..<end, with: written)
    case .truncate(let size):
      if bytes.count > size { bytes.removeLast(bytes.count - size) }
      if bytes.count < size { bytes += Array(repeating: 0, count: size - bytes.count) }
    }
  }

  private static func apply(_ change: NameChange, to names: inout [String: Int]) {
    switch change {
    case .given(let name, let file): names[name] = file
    case .taken(let name): names[name] = nil
    }
  }
}
