import Testing

@testable import Demonstration

@Suite struct ChanceTests {
  @Test("Chance is SplitMix64, as published")
  func published() {
    var chance = SeededRandom(seed: 1_234_567)
    let drawn = (0..<3).map { _ in chance.next() }
    #expect(drawn == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test("Weights are kept: a value of no weight is never picked, one of all the weight always")
  func weights() {
    var chance = SeededRandom(seed: 1)
    let picked = (0..<200).map { _ in chance.pick(weighted: ["never": 0, "always": 3]) }
    #expect(Set(picked) == ["always"])
  }

  @Test("Shuffling keeps every value")
  func shuffling() {
    var chance = SeededRandom(seed: 2)
    let shuffled = chance.shuffled(Array(0..<50))
    #expect(shuffled != Array(0..<50))
    #expect(shuffled.sorted() == Array(0..<50))
  }
}
