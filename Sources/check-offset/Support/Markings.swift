import ArgumentParser
import RulesEngine

extension LoadedPolicies {
  /// Ends the command when what would be written is not for the public and `--public` asks for that.
  ///
  /// Not a word of what was read is told, not even where it stands.
  func checkPublic(_ isForAnybody: Bool) throws {
    guard isPublic, !isForAnybody else { return }
    Console().complain(
      "check-offset: refused: something that was read is not marked for the public (--public)"
    )
    throw ExitCode(ExitStatus.invalid)
  }

  /// The marking under which a text stands, at its top and bottom; nil where anybody may read it.
  func marking(with cases: [CheckedCase] = []) -> String? {
    let markings = [pack.highestMarking] + cases.compactMap { $0.report?.facts.marking }
    let highest = pack.highest(of: markings)
    return highest == pack.lowestMarking ? nil : highest
  }
}

extension Console {
  /// Writes a text with its marking at the top and the bottom.
  func write(_ text: String, under marking: String?) {
    mark(marking)
    write(text)
    mark(marking)
  }

  /// Writes a marking, if there is one to write.
  func mark(_ marking: String?) {
    if let marking { write(marking + "\n") }
  }
}
