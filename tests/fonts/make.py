#!/usr/bin/env python3
"""Makes the fonts beside this file: a few letters as plain boxes, of widths that nobody would guess.

    pip install fonttools && python3 tests/fonts/make.py

tiny.ttf      漢 字 か, two emoji that join into one, a Thai letter and its tone mark, two letters of N'Ko and one of Lepcha
colour.ttf    an emoji that is a coloured picture (COLR) without an outline, and one that has an outline
heavy.ttf     漢 in bold
variable.ttf  漢 in weights from 100, where it is narrow, to 900
"""
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib.tables.TupleVariation import TupleVariation

HERE = Path(__file__).parent


def box(x0, y0, x1, y1):
    pen = TTGlyphPen(None)
    if x1 > x0:
        pen.moveTo((x0, y0))
        pen.lineTo((x0, y1))
        pen.lineTo((x1, y1))
        pen.lineTo((x1, y0))
        pen.closePath()
    return pen.glyph()


def font(name, glyphs, weight=400):
    """A font of glyphs: name, letter or None, advance, box."""
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([glyph[0] for glyph in glyphs])
    builder.setupCharacterMap({ord(letter): glyph for glyph, letter, _, _ in glyphs if letter})
    builder.setupGlyf({glyph: box(*outline) for glyph, _, _, outline in glyphs})
    builder.setupHorizontalMetrics({glyph: (advance, outline[0]) for glyph, _, advance, outline in glyphs})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "psName": name.replace(" ", "")})
    builder.setupOS2(usWeightClass=weight, sTypoAscender=880, sTypoDescender=-120, usWinAscent=900, usWinDescent=300)
    builder.setupPost()
    # Not the day on which it is made: the same file every time.
    builder.updateHead(created=0, modified=0)
    builder.font.recalcTimestamp = False
    return builder


NOTDEF = (".notdef", None, 500, (50, 0, 450, 700))

tiny = font(
    "Ecomap Tiny",
    [
        NOTDEF,
        ("han", "漢", 800, (40, -100, 760, 860)),
        ("zi", "字", 1250, (60, -100, 1190, 860)),
        ("ka", "か", 930, (60, -60, 870, 800)),
        ("woman", "👩", 1300, (100, -150, 1200, 900)),
        ("girl", "👧", 1100, (100, -150, 1000, 900)),
        ("family", None, 1500, (100, -150, 1400, 900)),
        ("joiner", "\u200d", 0, (0, 0, 0, 0)),
        ("kokai", "ก", 640, (60, 0, 580, 560)),
        ("maitho", "้", 0, (-300, 700, -120, 1180)),
        ("nkoA", "ߊ", 450, (60, 0, 390, 700)),
        ("nkoEe", "ߋ", 710, (60, 0, 650, 700)),
        ("lepcha", "ᰀ", 770, (60, 0, 710, 700)),
    ],
)
tiny.addOpenTypeFeatures("feature ccmp { sub woman joiner girl by family; } ccmp;")
tiny.save(HERE / "tiny.ttf")

colour = font(
    "Ecomap Colour",
    [NOTDEF, ("smile", "😀", 1200, (0, 0, 0, 0)), ("face", None, 1200, (100, -100, 1100, 900)), ("dog", "🐕", 1200, (100, 0, 1100, 800))],
)
colour.setupCOLR({"smile": [("face", 0)]})
colour.setupCPAL([[(1, 0.8, 0, 1)]])
colour.save(HERE / "colour.ttf")

heavy = font("Ecomap Heavy", [NOTDEF, ("han", "漢", 990, (10, -100, 980, 860))], weight=700)
heavy.save(HERE / "heavy.ttf")

variable = font("Ecomap Variable", [NOTDEF, ("han", "漢", 500, (40, 0, 460, 700))])
variable.setupFvar([("wght", 100, 100, 900, "Weight")], [])
# At the heaviest, 800 wider: the right side of the box and the advance.
wider = [(0, 0), (0, 0), (800, 0), (800, 0), (0, 0), (800, 0), (0, 0), (0, 0)]
variable.setupGvar({"han": [TupleVariation({"wght": (0, 1, 1)}, wider)]})
variable.save(HERE / "variable.ttf")
