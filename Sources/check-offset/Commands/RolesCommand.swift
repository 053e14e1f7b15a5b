import ArgumentParser

struct RolesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "roles")
}
