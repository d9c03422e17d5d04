import CareCalendar
import Casework
import ReadModels

/// Everything that the templates of an IRO's introduction may ask for.
enum IntroductionFields {
  static let all: [FieldBinding<IROIntroduction>] = [
    .text("council", "The council's name.") { $0.council },
    .text("writtenOn", "The day it is written: “Monday 3 November 2014”, as all days.") {
      $0.writtenOn.inFull
    },
    .text("childName", "The child's full name.") { $0.childName },
    .text("calledAs", "What the child likes to be called, or else the full name.") { $0.calledAs },
    .text("iro", "The name of the child's IRO.") { $0.iroName },
    .text("iroBefore", "The name of the IRO whom the child had before, where that was another.") {
      $0.iroBefore
    },
    .text("telephone", "The IRO's telephone number, where the staff list has it.") { $0.telephone },
    .text("email", "The IRO's e-mail address, where the staff list has it.") { $0.email },
    .truth("hasAdvocate", "Whether the child has an advocate.") { $0.hasAdvocate },
  ]
}
