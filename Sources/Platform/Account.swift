import Glibc

/// The account of the operating system that runs the program: the real user, whatever the environment says.
public enum Account {
  /// Its login, or "uid 1001" where the system has no name for it. It is looked up once.
  public static let login: String = {
    let user = getuid()
    guard let entry = getpwuid(user), let name = entry.pointee.pw_name else { return "uid \(user)" }
    return String(cString: name)
  }()
}
