import Measures

extension CountedVoice {
  func add(to lines: inout FactLines) {
    lines.add(on)
    lines.add(kind)
    lines.add(about)
  }

  init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    let on = try reader.day()
    self.init(try reader.code(), on: on, about: try reader.optionalWords())
  }
}

extension CountedConsultation {
  func add(to lines: inout FactLines) {
    lines.add(sentOn)
    lines.add(group)
    lines.add(returnedOn)
  }

  init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    let sentOn = try reader.day()
    self.init(try reader.code(), sentOn: sentOn, returnedOn: try reader.optionalDay())
  }
}
