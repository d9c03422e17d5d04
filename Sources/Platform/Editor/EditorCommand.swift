import Glibc

/// How an editor is started on a file, so that it leaves no copy of the text elsewhere.
struct EditorCommand: Equatable {
  /// As the person wrote it in `$VISUAL` or `$EDITOR`, with whatever follows the editor's name.
  let words: String
  let options: [String]

  /// `$VISUAL`, else `$EDITOR`, else `vi` where it is installed.
  static func chosen() -> EditorCommand? {
    let words =
      ProcessEnvironment["VISUAL"] ?? ProcessEnvironment["EDITOR"]
      ?? (Program.path(of: "vi").map { _ in "vi" })
    return words.map { EditorCommand($0) }
  }

  init(_ words: String) {
    self.words = words
    let program = words.split(separator: " ").first { !$0.contains("=") }.map(String.init) ?? ""
    options = EditorCommand.options(of: Files.lastName(of: Program.path(of: program) ?? program))
  }

  /// What the shell is given: it takes the words apart as it does everywhere else.
  func arguments(on file: String) -> [String] {
    ["-c", "exec env \(words) \"$@\"", "sh"] + options + [file]
  }
}

extension EditorCommand {
  /// Swap, backup and undo files and histories off, for the editors that have them.
  private static func options(of program: String) -> [String] {
    switch program {
    case let name where name.hasPrefix("vim") || name.hasPrefix("nvim"):
      ["-n", "-i", "NONE", "--cmd", vim, "-c", vim]
    case let name where name.hasPrefix("nano") || name == "rnano": ["--ignorercfiles"]
    case let name where name.hasPrefix("emacs") && !name.hasPrefix("emacsclient"): ["--eval", emacs]
    default: []
    }
  }

  /// Said before and after the person's own settings are read, so that neither they nor a file's can undo it.
  private static let vim = [
    "nobackup", "nowritebackup", "noswapfile", "noundofile", "viminfo=", "viminfofile=NONE", "shadafile=NONE",
  ].map { "silent! set \($0)" }.joined(separator: " | ")

  private static let emacs =
    "(progn (setq make-backup-files nil auto-save-default nil create-lockfiles nil"
    + " auto-save-list-file-prefix nil) (dolist (mode '(recentf-mode savehist-mode save-place-mode))"
    + " (when (and (boundp mode) (symbol-value mode)) (funcall mode -1))))"
}
