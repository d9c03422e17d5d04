import Application
import CProcess
import Glibc

/// Why the program has not got the right of the account that a store belongs to.
enum MissingRight {
  /// In words that say what to do, after "The store belongs to iro-store."
  static func words(for owner: uid_t, path: String) -> String {
    if owner == UserNamespace.unknownOwner, UserNamespace.isOutside != true {
      return "Its owner is not known in this user namespace: run iro outside it."
    }
    if getuid() == 0 {
      return "Run iro as that account: \(running(as: owner)) iro … --store \(ShellWord.of(path))"
    }
    return "The program has not got the right of that account: \(reason(for: owner)). "
      + "To share a store see docs/administration.md; to use another, name it with --store."
  }

  /// What stands before a command that root runs as another account. runuser knows accounts by their logins alone.
  static func running(as user: uid_t) -> String {
    guard let login = AccountName.login(of: user) else {
      return "setpriv --reuid=\(user) --regid=\(user) --clear-groups --"
    }
    return "runuser -u \(ShellWord.of(login)) --"
  }

  private static func reason(for owner: uid_t) -> String {
    var file = stat()
    guard stat("/proc/self/exe", &file) == 0, file.st_mode & S_ISUID != 0 else {
      return "it is installed without the set-user-id bit"
    }
    guard file.st_uid == owner else { return "it is installed for \(AccountName.of(file.st_uid))" }
    if cp_has_no_new_rights() {
      return "it was started where programs get no rights (no_new_privs), as in a sandbox"
    }
    var system = statvfs()
    if statvfs("/proc/self/exe", &system) == 0, system.f_flag & UInt(ST_NOSUID) != 0 {
      return "it lies on a file system that is mounted nosuid"
    }
    if UserNamespace.isOutside != true { return "it was started in a user namespace" }
    return "it is being traced, or the right was given up already"
  }
}
