extension KeyPhrases {
  static let french = KeyPhrases(
    space: "Espace", pageUp: "PgPréc", pageDown: "PgSuiv", home: "Début", end: "Fin",
    enter: "Entrée",
    escape: "Échap", backspace: "Retour", delete: "Suppr", shift: "Maj",
    up: "Haut", down: "Bas", left: "Gauche", right: "Droite", arrows: "Flèches")
}
