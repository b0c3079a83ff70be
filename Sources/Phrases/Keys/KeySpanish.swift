extension KeyPhrases {
  static let spanish = KeyPhrases(
    space: "Espacio", pageUp: "RePág", pageDown: "AvPág", home: "Inicio", end: "Fin",
    enter: "Intro",
    escape: "Esc", backspace: "Retroceso", delete: "Supr", shift: "Mayús",
    up: "Arriba", down: "Abajo", left: "Izquierda", right: "Derecha", arrows: "Flechas")
}
