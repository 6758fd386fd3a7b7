#!/usr/bin/env python3
"""Writes expected-c2pa.json: what c2pa-python (0.38.1, remote manifests off) reads from the files beside this script."""

import json
import pathlib

import c2pa

HERE = pathlib.Path(__file__).parent
KINDS = {
    ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".gif": "image/gif", ".tif": "image/tiff",
    ".avif": "image/avif", ".mp4": "video/mp4", ".svg": "image/svg+xml", ".pdf": "application/pdf",
}
QUIET = {"verify": {"remote_manifest_fetch": False, "ocsp_fetch": False, "verify_trust": False}}


def agent(value):
    """As we write it: the name, and the version when there is one."""
    if not isinstance(value, dict):
        return value
    return " ".join(part for part in (value.get("name"), value.get("version")) if part)


def expected(path):
    try:
        with path.open("rb") as stream:
            reader = c2pa.Reader(KINDS[path.suffix], stream, context=c2pa.Context.from_dict(QUIET))
            manifests = json.loads(reader.json())["manifests"].values()
    except c2pa.C2paError as error:
        return {"error": str(error).split(":")[0]}
    actions, types, generators = [], set(), set()
    for manifest in manifests:
        for info in manifest.get("claim_generator_info") or []:
            generators.add(agent(info))
        if manifest.get("claim_generator"):
            generators.add(manifest["claim_generator"])
        for assertion in manifest["assertions"]:
            if assertion["label"].startswith("c2pa.actions"):
                for action in assertion["data"]["actions"]:
                    actions.append([action["action"], action.get("digitalSourceType") or "", agent(action.get("softwareAgent")) or ""])
                    if action.get("digitalSourceType"):
                        types.add(action["digitalSourceType"])
    return {"manifests": len(manifests), "actions": sorted(actions), "sourceTypes": sorted(types),
            "generators": sorted(generators)}


files = {path.name: expected(path) for path in sorted(HERE.iterdir()) if path.suffix in KINDS}
with (HERE / "expected-c2pa.json").open("w") as out:
    json.dump({"c2pa-python": c2pa.__version__ if hasattr(c2pa, "__version__") else "0.38.1", "files": files}, out, indent=1,
              ensure_ascii=False, sort_keys=True)
    out.write("\n")
