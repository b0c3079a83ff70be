internal import Content

/// The words for what versions of one document in several languages do not have in common.
struct SamenessPhrases: Sendable {
  /// A sentence of a part, the language compared with, what lacks and what is too much.
  typealias Difference =
    @Sendable (_ part: String, _ language: String, _ missing: [String], _ extra: [String]) -> String

  /// A part of a document, in the middle of a sentence.
  let part: @Sendable (Diagnostic.Part) -> String
  let numbersDiffer: Difference
  let namesDiffer: Difference
  let valueDiffers:
    @Sendable (_ part: String, _ language: String, _ here: String, _ there: String) -> String
  let countDiffers:
    @Sendable (
      _ counted: Diagnostic.Counted, _ part: String, _ language: String, _ here: Int, _ there: Int
    ) -> String
  let figureMissing: SentenceOfTwo
  let figureOnlyHere: SentenceOfTwo
  /// A part, the language it seems to be in, and the one that is given.
  let foreignText: @Sendable (_ part: String, _ language: String, _ declared: String) -> String

  /// What differs; nil for what is no difference between versions.
  func message(_ kind: Diagnostic.Kind) -> String? {
    switch kind {
    case .numbersDiffer(let part, let language, let missing, let extra):
      numbersDiffer(self.part(part), language, missing, extra)
    case .namesDiffer(let part, let language, let missing, let extra):
      namesDiffer(self.part(part), language, missing, extra)
    case .valueDiffers(let part, let language, let here, let there):
      valueDiffers(self.part(part), language, here, there)
    case .countDiffers(let counted, let part, let language, let here, let there):
      countDiffers(counted, self.part(part), language, here, there)
    case .figureMissing(let number, let language): figureMissing(number, language)
    case .figureOnlyHere(let number, let language): figureOnlyHere(number, language)
    case .foreignText(let part, let language, let declared):
      foreignText(self.part(part), language, declared)
    case .unreadableFile, .emptyFile, .notImported, .byteOrderMark, .utf16, .notUTF8, .nulBytes,
      .missingFrontMatter, .unterminatedFrontMatter, .frontMatterSyntax, .missingField,
      .unknownLanguage, .unknownRegion, .unknownKind, .unknownAspect, .noHeadings,
      .duplicateSection, .brokenLink, .brokenSectionLink, .undefinedFootnote, .unusedFootnote,
      .duplicateFootnote, .figureWithoutSource, .figureWithoutCaption, .duplicateFigure,
      .translationLacksSection, .duplicateDocument, .missingFact, .missingSection, .emptySection,
      .notGiven, .unknownFact, .unknownGoal, .unknownTarget, .unknownYear, .unknownBasis,
      .impliedWithoutReason, .impliedYearWithoutReason, .factsDiffer, .nameMissing,
      .missingTranslation, .missingName:
      nil
    }
  }

  /// Some values in a row; a long list is cut, as its start is enough to find the place.
  static func list(_ values: [String]) -> String {
    values.prefix(8).joined(separator: ", ") + (values.count > 8 ? " …" : "")
  }
}

extension SamenessPhrases {
  static let english = SamenessPhrases(
    part: { part in
      switch part {
      case .start: "the text before the first section"
      case .section(let id): "the section “\(id)”"
      case .field(let field): "the field “\(field)”"
      case .attribute(let name, let section): "“\(name)=” of the section “\(section)”"
      }
    },
    numbersDiffer: { part, language, missing, extra in
      "the numbers in \(part) differ from the version “\(language)”: "
        + DiagnosticPhrases.englishParts(list(missing), list(extra))
    },
    namesDiffer: { part, language, missing, extra in
      "\(part) names other places or organisations than in the version “\(language)”: "
        + DiagnosticPhrases.englishParts(list(missing), list(extra))
    },
    valueDiffers: { part, language, here, there in
      "\(part) differs from the version “\(language)”: here “\(here)”, there “\(there)”"
    },
    countDiffers: { counted, part, language, here, there in
      let things =
        switch counted {
        case .paragraphs: "paragraphs"
        case .items: "items of lists"
        case .quotes: "quotations"
        case .tables: "tables"
        case .footnotes: "footnotes"
        case .figures: "figures without a number"
        }
      return "\(part) differs from the version “\(language)” in the number of \(things): "
        + "\(here) here, \(there) there"
    },
    figureMissing: { "figure \($0) of the version “\($1)” is missing here" },
    figureOnlyHere: { "figure \($0) is missing in the version “\($1)”" },
    foreignText: { part, language, declared in
      "\(part) is in the language “\(language)”, not in “\(declared)” as the document says"
    })

  static let french = SamenessPhrases(
    part: { part in
      switch part {
      case .start: "le texte avant la première section"
      case .section(let id): "la section « \(id) »"
      case .field(let field): "le champ « \(field) »"
      case .attribute(let name, let section): "« \(name)= » de la section « \(section) »"
      }
    },
    numbersDiffer: { part, language, missing, extra in
      "\(part) n’a pas les mêmes nombres que dans la version « \(language) » : "
        + DiagnosticPhrases.frenchParts(list(missing), list(extra))
    },
    namesDiffer: { part, language, missing, extra in
      "\(part) ne nomme pas les mêmes lieux ou organisations que dans la version « \(language) » : "
        + DiagnosticPhrases.frenchParts(list(missing), list(extra))
    },
    valueDiffers: { part, language, here, there in
      "\(part) diffère de la version « \(language) » : ici « \(here) », là « \(there) »"
    },
    countDiffers: { counted, part, language, here, there in
      let things =
        switch counted {
        case .paragraphs: "de paragraphes"
        case .items: "d’éléments de liste"
        case .quotes: "de citations"
        case .tables: "de tableaux"
        case .footnotes: "de notes de bas de page"
        case .figures: "de figures sans numéro"
        }
      return "\(part) diffère de la version « \(language) » par le nombre \(things) : "
        + "\(here) ici, \(there) là"
    },
    figureMissing: { "la figure \($0) de la version « \($1) » manque ici" },
    figureOnlyHere: { "la figure \($0) manque dans la version « \($1) »" },
    foreignText: { part, language, declared in
      "\(part) est dans la langue « \(language) », et non en « \(declared) » comme l’indique le document"
    })

  static let spanish = SamenessPhrases(
    part: { part in
      switch part {
      case .start: "el texto anterior a la primera sección"
      case .section(let id): "la sección «\(id)»"
      case .field(let field): "el campo «\(field)»"
      case .attribute(let name, let section): "«\(name)=» de la sección «\(section)»"
      }
    },
    numbersDiffer: { part, language, missing, extra in
      "\(part) no tiene los mismos números que en la versión «\(language)»: "
        + DiagnosticPhrases.spanishParts(list(missing), list(extra))
    },
    namesDiffer: { part, language, missing, extra in
      "\(part) no nombra los mismos lugares u organizaciones que en la versión «\(language)»: "
        + DiagnosticPhrases.spanishParts(list(missing), list(extra))
    },
    valueDiffers: { part, language, here, there in
      "\(part) difiere de la versión «\(language)»: aquí «\(here)», allí «\(there)»"
    },
    countDiffers: { counted, part, language, here, there in
      let things =
        switch counted {
        case .paragraphs: "de párrafos"
        case .items: "de elementos de lista"
        case .quotes: "de citas"
        case .tables: "de tablas"
        case .footnotes: "de notas al pie"
        case .figures: "de figuras sin número"
        }
      return "\(part) difiere de la versión «\(language)» en el número \(things): "
        + "\(here) aquí, \(there) allí"
    },
    figureMissing: { "la figura \($0) de la versión «\($1)» falta aquí" },
    figureOnlyHere: { "la figura \($0) falta en la versión «\($1)»" },
    foreignText: { part, language, declared in
      "\(part) está en el idioma «\(language)», no en «\(declared)» como dice el documento"
    })
}
