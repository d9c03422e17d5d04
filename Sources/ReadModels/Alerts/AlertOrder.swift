/// What a list of alerts can be put in order by.
public enum AlertOrder: String, CaseIterable, Sendable {
  case stage, turn, due, child, category

  public var words: String {
    switch self {
    case .stage: "stage"
    case .turn: "whose turn"
    case .due: "what runs out first"
    case .child: "child"
    case .category: "category"
    }
  }
}
