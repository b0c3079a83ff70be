internal import ArgumentParser
internal import Glibc
internal import Phrases
internal import Search

FreedMemory.giveBackLargePieces()

// The reader is what the program is mostly started for: without options it opens before any
// argument is parsed.
if let options = QuickStart.options(CommandLine.arguments) {
  exit(runReader(options))
}
if FrontPage.isAskedFor(CommandLine.arguments) {
  let output = Output()
  output.line(FrontPage.helpMessage(columns: Terminal.width))
  output.flush()
} else if let name = UnknownCommand.name(CommandLine.arguments) {
  let failure = Failure(
    Interface.phrases.commandLine.unknownCommand(name, UnknownCommand.known), .usage)
  failure.report()
  exit(failure.status.rawValue)
} else {
  runCommand()
}
