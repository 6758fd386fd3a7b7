#!/usr/bin/env python3
"""Draws the images of Zandbeke and writes their records. The same bytes at every run.

Usage: python3 Examples/images/draw.py Examples/zandbeke/beelden
Needs rsvg-convert, cjpeg and cwebp (Debian: librsvg2-bin libjpeg-turbo-progs webp).
"""

import hashlib
import pathlib
import subprocess
import sys

SAND, STREAM, INK, SKY, GRASS = "#f6efe2", "#12586b", "#1d2426", "#cfe6ee", "#8fb573"
BRICK, ROOF, WOOD, SUN, RED, WHITE, GREY = "#c4694c", "#7a3b2e", "#9a6b3f", "#f3c34b", "#c8372d", "#ffffff", "#a9b4b8"
NIGHT, WATER, DARK = "#27364a", "#4fa3bf", "#5b6b70"


# --- Shapes: each gives a piece of SVG ------------------------------------------------------------------------------

def rect(x, y, w, h, fill, r=0):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill}"/>'


def circle(x, y, r, fill):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>'


def shape(points, fill):
    return f'<polygon points="{points}" fill="{fill}"/>'


def line(points, colour, width=8):
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width}" stroke-linecap="round"/>'


def words(x, y, text, size=48, fill=INK):
    return f'<text x="{x}" y="{y}" font-family="DejaVu Sans, sans-serif" font-size="{size}" text-anchor="middle" fill="{fill}">{text}</text>'


def outside(sky=SKY, ground=GRASS, horizon=520):
    return rect(0, 0, 1200, 800, sky) + rect(0, horizon, 1200, 800 - horizon, ground)


def inside(wall=SAND, floor=WOOD):
    return rect(0, 0, 1200, 800, wall) + rect(0, 580, 1200, 220, floor)


def person(x, y, size, coat, hair=INK):
    """Somebody seen from afar, without a face."""
    return (rect(x - size // 4, y, size // 2, size, coat, size // 6) + circle(x, y - size // 5, size // 5, "#e2b58f")
            + f'<path d="M{x - size // 5} {y - size // 5} a{size // 5} {size // 5} 0 0 1 {2 * (size // 5)} 0 z" fill="{hair}"/>')


def face(x, y, r, hair):
    """A child whose face is large and clear."""
    return (circle(x, y, r, "#edc3a0") + f'<path d="M{x - r} {y} a{r} {r} 0 0 1 {2 * r} 0 q{-r} {-r // 2} {-2 * r} 0 z" fill="{hair}"/>'
            + circle(x - r // 3, y + r // 8, r // 10, INK) + circle(x + r // 3, y + r // 8, r // 10, INK)
            + f'<path d="M{x - r // 3} {y + r // 2} q{r // 3} {r // 4} {2 * (r // 3)} 0" fill="none" stroke="{INK}" stroke-width="8"/>')


def house(x, y, w, h, wall=BRICK, roof=ROOF):
    windows = "".join(rect(x + w * k // 5, y + h // 4, w // 7, h // 4, SAND) for k in (1, 3))
    return shape(f"{x - 20},{y} {x + w // 2},{y - h // 2} {x + w + 20},{y}", roof) + rect(x, y, w, h, wall) + windows + rect(
        x + w // 2 - w // 12, y + h * 5 // 8, w // 6, h * 3 // 8, ROOF)


def tree(x, y, size, leaves="#5f8f4e"):
    return rect(x - size // 12, y, size // 6, size // 2, WOOD) + circle(x, y - size // 5, size // 2, leaves) + circle(
        x - size // 4, y, size // 3, leaves) + circle(x + size // 4, y, size // 3, leaves)


def wave(y, colour, width=10):
    return f'<path d="M0 {y} ' + "".join("q50 -30 100 0 t100 0 " for _ in range(6)) + f'" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def books(x, y, n):
    colours = [BRICK, STREAM, SUN, "#7f9f5f", ROOF, WATER]
    return "".join(rect(x + 46 * k, y - (k * 37 % 50), 40, 150 + (k * 37 % 50), colours[k % 6]) for k in range(n))


def bicycle(x, y, r):
    return "".join(f'<circle cx="{c}" cy="{y}" r="{r}" fill="none" stroke="{INK}" stroke-width="10"/>' for c in (x, x + 3 * r)) + line(
        f"{x},{y} {x + r},{y - 3 * r // 2} {x + 5 * r // 2},{y - 3 * r // 2} {x + 3 * r // 2},{y} {x},{y}", STREAM, 10) + line(
        f"{x + 3 * r},{y} {x + 5 * r // 2},{y - 2 * r}", STREAM, 10)


# --- Scenes ---------------------------------------------------------------------------------------------------------

def pool(extra=""):
    return inside(SKY, "#e3dccb") + rect(60, 330, 1080, 390, WATER) + "".join(wave(y, "#8cc7d8") for y in (420, 520, 620)) + "".join(
        rect(60, y, 1080, 6, WHITE) for y in (460, 590)) + rect(60, 300, 1080, 30, WHITE) + extra


def valley():
    return outside() + circle(1000, 140, 70, SUN) + f'<path d="M0 520 q300 -170 600 0 t600 0 v280 h-1200 z" fill="#79a35e"/>' + \
        f'<path d="M520 520 q140 90 -20 150 t80 130 h160 q-160 -60 0 -150 t-60 -130 z" fill="{WATER}"/>' + tree(200, 480, 220) + tree(980, 500, 260)


def zwemfeest(k):
    if k == 3:
        return pool() + face(420, 420, 190, WOOD) + face(800, 450, 180, INK)
    return pool("".join(rect(150 + 130 * n, 60 + 20 * (n % 2), 90, 60, (RED, SUN, STREAM)[(n + k) % 3]) for n in range(7)) + "".join(
        circle(250 + 170 * n + 30 * k, 480 + 60 * (n % 2), 34, "#e2b58f") for n in range(4)))


def market():
    stalls = "".join(rect(80 + 370 * n, 420, 300, 180, WOOD) + "".join(
        rect(80 + 370 * n + 60 * k, 330, 60, 90, (RED, WHITE)[k % 2]) for k in range(5)) + "".join(
        circle(120 + 370 * n + 45 * k, 420, 22, (SUN, GRASS, BRICK)[n]) for k in range(6)) for n in range(3))
    return outside(SKY, "#d8cbb3", 560) + house(60, 240, 200, 300) + house(900, 220, 240, 320) + stalls + person(420, 560, 190, STREAM) + person(
        780, 570, 180, BRICK)


SCENES = {
    "sport/zwembad.jpg": lambda: pool(circle(360, 500, 36, "#e2b58f") + circle(760, 620, 36, "#e2b58f")),
    "sport/sporthal.jpg": lambda: inside("#dfe7e4", "#d9a55b") + line("100,800 400,580 800,580 1100,800", WHITE, 6) + rect(80, 180, 20, 400, DARK) + rect(
        60, 160, 200, 130, WHITE) + f'<circle cx="180" cy="320" r="44" fill="none" stroke="{RED}" stroke-width="10"/>' + circle(760, 520, 46, BRICK),
    "sport/sportkamp.jpg": lambda: outside() + "".join(shape(f"{150 + 330 * n},560 {280 + 330 * n},330 {410 + 330 * n},560", c) for n, c in enumerate((SUN, BRICK, STREAM)))
    + person(560, 580, 120, RED) + person(680, 600, 120, WHITE) + circle(860, 690, 40, WHITE),
    "sport/atletiek.webp": lambda: outside(SKY, "#c8674f", 420) + "".join(line(f"0,{500 + 70 * n} 1200,{460 + 90 * n}", WHITE, 5) for n in range(4)) + person(
        360, 420, 160, STREAM) + person(640, 430, 170, SUN),
    "bibliotheek/leeszaal.jpg": lambda: inside() + "".join(rect(80, y, 1040, 16, WOOD) + books(100, y - 150, 22) for y in (240, 440)) + rect(
        380, 600, 440, 30, WOOD) + rect(420, 630, 20, 140, WOOD) + rect(760, 630, 20, 140, WOOD),
    "bibliotheek/voorleesuur.webp": lambda: inside("#efe3f0", "#c9a27a") + circle(600, 640, 260, BRICK) + shape("470,430 600,470 600,590 470,550", WHITE)
    + shape("730,430 600,470 600,590 730,550", SAND) + books(120, 160, 8),
    "bibliotheek/boek-aan-huis.jpg": lambda: outside(SKY, SAND, 600) + house(620, 300, 360, 300) + rect(200, 520, 240, 160, WOOD, 12) + books(220, 430, 4),
    "milieu/recyclagepark.jpg": lambda: outside(SKY, GREY) + "".join(rect(70 + 380 * n, 380, 300, 220, c) + rect(70 + 380 * n, 360, 300, 30, INK) for n, c in enumerate(
        (STREAM, "#6c8f4d", SUN))) + shape("120,360 220,300 330,360", WOOD),
    "milieu/compostvat.png": lambda: outside() + rect(460, 250, 280, 420, "#3f5f3a", 30) + rect(430, 220, 340, 60, INK, 20) + "".join(
        rect(460, 330 + 80 * n, 280, 10, INK) for n in range(4)) + circle(360, 690, 40, BRICK) + circle(860, 700, 36, SUN),
    "milieu/beekvallei.jpg": valley,
    "milieu/beekvallei-smal.jpg": valley,
    "milieu/zwerfvuil.jpg": lambda: outside() + rect(520, 420, 170, 260, INK, 30) + rect(240, 660, 130, 60, RED, 10) + rect(800, 640, 60, 120, WATER, 16) + line(
        "900,300 820,640", WOOD, 12),
    "wonen/gevel.jpg": lambda: outside(SKY, GREY, 660) + "".join(house(60 + 380 * n, 320, 320, 340, w) for n, w in enumerate((BRICK, SAND, "#d98f6c"))),
    "wonen/regenwaterput.svg": lambda: outside(SKY, WOOD, 420) + house(160, 220, 300, 200) + rect(560, 480, 420, 240, GREY, 40) + rect(
        590, 560, 360, 130, WATER, 20) + line("470,230 500,230 500,520 560,520", DARK, 16),
    "wonen/oude-linde.jpg": lambda: outside() + tree(600, 420, 620) + rect(500, 690, 200, 24, WOOD),
    "burgerzaken/loket.jpg": lambda: inside() + rect(150, 480, 900, 220, WOOD, 12) + rect(420, 220, 360, 200, SKY) + person(600, 400, 220, STREAM) + rect(
        850, 420, 130, 60, WHITE),
    "burgerzaken/identiteitskaart.svg": lambda: rect(0, 0, 1200, 800, SAND) + rect(220, 190, 760, 440, WHITE, 40) + rect(270, 270, 190, 240, SKY, 16) + circle(
        365, 360, 55, GREY) + rect(300, 430, 130, 80, GREY, 30) + "".join(rect(520, 290 + 70 * n, 380, 24, DARK, 12) for n in range(4)) + rect(
        760, 540, 120, 50, SUN, 10),
    "communicatie/gemeentehuis.jpg": lambda: outside(SKY, "#d8cbb3", 600) + rect(250, 280, 700, 320, BRICK) + shape("220,280 600,120 980,280", ROOF) + "".join(
        rect(300 + 120 * n, 340, 60, 120, SAND) for n in range(5)) + rect(560, 470, 80, 130, ROOF) + rect(580, 40, 40, 120, BRICK) + shape("620,30 720,55 620,80", SUN),
    "communicatie/logo-zandbeke.svg": lambda: rect(0, 0, 1200, 800, WHITE) + circle(600, 330, 220, SAND) + f'<path d="M420 330 q90 -120 180 0 t180 0" fill="none" '
    f'stroke="{STREAM}" stroke-width="40"/>' + words(600, 680, "Zandbeke", 120, STREAM),
    "communicatie/infoblad-kaft.png": lambda: rect(0, 0, 800, 1100, STREAM) + words(400, 170, "Zandbeke", 110, WHITE) + rect(80, 240, 640, 560, SKY) + circle(
        400, 470, 120, SUN) + rect(80, 620, 640, 180, GRASS) + words(400, 920, "Het infoblad van je gemeente", 40, WHITE),
    "communicatie/zandbeke-2040.png": lambda: outside("#dcecf5", "#cfd8c4", 560) + "".join(rect(80 + 240 * n, 200 + 40 * (n % 2), 170, 380, (WHITE, SAND, SKY)[n % 3], 60)
    + "".join(rect(110 + 240 * n, 260 + 80 * k, 110, 40, "#7fb08a", 20) for k in range(4)) for n in range(5)) + line("0,660 1200,640", WHITE, 30) + tree(540, 520, 160),
    "mobiliteit/fietsbrug.jpg": lambda: outside(SKY, WATER, 560) + wave(640, "#8cc7d8") + line("0,520 400,430 800,430 1200,520", WOOD, 30) + "".join(
        line(f"{120 + 160 * n},480 {120 + 160 * n},380", WOOD, 10) for n in range(7)) + bicycle(520, 390, 40),
    "mobiliteit/fietsstraat.svg": lambda: outside(SKY, DARK, 420) + shape("520,420 680,420 1000,800 200,800", BRICK) + bicycle(500, 660, 60) + rect(
        900, 160, 200, 200, RED, 16) + bicycle(945, 300, 36),
    "mobiliteit/blauwe-zone.png": lambda: rect(0, 0, 1200, 800, SKY) + rect(350, 120, 500, 560, "#2456a8", 40) + circle(600, 380, 170, WHITE) + line(
        "600,380 600,270", INK, 14) + line("600,380 690,420", INK, 14) + words(600, 640, "P", 90, WHITE),
    "openbare-werken/wegenwerken.jpg": lambda: outside(SKY, DARK) + "".join(shape(f"{200 + 260 * n},680 {250 + 260 * n},480 {300 + 260 * n},680", "#e77f24") + rect(
        222 + 260 * n, 570, 56, 26, WHITE) for n in range(4)) + shape("520,420 600,280 680,420", SUN) + rect(150, 680, 900, 16, WHITE),
    "openbare-werken/strooidienst.webp": lambda: outside("#b9c7d3", WHITE, 560) + rect(330, 330, 420, 220, SUN, 12) + rect(750, 390, 170, 160, SUN, 12) + rect(
        780, 410, 110, 70, SKY) + circle(440, 560, 60, INK) + circle(820, 560, 60, INK) + "".join(circle(120 + 25 * n, 600 + 17 * n % 90, 6, GREY) for n in range(9)),
    "jeugd/speelplein.jpg": lambda: outside() + line("260,620 420,300 580,620", RED, 16) + line("420,300 900,300", RED, 16) + line("900,300 900,620", RED, 16) + line(
        "560,300 540,520", INK, 6) + line("640,300 620,520", INK, 6) + rect(530, 510, 100, 18, WOOD) + shape("930,300 1120,620 1060,620 900,330", SUN),
    "jeugd/jeugdhuis.webp": lambda: inside("#40506b", "#2c2f3a") + rect(140, 460, 420, 220, WOOD, 12) + "".join(rect(180 + 90 * n, 390, 40, 70, (SUN, RED, GRASS, WATER)[n], 8)
    for n in range(4)) + circle(820, 240, 60, SUN) + rect(700, 500, 330, 180, STREAM, 20) + circle(865, 590, 60, INK),
    "cultuur/podium.jpg": lambda: rect(0, 0, 1200, 800, NIGHT) + shape("200,0 320,0 520,620 120,620", "#3d5273") + shape("880,0 1000,0 1100,620 680,620", "#3d5273") + rect(
        0, 600, 1200, 200, WOOD) + person(320, 430, 190, RED) + person(880, 420, 200, SUN),
    "cultuur/kerstconcert.png": lambda: rect(0, 0, 1200, 800, NIGHT) + shape("600,120 380,480 820,480", "#3f7a4f") + shape("600,260 330,640 870,640", "#3f7a4f") + rect(
        570, 640, 60, 90, WOOD) + "".join(circle(460 + 70 * n, 420 + 60 * (n % 3), 16, SUN) for n in range(5)) + circle(600, 110, 30, SUN),
    "sociale-dienst/dienstencentrum.jpg": lambda: inside() + "".join(circle(260 + 340 * n, 600, 120, WOOD) + circle(260 + 340 * n, 570, 30, WHITE) for n in range(3)) + rect(
        120, 140, 400, 220, SKY) + rect(680, 140, 400, 220, SKY),
    "sociale-dienst/maaltijd.png": lambda: rect(0, 0, 1200, 800, BRICK) + circle(600, 400, 280, WHITE) + circle(600, 400, 200, SAND) + circle(540, 370, 70, GRASS) + circle(
        660, 350, 60, "#e0953b") + rect(540, 440, 140, 70, ROOF, 30) + rect(240, 250, 20, 320, GREY, 10) + rect(940, 250, 24, 320, GREY, 12),
    "kinderopvang/speelgoed.jpg": lambda: inside("#fdf3d8", "#d9b88a") + rect(280, 520, 160, 160, RED) + rect(450, 520, 160, 160, STREAM) + rect(365, 360, 160, 160, SUN) + circle(
        820, 590, 90, GRASS) + rect(180, 640, 60, 40, INK),
    "academie/muziekles.webp": lambda: inside() + line("300,400 760,330", SUN, 34) + shape("740,230 900,180 900,470 740,420", SUN) + "".join(rect(420 + 60 * n, 290, 24, 90, SUN) for n in range(3))
    + "".join(line(f"200,{130 + 24 * n} 1000,{130 + 24 * n}", INK, 3) for n in range(5)) + "".join(circle(300 + 150 * n, 150 + 24 * (n % 3), 14, INK) for n in range(5)),
    "economie/wekelijkse-markt.jpg": market,
    "toerisme/wandelkaart.svg": lambda: rect(0, 0, 1200, 800, "#dfe8cf") + f'<path d="M0 300 q300 200 600 0 t600 100" fill="none" stroke="{WATER}" stroke-width="40"/>' + line(
        "150,650 350,480 620,520 800,300 1050,240", RED, 10) + "".join(circle(x, y, 22, STREAM) for x, y in ((150, 650), (620, 520), (1050, 240))) + tree(300, 180, 120) + tree(900, 620, 140),
    "toerisme/molen.jpg": lambda: outside() + shape("470,640 530,260 670,260 730,640", BRICK) + shape("510,260 600,180 690,260", ROOF) + line("600,230 330,60", WOOD, 18) + line(
        "600,230 870,60", WOOD, 18) + line("600,230 330,420", WOOD, 18) + line("600,230 870,420", WOOD, 18) + circle(600, 230, 24, INK),
    "noodplanning/sirene.svg": lambda: rect(0, 0, 1200, 800, SAND) + rect(560, 380, 80, 320, DARK) + shape("400,260 800,200 800,440 400,380", RED) + "".join(
        f'<path d="M{860 + 70 * n} {200 - 30 * n} q80 {120 + 30 * n} 0 {240 + 60 * n}" fill="none" stroke="{RED}" stroke-width="16"/>' for n in range(3)),
} | {f"sport/zwemfeest-2026/zwemfeest-0{k}.jpg": (lambda k=k: zwemfeest(k)) for k in (1, 2, 3, 4)}

PORTRAIT = {"communicatie/infoblad-kaft.png"}

# --- Records: maker, right of use, and what differs from the usual answers --------------------------------------------

OWN = {"gebruiksrecht": "eigen-werk", "eigenaar": "Gemeente Zandbeke", "herkomst": "eigen"}


def own(maker, alt, **more):
    return {"maker": maker, **OWN, **more, "alt_voorstel": alt}


def other(maker, right, origin, alt, owner=None, **more):
    return {"maker": maker, "gebruiksrecht": right, "eigenaar": owner or maker, "herkomst": origin, **more, "alt_voorstel": alt}


def consent(form, department):
    return {"herkenbaar": "ja", "minderjarig": "nee", "toestemming": f'[{{bewaard: "formulier {form}, dienst {department}", tot: 2029-06-30}}]'}


RECORDS = {
    "sport/zwembad.jpg": own("Wim Dessers", "Twee zwemmers trekken baantjes in het zwembad"),
    "sport/sporthal.jpg": own("Wim Dessers", "Een basketbal ligt klaar in de lege sporthal"),
    "sport/sportkamp.jpg": own("Wim Dessers", "Drie tenten en een bal op het gras"),
    "sport/atletiek.webp": other("Atletiekclub Zandbeke", "toestemming", "partner", "Twee lopers op de atletiekpiste", bewijs='"mail van 4 mei 2026, dienst Sport"'),
    "bibliotheek/leeszaal.jpg": own("Sofie Brackenier", "Rekken vol boeken en een tafel in de leeszaal"),
    "bibliotheek/voorleesuur.webp": own("Sofie Brackenier", "Een open prentenboek op een rond kleed"),
    "bibliotheek/boek-aan-huis.jpg": own("Sofie Brackenier", "Een doos met boeken staat klaar voor een huis"),
    "milieu/recyclagepark.jpg": own("Stijn Haelterman", "Drie containers op het recyclagepark"),
    "milieu/compostvat.png": other("Vormgeving Kiem", "opdracht", "opdracht", "Een compostvat op het gras", "Gemeente Zandbeke", bewijs='"bestelbon 2025-118"'),
    "milieu/beekvallei.jpg": other("Heemkring Zandbeke", "creative-commons", "cc", "De Zandbeek slingert door de vallei", fotovermelding='"Heemkring Zandbeke, CC BY 4.0"'),
    "milieu/zwerfvuil.jpg": own("Stijn Haelterman", "Een zak en een grijper om zwerfvuil te rapen"),
    "wonen/gevel.jpg": own("Els Craenhals", "Drie gevels in een straat"),
    "wonen/regenwaterput.svg": other("Vormgeving Kiem", "opdracht", "opdracht", "Een huis met een put voor regenwater onder de grond", "Gemeente Zandbeke", bewijs='"bestelbon 2025-131"'),
    "wonen/oude-linde.jpg": other("Heemkring Zandbeke", "creative-commons", "cc", "Een oude linde met een bank eronder", fotovermelding='"Heemkring Zandbeke, CC BY 4.0"'),
    "burgerzaken/loket.jpg": own("Fatima Ouali", "Een medewerker aan het loket", **consent("2026-012", "Burgerzaken")),
    "burgerzaken/identiteitskaart.svg": other("Vormgeving Kiem", "opdracht", "opdracht", "Tekening van een identiteitskaart", "Gemeente Zandbeke", bewijs='"bestelbon 2025-131"'),
    "communicatie/gemeentehuis.jpg": own("Amira El Khatib", "Het gemeentehuis met een vlag op de toren"),
    "communicatie/logo-zandbeke.svg": own("Gemeente Zandbeke", "Logo van Zandbeke", decoratief="nee"),
    "communicatie/infoblad-kaft.png": own("Amira El Khatib", "De kaft van het infoblad"),
    "communicatie/zandbeke-2040.png": own("Communicatiedienst, met een beeldgenerator", "Een verzonnen straat met ronde gebouwen vol planten", herkomst="ai", ai="gegenereerd"),
    "mobiliteit/fietsbrug.jpg": own("Amira El Khatib", "Een fiets op de brug over de Zandbeek"),
    "mobiliteit/fietsstraat.svg": own("Communicatiedienst", "Een fietsstraat met een rood bord", ai="hulpmiddel"),
    "mobiliteit/blauwe-zone.png": other("Vormgeving Kiem", "opdracht", "opdracht", "Een parkeerschijf", "Gemeente Zandbeke", bewijs='"bestelbon 2026-009"'),
    "openbare-werken/wegenwerken.jpg": other("Beeldbank Noord", "stock", "stock", "Kegels staan rond een put in de weg", bewijs='"factuur 2026-044"', te_gebruiken_tot="2029-12-31"),
    "openbare-werken/strooidienst.webp": own("Amira El Khatib", "Een strooiwagen in de sneeuw"),
    "jeugd/speelplein.jpg": own("Jeugddienst", "Een schommel en een glijbaan op het speelplein"),
    "jeugd/jeugdhuis.webp": other("Jeugdhuis De Klomp", "toestemming", "partner", "De toog van het jeugdhuis", bewijs='"mail van 2 september 2026, dienst Jeugd"'),
    "cultuur/podium.jpg": other("Toneelkring Elsmeers", "toestemming", "partner", "Twee spelers staan op het podium", bewijs='"mail van 9 maart 2026, dienst Cultuur"', **consent("2026-041", "Cultuur")),
    "cultuur/kerstconcert.png": other("Vormgeving Kiem", "opdracht", "opdracht", "Een verlichte kerstboom", "Gemeente Zandbeke", bewijs='"bestelbon 2026-102"'),
    "sociale-dienst/dienstencentrum.jpg": own("Amira El Khatib", "Ronde tafels in de zaal van het dienstencentrum"),
    "sociale-dienst/maaltijd.png": other("Beeldbank Noord", "stock", "stock", "Een bord met een warme maaltijd", bewijs='"factuur 2026-044"', te_gebruiken_tot="2029-12-31"),
    "kinderopvang/speelgoed.jpg": other("Beeldbank Noord", "stock", "stock", "Blokken en een bal op de vloer", bewijs='"factuur 2026-044"', te_gebruiken_tot="2029-12-31"),
    "academie/muziekles.webp": other("Academie Zandbeke", "toestemming", "partner", "Een trompet en een notenbalk", bewijs='"mail van 1 oktober 2026, academie"'),
    "economie/wekelijkse-markt.jpg": own("Amira El Khatib", "Kramen op de wekelijkse markt", **consent("2026-058", "Economie")),
    "toerisme/wandelkaart.svg": other("Kaartenbureau Veldweg", "overeenkomst", "opdracht", "Een kaart met een wandeling langs de Zandbeek", bewijs='"overeenkomst 2025-07"', te_gebruiken_tot="2030-12-31"),
    "toerisme/molen.jpg": other("Heemkring Zandbeke", "creative-commons", "cc", "De molen op de heuvel", fotovermelding='"Heemkring Zandbeke, CC BY 4.0"'),
    "noodplanning/sirene.svg": other("Kaartenbureau Veldweg", "overeenkomst", "opdracht", "Een sirene op een paal", bewijs='"overeenkomst 2025-07"', te_gebruiken_tot="2030-12-31"),
}

CROPS = {"milieu/beekvallei-smal.jpg": "beekvallei.jpg"}

ALBUM = "sport/zwemfeest-2026"
ALBUM_ALT = {
    1: "Vlaggetjes hangen boven het zwembad", 2: "Vier zwemmers in het bad tijdens het feest",
    3: "Twee kinderen lachen aan de rand van het bad", 4: "Het bad met vlaggetjes in drie kleuren"}
CHILDREN = 'herkenbaar: ja, minderjarig: ja, toestemming: [{bewaard: "formulier 2026-077, dienst Sport", ouder_voogd: ja, tot: 2029-08-31}]'


# --- Files ----------------------------------------------------------------------------------------------------------

def box(name):
    """The part of the drawing that is shown, and its size in pixels."""
    if name in PORTRAIT:
        return "0 0 800 1100", 800, 1100
    if name in CROPS:
        return "300 100 300 700", 300, 700
    return "0 0 1200 800", 1200, 800


def drawing(name):
    view, width, height = box(name)
    title = RECORDS.get(name, {}).get("alt_voorstel", "Zandbeke")
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" width="{width}" height="{height}">'
            f"<title>{title}</title>{SCENES[name]()}</svg>\n").encode()


def run(*command, given):
    return subprocess.run(command, input=given, check=True, capture_output=True).stdout


def image(name):
    """The bytes of the file, in the format of its name."""
    svg = drawing(name)
    if name.endswith(".svg"):
        return svg
    png = run("rsvg-convert", "--format=png", given=svg)
    if name.endswith(".png"):
        return png
    if name.endswith(".webp"):
        return run("cwebp", "-quiet", "-q", "80", "-o", "-", "--", "-", given=png)
    return run("cjpeg", "-quality", "82", given=ppm(png))


def ppm(png):
    """The same picture without compression, for cjpeg: by way of lossless WebP, whose reader writes PPM."""
    webp = run("cwebp", "-quiet", "-lossless", "-z", "0", "-o", "-", "--", "-", given=png)
    return run("dwebp", "-quiet", "-ppm", "-o", "-", "--", "-", given=webp)


def bound(name, data):
    _, width, height = box(name)
    return [("bestand", name.split("/")[-1]), ("sha256", hashlib.sha256(data).hexdigest()), ("breedte", width), ("hoogte", height)]


def record(name, data):
    lines = [f"# Beeldfiche van {name.split('/')[-1]}"] + [f"{key}: {value}" for key, value in bound(name, data)]
    if name in CROPS:
        return "\n".join(lines + [f"uitsnede_van: {CROPS[name]}"]) + "\n"
    answers = {"herkenbaar": "nee", "ai": "geen"} | RECORDS[name]
    order = ["maker", "gebruiksrecht", "eigenaar", "herkomst", "bewijs", "te_gebruiken_tot", "fotovermelding", "herkenbaar", "minderjarig", "toestemming", "ai", "decoratief", "alt_voorstel"]
    return "\n".join(lines + [f"{key}: {answers[key]}" for key in order if key in answers]) + "\n"


def album(images):
    lines = ["# Album: één fiche voor alle beelden van dit evenement", "album: Zwemfeest 2026", "maker: Wim Dessers"]
    lines += [f"{key}: {value}" for key, value in OWN.items()] + ["herkenbaar: nee", "ai: geen", "bestanden:"]
    for number, (name, data) in enumerate(sorted(images.items()), 1):
        fields = ", ".join(f"{key}: {value}" for key, value in bound(name, data))
        extra = f", {CHILDREN}" if number == 3 else ""
        lines.append(f'  - {{{fields}{extra}, alt_voorstel: "{ALBUM_ALT[number]}"}}')
    return "\n".join(lines) + "\n"


def main():
    root = pathlib.Path(sys.argv[1])
    shared = {}
    for name in sorted(SCENES):
        data = image(name)
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        if name.startswith(ALBUM + "/"):
            shared[name] = data
        else:
            (root / (name + ".yml")).write_text(record(name, data))
    (root / ALBUM / "album.yml").write_text(album(shared))


main()
