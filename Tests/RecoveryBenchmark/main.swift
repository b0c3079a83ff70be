import Glibc
import Recovery

/// Reads a whole file; nothing when it cannot be opened.
func contents(_ path: String) -> [UInt8]? {
  guard let file = fopen(path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The regions a caller would pass in, for trying out.
var vocabulary = Vocabulary.standard
vocabulary.regions = [
  ("africa", ["Africa", "Afrique", "África"]),
  (
    "aspac",
    ["Asia-Pacific", "Asia Pacific", "Asie-Pacifique", "Asia-Pacífico", "Ásia-Pacífico", "ASPAC"]
  ),
  ("latin-america", ["Latin America", "Amérique latine", "América Latina"]),
  (
    "mewa",
    [
      "Middle East and West Asia", "Moyen-Orient et Asie occidentale", "MEWA",
      "Oriente Medio y Asia Occidental", "Médio Oriente e Ásia Ocidental",
    ]
  ),
  ("europe", ["Europe", "Europa"]),
  ("eurasia", ["Eurasia", "Eurasie", "Eurásia"]),
  (
    "noram",
    ["North America", "Amérique du Nord", "América del Norte", "América do Norte", "NORAM"]
  ),
  ("metropolis", ["Metropolis", "Metrópolis"]),
]

let arguments = CommandLine.arguments
let usage = "usage: RecoveryBenchmark markdown|decisions|removed|time|raw FILE [FACES]\n"
guard arguments.count >= 3, let bytes = contents(arguments[2]) else {
  print(usage)
  exit(2)
}
let start = seconds()
// With two files: what `pdftotext -bbox` and `pdftohtml -xml -zoom 3` say of a PDF.
let faces = arguments.count > 3 ? contents(arguments[3]) : nil
let recovered =
  faces.map { RawText.recover(words: bytes, faces: $0, scale: 3, vocabulary: vocabulary).recovered }
  ?? RawText.recover(bytes, vocabulary: vocabulary)
let time = seconds() - start
switch arguments[1] {
case "markdown":
  print("title: \(recovered.title ?? "")")
  for metadatum in recovered.metadata.dropFirst() { print("\(metadatum.kind): \(metadatum.text)") }
  print("")
  print(recovered.markdown, terminator: "")
case "decisions":
  for decision in recovered.decisions {
    print(decision.line, decision.kind, decision.confidence, decision.reasons)
  }
case "removed":
  for removed in recovered.removed { print(removed.lines, removed.reason, removed.text) }
case "time": print("\(bytes.count) bytes: \(time * 1000) ms")
case "raw": print(RawText.isRaw(bytes))
default: print(usage)
}
