import Testing

@testable import Screens

/// Shares in block characters.
@Suite struct BlocksTests {
  @Test(
    "A bar shows what is more than nothing, and is full of all alone",
    arguments: [
      (0, ""), (-0.2, ""), (0.001, "▏"), (0.5, "█████"), (0.973, "█████████▋"), (0.9999, "█████████▉"),
      (1, "██████████"), (1.3, "██████████"),
    ])
  func bars(_ share: Double, _ bar: String) {
    #expect(Blocks.bar(share, width: 10) == bar)
  }

  @Test(
    "A column is the higher the more, and is never left out",
    arguments: [(0, "▁"), (0.124, "▁"), (0.125, "▂"), (0.5, "▅"), (0.99, "█"), (1, "█"), (7, "█"), (-1, "▁")])
  func columns(_ share: Double, _ column: String) {
    #expect(Blocks.column(share) == column)
  }
}
