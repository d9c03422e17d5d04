public import Application
import Casework
public import TerminalUI

/// One person's time at the screens: which are open, and what was said last.
///
/// It is a value that neither waits nor draws on anything; whoever holds a terminal drives it, and a real
/// terminal and a headless one drive it by the same `run(on:)`.
public struct Session {
  let service: CaseService
  /// Without colour; bold and reverse are kept.
  public let isPlain: Bool
  public internal(set) var size: Size
  /// True once the person has left.
  public internal(set) var hasEnded = false

  var place = MainScreen.today
  var roots: [MainScreen: any Screen] = [
    .today: TodayScreen(), .caseload: CaseloadScreen(), .calendar: CalendarScreen(),
    .alerts: AlertsScreen(), .practice: PracticeScreen(), .caseloads: CaseloadsScreen(),
    .measures: MeasuresScreen(),
  ]
  /// What is open above the place, the topmost last.
  var opened: [any Screen] = []
  var prompt: Prompt?
  var message: Message?
  /// What waits for a yes or a no.
  var asked: Question?
  var lastFound = ""
  var mayBeStale = true
  /// How often rows were brought up to date since there was something to do.
  var renewals = 0
  /// How often more was counted for figures.
  var countings = 0
  var isToRedraw = false
  /// What covers the screen; nil while it is open.
  var cover: Cover?
  /// The child of whom the pane beside a list told last for as long as a second.
  var rested: ChildID?
  /// True since what was looked at could not be written, until it could.
  var isReadLogFailing = false
  /// How many seconds have gone by since the person last pressed something.
  var quietSeconds = 0
  /// What the person has before them, or had when the screen was covered.
  var shown: Frame?
  /// What is kept of the form that is open.
  var kept: FormDraft?
  /// The id of the act that the form that is open becomes, however much is still typed into it.
  var formAct: FormActID?
  /// Whether the form that is open was saved once, and the disk did not confirm that.
  var isTried = false
  /// What stood in the form that is open when it was taken up again.
  var resumed: FormDraft?
  /// What this window itself saved of the form that is open, where the disk did not confirm that.
  var submitted: FormDraft?
  /// What goes to the editor as soon as there is a terminal to lend.
  var toEdit: EditRequest?
  /// The pages that are written as soon as it is said that they will be.
  var toWrite: PageRequest?
  /// The person's own editor, where there is one.
  public var editor: (any Editor)?
  /// Where pages are written to, where there is such a place.
  public var pageWriter: (any PageWriter)?
  /// Writes the documents that are looked at before they go.
  let documents: any DocumentWriter

  /// - Parameter opening: where to begin, apart from the first screen that the person has.
  public init(
    service: CaseService, size: Size, isPlain: Bool = false, opening: Route? = nil,
    editor: (any Editor)? = nil,
    documents: any DocumentWriter = NoDocumentWriter(), pageWriter: (any PageWriter)? = nil
  ) {
    self.service = service
    self.size = size
    self.isPlain = isPlain
    self.editor = editor
    self.documents = documents
    self.pageWriter = pageWriter
    place = MainScreen.all(for: service.signedIn).first ?? .today
    attempt { try $0.announceDrafts() }
    if let opening { attempt { try $0.open(opening) } }
  }

  var screen: any Screen {
    get { opened.last ?? roots[place] ?? TodayScreen() }
    set {
      if opened.isEmpty { roots[place] = newValue } else { opened[opened.count - 1] = newValue }
    }
  }

  /// Does what can fail, and says why if it does; what is open and typed stays as it was.
  mutating func attempt(_ work: (inout Session) throws -> Void) {
    do {
      var changed = self
      try work(&changed)
      self = changed
    } catch {
      message = .refused(error)
    }
  }
}
