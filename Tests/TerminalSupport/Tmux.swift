import Foundation

/// A real terminal with a shell in it, driven through tmux.
public final class Tmux {
  private let socket = "iro-test-\(UUID().uuidString.prefix(8))"

  public init(columns: Int, rows: Int, environment: [String: String] = [:]) throws {
    let settings = environment.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    try ask(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"] + settings
        + ["env", "-u", "NO_COLOR", "PS1=ready> ", "LANG=C.UTF-8"]
        + environment.map { "\($0.key)=\($0.value)" } + ["sh"])
    try ask(["set-option", "-g", "status", "off"])
    try ask(["set-option", "-g", "window-size", "manual"])
    try waitFor("ready>")
  }

  deinit { _ = try? ask(["kill-server"]) }

  /// Types keys by tmux's names for them: "j", "Enter", "Escape", "C-l".
  public func press(_ keys: String...) throws { try ask(["send-keys"] + keys) }

  public func type(_ line: String) throws {
    try write(line)
    try press("Enter")
  }

  /// Types words as they are.
  public func write(_ words: String) throws { try ask(["send-keys", "-l", words]) }

  public func resize(columns: Int, rows: Int) throws {
    try ask(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// What stands on the screen; with `colours`, the orders that colour it too.
  public func screen(colours: Bool = false) throws -> String {
    try ask(["capture-pane", "-p"] + (colours ? ["-e"] : []))
  }

  /// All that the terminal keeps of what scrolled away, and its screen below.
  public func history() throws -> String { try ask(["capture-pane", "-p", "-S", "-"]) }

  /// Column and row of the cursor, from 0.
  public func cursor() throws -> (column: Int, row: Int) {
    let words = try ask(["display-message", "-p", "#{cursor_x} #{cursor_y}"]).split(
      whereSeparator: \.isWhitespace)
    return (Int(words[0]) ?? -1, Int(words[1]) ?? -1)
  }

  /// Waits until the screen is as asked, and gives it; throws what stands there when it does not come.
  @discardableResult
  public func waitUntil(_ wanted: String, _ isSo: (String) -> Bool) throws -> String {
    let end = Date(timeIntervalSinceNow: 30)
    var shown = ""
    repeat {
      shown = try screen()
      if isSo(shown) { return shown }
      usleep(20_000)
    } while Date() < end
    throw Unexpected(description: "waited for \(wanted); the screen shows\n\(shown)")
  }

  @discardableResult
  public func waitFor(_ words: String) throws -> String { try waitUntil("“\(words)”") { $0.contains(words) } }

  @discardableResult
  private func ask(_ words: [String]) throws -> String {
    try run("/usr/bin/env", ["tmux", "-L", socket] + words)
  }
}
