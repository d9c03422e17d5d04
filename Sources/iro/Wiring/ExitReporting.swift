import Application
import ArgumentParser
import Casework
import Glibc
import Interchange
import Platform
import Printouts
import TerminalUI

/// How the program says what went wrong: words on standard error, and the exit code of sysexits that fits.
enum ExitReporting {
  /// Runs a command's work; whatever is thrown is said in one line, and the program leaves with its code.
  static func run(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch {
      guard let told = told(error) else { throw error }
      throw stop("iro: \(told.words)", told.exitCode)
    }
  }

  /// What is said of an error; nil for one that is not meant for a person.
  static func words(of error: any Error) -> String? { told(error)?.words }

  private static func told(_ error: any Error) -> (words: String, exitCode: Int32)? {
    switch error {
    // A path may hold a line end, which would begin a message of its own.
    case let fault as StoreFault: (fault.words.told, fault.exitCode)
    case let refusal as ServiceRefusal: (refusal.words, refusal.exitCode)
    case let fault as FileFault: (fault.words.told, fault.exitCode)
    default: nil
    }
  }

  /// Says the words and gives the code to leave with.
  static func stop(_ words: String, _ code: Int32) -> ExitCode {
    say(words)
    return ExitCode(code)
  }

  static func badData(_ words: String) -> ExitCode { stop("iro: \(words)", EX_DATAERR) }

  static func faults(_ faults: [Fault]) -> ExitCode {
    for line in FaultsSummary(faults).lines(rows: 20, width: ProcessEnvironment.columns, calling: "fault") {
      say(line.told)
    }
    return ExitCode(EX_DATAERR)
  }

  static func say(_ words: String) { Output.tell(words) }
}

extension StoreFault {
  fileprivate var exitCode: Int32 {
    switch self {
    case .journal(.conflict): EX_TEMPFAIL
    case .journal(.isNewer), .journal(.isDamaged): EX_UNAVAILABLE
    case .storage(let fault), .recording(let fault), .noting(let fault): fault.exitCode
    }
  }
}

extension StorageFault {
  fileprivate var exitCode: Int32 {
    switch self {
    case .busy: EX_TEMPFAIL
    case .isMissing, .cannotOpen, .isNotOurs, .isNewer, .isOnNetwork, .isOpenToOthers, .isAnothers,
      .isDamaged, .hasOtherSchema, .hasNoLocks, .wasMoved, .wasReplaced, .hasForeignLog:
      EX_UNAVAILABLE
    case .cannotCreate: EX_CANTCREAT
    case .tooManyOpenFiles: EX_OSERR
    case .diskIsFull, .quotaIsUsedUp, .isReadOnly, .fileSystemIsReadOnly, .cannotBeRead, .mayBeRecorded,
      .nameNotConfirmed, .failed:
      EX_IOERR
    }
  }
}

extension ServiceRefusal {
  fileprivate var exitCode: Int32 {
    switch self {
    case .noSuchChild, .noSuchStaff, .noSuchReview, .noSuchRecipient: EX_NOINPUT
    case .noSuchDuty, .nothingToTakeBack, .impossible, .nobodyLeftToManage: EX_DATAERR
    case .somebodyElseActed: EX_TEMPFAIL
    case .unknownLogin, .unknownInDemonstration,
      .leftTheCouncil, .nothingForRole, .notPermitted, .ofAnotherTeam, .onlyInDemonstration,
      .readOnlyDay, .clockInDoubt, .notForSender, .readNotRecorded, .noSuchScreen, .namesake:
      EX_NOPERM
    }
  }
}

extension FileFault {
  fileprivate var exitCode: Int32 {
    switch kind {
    case .missing, .unreadable: EX_NOINPUT
    case .tooLarge: EX_DATAERR
    case .cannotCreate: EX_CANTCREAT
    case .failed: EX_IOERR
    }
  }
}
