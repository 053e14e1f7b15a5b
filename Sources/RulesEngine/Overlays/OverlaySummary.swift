public import CEL

/// A pack of an office that lies over another: it adds, tightens, rewords or switches off rules.
public struct OverlaySummary: Hashable, Sendable {
  /// The id, such as `example-office`.
  public internal(set) var id: String
  /// In words.
  public internal(set) var title = ""
  /// The version of the overlay.
  public internal(set) var version = ""
  /// The highest marking of anything in it.
  public internal(set) var marking: String
  /// The day for which it was written.
  public internal(set) var asOf: CalendarDate?
  /// What every report says about it.
  public internal(set) var disclaimer = ""
}

/// One thing that an overlay did to a rule.
public struct OverlayMark: Hashable, Sendable {
  /// What of a rule an overlay can change.
  public enum Subject: Hashable, Sendable {
    /// The rule itself: it is the overlay's.
    case rule
    case severity, message, remedy
    /// Requirements were added.
    case requires
    /// What follows when the clause with this number is not met, and what it says then.
    case consequence(Int)
    case clauseMessage(Int)
    case clauseRemedy(Int)
    /// The rule is not applied any more.
    case off
  }

  /// The id of the overlay.
  public let overlay: String
  /// What it changed.
  public let subject: Subject
  /// The change in words, such as `severity high instead of medium`.
  public let change: String
  /// Something is found no more, or found to be less grave.
  public let isLoosening: Bool
}

extension Rule {
  /// An overlay switched it off: it stays in lists and is never applied.
  public var isOff: Bool { overlayMarks.contains { $0.subject == .off } }

  /// The overlay that adds it; nil for a rule of the pack.
  public var addingOverlay: String? { overlayMarks.first { $0.subject == .rule }?.overlay }

  /// Whether what overlays did may change what the rule comes to.
  public var isJudgedByOverlay: Bool {
    overlayMarks.contains { mark in
      switch mark.subject {
      case .rule, .requires, .consequence, .off: true
      case .severity, .message, .remedy, .clauseMessage, .clauseRemedy: false
      }
    }
  }

  /// What each overlay did, such as `example-office: severity high instead of medium; remedy reworded`.
  public var overlayLines: [String] {
    var order: [String] = []
    for mark in overlayMarks where !order.contains(mark.overlay) { order.append(mark.overlay) }
    return order.map { overlay in
      let changes = overlayMarks.filter { $0.overlay == overlay }.map(\.change)
      return "\(overlay): \(changes.joined(separator: "; "))"
    }
  }
}

extension RulePack {
  /// The rules that overlays switched off or loosened, with what they did.
  public var loosenings: [(rule: Rule, marks: [OverlayMark])] {
    rules.compactMap { rule in
      let marks = rule.overlayMarks.filter(\.isLoosening)
      return marks.isEmpty ? nil : (rule, marks)
    }
  }
}

extension JSONWriter {
  /// Writes what overlays did to a rule: null, or the overlay that touched it last, with every change.
  mutating func overlay(of rule: Rule) {
    guard let last = rule.overlayMarks.last else { return null("overlay") }
    object("overlay") { json in
      json.member("id", last.overlay)
      json.array("changes") { json in
        for mark in rule.overlayMarks { json.object { $0.write(mark) } }
      }
    }
  }

  /// Writes the members of one change.
  mutating func write(_ mark: OverlayMark) {
    member("overlay", mark.overlay)
    member("change", mark.change)
    member("loosens", mark.isLoosening)
  }
}
