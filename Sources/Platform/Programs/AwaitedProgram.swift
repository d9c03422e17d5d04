import Dispatch
import Subprocess
import Synchronization

/// How a program that was started came to its end.
enum ProgramEnd: Equatable, Sendable {
  case exited(Int32)
  case signalled(Int32)
  case notStarted

  init(_ status: TerminationStatus) {
    switch status {
    case .exited(let code): self = .exited(code)
    case .signaled(let signal): self = .signalled(signal)
    }
  }
}

/// A program that is waited for.
///
/// The package that starts programs knows only asynchronous waiting. They are waited for here, and nowhere else.
enum AwaitedProgram {
  static func result<Result: Sendable>(
    orElse none: Result, of run: @escaping @Sendable () async -> Result
  ) -> Result {
    let outcome = Outcome(none)
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let result = await run()
      outcome.result.withLock { $0 = result }
      done.signal()
    }
    done.wait()
    return outcome.result.withLock { $0 }
  }

  private final class Outcome<Result: Sendable>: Sendable {
    let result: Mutex<Result>

    init(_ result: Result) { self.result = Mutex(result) }
  }
}
