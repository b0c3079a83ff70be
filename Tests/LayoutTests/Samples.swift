/// Reports that show one kind of block each.
enum Samples {
  static let headings = """
    # A report on twinning and what came of it afterwards
    ## 01 First part {#first region=africa}
    ### Third
    #### Fourth *with emphasis* and `code`
    ##### Fifth
    ###### Sixth
    Underlined
    ==========
    Text.
    """

  static let lists = """
    - one item that is long enough to take more than a single line at forty columns
      - nested item, long enough to go on below its own mark and not below the dot
        1. deepest
    - two

    9. nine
    10. ten, which is wider

    * loose

      with a second paragraph
    * item

    - [x] done and long enough to be broken somewhere
    - [ ] open
    -
    """

  static let quotes = """
    > A quotation of several words that goes on below itself.
    >
    > > Nested, with a list:
    > > - item

    > [!pull] Cities are where it happens, and where it has to be learnt.
    > It goes on.
    >
    > — A Mayor, *President* of something long enough to be broken

    ***
    """

  static let figures = """
    > [!figure 3] What members asked for, in per cent of [answers](#a), and a note[^1]
    >
    > source: UCLG, *Survey* 2017
    >
    > | Theme | 2016 | 2017 |
    > |---|--:|:-:|
    > | Water and sanitation | 12 | 7 |
    > | Waste | 1 | 100 |
    >
    > A remark on the figure.

    > [!figure]
    >
    > source: unknown

    [^1]: Members that answered.
    """

  static let charts = """
    > [!figure 1]
    > Shares of the whole[^1]
    >
    > | Sector | Share |
    > |---|---|
    > | Aide sociale | 37\u{A0}% |
    > | Humanitarian aid of every kind, and a label that is long | 17,5\u{A0}% |
    > | Not known | – |

    > [!figure 2]
    > Numbers with thousands, a gap, a loss and a total
    >
    > | Place | Homes |
    > |---|--:|
    > | Maputo | 9\u{A0}200 |
    > | Lahore | −1\u{A0}300 |
    > | Quito | |
    > | Total | 7\u{A0}900 |
    >
    > A remark.

    > [!figure 3]
    > When it was
    >
    > | Region | Date |
    > |---|---|
    > | Afrique | juin/juillet et septembre 2021 |
    > | ASPAC | novembre 2021 |
    > | MEWA | non indiqué |

    > [!numbers]
    > A place in numbers
    >
    > | | |
    > |--:|---|
    > | at least 9,200 | homes in [places](#a) that had none before the work began |
    > | 4 | days[^1] |

    > [!numbers]
    >
    > | Number | Of |
    > |---|---|
    > | 5 | cities |

    > [!numbers]
    >
    > | One column |
    > |---|
    > | 5 |

    [^1]: A note.
    """

  static let notes = """
    Called[^a] once, and twice[^a], and another[^long-label].

    - in a list[^b] too

    | in | a table |
    |---|---|
    | cell[^c] | 5[^a] |

    [^a]: The first note, which is long enough to be broken at forty columns.
    [^b]: The second.

        It has two paragraphs.
    [^c]: The third, with a call[^b] of its own.
    [^long-label]: The fourth.
    [^never]: Never called.

    Missing[^none].

    [^self]: Called by itself only[^self].

    """

  static let tables = """
    | a | b |
    |---|--:|
    | fits | 1 |
    | é | 1000 |

    | Country | Partners and what they do together | Since |
    |---|---|---|
    | Mozambique | Maputo, Inhambane and Nampula with Brazilian cities | 2012 |
    | South Africa | eThekwini | |

    | Extraordinarily | Incomprehensible | Decentralisation | Internationally | Municipalities |
    |---|---|---|---|---|
    | 1 | [link](x.md) | | four | five |
    | second | row | of | five | cells |

    | only | a head |
    |---|---|
    """

  static let code = """
    ```
    short
    \tafter a tab
      two spaces, then a line that is much too wide for any column that people read comfortably

    after an empty line
    ```

        indented code
          with more

    <div class="x">
    raw
    </div>
    """

  static let inline = """
    *Emphasis*, **strong**, ~~gone~~, `code`, a [link to a section](#there), an
    <https://example.org/a/very/long/address/that/goes/on/and/on/index.html>, a [mail](mailto:a@b.c)
    and ![a picture of a bridge](bridge.png).

    A hard\\
    break, and no-break spaces: 1\u{A0}000\u{A0}000, « mot » ! Vraiment ? Oui : 5 % ; soft\u{AD}hyphen.
    """

  static let scripts = """
    漢字は空白なしで書かれるので、どこでも折り返すことができる。漢字abc漢字、長い文章です。

    e\u{301}te\u{301} combining, ไทย, 한국어 한글, 👩‍👩‍👧 family, 🇫🇷 flag.

    عربي and עברית stay in their logical order, \u{202E}without\u{202C} overrides.

    Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ends.
    """
}
