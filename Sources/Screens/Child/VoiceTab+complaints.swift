import Casework
import ReadModels
import TerminalUI

/// Whether the child knows how to complain, and the complaints that they made.
extension VoiceTab {
  func complaints(_ room: Int) -> [Row] {
    let known = voice.knowsHowToComplain.map {
      $0 ? "knows how to complain" : "does not know yet how to complain"
    }
    let told = voice.complaintsExplained.map {
      Text("\($0.sentence.lowercasingFirst) \($0.on.shortWithYear)", style: .dim)
    }
    let knows = rows(
      .complaint, nil, known ?? "not recorded: whether they know how to complain", told, room,
      style: known == nil ? .dim : .plain)
    if !tellsOfComplaints { return knows }
    let made = voice.complaints.enumerated().flatMap { place, complaint in
      rows(.complained(place), complaint.on, "complaint about \(complaint.about)", [], room)
    }
    return knows + (made.isEmpty ? fact(.complained(nil), nil, nil, "a complaint", room) : made)
  }
}
