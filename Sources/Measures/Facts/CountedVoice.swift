public import CareCalendar
import Casework

/// Something of how a child is heard apart from visits: a complaint, an advocate, an exit interview.
public struct CountedVoice: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case complaint, explained, leaflet
    case advocateOffered = "advocate-offered"
    case advocateDeclined = "advocate-declined"
    case advocateReferred = "advocate-referred"
    case advocateSeen = "advocate-seen"
    case advocateInPlace = "advocate-in-place"
    case exitHeld = "exit-held"
    case exitDeclined = "exit-declined"
    case exitNotPossible = "exit-not-possible"
  }

  public let kind: Kind
  public let on: Day
  /// What a complaint is about; nil of all else.
  public let about: String?

  public init(_ kind: Kind, on: Day, about: String? = nil) {
    self.kind = kind
    self.on = on
    self.about = about
  }

  static func all(of voice: Voice) -> [CountedVoice] {
    let told = voice.complaintsExplained.flatMap { told in
      (told.isExplained ? [CountedVoice(.explained, on: told.on)] : [])
        + (told.leaflet ? [CountedVoice(.leaflet, on: told.on)] : [])
    }
    let all =
      voice.complaints.map { CountedVoice(.complaint, on: $0.on, about: $0.about) } + told
      + voice.advocacies.map { CountedVoice(Kind($0.advocacy), on: $0.on) }
      + voice.exitInterviews.map { CountedVoice(Kind($0.outcome), on: $0.on) }
    return all.sorted { $0.on < $1.on }
  }
}

extension CountedVoice.Kind {
  fileprivate init(_ advocacy: Advocacy) {
    switch advocacy {
    case .offered: self = .advocateOffered
    case .declined: self = .advocateDeclined
    case .referred: self = .advocateReferred
    case .seen: self = .advocateSeen
    case .hasOne: self = .advocateInPlace
    }
  }

  fileprivate init(_ outcome: ExitInterview.Outcome) {
    switch outcome {
    case .held: self = .exitHeld
    case .declined: self = .exitDeclined
    case .notPossible: self = .exitNotPossible
    }
  }
}

/// A consultation paper that was sent before a review.
public struct CountedConsultation: Hashable, Sendable {
  public enum Group: String, Sendable, CaseIterable { case child, parent, carer, other }

  public let group: Group
  public let sentOn: Day
  /// Nil where it has not come back.
  public let returnedOn: Day?

  public init(_ group: Group, sentOn: Day, returnedOn: Day?) {
    self.group = group
    self.sentOn = sentOn
    self.returnedOn = returnedOn
  }

  static func all(in file: ReviewFile, of child: Child) -> [CountedConsultation] {
    file.preparation.invited.compactMap { invitation in
      invitation.consultationSentOn.map { sent in
        CountedConsultation(
          Group(invitation.party, of: child), sentOn: sent, returnedOn: invitation.consultationReturnedOn)
      }
    }
  }
}

extension CountedConsultation.Group {
  fileprivate init(_ party: Party, of child: Child) {
    guard case .person(let id) = party else {
      self = .child
      return
    }
    switch child.family[id]?.relationship.group {
    case .parent: self = .parent
    case .carer: self = .carer
    case .relative, .professional, nil: self = .other
    }
  }
}
