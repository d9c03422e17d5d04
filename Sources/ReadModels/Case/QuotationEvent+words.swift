public import Casework

extension QuotationEvent {
  /// What was recorded, in words, without those that were quoted: they were said without a name. Why they were
  /// withdrawn is told to whoever may know it.
  public func words(of child: Child) -> String {
    switch self {
    case .allowed(let quotation):
      "\(quotation.words(of: child).capitalisingFirst) may stand in the report, without a name: "
        + "agreed by \(child.family.words(for: quotation.agreedBy))"
    case .withdrawn(let id, let reason, _):
      (child.quotations.first { $0.id == id }.map { $0.words(of: child).capitalisingFirst } ?? "Words")
        + " may not stand in the report any more" + (reason.isEmpty ? "" : ": \(reason)")
    }
  }
}

extension Child {
  /// Which words at a source may stand in the report, and who agreed, a sentence each; what names somebody by what is
  /// recorded now, or stands there no more, is left out of the report, and says so.
  public func printedWords(from source: QuotedSource) -> [String] {
    quotations(from: source).map { quotation in
      let words = quotation.words.isEmpty ? "These words" : "“\(quotation.words)”"
      if let name = nameFound(in: quotation.words) {
        return "\(words) is left out of the report, since “\(name)” names somebody by now"
      }
      if !mayStillSay(quotation) {
        return "\(words) is left out of the report, since the words are not recorded here any more"
      }
      return "\(words) may stand in the report: agreed by \(family.words(for: quotation.agreedBy)) on "
        + quotation.agreedOn.shortWithYear
    }
  }
}

extension Quotation {
  /// "words of the child of 3 Nov 2014", "an impact note of 3 Nov 2014"
  fileprivate func words(of child: Child) -> String {
    let day = child.day(of: source).map { " of \($0.shortWithYear)" } ?? ""
    guard let speaker else { return "an impact note\(day)" }
    return "words of \(child.family.words(for: speaker))\(day)"
  }
}
