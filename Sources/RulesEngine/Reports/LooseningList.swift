/// What overlays switched off or made milder: it stands in every report, whatever was found.
public enum LooseningList {
  /// The list in words, with an empty line after it; nothing where no overlay loosened anything.
  static func lines(_ pack: RulePack, layout: TextLayout) -> [String] {
    let loosenings = pack.loosenings
    guard !loosenings.isEmpty else { return [] }
    var lines = [layout.colored("Switched off or loosened by an overlay", .bold)]
    for (rule, marks) in loosenings {
      for mark in marks {
        let head = "  \(rule.id.padded(to: 14))"
        lines += layout.wrapped("\(mark.overlay): \(mark.change)", first: head, indent: 16)
      }
    }
    return lines + [""]
  }

  /// Each loosening as one sentence.
  static func sentences(of pack: RulePack) -> [String] {
    pack.loosenings.flatMap { rule, marks in
      marks.map { "\(rule.id): \($0.change) (overlay \($0.overlay))" }
    }
  }

  /// The list in words, with an empty line before it.
  public static func text(_ pack: RulePack, layout: TextLayout) -> String {
    let lines = lines(pack, layout: layout).dropLast()
    return (lines.isEmpty ? "" : "\n") + lines.map { $0 + "\n" }.joined()
  }
}

extension JSONWriter {
  /// Writes `loosened`: what overlays switched off or made milder.
  mutating func loosenings(of pack: RulePack) {
    array("loosened") { json in
      for (rule, marks) in pack.loosenings {
        for mark in marks {
          json.object { json in
            json.member("rule", rule.id)
            json.member("off", rule.isOff)
            json.write(mark)
          }
        }
      }
    }
  }
}
