import BundledLibrary
import Content
import Glibc
import Search

// Usage:
//   SearchBenchmark speed FOLDER CACHE   index FOLDER below CACHE, then time keystrokes
//   SearchBenchmark update FOLDER CACHE FILE
//                                        touch FILE, then bring the index up to date
//   SearchBenchmark answers FILE         how many judged queries find what they should
//   SearchBenchmark facets [COUNT]       count what so many entries have, 10,000 unless told
//   SearchBenchmark library              load the library that is part of the program

switch CommandLine.arguments.dropFirst().first {
case "speed": Speed.run(CommandLine.arguments)
case "update": Speed.update(CommandLine.arguments)
case "answers": Judged.run(CommandLine.arguments)
case "show": Judged.show(CommandLine.arguments)
case "index": Indexing.run(CommandLine.arguments)
case "facets": Facets.run(CommandLine.arguments)
case "library": Facets.library()
case "probe": Probe.run(CommandLine.arguments)
default: print("usage: SearchBenchmark speed FOLDER CACHE | answers FILE | facets | library")
}
