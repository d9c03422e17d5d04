import Foundation
import TerminalSupport
import Testing

/// A file of a shared store that is exchanged between the look at it and its opening is not taken for the store's.
@Suite(
  .serialized, .enabled(if: SharedMachine.isAvailable, SharedMachine.isNeeded),
  .enabled(if: (try? shell("strace -o /dev/null true")) != nil, "strace cannot trace a program here"))
struct ExchangedFileTests {
  private let machine = SharedMachine.one

  /// What is done to the file $f, and what is then said of it. The account of the store is $k, a person's is $p.
  enum Exchange: String, CaseIterable {
    case opened = "chmod 666 $f"
    case anothers = "mv $f $f.old; install -o $p -m 666 /dev/null $f"
    case pipe = "mv $f $f.old; mkfifo -m 600 $f; chown $k $f"
    case secondName = "ln $f $f.second"
    case link = "mv $f $f.old; ln -s $f.old $f"

    var words: String {
      switch self {
      case .opened, .anothers, .pipe: "is not what it was a moment ago"
      case .secondName: "has a second name"
      case .link: "Too many levels of symbolic links"
      }
    }
  }

  /// Runs the program up to the last look at what lies there, exchanges a file, and lets it go on.
  private func said(_ exchange: String, of ending: String, in store: SharedStore) throws -> String {
    let trace = "\(machine.folder)/trace-\(UUID().uuidString.prefix(8))"
    let calls = "?access,?faccessat,?faccessat2"
    let strace =
      "strace -f -u \(machine.name(.worker)) -o \(trace) -P \(store.path).lock -e 'trace=\(calls)' "
      + "-e 'inject=\(calls):signal=STOP:when=1'"
    return try shell(
      """
      k=\(machine.name(.keeper)) p=\(machine.name(.worker)) f='\(store.path)\(ending)'
      \(strace) \(machine.program) caseload --store \(store.path) & s=$!
      n=0; while ! grep -q 'stopped by SIGSTOP' \(trace) 2>/dev/null && [ $n -lt 400 ]; do sleep 0.05; n=$((n+1)); done
      \(exchange)
      kill -CONT $(sed -n 's/^\\([0-9]*\\) .*stopped by SIGSTOP.*/\\1/p' \(trace)); wait $s; echo "code $?"
      """)
  }

  @Test("It is refused, whatever it is exchanged for", arguments: Exchange.allCases)
  func exchanged(_ exchange: Exchange) throws {
    let store = try SharedStore()
    for ending in ["", "-wal", "-shm", ".lock"] {
      let said = try said(exchange.rawValue, of: ending, in: store)
      #expect(said.contains(exchange.words) && said.hasSuffix("code 69\n"), "\(ending): \(said)")
      try shell(
        "cd '\(store.folder)'; f=caseload.db\(ending); rm -f $f.second; if [ -e $f.old ]; then mv -f $f.old $f; fi; chmod 600 $f"
      )
    }
    #expect(try store.say(as: .worker, "caseload").hasSuffix("code 0\n"))
  }

  @Test("With nothing exchanged it is opened")
  func same() throws {
    let store = try SharedStore()
    let said = try said("true", of: "", in: store)
    #expect(said.hasSuffix("code 0\n"), "\(said)")
  }
}
