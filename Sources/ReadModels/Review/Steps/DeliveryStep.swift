import CareCalendar
public import Casework

/// What becomes of something that was sent.
public enum DeliveryStep: Hashable, Sendable {
  case cameBack(Sending)
  case sendAgain(Sending)

  static let names = NameTable<DeliveryStep>([
    .word(
      "came-back", count: 2, { Sending(texts: $0).map { .cameBack($0) } },
      texts: { if case .cameBack(let sending) = $0 { sending.texts } else { nil } }),
    .word(
      "send-again", count: 2, { Sending(texts: $0).map { .sendAgain($0) } },
      texts: { if case .sendAgain(let sending) = $0 { sending.texts } else { nil } }),
  ])

  var title: String {
    switch self {
    case .cameBack: "Came back"
    case .sendAgain: "Send again"
    }
  }

  func note(on day: Day) -> DeliveryEvent {
    switch self {
    case .cameBack(let sending): .cameBack(sending, sentOn: day, Undelivered(.postReturned, on: day))
    case .sendAgain(let sending): .sentAgain(sending, .otherAddress, words: nil, on: day)
    }
  }
}

extension Sending {
  /// By which it is known where things are kept: neither holds a space.
  public var texts: [String] { [matter.rawValue, recipient.name] }

  /// Nil for what this version of the program does not send.
  public init?(texts: [String]) {
    guard let matter = Matter(rawValue: texts[0]) else { return nil }
    self.init(matter, to: Recipient(name: texts[1]))
  }
}

extension Sending {
  /// "Record to Dawn Murray (mother)"
  public func words(in family: Family) -> String { "\(matter.title) to \(family.words(for: recipient))" }
}

extension DeliveryEvent {
  /// What was recorded of something that was sent, in words.
  func words(in family: Family) -> String {
    let what = sending.words(in: family).lowercasingFirst
    switch self {
    case .cameBack(_, _, let undelivered): return "\(what) came back undelivered: \(undelivered.why)"
    case .sentAgain(_, let way, let words, _):
      return "\(what) sent again \(way.words)" + (words.map { ": \($0)" } ?? "")
    }
  }
}

extension Undelivered {
  /// "post returned, gone away"
  public var why: String { [reason.words, words].compactMap { $0 }.joined(separator: ", ") }
}
