/// The columns of a form in a window of some width: where labels end, and where answers stand.
struct FormColumns {
  /// Lines of long text are no longer than is pleasant to read.
  static let mostOfText = 76

  let width: Int
  /// Where answers begin.
  let label: Int
  /// In a narrow window labels stand above their fields.
  let isStacked: Bool

  init(_ form: Form, width: Int) {
    self.width = width
    let short = form.entries.map(\.field).filter { !$0.isLong }
    let widest = short.map(\.title.columns).max() ?? 0
    isStacked = widest + 2 + 24 > width
    label = isStacked ? min(2, width / 8) : widest + 2
  }

  /// How many columns an answer of one line has.
  var box: Int { min(40, max(min(20, width - label), (width - label) * 3 / 5)) }

  /// Long text always stands below its label.
  var indent: Int { min(2, width / 8) }
  var text: Int { max(1, min(Self.mostOfText, width - indent)) }
}

extension Field {
  fileprivate var isLong: Bool {
    if case .longText = kind { true } else { false }
  }
}
