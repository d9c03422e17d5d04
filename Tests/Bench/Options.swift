/// What to measure: everything, unless it is said otherwise.
struct Options {
  /// A part that can be asked for alone.
  enum Part: String, CaseIterable {
    case frames, keys, acts, idle, commands, whole, figures, adoption, imports, demonstration, peers
  }

  static let usage = """
    usage: script/bench [--quick] [--size CHILDREN]... [--only PART]... [--output FILE]
      --quick   to 10,000 children and without the peers: some minutes
      --size    1000, 10000, 84000 or any other number of children, in place of all three
      --only    \(Part.allCases.map(\.rawValue).joined(separator: ", "))
    """

  let iro: String
  private(set) var sizes = [1000, 10_000, 84_000]
  private(set) var parts = Set(Part.allCases)
  private(set) var patience = Patience.usual
  private(set) var outputFile: String?

  /// Nil where the words cannot be understood.
  init?(_ words: [String]) {
    guard let iro = words.first else { return nil }
    self.iro = iro
    var (sizes, parts): ([Int], Set<Part>) = ([], [])
    var left = words.dropFirst()
    while let word = left.popFirst() {
      switch word {
      case "--quick":
        self.sizes = [1000, 10_000]
        self.parts.remove(.peers)
        patience = .little
      case "--size":
        guard let size = left.popFirst().flatMap({ Int($0) }), size >= 300 else { return nil }
        sizes.append(size)
      case "--only":
        guard let part = left.popFirst().flatMap(Part.init) else { return nil }
        parts.insert(part)
      case "--output":
        guard let file = left.popFirst() else { return nil }
        outputFile = file
      default: return nil
      }
    }
    if !sizes.isEmpty { self.sizes = sizes.sorted() }
    if !parts.isEmpty { self.parts = parts }
  }
}
