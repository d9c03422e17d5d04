/// The columns of a form in a window of some width: where labels end, and where answers stand.
struct FormColumns {
  /// Lines of long text are no longer than is pleasant to read.
  static let mostOfText = 76
  /// A label of no more than these is a number, say, and leaves the rest of the line to its answer.
  private static let mostOfNumber = 3

  let width: Int
  /// Where answers begin.
  let label: Int
  /// The columns of an answer that stands before its question.
  let answer: Int
  /// In a narrow window labels stand above their fields.
  let isStacked: Bool
  /// True where answers are chosen by a key: a line each, and what is said of one only while the keys go to it.
  let isSheet: Bool

  init(_ form: Form, width: Int) {
    self.width = width
    let fields = form.entries.map(\.field)
    let long = fields.filter(FormColumns.isLong)
    isSheet = fields.contains { $0.keyed != nil }
    answer = long.compactMap(\.keyed).joined().map(\.label.columns).max() ?? 0
    let labels = fields.filter { !$0.isLongText && !FormColumns.isLong($0) }.map(\.title.columns)
    let widest = labels.max() ?? 0
    isStacked = !isSheet && widest + 2 + 24 > width
    label = isStacked ? min(2, width / 8) : isSheet ? min(widest + 2, max(12, width / 2)) : widest + 2
  }

  /// Whether the answer of a field stands before its label.
  static func isLong(_ field: Field) -> Bool { field.keyed != nil && field.isAnswerFirst }

  /// How many columns an answer of one line has: all of them where nothing that is said of it fits beside it.
  private var box: Int {
    let room = width - label
    return room < 40 ? room : min(40, room * 3 / 5)
  }

  /// Where the answer of a field begins, and how many columns it has.
  func box(of field: Field) -> (column: Int, width: Int) {
    guard isSheet else { return (label, box) }
    if field.title.columns <= Self.mostOfNumber {
      return (Self.mostOfNumber + 1, max(1, width - Self.mostOfNumber - 1))
    }
    return (label, field.keyed == nil ? box : max(1, width - label))
  }

  /// Long text always stands below its label.
  var indent: Int { min(2, width / 8) }
  var text: Int { max(1, min(Self.mostOfText, width - indent)) }
}

extension Field {
  fileprivate var isLongText: Bool {
    if case .longText = kind { true } else { false }
  }

  /// The choices that have a key each; nil for a field that is answered otherwise.
  fileprivate var keyed: [Choice]? {
    if case .keyed(let choices) = kind { choices } else { nil }
  }
}
