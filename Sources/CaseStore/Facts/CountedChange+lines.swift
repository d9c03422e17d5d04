import Measures

extension CountedChange {
  func add(to lines: inout FactLines) {
    lines.add(toldOn)
    lines.add(kind)
    lines.add(due)
    lines.add(consideredOn)
    lines.add(lapsed)
  }

  init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    let toldOn = try reader.day()
    self.init(
      try reader.words(), toldOn: toldOn, due: try reader.day(), consideredOn: try reader.optionalDay(),
      lapsed: try reader.optionalDay())
  }
}
