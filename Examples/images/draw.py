#!/usr/bin/env python3
"""Draws the images of Zandbeke and writes their records. The same bytes at every run.

Usage: python3 Examples/images/draw.py Examples/zandbeke/beelden
Needs rsvg-convert, cjpeg, cwebp and dwebp; see README.md.
"""

import hashlib
import pathlib
import subprocess
import sys

# One palette for the whole town. The first three are those of the house style.
SAND, STREAM, INK = "#f6efe2", "#12586b", "#1d2426"
WHITE, MIST, GREY, SLATE, NIGHT = "#ffffff", "#dfe5e4", "#a9b4b8", "#5b6b70", "#27364a"
SKY, WATER, RIPPLE = "#cfe6ee", "#4fa3bf", "#8cc7d8"
GRASS, MEADOW, LEAF, PINE = "#8fb573", "#79a35e", "#5f8f4e", "#3f7a4f"
BRICK, ROOF, WOOD, OAK, SOIL = "#c4694c", "#7a3b2e", "#9a6b3f", "#d3a772", "#6f4e35"
RED, ORANGE, SUN, BLUE, SKIN = "#c8372d", "#e77f24", "#f3c34b", "#2f6db0", "#e2b58f"


# --- Shapes: each gives a piece of SVG --------------------------------------------------------------------------------

def rect(x, y, w, h, fill, r=0):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="{fill}"' + (f' rx="{r}"/>' if r else "/>")


def circle(x, y, r, fill):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}"/>'


def ellipse(x, y, rx, ry, fill):
    return f'<ellipse cx="{x}" cy="{y}" rx="{rx}" ry="{ry}" fill="{fill}"/>'


def ring(x, y, r, colour, width):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="none" stroke="{colour}" stroke-width="{width}"/>'


def shape(points, fill):
    return f'<polygon points="{points}" fill="{fill}"/>'


def path(d, fill):
    return f'<path d="{d}" fill="{fill}"/>'


def stroke(d, colour, width=8):
    return (f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="{width}" '
            'stroke-linecap="round" stroke-linejoin="round"/>')


def words(x, y, text, size=48, fill=INK):
    return (f'<text x="{x}" y="{y}" font-family="DejaVu Sans, sans-serif" font-size="{size}" '
            f'text-anchor="middle" fill="{fill}">{text}</text>')


def turned(degrees, x, y, piece):
    return f'<g transform="rotate({degrees} {x} {y})">{piece}</g>'


def each(values, draw):
    """The same piece for each value, one after the other."""
    return "".join(draw(value) for value in values)


def row(start, step, count, draw):
    return each(range(start, start + step * count, step), draw)


def cycle(colours, n):
    return colours[n % len(colours)]


# --- Things that stand in several drawings ----------------------------------------------------------------------------

def outside(sky=SKY, ground=GRASS, horizon=520):
    return rect(0, 0, 1200, 800, sky) + rect(0, horizon, 1200, 800 - horizon, ground)


def inside(wall=SAND, floor=OAK, horizon=580):
    return rect(0, 0, 1200, 800, wall) + rect(0, horizon, 1200, 800 - horizon, floor)


def cloud(x, y, size=60):
    return ellipse(x, y, size * 2, size // 2, WHITE) + circle(x - size // 2, y - size // 4, size // 2, WHITE) + circle(
        x + size // 2, y - size // 3, size * 2 // 3, WHITE)


def person(x, y, size, coat, hair=INK, trousers=NIGHT):
    """Somebody seen from afar, without a face; (x, y) is where the feet stand."""
    head, width = size // 9, size // 4
    return (rect(x - width // 2, y - size * 4 // 9, width * 2 // 5, size * 4 // 9, trousers, 6)
            + rect(x + width // 10, y - size * 4 // 9, width * 2 // 5, size * 4 // 9, trousers, 6)
            + rect(x - width * 7 // 10, y - size * 7 // 9, width * 7 // 5, size * 4 // 9, coat, width // 2)
            + circle(x, y - size * 8 // 9, head, SKIN)
            + path(f"M{x - head} {y - size * 8 // 9} a{head} {head} 0 0 1 {2 * head} 0 z", hair))


def face(x, y, r, skin, hair, cap):
    """A child whose face is large and clear."""
    eyes = each((-1, 1), lambda side: circle(x + side * r * 2 // 5, y, r // 9, INK)
                + circle(x + side * r * 2 // 5 + 4, y - 5, r // 30, WHITE)
                + stroke(f"M{x + side * r * 2 // 5 - r // 7} {y - r // 4} q{r // 7} -{r // 9} {2 * (r // 7)} 0", hair, 9)
                + circle(x + side * r * 3 // 5, y + r * 2 // 5, r // 8, "#d98f7c"))
    mouth = path(f"M{x - r // 3} {y + r * 2 // 5} q{r // 3} {r // 2} {2 * (r // 3)} 0 z", "#8f2f2a")
    nose = stroke(f"M{x} {y + r // 12} q{r // 10} {r // 8} -{r // 12} {r // 7}", "#b07a58", 7)
    return (rect(x - r // 4, y + r * 4 // 5, r // 2, r, skin) + ellipse(x, y + r * 9 // 5, r * 6 // 5, r // 2, skin)
            + each((-1, 1), lambda side: circle(x + side * r, y + r // 10, r // 5, skin)) + circle(x, y, r, skin)
            + path(f"M{x - r} {y - r // 3} a{r * 21 // 20} {r} 0 0 1 {2 * r} 0 q-{r} -{r // 3} -{2 * r} 0 z", cap)
            + eyes + nose + mouth)


def window(x, y, w, h, glass=SKY, frame=WHITE):
    return (rect(x, y, w, h, frame) + rect(x + 8, y + 8, w - 16, h - 16, glass)
            + rect(x + w // 2 - 3, y, 6, h, frame) + rect(x, y + h // 3, w, 6, frame))


def house(x, y, w, h, wall=BRICK, roof=ROOF, door=STREAM):
    """A small house; (x, y) is where wall and roof meet."""
    return (shape(f"{x - 16},{y} {x + w // 2},{y - w // 2} {x + w + 16},{y}", roof) + rect(x, y, w, h, wall)
            + window(x + w // 8, y + h // 6, w // 4, h // 3) + window(x + w * 5 // 8, y + h // 6, w // 4, h // 3)
            + rect(x + w * 3 // 8, y + h * 3 // 5, w // 4, h - h * 3 // 5, door))


def tree(x, y, size, leaves=LEAF):
    """(x, y) is where the trunk meets the ground."""
    return (rect(x - size // 14, y - size // 2, size // 7, size // 2, WOOD) + circle(x, y - size * 4 // 5, size // 3, leaves)
            + circle(x - size // 4, y - size * 3 // 5, size // 4, leaves)
            + circle(x + size // 4, y - size * 3 // 5, size // 4, leaves))


def willow(x, y, size):
    """A pollard willow: a short thick trunk with a round brush of twigs."""
    twigs = each(range(-4, 5), lambda k: stroke(
        f"M{x + k * size // 40} {y - size // 2} L{x + k * size // 13} {y - size + abs(k) ** 2 * size // 60}", MEADOW, size // 40))
    return (ellipse(x, y - size * 3 // 4, size // 3, size * 3 // 10, LEAF) + twigs
            + shape(f"{x - size // 8},{y} {x - size // 9},{y - size // 2} {x + size // 9},{y - size // 2} {x + size // 8},{y}", SOIL)
            + ellipse(x, y - size // 2, size // 7, size // 12, SOIL))


def tuft(x, y, size=24, colour=LEAF):
    return stroke(f"M{x} {y} l-{size // 2} -{size} M{x} {y} l0 -{size * 5 // 4} M{x} {y} l{size // 2} -{size}", colour, 5)


def book(x, y, w, h, colour):
    return rect(x, y - h, w, h, colour, 3) + rect(x, y - h * 4 // 5, w, 8, SAND)


def books(x, y, count, height=110):
    """A row of books that stand on y."""
    colours = (BRICK, STREAM, SUN, LEAF, ROOF, WATER, SAND)
    return each(range(count), lambda k: book(x + 34 * k, y, 30, height - (k * 37 + x) % 40, cycle(colours, k * 3 + x)))


def bicycle(x, y, r, colour=STREAM):
    """x is the back wheel, y the ground."""
    y -= r
    return (ring(x, y, r, INK, max(4, r // 7)) + ring(x + 3 * r, y, r, INK, max(4, r // 7))
            + stroke(f"M{x} {y} L{x + r} {y - 3 * r // 2} H{x + 5 * r // 2} L{x + 3 * r // 2} {y} Z "
                     f"M{x + 3 * r // 2} {y} L{x + 4 * r // 5} {y - 2 * r} M{x + 3 * r} {y} L{x + 12 * r // 5} {y - 2 * r} "
                     f"h{r // 2} M{x + r // 2} {y - 2 * r} h{r * 2 // 3}", colour, max(5, r // 6)))


def cyclist(x, y, r, coat):
    """Somebody on a bicycle, seen from the side."""
    hip, neck = f"{x + 4 * r // 5} {y - 3 * r}", f"{x + 8 * r // 5} {y - 5 * r}"
    return (bicycle(x, y, r) + stroke(f"M{hip} L{x + 9 * r // 5} {y - 2 * r} L{x + 3 * r // 2} {y - r}", NIGHT, r // 2)
            + stroke(f"M{hip} L{neck}", coat, r * 4 // 5) + stroke(f"M{neck} L{x + 5 * r // 2} {y - 3 * r}", coat, r * 2 // 5)
            + circle(x + 9 * r // 5, y - 6 * r, r * 3 // 5, SKIN)
            + path(f"M{x + 6 * r // 5} {y - 6 * r} a{r * 3 // 5} {r * 3 // 5} 0 0 1 {2 * (r * 3 // 5)} 0 z", ROOF))


def car(x, y, colour):
    return (path(f"M{x} {y} v-70 h50 l50 -65 h150 l60 65 h50 q20 0 20 70 z", colour)
            + shape(f"{x + 75},{y - 70} {x + 110},{y - 118} {x + 165},{y - 118} {x + 165},{y - 70}", SKY)
            + shape(f"{x + 182},{y - 70} {x + 182},{y - 118} {x + 240},{y - 118} {x + 285},{y - 70}", SKY)
            + each((x + 90, x + 290), lambda at: circle(at, y, 38, INK) + circle(at, y, 16, GREY))
            + circle(x + 370, y - 45, 10, SUN))


def cone(x, y, h):
    """A traffic cone that stands on y."""
    w = h // 3
    return (rect(x - w, y - h // 10, 2 * w, h // 10, ROOF, 3) + shape(f"{x - w * 2 // 3},{y - h // 10} {x},{y - h} {x + w * 2 // 3},{y - h // 10}", ORANGE)
            + shape(f"{x - w * 2 // 5},{y - h * 2 // 5} {x - w // 4},{y - h * 3 // 5} {x + w // 4},{y - h * 3 // 5} {x + w * 2 // 5},{y - h * 2 // 5}", WHITE))


def barrier(x, y, w):
    """A fence of road works, with slanting stripes; y is the ground."""
    stripes = row(x + 10, 60, (w - 40) // 60, lambda at: shape(
        f"{at},{y - 70} {at + 20},{y - 110} {at + 50},{y - 110} {at + 30},{y - 70}", RED))
    return (each((x + 20, x + w - 30), lambda at: rect(at, y - 130, 12, 130, GREY) + rect(at - 20, y - 8, 52, 8, INK))
            + rect(x, y - 110, w, 40, WHITE) + stripes)


def ball(x, y, r, colour, seam=WHITE):
    return circle(x, y, r, colour) + stroke(f"M{x - r * 4 // 5} {y - r // 3} q{r * 4 // 5} {r * 2 // 3} {r * 8 // 5} 0", seam, max(3, r // 12))


def watermill(x, y):
    """The old mill on the Zandbeek, some 420 wide; (x, y) is where its left corner stands."""
    spokes = each(range(0, 180, 30), lambda a: turned(a, x + 400, y - 60, rect(x + 250, y - 66, 300, 12, SOIL)))
    return (shape(f"{x - 30},{y - 240} {x + 60},{y - 400} {x + 260},{y - 400} {x + 350},{y - 240}", ROOF)
            + rect(x, y - 240, 320, 240, BRICK) + each((x + 40, x + 150), lambda at: window(at, y - 200, 70, 90))
            + rect(x + 60, y - 90, 80, 90, STREAM) + spokes + ring(x + 400, y - 60, 145, WOOD, 18) + ring(x + 400, y - 60, 90, WOOD, 10)
            + circle(x + 400, y - 60, 20, INK))


def ground_stream():
    """The Zandbeek as it winds to the foot of a drawing."""
    return path("M640 470 C760 500 700 540 610 570 C500 610 560 650 690 690 C800 730 720 770 640 800 H1000 "
                "C1010 740 960 690 840 650 C750 620 690 600 770 560 C850 520 790 480 700 470 Z", WATER)


# --- Sport ------------------------------------------------------------------------------------------------------------

def lanes(count=6):
    """A pool seen from its end, with lane ropes that meet far away."""
    def across(k):
        return 380 + 440 * k // count, 40 + 1120 * k // count
    ropes = each(range(1, count), lambda k: stroke(f"M{across(k)[0]} 330 L{across(k)[1]} 720", BLUE, 8))
    marks = each(range(count), lambda k: stroke(
        f"M{sum(across(k)[:1] + across(k + 1)[:1]) // 2} 345 L{(across(k)[1] + across(k + 1)[1]) // 2} 700", "#3f8fac", 12))
    return shape("380,320 820,320 1160,720 40,720", WATER) + marks + ropes


def hall_of_pool():
    return (rect(0, 0, 1200, 800, MIST) + row(90, 180, 6, lambda x: window(x, 60, 130, 170, SKY))
            + rect(0, 290, 1200, 510, "#e6dcc6") + stroke("M380 320 H820 L1160 720 H40 Z", WHITE, 26))


def starting_blocks(extra=lambda x: ""):
    return each((120, 307, 494, 681, 868, 1055), lambda x: rect(x - 10, 690, 70, 80, SLATE) + rect(x - 25, 670, 100, 28, WHITE, 6)
                + words(x + 25, 750, str(1 + (x - 120) // 187), 34, WHITE) + extra(x))


def swimming_pool():
    return hall_of_pool() + lanes() + starting_blocks()


def pool_with_balloons():
    balloons = lambda x: stroke(f"M{x + 55} 670 q20 -40 5 -80", INK, 3) + ellipse(x + 60, 550, 32, 42, SUN) + circle(x + 50, 535, 8, SAND)
    return hall_of_pool() + lanes() + starting_blocks(balloons)


def footprint(x, y, side):
    """A bare foot that points up; side is -1 for the left one."""
    wet = "#b3cad1"
    toes = each(range(5), lambda k: circle(x - side * (34 - 17 * k), y - (62, 74, 72, 64, 50)[k], (15, 11, 10, 9, 8)[k], wet))
    return ellipse(x, y - 14, 42, 38, wet) + rect(x + side * 12 - 22, y - 20, 44, 110, wet, 22) + ellipse(x + side * 2, y + 84, 30, 36, wet) + toes


def wet_footprints():
    tiles = row(0, 150, 9, lambda x: rect(x, 300, 5, 500, "#d2c6ab")) + row(300, 125, 4, lambda y: rect(0, y, 1200, 5, "#d2c6ab"))
    ripples = row(60, 65, 4, lambda y: stroke(f"M0 {y} " + "q60 -22 120 0 t120 0 " * 5, RIPPLE, 7))
    steps = each(range(5), lambda k: turned(80, 160 + 215 * k, 480 + 150 * (k % 2), footprint(160 + 215 * k, 480 + 150 * (k % 2), 2 * (k % 2) - 1)))
    return rect(0, 0, 1200, 800, "#e6dcc6") + tiles + rect(0, 0, 1200, 270, WATER) + ripples + rect(0, 265, 1200, 45, WHITE) + steps


def two_children():
    return (rect(0, 0, 1200, 800, WATER) + row(90, 110, 7, lambda y: stroke(f"M0 {y} " + "q60 -26 120 0 t120 0 " * 5, RIPPLE, 8))
            + face(380, 380, 200, "#f0cba8", WOOD, SUN) + face(830, 410, 190, "#b98259", INK, RED))


def caps_on_bench():
    caps = row(190, 165, 4, lambda x: path(f"M{x - 68} 470 a68 72 0 0 1 136 0 q-68 16 -136 0 z", SUN) + stroke(f"M{x} 400 v68", "#dba42e", 5))
    towel = lambda x, colour: rect(x, 400, 130, 74, colour, 37) + ring(x + 96, 437, 22, WHITE, 7)
    return (inside(SKY, "#e6dcc6", 600) + row(0, 120, 10, lambda x: rect(x, 0, 4, 600, WHITE)) + row(0, 120, 5, lambda y: rect(0, y, 1200, 4, WHITE))
            + rect(80, 475, 1040, 34, OAK, 6) + rect(80, 520, 1040, 24, WOOD, 6) + each((150, 1010), lambda x: rect(x, 544, 34, 150, SLATE))
            + caps + towel(780, STREAM) + towel(930, RED))


def sports_hall():
    goal = lambda x: rect(x, 340, 12, 190, WHITE) + rect(x + 168, 340, 12, 190, WHITE) + rect(x, 330, 180, 14, RED) + row(
        x + 30, 30, 5, lambda at: rect(at, 344, 2, 180, GREY)) + row(370, 34, 5, lambda y: rect(x + 12, y, 156, 2, GREY))
    lines = (stroke("M60 780 L330 520 H870 L1140 780", WHITE, 8) + stroke("M600 520 V800", BLUE, 8) + stroke("M0 660 H1200", RED, 7)
             + f'<ellipse cx="600" cy="660" rx="170" ry="60" fill="none" stroke="{SUN}" stroke-width="8"/>')
    return (inside(MIST, OAK, 510) + row(60, 190, 6, lambda x: rect(x, 60, 140, 90, SKY)) + rect(0, 190, 1200, 26, STREAM) + rect(0, 480, 1200, 32, WOOD)
            + goal(150) + goal(870) + lines + rect(500, 440, 200, 50, WHITE, 25) + ring(690, 465, 16, GREY, 6)
            + row(520, 30, 5, lambda x: rect(x, 442, 4, 46, GREY)))


def sports_camp():
    vest = lambda x, colour: path(f"M{x} 560 q20 -60 60 -60 q20 30 60 0 q40 0 60 60 l-34 16 v90 h-112 v-90 z", colour) + rect(x + 34, 600, 112, 14, WHITE)
    return (outside() + cloud(250, 140) + cloud(860, 100, 80) + row(60, 200, 6, lambda x: tree(x, 530, 170 + x % 60))
            + row(60, 130, 9, lambda x: tuft(x, 560 + x % 90)) + vest(120, RED) + vest(320, SUN) + vest(520, STREAM)
            + row(770, 100, 4, lambda x: cone(x, 660, 110)) + ball(300, 730, 48, WHITE, INK) + ball(480, 745, 40, BRICK) + ball(640, 735, 44, SUN, RED)
            + ball(800, 745, 38, BLUE))


def runner(x, y, shirt):
    """Somebody who runs, without a face; (x, y) is where the foot strikes."""
    return (stroke(f"M{x} {y} l-30 -50 l40 -60 l46 40 l-10 60", NIGHT, 24) + stroke(f"M{x + 10} {y - 110} l18 -80", shirt, 48)
            + stroke(f"M{x + 30} {y - 190} l-54 40 l24 34 M{x + 30} {y - 190} l44 56 l34 -26", SKIN, 16)
            + circle(x + 40, y - 244, 28, SKIN) + path(f"M{x + 12} {y - 244} a28 28 0 0 1 56 0 z", SOIL))


def running_track():
    lamp = lambda x: rect(x - 5, 130, 10, 280, SLATE) + rect(x - 60, 100, 120, 40, INK, 6) + row(x - 40, 40, 3, lambda at: circle(at, 120, 14, SUN))
    beam = lambda x: shape(f"{x - 50},140 {x + 50},140 {x + 170},420 {x - 170},420", "#3d5273")
    lines = each(range(7), lambda k: stroke(f"M{480 + 40 * k} 430 L{-300 + 300 * k} 820", WHITE, 6))
    return (outside(NIGHT, "#3f6b46", 410) + each((200, 600, 1000), beam) + each((200, 600, 1000), lamp) + row(30, 90, 14, lambda x: circle(x, 400, 40, "#2f4f3c"))
            + rect(0, 410, 1200, 390, "#3f6b46") + shape("440,430 760,430 1650,800 -450,800", "#b8503c") + lines + stroke("M330 520 H870", WHITE, 8) + runner(420, 690, SUN) + runner(720, 720, STREAM))


# --- Library ----------------------------------------------------------------------------------------------------------

def reading_room():
    shelf = lambda x: rect(x, 140, 250, 440, WOOD) + each((240, 350, 460, 570), lambda y: rect(x + 12, y - 96, 226, 96, SOIL) + books(x + 18, y, 6, 92))
    chair = lambda x, c: rect(x, 480, 150, 150, c, 30) + rect(x - 20, 560, 40, 100, c, 18) + rect(x + 130, 560, 40, 100, c, 18) + rect(x + 6, 590, 138, 60, c)
    table = rect(280, 640, 640, 28, WOOD, 6) + each((310, 860), lambda x: rect(x, 668, 26, 132, SOIL))
    paper = shape("400,640 430,618 530,618 520,640", WHITE) + book(650, 640, 90, 22, RED) + book(655, 618, 80, 20, STREAM)
    lamp = stroke("M820 640 v-70 l40 -30", INK, 7) + path("M835 560 l20 -40 l50 26 l-30 36 z", SUN)
    return (inside("#efe6d4", OAK, 600) + shelf(20) + shelf(930) + each((320, 510, 700), lambda x: window(x, 60, 170, 400))
            + chair(330, STREAM) + chair(720, BRICK) + table + paper + lamp)


def picture_book(x, y, left, right):
    return (shape(f"{x},{y} {x - 190},{y - 40} {x - 190},{y + 110} {x},{y + 160}", WHITE) + shape(f"{x},{y} {x + 190},{y - 40} {x + 190},{y + 110} {x},{y + 160}", SAND)
            + stroke(f"M{x} {y} v158", GREY, 4) + left + right)


def story_hour():
    lamp = stroke("M1010 700 V330 q0 -70 -80 -70", INK, 12) + ellipse(1010, 705, 80, 16, INK) + shape("840,330 890,220 980,220 1020,330", SUN)
    light = shape("850,330 1010,330 1120,700 560,700", "#fbe9bd")
    first = picture_book(390, 500, circle(300, 545, 40, SUN), stroke("M430 570 q40 -40 80 0 t60 -6", WATER, 12) + rect(430, 600, 110, 8, GREY))
    second = picture_book(770, 540, shape("640,620 690,530 730,630", LEAF), circle(860, 590, 34, RED) + rect(820, 640, 100, 8, GREY))
    return (inside("#e9e0ef", "#c9a27a", 560) + light + rect(60, 330, 420, 16, WOOD) + books(80, 330, 11, 120) + rect(60, 170, 420, 16, WOOD) + books(100, 170, 9, 100)
            + ellipse(590, 650, 470, 120, RED) + ellipse(590, 630, 440, 95, "#d65a4a") + first + second + lamp)


def book_at_home():
    bag = (stroke("M520 480 q70 -170 140 0", "#c9bb97", 16) + book(500, 500, 46, 120, RED) + book(552, 500, 40, 150, STREAM) + book(598, 500, 48, 110, SUN)
           + book(650, 500, 40, 140, LEAF) + path("M460 480 h260 l-16 220 h-228 z", "#efe3c4") + circle(590, 590, 46, STREAM) + stroke("M560 592 q15 -20 30 0 t30 0", WHITE, 9))
    door = rect(330, 60, 480, 640, WHITE) + rect(360, 90, 420, 610, "#f5d9a0") + shape("360,90 470,130 470,690 360,700", STREAM) + circle(450, 420, 12, SUN)
    hall = rect(480, 600, 300, 100, OAK) + rect(560, 180, 130, 170, WOOD) + rect(572, 192, 106, 146, SKY)
    bricks = each(range(12), lambda r: row(0 if r % 2 else -60, 120, 11, lambda x: rect(x + 4, 62 * r + 4, 112, 54, BRICK)))
    return (rect(0, 0, 1200, 800, "#b35b40") + bricks + door + hall + rect(290, 690, 560, 40, GREY) + rect(0, 730, 1200, 70, SLATE)
            + words(960, 330, "12", 90, WHITE) + bag + rect(900, 600, 110, 130, ORANGE, 10) + circle(955, 540, 80, LEAF) + circle(910, 570, 50, PINE))


# --- Environment and housing ------------------------------------------------------------------------------------------

def recycling_park():
    def container(k):
        x, colour = 60 + 280 * k, (BLUE, LEAF, SUN, BRICK)[k]
        load = (shape(f"{x + 40},440 {x + 90},400 {x + 180},395 {x + 220},440", GREY), circle(x + 80, 440, 44, PINE) + circle(x + 150, 435, 52, LEAF),
                shape(f"{x + 30},440 {x + 120},380 {x + 130},440", WHITE) + rect(x + 130, 400, 80, 50, OAK), shape(f"{x + 30},440 {x + 200},390 {x + 215},440", WOOD))[k]
        return (rect(x + 105, 180, 10, 260, SLATE) + rect(x + 50, 150, 120, 90, colour, 8) + circle(x + 110, 195, 26, WHITE) + load
                + shape(f"{x - 4},430 {x + 244},430 {x + 226},600 {x + 14},600", SLATE) + row(x + 40, 45, 4, lambda at: rect(at, 440, 10, 155, "#48565b")))
    return (outside(SKY, GREY, 580) + row(20, 110, 12, lambda x: circle(x, 440, 70, MEADOW)) + rect(0, 440, 1200, 140, MEADOW) + each(range(4), container)
            + shape("330,690 870,690 950,780 250,780", SLATE) + stroke("M330 690 H870 L950 780 H250 Z", SUN, 8) + rect(960, 620, 100, 150, WHITE, 8)
            + rect(975, 640, 70, 40, INK, 4) + words(1010, 671, "240", 28, SUN) + stroke("M1060 640 H1180", RED, 14))


def compost_bin():
    fork = rect(330, 240, 14, 330, OAK) + rect(305, 228, 64, 16, WOOD, 6) + stroke("M300 560 h74 M300 560 v110 M325 560 v110 M350 560 v110 M374 560 v110", SLATE, 8)
    bucket = (circle(830, 590, 26, ORANGE) + circle(870, 580, 30, LEAF) + circle(912, 590, 26, SUN) + stroke("M850 570 q20 -30 46 -4", RED, 10)
              + shape("790,600 950,600 926,720 814,720", RED) + stroke("M800 600 q70 -90 140 0", SLATE, 6))
    ribs = row(350, 75, 4, lambda y: rect(466, y, 268, 8, SLATE))
    return (outside() + row(0, 80, 16, lambda x: rect(x, 340, 66, 190, OAK, 8)) + rect(0, 400, 1200, 16, WOOD) + tree(1040, 540, 380) + tree(130, 540, 280)
            + ellipse(600, 690, 240, 40, SOIL) + shape("480,270 720,270 750,690 450,690", INK) + ribs + rect(455, 235, 290, 44, INK, 18) + rect(550, 215, 100, 24, SLATE, 10)
            + rect(530, 600, 140, 70, SLATE, 6) + fork + bucket + row(40, 140, 9, lambda x: tuft(x, 760)))


def stream_valley():
    staff = rect(650, 500, 20, 160, WHITE) + row(510, 36, 4, lambda y: rect(650, y, 20, 18, RED)) + stroke("M634 662 q26 -10 52 0", RIPPLE, 6)
    bridge = rect(560, 470, 240, 16, WOOD) + row(575, 50, 5, lambda x: rect(x, 430, 8, 44, WOOD)) + rect(560, 428, 240, 8, WOOD)
    footway = path("M330 480 C280 540 420 600 300 680 C240 730 180 770 150 800 H330 C340 750 420 700 440 640 C450 570 330 540 370 480 Z", "#d9c79c")
    return (outside(SKY, GRASS, 460) + circle(1010, 130, 62, SUN) + cloud(300, 130) + cloud(640, 90, 44)
            + path("M0 470 q220 -120 470 -40 t420 -10 t310 30 v50 H0 z", MEADOW) + row(30, 70, 6, lambda x: tree(x, 475, 90 + x % 40))
            + ground_stream() + footway + bridge + each(((700, 520), (610, 620), (790, 745)), lambda at: stroke(f"M{at[0]} {at[1]} q30 -12 60 0", RIPPLE, 6))
            + willow(880, 540, 190) + willow(1070, 570, 230) + willow(520, 570, 230) + willow(930, 700, 330) + staff
            + each(((40, 620), (110, 700), (90, 560), (460, 700), (520, 640), (540, 770), (990, 640), (1090, 690), (1150, 600), (1060, 780)),
                   lambda at: tuft(*at, 26, PINE)))


def litter():
    def can(x, y, degrees, colour):
        return turned(degrees, x, y, rect(x - 70, y - 36, 140, 72, colour, 12) + ellipse(x + 68, y, 12, 34, GREY) + rect(x - 30, y - 36, 40, 72, WHITE))
    grass = lambda y, seed: row(10, 44, 28, lambda x: tuft(x + seed, y + x * 13 % 40, 48, (LEAF, MEADOW, PINE)[(x + seed) % 3]))
    bag = (path("M640 620 q-40 -150 50 -170 l-30 -60 l60 34 l40 -50 l20 62 l56 -20 l-40 56 q110 40 60 150 z", WHITE)
           + stroke("M690 470 q-20 70 0 130 M760 460 q40 60 20 140", MIST, 8))
    return (outside(SKY, GRASS, 420) + cloud(900, 110) + shape("0,420 1200,300 1200,360 0,520", SLATE) + stroke("M0 470 L1200 330", WHITE, 6) + rect(140, 150, 26, 260, WHITE)
            + rect(140, 150, 26, 50, RED) + grass(540, 0) + can(260, 640, -18, RED) + can(470, 700, 12, BLUE) + bag + can(960, 680, -30, LEAF) + grass(740, 14))


def facade():
    bricks = each(range(13), lambda r: row(420 + 20 * (r % 2), 40, 8, lambda x: rect(x, 230 + 36 * r, 34, 4, "#a9553c")))
    poles = each((390, 560, 640, 810), lambda x: rect(x, 90, 12, 630, GREY))
    decks = each((250, 410, 570), lambda y: rect(360, y, 480, 18, OAK) + rect(360, y - 64, 480, 8, GREY))
    neighbour = lambda x, wall: (shape(f"{x},220 {x + 60},110 {x + 280},110 {x + 340},220", ROOF) + rect(x, 220, 340, 480, wall)
                                 + each((270, 430), lambda y: window(x + 40, y, 90, 120) + window(x + 210, y, 90, 120)) + rect(x + 125, 580, 90, 120, STREAM))
    insulation = rect(420, 220, 110, 480, "#f2d98c") + row(250, 90, 5, lambda y: rect(420, y, 110, 5, SUN))
    return (outside(SKY, GREY, 700) + cloud(180, 70, 40) + neighbour(60, SAND) + neighbour(800, "#d98f6c") + shape("400,220 460,110 740,110 800,220", ROOF) + rect(400, 220, 400, 480, BRICK)
            + bricks + each((270, 430), lambda y: window(560, y, 90, 120) + window(690, y, 90, 120)) + rect(590, 570, 100, 130, PINE) + insulation + poles + decks + rect(0, 700, 1200, 30, MIST))


def rainwater_tank():
    roof = shape("150,260 430,90 710,260", ROOF)
    rain = row(120, 70, 9, lambda x: stroke(f"M{x} {30 + x % 50} l-12 36", WATER, 7))
    arrow = lambda x, y, turn: turned(turn, x, y, shape(f"{x - 20},{y - 16} {x + 20},{y} {x - 20},{y + 16}", WHITE))
    toilet = rect(560, 330, 60, 70, WHITE, 8) + path("M470 400 h150 q0 70 -70 80 v20 h-50 v-22 q-30 -14 -30 -78 z", WHITE)
    inner = rect(190, 260, 480, 250, SAND) + rect(190, 260, 480, 16, BRICK) + rect(190, 260, 20, 250, BRICK) + rect(650, 260, 20, 250, BRICK) + rect(400, 276, 12, 234, BRICK)
    pipes = (stroke("M710 264 H760 V590 H800", SLATE, 26) + stroke("M830 670 H700 V560 H590 V420", STREAM, 20)
             + arrow(760, 420, 90) + arrow(790, 590, 0) + arrow(740, 670, 180) + arrow(590, 530, -90))
    tank = rect(790, 550, 330, 200, GREY, 36) + rect(815, 620, 280, 108, WATER, 20) + stroke("M830 640 q30 -14 60 0 t60 0 t60 0 t60 0", RIPPLE, 7) + rect(900, 500, 110, 54, SLATE)
    return (outside(SKY, SOIL, 510) + rect(0, 510, 1200, 18, GRASS) + rain + inner + roof + window(240, 330, 110, 110) + toilet + tank + pipes
            + words(955, 480, "put", 36) + words(300, 490, "keuken", 28) + words(480, 316, "toilet", 28))


def old_lime():
    crown = each(((600, 300, 210), (420, 330, 160), (780, 330, 160), (500, 180, 150), (700, 180, 150), (600, 420, 190)), lambda c: circle(*c, LEAF))
    light = each(((520, 200, 60), (680, 260, 80), (450, 350, 60), (780, 360, 50), (600, 420, 70)), lambda c: circle(*c, MEADOW))
    trunk = path("M530 720 q50 -40 40 -250 h80 q-6 210 60 250 q-90 20 -180 0 z", SOIL) + stroke("M600 520 l-90 -110 M620 510 l100 -120", SOIL, 30)
    return (outside(SKY, GRASS, 560) + cloud(150, 130) + cloud(1040, 180, 50) + path("M0 560 q300 -80 620 -10 t580 0 v40 H0 z", MEADOW)
            + path("M860 560 C800 640 980 700 760 800 H1130 C1150 700 940 640 920 560 Z", "#d9c79c") + trunk + crown + light
            + row(40, 120, 6, lambda x: tuft(x, 640 + x % 110)) + rect(340, 670, 170, 16, WOOD) + rect(360, 686, 14, 50, WOOD) + rect(480, 686, 14, 50, WOOD))


# --- Citizens, communication ------------------------------------------------------------------------------------------

def counter():
    desk = lambda x, n: rect(x, 480, 330, 180, OAK) + rect(x - 10, 460, 350, 26, WOOD) + rect(x + 130, 300, 70, 60, STREAM, 8) + words(x + 165, 345, str(n), 42, WHITE)
    low = rect(800, 540, 340, 120, OAK) + rect(790, 520, 360, 26, WOOD) + rect(935, 300, 70, 60, STREAM, 8) + words(970, 345, "3", 42, WHITE)
    chair = lambda x: rect(x, 600, 100, 90, LEAF, 14) + rect(x, 680, 100, 24, PINE, 8) + rect(x + 8, 700, 10, 70, SLATE) + rect(x + 82, 700, 10, 70, SLATE)
    reader = rect(1040, 430, 76, 94, INK, 8) + rect(1048, 438, 60, 70, SKY) + stroke("M1066 488 q0 -34 12 -34 t12 34 M1072 490 q6 -20 10 0", STREAM, 4)
    board = rect(430, 60, 340, 130, INK, 12) + words(600, 152, "A 047", 84, SUN)
    glass = rect(445, 440, 10, 40, SLATE) + rect(400, 390, 100, 60, SLATE, 6)
    return (inside(SAND, GREY, 640) + board + rect(0, 250, 1200, 10, STREAM) + person(670, 640, 330, RED, ROOF) + desk(60, 1) + desk(420, 2) + glass + low + reader
            + chair(170) + chair(530) + chair(900))


def identity_card():
    arrow = lambda x1, y1, x2, y2, head: stroke(f"M{x1} {y1} L{x2} {y2}", RED, 8) + stroke(head, RED, 8)
    chip = rect(270, 330, 110, 90, SUN, 12) + stroke("M270 360 h36 v30 h-36 M380 360 h-36 v30 h36 M325 330 v30 M325 390 v30", WOOD, 4)
    portrait = rect(760, 300, 170, 210, SKY, 10) + circle(845, 380, 44, GREY) + path("M775 510 q0 -80 70 -80 t70 80 z", GREY)
    lines = each((300, 350, 400), lambda y: rect(430, y, 270, 20, GREY, 8))
    return (rect(0, 0, 1200, 800, SAND) + rect(220, 200, 760, 440, WHITE, 36) + path("M220 260 v-24 q0 -36 36 -36 h688 q36 0 36 36 v24 z", STREAM) + words(600, 244, "IDENTITEITSKAART", 34, WHITE)
            + chip + portrait + lines + words(560, 490, "tot 14.05.2034", 34) + words(460, 590, "591-0000000-00", 40)
            + words(150, 110, "chip", 40, RED) + arrow(170, 130, 295, 310, "M262 298 l34 14 l4 -38")
            + words(960, 110, "vervaldatum", 40, RED) + arrow(900, 130, 690, 455, "M692 416 l-4 42 l38 -18")
            + words(330, 745, "kaartnummer", 40, RED) + arrow(400, 700, 430, 615, "M406 638 l26 -26 l14 34"))


def town_hall():
    lit = lambda x, y: window(x, y, 74, 120, "#ffe29a", SAND)
    lights = lambda x, y: each(range(5), lambda k: circle(x - 8 + 22 * k, y - 12, 6, SUN)) + each(range(5), lambda k: circle(x - 12, y + 8 + 26 * k, 6, SUN) + circle(x + 86, y + 8 + 26 * k, 6, SUN))
    windows = each((280, 390, 736, 846), lambda x: each((270, 440), lambda y: lit(x, y) + lights(x, y)))
    gable = shape("500,250 500,180 530,180 530,130 560,130 560,90 640,90 640,130 670,130 670,180 700,180 700,250", BRICK)
    tower = rect(575, 30, 50, 70, BRICK) + shape("565,34 600,-30 635,34", ROOF) + circle(600, 170, 34, WHITE) + stroke("M600 170 v-22 M600 170 h14", INK, 5)
    glow = each((300, 430, 600, 760, 880), lambda x: rect(x, 660 + x % 60, 70, 12, "#b08f5a", 6))
    return (rect(0, 0, 1200, 800, NIGHT) + shape("230,250 280,160 920,160 970,250", ROOF) + rect(240, 250, 720, 360, BRICK) + rect(500, 250, 200, 360, "#b35b40") + gable + tower + windows
            + lit(563, 270) + lights(563, 270) + path("M550 610 v-110 a50 50 0 0 1 100 0 v110 z", ROOF) + rect(530, 600, 140, 20, GREY)
            + rect(0, 610, 1200, 190, "#3b4a5c") + shape("540,620 660,620 730,800 470,800", "#566476") + glow + house(20, 400, 170, 210, "#8a6a58") + house(1010, 400, 170, 210, "#8a6a58")
            + row(60, 85, 14, lambda x: stroke(f"M{x} {80 + x * 7 % 400} l-8 34", "#55677f", 4)))


def logo():
    return (rect(0, 0, 1200, 800, WHITE) + circle(600, 310, 210, SAND) + shape("470,320 600,200 730,320", BRICK)
            + path("M400 350 q100 -90 200 0 t200 0 q-14 60 -50 100 q-75 40 -150 0 q-75 -40 -150 0 q-36 -40 -50 -100 z", STREAM) + words(600, 680, "Zandbeke", 130, STREAM))


def magazine_cover():
    view = (rect(60, 250, 680, 620, SKY) + circle(620, 350, 60, SUN) + cloud(250, 350, 40) + path("M60 640 q200 -110 400 -30 t280 -10 v270 H60 z", MEADOW) + watermill(150, 700)
            + path("M60 740 q170 -40 340 0 t340 0 v130 H60 z", WATER) + stroke("M100 800 q60 -24 120 0 t120 0 t120 0 t120 0 t100 0", RIPPLE, 8) + rect(60, 700, 420, 44, GRASS))
    return (rect(0, 0, 800, 1100, BRICK) + rect(40, 40, 720, 1020, SAND) + words(400, 190, "Zandbeke", 122, STREAM) + view
            + words(400, 950, "Infoblad van je gemeente", 42) + words(400, 1020, "winter 2026", 36, BRICK))


def street_of_2040():
    def tower(k):
        x, top, colour = 30 + 235 * k, 150 + 60 * (k * 2 % 3), cycle((WHITE, SAND, MIST), k)
        return rect(x, top, 180, 620 - top, colour, 70) + row(top + 70, 90, (560 - top) // 90, lambda y: rect(x + 24, y, 132, 34, RIPPLE, 17)
               + rect(x + 40, y + 34, 100, 20, LEAF)) + ellipse(x + 90, top + 6, 70, 26, LEAF)
    pod = lambda x, y, colour: rect(x, y, 170, 76, colour, 38) + rect(x + 30, y + 14, 110, 30, NIGHT, 15) + ellipse(x + 85, y + 92, 70, 8, SLATE)
    return (outside("#dcecf5", GRASS, 600) + circle(1010, 110, 60, SUN) + each(range(5), tower) + rect(0, 640, 1200, 90, MIST) + stroke("M20 685 H1180", WHITE, 8)
            + pod(200, 625, SUN) + pod(740, 655, STREAM) + tree(120, 640, 170) + tree(560, 640, 200) + tree(1090, 640, 180) + cyclist(430, 780, 26, BRICK) + person(980, 790, 150, STREAM))


# --- Mobility, public works -------------------------------------------------------------------------------------------

def bicycle_bridge():
    rail = row(130, 105, 10, lambda x: rect(x, 330, 12, 130, STREAM)) + rect(90, 322, 1020, 16, STREAM) + rect(90, 385, 1020, 8, STREAM)
    return (outside(SKY, GRASS, 480) + cloud(280, 110) + cloud(880, 150, 48) + row(20, 100, 4, lambda x: tree(x, 500, 200)) + row(880, 100, 4, lambda x: tree(x, 500, 210))
            + path("M480 800 C520 700 460 600 500 480 H720 C700 600 780 700 760 800 Z", WATER) + each((540, 620, 710), lambda y: stroke(f"M540 {y} q35 -14 70 0 t70 0", RIPPLE, 7))
            + path("M300 500 Q600 620 900 500 V480 H300 Z", SLATE) + rect(40, 455, 1120, 34, WOOD, 8) + cyclist(540, 456, 46, RED) + rail
            + row(30, 90, 5, lambda x: tuft(x, 600 + x % 120)) + row(800, 90, 5, lambda x: tuft(x, 600 + x % 120)))


def bicycle_street():
    sign = rect(1030, 200, 14, 340, SLATE) + rect(950, 70, 180, 180, BLUE, 12) + bicycle(988, 170, 28, WHITE) + rect(975, 188, 130, 46, RED, 8)
    return (outside(SKY, MIST, 470) + each((40, 260, 480, 700), lambda x: house(x, 250, 180, 220, cycle((BRICK, SAND, "#d98f6c"), x // 220)))
            + rect(0, 470, 1200, 50, GREY) + rect(0, 520, 1200, 240, "#a9563f") + row(60, 220, 6, lambda x: rect(x, 636, 110, 8, WHITE)) + rect(0, 760, 1200, 40, GREY)
            + car(120, 690, STREAM) + cyclist(690, 726, 52, SUN) + sign)


def blue_zone():
    """A plan: blocks of houses, the streets between them, and those of the blue zone in blue."""
    block = lambda x, y, w, h: rect(x, y, w, h, "#e3d7c0", 8) + each(((14, 14), (w - 64, 14), (14, h - 64), (w - 64, h - 64)), lambda c: rect(x + c[0], y + c[1], 50, 50, "#d2bf9f", 4))
    blocks = each((40, 330, 620, 910), lambda x: each((40, 290, 540), lambda y: block(x, y, 250, 210)))
    blue = each(("M310 270 H890", "M310 520 H890", "M310 270 V520", "M600 270 V520", "M890 270 V520", "M600 20 V270"), lambda d: stroke(d, BLUE, 28))
    disc = rect(960, 590, 190, 180, BLUE, 14) + circle(1055, 690, 62, WHITE) + stroke("M1055 690 v-40 M1055 690 l30 16", INK, 7) + words(1010, 636, "P", 42, WHITE)
    return (rect(0, 0, 1200, 800, WHITE) + blocks + blue + rect(345, 305, 220, 180, GRASS, 8) + words(455, 408, "Beekplein", 36, STREAM)
            + stroke("M0 770 q150 -40 300 0 t300 0 t300 0 t300 0", WATER, 30) + rect(660, 340, 170, 110, BRICK, 6) + words(745, 405, "Markt", 34, WHITE) + disc)


def road_works():
    sign = (rect(955, 330, 14, 250, SLATE) + shape("860,350 962,170 1064,350", RED) + shape("890,333 962,206 1034,333", WHITE)
            + circle(950, 252, 12, INK) + stroke("M950 268 l-8 30 l-12 28 M944 300 l22 26 M952 274 l28 22 M980 296 l20 26", INK, 8))
    trench = shape("330,560 850,560 960,730 230,730", SOIL) + shape("360,580 820,580 870,660 310,660", "#4a3424") + stroke("M340 640 H850", BRICK, 30)
    heap = path("M40 640 q70 -140 150 -110 q80 30 110 110 z", WOOD)
    return (outside(SKY, SLATE, 500) + each((60, 270, 480, 690), lambda x: house(x, 270, 170, 210, cycle((SAND, BRICK, "#d98f6c"), x // 210))) + rect(0, 470, 1200, 50, GREY) + heap + trench
            + barrier(330, 570, 250) + barrier(590, 570, 250) + sign + barrier(180, 770, 260) + barrier(470, 770, 260) + barrier(760, 770, 260) + cone(120, 760, 130) + cone(1110, 760, 130)
            + rect(1050, 470, 130, 90, BLUE, 8) + stroke("M1075 515 h70 m-26 -24 l28 24 l-28 24", WHITE, 10) + rect(1108, 560, 12, 60, SLATE))


def salt_truck():
    bare = lambda x, y, h: stroke(f"M{x} {y} v-{h} M{x} {y - h // 2} l-{h // 4} -{h // 4} M{x} {y - h // 2} l{h // 4} -{h // 4} M{x} {y - h * 3 // 4} l-{h // 6} -{h // 5} M{x} {y - h * 3 // 4} l{h // 6} -{h // 5}", SOIL, 10)
    truck = (shape("300,330 740,330 690,500 350,500", ORANGE) + rect(300, 310, 440, 28, SUN, 6) + path("M330 312 q190 -110 380 0 z", WHITE) + path("M760 330 h110 l70 110 v130 h-180 z", ORANGE)
             + shape("785,352 858,352 908,440 785,440", SKY) + rect(290, 500, 660, 60, SLATE) + rect(800, 300, 60, 30, SUN, 12) + shape("940,520 1040,500 1060,620 950,600", SUN)
             + each((400, 530, 850), lambda x: circle(x, 590, 62, INK) + circle(x, 590, 26, GREY)) + shape("250,520 310,520 290,590 230,590", SLATE))
    grains = each(range(34), lambda n: circle(40 + n * 53 % 220, 600 + n * 37 % 90, 5, WHITE))
    flakes = each(range(46), lambda n: circle(n * 157 % 1200, n * 89 % 480, 5 + n % 3, WHITE))
    return (outside("#b9c7d3", WHITE, 480) + path("M0 490 q300 -90 620 -20 t580 -10 v60 H0 z", "#e8eef0") + bare(110, 540, 260) + bare(1090, 540, 300) + bare(980, 510, 180) + house(30, 400, 120, 110, "#a98d7c", WHITE)
            + rect(0, 570, 1200, 130, SLATE) + row(20, 200, 6, lambda x: rect(x, 630, 100, 8, WHITE)) + grains + truck + flakes + path("M0 700 q150 -26 300 0 t300 0 t300 0 t300 0 v100 H0 z", WHITE))


# --- Youth, culture, care ---------------------------------------------------------------------------------------------

def playground():
    swing = lambda x: stroke(f"M{x} 290 L{x - 10} 520 M{x + 80} 290 L{x + 70} 520", INK, 5) + rect(x - 20, 516, 100, 16, RED, 6)
    frame = stroke("M90 620 L170 280 L250 620 M570 620 L490 280 L410 620 M170 280 H490", STREAM, 18)
    slide = rect(760, 330, 16, 320, WOOD) + rect(870, 330, 16, 320, WOOD) + row(380, 55, 5, lambda y: rect(760, y, 120, 12, WOOD)) + shape("740,330 823,230 906,330", RED) + path("M880 370 Q980 620 1140 620 V650 Q940 650 860 400 Z", SUN)
    return (outside() + circle(1080, 110, 60, SUN) + cloud(330, 120) + row(30, 130, 10, lambda x: tree(x, 540, 170 + x % 50, PINE)) + ellipse(330, 640, 300, 50, "#e3d3a3") + frame + swing(220) + swing(360)
            + slide + path("M520 740 h220 l30 -50 h-280 z", OAK) + ellipse(630, 692, 138, 18, "#ead9ac") + shape("580,690 605,650 630,690", RED) + person(980, 770, 150, BLUE) + person(420, 780, 140, ORANGE, WOOD))


def youth_centre():
    lamp = lambda x, colour: rect(x - 2, 0, 4, 120, INK) + path(f"M{x - 50} 180 q0 -70 50 -70 t50 70 z", colour) + circle(x, 186, 18, "#ffe29a")
    bar = rect(80, 470, 480, 220, WOOD) + rect(60, 446, 520, 30, OAK, 6) + row(110, 110, 4, lambda x: rect(x, 500, 80, 160, SOIL, 6))
    shelf = rect(120, 330, 400, 12, OAK) + each(range(8), lambda k: rect(140 + 46 * k, 262, 24, 68, cycle((SUN, RED, LEAF, WATER), k), 8) + rect(147 + 46 * k, 246, 10, 20, cycle((SUN, RED, LEAF, WATER), k)))
    stool = lambda x: ellipse(x, 600, 44, 12, RED) + stroke(f"M{x - 20} 606 L{x - 34} 760 M{x + 20} 606 L{x + 34} 760", GREY, 8)
    football = rect(720, 540, 380, 70, PINE, 8) + rect(720, 560, 380, 12, WHITE) + each((770, 1030), lambda x: rect(x, 610, 22, 150, SOIL)) + row(780, 90, 4, lambda x: rect(x, 516, 8, 30, GREY) + circle(x + 4, 514, 12, RED))
    return (inside("#40506b", "#2c2f3a", 620) + lamp(200, SUN) + lamp(420, RED) + lamp(900, WATER) + rect(700, 220, 160, 210, ORANGE) + circle(780, 310, 50, SAND) + rect(920, 240, 200, 150, LEAF)
            + stroke("M950 330 l50 -50 l40 40 l50 -50", WHITE, 12) + shelf + bar + stool(180) + stool(320) + stool(460) + football)


def stage():
    beam = lambda x, to, colour: shape(f"{x - 26},70 {x + 26},70 {to + 150},640 {to - 150},640", colour)
    lamp = lambda x, colour: rect(x - 28, 34, 56, 44, INK, 8) + ellipse(x, 78, 24, 8, colour)
    curtain = lambda x, w: rect(x, 0, w, 660, "#8f2b28") + row(x + 20, 40, w // 40, lambda at: rect(at, 0, 10, 660, "#6f1f1e"))
    return (rect(0, 0, 1200, 800, NIGHT) + beam(350, 420, "#41597d") + beam(850, 780, "#41597d") + beam(600, 600, "#55719b") + curtain(0, 170) + curtain(1030, 170) + rect(0, 20, 1200, 18, SLATE)
            + each(((350, SUN), (480, RED), (600, WHITE), (720, WATER), (850, SUN)), lambda k: lamp(*k)) + rect(0, 640, 1200, 160, WOOD) + row(660, 44, 4, lambda y: rect(0, y, 1200, 4, SOIL))
            + ellipse(420, 690, 150, 22, OAK) + ellipse(780, 690, 150, 22, OAK) + person(420, 692, 330, RED, SOIL) + person(780, 692, 340, SUN) + stroke("M600 690 v-220 M570 692 h60", GREY, 8) + circle(600, 462, 16, INK))


def christmas_concert():
    arch = lambda x: path(f"M{x} 420 v-200 q60 -110 120 0 v200 z", "#6d86b0") + stroke(f"M{x + 60} 170 v250 M{x} 300 h120", NIGHT, 8)
    tree_ = each((0, 1, 2), lambda k: shape(f"1010,{170 + 110 * k} {890 - 30 * k},{370 + 120 * k} {1130 + 30 * k},{370 + 120 * k}", PINE)) + rect(990, 610, 40, 60, SOIL) + circle(1010, 165, 22, SUN) + each(
        ((980, 300), (1040, 340), (960, 430), (1060, 450), (1000, 510), (930, 560), (1090, 570)), lambda at: circle(*at, 12, SUN))
    singer = lambda x, y, coat: person(x, y, 260, coat, SOIL) + rect(x - 36, y - 170, 72, 44, WHITE, 4)
    candle = lambda x: rect(x - 8, 700, 16, 60, SAND) + ellipse(x, 686, 8, 14, SUN)
    return (rect(0, 0, 1200, 800, NIGHT) + rect(0, 640, 1200, 160, SLATE) + each((120, 330, 540), arch) + tree_ + each(range(5), lambda k: singer(130 + 150 * k, 640, cycle((RED, STREAM, BRICK), k)))
            + each(range(4), lambda k: singer(205 + 150 * k, 710, cycle((PINE, RED, SAND), k))) + row(60, 120, 10, candle))


def service_centre():
    table = lambda x, y: ellipse(x, y, 170, 46, OAK) + ellipse(x, y - 6, 160, 40, "#dfb985") + rect(x - 14, y + 40, 28, 120, WOOD) + ellipse(x, y + 164, 80, 16, WOOD)
    cup = lambda x, y: ellipse(x, y + 28, 44, 10, MIST) + path(f"M{x - 26} {y - 14} h52 q0 42 -26 42 t-26 -42 z", WHITE) + ring(x + 30, y, 12, WHITE, 6) + ellipse(x, y - 14, 26, 7, SOIL)
    view = lambda x: rect(x, 70, 430, 380, WHITE) + rect(x + 16, 86, 398, 348, SKY) + rect(x + 16, 350, 398, 84, GRASS) + tree(x + 110, 400, 190) + tree(x + 310, 400, 230, MEADOW) + rect(x + 208, 70, 14, 380, WHITE)
    chair = lambda x, y, c: rect(x, y - 120, 90, 130, c, 18) + rect(x + 10, y + 10, 10, 110, SLATE) + rect(x + 70, y + 10, 10, 110, SLATE)
    return (inside(SAND, "#c9a27a", 540) + view(120) + view(650) + chair(60, 600, STREAM) + chair(330, 600, STREAM) + chair(780, 600, BRICK) + chair(1060, 600, BRICK) + table(250, 590) + cup(200, 560) + cup(310, 566)
            + table(950, 590) + cup(900, 560) + cup(1010, 566) + table(600, 630) + cup(540, 604) + cup(660, 604) + rect(588, 560, 24, 50, WATER, 8) + circle(600, 548, 20, RED))


def meal():
    fork = rect(205, 300, 18, 330, GREY, 8) + stroke("M190 190 v90 q0 30 24 30 t24 -30 v-90 M214 190 v110", GREY, 9)
    knife = rect(905, 400, 20, 230, GREY, 8) + path("M900 410 v-200 q34 40 34 200 z", MIST)
    greens = each(((450, 400), (490, 360), (500, 420), (445, 345)), lambda at: circle(*at, 34, LEAF) + circle(at[0] - 8, at[1] - 8, 14, MEADOW))
    carrots = each(((600, 330), (640, 300), (660, 345), (610, 290)), lambda at: circle(*at, 30, ORANGE) + circle(*at, 14, SUN))
    meat = path("M500 500 q40 -70 140 -60 t90 70 q-20 70 -120 60 t-110 -70 z", "#8a4b33") + stroke("M560 490 l60 40 M620 470 l60 40", ROOF, 10)
    soup = circle(1040, 230, 120, WHITE) + circle(1040, 230, 92, ORANGE) + circle(1020, 210, 10, LEAF) + circle(1064, 240, 9, LEAF)
    dessert = circle(1050, 600, 96, WHITE) + circle(1050, 600, 70, "#f3e2b8") + circle(1050, 590, 22, RED)
    return rect(0, 0, 1200, 800, "#7f9fa6") + rect(90, 90, 1020, 640, SAND, 20) + circle(565, 415, 275, WHITE) + circle(565, 415, 205, "#f3f1ea") + greens + carrots + meat + fork + knife + soup + dessert


def toys():
    block = lambda x, y, colour, letter: rect(x, y, 150, 150, colour, 10) + rect(x + 18, y + 18, 114, 114, WHITE, 8) + words(x + 75, y + 104, letter, 84, colour)
    return (inside("#fdf3d8", OAK, 560) + row(600, 50, 4, lambda y: rect(0, y, 1200, 4, WOOD)) + rect(760, 120, 330, 230, SKY, 8) + circle(850, 200, 40, SUN) + path("M760 350 q90 -110 170 -40 t160 -20 v60 z", GRASS)
            + block(240, 560, RED, "a") + block(400, 560, BLUE, "b") + block(560, 560, SUN, "c") + block(320, 408, SUN, "d") + block(480, 408, RED, "e") + block(400, 256, BLUE, "f")
            + ball(870, 630, 92, LEAF) + block(1010, 600, RED, "z"))


def music_lesson():
    stand = stroke("M930 760 V430 M850 780 L930 700 L1010 780", INK, 10) + shape("780,200 1080,200 1110,440 750,440", SLATE) + shape("800,214 1060,214 1085,424 775,424", WHITE)
    notes = each((260, 330, 400), lambda y: each(range(4), lambda k: rect(800, y - 18 + 10 * k, 262, 2, GREY))) + each(range(9), lambda k: ellipse(830 + 80 * (k % 3), 256 + 70 * (k // 3) - 8 * (k % 4), 11, 8, INK)
            + rect(839 + 80 * (k % 3), 216 + 70 * (k // 3) - 8 * (k % 4), 3, 40, INK))
    trumpet = (stroke("M150 470 H520 M190 470 q-10 80 60 80 h220 q60 0 60 -80", SUN, 22) + path("M510 455 Q620 450 690 370 V570 Q620 490 510 485 Z", SUN) + ellipse(690, 470, 20, 102, "#d9a32c")
               + each((290, 350, 410), lambda x: rect(x, 410, 36, 150, "#e0ad38", 12) + rect(x + 12, 380, 12, 34, GREY) + rect(x + 4, 372, 28, 12, WHITE, 5)) + rect(126, 452, 34, 36, GREY, 8))
    chair = rect(180, 600, 400, 26, BRICK, 8) + each((200, 546), lambda x: rect(x, 626, 14, 150, SLATE))
    return inside(SAND, "#c9a27a", 620) + row(60, 170, 4, lambda x: window(x, 60, 140, 220)) + stand + notes + chair + turned(-6, 400, 470, trumpet)


# --- Economy, tourism, emergency --------------------------------------------------------------------------------------

def market():
    def stall(k):
        x, fruit = 60 + 380 * k, ((SUN, ORANGE, RED), (LEAF, PINE, ORANGE), (RED, "#f2d98c", BRICK))[k]
        stripes = each(range(6), lambda n: path(f"M{x + 54 * n} 330 h54 v70 q-27 34 -54 0 z", (cycle((RED, STREAM, LEAF), k), WHITE)[n % 2]))
        crates = each(range(3), lambda n: each(range(5), lambda m: circle(x + 38 + 102 * n + 20 * (m % 4), 520 - 14 * (m // 4), 15, fruit[n])) + rect(x + 16 + 102 * n, 522, 92, 46, OAK, 4))
        return rect(x + 8, 340, 12, 330, SLATE) + rect(x + 304, 340, 12, 330, SLATE) + crates + rect(x + 4, 568, 316, 100, WOOD) + stripes
    sellers = person(220, 640, 200, WHITE, SOIL) + person(590, 640, 200, RED) + person(980, 640, 200, STREAM, WOOD)
    shoppers = person(420, 760, 260, SUN, INK) + rect(446, 610, 50, 60, OAK, 8) + person(800, 770, 270, BLUE, ROOF)
    return (outside(SKY, "#d8cbb3", 560) + each((20, 250, 480, 710, 940), lambda x: house(x, 240, 220, 330, cycle((BRICK, SAND, "#d98f6c"), x // 230))) + rect(0, 570, 1200, 230, "#d8cbb3")
            + row(40, 160, 8, lambda x: rect(x, 720 + x % 50, 90, 6, "#c4b493")) + sellers + each(range(3), stall) + shoppers)


def walking_map():
    wood = each(((180, 170), (250, 140), (300, 200), (230, 230), (150, 250)), lambda at: tree(at[0], at[1] + 60, 110, PINE))
    signs = circle(900, 560, 26, RED) + shape("500,330 530,276 560,330", SUN) + rect(884, 186, 48, 48, BLUE)
    routes = (stroke("M620 640 C760 700 900 660 900 560 S740 480 620 640", RED, 9) + stroke("M620 640 C480 600 380 420 300 300 S560 240 560 400 S580 560 620 640", SUN, 9)
              + stroke("M620 640 C720 520 640 240 900 210 S1140 420 1000 640 S760 760 620 640", BLUE, 9))
    legend = rect(40, 600, 300, 170, WHITE, 12) + circle(80, 640, 14, RED) + words(205, 650, "Ottertje", 28) + shape("64,702 80,674 96,702", SUN) + words(205, 699, "Elzenbos", 28) + rect(67, 728, 26, 26, BLUE) + words(215, 751, "Grote Kouter", 28)
    return (rect(0, 0, 1200, 800, "#dfe8cf") + ellipse(980, 330, 210, 150, "#efe3bd") + ellipse(230, 200, 190, 140, "#bdd3a4") + stroke("M0 420 C200 520 320 360 480 480 S760 620 880 480 S1080 420 1200 520", WATER, 34)
            + wood + routes + signs + shape("570,640 620,590 670,640", ROOF) + rect(580, 640, 80, 56, BRICK) + ring(676, 668, 22, WOOD, 8) + words(620, 740, "watermolen", 30) + legend
            + stroke("M1120 150 V60 M1096 90 l24 -32 l24 32", INK, 8) + words(1120, 196, "N", 36))


def mill():
    """The windmill on the hill, with four sails."""
    sail = rect(592, 40, 16, 230, SOIL) + rect(608, 50, 62, 170, SAND) + row(50, 34, 5, lambda y: rect(608, y, 62, 5, WOOD)) + rect(636, 50, 5, 170, WOOD)
    body = shape("500,640 545,270 655,270 700,640", BRICK) + path("M535 280 q0 -90 65 -90 t65 90 z", ROOF) + each((360, 470), lambda y: window(575, y, 50, 66))
    steps = path("M590 640 C560 690 660 720 600 800 H720 C760 720 640 690 640 640 Z", "#d9c79c")
    return (outside(SKY, GRASS, 620) + circle(180, 140, 60, SUN) + cloud(380, 110, 44) + cloud(1000, 150, 56) + row(40, 110, 11, lambda x: tree(x, 660, 130 + x % 40, PINE))
            + path("M60 800 Q300 620 600 620 T1140 800 Z", MEADOW) + steps + body + rect(572, 580, 56, 62, STREAM) + each((25, 115, 205, 295), lambda a: turned(a, 600, 280, sail))
            + circle(600, 280, 24, INK) + house(830, 590, 130, 110) + row(60, 130, 9, lambda x: tuft(x, 785 - x % 40, 26, PINE)))


def siren():
    horn = lambda y: shape(f"600,{y + 30} 690,{y - 30} 690,{y + 90}", RED) + rect(684, y - 34, 18, 128, ROOF, 6) + shape(f"600,{y + 30} 510,{y - 30} 510,{y + 90}", RED) + rect(498, y - 34, 18, 128, ROOF, 6)
    sound = each((60, 130, 200), lambda d: stroke(f"M{720 + d} {300 - d // 2} q{50 + d // 4} {60 + d // 2} 0 {120 + d}", STREAM, 14) + stroke(f"M{480 - d} {300 - d // 2} q-{50 + d // 4} {60 + d // 2} 0 {120 + d}", STREAM, 14))
    return (outside(SAND, "#e3d7c0", 640) + each((40, 190, 860, 1010), lambda x: house(x, 500, 130, 140, "#d2bf9f", GREY, GREY)) + rect(585, 220, 30, 490, SLATE) + rect(550, 200, 100, 30, SLATE, 10)
            + horn(250) + horn(390) + sound + rect(530, 700, 140, 24, INK, 6))


# --- The table of images: drawing, then the answers of the record -----------------------------------------------------

def own(maker, alt, **more):
    return {"maker": maker, "gebruiksrecht": "eigen-werk", "eigenaar": "Gemeente Zandbeke", "herkomst": "eigen", **more, "alt_voorstel": alt}


def ordered(proof, alt, **more):
    return {"maker": "Vormgeving Kiem", "gebruiksrecht": "opdracht", "eigenaar": "Gemeente Zandbeke", "herkomst": "opdracht", "bewijs": proof, **more, "alt_voorstel": alt}


def allowed(club, proof, alt, **more):
    return {"maker": club, "gebruiksrecht": "toestemming", "eigenaar": club, "herkomst": "partner", "bewijs": proof, **more, "alt_voorstel": alt}


def stock(alt, **more):
    return {"maker": "Beeldbank Noord", "gebruiksrecht": "stock", "eigenaar": "Beeldbank Noord", "herkomst": "stock", "bewijs": "factuur 2026-044, dienst Communicatie",
            "te_gebruiken_tot": "2029-12-31", **more, "alt_voorstel": alt}


def commons(alt):
    return {"maker": "Heemkring Zandbeke", "gebruiksrecht": "creative-commons", "eigenaar": "Heemkring Zandbeke", "herkomst": "cc", "licentie": "CC-BY-4.0",
            "fotovermelding": "Foto: Heemkring Zandbeke, CC BY 4.0", "alt_voorstel": alt}


def agreed(alt):
    return {"maker": "Kaartenbureau Veldweg", "gebruiksrecht": "overeenkomst", "eigenaar": "Kaartenbureau Veldweg", "herkomst": "partner", "bewijs": "overeenkomst 2025-07, dienst Communicatie",
            "te_gebruiken_tot": "2030-12-31", "alt_voorstel": alt}


def recognised(form, department):
    """An adult who can be recognised, and where that person's consent is kept."""
    return {"herkenbaar": "ja", "minderjarig": "nee", "toestemming": f"formulier {form}, dienst {department}"}


IMAGES = {
    "sport/zwembad.jpg": (swimming_pool, own("Wim Dessers", "Zwembad met zes banen en blauwe lijnen, het water is vlak")),
    "sport/sporthal.jpg": (sports_hall, own("Wim Dessers", "Lege sportzaal met gekleurde lijnen, twee doelen en een opgerold net")),
    "sport/sportkamp.jpg": (sports_camp, own("Wim Dessers", "Ballen, kegels en gekleurde hesjes klaar op een grasveld", te_gebruiken_tot="2031-08-31")),
    "sport/atletiek.webp": (running_track, allowed("Atletiekclub Zandbeke", "mail van 4 mei 2026, dienst Sport", "Twee lopers op een rode atletiekpiste met witte lijnen en verlichting in de avond")),
    "bibliotheek/leeszaal.jpg": (reading_room, own("Sofie Brackenier", "Leeszaal met hoge ramen, een lange tafel en fauteuils tussen de rekken")),
    "bibliotheek/voorleesuur.webp": (story_hour, own("Sofie Brackenier", "Twee open prentenboeken op een rood kussen, met een leeslamp ernaast")),
    "bibliotheek/boek-aan-huis.jpg": (book_at_home, own("Sofie Brackenier", "Katoenen tas met boeken op de drempel van een open voordeur")),
    "milieu/recyclagepark.jpg": (recycling_park, own("Stijn Haelterman", "Rij containers met gekleurde borden en een weegbrug aan de ingang")),
    "milieu/compostvat.png": (compost_bin, ordered("offerte 2025-118, dienst Milieu", "Zwart compostvat in een tuin, met een riek en een emmer schillen ernaast")),
    "milieu/beekvallei.jpg": (stream_valley, commons("Beek die door natte weiden met knotwilgen kronkelt, met een wandelpad links")),
    "milieu/zwerfvuil.jpg": (litter, own("Stijn Haelterman", "Blikjes en een plastic zak in het gras van een wegberm")),
    "wonen/gevel.jpg": (facade, own("Els Craenhals", "Bakstenen rijhuis met steiger en een strook isolatie op de voorgevel")),
    "wonen/regenwaterput.svg": (rainwater_tank, ordered("offerte 2025-131, dienst Wonen", "Doorsnede van een huis: regen loopt van het dak naar een put en dan naar het toilet")),
    "wonen/oude-linde.jpg": (old_lime, commons("Brede linde met een dikke stam naast een veldweg")),
    "burgerzaken/loket.jpg": (counter, own("Fatima Ouali", "Medewerker achter de balie met drie loketten en groene stoelen", **recognised("2026-012", "Burgerzaken"))),
    "burgerzaken/identiteitskaart.svg": (identity_card, ordered("offerte 2025-131, dienst Burgerzaken", "Identiteitskaart met pijlen naar de chip, het nummer en de vervaldatum")),
    "communicatie/gemeentehuis.jpg": (town_hall, own("Amira El Khatib", "Gevel van het gemeentehuis met lichtjes langs de ramen op een natte avond", fotovermelding="Amira El Khatib")),
    "communicatie/logo-zandbeke.svg": (logo, own("Gemeente Zandbeke", "Logo van de gemeente Zandbeke", decoratief="nee")),
    "communicatie/infoblad-kaft.png": (magazine_cover, ordered("offerte 2026-014, dienst Communicatie", "Kaft van het infoblad met een tekening van de watermolen en de beek")),
    "communicatie/zandbeke-2040.png": (street_of_2040, own("Communicatiedienst, met een beeldgenerator", "Verzonnen straat in 2040 met ronde torens vol planten", herkomst="ai", ai="gegenereerd", ai_tool="Adobe Firefly")),
    "mobiliteit/fietsbrug.jpg": (bicycle_bridge, own("Joke Lannoye", "Fietsbrug met een leuning over de Zandbeek, met groen aan beide oevers")),
    "mobiliteit/fietsstraat.svg": (bicycle_street, own("Joke Lannoye", "Fietsstraat met een fietser op de rijbaan en een auto erachter", ai="hulpmiddel", ai_tool="Adobe Firefly")),
    "mobiliteit/blauwe-zone.png": (blue_zone, ordered("offerte 2026-009, dienst Mobiliteit", "Plan van het centrum waarop de straten van de blauwe zone gekleurd zijn")),
    "openbare-werken/wegenwerken.jpg": (road_works, stock("Werkzone in een straat, met hekken en borden rond een open sleuf")),
    "openbare-werken/strooidienst.webp": (salt_truck, own("Geert Ronsmans", "Strooiwagen op een winterse weg")),
    "jeugd/speelplein.jpg": (playground, own("Naomi Kabongo", "Schommels, een glijbaan en een zandbak op het speelplein")),
    "jeugd/jeugdhuis.webp": (youth_centre, allowed("Jeugdhuis De Klomp", "mail van 2 september 2026, dienst Jeugd", "Toog met krukken en een voetbaltafel in het jeugdhuis")),
    "cultuur/podium.jpg": (stage, allowed("Toneelkring Elsmeers", "mail van 9 maart 2026, dienst Cultuur", "Twee spelers op een podium in het licht van gekleurde spots", **recognised("2026-041", "Cultuur"))),
    "cultuur/kerstconcert.png": (christmas_concert, ordered("offerte 2026-102, dienst Cultuur", "Koor tussen kaarsen en een verlichte kerstboom in de kerk")),
    "sociale-dienst/dienstencentrum.jpg": (service_centre, own("Hilde Stroobandt", "Drie ronde houten tafels met witte kopjes voor twee grote ramen")),
    "sociale-dienst/maaltijd.png": (meal, stock("Wit bord met groene en oranje groenten en een stuk vlees, met bestek ernaast", kanalen="[website, intranet]")),
    "kinderopvang/speelgoed.jpg": (toys, stock("Gestapelde blokken in rood, blauw en geel en een groene bal op een houten vloer")),
    "academie/muziekles.webp": (music_lesson, allowed("Harmonie Zandbeke", "mail van 1 oktober 2026, academie", "Trompet op een stoel naast een pupiter met een partituur")),
    "economie/wekelijkse-markt.jpg": (market, own("Dries Haezebrouck", "Kramen met groenten en fruit op de wekelijkse markt", **recognised("2026-058", "Economie"))),
    "toerisme/wandelkaart.svg": (walking_map, agreed("Kaart met drie gekleurde wandelingen die aan de watermolen vertrekken")),
    "toerisme/molen.jpg": (mill, commons("Bakstenen windmolen met vier wieken op de heuvel")),
    "noodplanning/sirene.svg": (siren, agreed("Sirene op een paal tussen huizen, met golven van geluid")),
}

# A crop takes over the answers of its original: the file, and the part of the drawing that it shows.
CROPS = {"milieu/beekvallei-smal.jpg": ("milieu/beekvallei.jpg", "470 270 400 530", 400, 530)}

ALBUM = "sport/zwemfeest-2026"
ALBUM_ANSWERS = {"album": "Zwemfeest 2026", "maker": "Wim Dessers", "gebruiksrecht": "eigen-werk", "eigenaar": "Gemeente Zandbeke", "herkomst": "eigen", "herkenbaar": "nee", "ai": "geen"}
CHILDREN = 'herkenbaar: ja, minderjarig: ja, toestemming: [{bewaard: "formulier 2026-077, dienst Sport", ouder_voogd: ja, tot: 2029-08-31}], '
ALBUM_IMAGES = {
    "zwemfeest-01.jpg": (pool_with_balloons, "", "Blauw zwembad met zes banen, gele ballonnen aan de startblokken"),
    "zwemfeest-02.jpg": (wet_footprints, "", "Natte voetafdrukken op de tegels langs de rand van het zwembad"),
    "zwemfeest-03.jpg": (two_children, CHILDREN, "Twee lachende kinderen met een badmuts in het water"),
    "zwemfeest-04.jpg": (caps_on_bench, "", "Rij gele badmutsen en opgerolde handdoeken op een houten bank"),
}

PORTRAIT = {"communicatie/infoblad-kaft.png"}

# Many colours beside each other: three quarters of the size keeps these PNG files small.
SMALLER = {"communicatie/infoblad-kaft.png", "communicatie/zandbeke-2040.png"}

# Where images of others are offered, by their origin.
SOURCES = {"stock": "https://beeldbureau.example/foto/", "cc": "https://heemkring.example/beeldbank/"}

ORDER = ["maker", "gebruiksrecht", "eigenaar", "herkomst", "licentie", "bron_url", "bewijs", "te_gebruiken_tot", "kanalen", "fotovermelding", "herkenbaar",
         "minderjarig", "toestemming", "ai", "ai_tool", "decoratief", "alt_voorstel"]


# --- Files ------------------------------------------------------------------------------------------------------------

def drawing(scene, title, view, width, height):
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="{view}" '
            f'width="{width}" height="{height}">\n<title>{title}</title>\n' + scene().replace("/><", "/>\n<") + "\n</svg>\n").encode()


def run(*command, given):
    return subprocess.run(command, input=given, check=True, capture_output=True).stdout


def pixels(png):
    """The same picture as PPM, for cjpeg, which reads no PNG: by way of lossless WebP."""
    webp = run("cwebp", "-quiet", "-lossless", "-z", "0", "-o", "-", "--", "-", given=png)
    return run("dwebp", "-quiet", "-ppm", "-o", "-", "--", "-", given=webp)


def converted(svg, kind):
    """The bytes of the file, in the format of its name."""
    if kind == ".svg":
        return svg
    png = run("rsvg-convert", "--format=png", given=svg)
    if kind == ".png":
        return png
    if kind == ".webp":
        return run("cwebp", "-quiet", "-q", "80", "-o", "-", "--", "-", given=png)
    return run("cjpeg", "-quality", "82", "-optimize", given=pixels(png))


class Picture:
    """One file of the image bank: its name, bytes and size."""

    def __init__(self, name, scene, title, view=None, width=1200, height=800):
        if name in PORTRAIT:
            width, height = 800, 1100
        self.path = pathlib.PurePosixPath(name)
        view = view or f"0 0 {width} {height}"
        if name in SMALLER:
            width, height = width * 3 // 4, height * 3 // 4
        self.width, self.height = width, height
        self.data = converted(drawing(scene, title, view, width, height), self.path.suffix)

    def bound(self):
        """What ties a record to these very bytes."""
        return {"bestand": self.path.name, "sha256": hashlib.sha256(self.data).hexdigest(), "breedte": self.width, "hoogte": self.height}


def written(key, value):
    """One answer as YAML; quoted when it holds a sign that YAML reads."""
    if key == "toestemming":
        return f'toestemming:\n  - {{bewaard: "{value}", tot: 2029-06-30}}'
    return f'{key}: "{value}"' if ": " in str(value) or " #" in str(value) else f"{key}: {value}"


def record(picture, answers):
    lines = [f"# Beeldfiche van {picture.path.name}"] + [written(*pair) for pair in (picture.bound() | answers).items()]
    return "\n".join(lines) + "\n"


def answered(answers, name):
    """All the answers in the order of a record; what a drawing does not say otherwise is no."""
    full = {"herkenbaar": "nee", "ai": "geen"} | answers
    if full["herkomst"] in SOURCES:
        full["bron_url"] = SOURCES[full["herkomst"]] + pathlib.PurePosixPath(name).stem
    return {key: full[key] for key in ORDER if key in full}


def album(pictures):
    lines = ["# Album: één fiche voor alle beelden van dit evenement"] + [written(*pair) for pair in ALBUM_ANSWERS.items()] + ["bestanden:"]
    for picture in pictures:
        _, more, alt = ALBUM_IMAGES[picture.path.name]
        fields = ", ".join(written(*pair) for pair in picture.bound().items())
        lines.append(f'  - {{{fields}, {more}alt_voorstel: "{alt}"}}')
    return "\n".join(lines) + "\n"


def save(root, name, data):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def main():
    root = pathlib.Path(sys.argv[1])
    originals = {}
    for name, (scene, answers) in IMAGES.items():
        picture = originals[name] = Picture(name, scene, answers["alt_voorstel"])
        save(root, name, picture.data)
        save(root, name + ".yml", record(picture, answered(answers, name)).encode())
    for name, (original, view, width, height) in CROPS.items():
        picture = Picture(name, IMAGES[original][0], "Uitsnede", view, width, height)
        save(root, name, picture.data)
        save(root, name + ".yml", record(picture, {"uitsnede_van": original.split("/")[-1], "origineel_sha256": originals[original].bound()["sha256"]}).encode())
    pictures = [Picture(f"{ALBUM}/{name}", scene, alt) for name, (scene, _, alt) in ALBUM_IMAGES.items()]
    for picture in pictures:
        save(root, str(picture.path), picture.data)
    save(root, f"{ALBUM}/album.yml", album(pictures).encode())


if __name__ == "__main__":
    main()
