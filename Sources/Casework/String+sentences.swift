/// Words as they stand in sentences.
extension String {
  /// As it begins a sentence.
  public var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }

  /// "1st review" stays; "Review" becomes "review".
  public var lowercasingFirst: String { prefix(1).lowercased() + dropFirst() }

  /// "an alert", "a dispute"
  public var withArticle: String {
    "\(first.map { "aeiouAEIOU".contains($0) } ?? false ? "an" : "a") \(self)"
  }

  /// Without the full stop at its end, for where the sentence goes on.
  public var withoutFullStop: String { last == "." ? String(dropLast()) : self }

  /// With a full stop, where it does not end as a sentence does.
  public var asSentence: String { last.map { ".?!…”".contains($0) } ?? true ? self : self + "." }
}
