#!/usr/bin/env python3
"""Derives Sources/Atlas/CoastlineData.swift from Natural Earth 1:110m.

Natural Earth is in the public domain (naturalearthdata.com). Its countries at 1:110m come with the
PyPI package geopandas before 1.0, as geopandas/datasets/naturalearth_lowres:

    pip download --no-deps 'geopandas==0.14.4' && python3 coastlines.py geopandas-*.whl OUTPUT.swift

A coast is where a country has no neighbour: edges of one polygon only. They are joined to rings,
cut at the Bering Strait instead of the antimeridian, simplified, and written in tenths of a degree.
"""
import struct
import sys
import zipfile

CUT = -168.4        # the map starts and ends here, between Alaska and Chukotka
SOUTH = -60.0       # Antarctica is left out
TOLERANCE = 0.22    # degrees; a dot of a screen of 300 columns is 0.6
SMALLEST = 0.5      # islands with no longer side than this are left out
SYMBOLS = [chr(c) for c in range(35, 127) if chr(c) != "\\"]
SHORT = 75          # numbers below take one symbol, others two


def rings(wheel):
    """The rings of all countries, as lists of (longitude, latitude)."""
    data = zipfile.ZipFile(wheel).read(
        "geopandas/datasets/naturalearth_lowres/naturalearth_lowres.shp")
    at = 100
    while at < len(data):
        length = struct.unpack(">i", data[at + 4:at + 8])[0] * 2
        record = data[at + 8:at + 8 + length]
        at += 8 + length
        parts, points = struct.unpack("<ii", record[36:44])
        starts = struct.unpack(f"<{parts}i", record[44:44 + 4 * parts]) + (points,)
        numbers = struct.unpack(f"<{2 * points}d", record[44 + 4 * parts:])
        pairs = list(zip(numbers[::2], numbers[1::2]))
        for first, end in zip(starts, starts[1:]):
            yield pairs[first:end]


def place(point):
    longitude, latitude = point
    if abs(longitude) > 179.99:
        return 180.0, round(latitude, 1)    # the halves of Chukotka do not meet exactly
    if longitude < CUT:
        longitude += 360
    return round(longitude, 6), round(latitude, 6)


def coasts(wheel):
    """Edges that belong to one ring only, joined to chains."""
    count = {}
    for ring in rings(wheel):
        for one, other in zip(ring, ring[1:]):
            if one == other or (abs(one[0]) > 179.99 and abs(other[0]) > 179.99):
                continue
            if max(one[1], other[1]) < SOUTH:
                continue
            edge = frozenset((place(one), place(other)))
            if len(edge) == 2:
                count[edge] = count.get(edge, 0) + 1
    near = {}
    for edge in (edge for edge, times in count.items() if times == 1):
        one, other = edge
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    for start in sorted(near):
        while near[start]:
            chain = [start]
            while near[chain[-1]]:
                following = near[chain[-1]].pop(0)
                near[following].remove(chain[-1])
                chain.append(following)
                if following == start:
                    break
            yield chain


def simplified(chain):
    """Douglas and Peucker, with a stack."""
    keep = {0, len(chain) - 1}
    if chain[0] == chain[-1]:
        keep.add(max(range(len(chain)), key=lambda i: abs(chain[i][0] - chain[0][0])
                     + abs(chain[i][1] - chain[0][1])))
    ends = sorted(keep)
    stack = list(zip(ends, ends[1:]))
    while stack:
        first, last = stack.pop()
        (x, y), (u, v) = chain[first], chain[last]
        length = ((u - x) ** 2 + (v - y) ** 2) ** 0.5 or 1
        best, far = TOLERANCE, None
        for index in range(first + 1, last):
            p, q = chain[index]
            distance = abs((u - x) * (y - q) - (x - p) * (v - y)) / length
            if distance > best:
                best, far = distance, index
        if far is not None:
            keep.add(far)
            stack += [(first, far), (far, last)]
    return [chain[index] for index in sorted(keep)]


def number(value):
    value = value * 2 if value >= 0 else -value * 2 - 1
    if value < SHORT:
        return SYMBOLS[value]
    high, low = divmod(value - SHORT, len(SYMBOLS))
    return SYMBOLS[SHORT + high] + SYMBOLS[low]


def main():
    text, points, chains = "", 0, 0
    for chain in coasts(sys.argv[1]):
        width = max(p[0] for p in chain) - min(p[0] for p in chain)
        height = max(p[1] for p in chain) - min(p[1] for p in chain)
        if max(width, height) < SMALLEST:
            continue
        tenths = []
        for x, y in simplified(chain):
            tenth = (round((x - CUT) * 10), round((y + 90) * 10))
            if not tenths or tenths[-1] != tenth:
                tenths.append(tenth)
        x, y = tenths[0]
        base = len(SYMBOLS)
        text += "!" + "".join(SYMBOLS[n] for n in (x // base, x % base, y // base, y % base))
        for u, v in tenths[1:]:
            text += number(u - x) + number(v - y)
            x, y = u, v
        points += len(tenths)
        chains += 1
    # No line of the file begins with a sign that the formatter would move.
    lines = [text[at:at + 94] for at in range(0, len(text), 94)]
    with open(sys.argv[2], "w") as output:
        output.write("// Made by Tests/atlas/coastlines.py from Natural Earth 1:110m, public domain.\n\n")
        output.write("/// The coastlines: see `Coastline` for how they are written.\n")
        output.write("enum CoastlineData {\n")
        output.write(f"  /// {chains} lines, {points} points.\n")
        output.write('  static let text: StaticString = #"""\n')
        output.write("\\#\n".join("    " + line for line in lines))
        output.write('\n    """#\n}\n')
    print(chains, "lines,", points, "points,", len(text), "bytes", file=sys.stderr)


main()
