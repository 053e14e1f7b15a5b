internal import CEL

/// Sorts missing facts into those owed now and those that will be.
struct OwedFacts {
  let facts: Case

  /// What is known about when a fact is owed.
  enum Standing {
    case owed
    /// Not before this event.
    case notBefore(SchemaField.ID)
    /// Whether the event has happened is itself missing, and owed.
    case hangsOn(Origin)
  }

  /// The facts that must be supplied now, in file order.
  ///
  /// A fact that hangs on a missing milestone is replaced by
  /// the milestone. Empty: nothing of it is owed yet.
  func owedNow(_ missing: OpenFacts) -> (owed: [Origin], awaited: [SchemaField.ID]) {
    var owed: [Origin] = []
    var awaited: [SchemaField.ID] = []
    for origin in missing.origins {
      switch standing(of: origin) {
      case .owed: owed.append(origin)
      case .hangsOn(let milestone): owed.append(milestone)
      case .notBefore(let milestone): awaited.append(milestone)
      }
    }
    var seen: Set<Origin> = []
    return (owed.sorted().filter { seen.insert($0).inserted }, awaited)
  }

  func standing(of origin: Origin) -> Standing {
    var origin = origin
    while origin >= 0 {
      let node = facts.node(origin)
      // What is there and cannot be used is not early: it is wrong now. An entry that is there owes its facts.
      if node.state == .unreadable { return .owed }
      if case .entry = node.part { return .owed }
      if let milestone = facts.schema.fields[node.field].owedFrom {
        return standing(from: milestone, depth: 0)
      }
      // A fact of a group is owed with its group.
      origin = node.parent
    }
    return .owed
  }

  private func standing(from milestone: SchemaField.ID, depth: Int) -> Standing {
    // A schema whose milestones owe each other in a circle owes everything.
    guard depth < 16, let event = facts.origin(of: milestone) else { return .owed }
    switch facts.node(event).state {
    case .value: return .owed
    case .no: return .notBefore(milestone)
    case .unknown, .absent, .unreadable, .derived, .protected:
      guard let earlier = facts.schema.fields[milestone].owedFrom else { return .hangsOn(event) }
      switch standing(from: earlier, depth: depth + 1) {
      case .owed: return .hangsOn(event)
      case .notBefore: return .notBefore(milestone)
      case .hangsOn(let first): return .hangsOn(first)
      }
    }
  }
}
