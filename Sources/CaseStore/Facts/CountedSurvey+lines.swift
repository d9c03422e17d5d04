import Casework
import Measures

extension CountedSurvey {
  func add(to lines: inout FactLines) {
    lines.add(on)
    lines.add(respondent)
    lines.add(answers.count)
    for (question, verdict) in answers.sorted(by: { $0.key < $1.key }) {
      lines.add(question)
      lines.add(verdict)
    }
  }

  init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    let on = try reader.day()
    let respondent: SurveyRespondent = try reader.code()
    var answers: [String: SurveyAnswer.Verdict] = [:]
    for _ in 0..<(try reader.count()) { answers[try reader.words()] = try reader.code() }
    self.init(respondent, answers: answers, on: on)
  }
}
