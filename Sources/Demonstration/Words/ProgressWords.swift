import Casework

/// How the parts of a plan are going, as an invented IRO writes it.
enum ProgressWords {
  static func progressing(_ domain: PlanDomain, _ band: AgeBand) -> [String] {
    if band == .beforeSpeech { return YoungChildProgressWords.progressing(domain) }
    return switch domain {
    case .education: band == .nearlyGrown ? afterSchool : education
    case .health: health
    case .placement: placement
    case .contact: contact
    }
  }

  private static let afterSchool = [
    "{name} goes to college four days a week, and {their} tutor is pleased.",
    "{name} is in the first year of {their} course and had no trouble finding {their} feet.",
    "{name} works on Saturdays and studies in the week; {they} chose both.",
    "{Their} attendance was good. A tutor helps with English on Wednesdays.",
    "The personal education plan speaks of college and of what comes after it.",
  ]

  private static let education = [
    "{name} missed no days this term, and the school is pleased with {their} work.",
    "The personal education plan was reviewed in September and has targets that {name} chose.",
    "{name} moved up a reading group. A mentor sees {them} on Tuesdays.",
    "After a slow start {name} made friends and joined a club after school.",
    "Reports say that {name} worked hard in most subjects and enjoyed art and sport.",
    "The school knows how to tell when {name} needed a quiet place, and has one for {them}.",
    "{name} had a good start to the year; homework gets done at the kitchen table.",
  ]

  private static let health = [
    "The health assessment was done in time and nothing was found that worries anybody.",
    "{name} saw the dentist in August and needed no treatment.",
    "Eyes were tested; {name} picked {their} own glasses and wore them.",
    "Immunisations are up to date. {name} slept and ate well.",
    "{name} grew two shoe sizes, played outdoors a lot and had no illness to speak of.",
    "The nurse came, and {name} asked about everything in the health plan.",
  ]

  private static let placement = [
    "{name} was settled and at ease when I came, and showed me {their} room.",
    "{name} and {their} carers know each other well by now; there is a lot of laughing in the house.",
    "The home suits {name}. {They} had a say in the house rules and knew why they are there.",
    "{name} had everything {they} needed, and photographs of {their} family were on the wall.",
    "The carers have kept calm through a difficult month, and {name} told me that it helped.",
    "{name} was included in all that the family did, holidays and birthdays too.",
  ]

  private static let contact = [
    "Family time happened as planned, and {name} came back from it content.",
    "{name} saw {their} family on the agreed days, and spoke to them by telephone on Wednesdays.",
    "The visits went well enough for one of them to be held in the park.",
    "Cards and photographs were sent at birthdays, and {name} keeps them in a box.",
    "{name} said that the visits were about the right number.",
    "A worker whom {name} knew was there at every visit, as {they} had asked.",
  ]

  /// What is said of each thing that can stand in the way of a plan, by the usual list.
  static func issues(_ domain: PlanDomain) -> [IssueText] {
    switch domain {
    case .education: IssueText.education
    case .health: IssueText.health
    case .placement: IssueText.placement
    case .contact: IssueText.contact
    }
  }

  static let observed = [
    "{name} went to {their} carer for comfort without being told to, and was listened to.",
    "The house was warm and lively. {name}'s drawings were on the fridge and {their} coat on its own hook.",
    "{name} and the carer cooked while we talked, and teased each other kindly.",
    "{name} was quieter than last time. The carer noticed it before I did, and gave {them} time.",
  ]

  static let risks = [
    "{name} has come home late twice without saying where {they} had been. A plan for such evenings is agreed.",
    "Somebody unknown has written to {name} online. The school and the carers keep an eye on it with {them}.",
  ]

  static let milestones: [(ages: ClosedRange<Int>, words: String, days: Int)] = [
    (0...4, "{name} sleeps through most nights in {their} own bed.", 90),
    (3...8, "{name} can tell in {their} own words why {they} came to live here.", 120),
    (5...12, "{name} has {their} own life-story book, made together.", 150),
    (6...12, "{name} goes to a club of {their} choosing every week.", 60),
    (11...15, "{name} leads a part of the next review.", 165),
    (14...17, "{name} can cook four meals and keep to a week's money.", 140),
    (15...17, "{name} has a passport and a bank account.", 100),
  ]
}

/// Something that stands in the way of a part of a plan, and how it is written of a child of such an age.
struct IssueText: Sendable {
  let ages: ClosedRange<Int>
  /// As it stands in the usual list of the policy.
  let issue: String
  let words: String
  /// For children who have brothers or sisters with us.
  var needsSiblings = false

  init(_ ages: ClosedRange<Int>, _ issue: String, _ words: String, needsSiblings: Bool = false) {
    self.ages = ages
    self.issue = issue
    self.words = words
    self.needsSiblings = needsSiblings
  }
}
