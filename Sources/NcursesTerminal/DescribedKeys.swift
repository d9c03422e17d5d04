import CNcurses
import TerminalUI

/// What the keys send according to the terminal's own description.
func describedKeys() -> [(bytes: [UInt8], key: Key)] {
  capabilities.compactMap { name, key in
    guard let sent = cn_key(name) else { return nil }
    let bytes = Array(String(cString: sent).utf8)
    return bytes.first == 0x1B ? (bytes, key) : nil
  }
}

private let capabilities: [(String, Key)] = [
  ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
  ("kpp", .pageUp), ("knp", .pageDown), ("khome", .home), ("kend", .end),
  ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter),
  ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)), ("kf4", .function(4)),
  ("kf5", .function(5)), ("kf6", .function(6)), ("kf7", .function(7)), ("kf8", .function(8)),
  ("kf9", .function(9)), ("kf10", .function(10)), ("kf11", .function(11)), ("kf12", .function(12)),
]
