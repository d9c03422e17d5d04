import TerminalUI

/// The keys that move through every list.
let movingKeys = Keymap<Selection.Motion>([
  (.helpOnly(.character("j"), .down), "down", .down),
  (.helpOnly(.character("k"), .up), "up", .up),
  (.helpOnly(.pageDown), "a page down", .pageDown),
  (.helpOnly(.pageUp), "a page up", .pageUp),
  (.helpOnly(.character("g"), .home), "to the first", .home),
  (.helpOnly(.character("G"), .end), "to the last", .end),
])
