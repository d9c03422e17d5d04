/// The folder that this account's pages go to, once it is chosen.
public enum ChosenFolder {
  /// The folder chosen last, as it was typed; before that, the one that is proposed.
  public static var words: String {
    let bytes = (try? Files.bytes(of: path, atMost: 1 << 16)) ?? []
    let line = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).first
    return line.map(String.init) ?? "~/iro-pages"
  }

  static func remember(_ words: String) throws(FileFault) {
    guard words != ChosenFolder.words || !Files.exists(path) else { return }
    try Files.makeFolder(for: path)
    try Files.write(words + "\n", to: path, replacing: true)
  }

  /// `$XDG_CONFIG_HOME/iro/pages-folder`, else `~/.config/iro/pages-folder`.
  private static var path: String {
    let folder =
      ProcessEnvironment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(StoreLocation.home)/.config"
    return "\(folder)/iro/pages-folder"
  }
}

/// Documents written as pages into a folder of this account's own.
public enum Pages {
  /// Writes all pages or none, and remembers the folder. Gives the whole path of the folder.
  public static func write(_ pages: [PageFile], to folder: String) throws(FileFault) -> String {
    let opened = try PageFolder(folder)
    try ChosenFolder.remember(folder)
    try opened.write(pages)
    return opened.path
  }
}
