@testable import CEL

/// Numbers that follow from a seed.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Writes expressions over the facts of `SmallWorld`, each operator, macro and function in its turn.
struct RandomExpression {
  private var numbers: SeededNumbers
  /// The names bound by the macros around the place being written.
  private var integers: [String] = []
  private var items: [String] = []

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
  }

  /// A whole expression and the type that is wanted of it: mostly a condition, sometimes a value.
  mutating func expression() -> (text: String, type: CELType) {
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: return (integer(2), .int)
    case 1: return (date(2), .date)
    default: return (condition(Int.random(in: 1...3, using: &numbers)), .bool)
    }
  }

  private mutating func one(_ words: [String]) -> String {
    words[Int.random(in: words.indices, using: &numbers)]
  }

  mutating func condition(_ depth: Int) -> String {
    guard depth > 0 else {
      return one(
        ["yes1", "yes2", "yes1", "yes2", "answer1", "answer1.is", "event1.happened", "true"]
          + ["event2.happened", "record1.made.happened", "has(record1.made)", "has(record1.day)"]
          + ["has(record1.text)", "has(event1.date)", "term1.counts"] + items.map { "\($0).ok" }
      )
    }
    let next = depth - 1
    switch Int.random(in: 0..<25, using: &numbers) {
    case 0: return "(\(condition(next)) && \(condition(next)))"
    case 1: return "(\(condition(next)) || \(condition(next)))"
    case 2: return "(\(condition(next)) && \(condition(next)))"
    case 3: return "(\(condition(next)) || \(condition(next)))"
    case 4: return "!\(condition(next))"
    case 5: return "(\(condition(next)) ? \(condition(next)) : \(condition(next)))"
    case 6: return "(\(condition(0)) == \(condition(0)))"
    case 7: return "(\(integer(next)) \(comparison()) \(integer(next)))"
    case 8: return "(\(integer(next)) \(comparison()) \(integer(0)))"
    case 9: return "(\(date(next)) \(comparison()) \(date(0)))"
    case 10: return "(\(money(next)) \(comparison()) \(money(0)))"
    case 11: return "(\(words(next)) \(one(["==", "!="])) \(words(0)))"
    case 12: return "\(words(next)).\(one(["startsWith", "endsWith", "contains"]))(\(words(0)))"
    case 13: return "\(one(["text1", "record1.text"])).matches('^a')"
    case 14: return "(\(term(next)) \(one(["==", "!="])) \(term(0)))"
    case 15: return "(\(term(next)) in \(one(["terms1", "['cash', 'grant']"])))"
    case 16: return "(\(integer(0)) in \(list(next)))"
    case 17: return "(\(list(next)) \(one(["==", "!="])) \(list(0)))"
    case 18: return quantified(next)
    case 19: return quantified(next)
    case 20: return overItems(next)
    case 21: return "(\(one(["year", "fiscalYear"]))(\(date(next))) \(comparison()) 2026)"
    case 22: return "(\(one(["month", "day"]))(\(date(next))) \(comparison()) 10)"
    case 23: return "(daysBetween(\(date(0)), \(date(next))) \(comparison()) 122)"
    default: return "(size(\(words(next))) \(comparison()) 1)"
    }
  }

  private mutating func comparison() -> String {
    one(["<", "<=", ">", ">=", "==", "!="])
  }

  private mutating func quantified(_ depth: Int) -> String {
    let name = "n\(integers.count)"
    let list = list(depth)
    if Int.random(in: 0..<5, using: &numbers) == 0 {
      let macro = one(["all", "exists", "exists_one"])
      return "[\(list), \(self.list(0))].\(macro)(l, size(l) \(comparison()) \(integer(0)))"
    }
    integers.append(name)
    defer { integers.removeLast() }
    return "\(list).\(one(["all", "exists", "exists_one"]))(\(name), \(condition(depth)))"
  }

  private mutating func overItems(_ depth: Int) -> String {
    let name = "i\(items.count)"
    items.append(name)
    defer { items.removeLast() }
    return "items1.\(one(["all", "exists", "exists_one"]))(\(name), \(condition(depth)))"
  }

  mutating func integer(_ depth: Int) -> String {
    guard depth > 0 else {
      return one(
        ["int1", "int2", "int1", "1", "2", "0"] + integers + integers + items.map { "\($0).amount" }
      )
    }
    let next = depth - 1
    switch Int.random(in: 0..<10, using: &numbers) {
    case 0: return integer(0)
    case 1: return "(\(integer(next)) \(one(["+", "-", "*"])) \(integer(0)))"
    case 2: return "(\(integer(next)) \(one(["/", "%"])) \(integer(0)))"
    case 3: return "-\(one(["int1", "int2"]))"
    case 4: return "\(one(["size", "count"]))(\(list(next)))"
    case 5: return "\(one(["sum", "min", "max"]))(\(list(next)))"
    case 6: return "\(one(["min", "max"]))(\(integer(next)), \(integer(0)))"
    case 7: return "sum(items1.map(i, i.amount))"
    case 8: return "\(list(next))[\(integer(0))]"
    default: return "(\(condition(next)) ? \(integer(next)) : \(integer(0)))"
    }
  }

  mutating func date(_ depth: Int) -> String {
    guard depth > 0 else {
      return one(
        ["date1", "date2", "event1.date", "event2.date", "record1.day", "record1.made.date"]
          + ["date('2026-10-01')", "term1.since"] + items.map { "\($0).term.since" }
      )
    }
    let next = depth - 1
    switch Int.random(in: 0..<8, using: &numbers) {
    case 0: return date(0)
    case 1: return date(0)
    case 2: return "addDays(\(date(next)), 31 * \(integer(0)))"
    case 3: return "addMonths(\(date(next)), \(integer(0)), 'down')"
    case 4: return "addYears(\(date(next)), \(integer(0)), 'up')"
    case 5: return "\(one(["min", "max"]))(\(date(next)), \(date(0)))"
    case 6: return "(\(condition(next)) ? \(date(next)) : \(date(0)))"
    default: return "date(2026, 1, \(integer(0)))"
    }
  }

  private mutating func money(_ depth: Int) -> String {
    guard depth > 0 else { return one(["money1", "1.5", "money1", "decimal(int1)"]) }
    let next = depth - 1
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: return money(0)
    case 1: return "(\(money(next)) \(one(["+", "-", "*"])) \(money(0)))"
    case 2: return "(\(condition(next)) ? \(money(next)) : \(money(0)))"
    default: return "sum([\(money(0)), \(money(0))])"
    }
  }

  private mutating func words(_ depth: Int) -> String {
    guard depth > 0 else {
      return one(["text1", "record1.text", "'a'", "'cash'", "'2'", "string(int1)"])
    }
    let next = depth - 1
    switch Int.random(in: 0..<6, using: &numbers) {
    case 0: return words(0)
    case 1: return "(\(words(next)) + \(words(0)))"
    case 2: return "(\(condition(next)) ? \(words(next)) : \(words(0)))"
    case 3: return "string(\(term(0)))"
    case 4: return "string(\(date(0)))"
    default: return "string(\(condition(0)))"
    }
  }

  private mutating func term(_ depth: Int) -> String {
    guard depth > 0 else {
      return one(["term1", "term1", "items1[1].term"] + items.map { "\($0).term" })
    }
    let next = depth - 1
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: return term(0)
    case 1: return term(0)
    case 2: return "terms1[\(integer(0))]"
    default: return "(\(condition(next)) ? \(term(next)) : 'cash')"
    }
  }

  private mutating func list(_ depth: Int) -> String {
    guard depth > 0 else {
      return one(["list1", "list2", "list3", "list4", "[int1, 1]", "[1, 2]"])
    }
    let next = depth - 1
    switch Int.random(in: 0..<9, using: &numbers) {
    case 0: return list(0)
    case 1: return list(0)
    case 2: return "[\(integer(next)), \(integer(0))]"
    case 3: return "(\(list(next)) + \(list(0)))"
    case 4: return "(\(condition(next)) ? \(list(next)) : \(list(0)))"
    case 5: return mapped(next, "filter")
    case 6: return mapped(next, "map")
    case 7: return mapped(next, "select")
    default: return "items1.filter(i, \(condition(0))).map(i, i.amount)"
    }
  }

  private mutating func mapped(_ depth: Int, _ macro: String) -> String {
    let name = "n\(integers.count)"
    let list = list(depth)
    integers.append(name)
    defer { integers.removeLast() }
    switch macro {
    case "filter": return "\(list).filter(\(name), \(condition(depth)))"
    case "map": return "\(list).map(\(name), \(integer(depth)))"
    default: return "\(list).map(\(name), \(condition(depth)), \(integer(depth)))"
    }
  }
}
