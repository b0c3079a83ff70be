/// Words so frequent that they say nothing about what one looks for.
enum StopWords {
  /// Whether a folded word says nothing in one of the languages of the library.
  static func contains(_ term: [UInt8]) -> Bool {
    term.count <= 7 && set.contains(term)
  }

  private static let set: Set<[UInt8]> = {
    let words = """
      a as at an and are be but by do for from has have how in into is it its not of on or our so \
      that the their then there these they this to was we were what when where which who why will \
      with you about all also any been can did do does had he her his i if me more most much my no \
      only or out she some such than through us very your \
      au aux avec ce ces cet cette comme dans de des donc du elle elles en entre est et etre il ils \
      je la le les leur leurs lui mais me meme nos notre nous on ont ou par pas pour qu que quel \
      quelle qui combien comment quand quels sa sans se ses si son sont sur te tu un une vos votre vous y \
      al como con cual del desde el ella en es esta este esto ha hay las lo los mas mi muy no nos \
      o para pero por que quien se si sin sobre son su sus un una y \
      ao aos as com da das do dos e em essa esse eu foi mais na nas no nos num os ou pela pelo \
      quem sao sem seu sua um uma
      """
    return Set(words.split(separator: " ").map { Array($0.utf8) })
  }()
}
