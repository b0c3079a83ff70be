#!/usr/bin/env python3
"""The judged queries on plain FTS5 and on rg, for comparison.

  compare.py CONTENT JUDGED
"""
import collections, glob, os, re, shutil, sqlite3, subprocess, sys

content, judged = sys.argv[1:3]
documents = {"L": "localising-sdgs", "B": "brazil-mozambique", "C": "cnm-cuf-2007",
             "I": "ilo-partnership", "A": "learning-agenda"}
questions = []
for line in open(judged, encoding="utf-8"):
    fields = line.rstrip("\n").split("|")
    # Filters are nothing that the others could know.
    if line.startswith("#") or len(fields) != 3 or re.search(r"\b[a-z]+:\S", fields[1]):
        continue
    wanted = set()
    for place in fields[2].replace(" ", "").split(","):
        document, _, section = place.partition("#")
        document = documents.get(document, document)
        wanted.add(f"{document}#{section}" if section else document)
    questions.append((fields[1], wanted))

lines, rows = {}, []
for path in sorted(glob.glob(content + "/??/**/*.md", recursive=True)):
    document = os.path.basename(path)[:-3]
    section, text, title = "", [], ""
    lines[path] = []
    for line in open(path, encoding="utf-8"):
        heading = re.match(r"#+ (.*?)(?: \{#([\w-]+).*\})?$", line)
        if heading:
            rows.append((document, section, title, "".join(text)))
            title, section, text = heading[1], heading[2] or "", []
        else:
            text.append(line)
        lines[path].append((document, section))
    rows.append((document, section, title, "".join(text)))

def report(name, search):
    first = five = 0
    for query, wanted in questions:
        places = []
        for document, section in search(query):
            place = f"{document}#{section}" if section else document
            if place not in places:
                places.append(place)
        right = [place in wanted
                 or not place.endswith("#open") and place.partition("#")[0] + "#*" in wanted
                 for place in places]
        first += any(right[:1])
        five += any(right[:5])
    count = len(questions)
    print(f"{name}: {count} queries, success@1 {first/count:.3f}, success@5 {five/count:.3f}")

base = sqlite3.connect(":memory:")
base.execute("create virtual table t using fts5(document unindexed, section unindexed, title, body,"
             " tokenize='unicode61 remove_diacritics 2')")
base.executemany("insert into t values(?,?,?,?)", rows)

def plain(query):
    if '"' not in query:
        query = " ".join(f'"{word}"' for word in re.findall(r"[^\s\"]+", query))
    try:
        return base.execute(
            "select document, section from t where t match ? order by rank limit 20", (query,)).fetchall()
    except sqlite3.OperationalError:
        return []

def rg(query):
    tool = ["rg", "-n", "--sort", "path", "--no-heading"] if shutil.which("rg") else ["grep", "-rn"]
    found = subprocess.run(
        tool + ["-i", "-F", query.strip('"'), content],
        capture_output=True, text=True).stdout
    # It ranks nothing itself: the sections with most of its lines come first.
    places = collections.Counter()
    for hit in found.splitlines():
        path, number = hit.split(":")[:2]
        if path in lines:
            places[lines[path][int(number) - 1]] += 1
    return [place for place, _ in places.most_common()]

report("plain FTS5", plain)
report(("rg" if shutil.which("rg") else "grep") + " -i -F, most lines first", rg)
