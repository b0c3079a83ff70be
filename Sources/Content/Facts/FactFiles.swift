// The vocabularies as their files give them.

extension FactTerms {
  /// Reads the themes, goals and modalities of `library.yaml`.
  mutating func takeLibrary(_ yaml: YAML) {
    themes = Vocabulary.terms(yaml["themes"])
    goals = Vocabulary.terms(yaml["goals"])
    modalities = Vocabulary.terms(yaml["modalities"])
  }

  /// Reads `places.yaml`.
  mutating func takePlaces(_ yaml: YAML) {
    countries = (yaml["countries"]?.items ?? []).compactMap { item in
      Vocabulary.term(item).map {
        Country(
          term: $0, region: item["region"]?.string ?? "",
          adjectives: item["adjectives"]?.strings ?? [])
      }
    }
    cities = (yaml["cities"]?.items ?? []).compactMap { item in
      guard let term = Vocabulary.term(item) else { return nil }
      let at = (item["at"]?.strings ?? []).map { Double($0) }
      let isPlace = at.count == 2
      return City(
        term: term, country: item["country"]?.string ?? "", region: item["region"]?.string ?? "",
        isArea: item["kind"]?.string == "area", latitude: isPlace ? at[0] : nil,
        longitude: isPlace ? at[1] : nil)
    }
    takeRegionPlaces(yaml)
  }

  /// Reads where regions stand on a map, in `places.yaml`.
  mutating func takeRegionPlaces(_ yaml: YAML) {
    regionPlaces = (yaml["regions"]?.items ?? []).compactMap { item in
      let at = (item["at"]?.strings ?? []).compactMap { Double($0) }
      guard let id = item["id"]?.string, at.count == 2 else { return nil }
      return RegionPlace(id: id, latitude: at[0], longitude: at[1])
    }
  }

  /// Reads `partners.yaml`.
  mutating func takePartners(_ yaml: YAML) {
    let items = yaml.items.isEmpty ? yaml["partners"]?.items ?? [] : yaml.items
    partners = items.compactMap { item in
      Vocabulary.term(item, long: "acronym").map {
        Partner(
          term: $0, kind: item["kind"]?.string ?? "other", city: item["city"]?.string ?? "")
      }
    }
  }

  /// Whether no file gave anything.
  var isEmpty: Bool {
    countries.isEmpty && cities.isEmpty && partners.isEmpty && themes.isEmpty && goals.isEmpty
      && modalities.isEmpty
  }

  /// What another vocabulary says where this one says nothing.
  func filled(from other: @autoclosure () -> FactTerms) -> FactTerms {
    var terms = self
    let other = other()
    if countries.isEmpty { terms.countries = other.countries }
    if cities.isEmpty { terms.cities = other.cities }
    if regionPlaces.isEmpty { terms.regionPlaces = other.regionPlaces }
    if partners.isEmpty { terms.partners = other.partners }
    if themes.isEmpty { terms.themes = other.themes }
    if goals.isEmpty { terms.goals = other.goals }
    if modalities.isEmpty { terms.modalities = other.modalities }
    return terms.fresh
  }

  /// The same terms with nothing looked up yet.
  private var fresh: FactTerms {
    var terms = FactTerms()
    terms.countries = countries
    terms.cities = cities
    terms.regionPlaces = regionPlaces
    terms.partners = partners
    terms.themes = themes
    terms.goals = goals
    terms.modalities = modalities
    return terms
  }
}
