/// One thing a form asks for.
public struct Field: Sendable {
  /// How the answer is given.
  public enum Kind: Sendable {
    case text
    /// One of these, found by typing a part of it; the value is the choice's id.
    case choice([Choice])
    /// Any number of these; the value is their ids, a line each, in the order of the choices.
    case several([Choice])
    /// Several lines; the value keeps its line ends.
    case longText
    /// One of these, each chosen by its own key, which goes on to what is asked next; the value is the choice's id.
    case keyed([Choice])
    /// Text that means something, a day for instance; what it means is said while it is typed.
    case interpreted(@Sendable (String) -> Interpretation)
  }

  /// The name under which the form gives the answer back.
  public let name: String
  public let label: String
  public let kind: Kind
  public let isRequired: Bool
  /// The answer it starts with.
  public let value: String
  /// The heading that it stands under; empty where it stands under none.
  public var section = ""
  /// Whether answering a field by its key goes on to this one while it is empty; false for what is only asked for
  /// where there is something to say.
  public var isWaitedFor = true
  /// What Tab goes on to from here, as the footer says it.
  public var leadsTo = "next field"
  /// True for a question that is longer than labels are: where it is answered by a key, the answer stands before it.
  public var isAnswerFirst = false
  /// Whether the hint says what is meant while nothing is typed, so that it is shown wherever the keys are.
  public var isHintTheAnswer = false
  /// Shown beside the field as long as there is nothing else to say.
  public let hint: String
  /// What help says of it beyond the hint: how an answer may be typed, for instance. Empty where nothing is.
  public let help: String
  /// How many letters the answer may have, where that is less than for others of its kind.
  public let longest: Int?
  /// The same answer, said so that it means the same on another day; nil for one that means no day.
  public let lasting: @Sendable (String) -> String?

  public init(
    _ name: String, _ label: String, _ kind: Kind = .text, value: String = "", required: Bool = false,
    hint: String = "", help: String = "", longest: Int? = nil,
    lasting: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.value = value
    self.isRequired = required
    self.hint = hint
    self.help = help
    self.longest = longest
    self.lasting = lasting
  }

  /// The label with what is required said in words.
  public var title: String { isRequired ? label + " (required)" : label }
}

/// One of several answers a field offers.
public struct Choice: Hashable, Sendable {
  public let id: String
  public let label: String
  /// Further words that find it, such as a name without its accents.
  public let alsoFoundBy: String
  /// The key that chooses it, in a field where each choice has one.
  public let key: Character?

  public init(_ id: String, _ label: String, alsoFoundBy: String = "", key: Character? = nil) {
    self.id = id
    self.label = label
    self.alsoFoundBy = alsoFoundBy
    self.key = key
  }
}

/// What a typed text was taken to mean.
public enum Interpretation: Hashable, Sendable {
  case empty
  /// Understood; the hint says how.
  case good(hint: String)
  /// Not understood; the message says what to type instead.
  case bad(message: String)
}
