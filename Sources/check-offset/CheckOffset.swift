import ArgumentParser

@main
struct CheckOffset: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check-offset")
}
