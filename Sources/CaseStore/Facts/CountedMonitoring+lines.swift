import Casework
import Measures

extension CountedMonitoring {
  func add(to lines: inout FactLines) {
    lines.add(on)
    lines.add(part)
    lines.add(grade)
  }

  init(_ reader: inout FactLineReader) throws(FactLineDamage) {
    let on = try reader.day()
    self.init(try reader.code(), try reader.code(), on: on)
  }
}
