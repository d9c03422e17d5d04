import Glibc

/// What the measuring itself could not do.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// The running clock, in milliseconds.
func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Says how far the measuring has come, beside the table.
///
/// - Parameter inPlace: over what was said last; at a terminal only.
func say(_ words: String, inPlace: Bool = false) {
  let isTerminal = isatty(STDERR_FILENO) != 0
  if inPlace, !isTerminal { return }
  let text = (isTerminal ? "\r\u{1B}[K" : "") + words + (inPlace ? "" : "\n")
  _ = text.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
}
