/// What is to be done.
struct FuzzOptions {
  enum Work {
    /// Every input with every reader.
    case all
    /// Some inputs with one reader, in a process of its own.
    case stretch(FuzzedReader, Range<Int>, report: String)
    /// One input is written to standard output.
    case show(FuzzedReader, Int)
  }

  static let usage = """
    usage: script/fuzz [--inputs COUNT] [--seed NUMBER] [--reader NAME]... [--patience SECONDS]
           script/fuzz --show NAME INDEX [--seed NUMBER]
      --inputs    of all readers together: 100,000 unless said otherwise
      --seed      the same seed has the same inputs
      --reader    \(FuzzedReader.all.map(\.name).joined(separator: ", "))
      --patience  after how many seconds a reader is taken to hang: 20
      --show      writes one input to standard output, as the table names it
    """

  private(set) var inputs = 100_000
  private(set) var seed: UInt64 = 1
  private(set) var patience: UInt32 = 20
  private(set) var readers: [FuzzedReader] = []
  private(set) var work = Work.all

  /// Nil where the words cannot be understood.
  init?(_ words: [String]) {
    var left = words[...]
    while let word = left.popFirst() {
      switch word {
      case "--inputs":
        guard let count = left.popFirst().flatMap({ Int($0) }), count > 0 else { return nil }
        inputs = count
      case "--seed":
        guard let number = left.popFirst().flatMap({ UInt64($0) }) else { return nil }
        seed = number
      case "--patience":
        guard let seconds = left.popFirst().flatMap({ UInt32($0) }), seconds > 0 else { return nil }
        patience = seconds
      case "--reader":
        guard let reader = FuzzedReader.named(left.popFirst()) else { return nil }
        readers.append(reader)
      case "--show":
        guard let reader = FuzzedReader.named(left.popFirst()),
          let index = left.popFirst().flatMap({ Int($0) })
        else { return nil }
        work = .show(reader, index)
      case "--stretch":
        guard let reader = FuzzedReader.named(left.popFirst()),
          let from = left.popFirst().flatMap({ Int($0) }),
          let to = left.popFirst().flatMap({ Int($0) }), from <= to, let report = left.popFirst()
        else { return nil }
        work = .stretch(reader, from..<to, report: report)
      default: return nil
      }
    }
    if readers.isEmpty { readers = FuzzedReader.all }
  }
}
