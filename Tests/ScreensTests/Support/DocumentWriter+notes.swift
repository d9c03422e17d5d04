import ReadModels
import Screens

/// Writers of tests that are about documents alone.
extension DocumentWriter {
  func document(of note: MeetingNote) throws -> DocumentText {
    throw DocumentFailure(words: "This test writes no notes.")
  }

  func page(of note: MeetingNote, as format: DocumentFormat) throws -> String {
    throw DocumentFailure(words: "This test writes no notes.")
  }

  func document(of introduction: IROIntroduction, _ part: IROIntroduction.Part) throws -> DocumentText {
    throw DocumentFailure(words: "This test writes no introductions.")
  }

  func page(
    of introduction: IROIntroduction, _ part: IROIntroduction.Part, as format: DocumentFormat
  ) throws -> String {
    throw DocumentFailure(words: "This test writes no introductions.")
  }
  func page(of paper: SurveyPaper, as format: DocumentFormat) throws -> String {
    throw DocumentFailure(words: "This test writes no surveys.")
  }
}
