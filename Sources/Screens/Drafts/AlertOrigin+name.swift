import Casework

extension AlertOrigin {
  var parts: [String] {
    [review?.raw ?? "", decision?.raw ?? "", practiceNote?.raw ?? ""]
  }

  init(_ parts: inout Parts) {
    let words = [parts.next(), parts.next(), parts.next()].map { $0.isEmpty ? nil : $0 }
    self.init(
      review: words[0].map { ReviewID($0) }, decision: words[1].map { DecisionID($0) },
      practiceNote: words[2].map { PracticeNoteID($0) })
  }
}
