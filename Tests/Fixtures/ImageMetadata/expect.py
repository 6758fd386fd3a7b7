#!/usr/bin/env python3
"""Writes expected.json: what exiftool reads from the files beside this script. Needs exiftool 13.40 or newer (the AI properties
of 2025.1); its command may be given in EXIFTOOL."""

import json
import os
import re
import shlex
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
COMMAND = shlex.split(os.environ.get("EXIFTOOL", "exiftool"))
FORMATS = {"image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp", "image/gif": "gif", "image/tiff": "tiff"}
# By the name of a tag, and by what its group begins with.
TAGS = {
    "XMP": {
        "Creator": "creator", "Artist": "creator", "Rights": "copyrightNotice", "Copyright": "copyrightNotice",
        "Credit": "creditLine", "Source": "source", "UsageTerms": "usageTerms", "WebStatement": "webStatement",
        "DigitalSourceType": "digitalSourceType", "DigitalSourceFileType": "digitalSourceType",
        "DigitalSourcefileType": "digitalSourceType", "AISystemUsed": "aiSystemUsed", "PersonInImage": "personShown",
        "AltTextAccessibility": "altText", "ModelReleaseStatus": "modelReleaseStatus",
        "MinorModelAgeDisclosure": "minorModelAge", "PropertyReleaseStatus": "propertyReleaseStatus",
        "LicenseEndDate": "licenseEnd", "ExpirationDate": "expirationDate", "CreatorTool": "software",
        "Software": "software",
    },
    "IPTC": {
        "By-line": "creator", "CopyrightNotice": "copyrightNotice", "Credit": "creditLine", "Source": "source",
        "OriginatingProgram": "software",
    },
    "IFD0": {"Artist": "creator", "Copyright": "copyrightNotice", "Software": "software", "XPAuthor": "creator"},
    "PNG": {"Author": "creator", "Copyright": "copyrightNotice", "Source": "source", "Software": "software"},
}
# What exiftool reads although the standard forbids it: our reader refuses them, and its tests say so.
REFUSED = {"xmp-extended-overlap.jpg"}
ORIGINS = {"XMP": "xmp", "IPTC": "iim", "IFD0": "exif", "PNG": "png"}
STRUCTURES = {
    "CopyrightOwner": ("copyrightOwner", ["CopyrightOwnerName", "CopyrightOwnerID"]),
    "Licensor": ("licensor", ["LicensorName", "LicensorURL", "LicensorEmail", "LicensorID"]),
    "ImageCreator": ("creator", ["ImageCreatorName", "ImageCreatorID"]),
    "PersonInImageWDetails": ("personShown", ["PersonName"]),
}


def plain(property, value):
    """A value as the file has it: exiftool writes dates with colons."""
    value = str(value).strip()
    if property in ("licenseEnd", "expirationDate"):
        value = re.sub(r"^(\d{4}):(\d\d):(\d\d)", r"\1-\2-\3", value).replace(" ", "T")
    return value


def facts(tags):
    found = set()
    for key, value in tags.items():
        parts = key.split(":")
        group = next((name for name in TAGS if parts[0].startswith(name)), None)
        name = parts[-1]
        if group is None:
            continue
        values = value if isinstance(value, list) else [value]
        if group == "XMP" and name in STRUCTURES:
            property, fields = STRUCTURES[name]
            for each in values:
                given = [each[field] for field in fields if field in each]
                found |= {(property, "xmp", plain(property, value)) for value in given[:1]}
            continue
        # "Rights-nl" is another language of "Rights".
        property = TAGS[group].get(name) or TAGS[group].get(name.split("-")[0] if group in ("XMP", "PNG") else name)
        if property is None:
            continue
        for each in values:
            # exiftool puts the photographer's and the editor's notice on two lines.
            lines = str(each).split("\n") if (group, name) == ("IFD0", "Copyright") else [each]
            found |= {(property, ORIGINS[group], plain(property, line)) for line in lines}
    # Photoshop's resources in a TIFF are a second group, IPTC2.
    moment = {key.split(":")[-1]: value for key, value in tags.items() if key.startswith("IPTC")}
    date, time = moment.get("ExpirationDate"), moment.get("ExpirationTime")
    if date:
        found.add(("expirationDate", "iim", plain("expirationDate", date) + (f"T{time}" if time else "")))
    return sorted(fact for fact in found if fact[2])


def main():
    names = sorted(name for name in os.listdir(HERE) if name.rsplit(".")[-1] in ("jpg", "png", "webp", "gif", "tif") and name not in REFUSED)
    options = ["-j", "-G1:4", "-n", "-a", "-struct", "-charset", "filename=utf8"]
    output = subprocess.run(COMMAND + options + names, cwd=HERE, capture_output=True, check=False).stdout
    expected = {}
    for tags in json.loads(output):
        expected[tags["SourceFile"]] = {
            "format": FORMATS[tags["File:MIMEType"]],
            "position": any(key.split(":")[-1] == "GPSLatitude" for key in tags),
            "facts": [list(fact) for fact in facts(tags)],
        }
    version = subprocess.run(COMMAND + ["-ver"], capture_output=True, check=True, text=True).stdout.strip()
    with open(os.path.join(HERE, "expected.json"), "w", encoding="utf-8") as file:
        json.dump({"exiftool": version, "files": expected}, file, indent=1, ensure_ascii=False, sort_keys=True)
        file.write("\n")


if __name__ == "__main__":
    main()
