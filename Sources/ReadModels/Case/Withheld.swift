public import Casework

extension Booking {
  /// The same without where it is to be, for those who may not know.
  var withoutVenue: Booking {
    Booking(
      review: review, kind: kind, day: day, time: time, chair: chair, madeOn: madeOn, isFurther: isFurther)
  }
}

extension ChildsChoices {
  /// That the child chose something, and not what.
  var withheld: ChildsChoices {
    let word = Whereabouts.withheld.words
    return ChildsChoices(
      topics: topics.map { _ in word }, venue: venue.map { _ in word }, people: people.map { _ in word })
  }
}

extension ChildEvent {
  /// The same without what the child said, for saying that it was recorded.
  public var withoutChildsWords: ChildEvent {
    guard case .voice(let event) = self else { return self }
    return .voice(event.withoutWords)
  }
}

extension VoiceEvent {
  /// The same without what the child said, for saying that it was recorded.
  public var withoutWords: VoiceEvent {
    guard case .spoken(let conversation) = self else { return self }
    return .spoken(conversation.withoutWords)
  }
}
