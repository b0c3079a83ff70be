#!/usr/bin/env python3
"""From a key press in the search field to the repainted answers, on a pseudo-terminal.

  keys.py PROGRAM FOLDER    FOLDER must be indexed: PROGRAM index FOLDER

Beside it what plain FTS5 takes for the same beginnings of queries: a row per section, words and the
beginning of the last one, the best 20 by rank, without passages and without a screen.
"""
import fcntl, glob, os, pty, re, select, sqlite3, struct, sys, tempfile, termios, time

QUERIES = [
    "coopération décentralisée", "gouvernements locaux", "développement", "Quelimanais",
    '"coopération sud-sud"', "partnerships learning", "villes", "formation de formateurs",
    "ODD Afrique", "zanzibarite", "region:europe capacity", "waste", "municipalites",
    "coopreation", "projet -ville",
]
QUIET = 0.15

program, folder = sys.argv[1:3]
child, terminal = pty.fork()
if child == 0:
    os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
    os.execv(program, [program, folder])
fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))


def answer(limit=5.0):
    """When the last byte came before the terminal fell silent; None where nothing came."""
    last, end = None, time.monotonic() + limit
    while time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], QUIET if last else limit)
        if not ready:
            break
        os.read(terminal, 65536)
        last = time.monotonic()
    return last


def cpu():
    return int(open(f"/proc/{child}/schedstat").read().split()[0]) / 1e6


def press(keys):
    """Milliseconds by the clock, and of the processor, which other programs do not lengthen."""
    before, start = cpu(), time.monotonic()
    os.write(terminal, keys)
    end = answer(1.0)
    return None if end is None else ((end - start) * 1000, cpu() - before)


answer()
time.sleep(1)
press(b"s")
times = []
for query in QUERIES:
    for letter in query:
        took = press(letter.encode())
        if took is not None:
            times.append(took)
    press(b"\x15")
os.write(terminal, b"\x1b\x1b")
os.kill(child, 15)
os.waitpid(child, 0)


def tell(name, values):
    values = sorted(values)
    at = lambda share: values[min(len(values) - 1, int(share * len(values)))]
    print(f"{len(values)} key presses, {name}: p50 {at(.5):.1f} ms, p90 {at(.9):.1f} ms, p99 {at(.99):.1f} ms")


def plain():
    """Milliseconds of plain FTS5 for each beginning of each query."""
    with tempfile.TemporaryDirectory() as place:
        base = sqlite3.connect(place + "/plain")
        base.execute("create virtual table t using fts5(title, body, content='', tokenize='unicode61 remove_diacritics 2')")
        for path in sorted(glob.glob(folder + "/**/*.md", recursive=True)):
            parts = re.split(r"(?m)^(#+ .*)$", open(path, encoding="utf-8").read())
            base.executemany("insert into t(title, body) values (?, ?)", zip([""] + parts[1::2], parts[0::2]))
        base.commit()
        for query in QUERIES:
            for end in range(1, len(query) + 1):
                words = re.findall(r"[^\W_]+", query[:end])
                if not words:
                    continue
                match = " ".join(f'"{word}"' for word in words) + "*"
                start = time.perf_counter()
                base.execute("select rowid from t where t match ? order by rank limit 20", (match,)).fetchall()
                yield (time.perf_counter() - start) * 1000


for name, values in zip(("clock", "processor"), zip(*times)):
    tell(name, values)
tell("plain FTS5", plain())
