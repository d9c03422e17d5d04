import Application
import CareCalendar
import Casework
import Measures
import ReadModels
import Rulebook
import TerminalUI
import Testing

@testable import Screens

/// No choice of a council's policy is without effect: with each answer something else is asked, told or offered.
///
/// A choice that is added has to say here where it is to be seen, or this does not compile.
@Suite struct EveryChoiceTests {
  @Test("With each answer something else is to be seen", arguments: PolicyChoice.allCases)
  func choice(_ choice: PolicyChoice) throws {
    let seen = try choice.options.map { (option: $0, shown: try shown(choice, under: [choice.rawValue: $0])) }
    for (place, one) in seen.enumerated() {
      for other in seen.dropFirst(place + 1) {
        #expect(
          one.shown != other.shown, "\(choice.rawValue): \(one.option) and \(other.option) are the same")
      }
    }
    #expect(try shown(choice, under: [:]) == seen[0].shown, "\(choice.rawValue): the usual is not the first")
  }

  /// What is to be seen where a choice decides.
  private func shown(_ choice: PolicyChoice, under settings: [String: String]) throws -> String {
    switch choice {
    case .nextReviewCountsFrom: try asked(of: [series], settings)
    case .seriesTimely: try judged(series, settings)
    case .replyCountsFrom: try asked(of: [issued], settings)
    case .midwayCheck, .amendedCarePlan, .practiceMonitoring: try asked(of: [.nia()], settings)
    case .permanencePlan: try asked(of: [.nia(.noted("spring", .plan(healthProgressed)))], settings)
    case .allocationCountsFrom: try asked(of: [unallocated], settings)
    case .introductionAge: try asked(of: [3, 4, 5].map { try allocated(aged: $0) }, settings)
    case .conferenceQuorum: try conferenceForm(settings)
    case .audits, .observations: try ofTheService(settings)
    case .checkedBy: try whoMayCheck(settings)
    case .participationAge:
      try figure("participation.contributed", of: [2, 4, 6, 9].map(heard), settings)
    case .onTimeBasis: try figure("reviews.on-time", of: punctual, settings)
    case .participationUnit: try figure("participation.attended", of: [heard(aged: 9)], settings)
    }
  }
}

/// Where a choice is to be seen.
extension EveryChoiceTests {
  private func brook(_ children: [Invented], _ settings: [String: String]) throws -> Brook {
    let brook = try Brook(children: children)
    try brook.adopt(settings)
    return brook
  }

  private func cases(_ children: [Invented], _ settings: [String: String]) throws -> [ChildCase] {
    let service = try brook(children, settings).service("morag")
    return try children.compactMap(\.number).map { try service.child(try service.find(number: $0)) }
  }

  /// What is asked of some children, and by when.
  private func asked(of children: [Invented], _ settings: [String: String]) throws -> String {
    try cases(children, settings).map { found in
      found.duties.map(\.line.duty).map { "\($0.title) \($0.due?.iso ?? "")" }.joined(separator: ", ")
    }.joined(separator: "\n")
  }

  /// How the reviews of a child were in time.
  private func judged(_ child: Invented, _ settings: [String: String]) throws -> String {
    try cases([child], settings).flatMap(\.reviews).map(\.words).joined(separator: ", ")
  }

  private func figure(_ key: String, of children: [Invented], _ settings: [String: String]) throws -> String {
    let service = try brook(children, settings).service("morag")
    let measure = try service.measure(keyed: key)
    let results = try service.results(of: [measure], in: "2014-04-01"..."2015-03-31")
    return results.map { "\($0.numerator)/\($0.denominator) \($0.unit)" }.joined()
  }

  /// What the service itself has to do.
  private func ofTheService(_ settings: [String: String]) throws -> String {
    try brook([], settings).service("morag").serviceDuties()
      .map { "\($0.title) \($0.lines)" }.joined(separator: "\n")
  }

  private func whoMayCheck(_ settings: [String: String]) throws -> String {
    let brook = try brook([], settings)
    return try ["morag", "sian"].map { login in
      try brook.service(login).refusalOfChecking(brook.staff["amina"]?.id)?.words ?? "\(login) may"
    }.joined(separator: ", ")
  }

  /// The form in which it is recorded that a conference was held.
  private func conferenceForm(_ settings: [String: String]) throws -> String {
    let enquiry = Invented(
      "100710", "Tia Wheatcroft", born: "2009-02-01", since: "2014-10-13", law: .accommodated,
      .involvement(.began(InvolvementBeginning(.childProtection, on: "2014-10-20"))))
    let service = try brook([enquiry], settings).service()
    let id = try service.find(number: "100710")
    let duty = try service.child(id).duties.map(\.line.duty).first { $0.kind == .childProtection }
    let form = try FormID.act(.record).definition(about: SelectedSubject(id, duty: duty?.key), service)
    return form.fields([:]).map(\.name).joined(separator: ", ")
  }
}

/// Children of whom something else is asked, or told, with each answer.
extension EveryChoiceTests {
  /// Reviewed by a series of meetings, begun in time and completed late.
  private var series: Invented {
    Invented(
      "100701", "Bo Frost", born: "2005-01-09", since: "2014-07-02", law: .accommodated,
      .review(
        .held(
          Review(
            review: ReviewID("first"), kind: .lookedAfter, heldOn: "2014-07-28", completedOn: "2014-09-15",
            manner: .series, participation: .pn1))))
  }

  /// Reviewed on Mon 27 October; the decisions went to the manager on the Friday.
  private var issued: Invented {
    Invented(
      "100703", "Gil Reed", born: "2005-01-09", since: "2014-10-06", law: .accommodated,
      .review(
        .held(
          Review(
            review: ReviewID("first"), kind: .lookedAfter, heldOn: "2014-10-27", completedOn: "2014-10-27",
            participation: .pn1))),
      .noted("first", Decision.made("d1", "See the dentist")),
      .noted("first", .decisions(.issued(on: "2014-10-31"))))
  }

  private var healthProgressed: PlanEvent {
    .progressed(Progress(domain: .health, issue: nil, words: nil), on: "2014-04-30")
  }

  private var unallocated: Invented {
    Invented(
      "100702", "Cy Marsh", born: "2005-01-09", since: "2014-10-20", law: .accommodated, iro: nil,
      .allocation(.serviceTold(on: "2014-10-23")))
  }

  /// Given an IRO in the last days.
  private func allocated(aged years: Int) throws -> Invented {
    let amina = try #require(try Brook(children: []).staff["amina"]?.id)
    return Invented(
      "10071\(years)", "Di Moor", born: ("2014-10-01" as Day).adding(months: -12 * years),
      since: "2014-10-27",
      law: .accommodated, iro: nil,
      .allocation(.allocated(Allocation(iro: amina, since: "2014-10-28", recordedOn: "2014-10-28"))))
  }

  /// Heard at a review in October.
  private func heard(aged years: Int) -> Invented {
    Invented(
      "10072\(years)", "Ed Lake", born: ("2014-10-01" as Day).adding(months: -12 * years),
      since: "2014-10-06",
      law: .accommodated, .held("2014-10-20", .pn1))
  }

  /// Both reviews in time; the second late; the second not held.
  private var punctual: [Invented] {
    let second: [[ChildEvent]] = [[.held("2014-10-20")], [.held("2014-10-31")], []]
    return second.enumerated().map { place, more in
      Invented(
        "10073\(place)", "Fay Hill", born: "2005-01-09", since: "2014-07-02", law: .accommodated,
        events: [.held("2014-07-28")] + more)
    }
  }
}

extension Invented {
  fileprivate var number: String? {
    for case .person(.known(let number)) in events { return number.text }
    return nil
  }
}
