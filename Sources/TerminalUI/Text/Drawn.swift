extension String {
  /// The text as it may be written to a terminal: what a screen draws of it, on one line. Nothing that steers the
  /// terminal or is not seen is left in, and "�" stands for what would be an order to it.
  public var drawn: String {
    isPrintableASCII ? self : Glyph.glyphs(of: self).map(\.text).joined()
  }

  /// The same, line by line.
  public var drawnByLine: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).drawn }.joined(separator: "\n")
  }
}
