#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Says on a terminal how far a long run is, in one line that is gone at its end; elsewhere, and of short runs, nothing.
final class Progress {
  private let total: Int
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let start = Progress.now()
  private var shown = -1

  init(total: Int) {
    self.total = total
  }

  /// What to call as work is done; nil where nobody watches.
  var update: ((Int) -> Void)? {
    guard isTerminal else { return nil }
    return { self.show($0) }
  }

  func end() {
    if shown >= 0 { write("\r\u{1B}[K") }
  }

  private func show(_ done: Int) {
    guard done != shown, Progress.now() - start > 1 else { return }
    shown = done
    write("\rchecked \(done) of \(total) packages")
  }

  private func write(_ text: String) {
    Console.tell(text)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
