"""Makes texts that are TOML or nearly so, and writes down what Python's own reader (tomllib) makes of them.

    generate.py COUNT SEED > answers.json

Each answer is a text and its value, or null when it is refused. Values are written with their kind in front, so that 1 is not 1.0.
"""

import datetime
import json
import random
import struct
import sys
import tomllib

SEEDS = [
    'version = 1\n\n[[annotations]]\npath = ["a/**", "b"]\nSPDX-FileCopyrightText = "2024 Jan"\n',
    "[a]\nb.c = 1\nb.d = 2\n[a.e]\nf = {g = 1, h.i = 'x'}\n[[a.j]]\nk = 1\n[[a.j]]\n[a.j.l]\n",
    'a = 1979-05-27T07:32:00Z\nb = 1979-05-27 07:32:00.5+02:00\nc = 07:32:00\nd = 2024-02-29\n',
    'a = """x\\\n   y"""\nb = \'\'\'\nx\'\'y\'\'\'\'\'\nc = "\\u00e9\\t\\"\\\\"\nd = \'\\\'\n',
    "a = 0x1F\nb = 1_000\nc = -0.5e+3\nd = inf\ne = -nan\nf = +0\ng = 0b11\nh = 0o7\ni = 6.02_3E2\nj = [1, 'x', [2.0,],]\n",
    "[a.b.c]\nz = 9\n[a]\nd.e = 1\n", "a.b = 1\na.c.d = 2\n\"a b\".'c' = true\n", "a = {}\nb = []\nc = [{d = 1}, {d = 2}]\n",
    "# commentaar\r\na = 1 # x\r\n\r\n[b] # y\r\n", "[[a]]\n[a.b]\n[[a.c]]\nd = 1\n[[a]]\n[a.b]\n", "a = [\n1, # een\n\n2\n# twee\n,]\n",
]
PARTS = [
    "a", "b", ".", "=", "[", "]", "[[", "]]", "{", "}", ",", "\n", "\r\n", "\r", " ", "\t", "#", "'", '"', "'''", '"""', "\\", "\\n",
    "\\u0041", "\\U0001F600", "\\ud800", "1", "0", "-", "+", "_", "e", "0x", "inf", "nan", "true", "false", "1979-05-27", "T07:32:00",
    "Z", ":", "é", "\x00", "\x7f", "a = 1\n", "[a]\n", "[[a]]\n", "[a.b]\n", "a.b = 1\n", "b = {a.b = 1}\n", "2023-02-29", "24:00:00",
    "\u2028", "9223372036854775807", "1.0", ".5", "1.", "01", "1__0", "\\\n",
]


def value(item):
    if isinstance(item, dict):
        return {key: value(inner) for key, inner in item.items()}
    if isinstance(item, list):
        return [value(inner) for inner in item]
    if isinstance(item, bool):
        return f"boolean {str(item).lower()}"
    if isinstance(item, int):
        return f"integer {item}"
    if isinstance(item, float):
        return "float nan" if item != item else "float " + struct.pack(">d", item).hex()
    if isinstance(item, (datetime.date, datetime.time)):
        # Fractions of a second are kept in full here and cut there.
        return "moment " + item.isoformat()[:19].split(".")[0]
    return f"string {item}"


def fits(item):
    """Whether whole numbers fit in 64 bits: tomllib has no end to them."""
    if isinstance(item, dict):
        return all(map(fits, item.values()))
    if isinstance(item, list):
        return all(map(fits, item))
    return not isinstance(item, int) or -(2**63) <= item < 2**63


def mutated(text, chance):
    for _ in range(chance.choice([0, 1, 1, 2, 3, 5])):
        place = chance.randint(0, len(text))
        kind = chance.random()
        if kind < 0.45:
            text = text[:place] + chance.choice(PARTS) + text[place:]
        elif kind < 0.7:
            text = text[:place] + text[place + chance.randint(1, 4):]
        elif kind < 0.85:
            text = text[:place] + chance.choice(PARTS) + text[place + 1:]
        else:
            text += chance.choice(SEEDS)
    return text


def main():
    chance = random.Random(sys.argv[2])
    answers = []
    for _ in range(int(sys.argv[1])):
        text = mutated(chance.choice(SEEDS), chance)
        try:
            read = tomllib.loads(text)
            answers.append({"text": text, "value": json.dumps(value(read), sort_keys=True)} if fits(read) else {"text": text})
        except (tomllib.TOMLDecodeError, ValueError, RecursionError):
            answers.append({"text": text})
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
