import BundledLibrary
import Content
import Glibc
import Search

// Usage:
//   SearchBenchmark speed FOLDER CACHE   index FOLDER below CACHE, then time keystrokes
//   SearchBenchmark update FOLDER CACHE FILE
//                                        touch FILE, then bring the index up to date
//   SearchBenchmark answers FILE         how many judged queries find what they should

switch CommandLine.arguments.dropFirst().first {
case "speed": Speed.run(CommandLine.arguments)
case "update": Speed.update(CommandLine.arguments)
case "answers": Judged.run(CommandLine.arguments)
case "show": Judged.show(CommandLine.arguments)
case "index": Indexing.run(CommandLine.arguments)
case "probe": Probe.run(CommandLine.arguments)
default: print("usage: SearchBenchmark speed FOLDER CACHE | answers FILE")
}
