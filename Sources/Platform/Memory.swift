import CProcess

/// What is in the program's memory: names, and what was typed and not yet saved.
public enum Memory {
  /// Sees to it that none of it gets into a file where the program crashes, and that no other program of the account
  /// can look into it. Programs that are started afterwards leave no core dumps either: an editor holds the same text.
  public static func hide() { _ = cp_hide_memory() }
}
