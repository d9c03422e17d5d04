/// What invented children say to their IRO, in their own words.
enum ChildsWords {
  static func said(_ band: AgeBand) -> [String] {
    switch band {
    case .beforeSpeech: []
    case .small: small
    case .middle: middle
    case .older: older
    case .nearlyGrown: nearlyGrown
    }
  }

  private static let small = [
    "I have a bed with stars over it and they shine at night.",
    "I like it here. I like the dog best. He sleeps on my feet.",
    "At school I am good at painting. Reading is hard but I am on the blue books now.",
    "I saw mummy at the centre and we made biscuits. I want to make pizza next time.",
    "I don't like it when people ask me the same thing lots of times.",
    "I lost my tooth and the tooth fairy knew where I live now!",
    "I want to learn to swim without the armbands.",
    "When I'm sad I go in my tent in the corner, and then I come out again.",
    "I drew you my house. That is everybody and that is the cat.",
    "My teacher has a guinea pig and I am allowed to feed it on Fridays.",
    "I don't know why I live here. Can you tell me again?",
    "Bath time is the best, and the worst thing is peas.",
  ]

  private static let middle = [
    "It's fine here. I'd like to be asked before people change what day I see my family.",
    "I want to join the football team, but somebody has to sign the form.",
    "Maths is my best subject. I'd like a bit of help with spelling, not in front of everybody.",
    "I like my room because nobody comes in without knocking.",
    "I see my mum on Saturdays. It goes too fast. Could it be a bit longer?",
    "I don't want a social worker coming to school. People ask me who that is.",
    "I'd like a photograph of when I was a baby. I don't think I've seen one.",
    "I've got two best friends now and one is coming to tea.",
    "I was cross at the start but I'm used to it, and I like the cooking.",
    "If I could change one thing it would be bedtime. Half past eight is for little kids.",
    "I want everyone to know that I'm doing well, because usually they only talk about the bad days.",
    "I worry about my dad when I don't hear from him.",
    "I've started the keyboard. I can play with both hands.",
    "Can it be written down that I hate it when meetings are in the lesson I like?",
  ]

  private static let older = [
    "I'm all right. I just want people to stop telling me that I'll be moved when nothing is decided.",
    "I'd like to go to my friend's house without everyone needing a form for it.",
    "School is good, except that I've missed so much science that I don't get it any more.",
    "I want to see my nan on her own, not with everybody there.",
    "I'd chair the meeting if you help me. I don't want eight people staring at me.",
    "I get on with my carers. We argue about the phone but that's normal.",
    "Nobody told me about the last social worker leaving. I found out from the new one.",
    "I want to do boxing. It keeps my head clear.",
    "I've been thinking about college, something with animals or something with cars.",
    "It's hard to sleep sometimes. I don't want to talk about it to someone new though.",
    "I'd like to know what it says in my file about why I came into care.",
    "I'm proud of my attendance. Ninety-seven per cent. Put that in the record.",
    "I don't mind the contact, but I want to be able to say no on the day.",
    "Don't have it at school again. Everyone saw who was coming in.",
    "I want my own culture to be something people ask me about, not something they guess.",
    "I miss my old street. Could somebody take me to see it?",
  ]

  private static let nearlyGrown = [
    "What I want to know is what happens on my birthday. Nobody can tell me a straight answer.",
    "I'd like to stay where I am after I'm eighteen, if they'll have me.",
    "I've got my provisional. Somebody promised me help with lessons.",
    "College is going well. I'm in three days and I'd do five if they'd let me.",
    "I can cook, I can do my washing. It's the money and letters that I need help with.",
    "I don't need an advocate, I can say it myself. But thanks for asking.",
    "I want to find my brother. I know it's complicated.",
    "I'd rather have a phone call than a visit. I've got a job on Saturdays now.",
    "Please make sure my bank account is sorted before anything else.",
    "I'm not going to the review if it's just about what I did wrong.",
    "I want to learn English faster, more hours than they give me.",
    "The mosque is the place where I feel like myself. I'd like to go on Fridays without missing college.",
    "I've been here two years and it's the longest I've lived anywhere. That matters to me.",
    "I'd like to read what's written about me before everyone else does.",
  ]

  /// Said to the IRO alone.
  static let inConfidence = [
    "I don't want my mum to know, but I don't always want to go on Saturdays.",
    "I feel a bit left out when their own children come home. Please don't tell them I said it.",
    "There's a boy at school who says things about me being in care. I want to deal with it myself first.",
    "I still think about my old carers. I haven't told anyone here.",
    "I'm scared that I'll be moved if I say what I think.",
    "I'd like to write to my dad. I don't want everyone to talk about it in the meeting.",
  ]

  /// What they want to talk about at their review.
  static let topics = [
    "When I can stay the night at my friend's.", "Swimming club, and who takes me.",
    "Seeing my family more, and not always at the centre.", "My new school and how I get there.",
    "Getting my own key.", "Pocket money, and saving for a bike.",
    "Why my social worker changed.", "A pet. A small one.",
    "What happens next, and who decides it.", "Help with my reading.",
  ]

  static let venues = [
    "At home, after tea.", "At school, but not in lessons.", "Somewhere that isn't an office.",
    "At the youth club.", "Here. I don't want to go anywhere.", "At my nan's, if she says yes.",
  ]

  static let people = [
    "My carers and my teacher. Not too many.", "My social worker has to come. I don't mind about the rest.",
    "I want my advocate to sit next to me.", "Mum, if she wants to.",
    "Only people who know me.", "I'd like to come for the beginning and then go.",
  ]

  /// Why it was not appropriate to speak to a child alone.
  static let notAppropriate = [
    "{name} was in hospital that week, and the ward asked for no visits from anybody new.",
    "{name} came to us two days before and had spoken to four new people already.",
  ]
}
