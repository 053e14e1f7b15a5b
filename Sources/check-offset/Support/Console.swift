import RulesEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where the command writes, and what the terminal can show.
struct Console {
  /// How text for people is laid out here.
  var layout: TextLayout

  init(usesColor: Bool = true) {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    let noColor = Console.environment("NO_COLOR").map { !$0.isEmpty } ?? false
    layout = TextLayout(
      width: isTerminal ? Console.terminalWidth() : 80,
      usesColor: usesColor && isTerminal && !noColor,
      isPlain: !Console.isUTF8
    )
  }

  /// Writes to standard output.
  ///
  /// A report that is lost must not look like one without findings.
  func write(_ text: String) {
    guard !Console.write(text, to: STDOUT_FILENO) else { return }
    complain("check-offset: the report could not be written")
    exit(ExitStatus.fault)
  }

  /// Writes a line to standard error.
  func complain(_ line: String) {
    Console.write(line + "\n", to: STDERR_FILENO)
  }

  /// Writes to standard error as it is.
  static func tell(_ text: String) {
    write(text, to: STDERR_FILENO)
  }

  /// Writes problems of files to standard error, wrapped.
  func complain(
    _ diagnostics: [Diagnostic],
    in files: [SourceFile] = [],
    mask: SourceMask = .nothing
  ) {
    let renderer = DiagnosticRenderer(style: SnippetStyle(width: layout.width))
    for diagnostic in diagnostics {
      let file = files.first { $0.path == diagnostic.path }
      for line in renderer.render(diagnostic, in: file, mask: mask) { complain(line) }
    }
  }

  /// Writes what is wrong with a file of decisions or waivers to standard error.
  func complain(_ file: AcceptanceFile) {
    complain(file.diagnostics, in: file.source.map { [$0] } ?? [], mask: file.mask)
  }

  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Whether all of it could be written.
  @discardableResult
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, rest.count > 0 {
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, base, rest.count)
        #elseif canImport(Musl)
          let count = Musl.write(descriptor, base, rest.count)
        #else
          let count = Glibc.write(descriptor, base, rest.count)
        #endif
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }

  private static func terminalWidth() -> Int {
    if let columns = environment("COLUMNS").flatMap({ Int($0) }), columns > 0 { return columns }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Outside of a UTF-8 locale only ASCII is written.
  private static var isUTF8: Bool {
    for name in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = environment(name), !value.isEmpty else { continue }
      // Such as `en_US.UTF-8`; before a sign like `@euro`.
      let encodings = value.uppercased().split { $0 == "." || $0 == "@" }
      return encodings.contains("UTF-8") || encodings.contains("UTF8")
    }
    return false
  }
}
