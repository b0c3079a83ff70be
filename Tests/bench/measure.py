#!/usr/bin/env python3
"""Measures the reader beside `less` on a pseudo-terminal: start, memory, bytes on the line.

usage: Tests/bench/measure.py [--runs N] [--big]
  --big   a 50 MB Markdown file instead of the bundled synthesis report

Programs run interleaved, so that a busy machine is as busy for each of them; medians are printed,
and the ratio to `less`. Needs `less`, and a release build (swift build -c release).
"""
import argparse
import fcntl
import os
import pty
import re
import select
import statistics
import struct
import tempfile
import termios
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
READER = os.path.join(ROOT, ".build", "release", "perspectives")
REPORT = os.path.join(ROOT, "Content", "fr", "localising-sdgs.md")
COLUMNS, ROWS = 80, 24


def read_until_quiet(descriptor, quiet, marker=None):
    """All output until `quiet` seconds pass without any; when the marker was complete."""
    output, seen = b"", None
    while True:
        ready, _, _ = select.select([descriptor], [], [], quiet if seen or not marker else 60)
        if not ready:
            return output, seen
        try:
            chunk = os.read(descriptor, 1 << 16)
        except OSError:
            return output, seen
        if not chunk:
            return output, seen
        output += chunk
        text = re.sub(rb"\x1b(\[[0-9;?]*[A-Za-z]|\(B|[=>78])", b"", output)
        if marker and seen is None and marker.encode() in text:
            seen = time.perf_counter()


def peak_memory(process):
    with open(f"/proc/{process}/status") as status:
        for line in status:
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0


def run(command, marker, typed=b""):
    """One start, five pages and ten lines down, and the way out; `typed` is there from the first."""
    process, descriptor = pty.fork()
    if process == 0:
        os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", LESS="")
        os.environ["XDG_CACHE_HOME"] = os.environ["XDG_STATE_HOME"] = tempfile.gettempdir()
        time.sleep(0.05)
        os.execvp(command[0], command)
    fcntl.ioctl(descriptor, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
    start = time.perf_counter()
    if typed:
        os.write(descriptor, typed)
    _, seen = read_until_quiet(descriptor, 0.15, marker)
    result = {"first paint ms": (seen - start) * 1000 - 50 if seen else float("nan")}
    for name, key, times in (("page B", b" ", 5), ("line B", b"j", 10)):
        counts = []
        for _ in range(times):
            os.write(descriptor, key)
            counts.append(len(read_until_quiet(descriptor, 0.05)[0]))
        result[name] = statistics.mean(counts)
    result["memory MiB"] = peak_memory(process)
    os.write(descriptor, b"q")
    read_until_quiet(descriptor, 0.2)
    os.close(descriptor)
    os.waitpid(process, 0)
    return result


def big_file(folder):
    """50 MB of the bundled report, over and over."""
    path = os.path.join(folder, "big.md")
    with open(REPORT, "rb") as report:
        text = report.read()
    body = text.split(b"---\n", 2)[2]
    with open(path, "wb") as out:
        out.write(text)
        while out.tell() < 50_000_000:
            out.write(body)
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--big", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = big_file(folder) if options.big else REPORT
        marker = "Localiser les ODD"
        programs = {"less": (["less", report], "Localiser"), "report": ([READER, report], marker)}
        if not options.big:
            programs["home"] = ([READER], "Metropolis")
            programs["map"] = ([READER], "[1 Africa]", b"w")
            programs["facets"] = ([READER], "Modality", b"c")
            programs["case"] = ([READER, "--open", "surabaya-kitakyushu"], "SDG 13")
        results = {name: [] for name in programs}
        for _ in range(options.runs):
            for name, program in programs.items():
                results[name].append(run(*program))
    keys = ["first paint ms", "memory MiB", "page B", "line B"]
    print("| program | " + " | ".join(keys) + " | first paint, times less | times the menu |")
    print("|---" * (len(keys) + 3) + "|")
    base = statistics.median(r[keys[0]] for r in results["less"])
    home = results.get("home", results["less"])
    menu = statistics.median(r[keys[0]] for r in home)
    for name, rows in results.items():
        medians = [statistics.median(r[key] for r in rows) for key in keys]
        print(f"| {name} | " + " | ".join(f"{m:.1f}" for m in medians) + f" | {medians[0] / base:.2f} "
              f"| {medians[0] / menu:.2f} |")


if __name__ == "__main__":
    main()
