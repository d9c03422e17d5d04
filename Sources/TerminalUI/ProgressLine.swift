/// How far a long piece of work has come: what is done, how many of how many, and how long is left.
public struct ProgressLine: Hashable, Sendable {
  public var label: String
  public var done: Int
  public var total: Int
  public var secondsLeft: Int?

  public init(_ label: String, done: Int, of total: Int, secondsLeft: Int? = nil) {
    self.label = label
    self.done = max(0, done)
    self.total = max(0, total)
    self.secondsLeft = secondsLeft
  }

  /// Works out how long is left from the milliseconds gone; says nothing during the first second.
  public init(_ label: String, done: Int, of total: Int, elapsed milliseconds: Int) {
    let known = milliseconds >= 1_000 && done > 0 && total >= done
    let left = known ? Double(milliseconds) / 1_000 / Double(done) * Double(total - done) : nil
    self.init(label, done: done, of: total, secondsLeft: left.map { Int($0.rounded(.up)) })
  }

  /// "Reading episodes  [#####.....] 512 of 1,024, about 3 s left", in at most so many columns.
  ///
  /// In little room the estimate goes first, then the bar.
  public func text(width: Int) -> String {
    let count = "\(done.withCommas) of \(total.withCommas)"
    let full = count + (estimate.map { ", \($0)" } ?? "")
    for words in [full, count] {
      let room = width - label.columns - words.columns - 5
      if room >= 5 { return "\(label)  [\(bar(min(room, 40)))] \(words)" }
    }
    return "\(label)  \(count)".clipped(to: width)
  }

  private func bar(_ width: Int) -> String {
    let part = total > 0 ? Double(min(done, total)) / Double(total) : 0
    let filled = Int(part * Double(width))
    return String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
  }

  private var estimate: String? {
    guard let secondsLeft, done < total else { return nil }
    return switch secondsLeft {
    case ..<90: "about \(max(1, secondsLeft)) s left"
    case ..<5400: "about \((secondsLeft + 30) / 60) min left"
    default: "about \((secondsLeft + 1800) / 3600) h left"
    }
  }
}
