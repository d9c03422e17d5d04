import Demonstration
import Glibc

/// What a reader made of an input.
struct Verdict {
  /// False where it was refused.
  let isTaken: Bool
  /// What would be written to a terminal about it.
  var printed: [String] = []
  /// What would be recorded of it.
  var kept: [String] = []
}

/// A reader of something that comes from outside, with correct inputs to begin from.
struct FuzzedReader: Sendable {
  let name: String
  let seeds: [[UInt8]]
  let read: @Sendable ([UInt8]) -> Verdict

  init(_ name: String, _ seeds: [[UInt8]], _ read: @escaping @Sendable ([UInt8]) -> Verdict) {
    self.name = name
    self.seeds = seeds
    self.read = read
  }

  init(_ name: String, texts: [String], _ read: @escaping @Sendable ([UInt8]) -> Verdict) {
    self.init(name, texts.map { Array($0.utf8) }, read)
  }

  static let all: [FuzzedReader] = tables + documents + typed

  /// With those that go wrong, by which the tests find out whether that is noticed.
  static func named(_ name: String?) -> FuzzedReader? { (all + failing).first { $0.name == name } }

  /// The same input for the same index and seed.
  func input(_ index: Int, seed: UInt64) -> [UInt8] {
    var mixed = seed &* 0x9e37_79b9_7f4a_7c15 &+ UInt64(index)
    for byte in name.utf8 { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Mutation.input(of: seeds, SeededRandom(seed: mixed))
  }

  private static let failing = [
    FuzzedReader("a-crash", texts: ["x"]) { bytes in
      precondition(bytes.count % 3 != 0, "as it was meant")
      return Verdict(isTaken: true)
    },
    FuzzedReader("a-hang", texts: ["x"]) { _ in
      while true {}
    },
    FuzzedReader("an-exit", texts: ["x"]) { _ in exit(3) },
    FuzzedReader("an-early-end", texts: ["x"]) { _ in exit(0) },
    FuzzedReader("a-raw-character", texts: ["x"]) { _ in Verdict(isTaken: true, printed: ["\u{1B}[31m"]) },
    FuzzedReader("a-kept-character", texts: ["x"]) { _ in Verdict(isTaken: true, kept: ["\u{202E}"]) },
  ]
}
