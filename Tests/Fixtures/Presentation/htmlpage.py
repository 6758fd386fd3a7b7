"""Reads an HTML page on standard input; prints as JSON how many elements of a kind it has, and how many stay open."""
import collections
import html.parser
import json
import sys

VOID = {"br", "meta", "link", "img", "hr", "input", "wbr"}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.count = collections.Counter(unclosed=0)
        self.open = []

    def handle_starttag(self, tag, attributes):
        self.count[tag] += 1
        scope = dict(attributes).get("scope")
        if scope:
            self.count[f"{tag}[scope={scope}]"] += 1
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            sys.exit(f"</{tag}> closes nothing")


page = Page()
page.feed(sys.stdin.buffer.read().decode("utf-8"))
page.close()
page.count["unclosed"] = len(page.open)
print(json.dumps(page.count))
