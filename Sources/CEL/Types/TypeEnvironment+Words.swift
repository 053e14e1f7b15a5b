extension TypeEnvironment {
  /// What a reader calls a value of the type: `a date`, `an amount`, `a list of events`.
  public func describe(_ type: CELType) -> String {
    switch type {
    case .bool: "yes or no"
    case .string: "text"
    case .null: "`null`"
    case .bytes: "bytes"
    case .dyn, .error, .parameter, .variable: "any value"
    case .list(let element): element.isDynamic ? "a list" : "a list of \(plural(element))"
    case .map: "a map"
    case .type: "a type"
    default: Self.withArticle(noun(type))
    }
  }

  private func noun(_ type: CELType) -> String {
    switch type {
    case .int: "whole number"
    case .uint: "unsigned whole number"
    case .double: "number"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .decimal: "amount"
    case .date: "date"
    case .period: "period"
    case .enumeration(let index) where enumerations.indices.contains(index):
      enumerations[index].title ?? enumerations[index].name
    case .record(let index) where records.indices.contains(index): records[index].name
    default: type.name
    }
  }

  private func plural(_ type: CELType) -> String {
    switch type {
    case .bool: return "yes-or-no answers"
    case .string: return "texts"
    case .bytes: return "bytes"
    case .null, .dyn, .error, .parameter, .variable: return "values"
    case .list: return "lists"
    case .map: return "maps"
    case .type: return "types"
    case .enumeration: return "codes (\(noun(type)))"
    default:
      let noun = noun(type)
      return noun.hasSuffix("y") ? "\(noun.dropLast())ies" : "\(noun)s"
    }
  }

  private static func withArticle(_ noun: String) -> String {
    // The head of the noun stands before `of`, `for` and the like: the offset costs of the case.
    let head = noun.split(separator: " ").prefix { !["of", "for", "in", "to"].contains($0) }.last
    let isPlural = head.map { $0.hasSuffix("s") && !["s", "u", "i"].contains($0.dropLast().last) }
    if isPlural == true { return "the \(noun)" }
    let isVowel = noun.first.map { "aeiouAEIOU".contains($0) } ?? false
    return isVowel ? "an \(noun)" : "a \(noun)"
  }
}
