import Glibc

/// Measures what a person waits for: the first whole frame, and each key.
///
/// `bench IRO [STARTS]` makes a store of 1,000 invented children in a temporary folder, with one IRO who has 110
/// of them, runs the program in a pseudo-terminal as that IRO, and prints medians and 95th percentiles.
@main
struct Bench {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: bench IRO [STARTS]")
      exit(EX_USAGE)
    }
    let starts = arguments.count > 2 ? Int(arguments[2]) ?? 30 : 30
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let council = try BenchCouncil(iro: arguments[1], in: folder)
    print("Store: \(council.children) children, one IRO with \(council.largestCaseload) of them.")
    council.printTimes()
    for size in [(120, 40), (80, 24)] {
      let frames = try (0..<starts).map { _ in try firstFrame(council, size) }
      Figures(frames).show("First whole frame at \(size.0)x\(size.1), from the start of the process")
    }
    try measureKeys(council)
  }

  private static func firstFrame(_ council: BenchCouncil, _ size: (Int, Int)) throws -> Double {
    let run = try TerminalRun(council.command, columns: size.0, rows: size.1)
    let time = try run.untilStill()
    try run.leave()
    return time
  }

  private static func measureKeys(_ council: BenchCouncil) throws {
    let run = try TerminalRun(council.command, columns: 120, rows: 40)
    _ = try run.untilStill()
    var all: [Double] = []
    for (name, keys) in keys {
      let times = try keys.map { try run.time(ofTyping: $0) }
      all += times
      Figures(times).show("Key: \(name)")
    }
    Figures(all).show("Every key")
    try run.leave()
  }

  private static let keys: [(String, [String])] = [
    ("down, Today", Array(repeating: "j", count: 60)),
    ("up, Today", Array(repeating: "k", count: 40)),
    ("page down and up, Today", ["\u{1B}[6~", "\u{1B}[5~"] + ["\u{1B}[6~", "\u{1B}[5~"]),
    ("Caseload and back", ["2", "1", "2", "1", "2"]),
    ("down, Caseload", Array(repeating: "j", count: 60)),
    ("find as you type, Caseload", ["/", "n", "o", "w", "\r"]),
    ("open a child and back", ["\r", "q", "\r", "q"]),
    ("help and back", ["?", "q"]),
  ]
}

/// The spread of some times in milliseconds.
struct Figures {
  private let sorted: [Double]

  init(_ times: [Double]) { sorted = times.sorted() }

  func show(_ name: String) {
    guard !sorted.isEmpty else { return }
    let figures = [("median", at(0.5)), ("95%", at(0.95)), ("most", sorted[sorted.count - 1])]
    let words = figures.map { "\($0.0) \(Figures.tenths($0.1)) ms" }.joined(separator: ", ")
    print("\(name): \(words) (\(sorted.count) times)")
  }

  private func at(_ part: Double) -> Double {
    sorted[min(sorted.count - 1, Int((Double(sorted.count) * part).rounded(.up)) - 1)]
  }

  static func tenths(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// The running clock, in milliseconds.
func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// What the measuring itself could not do.
struct BenchFailure: Error, CustomStringConvertible {
  let description: String
}
