// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-warnings-as-errors"]),
]

// One static file that runs on any x86_64 Linux. The named libraries are what
// ArgumentParser's FoundationEssentials needs and autolinking misses.
let staticExecutable: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-static-executable", "-l_FoundationCShims", "-l_FoundationCollections",
      "-lswiftSynchronization", "-Xlinker", "--gc-sections", "-Xlinker", "-s",
    ],
    .when(platforms: [.linux], configuration: .release))
]

/// A room of the house: a Swift target under `Sources/` with the strict settings.
func room(_ name: String, _ uses: [Target.Dependency], plugins: [Target.PluginUsage]? = nil)
  -> Target
{
  .target(name: name, dependencies: uses, swiftSettings: strict, plugins: plugins)
}

/// A target of tests under `Tests/`.
func tests(_ name: String, _ uses: [Target.Dependency], except: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: uses + ["TestKit"], exclude: except, swiftSettings: strict)
}

let package = Package(
  name: "perspectives",
  products: [.executable(name: "perspectives", targets: ["perspectives"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // The sources of md4c 0.4.8: Debian has no static archive of it.
    .target(name: "CMd4c", exclude: ["LICENSE.md"], cSettings: [.unsafeFlags(["-w"])]),
    .systemLibrary(name: "CYaml"),
    .systemLibrary(name: "CUtf8proc"),
    .systemLibrary(name: "CStemmer"),
    .systemLibrary(name: "CSQLite"),
    room("Glyphs", ["CUtf8proc"]),
    room("Content", ["Glyphs", "CMd4c", "CYaml"]),
    room("Canvas", ["Glyphs"]),
    room("Charts", ["Glyphs"]),
    room("Atlas", ["Canvas", "Glyphs"]),
    room("Layout", ["Canvas", "Charts", "Content", "Glyphs"]),
    room("Recovery", []),
    room("Phrases", ["Content", "Recovery"]),
    room("Search", ["Content", "Glyphs", "CStemmer", "CSQLite"]),
    room(
      "Reader",
      ["Atlas", "Layout", "Search", "Canvas", "Content", "Phrases", "Recovery", "Glyphs"]),
    .systemLibrary(name: "CNcurses"),
    // The rooms behind the reader are named too: their values lie in its events, and an incremental
    // build looks only at what is named when it decides what to compile anew.
    room(
      "TerminalUI",
      [
        "Reader", "Canvas", "Glyphs", "CNcurses", "Atlas", "Layout", "Search", "Content", "Phrases",
        "Recovery",
      ]),
    .executableTarget(
      name: "SearchBenchmark", dependencies: ["Search", "Content", "BundledLibrary"],
      path: "Tests/SearchBenchmark", exclude: ["compare.py", "keys.py"], swiftSettings: strict,
      linkerSettings: [
        .unsafeFlags(
          ["-static-executable"], .when(platforms: [.linux], configuration: .release))
      ]),
    .executableTarget(
      name: "RecoveryBenchmark", dependencies: ["Recovery"], path: "Tests/RecoveryBenchmark",
      swiftSettings: strict),
    .executableTarget(name: "PackLibrary", dependencies: ["Content"], swiftSettings: strict),
    .plugin(
      name: "PackLibraryPlugin", capability: .buildTool(), dependencies: ["PackLibrary"],
      path: "Sources/PackLibraryPlugin"),
    room("BundledLibrary", [], plugins: ["PackLibraryPlugin"]),
    .executableTarget(
      name: "perspectives",
      dependencies: [
        "Atlas", "Content", "Glyphs", "Canvas", "Layout", "Phrases", "BundledLibrary", "Reader",
        "Search", "Recovery", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict, linkerSettings: staticExecutable),
    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    .target(name: "CTerminal", path: "Tests/CTerminal"),
    .target(
      name: "TestKit", dependencies: ["CTerminal"], path: "Tests/TestKit", swiftSettings: strict),
    tests("ArchitectureTests", []),
    tests("GlyphsTests", ["Glyphs"]),
    tests("ContentTests", ["Content", "Glyphs"], except: ["Examples"]),
    tests("ContentCheckTests", ["Content"]),
    tests("CommandLineTests", ["perspectives", "Content", "Phrases"]),
    tests("RecoveryTests", ["Recovery"]),
    tests("SearchTests", ["Search", "Content", "BundledLibrary", "CSQLite"], except: ["Data"]),
    tests("ChartsTests", ["Charts"]),
    tests("AtlasTests", ["Atlas", "Canvas", "Content", "Glyphs"], except: ["Snapshots"]),
    tests(
      "LayoutTests", ["Layout", "Canvas", "Charts", "Content", "Glyphs"], except: ["Snapshots"]),
    tests(
      "ReaderTests",
      [
        "Reader", "Atlas", "Layout", "Search", "Canvas", "Content", "Phrases", "Recovery", "Glyphs",
      ],
      except: ["Cases", "Library", "Snapshots"]),
    tests("TerminalTests", ["CTerminal", "CVterm"]),
  ],
  swiftLanguageModes: [.v6]
)
