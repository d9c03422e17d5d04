import ReadModels

/// A heading, a paragraph or a list of the record of a review.
///
/// The record is Markdown that the IRO wrote. Only its outline is kept, without emphasis; whatever else stands in it,
/// such as HTML, is shown as it was typed.
enum RecordBlock: Equatable {
  case heading(String)
  case paragraph(String)
  case bullets([String])
  case steps([String])

  static func all(in text: String) -> [RecordBlock] {
    blocks(of: MarkdownReader.parts(of: text))
  }

  private static func blocks(of parts: [DocumentPart]) -> [RecordBlock] {
    parts.reduce(into: []) { blocks, part in
      switch part {
      case .heading(_, let words): blocks.append(.heading(plain(words)))
      case .paragraph(let words): blocks.append(.paragraph(plain(words)))
      case .point(nil, _, let words): blocks.add(bullet: plain(words))
      case .point(_, _, let words): blocks.add(step: plain(words))
      case .quotation(let parts): blocks += self.blocks(of: parts)
      case .table(let titles, let rows):
        blocks += ([titles] + rows).filter { !$0.isEmpty }.map {
          .paragraph($0.map(plain).joined(separator: " | "))
        }
      case .rule: break
      }
    }
  }

  private static func plain(_ words: [DocumentWords]) -> String {
    words.map(\.words).joined().split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

extension [RecordBlock] {
  fileprivate mutating func add(bullet: String) {
    guard case .bullets(let points) = last else { return append(.bullets([bullet])) }
    self[count - 1] = .bullets(points + [bullet])
  }

  fileprivate mutating func add(step: String) {
    guard case .steps(let steps) = last else { return append(.steps([step])) }
    self[count - 1] = .steps(steps + [step])
  }
}
