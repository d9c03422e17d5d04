/// The times that are to be reached, in milliseconds, where they grow with the number of children.
struct Bars {
  let children: Int

  /// Of three, that of the size that this one comes nearest to from above.
  private func bySize(_ small: Double, _ middle: Double, _ large: Double) -> Double {
    children <= 1000 ? small : children <= 10_000 ? middle : large
  }

  func firstFrame(_ person: Person) -> Double {
    person.seesAll ? bySize(40, 50, 80) : bySize(25, 25, 30)
  }

  /// The figures of a year, and its report.
  var year: Double { bySize(300, 600, 5000) }

  func key(_ person: Person) -> Double { person.seesAll ? bySize(6, 8, 16) : 4 }
}
