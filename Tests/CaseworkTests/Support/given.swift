import Casework
import TestSupport
import Testing

/// The history that a command meets.
func given(_ events: ChildEvent...) -> Given { Given(child: Child(events)) }

/// A child, of whom something is asked.
struct Given {
  let child: Child

  func when(_ command: ChildCommand) -> Outcome {
    do {
      return Outcome(events: try child.decide(command), refusal: nil)
    } catch {
      return Outcome(events: [], refusal: error)
    }
  }
}

/// What a command came to: events, or why it was refused.
struct Outcome {
  let events: [ChildEvent]
  let refusal: (any Error)?

  func then(_ expected: ChildEvent..., sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal == nil, sourceLocation: sourceLocation)
    #expect(events == expected, sourceLocation: sourceLocation)
  }

  func then(_ expected: ReviewRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? ReviewRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }

  func then(_ expected: ReviewFileRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? ReviewFileRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }

  func then(_ expected: PutOffRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? PutOffRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }

  func then(care expected: CareRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? CareRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }

  func then(planning expected: CarePlanningRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? CarePlanningRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }

  func then(allocation expected: AllocationRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? AllocationRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }

  func then(alert expected: AlertRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? AlertRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }

  func then(note expected: PracticeNoteRefusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(refusal as? PracticeNoteRefusal == expected, sourceLocation: sourceLocation)
    #expect(events == [], sourceLocation: sourceLocation)
  }
}
