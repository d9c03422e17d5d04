import Glibc

/// What the system has counted of a process that runs.
struct ProcessFigures {
  let process: pid_t

  /// The most memory it has had so far, in MB of 1,000,000 bytes.
  var peakMemory: Double {
    let line = Files.text(of: "/proc/\(process)/status").split(separator: "\n").first {
      $0.hasPrefix("VmHWM:")
    }
    let kilobytes = line.flatMap { Double($0.split { $0 == " " || $0 == "\t" }[1]) } ?? 0
    return kilobytes * 1024 / 1_000_000
  }

  /// Milliseconds of processor time so far, of all its threads: finer than the hundredths of a second that stat has.
  var processorTime: Double {
    Files.names(in: "/proc/\(process)/task").reduce(0) { sum, thread in
      let text = Files.text(of: "/proc/\(process)/task/\(thread)/schedstat")
      return sum + (text.split(separator: " ").first.flatMap { Double($0) } ?? 0) / 1_000_000
    }
  }
}
