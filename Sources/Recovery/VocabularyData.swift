/// The word tables of the four languages. Data only.

extension Vocabulary {
  static let english: Language = {
    var words = Language(code: "en")
    words.contents = [
      "Contents", "Table of contents", "List of figures", "List of tables", "Summary of contents",
    ]
    words.figures = ["Figure", "Fig", "Chart", "Graph", "Map"]
    words.captions = [
      "Table", "Box", "Listing", "Example", "Exhibit", "Note", "Warning", "Tip", "Caution",
      "Important",
    ]
    words.sources = ["Source", "Sources"]
    words.pages = ["Page", "p", "pp"]
    words.months = [
      ["January", "Jan"], ["February", "Feb"], ["March", "Mar"], ["April", "Apr"], ["May"],
      ["June", "Jun"], ["July", "Jul"], ["August", "Aug"], ["September", "Sep", "Sept"],
      ["October", "Oct"], ["November", "Nov"], ["December", "Dec"],
    ]
    words.supportedBy = ["Supported by", "With the support of", "Funded by", "Co-funded by"]
    words.acknowledgements = ["Acknowledgements", "Acknowledgments", "Credits", "Imprint"]
    words.credits = [
      "Coordination", "Authors", "Author", "Partners", "Main", "Design", "Editing", "Editors",
      "Translation", "Layout", "Photographs", "Contributors", "Publisher",
    ]
    words.chapters = ["Chapter", "Part", "Appendix", "Annex", "Section"]
    words.compoundHeads = [
      "self", "non", "well", "ex", "all", "cross", "half", "high", "low", "long", "short", "pre",
    ]
    words.compoundTails = [
      "based", "specific", "like", "free", "related", "style", "only", "in", "up", "off", "out",
    ]
    words.linkWords = [
      "the", "a", "an", "of", "to", "in", "on", "at", "by", "for", "with", "from", "and", "or",
      "but", "that", "which", "as", "is", "are", "was", "were", "be", "its", "their", "this",
      "these", "into", "than", "if", "not",
    ]
    words.conjunctions = ["and", "or"]
    words.resumptions = [
      "this", "these", "those", "it", "they", "he", "she", "its", "their", "however", "therefore",
      "thus", "then", "but", "and", "also", "such", "otherwise", "moreover", "furthermore",
      "nevertheless", "instead", "so", "hence", "additionally", "consequently", "both", "another",
      "other", "here", "there", "that", "which",
    ]
    words.openers = [
      "you", "we", "I", "when", "where", "while", "since", "because", "although", "though",
      "after", "before", "during", "once", "unless", "until", "how", "what", "why", "who",
      "there", "here", "each", "every", "some", "many", "most", "all", "any", "several", "no",
      "one", "please", "you'll", "your", "our", "my",
    ]
    return words
  }()

  static let french: Language = {
    var words = Language(code: "fr")
    words.contents = [
      "Table des matières", "Sommaire", "Contenu", "Contenus", "Liste des figures",
      "Table des figures", "Liste des tableaux",
    ]
    words.figures = ["Figure", "Fig", "Graphique", "Carte", "Schéma"]
    words.captions = [
      "Tableau", "Encadré", "Exemple", "Note", "Avertissement", "Astuce", "Attention", "Important",
    ]
    words.sources = ["Source", "Sources"]
    words.pages = ["Page", "p", "pp"]
    words.months = [
      ["janvier"], ["février"], ["mars"], ["avril"], ["mai"], ["juin"], ["juillet"], ["août"],
      ["septembre"], ["octobre"], ["novembre"], ["décembre"],
    ]
    words.supportedBy = ["Soutenu par", "Avec le soutien de", "Financé par", "Cofinancé par"]
    words.acknowledgements = ["Remerciements", "Crédits", "Générique", "Mentions"]
    words.credits = [
      "Coordination", "Auteurs", "Auteur", "Autrices", "Partenaires", "Conception", "Rédaction",
      "Traduction", "Édition", "Mise", "Photographies", "Contributions", "Éditeur",
    ]
    words.chapters = ["Chapitre", "Partie", "Annexe", "Section"]
    words.compoundHeads = [
      "non", "demi", "semi", "ex", "peut", "vis", "celui", "celle", "ceux", "celles", "quelques",
      "lui", "elle", "eux", "moi", "toi", "soi", "nous", "vous", "est", "sous", "au", "ci",
    ]
    words.compoundTails = [
      "même", "mêmes", "là", "ci", "il", "elle", "ils", "elles", "on", "ce", "vous", "nous", "être",
      "dessus", "dessous", "uns", "unes", "je", "tu", "moi", "les", "le", "la",
    ]
    words.linkWords = [
      "le", "la", "les", "l", "un", "une", "des", "de", "du", "d", "à", "au", "aux", "en", "dans",
      "par", "pour", "sur", "avec", "et", "ou", "que", "qu", "qui", "dont", "est", "sont", "son",
      "sa", "ses", "leur", "leurs", "ce", "cette", "ces", "ne", "se", "s", "n", "c",
    ]
    words.conjunctions = ["et", "ou"]
    words.resumptions = [
      "cela", "ceci", "ce", "cet", "cette", "ces", "il", "ils", "elle", "elles", "ainsi", "donc",
      "mais", "et", "cependant", "toutefois", "néanmoins", "puis", "or", "alors", "ensuite",
      "enfin", "celui", "celle", "ceux", "celles", "leur", "leurs", "son", "sa", "ses", "également",
      "sinon", "autrement", "pourtant", "là",
    ]
    words.openers = [
      "vous", "nous", "on", "je", "si", "quand", "lorsque", "lorsqu", "comme", "après", "avant",
      "depuis", "pendant", "durant", "puisque", "bien", "chaque", "tout", "toute", "tous",
      "toutes", "certains", "certaines", "plusieurs", "aucun", "aucune", "quelques", "afin",
      "selon", "malgré", "voici", "quel", "quelle", "quels", "quelles", "pourquoi", "comment",
      "votre", "vos", "notre", "nos", "il", "elle",
    ]
    return words
  }()

  static let spanish: Language = {
    var words = Language(code: "es")
    words.contents = [
      "Índice", "Contenido", "Contenidos", "Tabla de contenido", "Tabla de contenidos",
      "Índice general", "Índice de figuras", "Índice de tablas", "Sumario",
    ]
    words.figures = ["Figura", "Fig", "Gráfico", "Mapa"]
    words.captions = [
      "Tabla", "Cuadro", "Recuadro", "Ejemplo", "Nota", "Aviso", "Advertencia", "Sugerencia",
      "Importante",
    ]
    words.sources = ["Fuente", "Fuentes"]
    words.pages = ["Página", "Pág", "p", "pp"]
    words.months = [
      ["enero"], ["febrero"], ["marzo"], ["abril"], ["mayo"], ["junio"], ["julio"], ["agosto"],
      ["septiembre", "setiembre"], ["octubre"], ["noviembre"], ["diciembre"],
    ]
    words.supportedBy = ["Con el apoyo de", "Apoyado por", "Financiado por", "Cofinanciado por"]
    words.acknowledgements = ["Agradecimientos", "Créditos"]
    words.credits = [
      "Coordinación", "Autores", "Autor", "Autoras", "Socios", "Diseño", "Redacción",
      "Traducción", "Edición", "Maquetación", "Fotografías", "Colaboradores", "Editor",
    ]
    words.chapters = ["Capítulo", "Parte", "Apéndice", "Anexo", "Sección"]
    words.compoundHeads = ["ex", "teórico", "socio"]
    words.linkWords = [
      "el", "la", "los", "las", "un", "una", "de", "del", "a", "al", "en", "con", "por", "para",
      "y", "o", "que", "se", "su", "sus", "es", "son", "este", "esta", "como", "no", "lo",
    ]
    words.conjunctions = ["y", "o", "u", "e"]
    words.resumptions = [
      "esto", "este", "esta", "estos", "estas", "eso", "ese", "esa", "esos", "esas", "ello",
      "ellos", "ellas", "así", "pero", "y", "sin", "además", "también", "luego", "entonces", "por",
      "aunque", "otro", "otra", "otros", "otras", "sus", "su", "mientras",
    ]
    words.openers = [
      "si", "cuando", "donde", "dónde", "después", "antes", "durante", "desde", "hasta", "cada",
      "todo", "toda", "todos", "todas", "algunos", "algunas", "varios", "varias", "ningún",
      "ninguna", "usted", "nosotros", "hay", "según", "debido", "qué", "cómo", "cuál", "quién",
      "nuestro", "nuestra", "ya",
    ]
    return words
  }()

  static let portuguese: Language = {
    var words = Language(code: "pt")
    words.contents = [
      "Índice", "Sumário", "Conteúdo", "Conteúdos", "Lista de figuras", "Lista de tabelas",
    ]
    words.figures = ["Figura", "Fig", "Gráfico", "Mapa"]
    words.captions = [
      "Tabela", "Quadro", "Caixa", "Exemplo", "Nota", "Aviso", "Dica", "Importante",
    ]
    words.sources = ["Fonte", "Fontes"]
    words.pages = ["Página", "Pág", "p", "pp"]
    words.months = [
      ["janeiro"], ["fevereiro"], ["março"], ["abril"], ["maio"], ["junho"], ["julho"], ["agosto"],
      ["setembro"], ["outubro"], ["novembro"], ["dezembro"],
    ]
    words.supportedBy = ["Com o apoio de", "Apoiado por", "Financiado por", "Cofinanciado por"]
    words.acknowledgements = ["Agradecimentos", "Créditos"]
    words.credits = [
      "Coordenação", "Autores", "Autor", "Autoras", "Parceiros", "Concepção", "Redação",
      "Tradução", "Edição", "Design", "Fotografias", "Colaboradores", "Editor",
    ]
    words.chapters = ["Capítulo", "Parte", "Apêndice", "Anexo", "Seção", "Secção"]
    words.compoundHeads = ["ex", "pós", "pré", "pró", "recém", "além", "não", "sócio"]
    words.compoundTails = [
      "se", "lo", "la", "los", "las", "me", "te", "lhe", "lhes", "nos", "vos", "o", "a", "os", "as",
    ]
    words.linkWords = [
      "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "em", "no", "na", "nos",
      "nas", "com", "por", "para", "e", "ou", "que", "se", "seu", "sua", "é", "são", "ao", "à",
    ]
    words.conjunctions = ["e", "ou"]
    words.resumptions = [
      "isto", "este", "esta", "estes", "estas", "isso", "esse", "essa", "esses", "essas", "ele",
      "ela", "eles", "elas", "assim", "mas", "e", "porém", "contudo", "além", "também", "então",
      "por", "embora", "outro", "outra", "outros", "outras", "seus", "suas", "seu", "sua",
      "enquanto", "portanto",
    ]
    words.openers = [
      "se", "quando", "onde", "depois", "após", "antes", "durante", "desde", "até", "cada",
      "todo", "toda", "todos", "todas", "alguns", "algumas", "vários", "várias", "nenhum",
      "nenhuma", "você", "nós", "há", "segundo", "devido", "qual", "quem", "como", "nosso",
      "nossa",
    ]
    return words
  }()

  static let funders: [[String]] = [
    ["European Union", "Union européenne", "Unión Europea", "União Europeia", "EU", "UE"],
    ["Sweden", "Sverige", "Suède", "Suecia", "Suécia"],
    ["Germany", "Deutschland", "Allemagne", "Alemania", "Alemanha"],
    ["France", "Francia", "França"],
    ["Spain", "España", "Espagne", "Espanha"],
    ["Norway", "Norge", "Norvège", "Noruega"],
    ["Denmark", "Danmark", "Danemark", "Dinamarca"],
    ["Finland", "Suomi", "Finlande", "Finlandia", "Finlândia"],
    ["Netherlands", "Nederland", "Pays-Bas", "Países Bajos", "Países Baixos"],
    ["Switzerland", "Schweiz", "Suisse", "Svizzera", "Suiza", "Suíça"],
    ["Italy", "Italia", "Italie", "Itália"],
  ]
}
