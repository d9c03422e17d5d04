import Subprocess

/// A program that runs behind the screens: it gets no input, and what it says is kept from the terminal.
enum QuietProgram {
  struct Outcome: Sendable {
    var end = ProgramEnd.notStarted
    /// What it wrote on its standard error.
    var said = ""
    /// It was stopped, since it did not come to an end.
    var isImpatient = false
  }

  private static let mostSaid = 1 << 20

  /// Waits until it ends, and no longer than one has patience for.
  static func run(_ program: String, _ arguments: [String], patience: Duration) -> Outcome {
    AwaitedProgram.result(orElse: Outcome()) {
      await withTaskGroup(of: Outcome?.self) { group in
        group.addTask { await outcome(program, arguments) }
        group.addTask {
          try? await Task.sleep(for: patience)
          return nil
        }
        let first = await group.next() ?? nil
        group.cancelAll()
        return first ?? Outcome(end: .signalled(9), isImpatient: true)
      }
    }
  }

  private static func outcome(_ program: String, _ arguments: [String]) async -> Outcome {
    do {
      let result = try await Subprocess.run(
        .path(.init(program)), arguments: Arguments(arguments), input: .none, output: .discarded,
        error: .string(limit: mostSaid))
      return Outcome(end: ProgramEnd(result.terminationStatus), said: result.standardError)
    } catch {
      return Outcome()
    }
  }
}
