import CareCalendar
import Casework
import Testing

/// The service's own record: what is recorded of no child.
@Suite struct ServiceRecordTests {
  private func survey(
    _ id: String = "s1", review: ReviewID? = nil, person: PersonID? = nil, on day: Day = "2014-11-03",
    answers: [SurveyAnswer]? = nil
  ) -> ServiceEvent {
    let usual = [SurveyAnswer("understood", asked: "Did you understand it?", .no, words: "Too fast")]
    return .survey(
      Survey(
        id: SurveyID(id), respondent: .parent, person: person, review: review, answers: answers ?? usual,
        on: day))
  }

  private func refusal(_ event: ServiceEvent, after known: ServiceEvent..., on today: Day = "2014-11-03")
    -> (any Refusal)?
  {
    let entries = known.enumerated().map { ServiceEntry(version: $0.offset + 1, event: $0.element) }
    do {
      _ = try ServiceRecord(folding: entries).decide([event], today: today)
      return nil
    } catch { return error as? any Refusal }
  }

  @Test("A survey without a name says of no review and of nobody whose it is")
  func nameless() {
    #expect(refusal(survey()) == nil)
    #expect(refusal(survey(review: ReviewID("r1"))) as? ServiceRecordRefusal == .namesSomebody)
    #expect(refusal(survey(person: PersonID("p1"))) as? ServiceRecordRefusal == .namesSomebody)
    #expect(refusal(survey(answers: [])) as? SurveyRefusal == .nothingAnswered)
    #expect(refusal(survey(), after: survey()) as? SurveyRefusal == .recordedAlready)
  }

  @Test(
    "Nothing is recorded of a day to come",
    arguments: [("2014-11-02", true), ("2014-11-03", true), ("2014-11-04", false)] as [(Day, Bool)])
  func toCome(day: Day, isPossible: Bool) {
    let found = refusal(survey(on: day)) as? ServiceRecordRefusal
    #expect(found == (isPossible ? nil : .notYetHappened("2014-11-04", today: "2014-11-03")))
  }

  @Test("What was entered in error stands no more, and a correction stands")
  func inError() throws {
    let entries = [
      ServiceEntry(version: 1, event: survey()), ServiceEntry(version: 2, event: survey("s2")),
    ]
    let event = try ServiceRecord.correct(entries, marking: 1, reason: "typed twice")
    #expect(event == .enteredInError(Correction(versions: [1], reason: "typed twice")))
    let after = entries + [ServiceEntry(version: 3, event: event)]
    #expect(ServiceRecord(folding: after).surveys.map(\.id) == [SurveyID("s2")])
    func refusal(_ version: Int, _ reason: String = "x") -> CorrectionRefusal? {
      do {
        _ = try ServiceRecord.correct(after, marking: version, reason: reason)
        return nil
      } catch { return error as? CorrectionRefusal }
    }
    #expect(refusal(1) == .alreadyMarked && refusal(3) == .correctionsStand)
    #expect(refusal(9) == .noSuchEntry && refusal(2, " ") == .reasonIsEmpty && refusal(2) == nil)
  }
}
