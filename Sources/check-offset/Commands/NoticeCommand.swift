import ArgumentParser

struct NoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "notice")
}
