import Glibc

/// How large a file the account may write, where it is limited (RLIMIT_FSIZE).
public enum FileSizeLimit {
  /// Has a writing beyond it fail as others fail, with its cause. Unasked, the system ends the program there.
  public static func fail() {
    var action = sigaction()
    // A handler rather than SIG_IGN, which programs that are started would inherit.
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGXFSZ, &action, nil)
  }
}
