import CareCalendar
import Casework

/// An invented child, told by events.
struct Invented {
  let iro: String?
  let since: Day
  let events: [ChildEvent]

  init(
    _ number: String, _ name: String?, born: Day, since: Day, law status: LegalStatus = .careOrder,
    iro: String? = "amina", _ more: ChildEvent...
  ) {
    self.init(number, name, born: born, since: since, law: status, iro: iro, events: more)
  }

  init(
    _ number: String, _ name: String?, born: Day, since: Day, law status: LegalStatus = .careOrder,
    iro: String? = "amina", events more: [ChildEvent]
  ) {
    self.iro = iro
    self.since = since
    events =
      [.person(.known(ChildNumber(number))), .person(.born(born))]
      + (name.map { [.person(.named($0))] } ?? [])
      + [.began(since, status)] + more
  }
}

extension ChildEvent {
  static func began(
    _ day: Day, _ status: LegalStatus, _ reason: ReasonEpisodeBegan = .started
  ) -> ChildEvent {
    .placement(
      .episodeBegan(
        Episode(
          began: day, reasonBegan: reason, legalStatus: status, placement: .fosteredLongTerm,
          provider: .ownAuthority)))
  }

  static func ended(_ began: Day, on day: Day, _ reason: ReasonEpisodeEnded) -> ChildEvent {
    .placement(.episodeEnded(began: began, EpisodeEnd(on: day, reason: reason)))
  }

  static func held(_ day: Day, _ code: ParticipationCode = .pn1) -> ChildEvent {
    .review(.held(Review(kind: .lookedAfter, heldOn: day, participation: code)))
  }

  static func booked(_ day: Day, _ time: String, madeOn: Day = "2014-10-01") -> ChildEvent {
    .review(.booked(Booking(kind: .lookedAfter, day: day, time: TimeOfDay(time), madeOn: madeOn)))
  }
}

extension Brook {
  static let children = [
    Invented(
      "100234", "Jayden Murray", born: "2000-03-12", since: "2014-07-02", .held("2014-07-28")),
    Invented(
      "100301", "Ella Rose", born: "2005-01-09", since: "2014-10-08", law: .interimCareOrder,
      .booked("2014-11-04", "15:30")),
    Invented(
      "100302", "王小明", born: "2011-06-01", since: "2014-01-01", .held("2014-01-24", .pn0),
      .held("2014-06-10", .pn0)),
    Invented(
      "100303", nil, born: "2013-12-24", since: "2014-02-01", law: .interimCareOrder,
      .held("2014-02-20", .pn0), .held("2014-05-15", .pn0),
      .ended("2014-02-01", on: "2014-08-01", .newEpisode),
      .began("2014-08-01", .placementOrder, .legalStatus), .booked("2014-11-03", "10:00")),
    Invented(
      "100304", "Nguyễn Thị Minh Khai", born: "2003-05-30", since: "2012-09-14",
      .person(.collected(startYear: 2014))),
    Invented(
      "100305", "Adébáyọ̀ Ọlátúnjí", born: "1999-02-17", since: "2014-03-03", .held("2014-03-28"),
      .held("2014-06-20", .pn6), .booked("2014-10-30", "14:00")),
    Invented(
      "100306", "Kai Bell", born: "2006-08-08", since: "2013-01-07", .held("2014-06-02"),
      .ended("2013-01-07", on: "2014-10-20", .died)),
    Invented(
      "100401", "Niamh Kelly", born: "2001-11-11", since: "2014-06-30", law: .accommodated, iro: "sian",
      .held("2014-07-24"), .booked("2014-11-19", "11:00")),
    Invented(
      "100402", "Ola", born: "2014-09-01", since: "2014-10-20", law: .policeProtection, iro: nil,
      .allocation(.serviceTold(on: "2014-10-21")), .carePlanning(.carePlanMade(on: "2014-10-24"))),
  ]
}
