internal import ArgumentParser
internal import BundledLibrary
internal import Content

/// The program: for now it lists the packed library.
struct Perspectives: ParsableCommand {
  func run() {
    let files = BundledLibrary.files.map { (path: $0.path, bytes: $0.bytes) }
    let library = LibraryLoader.packed(files, name: "Content")
    for entry in library.entries { print(entry.id, entry.language, entry.title) }
  }
}
Perspectives.main()
