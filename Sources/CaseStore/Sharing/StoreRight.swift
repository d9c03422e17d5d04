import CProcess
import Glibc
import Synchronization

/// The right of the account that a shared store belongs to: the program has it where its file is set to that account's id
/// (chmod u+s), and uses it once, to open the four files of one store. Before that and after that everything is done with
/// the rights of the person who runs the program.
///
/// A process has three ids of a user: the real one, which is the person's and which nothing changes; the effective one,
/// which counts; and the saved one, to which the effective one may be set again. The right lies in the saved one until it
/// is used or given up.
public enum StoreRight {
  private static let saved = Mutex<uid_t?>(nil)

  /// Whose right can still be used; nil where there is none.
  static var account: uid_t? { saved.withLock { $0 } }

  /// Goes over to the rights of the person. It is done first of all: until then everything that the program touches, it
  /// touches as the other account.
  ///
  /// Root's right is given up at once, as is any of a group: nothing here needs them.
  public static func layDown() {
    let (user, other) = (getuid(), geteuid())
    // In a user namespace that does not know the group it cannot be set, even to itself.
    if getegid() != getgid() {
      precondition(cp_become_group(getgid()), "the right of a group cannot be laid down")
    }
    guard other != user else { return }
    precondition(seteuid(user) == 0, "the right of an account cannot be laid down")
    // "Today" is the machine's, and not where the person says that they are.
    unsetenv("TZ")
    saved.withLock { $0 = other }
    hideMemory()
    if other == 0 { giveUp() }
  }

  /// Runs `body` with the right of the account, and gives it up for good. Throws nothing of its own.
  ///
  /// The order matters. The memory is hidden before the last id is the person's: until then the kernel lets nobody look
  /// into the process, since that id is another's; and the change of the saved id alone does not show it again.
  static func use<T>(_ body: () throws -> T) rethrows -> T {
    defer { giveUp() }
    saved.withLock { account in
      guard let account else { return }
      precondition(seteuid(account) == 0, "the right of the store's account cannot be taken up")
    }
    defer {
      precondition(seteuid(getuid()) == 0, "the right of the store's account cannot be laid down")
      hideMemory()
    }
    return try body()
  }

  /// Gives it up for good: from here on the program can do what the person can do. What is open stays open.
  public static func giveUp() {
    saved.withLock { account in
      guard account != nil else { return }
      account = nil
      precondition(cp_become_user(getuid()), "the right of the store's account cannot be given up")
    }
  }

  /// A change of the effective id shows it again where the machine is set so (fs.suid_dumpable).
  private static func hideMemory() {
    precondition(cp_hide_memory() && !cp_shows_memory(), "the memory cannot be hidden")
  }
}
