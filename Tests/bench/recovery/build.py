#!/usr/bin/env python3
"""Builds the bench: unpacked packages and archives -> cleaned text and outline -> PDF -> bare text.

usage: build.py TREE OUT [ID…]    (TREE holds one unpacked Debian package or PyPI archive per folder)
Needs pandoc, pdftotext, groff, gs, pdflatex and LibreOffice Writer.
"""
import json, os, re, subprocess, sys, unicodedata, zipfile, shutil
import pages
from corpus import APART, FURTHER, HELD, ROWS

TREE, OUT = sys.argv[1], sys.argv[2]
ONLY = sys.argv[3:]
NAMES = {"en": "english", "fr": "french", "es": "spanish"}
SKIP = re.compile(r"\b(header|navheader|navfooter|toc|sphinxsidebar|footer|related|titlepage-logo|navigation)\b")


def run(*args, **kw):
    return subprocess.run(args, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, **kw).stdout


def inlines(items):
    """Plain text only: links and spans opened, pictures and notes dropped."""
    out = []
    for item in items:
        kind, value = item["t"], item.get("c")
        if kind in ("Link", "Span"):
            if "headerlink" in value[0][1] or "section-number" in value[0][1]: continue
            out += inlines(value[1])
        elif kind in ("Image", "Note", "RawInline"): continue
        elif kind in ("Emph", "Strong"): out.append({"t": kind, "c": inlines(value)})
        elif kind in ("Quoted", "Cite"): out += inlines(value[1])
        elif kind in ("Superscript", "Subscript", "SmallCaps", "Strikeout", "Underline"): out += inlines(value)
        elif kind == "Code": out.append({"t": "Code", "c": [["", [], []], value[1]]})
        elif kind == "LineBreak": out.append({"t": "Space"})
        elif kind == "Str": out.append({"t": "Str", "c": value.replace("¶", "")})
        else: out.append(item)
    while out and out[-1]["t"] in ("Space", "SoftBreak"): out.pop()
    return out


def text(items):
    out = ""
    for item in items:
        kind, value = item["t"], item.get("c")
        if kind == "Str": out += value
        elif kind in ("Space", "SoftBreak"): out += " "
        elif kind == "Code": out += value[1]
        elif kind in ("Emph", "Strong"): out += text(value)
    return out


def blocks(items):
    out = []
    for item in items:
        kind, value = item["t"], item.get("c")
        if kind in ("Div",):
            if SKIP.search(" ".join(value[0][1])): continue
            # Some pages set their paragraphs in divisions.
            out += [dict(b, t="Para") if b["t"] == "Plain" else b for b in blocks(value[1])]
        elif kind in ("Para", "Plain"):
            kept = inlines(value)
            if text(kept).strip(): out.append({"t": kind, "c": kept})
        elif kind == "Header":
            kept = inlines(value[2])
            words = re.sub(r"^\s*((chapter|chapitre|capítulo)\s+)?(\d+(\.\d+)+\s+|(\d+|[A-Z])(\.\d+)*(\.\s*|\s+-\s+))", "", text(kept), flags=re.I).strip()
            # A version ("3.0") is no number before words.
            words = words if re.search(r"[^\W\d]", words) else text(kept).strip()
            if words: out.append({"t": "Header", "c": [value[0], ["", [], []], [{"t": "Str", "c": w} if w != " " else {"t": "Space"} for w in re.split(r"( )", re.sub(r"\s+", " ", words))]]})
        elif kind == "BulletList": out.append({"t": kind, "c": [b for b in (blocks(v) for v in value) if b]})
        elif kind == "OrderedList": out.append({"t": kind, "c": [value[0], [b for b in (blocks(v) for v in value[1]) if b]]})
        elif kind == "CodeBlock": out.append({"t": kind, "c": [["", [], []], "\n".join(l[:70] for l in value[1].split("\n")[:12])]})
        elif kind == "BlockQuote": out += blocks(value)
        elif kind == "DefinitionList":
            out.append({"t": kind, "c": [[inlines(term), [blocks(d) for d in defs]] for term, defs in value]})
    return [b for b in out if b["t"] not in ("BulletList", "OrderedList") or b["c"]]


def numbered(match):
    """A heading that is a bold paragraph with its number ("2.1 Motivation")."""
    words = re.sub(r"<[^>]*>", "", match.group(1)).strip()
    number, _, rest = words.partition(" ")
    if not re.fullmatch(r"\d+(\.\d+)+", number): return match.group(0)
    depth = number.count(".") + 1
    return f"<h{depth}>{rest}</h{depth}>"


def read(name):
    data = open(name, "rb").read()
    try: return data.decode()
    except UnicodeDecodeError: return data.decode("latin-1")


def page(name):
    """The file without what leads to other pages."""
    html = read(name)
    html = re.sub(r'<ul[^>]*docnav.*?</ul>|<p[^>]*id="title".*?</p>', "", html, flags=re.S)
    if "live-manual" in name:
        html = re.sub(r'<label class="ocn">.*?</label>|<h1 class="tiny">.*?</h1>|<table.*?</table>', "", html, flags=re.S)
        html = re.sub(r'<p class="bold"[^>]*>(.*?)</p>', numbered, html, flags=re.S)
    return html


def load(row):
    api, out = None, []
    package, files, held = row[2], row[3], row in HELD
    for file in files:
        name = f"{TREE}/{package}/{file}"
        if not os.path.exists(name): continue
        html = pages.cleaned(TREE, package, file, read(name)) if held else page(name)
        source = {".rst": "rst", ".md": "markdown", ".docbook": "docbook"}.get(os.path.splitext(name)[1], "html")
        tree = json.loads(run("pandoc", "-f", source, "-t", "json", input=html.encode()))
        api = tree["pandoc-api-version"]
        items = pages.trimmed(tree["blocks"]) if held else tree["blocks"]
        # Words that stand in no paragraph would run into the next one.
        out += [dict(b, t="Para") if b["t"] == "Plain" else b for b in blocks(items)]
    return api, out


def size(block): return len(json.dumps(block)) // 60


def part(items, skip, words):
    start, total, out = False, 0, []
    for item in items:
        total += size(item)
        if not start and total >= skip and item["t"] == "Header": start = True
        if start and total > skip + words and len(out) > 60: break
        if start: out.append(item)
    while out and out[-1]["t"] == "Header": out.pop()
    levels = sorted({b["c"][0] for b in out if b["t"] == "Header"})
    depth, last = {}, 0
    for b in out:
        if b["t"] == "Header":
            # Deeper headings are set into the line by LaTeX.
            level = min(levels.index(b["c"][0]) + 1, last + 1, 3)
            b["c"][0] = level
            last = level
    return out


def truth(items, out, inside=False):
    for b in items:
        kind, value = b["t"], b.get("c")
        if kind == "Header": out["headings"].append([value[0], text(value[2])])
        elif kind in ("Para", "Plain"): out["paragraphs"].append(text(value))
        elif kind == "BulletList": [truth(v, out) for v in value]
        elif kind == "OrderedList": [truth(v, out) for v in value[1]]
        elif kind == "DefinitionList":
            for term, defs in value:
                before = len(out["paragraphs"])
                for d in defs: truth(d, out)
                # LaTeX and groff set a term into the line of its definition.
                if len(out["paragraphs"]) > before and text(term).strip():
                    out["terms"][out["paragraphs"][before]] = text(term)
    return out


def latex(src, pdf, row):
    cols, toc, num, lang = row[6], row[7], row[8], row[1]
    args = ["pandoc", src, "-s", "-t", "latex", "-V", "lang=" + lang, "-V", "geometry=margin=2.5cm"]
    # The class's own gap of 10 points makes pdftotext read straight across the columns.
    if cols == 2: args += ["-V", "classoption=twocolumn", "-V", "header-includes=\\setlength{\\columnsep}{22pt}"]
    if toc: args += ["--toc"]
    if num: args += ["-N"]
    tex = run(*args).decode()
    tex = re.sub(r"[^\x00-\u017f–—‘’“”«»•…]", "?", tex)
    path = pdf[:-4] + ".tex"
    open(path, "w").write(tex)
    for _ in range(2):
        subprocess.run(["pdflatex", "-interaction=nonstopmode", "-output-directory", os.path.dirname(pdf), path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=200)


def groff(src, pdf, row):
    ms = run("pandoc", src, "-s", "-t", "ms", *(["-N"] if row[8] else [])).decode()
    if row[6] == 2: ms = re.sub(r"(?m)^\.(SH|NH) ", lambda m: ".2C\n" + m.group(0), ms, count=1)
    args = ["groff", "-ms", "-k", "-t", "-Tps"] + (["-m" + row[1]] if row[1] == "fr" else [])
    ps = pdf[:-4] + ".ps"
    open(ps, "wb").write(run(*args, input=ms.encode()))
    run("ps2pdf", ps, pdf)


def libre(src, pdf, row):
    odt = pdf[:-4] + ".odt"
    run("pandoc", src, "-s", "-o", odt, *(["--toc"] if row[7] else []))
    if row[6] == 2: restyle(odt, columns)
    if row[8]: restyle(odt, numbers)
    if row[7]: contents(odt, pdf)
    else: run("soffice", "--headless", "--convert-to", "pdf", "--outdir", os.path.dirname(pdf), odt, timeout=200)


def restyle(odt, change):
    """Puts the document's styles through a change."""
    with zipfile.ZipFile(odt) as z: data = {n: z.read(n) for n in z.namelist()}
    data["styles.xml"] = change(data["styles.xml"].decode()).encode()
    with zipfile.ZipFile(odt, "w") as z:
        for n, d in data.items(): z.writestr(n, d)


def columns(style):
    """Two columns on every page, by the page layout."""
    add = '<style:columns fo:column-count="2" fo:column-gap="0.6cm"/>'
    style = re.sub(r"<style:columns[^>]*?/>|<style:columns.*?</style:columns>", "", style, flags=re.S)
    style = re.sub(r"(<style:page-layout-properties[^>]*[^/])(/>)", r"\1>" + add + "</style:page-layout-properties>", style)
    if add not in style: style = re.sub(r"(<style:page-layout-properties[^>]*>)", r"\1" + add, style)
    return style


def numbers(style):
    """Numbers before headings, by the outline: pandoc's -N does nothing to an ODT."""
    style = re.sub(r'(<text:outline-level-style\b[^>]*?)style:num-format=""([^>]*?text:level="(\d+)")', r'\1style:num-format="1" text:display-levels="\3"\2', style)
    return re.sub(r"<text:outline-style.*?</text:outline-style>", lambda m: re.sub(r'text:label-followed-by="\w+"', 'text:label-followed-by="space"', m.group(0)), style, flags=re.S)


LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Contents"/>
</library:library>
"""
MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Contents" script:language="StarBasic">
Sub Export(source As String, target As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = &quot;Hidden&quot;
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(ConvertToURL(source), &quot;_blank&quot;, 0, hidden())
  indexes = doc.getDocumentIndexes()
  For i = 0 To indexes.Count - 1
    indexes.getByIndex(i).update()
  Next
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = &quot;FilterName&quot;
  kind(0).Value = &quot;writer_pdf_Export&quot;
  doc.storeToURL(ConvertToURL(target), kind())
  doc.close(True)
End Sub
</script:module>
"""


def contents(odt, pdf):
    """LibreOffice leaves the list of contents empty unless a macro updates it: a profile of its own holds one."""
    profile = os.path.abspath(OUT + "/profile")
    basic = profile + "/user/basic/Standard"
    office = ("soffice", "-env:UserInstallation=file://" + profile, "--headless")
    # The first start only sets the profile up.
    if not os.path.exists(profile): run(*office, "--terminate_after_init", timeout=200)
    os.makedirs(basic, exist_ok=True)
    open(basic + "/script.xlb", "w").write(LIBRARY)
    open(basic + "/Contents.xba", "w").write(MACRO)
    run(*office, f"macro:///Standard.Contents.Export({os.path.abspath(odt)},{os.path.abspath(pdf)})", timeout=200)


def main():
    os.makedirs(OUT, exist_ok=True)
    for row in ROWS + FURTHER + APART + HELD:
        name, lang, package, _, (skip, words), engine = row[:6]
        if ONLY and name not in ONLY: continue
        txt = f"{OUT}/{name}.txt"
        if os.path.exists(txt) and not ONLY: continue
        try:
            api, items = load(row)
            items = part(items, skip, words)
            title = {"en": "A guide to ", "fr": "Guide de ", "es": "Guía de "}[lang] + package.split("-doc")[0]
            doc = {"pandoc-api-version": api, "meta": {"title": {"t": "MetaString", "c": title}, "lang": {"t": "MetaString", "c": lang}}, "blocks": items}
            src = f"{OUT}/{name}.json"
            open(src, "w").write(json.dumps(doc))
            found = truth(items, {"title": title, "headings": [], "paragraphs": [], "terms": {}})
            open(f"{OUT}/{name}.truth", "w").write(json.dumps(found, ensure_ascii=False, indent=1))
            pdf = f"{OUT}/{name}.pdf"
            # One of an earlier run must not stand for one that cannot be made.
            if os.path.exists(pdf): os.remove(pdf)
            {"latex": latex, "groff": groff, "libreoffice": libre}[engine](src, pdf, row)
            run("pdftotext", pdf, txt)
            print(name, engine, row[6], len(found["headings"]), "headings", len(found["paragraphs"]), "paragraphs", flush=True)
        except Exception as error:
            print(name, "FAILED", repr(error)[:300], flush=True)


main()
