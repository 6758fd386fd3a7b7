"""Makes small repositories that use REUSE, and writes down what `reuse lint -j` says of each of their files.

    generate.py FOLDER COUNT SEED

The repositories are FOLDER/0000 and on, the answers FOLDER/expected.json. The same seed makes the same repositories.

Reuse is asked through its own classes, in two processes, for a start of the program a repository would take minutes. Of the first
few the answer is compared with that of the program itself.
"""

import concurrent.futures
import json
import logging
import os
import random
import subprocess
import sys
import warnings
from pathlib import Path

warnings.simplefilter("ignore")
os.environ["_SUPPRESS_DEP5_WARNING"] = "1"

import reuse.project  # noqa: E402
from reuse.copyright import CopyrightNotice  # noqa: E402
from reuse.exceptions import YearRangeParseError  # noqa: E402
from reuse.project import Project  # noqa: E402
from reuse.report import ProjectReport  # noqa: E402

# No version control: asking five systems whether a folder is theirs starts five processes.
reuse.project.all_vcs_strategies = lambda: []

COMPARED_WITH_PROGRAM = 3

LICENCES = ["MIT", "CC-BY-4.0", "CC0-1.0", "EUPL-1.2", "GPL-2.0-or-later", "LicenseRef-Foto", "GPL-2.0+", "0BSD"]
VALID_EXPRESSIONS = LICENCES + [
    "MIT OR CC0-1.0", "mit and 0BSD", "(MIT)", "((MIT OR 0BSD))", "MIT AND (CC0-1.0 OR 0BSD)",
    "MIT OR CC0-1.0 AND 0BSD", "GPL-2.0-or-later WITH Classpath-exception-2.0", "(MIT AND 0BSD) AND CC0-1.0",
    "DocumentRef-a:LicenseRef-b OR MIT", "GPL-2.0+ with Classpath-exception-2.0 or MIT", "MIT  OR\t0BSD", "NONE",
]
EXPRESSIONS = VALID_EXPRESSIONS + [
    "MIT OR", "MIT CC0-1.0", "(MIT", "MIT)", "", "CC BY 4.0", "MIT/0BSD", "MIT, 0BSD", "AND MIT", "MIT WITH", "()",
    "(MIT OR 0BSD) WITH x", "MIT & 0BSD", "MIT WITH (x)", "alle-rechten; overeenkomst",
]
HOLDERS = [
    "Gemeente Zandbeke", "Jan Peeters <jan@zandbeke.example>", "An De Smet, Bo Claes", "Foto Zee NV (https://foto.example)",
    "Zoë Müller", "1234 Straat", "O'Brien & zn.", "Copyright-collectief", "3M", "Karel 2", "", "x}", "Dienst (C)",
    "team 2024 vzw", "Jan, 2019", "© Jan", "Els\u00a0Maes", "R. \u00a9 S.",
]
YEARS = [
    "", "2024", "2019-2024", "2019--2024", "2019–2024", "2017, 2019", "2017,2019", "2017 2019", "2017-2018, 2020", "2019-",
    "2019-heden", "2019 - 2024", "2019 – 2024", "2024,", "2017, 2019-2020,", "99", "20245", "2017-2019,2021",
    "2017 - 2019, 2021", "2017 - 20199", "2017 - 2019,2020", "2017 ,2018", "2017 -", "2017 , 2018", "2017x",
    "2017 2018 2019 x 2020", "2017-2018 2019-", "2016 - 2017 - 2018",
]
PREFIXES = [
    "SPDX-FileCopyrightText:", "SPDX-FileCopyrightText: ©", "SPDX-FileCopyrightText: (C)", "SPDX-FileCopyrightText: (c)",
    "SPDX-FileCopyrightText: Copyright", "SPDX-FileCopyrightText: Copyright (C)", "SPDX-FileCopyrightText: Copyright ©",
    "SPDX-SnippetCopyrightText:", "SPDX-SnippetCopyrightText: ©", "Copyright", "Copyright (C)", "Copyright (c)",
    "Copyright ©", "©", "Copyright©", "Copyright(c)", "SPDX-FileCopyrightText:©", "SPDX-FileCopyrightText:  Copyright  (C)",
    "SPDX-FileCopyrightText:Copyright", "Copyright:", "copyright", "Copyrighted", "SPDX-FileCopyrightText",
]
# In front of a tag, and behind what follows it.
COMMENTS = {
    ".py": [("# ", ""), ("## ", " ##"), ("x = 1  # ", ""), ("#", "")],
    ".md": [("<!-- ", " -->"), ("<!--", "-->"), ("", ""), ("* ", " *"), ("[", "] ::"), ("> ", "")],
    ".html": [("<!-- ", " -->"), ('<meta name="x" content="', '" />'), ("<meta content='", "'>"), ("  ", " -->  ")],
    ".css": [("/* ", " */"), (" * ", ""), ("/**", "**/"), ("/*! ", " !*/"), ("/* ", " } */")],
    ".yaml": [("# ", ""), ("key: '", "'"), ("- ", "")],
    ".txt": [("", ""), ("(* ", " *)"), ("{# ", " #}"), ("{{!-- ", " --}}"), ("<%-- ", " --%>"), ("' ", " '/"), ("a ", " :)")],
    ".svg": [("<!-- ", " -->"), ("<desc>", "</desc>")],
}
EXTENSIONS = list(COMMENTS)
NAMES = ["foto", "zwembad", "index", "a b", "x*y", "café", "LICENSE", "COPYING", "LICENSE-MIT", "nieuws", "z", "README", "bijlage.spdx",
         "CAL-1.0", "licentie", "LICENSED", "COPYING.lesser", "data.spdx.json", "x[1]", "back\\slash", "SHL-2.1"]
FOLDERS = ["", "", "beelden", "beelden/sport", "beelden/sport/2024", "docs", "docs/a b", "subprojects/x", "x*",
           "docs/LICENSES", ".reuse", "docs/.git", "src"]
BINARY = [
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR Copyright 2020 Wrong\nSPDX-License-Identifier: MIT\n", b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    bytes(range(256)), b"GIF89a\x01\0", b"\0", b"abc\x01\nSPDX-License-Identifier: MIT\n",
]
PATTERNS = [
    "*", "**", "*.md", "**/*.md", "**.png", "beelden/**", "beelden/*", "beelden/sport/*", "docs/**/*.html", "foto.*", "*/*", "f*o.*",
    "x\\*y.*", "x\\\\*", "**/foto.*", "**/sport/**", "a b.*", "*o*", "docs/a b/*", "sport/*", "*.p*", "café*", "./*", "/*",
    "beelden/", "***", "**/*", "**/**/x*", "*\\*y*", "\\*", "x\\*/*", "back\\\\slash.*", "\\foto.*", "foto.md\\", "**o.md", "*/**/*.svg",
    "beelden*/*", "x[1].*", "2024/*", "a*b*c", "\\**",
]


class Maker:
    """Makes one repository."""

    def __init__(self, root, seed):
        self.root, self.random = Path(root), random.Random(seed)

    def chance(self, share):
        return self.random.random() < share

    def pick(self, items):
        return self.random.choice(items)

    def make(self):
        self.root.mkdir(parents=True)
        for name in self.random.sample(LICENCES, 2):
            self.write(f"LICENSES/{name}.txt", b"Text of a licence. Copyright 1999 Its Writer\n")
        for _ in range(self.random.randint(8, 18)):
            self.make_file()
        if self.chance(0.06):
            self.write(".reuse/dep5", self.dep5().encode())
        else:
            self.make_tomls()

    def write(self, path, data):
        file = self.root / path
        if file.exists() or file.is_symlink() or any(
            (self.root / parent).is_file() for parent in Path(path).parents
        ):
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)

    def make_file(self):
        folder, name, extension = self.pick(FOLDERS), self.pick(NAMES), self.pick(EXTENSIONS + [".png", ".jpg", ""])
        path = os.path.join(folder, name + extension)
        if path == "LICENSES" or self.chance(0.04):
            return self.link(path + ".link")
        kind = self.random.random()
        if kind < 0.05:
            self.write(path, b"")
        elif kind < 0.2 or extension in (".png", ".jpg"):
            self.write(path, self.pick(BINARY))
        else:
            self.write(path, self.text(extension))
        if self.chance(0.2):
            self.write(path + ".license", self.pick([b"", self.text(""), self.text(".py"), self.text("")]))

    def link(self, path):
        target = self.root / path
        if not target.exists() and not target.is_symlink() and (target.parent.is_dir()):
            target.symlink_to("REUSE.toml" if self.chance(0.5) else "nergens")

    def notice(self):
        years, holder = self.pick(YEARS), self.pick(HOLDERS)
        gap = self.pick([" ", " ", " ", "  ", "\t", ", "])
        both = [years, holder] if self.chance(0.9) else [holder, years]
        return self.pick(PREFIXES) + " " + gap.join(part for part in both if part)

    def tag(self):
        kind = self.random.random()
        if kind < 0.5:
            return self.notice()
        if kind < 0.9:
            return self.pick(["SPDX-License-Identifier: ", "SPDX-License-Identifier:"]) + self.pick(EXPRESSIONS)
        return self.pick([
            "SPDX-FileContributor: Els", "SPDX-FileComment: x © 2020 y", "SPDX-License-Identifier MIT", "SPDX-x y: Copyright z",
            "(C) 2020 Niemand", "Copyright", "Copyright ", "SPDX-SnippetBegin", "SPDX-SnippetEnd",
        ])

    def line(self, extension):
        before, after = self.pick(COMMENTS.get(extension, [("", ""), ("# ", "")]))
        return before + self.tag() + after + self.pick(["", "", "", " ", "\t"])

    def lines(self, extension):
        lines = []
        for _ in range(self.random.randint(0, 4)):
            lines.append(self.line(extension) if self.chance(0.8) else self.pick(["gewone tekst", "", "  ", "Copy right"]))
        if self.chance(0.15):
            block = ["# REUSE-IgnoreStart"] + [self.line(extension)] + ["# REUSE-IgnoreEnd"] * self.chance(0.8)
            place = self.random.randint(0, len(lines))
            lines[place:place] = block
        if self.chance(0.03):
            lines.append(self.line(extension) + " REUSE-IgnoreStart x REUSE-IgnoreEnd" + self.pick(["", " -->", " ##"]))
        if self.chance(0.03):
            lines.insert(0, "REUSE-IgnoreEnd REUSE-IgnoreStart")
        if self.chance(0.1):
            lines.insert(0, "vulling\n" * self.random.randint(1, 500))
        return lines

    def text(self, extension):
        end = self.pick(["\n", "\n", "\n", "\r\n", "\r"])
        text = end.join(self.lines(extension)) + end * self.chance(0.8)
        encoding = self.pick(["utf-8"] * 12 + ["utf-8-sig", "latin-1", "utf-16", "cp1252", "utf-32", "utf-16-be-bom"])
        if encoding == "utf-16-be-bom":
            return b"\xfe\xff" + text.encode("utf-16-be")
        return text.encode(encoding, errors="replace")

    def make_tomls(self):
        folders = [folder for folder in ["", "beelden", "beelden/sport", "docs", "LICENSES", "subprojects/x", "x*"]
                   if self.chance(0.6 if folder in ("", "beelden") else 0.3)]
        for folder in folders:
            self.write(os.path.join(folder, "REUSE.toml"), self.toml().encode() * (not self.chance(0.02)))

    def quoted(self, text):
        if "'" not in text and self.chance(0.3):
            return f"'{text}'"
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t") + '"'

    def texts(self, makes):
        items = [self.quoted(makes()) for _ in range(self.random.randint(1, 3))]
        if len(items) == 1 and self.chance(0.8):
            return items[0]
        return "[" + self.pick([", ", ",\n    "]).join(items) + self.pick(["", ","]) + "]"

    def toml(self):
        tables = ["version = 1\n"]
        if self.chance(0.2):
            tables[0] += 'SPDX-PackageName = "Zandbeke"\n'
        for _ in range(self.random.randint(0, 4)):
            lines = ["[[annotations]]", "path = " + self.texts(lambda: self.pick(PATTERNS))]
            if self.chance(0.7):
                lines.append(f'precedence = "{self.pick(["closest", "aggregate", "override"])}"')
            if self.chance(0.75):
                lines.append("SPDX-FileCopyrightText = " + self.texts(self.toml_notice))
            # An expression that is none makes reuse 6.2.0 stop with a TypeError when it stands in a REUSE.toml.
            if self.chance(0.75):
                lines.append("SPDX-License-Identifier = " + self.texts(lambda: self.pick(VALID_EXPRESSIONS)))
            if self.chance(0.2):
                lines += ["Afspraak-herkomst = 'stock' # eigen veld", "Afspraak-geldig_tot = 2026-12-31"]
            tables.append("\n".join(lines) + "\n")
        return "\n".join(tables)

    def toml_notice(self):
        """Not one on whose years reuse stumbles: it would refuse the whole repository."""
        while True:
            text = self.notice() if self.chance(0.5) else (self.pick(YEARS) + " " + self.pick(HOLDERS)).strip()
            try:
                CopyrightNotice.from_string("SPDX-FileCopyrightText: " + text)
                return text
            except YearRangeParseError:
                continue

    def dep5(self):
        paragraphs = ["Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: x\n"]
        for _ in range(self.random.randint(0, 3)):
            globs = [self.pick(["*", "*.md", "beelden/*", "foto.*", "docs/?*", "x\\*y.*", "b\\\\*"]) for _ in range(2)]
            notices = [f"{self.pick(['2020', '2019-2021', '© 2020', ''])} {self.pick(HOLDERS[:8])}".strip() for _ in range(2)]
            paragraphs.append(
                f"Files: {self.pick([' ', chr(10) + ' ']).join(globs)}\n# een opmerking\n"
                f"Copyright: {(chr(10) + ' ').join(notices)}\nLicense: {self.pick(LICENCES + ['MIT or 0BSD'])}\n de tekst\n")
        if self.chance(0.5):
            paragraphs.append("License: MIT\n de tekst\n")
        return "\n".join(paragraphs)


def facts(report):
    """What a report says, by path."""
    files = {}
    for file in report["files"]:
        files[file["path"].removeprefix("./")] = {
            "notices": sorted([fact["value"], fact["source"], fact["source_type"]] for fact in file["copyrights"]),
            "licences": sorted(
                [fact["value"], fact["source"], fact["source_type"], "valid" if fact["is_valid"] else "invalid"]
                for fact in file["spdx_expressions"]),
        }
    return {"files": files, "unread": sorted(report["non_compliant"]["read_errors"])}


def lint(root):
    project = Project.from_directory(root)
    report = ProjectReport.generate(project, do_checksum=False, multiprocessing=False)
    return facts(json.loads(json.dumps(report.to_dict_lint(), default=str)))


def lint_by_program(root):
    program = [sys.executable, "-m", "reuse", "--root", root, "lint", "-j"]
    return facts(json.loads(subprocess.run(program, capture_output=True, check=False).stdout))


def work(job):
    folder, number, seed = job
    root = os.path.join(folder, f"{number:04}")
    Maker(root, f"{seed}-{number}").make()
    answer = lint(root)
    if number < COMPARED_WITH_PROGRAM and answer != lint_by_program(root):
        raise RuntimeError(f"reuse and its classes differ on {root}")
    answer["unread"] = [os.path.relpath(path, root) for path in answer["unread"]]
    return answer


def main():
    folder, count, seed = os.path.realpath(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    os.makedirs(folder, exist_ok=True)
    logging.disable(logging.CRITICAL)
    with concurrent.futures.ProcessPoolExecutor(2) as pool:
        answers = list(pool.map(work, [(folder, number, seed) for number in range(count)], chunksize=25))
    Path(folder, "expected.json").write_text(json.dumps(answers, indent=0))


if __name__ == "__main__":
    main()
