import Subprocess

/// A program that has the terminal to itself until it ends.
enum ForegroundProgram {
  /// Runs the shell on this process's own input and outputs, in its process group.
  static func shell(_ arguments: [String], temporaryFolder: String) -> ProgramEnd {
    AwaitedProgram.result(orElse: .notStarted) { await end(arguments, temporaryFolder) }
  }

  private static func end(_ arguments: [String], _ folder: String) async -> ProgramEnd {
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: Arguments(arguments),
        environment: .inherit.updating(["TMPDIR": folder]), input: .currentStandardInput,
        output: .currentStandardOutput, error: .currentStandardError)
      return ProgramEnd(result.terminationStatus)
    } catch {
      return .notStarted
    }
  }
}
