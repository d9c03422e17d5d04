extension [Text] {
  /// The texts one after another in lines of at most this many columns, broken as plain text is; every letter keeps
  /// its style.
  public func wrapped(to width: Int) -> [[Text]] {
    let styles = flatMap { text in
      text.string.filter { $0 != " " && !$0.isNewline }.map { _ in text.style }
    }
    var place = 0
    return map(\.string).joined().wrapped(to: width).map { line in
      var runs: [Text] = []
      for letter in line {
        let isBlank = letter == " "
        let style = place < styles.count ? styles[place] : .plain
        // A blank is shown as the words on both sides of it are, or else as nothing in particular.
        let own = isBlank && runs.last?.style != style ? .plain : style
        runs.add(letter, own)
        if !isBlank { place += 1 }
      }
      return runs
    }
  }

  private mutating func add(_ letter: Character, _ style: Style) {
    if let last, last.style == style {
      self[count - 1].string.append(letter)
    } else {
      append(Text(String(letter), style: style))
    }
  }
}
