#!/usr/bin/env python3
"""Makes the C2PA fixtures with c2pa-python (0.38.1), Pillow and cryptography: real signed manifests, by a certificate of our own
that lives as long as this script runs. The signatures therefore change with every run; what the manifests say does not."""

import datetime
import io
import json
import pathlib
import struct
import zlib

from c2pa import Builder, C2paSignerInfo, Context, Reader, Settings, Signer
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PIL import Image

HERE = pathlib.Path(__file__).parent
IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
QUIET = {
    "verify": {"remote_manifest_fetch": False, "verify_trust": False, "verify_after_sign": False, "ocsp_fetch": False},
    "builder": {"thumbnail": {"enabled": False}},
}


def name(common):
    return x509.Name([
        x509.NameAttribute(NameOID.COMMON_NAME, common), x509.NameAttribute(NameOID.ORGANIZATION_NAME, "Afspraak test")])


def certificate(subject, issuer, key, signer, serial, authority):
    start = datetime.datetime(2024, 1, 1)
    builder = (
        x509.CertificateBuilder().subject_name(name(subject)).issuer_name(name(issuer)).public_key(key.public_key())
        .serial_number(serial).not_valid_before(start).not_valid_after(start + datetime.timedelta(days=7300))
        .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
        .add_extension(x509.KeyUsage(
            digital_signature=not authority, content_commitment=False, key_encipherment=False, data_encipherment=False,
            key_agreement=False, key_cert_sign=authority, crl_sign=authority, encipher_only=False, decipher_only=False),
            critical=True))
    if not authority:
        builder = builder.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False)
    return builder.sign(signer, hashes.SHA256())


def signer():
    root, leaf = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    chain = [certificate("Test signer", "Test root", leaf, root, 2, False),
             certificate("Test root", "Test root", root, root, 1, True)]
    pem = b"".join(c.public_bytes(serialization.Encoding.PEM) for c in chain)
    key = leaf.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return Signer.from_info(C2paSignerInfo(alg=b"es256", sign_cert=pem, private_key=key, ta_url=None))


SIGNER = signer()


def pixels(form):
    out = io.BytesIO()
    Image.new("RGB", (16, 16), (200, 60, 30)).save(out, form)
    return out.getvalue()


SVG = b"""<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><title>Wapenschild van Zandbeke</title><rect width="8" height="8"/></svg>
"""


def box(kind, *parts):
    body = b"".join(parts)
    return struct.pack(">I", len(body) + 8) + kind + body


def mp4():
    """A movie with one empty track: enough for the library to sign it."""
    matrix = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
    mvhd = box(b"mvhd", struct.pack(">IIIII", 0, 0, 0, 1000, 0), struct.pack(">IHH8x", 0x10000, 0x100, 0), matrix,
               bytes(24), struct.pack(">I", 2))
    tkhd = box(b"tkhd", struct.pack(">IIIIII", 7, 0, 0, 1, 0, 0), bytes(16), matrix, struct.pack(">II", 0, 0))
    mdhd = box(b"mdhd", struct.pack(">IIIIIHH", 0, 0, 0, 1000, 0, 0x55C4, 0))
    hdlr = box(b"hdlr", struct.pack(">II", 0, 0), b"vide", bytes(12), b"\0")
    dinf = box(b"dinf", box(b"dref", struct.pack(">II", 0, 1), box(b"url ", struct.pack(">I", 1))))
    stbl = box(b"stbl", box(b"stsd", bytes(8)), box(b"stts", bytes(8)), box(b"stsc", bytes(8)),
               box(b"stsz", bytes(12)), box(b"stco", bytes(8)))
    minf = box(b"minf", box(b"vmhd", struct.pack(">IQ", 1, 0)), dinf, stbl)
    trak = box(b"trak", tkhd, box(b"mdia", mdhd, hdlr, minf))
    return (box(b"ftyp", b"isom", struct.pack(">I", 512), b"isommp42") + box(b"moov", mvhd, trak)
            + box(b"mdat", bytes(64)))


def sign(manifest, mime, source, ingredients=(), compress=False, remote=None, embed=True):
    settings = dict(QUIET, core={"prefer_compress_manifests": compress})
    builder = Builder(json.dumps(manifest), context=Context.from_dict(settings))
    for described, form, data in ingredients:
        builder.add_ingredient(json.dumps(described), form, io.BytesIO(data))
    if remote:
        builder.set_remote_url(remote)
    if not embed:
        builder.set_no_embed()
    out = io.BytesIO()
    store = builder.sign(SIGNER, mime, io.BytesIO(source), out)
    return out.getvalue(), bytes(store)


def manifest(title, actions, generators=None, extra=(), label="c2pa.actions.v2"):
    return {
        "claim_generator_info": generators or [{"name": "Afspraak fixtures", "version": "1.0"}],
        "title": title,
        "assertions": [{"label": label, "data": {"actions": actions}}, *extra],
    }


def created(source_type, **more):
    return {"action": "c2pa.created", "digitalSourceType": IPTC + source_type, **more}


def pdf(store, pack):
    """A PDF with an embedded store as C2PA 2.2, A.4 has it; no tool at hand writes these. c2pa-python reads it when it is not
    compressed."""
    packed = zlib.compress(store) if pack else store
    filtered = b" /Filter /FlateDecode" if pack else b""
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /AF [4 0 R] >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
        b"<< /Type /Filespec /AFRelationship /C2PA_Manifest /F (m.c2pa) /UF (m.c2pa) /EF << /F 5 0 R >> >>",
        b"<< /Type /EmbeddedFile /Subtype /application#2Fc2pa" + filtered + b" /Length "
        + str(len(packed)).encode() + b" >>\nstream\n" + packed + b"\nendstream",
    ]
    out = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    xref = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return out + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, xref)


def write(stem, suffix, data, store=None):
    (HERE / f"{stem}.{suffix}").write_bytes(data)
    if store is not None:
        (HERE / f"{stem}.c2pa").write_bytes(store)
    print(f"{stem}.{suffix}", len(data), "store", len(store or b""))


def main():
    firefly = {"name": "Adobe Firefly", "version": "3"}
    generated = manifest("Feest", [created("trainedAlgorithmicMedia", softwareAgent=firefly)])
    containers = [
        ("jpg", "image/jpeg", pixels("JPEG")), ("png", "image/png", pixels("PNG")), ("webp", "image/webp", pixels("WEBP")),
        ("gif", "image/gif", pixels("GIF")), ("tif", "image/tiff", pixels("TIFF")), ("avif", "image/avif", pixels("AVIF")),
        ("mp4", "video/mp4", mp4()), ("svg", "image/svg+xml", SVG),
    ]
    stores = {}
    for suffix, mime, source in containers:
        data, store = sign(generated, mime, source)
        stores[suffix] = (data, store)
        write(f"generated-{suffix}", suffix, data, store)
    write("generated-pdf", "pdf", pdf(stores["jpg"][1], pack=False), stores["jpg"][1])
    write("packed", "pdf", pdf(stores["jpg"][1], pack=True))

    jpeg, png = pixels("JPEG"), pixels("PNG")
    photo = manifest("Foto", [created("digitalCapture", softwareAgent={"name": "Leica M11-P", "version": "2.0"})],
                     [{"name": "Leica", "version": "2.0"}])
    write("photo", "jpg", *sign(photo, "image/jpeg", jpeg))
    phone = manifest("Telefoon", [created("computationalCapture")], [{"name": "Google C2PA Core Generator Library"}])
    write("phone", "jpg", *sign(phone, "image/jpeg", jpeg))
    gradient = manifest("Verloop", [created("algorithmicMedia")])
    write("gradient", "png", *sign(gradient, "image/png", png))
    blend = manifest("Collage", [created("composite"), {"action": "c2pa.edited", "softwareAgent": "Adobe Photoshop"}])
    write("composite", "jpg", *sign(blend, "image/jpeg", jpeg))
    filled = manifest("Vulling", [
        created("digitalCapture"),
        {"action": "c2pa.edited", "digitalSourceType": IPTC + "compositeWithTrainedAlgorithmicMedia",
         "softwareAgent": {"name": "Adobe Photoshop", "version": "26.1"},
         "parameters": {"com.adobe.firefly": {"model": "image4", "steps": 30, "guidance": 7.5}}}])
    write("filled", "jpg", *sign(filled, "image/jpeg", jpeg))

    # As ChatGPT writes them: the active manifest only opens and converts, the ingredient's says who made it.
    inner, _ = sign(manifest("Bron", [created("trainedAlgorithmicMedia", softwareAgent={"name": "GPT-4o"})],
                             [{"name": "ChatGPT", "org.cai.c2pa_rs": "0.67.1"}]), "image/png", png)
    outer = manifest("Uitvoer", [{"action": "c2pa.converted"}], [{"name": "ChatGPT"}])
    parent = {"title": "image.png", "relationship": "parentOf", "label": "parent"}
    outer["assertions"][0]["data"]["actions"].insert(
        0, {"action": "c2pa.opened", "parameters": {"ingredientIds": ["parent"]}})
    write("ingredient", "png", *sign(outer, "image/png", png, [(parent, "image/png", inner)]))
    plain = manifest("Plakwerk", [created("digitalCreation"), {"action": "c2pa.placed", "parameters": {"ingredientIds": ["part"]}}])
    part = {"title": "deel.png", "relationship": "componentOf", "label": "part"}
    write("component", "jpg", *sign(plain, "image/jpeg", jpeg, [(part, "image/png", inner)]))

    metadata = {
        "@context": {"dc": "http://purl.org/dc/elements/1.1/", "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
                     "photoshop": "http://ns.adobe.com/photoshop/1.0/", "exif": "http://ns.adobe.com/exif/1.0/"},
        "dc:creator": ["An Peeters"], "dc:rights": {"x-default": "© Gemeente Zandbeke"},
        "photoshop:Credit": "Gemeente Zandbeke", "exif:FNumber": "2.8",
        "Iptc4xmpExt:DigitalSourceType": IPTC + "digitalCapture"}
    work = {"@context": "https://schema.org", "@type": "CreativeWork",
            "author": [{"@type": "Person", "name": "Jan Claes", "identifier": "jc"}],
            "copyrightNotice": "© Jan Claes", "license": "https://creativecommons.org/licenses/by/4.0/"}
    described = manifest("Beschreven", [created("digitalCapture")], extra=[
        {"label": "cawg.metadata", "data": metadata, "kind": "Json"},
        {"label": "stds.schema-org.CreativeWork", "data": work, "kind": "Json"}])
    write("metadata", "jpg", *sign(described, "image/jpeg", jpeg))

    old = manifest("Oud", [created("trainedAlgorithmicMedia", softwareAgent="Bing Image Creator")], label="c2pa.actions")
    old["claim_version"] = 1
    old["claim_generator"] = "Microsoft_Responsible_AI/1.0 c2pa-rs/0.28.4"
    del old["claim_generator_info"]
    write("version1", "jpg", *sign(old, "image/jpeg", jpeg))
    try:
        write("compressed", "jpg", *sign(generated, "image/jpeg", jpeg, compress=True))
    except Exception as error:  # depends on the library
        print("compressed:", error)
    remote, _ = sign(generated, "image/jpeg", jpeg, remote="https://example.test/m.c2pa", embed=False)
    write("remote", "jpg", remote)


main()
