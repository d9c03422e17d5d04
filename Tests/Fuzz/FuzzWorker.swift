import Foundation
import TerminalUI

/// Reads a stretch of inputs, and reports each as soon as it is read: its index, what became of it, and microseconds.
struct FuzzWorker {
  let reader: FuzzedReader
  let options: FuzzOptions

  func read(_ range: Range<Int>, reportingTo path: String) {
    guard let report = fopen(path, "w") else { exit(74) }
    defer { fclose(report) }
    letAlarmsThrough()
    for index in range {
      let input = reader.input(index, seed: options.seed)
      // Whoever hangs is ended by it.
      alarm(options.patience)
      let start = ContinuousClock.now
      let verdict = reader.read(input)
      let spent = (ContinuousClock.now - start) / .microseconds(1)
      alarm(0)
      let became = verdict.isDirty ? "dirty" : verdict.isTaken ? "taken" : "refused"
      fputs("\(index) \(became) \(Int(spent))\n", report)
      fflush(report)
    }
  }

  /// Whoever started it may hold signals back, as the threads that tests run on do: no alarm would end it then.
  private func letAlarmsThrough() {
    var alarms = sigset_t()
    sigemptyset(&alarms)
    sigaddset(&alarms, SIGALRM)
    sigprocmask(SIG_UNBLOCK, &alarms, nil)
    signal(SIGALRM, SIG_DFL)
  }
}

extension Verdict {
  /// Something that would steer a terminal is printed, or something of the kind is kept.
  fileprivate var isDirty: Bool {
    printed.contains { text in text.unicodeScalars.contains { !$0.isDrawn && $0 != "\n" } }
      || kept.contains { text in text.unicodeScalars.contains(where: \.isNeverKept) }
  }
}

extension Unicode.Scalar {
  /// Controls, and marks that turn the direction of writing or are not seen; joiners may be kept.
  fileprivate var isNeverKept: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    case 0xE0000...0xE007F: true
    default: false
    }
  }
}
