/// Something that is not as it should be after a fault.
struct Finding: Sendable {
  enum Kind: Sendable {
    /// It was acknowledged, or was there before, and is there no more.
    case lost
    /// It is there in part, or twice, or something beside it does not agree with it.
    case halfThere
    /// The program crashed, hung, would not start again, or said what is not so.
    case otherwiseWrong
  }

  let kind: Kind
  let words: String

  static func lost(_ words: String) -> Finding { Finding(kind: .lost, words: words) }
  static func halfThere(_ words: String) -> Finding { Finding(kind: .halfThere, words: words) }
  static func wrong(_ words: String) -> Finding { Finding(kind: .otherwiseWrong, words: words) }
}
