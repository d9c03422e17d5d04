public import Casework

/// What somebody typed to find children by. Every word stands in what a child is found by, or in the name of their IRO:
/// names of staff are looked through once for a search, and not once for each child.
public struct CaseloadSearch: Sendable {
  private struct Word {
    let typed: TypedWords
    /// Those whose names hold it.
    let iros: Set<StaffID>
  }

  private let words: [Word]

  /// - Parameter staff: everybody who may be the IRO of a child.
  public init(_ typed: String, staff: [StaffMember] = []) {
    let words = Collation.folded(typed).split(separator: " ").map { TypedWords(folded: [String($0)]) }
    let named = words.isEmpty ? [] : staff.map { (id: $0.id, name: Collation.folded($0.details.name)) }
    self.words = words.map { word in
      Word(typed: word, iros: Set(named.filter { word.stand(in: $0.name) }.map(\.id)))
    }
  }

  public var isEmpty: Bool { words.isEmpty }

  /// True for a child of this IRO whose words stand in a stretch of bytes.
  func finds(_ bytes: UnsafeBufferPointer<UInt8>, _ text: Range<Int>, of iro: StaffID?) -> Bool {
    words.allSatisfy { word in
      word.typed.stand(in: bytes, text) || !word.iros.isEmpty && iro.map(word.iros.contains) ?? false
    }
  }

  public func finds(_ line: CaseloadLine) -> Bool {
    words.allSatisfy { word in
      word.typed.stand(in: line.searched) || line.child.iro.map(word.iros.contains) ?? false
    }
  }
}
