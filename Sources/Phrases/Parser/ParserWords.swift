extension ParserPhrases {
  static let english = ParserPhrases(
    overview: "OVERVIEW: ", usageOfHelp: "USAGE: ", arguments: "ARGUMENTS:", options: "OPTIONS:",
    subcommands: "SUBCOMMANDS:", error: "Error: ", help: "Help:  ", usage: "Usage: ",
    showVersion: "Show the version.", showHelp: "Show help information.",
    values: "(values: ", withDefault: "; default: ", defaultAlone: "(default: ",
    seeHelp: "  See '%' for more information.", seeSubcommand: "  See '%' for detailed help.",
    didYouMean: "Unknown option '%'. Did you mean '%'?", unknownOption: "Unknown option '%'",
    missingValue: "Missing value for '%'",
    takesNoValue: "The option '%' does not take any value, but '%' was specified.",
    unexpected: "Unexpected argument '%'", unexpectedMany: "% unexpected arguments: '%'",
    alreadySet: "Value to be set with % had already been set with %",
    missingArgument: "Missing expected argument '%'", missingOneOf: "Missing one of: '%'",
    invalidOneOf: "The value '%' is invalid for '%'. Please provide one of %.",
    invalidFor: "The value '%' is invalid for '%'", invalid: "The value '%' is invalid.%",
    or: " or ")

  static let french = ParserPhrases(
    overview: "OBJET : ", usageOfHelp: "USAGE : ", arguments: "ARGUMENTS :",
    options: "OPTIONS :", subcommands: "SOUS-COMMANDES :", error: "Erreur : ",
    help: "Aide :  ", usage: "Usage : ",
    showVersion: "Afficher la version.", showHelp: "Afficher cette aide.",
    values: "(valeurs : ", withDefault: " ; par défaut : ", defaultAlone: "(par défaut : ",
    seeHelp: "  Pour en savoir plus : « % ».", seeSubcommand: "  Aide détaillée : « % ».",
    didYouMean: "option inconnue : « % ». Vouliez-vous dire « % » ?",
    unknownOption: "option inconnue : « % »", missingValue: "il manque la valeur de « % »",
    takesNoValue: "l’option « % » ne prend pas de valeur, et « % » est donné.",
    unexpected: "argument en trop : « % »", unexpectedMany: "% arguments en trop : « % »",
    alreadySet: "% donne une valeur que % a déjà donnée",
    missingArgument: "il manque l’argument « % »", missingOneOf: "il manque l’un de : « % »",
    invalidOneOf: "la valeur « % » ne convient pas à « % » ; donnez %.",
    invalidFor: "la valeur « % » ne convient pas à « % »",
    invalid: "la valeur « % » ne convient pas.%", or: " ou ")

  static let spanish = ParserPhrases(
    overview: "OBJETO: ", usageOfHelp: "USO: ", arguments: "ARGUMENTOS:", options: "OPCIONES:",
    subcommands: "SUBÓRDENES:", error: "Error: ", help: "Ayuda:  ", usage: "Uso: ",
    showVersion: "Mostrar la versión.", showHelp: "Mostrar esta ayuda.",
    values: "(valores: ", withDefault: "; por defecto: ", defaultAlone: "(por defecto: ",
    seeHelp: "  Más información: «%».", seeSubcommand: "  Ayuda detallada: «%».",
    didYouMean: "opción desconocida: «%». ¿Quería decir «%»?",
    unknownOption: "opción desconocida: «%»", missingValue: "falta el valor de «%»",
    takesNoValue: "la opción «%» no lleva valor, y se ha dado «%».",
    unexpected: "argumento de más: «%»", unexpectedMany: "% argumentos de más: «%»",
    alreadySet: "% da un valor que % ya había dado",
    missingArgument: "falta el argumento «%»", missingOneOf: "falta uno de: «%»",
    invalidOneOf: "el valor «%» no sirve para «%»; dé %.",
    invalidFor: "el valor «%» no sirve para «%»", invalid: "el valor «%» no sirve.%", or: " o ")
}
