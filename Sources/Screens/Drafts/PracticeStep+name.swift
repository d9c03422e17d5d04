import Casework

extension PracticeStep {
  var parts: [String] {
    switch self {
    case .note: ["note"]
    case .answer(let id): ["answer", id.raw]
    }
  }

  init?(_ parts: inout Parts) {
    switch parts.next() {
    case "note": self = .note
    case "answer": self = .answer(PracticeNoteID(parts.next()))
    default: return nil
    }
  }
}
