import Glibc

/// The group that a system makes with each account, of its name and with nobody else in it, so that what is open to it is
/// open to nobody.
enum OwnGroup {
  /// That of the account that runs the program; nil where it has none such.
  static let id: gid_t? = {
    guard let account = account else { return nil }
    return isAlone(in: account.group, account.login) ? account.group : nil
  }()

  private static var account: (login: String, group: gid_t)? {
    var (entry, found, words) = (
      passwd(), UnsafeMutablePointer<passwd>?.none, [CChar](repeating: 0, count: longest)
    )
    guard getpwuid_r(getuid(), &entry, &words, words.count, &found) == 0, found != nil else { return nil }
    return (String(cString: entry.pw_name), entry.pw_gid)
  }

  private static func isAlone(in group: gid_t, _ login: String) -> Bool {
    var (entry, found, words) = (
      Glibc.group(), UnsafeMutablePointer<Glibc.group>?.none, [CChar](repeating: 0, count: longest)
    )
    guard getgrgid_r(group, &entry, &words, words.count, &found) == 0, found != nil,
      String(cString: entry.gr_name) == login, var member = entry.gr_mem
    else { return false }
    while let name = member.pointee {
      guard String(cString: name) == login else { return false }
      member += 1
    }
    return true
  }

  /// Bytes of an entry; one that needs more is taken for one with others in it.
  private static let longest = 1 << 16
}
