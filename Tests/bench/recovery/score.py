#!/usr/bin/env python3
"""Scores RecoveryBenchmark on the built documents.

usage: score.py OUT BENCH [-v] [--tool NAME] [ID…]
OUT as made by build.py, BENCH .build/release/RecoveryBenchmark; NAME is text (the default: what
pdftotext pulls out), text-layout or text-raw (the same with -layout or -raw), text-mutool (what
MuPDF's mutool pulls out; Debian: mupdf-tools), pdf, pdf-plain (the PDF without its bookmarks),
pymupdf4llm or markitdown (python packages).
Headings: F1 over normalised texts, and over texts with levels (levels counted from the highest).
Paragraphs: the share of true paragraphs of two lines or more that come back whole and alone;
joins: the share of their line ends where join or break is right; in one piece: the same without the
paragraphs whose words the extractor of a bare text tore apart inside a page (it read across columns,
or set numbers and bullets among the words), which no join and no break puts together again.
"""
import json, re, subprocess, sys, time, unicodedata
from collections import Counter
from corpus import APART, FURTHER, HELD, ROWS

ARGS = sys.argv[1:]
TOOL = "text"
if "--tool" in ARGS:
    at = ARGS.index("--tool")
    TOOL = ARGS[at + 1]
    del ARGS[at:at + 2]
VERBOSE = "-v" in ARGS
OUT, BENCH, *ONLY = [a for a in ARGS if a != "-v"]


def norm(text):
    text = unicodedata.normalize("NFKD", re.sub(r"\\(?=[^\w\s])", "", text).lower())
    return re.sub(r"[\W_]", "", text)


def heading(text):
    text = re.sub(r"<[^>]*>", "", re.sub(r" \{region=.*\}$", "", re.sub(r"[\\*_`]", "", text)))
    return norm(re.sub(r"^\s*\d+(\.\d+)*\.?\s+", "", text))


def run(*args):
    return subprocess.run(args, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout.decode()


def markdown_of(name):
    """What a tool makes of a document."""
    path = f"{OUT}/{name}"
    if TOOL == "text": return run(BENCH, "markdown", path + ".txt")
    if TOOL.startswith("text-"):
        pulled = path + "." + TOOL
        if TOOL == "text-mutool": run("mutool", "draw", "-F", "txt", "-o", pulled, path + ".pdf")
        else: run("pdftotext", TOOL[4:], path + ".pdf", pulled)
        return run(BENCH, "markdown", path + "." + TOOL)
    if TOOL.startswith("pdf"):
        words = run("pdftotext", "-bbox", path + ".pdf", "-")
        faces = run("pdftohtml", "-xml", "-i", "-stdout", "-nomerge", "-noroundcoord", "-fontfullname", "-zoom", "3", path + ".pdf")
        if TOOL == "pdf-plain": faces = re.sub(r"<item [^>]*>.*?</item>", "", faces)
        open(path + ".words", "w").write(words)
        open(path + ".faces", "w").write(faces)
        return run(BENCH, "markdown", path + ".words", path + ".faces")
    if TOOL == "pymupdf4llm":
        import pymupdf4llm
        return joined(pymupdf4llm.to_markdown(path + ".pdf", show_progress=False))
    from markitdown import MarkItDown
    return joined(MarkItDown().convert(path + ".pdf").text_content)


def joined(markdown):
    """Lines of one Markdown paragraph as one line."""
    out, fence = [""], False
    for line in markdown.split("\n"):
        if line.startswith("```"): fence = not fence
        own = fence or re.match(r"\s*([-*+•>|#`]|\d+[.)] )", line) or not line.strip()
        if own or not out[-1].strip() or re.match(r"#|```", out[-1]): out.append(line)
        elif re.search(r"\w-$", out[-1]): out[-1] = out[-1][:-1] + line.strip()
        else: out[-1] += " " + line.strip()
    return "\n".join(out)


def unmarked(text):
    """Without the marker of an item: some sources type their numbers ("2. You may …", "a) …")."""
    return re.sub(r"^(- )?(\(?[a-z]+\)|\d+\\?[.)])? ?(?=\S)|^- ", "", text, count=1)


def parse(markdown):
    """Headings with levels, and the other blocks, of recovered Markdown."""
    found, blocks, fence = [], [], False
    for line in markdown.split("\n")[1:]:
        if line.startswith("```"):
            fence = not fence
        elif fence or not line.strip():
            continue
        elif re.match(r"#+ ", line):
            marks, text = line.split(" ", 1)
            found.append((len(marks), heading(text)))
            blocks.append(None)
        else:
            line = unmarked(re.sub(r"^(> )?", "", line))
            line = re.sub(r"\[\^\d+\]:?", "", line)
            blocks.append(norm(line))
    return found, [b for b in blocks if b]


def f1(right, got, want):
    return 1.0 if got == want == 0 else 2 * right / max(1, got + want)


def levels(items):
    top = min((l for l, _ in items), default=1)
    return Counter((l - top, t) for l, t in items)


def score(name):
    truth = json.load(open(f"{OUT}/{name}.truth"))
    raw = open(f"{OUT}/{name}.txt", errors="replace").read()
    start = time.time()
    markdown = markdown_of(name)
    spent.append(time.time() - start)
    found, blocks = parse(markdown)
    want = [(l, heading(t)) for l, t in truth["headings"]]
    title = norm(truth["title"])
    found = [h for h in found if h[1] != title]
    # Short paragraphs without an end (bold titles of boxes) and terms on a line of their own over
    # their definitions look like headings and are neither right nor wrong.
    terms = truth["terms"]
    neutral = {norm(t) for t in terms.values()}
    neutral |= {norm(p) for p in truth["paragraphs"] if len(p) < 90 and not re.search(r"[.;:,]\s*$", p)}
    neutral -= {t for _, t in want}
    found = [h for h in found if h[1] not in neutral]
    texts, true = Counter(t for _, t in found), Counter(t for _, t in want)
    right = sum((texts & true).values())
    leveled = sum((levels(found) & levels(want)).values())
    lines = [norm(l) for l in raw.split("\n")]
    width = sorted(len(l) for l in lines if l)[int(len([l for l in lines if l]) * 0.6)] if any(lines) else 60
    pages = pulled_pages(name, raw)
    torn_seams = torn_errors = 0
    whole = Counter(blocks)
    joined = "\x00".join(blocks)
    n = ok = seams = errors = 0
    bad = []
    for text in truth["paragraphs"]:
        key = norm(unmarked(text))
        if len(key) < width * 1.3: continue
        n += 1
        ends = len(key) // width
        seams += ends + 2
        # A term may stand in the line of its definition.
        forms = [key] + ([norm(unmarked(terms[text])) + key] if text in terms else [])
        found_whole = next((form for form in forms if whole[form] > 0), None)
        if found_whole:
            whole[found_whole] -= 1
            ok += 1
        else:
            wrong = min(faults(form, joined, ends) for form in forms)
            errors += wrong
            if pages and is_torn(key, pages):
                torn_seams += ends + 2
                torn_errors += wrong
            bad.append(text)
    if VERBOSE:
        print("  MISSING", [t for l, t in want if texts[t] < true[t]][:40])
        print("  EXTRA", [t for l, t in found if texts[t] > true[t]][:40])
        for text in bad[:12]: print("  PARA", text[:150])
    good = seams - errors
    return (right, len(found), len(want), leveled, ok, n, good, seams,
            good - (torn_seams - torn_errors), seams - torn_seams)


def pulled_pages(name, raw):
    """The pages of a bare text; nothing for a tool that reads the PDF."""
    if not TOOL.startswith("text"): return []
    if TOOL != "text": raw = open(f"{OUT}/{name}.{TOOL}", errors="replace").read()
    return [norm(page) for page in raw.split("\f")]


def is_torn(key, pages):
    """The words stand in one piece neither on a page nor across the end of one."""
    for page, following in zip(pages, pages[1:] + [""]):
        if key in page: return False
        # Page numbers and running heads may stand between the halves.
        start = page.find(key[:12])
        while start >= 0:
            length = 0
            while start + length < len(page) and length < len(key) and page[start + length] == key[length]: length += 1
            if len(page) - start - length < 160 and length < len(key) and key[length:] in following: return False
            start = page.find(key[:12], start + 1)
    return True


def faults(key, joined, ends):
    """Wrong seams of a paragraph that did not come back whole: cuts inside, and ends without one."""
    flat = joined.replace("\x00", "")
    at = flat.find(key[:30])
    if at < 0: return min(ends + 2, 2)
    cuts, count = 0, -1
    place, index = {}, 0
    start = None
    for i, c in enumerate(joined):
        if c == "\x00": continue
        if index == at: start = i
        index += 1
        if index == at + len(key):
            inside = joined[start:i + 1].count("\x00")
            first = 0 if start == 0 or joined[start - 1] == "\x00" else 1
            last = 0 if i + 1 >= len(joined) or joined[i + 1] == "\x00" else 1
            return max(1, inside + first + last)
    return 1


spent = []


def main():
    totals = {}
    parts = [("tune" if place % 2 == 0 else "report", row) for place, row in enumerate(ROWS)]
    parts += [("further", row) for row in FURTHER] + [("apart", row) for row in APART]
    parts += [("held", row) for row in HELD]
    for part, row in parts:
        name = row[0]
        if ONLY and name not in ONLY: continue
        try: r = score(name)
        except FileNotFoundError: print(name, "missing"); continue
        totals.setdefault(part, []).append(r)
        print(f"{part:7} {name:8} {row[5][:5]}{row[6]} toc={int(row[7])} num={int(row[8])}  headings F1 {f1(*r[:3]):.3f} ({r[0]}/{r[1]}/{r[2]})  with levels {f1(r[3], r[1], r[2]):.3f}  whole {r[4] / max(1, r[5]):.3f} ({r[4]}/{r[5]})  joins {r[6] / max(1, r[7]):.3f}  in one piece {r[8] / max(1, r[9]):.3f}")
    print(f"{TOOL}: {sum(spent) / max(1, len(spent)):.2f} s a document")
    for part, rows in totals.items():
        s = [sum(c) for c in zip(*rows)]
        mean = sum(f1(*r[:3]) for r in rows) / len(rows)
        print(f"{part.upper()} {len(rows)} documents: headings F1 {f1(*s[:3]):.3f} (mean {mean:.3f}), with levels {f1(s[3], s[1], s[2]):.3f}, whole paragraphs {s[4] / max(1, s[5]):.3f}, joins {s[6] / max(1, s[7]):.3f}, in one piece {s[8] / max(1, s[9]):.3f} ({s[7] - s[9]} of {s[7]} torn)")


main()
