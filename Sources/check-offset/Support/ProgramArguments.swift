import CProcessStart

/// The words of the command line after the program's name.
enum ProgramArguments {
  /// Swift reads them from /proc; where there is none, such as an empty root, they are those the process was started with.
  static let words: [String] = {
    let known = CommandLine.arguments
    if !known.isEmpty { return Array(known.dropFirst()) }
    return (0..<process_argument_count()).dropFirst().compactMap { index in
      process_argument(index).map { String(cString: $0) }
    }
  }()
}
