import Application
import CareCalendar
import Casework
import ReadModels
import TerminalUI

/// Short forms about how a child was heard.
extension FormDefinition where Self == ComplaintForm {
  static func complained(_ subject: Subject, _ queries: CaseQueries) -> ComplaintForm {
    ComplaintForm(subject, queries)
  }
}

extension FormDefinition where Self == ShortForm {
  static func advocacy(_ subject: Subject, _ queries: CaseQueries) -> ShortForm {
    let voice = subject.found.child.voice
    let now = voice.advocacy.map { "Recorded now: \($0.words)" }
    let choices = Advocacy.allCases.map { Choice($0.rawValue, $0.words) }
    return hearing(
      "Record whether \(subject.called) has an advocate", now, subject, queries,
      Field("advocacy", "Advocate", .choice(choices), required: true)
    ) { answers, day in
      guard let advocacy = answers["advocacy"].flatMap(Advocacy.init(rawValue:)) else {
        throw FormRefusal(words: "Choose whether the child has an advocate.")
      }
      return .advocacy(advocacy, on: day)
    }
  }

  static func complaint(_ subject: Subject, _ queries: CaseQueries) -> ShortForm {
    let voice = subject.found.child.voice
    let now = voice.knowsHowToComplain.map { "Recorded now: \($0 ? "knows" : "does not know yet")" }
    let told = voice.complaintsExplained.map { "\($0.sentence) on \($0.on.words)" }
    let day = subject.dayItHappened(queries, usual: subject.found.day)
    let child = subject.chosen.child
    return ShortForm(
      title: "Record whether \(subject.called) knows how to complain", lines: [now].compactMap { $0 } + told,
      asked: [
        .yesOrNo("knows", "Knows how to complain", hint: "After you have talked about it together"),
        .yesOrNo("explained", "It was explained to them", required: false),
        .yesOrNo("leaflet", "The leaflet was sent", required: false), day.asked,
      ]
    ) { answers, _ in
      let day = try day.known(answers)
      let explained = ComplaintsExplained(
        isExplained: answers["explained"] == "yes", leaflet: answers["leaflet"] == "yes", on: day)
      let isTold = explained.isExplained || explained.leaflet
      return .voice(
        .hear(
          child,
          [.knowsHowToComplain(answers["knows"] == "yes", on: day)]
            + (isTold ? [.complaintsExplained(explained)] : [])))
    }
  }

  static func exitInterview(_ subject: Subject, _ queries: CaseQueries) -> ShortForm {
    let now = subject.found.child.voice.exitInterviews.last.map {
      "Recorded now: \($0.outcome.words), \($0.on.words)"
    }
    let choices = ExitInterview.Outcome.allCases.map { Choice($0.rawValue, $0.words) }
    return hearing(
      "Record the exit interview of \(subject.called)", now, subject, queries,
      Field("outcome", "Exit interview", .choice(choices), required: true)
    ) { answers, day in
      guard let outcome = answers["outcome"].flatMap(ExitInterview.Outcome.init(rawValue:)) else {
        throw FormRefusal(words: "Choose what became of it.", field: "outcome")
      }
      return .exitInterview(ExitInterview(outcome, on: day))
    }
  }

  static func introduction(_ subject: Subject, _ queries: CaseQueries) -> ShortForm {
    let now = subject.found.child.introductionOfIRO.map { "Recorded now: sent \($0.on.words)" }
    let iro = subject.found.child.responsibility.iro
    return hearing(
      "Record that the introduction went to \(subject.called)", now, subject, queries,
      .yesOrNo("card", "With your contact card", known: true)
    ) { answers, day in
      .introductionSent(SentIntroduction(iro: iro, contactCard: answers["card"] == "yes", on: day))
    }
  }

  /// One question and a day.
  private static func hearing(
    _ title: String, _ now: String?, _ subject: Subject, _ queries: CaseQueries, _ field: Field,
    _ event: @escaping @Sendable (_ answers: [String: String], _ day: Day) throws -> VoiceEvent
  ) -> ShortForm {
    let day = subject.dayItHappened(queries, usual: subject.found.day)
    let child = subject.chosen.child
    return ShortForm(title: title, lines: [now].compactMap { $0 }, asked: [field, day.asked]) {
      answers, _ in .voice(.hear(child, [try event(answers, day.known(answers))]))
    }
  }
}
