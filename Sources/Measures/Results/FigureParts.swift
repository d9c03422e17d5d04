import Casework
import ReadModels

/// What is behind a figure, for a list of it: those that count, those that do not, and those left out by why.
public struct FigureParts: Sendable {
  /// How it stands to the figure.
  public enum Part: Hashable, Sendable {
    case counted, notCounted
    case leftOut(Why)
  }

  /// One that is behind it: of a child, or of figures that the whole service tells, of an IRO.
  public struct Line: Hashable, Sendable {
    public let child: ObservedChild?
    public let observation: Observation
  }

  /// Those that stand to the figure in one way, in order of the day, then of the name.
  public struct Section: Sendable {
    public let part: Part
    public let lines: [Line]
  }

  private var figure: ObservedFigure
  /// By which each of those observed is put in order, worked out with the child.
  private var names: [String] = []

  public init(_ figure: ObservedFigure) { self.figure = figure }

  /// - Parameter child: one who was not added before.
  public mutating func add(_ child: CountedChild) {
    figure.add(child)
    let more = figure.observed.count - names.count
    guard more > 0 else { return }
    let name = child.name.map { "0\(Collation.key($0))\u{1}\(child.number)" } ?? "1\(child.number)"
    names += Array(repeating: name, count: more)
  }

  /// Takes out a child who was added, as they were told then.
  public mutating func remove(_ child: CountedChild) {
    names = zip(names, figure.observed).filter { $1.child != child.id }.map(\.0)
    figure.remove(child)
  }

  /// What there is, those counted first; parts of which there is nothing are left out.
  public var sections: [Section] {
    let order = figure.observed.indices.sorted { one, other in
      let (a, b) = (figure.observed[one].observation.day, figure.observed[other].observation.day)
      return a != b ? a < b : names[one] < names[other]
    }
    let ofChildren = order.map { place in
      Line(child: figure.observed[place], observation: figure.observed[place].observation)
    }
    let all = ofChildren + figure.ofService.map { Line(child: nil, observation: $0) }
    return Dictionary(grouping: all, by: \.part).map { Section(part: $0, lines: $1) }
      .sorted { $0.part.place < $1.part.place }
  }
}

extension FigureParts.Line {
  fileprivate var part: FigureParts.Part {
    switch observation.verdict {
    case .counted: .counted
    case .notCounted: .notCounted
    case .leftOut(let why, times: _): .leftOut(why)
    }
  }
}

extension FigureParts.Part {
  fileprivate var place: String {
    switch self {
    case .counted: "0"
    case .notCounted: "1"
    case .leftOut(let why): "2\(why.words)"
    }
  }
}
