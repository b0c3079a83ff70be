"""The pages of HELD before and after pandoc reads them: cuts to the text of a page, other sources made HTML or DocBook."""
import os, re, unicodedata
import xml.etree.ElementTree as ET
from html import escape, unescape

# What is no text of the page, by the classes of its division.
SKIP = re.compile(r"\b(header|navheader|navfooter|toc|sphinxsidebar|footer|related|titlepage-logo|navigation|figure|mediaobject|figure-contents|table|list-of-\w+|legalnotice|footnotes)\b(?!-)", re.I)
NOTE = re.compile(r"\b(note|tip|warning|caution|important|admonition)\b", re.I)

# Package: what stands before and after the text of a page (regular expressions; the last match of "after").
BODY = {
    "apache2-doc": (r'<div id="page-content">', r'<div class="bottomlang">'),
    "grisbi-common": (r"<body>.*?<hr>", r"<hr>"),
    "libreoffice-help-fr": (r'<div id="DisplayArea"[^>]*>', r'<div id="SearchFrame"'),
    "user-mode-linux-doc": (r"<HR>", r"<HR>"),
    "linux-doc-6.1": (r'<div itemprop="articleBody">', r"<footer"),
    "borgbackup-doc": (r"(?=<section)", r"</section>"),
    "drgeo-doc": (r"<body>", r"<hr ?/?><address"),
}

# Package: what goes wherever it stands.
GONE = {
    "apache2-doc": [r'<div class="toplang">.*?</div>', r"<button.*?</button>", r'<div id="quickview">.*?</div>', r'<div class="top">.*?</div>', r'<div class="outofdate">.*?</div>', r"<h3>Consulte tambi.*?</ul>"],
    "texworks-help-fr": [r'<div class="crosslinks">.*?</div>', r'<div class="chapternumber">.*?</div>', r'<span class="titlemark">.*?</span>', r'<span class="footnote-mark">.*?</span>'],
    "grisbi-common": [r'<blockquote class="(figure|table)">.*?</blockquote>', r"<sup><a [^>]*>\d+</a></sup>"],
    "libreoffice-help-fr": [r'<div class="relatedtopics">.*|<p [^>]*>(?:(?!</p>).)*Rubriques connexes(?:(?!</p>).)*</p>.*', r'<meta [^>]*>'],
    "user-mode-linux-doc": [r'<A NAME="ss?\d[^"]*">[\d.]+</A>'],
    "linux-doc-6.1": [r'<a class="footnote-reference.*?</a>', r'<aside class="footnote-list.*?</aside>\s*</aside>|<aside.*?</aside>', r'<div class="toctree-wrapper.*?</div>'],
    "drgeo-doc": [r'<ul>\s*(<li>\s*<a href="[^"]*">[^<]*</a>\s*(</li>)?\s*)+</ul>', r"<sup><a [^>]*>\d+</a></sup>"],
    "borgbackup-doc": [r'<a class="headerlink".*?</a>'],
}


def cleaned(tree, package, file, text):
    """The text of a file as pandoc is to read it."""
    text = spaces(text)
    kind = os.path.splitext(file)[1]
    if kind == ".rst": return rst(text)
    if kind == ".md": return markdown(text)
    if kind == ".docbook": return docbook(tree, file, text)
    if kind == ".page": return mallard(text)
    return body(package, text)


def trimmed(items):
    """Pandoc's blocks without figures, tables, navigation and the titles of notes ("Tip"), which are no headings."""
    out = []
    for item in items:
        kind, value = item["t"], item.get("c")
        if kind == "Div":
            classes = " ".join(value[0][1])
            if SKIP.search(classes): continue
            inner = [b for b in value[1] if not is_title(b)] if NOTE.search(classes) else value[1]
            item = {"t": kind, "c": [value[0], trimmed(inner)]}
        elif kind == "BlockQuote": item = {"t": kind, "c": trimmed(value)}
        elif kind == "BulletList": item = {"t": kind, "c": [trimmed(v) for v in value]}
        elif kind == "OrderedList": item = {"t": kind, "c": [value[0], [trimmed(v) for v in value[1]]]}
        elif kind == "DefinitionList": item = {"t": kind, "c": [[term, [trimmed(d) for d in defs]] for term, defs in value]}
        out.append(item)
    return out


def is_title(block):
    return block["t"] == "Header" or block["t"] == "Div" and "title" in block["c"][0][1]


def body(package, html):
    """What the package's own page has between its frames."""
    html = re.sub(r"<(script|style)\b.*?</\1>|<!--.*?-->", "", html, flags=re.S | re.I)
    if package in BODY:
        before, after = BODY[package]
        start = re.search(before, html, re.S)
        if start: html = html[start.end():]
        ends = list(re.finditer(after, html))
        if ends: html = html[:ends[-1].start()]
    # LinuxDoc sets chapters and their sections as headings of one level.
    if package == "user-mode-linux-doc": html = re.sub(r'<H2>((?:(?!</H2>).)*?<A NAME="s\d+">.*?)</H2>', r"<H1>\1</H1>", html, flags=re.S)
    if package == "grisbi-common": html = re.sub(r'(<h1 class="chapter" id="[^"]*">)Chapitre\s+\d+\s+', r"\1", html)
    for gone in GONE.get(package, []): html = re.sub(gone, "", html, flags=re.S)
    # Sphinx says "Note" over a note, in a paragraph of its own.
    html = re.sub(r'<p class="[^"]*admonition-title[^"]*">.*?</p>', "", html, flags=re.S)
    if package == "apache2-doc":
        # Commands stand in paragraphs of an example.
        html = re.sub(r'<div class="example">(.*?)</div>', lambda m: "<pre>" + re.sub(r"<br ?/?>", "\n", re.sub(r"</?(p|code|h3)\b[^>]*>", "", m.group(1))).strip() + "</pre>", html, flags=re.S)
    return html


# Letters that latex() in build.py would set as "?".
PLAIN = {"\u202f": "\u00a0", "\u2011": "-", "\u200b": "", "\u25b8": ">", "→": ">", "↦": ">", "‹": "'", "›": "'", "␣": "_", "⇆": "Tab", "⇑": "Maj", "↑": "Haut", "↓": "Bas", "←": "Gauche", "∙": "\u00b7", "⋅": "\u00b7", "π": "pi"}


def spaces(text):
    """Accents with their letters, and signs that every engine has."""
    text = re.sub(r"&#(\d{4,5}|x2[0-9a-fA-F]{3});", lambda m: unescape(m.group(0)), text.replace("&rarr;", ">"))
    text = unicodedata.normalize("NFC", text)
    for sign, plain in PLAIN.items(): text = text.replace(sign, plain)
    return text


def rst(text):
    """Sphinx's roles as bare words, its notes as their text; what only lists or indexes goes."""
    text = re.sub(r":[a-z:-]+:`~?!?([^`<]*?)\s*<[^`]*>`", r"\1", text)
    text = re.sub(r":[a-zA-Z:-]+:`~?!?([^`]*)`", r"\1", text)
    text = re.sub(r"(?m)^\.\. (toctree|image|figure|index|py:module|contents|literalinclude|jinja|blockdiag|graphviz|only)::.*\n(?:(?:[ \t]+.*)?\n)*", "\n", text)
    return text


def markdown(text):
    """Without tables, pictures and what leads to other places."""
    text = re.sub(r"(?m)^\[Skip to [^\]]*\]\([^)]*\)$|^\|.*\n|(?s:<table.*?</table>)", "", text)
    return re.sub(r"^(:::|```)\{(toctree|contents|figure|image).*?^\1\s*$", "", text, flags=re.S | re.M)


ENTITY = re.compile(r'<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|\'([^\']*)\')\s*>', re.S)
COMMENT = re.compile(r"<!--.*?-->", re.S)
# Lists of a program's menus and options, thanks and the licence are no text to read.
DULL = re.compile(r"La barre de menu|Remerciements|Referencia de menús|Referencia de las opciones|Créditos")


def declared(text):
    """The entities that a text declares."""
    return {m.group(1): m.group(2) or m.group(3) or "" for m in ENTITY.finditer(text)}


def entities(tree, lang):
    """KDE's entities, those of the language over the common ones."""
    known = {}
    base = tree + "/kdoctools5/usr/share/kf5/kdoctools/customization/"
    for folder in (base + "en/entities", base + "entities", base + lang + "/entities", base, base + "en", base + lang):
        for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
            if os.path.isfile(f"{folder}/{name}"):
                known.update(declared(COMMENT.sub("", open(f"{folder}/{name}", errors="replace").read())))
    return known


def resolved(text, known):
    """Entities replaced, those inside others too; XML's own stay, unknown ones go."""
    def value(match):
        name = match.group(1)
        if name in ("lt", "gt", "amp", "quot", "apos"): return match.group(0)
        sign = unescape(match.group(0))
        return known.get(name, sign if sign != match.group(0) else "")

    for _ in range(4): text = re.sub(r"&([A-Za-z][\w.-]*);", value, text)
    return text


def docbook(tree, file, text):
    """KDE's DocBook: its entities resolved, the information on the book left out."""
    known = entities(tree, file.split("/doc/HTML/")[1].split("/")[0])
    head, _, rest = text.partition("]>") if "<!DOCTYPE" in text else ("", "", text)
    known.update(declared(head))
    rest = re.sub(r"\s+>", ">", resolved(COMMENT.sub("", rest), known))
    rest = re.sub(r"<chapter\b.*?</chapter>", lambda m: "" if DULL.search(m.group(0)[:400]) else m.group(0), rest, flags=re.S)
    rest = re.sub(r"<appendix\b.*?</appendix>", "", rest, flags=re.S)

    def named(match):
        """What a reference points to, by its title: pandoc knows no titles of terms."""
        found = re.search(r'id="' + re.escape(match.group(1)) + r'".*?<(title|term)>(.*?)</\1>', rest, re.S)
        return re.sub(r"\s+", " ", re.sub(r"<[^>]*>", "", found.group(2))).strip() if found else ""

    rest = re.sub(r'<xref\s+linkend="([^"]*)"\s*/>', named, rest)
    return re.sub(r"<(bookinfo|sect1info|sect2info|chapterinfo|screenshot|figure|mediaobject|anchor|indexterm)\b[^>]*?(/>|>.*?</\1>)", "", rest, flags=re.S)


NAME = "{http://projectmallard.org/1.0/}"


def mallard(text):
    """GNOME's help pages as HTML."""
    root = ET.fromstring(re.sub(r"<!DOCTYPE.*?\]>|<!DOCTYPE[^>]*>", "", text, flags=re.S))
    return structure(root, 1)


def tag_of(node):
    return node.tag.replace(NAME, "") if isinstance(node.tag, str) else ""


def words(node):
    """The running text of an element."""
    out = escape(node.text or "")
    for child in node:
        tag = tag_of(child)
        if tag in ("", "media", "comment", "info"): inner = ""
        elif tag == "em": inner = "<em>" + words(child) + "</em>"
        elif tag == "keyseq": inner = "+".join(words(c).strip() for c in child)
        elif tag == "guiseq": inner = " &gt; ".join(words(c).strip() for c in child)
        else: inner = words(child)
        out += inner + escape(child.tail or "")
    return out


def structure(node, depth):
    """Titles, paragraphs and lists below an element."""
    out = ""
    for child in node:
        tag = tag_of(child)
        if tag in ("", "info", "links", "media", "figure", "comment", "table", "desc"): continue
        if tag == "title":
            if tag_of(node) in ("page", "section"): out += f"<h{depth}>{words(child).strip()}</h{depth}>\n"
        elif tag == "section": out += structure(child, depth + 1)
        elif tag == "p":
            if words(child).strip(): out += f"<p>{words(child).strip()}</p>\n"
        elif tag in ("steps", "list"):
            kind = "ol" if tag == "steps" or child.get("type") == "numbered" else "ul"
            out += f"<{kind}>" + structure(child, depth) + f"</{kind}>\n"
        elif tag == "item" and tag_of(node) == "terms":
            term = " ".join(words(c).strip() for c in child if tag_of(c) == "title")
            out += f"<dt>{term}</dt><dd>" + structure(child, depth) + "</dd>\n"
        elif tag == "item": out += "<li>" + structure(child, depth) + "</li>\n"
        elif tag == "terms": out += "<dl>" + structure(child, depth) + "</dl>\n"
        elif tag in ("code", "screen"): out += "<pre>" + words(child) + "</pre>\n"
        else: out += structure(child, depth)
    return out
