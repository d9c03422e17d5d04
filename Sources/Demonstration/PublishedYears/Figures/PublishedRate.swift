/// A share as a report prints it: 97%, or 92.6%.
struct PublishedRate: Sendable {
  let thousandths: Int
  let isPrintedWithDecimal: Bool

  static func percent(_ whole: Int) -> PublishedRate {
    PublishedRate(thousandths: whole * 10, isPrintedWithDecimal: false)
  }

  static func tenths(_ tenths: Int) -> PublishedRate {
    PublishedRate(thousandths: tenths, isPrintedWithDecimal: true)
  }

  /// How many of so many come to it as it is printed; nil where no whole number does.
  func counted(of all: Int) -> Int? {
    guard all > 0 else { return nil }
    let nearest = nearest(of: all)
    return [nearest, nearest - 1, nearest + 1].first { (0...all).contains($0) && prints($0, of: all) }
  }

  /// The whole number that comes nearest to it.
  func nearest(of all: Int) -> Int { (2 * all * thousandths + 1000) / 2000 }

  func prints(_ counted: Int, of all: Int) -> Bool {
    let scale = isPrintedWithDecimal ? 1000 : 100
    return (2 * counted * scale + all) / (2 * all) == thousandths * scale / 1000
  }
}
