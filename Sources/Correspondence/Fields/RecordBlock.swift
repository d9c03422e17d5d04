/// A heading, a paragraph or a list of the record of a review.
///
/// The record is Markdown that the IRO wrote. Only its outline is kept: whatever else stands in it, such as HTML,
/// is shown as it was typed.
enum RecordBlock: Equatable {
  case heading(String)
  case paragraph(String)
  case bullets([String])
  case steps([String])

  static func all(in text: String) -> [RecordBlock] {
    var blocks: [RecordBlock] = []
    var isNew = true
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let line = line.trimmed
      if line.isEmpty {
        isNew = true
        continue
      }
      add(line, to: &blocks, isNew)
      isNew = line.hasPrefix("#")
    }
    return blocks
  }

  private static func add(_ line: Substring, to blocks: inout [RecordBlock], _ isNew: Bool) {
    if let heading = line.wholeMatch(of: /#+ +(.+?)(?: +#+)?/) {
      blocks.append(.heading(plain(heading.1)))
    } else if let point = line.wholeMatch(of: /[-*+] +(.+)/) {
      guard case .bullets(let points) = blocks.last else { return blocks.append(.bullets([plain(point.1)])) }
      blocks[blocks.count - 1] = .bullets(points + [plain(point.1)])
    } else if let step = line.wholeMatch(of: /[0-9]{1,3}[.)] +(.+)/) {
      guard case .steps(let steps) = blocks.last else { return blocks.append(.steps([plain(step.1)])) }
      blocks[blocks.count - 1] = .steps(steps + [plain(step.1)])
    } else {
      add(words: plain(line), to: &blocks, isNew)
    }
  }

  /// A line that follows another belongs to the same paragraph or point.
  private static func add(words: String, to blocks: inout [RecordBlock], _ isNew: Bool) {
    switch isNew ? nil : blocks.last {
    case .paragraph(let before): blocks[blocks.count - 1] = .paragraph("\(before) \(words)")
    case .bullets(let points):
      blocks[blocks.count - 1] = .bullets(points.dropLast() + ["\(points.last ?? "") \(words)"])
    case .steps(let steps):
      blocks[blocks.count - 1] = .steps(steps.dropLast() + ["\(steps.last ?? "") \(words)"])
    case .heading, nil: blocks.append(.paragraph(words))
    }
  }

  /// Without the marks of emphasis; a link shows its address.
  private static func plain(_ words: Substring) -> String {
    String(words.drop { $0 == ">" || $0 == " " })
      .replacing(/\[([^\[\]]+)\]\(((?:https?|mailto):[^)\s]+)\)/) { "\($0.1) (\($0.2))" }
      .replacing(/\*\*(\S(?:.*?\S)??)\*\*|__(\S(?:.*?\S)??)__/) { $0.1 ?? $0.2 ?? "" }
      .replacing(/\*(\S(?:.*?\S)??)\*/) { $0.1 }
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var line = drop(while: \.isWhitespace)
    while line.last?.isWhitespace == true { line.removeLast() }
    return line
  }
}
