#!/usr/bin/env python3
"""Makes the fixtures of AVIF, MP4, SVG and PDF with Pillow, pikepdf and exiftool, and writes what exiftool reads from each to
expected-containers.json."""

import io
import json
import pathlib
import subprocess
import struct

import pikepdf
from PIL import Image

HERE = pathlib.Path(__file__).parent
XMP = b"""<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"
 xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" photoshop:Credit="Gemeente Zandbeke"
 Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"><dc:creator><rdf:Seq><rdf:li>An
 Peeters</rdf:li></rdf:Seq></dc:creator><dc:rights><rdf:Alt><rdf:li xml:lang="x-default">\xc2\xa9 Zandbeke</rdf:li></rdf:Alt></dc:rights>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>""".replace(b"An\n Peeters", b"An Peeters")
SVG = """<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">
 <title>Wapenschild</title><desc>Schild met een <tspan>duin</tspan></desc>
 <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format>
 <dc:creator><cc:Agent><dc:title>Jan Claes</dc:title></cc:Agent></dc:creator>
 <dc:rights><cc:Agent><dc:title>CC BY 4.0 Jan Claes</dc:title></cc:Agent></dc:rights>
 <cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>
 <g><title>Niet het schild</title><rect width="8" height="8"/></g></svg>
"""


def exiftool(*arguments):
    return subprocess.run(["exiftool", *arguments], check=True, capture_output=True).stdout


def box(kind, *parts):
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def movie():
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    mvhd = box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, 0), struct.pack(">IHH8x", 0x10000, 0x100, 0), matrix,
               bytes(24), struct.pack(">I", 2))
    return box(b"ftyp", b"isom", struct.pack(">I", 512), b"isommp42") + box(b"moov", mvhd) + box(b"mdat", bytes(64))


def save_pdf(path, **options):
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(9, 9))
    with pdf.open_metadata() as metadata:
        metadata["dc:creator"] = ["An Peeters"]
        metadata["dc:rights"] = "Zandbeke"
    pdf.docinfo["/Author"] = "An Peeters \u2013 \u4e2d"
    pdf.docinfo["/Creator"] = "Writer (24.2) \\ test"
    pdf.docinfo["/Title"] = "Verslag"
    pdf.save(path, deterministic_id=not options.get("encryption"), **options)


def main():
    image = Image.new("RGB", (16, 16), (200, 60, 30))
    exif = Image.Exif()
    exif[0x013B] = "Jan Claes"
    exif[0x8298] = "Zandbeke 2026"
    image.save(HERE / "exif-xmp.avif", exif=exif.tobytes(), xmp=XMP)
    (HERE / "plain.svg").write_text(SVG)
    packet = XMP.decode().split("?>", 1)[1].rsplit("<?", 1)[0]
    (HERE / "xmp.svg").write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" aria-label="Strand"><metadata>{packet}</metadata></svg>\n')
    (HERE / "xmp-utf16.svg").write_bytes((
        f'<?xml version="1.0" encoding="UTF-16"?><svg xmlns="http://www.w3.org/2000/svg"><metadata>{packet}</metadata></svg>'
    ).encode("utf-16"))

    (HERE / "movie.mp4").write_bytes(movie())
    exiftool("-overwrite_original", "-XMP-dc:Creator=An Peeters", "-Keys:Author=Jan Claes", "-Keys:Copyright=Zandbeke",
             "-UserData:Copyright=Zandbeke oud", "-ItemList:Artist=Els Maes", str(HERE / "movie.mp4"))

    save_pdf(HERE / "classic.pdf", object_stream_mode=pikepdf.ObjectStreamMode.disable)
    save_pdf(HERE / "object-streams.pdf", object_stream_mode=pikepdf.ObjectStreamMode.generate)
    save_pdf(HERE / "linear.pdf", linearize=True)
    save_pdf(HERE / "encrypted.pdf", encryption=pikepdf.Encryption(owner="o", user="u"))
    (HERE / "updated.pdf").write_bytes((HERE / "classic.pdf").read_bytes())
    exiftool("-overwrite_original", "-PDF:Author=Els Maes", "-XMP-dc:Creator=Els Maes", str(HERE / "updated.pdf"))
    (HERE / "broken-xref.pdf").write_bytes((HERE / "classic.pdf").read_bytes().replace(b"startxref\n", b"startxref\n9"))

    names = sorted(p.name for p in HERE.iterdir() if p.suffix in (".avif", ".mp4", ".svg", ".pdf"))
    expected = {}
    for name in names:
        expected[name] = json.loads(exiftool("-j", "-a", "-G1", "-struct", "-m", str(HERE / name)) or b"[{}]")[0]
        for key in list(expected[name]):
            if key.split(":")[0] in ("System", "ExifTool", "File", "SourceFile", "Composite"):
                del expected[name][key]
    (HERE / "expected-containers.json").write_text(json.dumps(
        {"exiftool": exiftool("-ver").decode().strip(), "files": expected}, indent=1, ensure_ascii=False, sort_keys=True) + "\n")


main()
