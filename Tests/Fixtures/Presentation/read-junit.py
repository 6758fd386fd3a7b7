"""Reads JUnit XML on standard input with junitparser; prints one line of JSON for each case."""
import json
import sys

import junitparser

xml = junitparser.JUnitXml.fromstring(sys.stdin.buffer.read())
print(json.dumps({"tests": xml.tests, "failures": xml.failures, "suites": [suite.name for suite in xml]}))
for suite in xml:
    for case in suite:
        results = [{"type": r.type, "message": r.message, "text": r.text} for r in case.result]
        print(json.dumps({"class": case.classname, "name": case.name, "results": results, "out": case.system_out}))
