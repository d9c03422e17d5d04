/// What is to be done.
struct FaultOptions {
  enum Work {
    /// Points of every part that is asked for.
    case all
    /// One point, with what was found.
    case one(part: String, Fault)
    /// What is killed at its work, in a process of its own.
    case worker([String])
  }

  static let usage = """
    usage: script/faults [--points COUNT] [--seed NUMBER] [--only PART]... [--output FILE] [--jobs COUNT]
           script/faults --point PART/FAULT
      --points  of all parts together: 5,000 unless said otherwise
      --seed    the same seed chooses the same points
      --only    \(PartName.usual.map(\.rawValue).joined(separator: ", "))
      --output  a file for the tables, in Markdown
      --jobs    how many run at once: as many as there are processors
      --point   one point again, as it is named below the tables; its folder is left
    """

  private(set) var points = 5000
  private(set) var seed: UInt64 = 1
  private(set) var parts: [PartName] = []
  private(set) var outputFile: String?
  private(set) var jobs: Int?
  private(set) var work = Work.all

  /// Nil where the words cannot be understood.
  init?(_ words: [String]) {
    if let first = words.first, Self.workers.contains(first) {
      work = .worker(words)
      return
    }
    var left = words[...]
    while let word = left.popFirst() {
      guard let value = left.popFirst(), take(word, value) else { return nil }
    }
    if parts.isEmpty { parts = PartName.usual }
  }

  private static let workers: Set = [
    "--record", "--record-early", "--record-denying", "--take-up", "--write", "--open", "--compare-board",
  ]

  private mutating func take(_ word: String, _ value: String) -> Bool {
    switch word {
    case "--points":
      guard let count = Int(value), count > 0 else { return false }
      points = count
    case "--seed":
      guard let number = UInt64(value) else { return false }
      seed = number
    case "--only":
      guard let part = PartName(rawValue: value) else { return false }
      parts.append(part)
    case "--output": outputFile = value
    case "--jobs":
      guard let count = Int(value), count > 0 else { return false }
      jobs = count
    case "--point":
      let words = value.split(separator: "/", maxSplits: 1).map(String.init)
      guard words.count == 2, let fault = Fault(words[1]) else { return false }
      work = .one(part: words[0], fault)
    default: return false
    }
    return true
  }
}
