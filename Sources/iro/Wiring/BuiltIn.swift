import Application
import CareCalendar
import CaseStore
import Casework
import Correspondence
import Interchange
import Platform
import Resources
import Rulebook

/// What is built into the program: the published bank holidays, and the policies to begin with.
enum BuiltIn {
  /// The rules under the usual policy, for what needs no store.
  static func rulebook() throws -> Rulebook {
    Rulebook(policy: .usual, calendar: WorkingCalendar(BankHolidays(listed: try bankHolidays())))
  }

  static func bankHolidays() throws -> [BankHoliday] {
    let file = BankHolidayFile.read(file: "bank-holidays.json", bytes: Resource.bankHolidays.content)
    guard file.faults.isEmpty else { throw ExitReporting.faults(file.faults) }
    return file.holidays
  }

  static func rules(under policy: BuiltInPolicy = .usual) throws -> NewCouncilRules {
    NewCouncilRules(
      policy: policy.adopted, settings: try policy.read().policy.settings,
      bankHolidayFile: AdoptedFile(name: "bank-holidays.json", text: Resource.bankHolidays.text),
      bankHolidays: try bankHolidays())
  }

  /// Makes a store and founds the council in it, as one: there is a store with a council in it, or none.
  static func found(
    _ founding: NewCouncil, under policy: BuiltInPolicy, at path: String
  ) throws {
    let rules = try rules(under: policy)
    var identifiers = Identifiers()
    try CaseStore.make(at: path) { store in
      try founding.found(store, under: rules, clock: SystemClock(), identifiers: &identifiers)
    }
  }

  /// The templates of documents, the council's own in place of those built in.
  static func templates(adopted: [String: AdoptedFile]) -> DocumentTemplates {
    DocumentTemplates(
      builtIn: [
        TemplateName(.notice, .markdown): Resource.noticeMarkdown.text,
        TemplateName(.notice, .html): Resource.noticeHTML.text,
        TemplateName(.record, .markdown): Resource.recordMarkdown.text,
        TemplateName(.record, .html): Resource.recordHTML.text,
        TemplateName(.letter, .markdown): Resource.letterMarkdown.text,
        TemplateName(.letter, .html): Resource.letterHTML.text,
        TemplateName(.moved, .markdown): Resource.movedMarkdown.text,
        TemplateName(.moved, .html): Resource.movedHTML.text,
        TemplateName(.cancelled, .markdown): Resource.cancelledMarkdown.text,
        TemplateName(.cancelled, .html): Resource.cancelledHTML.text,
        TemplateName(.introduction, .markdown): Resource.introductionMarkdown.text,
        TemplateName(.introduction, .html): Resource.introductionHTML.text,
        TemplateName(.contactCard, .markdown): Resource.contactCardMarkdown.text,
        TemplateName(.contactCard, .html): Resource.contactCardHTML.text,
        .survey(.markdown): Resource.surveyMarkdown.text, .survey(.html): Resource.surveyHTML.text,
      ], adopted: adopted)
  }
}
