import Dispatch
import Subprocess
import Synchronization

/// A program that has the terminal to itself until it ends.
///
/// The package that starts it knows only asynchronous waiting. It is waited for here, and nowhere else.
enum ForegroundProgram {
  enum End: Equatable, Sendable {
    case exited(Int32)
    case signalled(Int32)
    case notStarted
  }

  /// Runs the shell on this process's own input and outputs, in its process group.
  static func shell(_ arguments: [String], temporaryFolder: String) -> End {
    let outcome = Outcome()
    let done = DispatchSemaphore(value: 0)
    Task.detached {
      let end = await end(arguments, temporaryFolder)
      outcome.end.withLock { $0 = end }
      done.signal()
    }
    done.wait()
    return outcome.end.withLock { $0 }
  }

  private static func end(_ arguments: [String], _ folder: String) async -> End {
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: Arguments(arguments),
        environment: .inherit.updating(["TMPDIR": folder]), input: .currentStandardInput,
        output: .currentStandardOutput, error: .currentStandardError)
      switch result.terminationStatus {
      case .exited(let code): return .exited(code)
      case .signaled(let signal): return .signalled(signal)
      }
    } catch {
      return .notStarted
    }
  }

  private final class Outcome: Sendable {
    let end = Mutex<End>(.notStarted)
  }
}
