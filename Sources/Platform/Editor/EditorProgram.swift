import Glibc

/// Why a text cannot go to the editor, in words that say what to do.
public struct EditorFault: Error, Equatable, Sendable {
  public let words: String
}

/// The editor that the person has chosen, on texts that lie where nobody else can read them.
public final class EditorProgram {
  private static let purpose = "edit"
  /// The folders in use; whoever finds one that is left behind sees by the lock that nobody is at work in it.
  private var locks: [String: Int32] = [:]

  public init() {}

  deinit { for lock in locks.values { close(lock) } }

  /// Lays the text into a file of its own folder, and gives its place.
  public func lay(_ text: String, as file: String) throws -> String {
    guard EditorCommand.chosen() != nil else {
      throw EditorFault(words: "No editor is installed here that is known. Set VISUAL or EDITOR to one.")
    }
    let folder = try ScratchFolder(for: Self.purpose)
    do {
      let place = "\(folder.path)/\(Files.lastName(of: file))"
      let ending = text.isEmpty || text.hasSuffix("\n") ? "" : "\n"
      try Files.write(Array((text + ending).utf8), toNew: place)
      locks[folder.path] = Self.lock(folder)
      return place
    } catch {
      folder.remove()
      throw error
    }
  }

  /// Opens the file on this terminal, and returns when the editor is left: what the file then holds, and what
  /// went wrong.
  public func edit(_ place: String) -> (text: String?, fault: String?) {
    guard let command = EditorCommand.chosen() else {
      return (try? Self.text(of: place), "There is no editor.")
    }
    let end = ForegroundProgram.shell(
      command.arguments(on: place), temporaryFolder: Self.folder(of: place))
    let fault = Self.words(of: end, command)
    do {
      return (try Self.text(of: place), fault)
    } catch {
      let unread = error.kind == .missing ? "The editor left no file behind." : "\(error.words)."
      return (nil, fault ?? unread)
    }
  }

  /// What a file holds that was left behind; nil when there is none, or an editor is still at work on it.
  public func textLeft(at place: String) -> String? {
    guard let folder = ScratchFolder(leftAt: Self.folder(of: place), for: Self.purpose),
      locks[folder.path] == nil, let lock = Self.lock(folder)
    else { return nil }
    close(lock)
    return try? Self.text(of: place)
  }

  /// Removes the file's folder with all that the editor put there, unless somebody else is at work in it.
  public func clear(_ place: String) {
    guard let folder = ScratchFolder(leftAt: Self.folder(of: place), for: Self.purpose),
      let lock = locks.removeValue(forKey: folder.path) ?? Self.lock(folder)
    else { return }
    folder.remove()
    close(lock)
  }
}

extension EditorProgram {
  private static func words(of end: ProgramEnd, _ command: EditorCommand) -> String? {
    switch end {
    case .exited(0): nil
    case .exited(126), .exited(127), .notStarted:
      "The editor “\(command.words)” cannot be started. Set VISUAL or EDITOR to one that can."
    case .exited(let code): "The editor ended with an error (\(code))."
    case .signalled(let signal): "The editor was ended from outside (signal \(signal))."
    }
  }

  private static func folder(of place: String) -> String {
    place.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }

  /// Far more than anybody writes, and little enough to be shown.
  private static var mostBytes: Int { 4 << 20 }

  /// What is not UTF-8 is taken for Latin-1, in which every byte is a letter: none is lost.
  private static func text(of place: String) throws(FileFault) -> String {
    let bytes = try Files.bytes(of: place, atMost: mostBytes)
    return String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
  }

  /// Nil while somebody else holds it.
  private static func lock(_ folder: ScratchFolder) -> Int32? {
    let file = open(folder.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    if flock(file, LOCK_EX | LOCK_NB) == 0 { return file }
    close(file)
    return nil
  }
}
