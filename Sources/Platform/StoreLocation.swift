import Glibc

/// Where the store is kept, unless it is named.
public enum StoreLocation {
  /// `--store`, else `IRO_STORE`, else `$XDG_DATA_HOME/iro/caseload.db`, else `~/.local/share/iro/caseload.db`;
  /// with another name than "caseload", that file of the same folder.
  public static func path(named option: String?, for name: String = "caseload") -> String {
    option ?? ProcessEnvironment["IRO_STORE"] ?? "\(folder)/\(name).db"
  }

  /// The folder of this account's stores.
  public static var folder: String {
    if let data = ProcessEnvironment["XDG_DATA_HOME"], data.hasPrefix("/") { return "\(data)/iro" }
    return "\(home)/.local/share/iro"
  }

  /// This account's own folder.
  static var home: String {
    if let named = ProcessEnvironment["HOME"] { return named }
    guard let entry = getpwuid(getuid()), let path = entry.pointee.pw_dir else { return "/" }
    return String(cString: path)
  }
}

/// The environment that the program was started in.
public enum ProcessEnvironment {
  /// A variable's value; nil when it is unset or empty.
  public static subscript(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  public static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 }
  public static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  public static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Columns of the terminal behind standard error, or 80.
  public static var columns: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
