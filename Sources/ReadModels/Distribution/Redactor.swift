import Casework

/// Something that was left out of a version, and where it would have stood.
public struct Redaction: Hashable, Sendable {
  /// What was kept back: "where the child lives".
  public let what: String
  public let place: String
  public let count: Int
  /// Whether it says so where it stood, or nothing shows that anything was there.
  public let isMarked: Bool

  /// "where the child lives: in the record of the review, twice"
  public var words: String {
    let times = count == 1 ? "" : count == 2 ? ", twice" : ", \(count) times"
    return "\(what): in \(place)\(times)"
  }
}

/// What one recipient may not know, searched for in everything that is written for them.
struct Redactor {
  static let mark = "[left out]"

  private let secrets: [Secret]
  private let unsaid: ConfidentialQuotations
  private(set) var leftOut: [Redaction] = []

  init(_ secrets: [Secret], _ unsaid: ConfidentialQuotations) {
    self.secrets = secrets
    self.unsaid = unsaid
  }

  /// Notes something that was left out whole.
  mutating func note(_ what: String, in place: String) { note(what, in: place, isMarked: false) }

  private mutating func note(_ what: String, in place: String, isMarked: Bool) {
    let known = leftOut.firstIndex { $0.what == what && $0.place == place && $0.isMarked == isMarked }
    let count = known.map { leftOut[$0].count } ?? 0
    let one = Redaction(what: what, place: place, count: count + 1, isMarked: isMarked)
    if let known { leftOut[known] = one } else { leftOut.append(one) }
  }

  /// The text with everything that the recipient may not know left out; the rest of each sentence stays.
  mutating func clean(_ text: String, in place: String) -> String {
    let words = TextWord.all(in: text)
    let marks = marks(on: words)
    guard marks.contains(where: { $0 != nil }) else { return text }
    var cleaned = ""
    var end = text.startIndex
    for hole in Self.holes(in: words, marks) {
      cleaned += String(text.unicodeScalars[end..<words[hole.lowerBound].place.lowerBound]) + Self.mark
      end = words[hole.upperBound - 1].place.upperBound
      if let what = marks[hole.lowerBound] { note(what, in: place, isMarked: true) }
    }
    return cleaned + String(text.unicodeScalars[end...])
  }

  mutating func clean(_ text: String?, in place: String) -> String? { text.map { clean($0, in: place) } }

  /// True when there is anything to look for.
  var seeks: Bool { !secrets.isEmpty || !unsaid.isEmpty }
}

extension Redactor {
  /// Words one after the other that are left out become one hole.
  private static func holes(in words: [TextWord], _ marks: [String?]) -> [Range<Int>] {
    var holes: [Range<Int>] = []
    for place in words.indices where marks[place] != nil {
      if let last = holes.last, last.upperBound == place, words[place].gap != .far {
        holes[holes.count - 1] = last.lowerBound..<place + 1
      } else {
        holes.append(place..<place + 1)
      }
    }
    return holes
  }

  private func marks(on words: [TextWord]) -> [String?] {
    let folded = words.map(\.folded)
    let compounds = Self.compounds(in: words)
    let numbers = PhoneNumber.all(in: words)
    var marks = [String?](repeating: nil, count: words.count)
    for secret in secrets {
      let places = secret.places(in: words, folded, compounds, numbers)
      for place in places where marks[place] == nil { marks[place] = secret.what }
    }
    for place in unsaid.places(in: folded) where marks[place] == nil {
      marks[place] = ConfidentialItem.wordsInConfidence.words
    }
    return marks
  }

  /// Words held together by apostrophes and hyphens, also by a hyphen at the end of a line.
  private static func compounds(in words: [TextWord]) -> [Range<Int>] {
    var compounds: [Range<Int>] = []
    for place in words.indices {
      if let last = compounds.last, words[place].gap == .apostrophe || words[place].gap == .hyphen {
        compounds[compounds.count - 1] = last.lowerBound..<place + 1
      } else {
        compounds.append(place..<place + 1)
      }
    }
    return compounds.filter { $0.count > 1 }
  }
}
