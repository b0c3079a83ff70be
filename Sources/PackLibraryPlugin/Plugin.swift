import Foundation
import PackagePlugin

/// Packs every file under `Content/` into the program, so that the one
/// executable carries its library.
@main
struct PackLibraryPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let content = context.package.directoryURL.appending(path: "Content")
    let output = context.pluginWorkDirectoryURL.appending(path: "BundledFiles.swift")
    return [
      .buildCommand(
        displayName: "Packing the bundled library",
        executable: try context.tool(named: "PackLibrary").url,
        arguments: [content.path, output.path],
        inputFiles: files(under: content),
        outputFiles: [output])
    ]
  }

  private func files(under folder: URL) -> [URL] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return (names ?? []).sorted().map { folder.appending(path: $0) }
      .filter { !$0.hasDirectoryPath }
  }
}
