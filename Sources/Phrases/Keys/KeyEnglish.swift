extension KeyPhrases {
  static let english = KeyPhrases(
    space: "Space", pageUp: "PgUp", pageDown: "PgDn", home: "Home", end: "End", enter: "Enter",
    escape: "Esc", backspace: "Backspace", delete: "Del", shift: "Shift",
    up: "Up", down: "Down", left: "Left", right: "Right", arrows: "Arrows")
}
