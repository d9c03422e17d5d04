/// The spread of some measurements.
struct Figures {
  private let sorted: [Double]

  init(_ values: [Double]) { sorted = values.sorted() }

  var isEmpty: Bool { sorted.isEmpty }
  var median: Double { at(0.5) }
  var ninetyFifth: Double { at(0.95) }

  private func at(_ part: Double) -> Double {
    sorted[min(sorted.count - 1, max(0, Int((Double(sorted.count) * part).rounded(.up)) - 1))]
  }
}

/// A number as the table has it: three digits are enough.
func brief(_ value: Double) -> String {
  if value >= 9.95 {
    let digits = String(Int(value.rounded()))
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text += "," }
      text.append(digit)
    }
    return text
  }
  let tenths = Int((value * 10).rounded())
  return tenths % 10 == 0 && value >= 1 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
}
