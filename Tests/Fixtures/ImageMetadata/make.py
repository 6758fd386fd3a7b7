#!/usr/bin/env python3
"""Makes the image files beside this script, byte for byte the same every time. After it: expect.py."""

import hashlib
import os
import struct
import zlib

HERE = os.path.dirname(os.path.abspath(__file__))
NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "xmpNote": "http://ns.adobe.com/xmp/note/",
    "tiff": "http://ns.adobe.com/tiff/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
    "pur": "http://prismstandard.org/namespaces/prismusagerights/2.1/",
}


def save(name, data):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(data)


# XMP


def description(body="", attributes=""):
    return f'<rdf:Description rdf:about="" {attributes}>{body}</rdf:Description>'


def packet(*descriptions):
    names = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
    rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'
    text = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {rdf} {names}>' + "".join(descriptions)
        + '</rdf:RDF></x:xmpmeta>\n  \n<?xpacket end="w"?>'
    )
    return text.encode()


def items(kind, *values):
    return f"<rdf:{kind}>" + "".join(f"<rdf:li>{value}</rdf:li>" for value in values) + f"</rdf:{kind}>"


def alternatives(**texts):
    inner = "".join(f'<rdf:li xml:lang="{key.replace("_", "-")}">{value}</rdf:li>' for key, value in texts.items())
    return f"<rdf:Alt>{inner}</rdf:Alt>"


DST = "http://cv.iptc.org/newscodes/digitalsourcetype/"
VOCABULARY = "http://ns.useplus.org/ldf/vocab/"
ELEMENTS = description(
    f"<dc:creator>{items('Seq', 'An Peeters', 'Jos Özdemir')}</dc:creator>"
    f"<dc:rights>{alternatives(nl='© Stad Zandbeke (nl)', x_default='© Town of Zandbeke')}</dc:rights>"
    "<photoshop:Credit>Foto: An &amp; Jos</photoshop:Credit>"
    "<photoshop:Source> Belga </photoshop:Source>"
    f"<xmpRights:UsageTerms>{alternatives(x_default='Alleen op de eigen site')}</xmpRights:UsageTerms>"
    "<xmpRights:WebStatement>https://example.org/licentie</xmpRights:WebStatement>"
    f"<Iptc4xmpExt:DigitalSourceType>{DST}digitalCapture</Iptc4xmpExt:DigitalSourceType>"
    f"<Iptc4xmpExt:PersonInImage>{items('Bag', 'Els Claes', 'Bram Maes')}</Iptc4xmpExt:PersonInImage>"
    f"<Iptc4xmpCore:AltTextAccessibility>{alternatives(x_default='Kinderen op het plein')}</Iptc4xmpCore:AltTextAccessibility>"
    f"<plus:ModelReleaseStatus>{VOCABULARY}MR-UMR</plus:ModelReleaseStatus>"
    "<plus:MinorModelAgeDisclosure>AG-U14</plus:MinorModelAgeDisclosure>"
    f"<plus:PropertyReleaseStatus>{VOCABULARY}PR-NAP</plus:PropertyReleaseStatus>"
    "<plus:LicenseEndDate>2027-06-30</plus:LicenseEndDate>"
    "<pur:expirationDate>2027-12-31</pur:expirationDate>"
    "<xmp:CreatorTool>darktable 4.2.1</xmp:CreatorTool>"
)
ATTRIBUTES = description(
    attributes=f'photoshop:Credit="Persdienst" photoshop:Source="Eigen archief" xmp:CreatorTool="GIMP 2.10" '
    f'xmpRights:WebStatement="https://example.org/a" plus:ModelReleaseStatus="MR-NON" '
    f'Iptc4xmpExt:DigitalSourceType="{DST}composite" plus:LicenseEndDate="2026-01-31T12:00:00+01:00"'
)
AI = description(
    f"<Iptc4xmpExt:DigitalSourceType>{DST}trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourceType>"
    f"<Iptc4xmpExt:DigitalSourcefileType>{DST}trainedAlgorithmicMedia</Iptc4xmpExt:DigitalSourcefileType>"
    "<Iptc4xmpExt:AISystemUsed>Imagen</Iptc4xmpExt:AISystemUsed>"
    "<Iptc4xmpExt:AISystemVersionUsed>4</Iptc4xmpExt:AISystemVersionUsed>"
    "<photoshop:Credit>Made with Google AI</photoshop:Credit>"
)
RESOURCE_STRUCTURES = description(
    "<plus:CopyrightOwner><rdf:Seq>"
    '<rdf:li rdf:parseType="Resource"><plus:CopyrightOwnerName>Stad Zandbeke</plus:CopyrightOwnerName>'
    "<plus:CopyrightOwnerID>be-1</plus:CopyrightOwnerID></rdf:li>"
    '<rdf:li rdf:parseType="Resource"><plus:CopyrightOwnerName>Provincie</plus:CopyrightOwnerName></rdf:li>'
    "</rdf:Seq></plus:CopyrightOwner>"
    '<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://example.org/x</plus:LicensorURL>'
    "<plus:LicensorName>Beeldbank</plus:LicensorName></rdf:li></rdf:Seq></plus:Licensor>"
    '<plus:ImageCreator><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:ImageCreatorName>Tine Wouters'
    "</plus:ImageCreatorName></rdf:li></rdf:Seq></plus:ImageCreator>"
)
NESTED_STRUCTURES = description(
    "<plus:CopyrightOwner><rdf:Seq><rdf:li><rdf:Description>"
    "<plus:CopyrightOwnerName>Erven Janssens</plus:CopyrightOwnerName></rdf:Description></rdf:li></rdf:Seq></plus:CopyrightOwner>"
    '<plus:Licensor><rdf:Seq><rdf:li><rdf:Description plus:LicensorName="Reporters" plus:LicensorEmail="a@example.org"/>'
    "</rdf:li></rdf:Seq></plus:Licensor>"
    '<plus:ImageCreator><rdf:Seq><rdf:li plus:ImageCreatorName="Koen"/></rdf:Seq></plus:ImageCreator>'
    "<Iptc4xmpExt:PersonInImageWDetails><rdf:Bag><rdf:li rdf:parseType='Resource'><Iptc4xmpExt:PersonName>"
    f"{alternatives(x_default='Mia Goossens')}</Iptc4xmpExt:PersonName></rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImageWDetails>"
)
# Prefixes of its own: only the address of a namespace counts.
OTHER_PREFIXES = (
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:a="http://ns.adobe.com/photoshop/1.0/" '
    f'xmlns:b="{NAMESPACES["plus"]}" a:Credit="Vreemd voorvoegsel"><b:ModelReleaseStatus rdf:resource="{VOCABULARY}MR-LMR"/>'
    "</rdf:Description></rdf:RDF>"
).encode()
POSITION = description(attributes='exif:GPSLatitude="51,2.5N" exif:GPSLongitude="3,43.2E" tiff:Software="Kaart 1"')
QUALIFIED = description(
    '<dc:rights rdf:parseType="Resource"><rdf:value>Gekwalificeerd</rdf:value><xmp:Label>x</xmp:Label></dc:rights>'
    "<photoshop:Credit><![CDATA[<Krediet> & co]]></photoshop:Credit>"
)


# IIM and Photoshop image resources


def dataset(record, number, value, extended=False):
    if isinstance(value, str):
        value = value.encode()
    size = struct.pack(">HI", 0x8004, len(value)) if extended else struct.pack(">H", len(value))
    return bytes([0x1C, record, number]) + size + value


UTF8 = dataset(1, 90, b"\x1b%G")


def records(prefix, author, extended=False):
    return (
        prefix + dataset(2, 0, b"\0\x04") + dataset(2, 80, author) + dataset(2, 80, b"Tweede auteur")
        + dataset(2, 110, b"Krediet IIM") + dataset(2, 115, b"Bron IIM", extended) + dataset(2, 116, b"(c) IIM")
        + dataset(2, 37, b"20271231") + dataset(2, 38, b"235959+0100") + dataset(2, 40, b"Niet bijsnijden")
        + dataset(2, 65, b"FotoStation")
    )


def resource(identifier, data, name=b""):
    name = bytes([len(name)]) + name
    name += b"\0" * (len(name) % 2)
    return b"8BIM" + struct.pack(">H", identifier) + name + struct.pack(">I", len(data)) + data + b"\0" * (len(data) % 2)


def resources(iim, digest=None):
    data = resource(0x03ED, bytes(16), b"naam") + resource(0x0404, iim)
    return data + (resource(0x0425, digest) if digest else b"")


# TIFF and EXIF


def directory(entries, at, order):
    """One directory at a place, its longer values behind it."""
    table, values = b"", b""
    start = at + 2 + 12 * len(entries) + 4
    for tag, kind, value in sorted(entries, key=lambda entry: entry[0]):
        if kind in (3, 4, 9, 13) and isinstance(value, int):
            value = [value]
        if kind in (3, 4, 9, 13) and not isinstance(value, bytes):
            data = b"".join(struct.pack(order + ("H" if kind == 3 else "I"), number) for number in value)
            count = len(value)
        else:
            data = value
            count = len(value) // {1: 1, 2: 1, 4: 4, 5: 8, 7: 1}[kind]
        if len(data) <= 4:
            field = data.ljust(4, b"\0")
        else:
            field = struct.pack(order + "I", start + len(values))
            values += data + b"\0" * (len(data) % 2)
        table += struct.pack(order + "HHI", tag, kind, count) + field
    return struct.pack(order + "H", len(entries)) + table + struct.pack(order + "I", 0) + values


def tiff(entries, order="<", camera=None, position=None, sub=None):
    header = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", 8)
    pointers = [(0x8769, camera), (0x8825, position), (330, sub)]
    used = [(tag, inner) for tag, inner in pointers if inner]
    blank = entries + [(tag, 4, 0) for tag, _ in used]
    place = 8 + len(directory(blank, 8, order))
    inner_parts, filled = b"", list(entries)
    for tag, inner in used:
        filled.append((tag, 4, place + len(inner_parts)))
        inner_parts += directory(inner, place + len(inner_parts), order)
    return header + directory(filled, 8, order) + inner_parts


def text(value):
    return value.encode() + b"\0"


def rationals(order, *numbers):
    return b"".join(struct.pack(order + "II", number, 1) for number in numbers)


def exif(order="<"):
    utf16 = "utf-16-le"
    return tiff(
        [
            (0x010E, 2, text("Het plein")), (0x010F, 2, text("Canon")), (0x0110, 2, text("EOS")),
            (0x0131, 2, text("Lightroom 13")), (0x013B, 2, text("Jan Fotograaf")),
            (0x8298, 2, b"(c) Jan\0(c) Redactie\0"), (0x9C9D, 1, "Jan Ω".encode(utf16) + b"\0\0"),
            (0x9C9C, 1, "Opmerking".encode(utf16) + b"\0\0"),
        ],
        order,
        camera=[(0x9000, 7, b"0232"), (0x9286, 7, b"UNICODE\0" + "prompt, Steps: 20".encode("utf-16-le" if order == "<" else "utf-16-be"))],
        position=[
            (0, 1, b"\2\3\0\0"), (1, 2, b"N\0"), (2, 5, rationals(order, 51, 2, 30)), (3, 2, b"E\0"),
            (4, 5, rationals(order, 3, 43, 12)),
        ],
    )


# JPEG


def segment(marker, data):
    return bytes([0xFF, marker]) + struct.pack(">H", len(data) + 2) + data


def jpeg(*segments):
    frame = segment(0xC0, bytes([8, 0, 8, 0, 8, 1, 1, 0x11, 0]))
    scan = segment(0xDA, bytes([1, 1, 0, 0, 63, 0])) + b"\0\xff\0\x12"
    return b"\xff\xd8" + b"".join(segments) + segment(0xDB, bytes([0]) + bytes(range(1, 65))) + frame + scan + b"\xff\xd9"


def app1_xmp(data):
    return segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + data)


def app1_exif(data):
    return segment(0xE1, b"Exif\0\0" + data)


def app13(data):
    return segment(0xED, b"Photoshop 3.0\0" + data)


def extension(guid, length, place, data):
    return segment(0xE1, b"http://ns.adobe.com/xmp/extension/\0" + guid + struct.pack(">II", length, place) + data)


def box(kind, data):
    return struct.pack(">I", 8 + len(data)) + kind + data


def store():
    """An empty C2PA store, with a private box in it to give it some length."""
    uuid = bytes.fromhex("6332706100110010800000AA00389B71")
    return box(b"jumb", box(b"jumd", uuid + b"\3c2pa\0") + box(b"free", bytes(range(200)) * 3))


def app11(data, size=400):
    pieces = [data[8:][start:start + size] for start in range(0, len(data) - 8, size)]
    return b"".join(
        segment(0xEB, b"JP" + struct.pack(">HI", 7, index + 1) + data[:8] + piece) for index, piece in enumerate(pieces)
    )


# PNG, WebP, GIF


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png(*chunks, after=b""):
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + b"".join(chunks)
        + chunk(b"IDAT", zlib.compress(b"\0\x80", 9)) + after + chunk(b"IEND", b"")
    )


def itxt(key, value, compressed=False):
    data = zlib.compress(value, 9) if compressed else value
    # XMP has neither a language nor a translated keyword (XMP part 3, 1.1.5).
    names = b"\0\0" if key.startswith(b"XML") else b"nl\0sleutel\0"
    return chunk(b"iTXt", key + b"\0" + bytes([compressed, 0]) + names + data)


def ztxt(key, value):
    return chunk(b"zTXt", key + b"\0\0" + zlib.compress(value, 9))


def profile(kind, data):
    digits = data.hex()
    lines = "\n".join(digits[start:start + 72] for start in range(0, len(digits), 72))
    return f"\n{kind}\n{len(data):8d}\n{lines}\n".encode()


def riff(*chunks):
    lossless = b"\x2f\0\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0"
    body = b"WEBP" + riff_chunk(b"VP8X", bytes([0x0C, 0, 0, 0, 0, 0, 0, 0, 0, 0])) + riff_chunk(b"VP8L", lossless)
    body += b"".join(chunks)
    return b"RIFF" + struct.pack("<I", len(body)) + body


def riff_chunk(kind, data):
    return kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def sub_blocks(data):
    pieces = [data[start:start + 255] for start in range(0, len(data), 255)]
    return b"".join(bytes([len(piece)]) + piece for piece in pieces) + b"\0"


def gif(*extensions):
    image = b",\0\0\0\0\1\0\1\0\0\2" + sub_blocks(b"\x44\1")
    return b"GIF89a\1\0\1\0\x80\0\0\0\0\0\xff\xff\xff" + b"".join(extensions) + image + b";"


def application(name, data):
    return b"!\xff\x0b" + name + data


MAGIC_TRAILER = b"\1" + bytes(range(255, -1, -1)) + b"\0"


def make_jpeg():
    full = packet(ELEMENTS)
    for name, body in {
        "elements": full, "attributes": packet(ATTRIBUTES), "ai": packet(AI), "qualified": packet(QUALIFIED),
        "structures-resource": packet(RESOURCE_STRUCTURES), "structures-nested": packet(NESTED_STRUCTURES),
        "prefixes": OTHER_PREFIXES, "position": packet(POSITION), "descriptions": packet(ATTRIBUTES, QUALIFIED),
    }.items():
        save(f"xmp-{name}.jpg", jpeg(app1_xmp(body)))
    latin, utf8 = records(b"", "Andr\xe9 \x80".encode("latin-1")), records(UTF8, "André €", extended=True)
    save("iim-latin.jpg", jpeg(app13(resources(latin))))
    save("iim-utf8.jpg", jpeg(app13(resources(utf8))))
    padded = UTF8 + dataset(2, 110, "Eerste €") + b"\0\0\0"
    several = resource(0x0404, padded) + resource(0x0404, b"") + resource(0x0404, UTF8 + dataset(2, 80, "Laatste"))
    save("iim-several.jpg", jpeg(app13(several)))
    halves = resources(utf8)
    save("iim-two-segments.jpg", jpeg(app13(halves[:90]), app13(halves[90:])))
    same, other = hashlib.md5(utf8).digest(), bytes(range(16))
    save("order-same-digest.jpg", jpeg(app1_exif(exif()), app13(resources(utf8, same)), app1_xmp(full)))
    save("order-other-digest.jpg", jpeg(app1_exif(exif()), app13(resources(utf8, other)), app1_xmp(full)))
    save("exif-little.jpg", jpeg(app1_exif(exif("<"))))
    save("exif-big.jpg", jpeg(segment(0xFE, b"Een opmerking"), app1_exif(exif(">"))))
    save("exif-no-position.jpg", jpeg(app1_exif(tiff([(0x013B, 2, text("Ann")), (0x8298, 2, b" \0(c) Redactie\0")], position=[(0, 1, b"\2\3\0\0")]))))
    long = packet(description(f"<photoshop:Source>{'lang ' * 300}</photoshop:Source>"), AI)
    guid = hashlib.md5(long).hexdigest().upper().encode()
    main = packet(description(attributes=f'xmpNote:HasExtendedXMP="{guid.decode()}" photoshop:Credit="Hoofdpakket"'))
    parts = [(place, long[place:place + 700]) for place in range(0, len(long), 700)]
    pieces = [extension(guid, len(long), place, data) for place, data in parts]
    stray = extension(b"0" * 32, 5, 0, b"<a/>?")
    save("xmp-extended.jpg", jpeg(app1_xmp(main), *reversed(pieces)))
    save("xmp-extended-stray.jpg", jpeg(app1_xmp(main), stray, *pieces))
    save("xmp-extended-gap.jpg", jpeg(app1_xmp(main), *pieces[1:]))
    save("xmp-extended-overlap.jpg", jpeg(app1_xmp(main), extension(guid, len(long), 350, long[350:1050]), *pieces))
    save("c2pa-segments.jpg", jpeg(app1_xmp(packet(ATTRIBUTES)), app11(store())))


def make_png():
    body, iim = packet(ELEMENTS), records(UTF8, "André")
    save("text.png", png(
        chunk(b"tEXt", b"Author\0Ren\xe9e"), ztxt(b"Copyright", b"(c) gecomprimeerd"),
        itxt(b"Source", "Bron €".encode()), itxt(b"Software", "Krita €".encode(), compressed=True),
        chunk(b"tEXt", b"Comment\0vrij")))
    save("text-case.png", png(chunk(b"tEXt", b"author\0klein"), chunk(b"tEXt", b"Software\0NovelAI")))
    save("parameters.png", png(chunk(b"tEXt", b"parameters\0een plein\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1")))
    save("xmp.png", png(itxt(b"XML:com.adobe.xmp", body)))
    save("xmp-compressed.png", png(itxt(b"XML:com.adobe.xmp", body, compressed=True)))
    save("xmp-after-data.png", png(after=itxt(b"XML:com.adobe.xmp", packet(AI))))
    save("exif.png", png(chunk(b"eXIf", exif(">"))))
    save("raw-profiles.png", png(
        ztxt(b"Raw profile type iptc", profile("iptc", resources(iim))),
        chunk(b"tEXt", b"Raw profile type exif\0" + profile("exif", b"Exif\0\0" + exif()))))
    save("raw-xmp.png", png(ztxt(b"Raw profile type xmp", profile("xmp", body))))
    save("raw-app1.png", png(ztxt(b"Raw profile type APP1", profile("generic", b"http://ns.adobe.com/xap/1.0/\0" + body))))
    save("bomb.bin", zlib.compress(bytes(64 << 20), 9))
    save("c2pa.png", png(chunk(b"caBX", store())))


def make_others():
    body, iim = packet(ELEMENTS), records(UTF8, "André")
    save("exif.webp", riff(riff_chunk(b"EXIF", exif()), riff_chunk(b"XMP ", body + b" " * (1 - len(body) % 2))))
    save("exif-identifier.webp", riff(riff_chunk(b"EXIF", b"Exif\0\0" + exif(">"))))
    save("c2pa.webp", riff(riff_chunk(b"C2PA", store())))
    save("xmp.gif", gif(application(b"XMP DataXMP", body + MAGIC_TRAILER)))
    save("comment.gif", gif(b"!\xfe" + sub_blocks(b"Gemaakt met liefde"), application(b"NETSCAPE2.0", b"\3\1\0\0\0")))
    save("c2pa.gif", gif(application(b"C2PA_GIF\1\0\0", sub_blocks(store()))))
    basic = [(256, 3, 1), (257, 3, 1), (0x013B, 2, text("Jan Tiff"))]
    padded = iim + b"\0" * (-len(iim) % 4)
    swapped = b"".join(padded[start:start + 4][::-1] for start in range(0, len(padded), 4))
    save("xmp.tif", tiff(basic + [(700, 1, body)]))
    save("xmp-big-endian.tif", tiff(basic + [(700, 1, body)], order=">"))
    save("iim-long.tif", tiff(basic + [(33723, 4, padded)]))
    save("iim-swapped.tif", tiff(basic + [(33723, 4, swapped)]))
    save("iim-undefined.tif", tiff(basic + [(33723, 7, iim)]))
    save("resources.tif", tiff(basic + [(34377, 1, resources(iim))]))
    save("xmp-subdirectory.tif", tiff(basic, sub=[(254, 4, 1), (700, 1, packet(AI))]))
    save("c2pa.tif", tiff(basic + [(52545, 7, store())]))
    save("exif.tif", exif())


if __name__ == "__main__":
    make_jpeg()
    make_png()
    make_others()
