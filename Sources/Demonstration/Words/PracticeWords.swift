/// What IROs write of good practice, and of what changed for a child.
enum PracticeWords {
  static let good: [AgedText] = [
    AgedText(
      4...17,
      "The social worker drove {name} to see the new home twice before the move, and unpacked with {them}."),
    AgedText(
      7...17,
      "The report was written to {name}, in words that {they} could follow, and was there a week early."),
    AgedText(5...17, "The team found {name}'s old nursery photographs and made a book of them."),
    AgedText(
      5...17, "The social worker changed the day of a visit so that {name} did not miss the swimming."),
    AgedText(
      5...17, "The carers and the school have one book that goes to and fro, and everybody writes in it."),
    AgedText(
      1...4, "The carers and the nursery have one book that goes to and fro, and everybody writes in it."),
    "The whole plan was brought up to date within a week of the move.",
    AgedText(5...17, "The social worker rang on {name}'s birthday, on a day off."),
    AgedText(
      0...4, "The social worker looked after {name} for an hour so that the carer could go to the dentist."),
    "The team manager came to the review and answered what {name}'s mother asked.",
    AgedText(
      0...4,
      "The health visitor and the social worker saw {name} together, so that the carers told it all once."),
    AgedText(
      5...17, "The nurse and the social worker saw {name} together, so that the story was told once."),
    "Family time was kept going all through the move, at hours that suited {name}.",
  ]
  static let impact: [AgedText] = [
    AgedText(5...17, "After I asked, {name} stayed at the same school when {they} moved home."),
    "{name} has met {their} brothers and sisters every fortnight since the last review; before it was once a term.",
    "The assessment that I asked for was done in four weeks, and {name} has the help that it named.",
    AgedText(6...17, "{name} has {their} passport now, and went on the school trip."),
    AgedText(
      5...17, "The plan to move {name} again was given up when people heard what {they} had said."),
    AgedText(
      6...17, "A worker was found for {name}'s life story. {name} knows now why {they} came to live here."),
    "The grandparents had no answer for months. I asked, and {name} spends every Saturday with them now.",
    AgedText(0...4, "{name} kept the same health visitor through the move, because I asked for it."),
  ]
}
