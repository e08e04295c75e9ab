"""The map as a picture in a text and on a slide, of LibreOffice and of Word and PowerPoint, each then printed as a PDF by LibreOffice.

A document of LibreOffice holds the SVG. One for Word or PowerPoint is made in three ways: with the SVG as its picture; as Word and PowerPoint
write it, with a PNG for programs that draw no SVG; and by LibreOffice from its own.
"""

import base64

import ooxml
from PIL import Image
from renderers import PIXELS_PER_INCH, WIDTH, converted, first_page, height, size, started

MARGIN = 36  # points
SLIDE = (793.7, 446.5)  # points: what LibreOffice makes of a slide that does not say
NAMESPACES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in {
        "office": "office",
        "draw": "drawing",
        "text": "text",
        "svg": "svg-compatible",
        "style": "style",
        "fo": "xsl-fo-compatible",
        "presentation": "presentation",
    }.items()
)
DOCUMENT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document {namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.{kind}">
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{width}pt"
 fo:page-height="{height}pt" fo:margin-top="{margin}pt" fo:margin-bottom="0pt" fo:margin-left="{margin}pt" fo:margin-right="0pt"/>
</style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>
"""
FRAME = '<draw:frame {place} svg:width="{width}pt" svg:height="{height}pt"><draw:image draw:mime-type="image/svg+xml"><office:binary-data>{data}</office:binary-data></draw:image></draw:frame>'
KINDS = {"text": "fodt", "presentation": "fodp"}
FOREIGN = {"text": "docx", "presentation": "pptx"}
PRINT = 300  # pixels to the inch: what the documentation says to take where there has to be a PNG


def extent(svg, kind):
    """Width and height of the picture in a document, in points: its own size, or what fits on a slide."""
    width, tall = (side * 72 / PIXELS_PER_INCH for side in size(svg))
    scale = 1 if kind == "text" else min((SLIDE[0] - 2 * MARGIN) / width, (SLIDE[1] - 2 * MARGIN) / tall)
    return width * scale, tall * scale


def written(svg, kind, folder):
    """A document with the picture, LibreOffice's way."""
    width, tall = extent(svg, kind)
    place = 'text:anchor-type="as-char"' if kind == "text" else f'svg:x="{MARGIN}pt" svg:y="{MARGIN}pt"'
    data = base64.b64encode(svg.read_bytes()).decode()
    frame = FRAME.format(place=place, width=width, height=tall, data=data)
    body = f"<text:p>{frame}</text:p>" if kind == "text" else f'<draw:page draw:name="one" draw:master-page-name="Standard">{frame}</draw:page>'
    sheet = {"width": width + 2 * MARGIN, "height": tall + 2 * MARGIN, "margin": MARGIN}
    file = folder / f"{svg.stem}.{KINDS[kind]}"
    file.write_text(DOCUMENT.format(namespaces=NAMESPACES, kind=kind, body=body, **sheet), "utf-8")
    return file


def printed(svg, kind, pdf):
    """The picture of a printed document as pixels, cut out of its page."""
    picture = pdf.with_suffix(".png")
    resolution = WIDTH / extent(svg, kind)[0] * 72
    first_page(pdf, picture, resolution)
    edge = round(MARGIN * resolution / 72)
    with Image.open(picture) as page:
        page.crop((edge, edge, edge + WIDTH, edge + height(svg))).save(picture)
    return picture


def density(pdf):
    """Pixels to the inch of a PDF's picture; none where it is drawn with lines."""
    rows = [line.split() for line in started("pdfimages", "-list", pdf).splitlines()[2:]]
    found = [int(row[12]) for row in rows if int(row[3]) > 100]
    return min(found, default=None)


def documents(program, case, svg, folder):
    """For each document: what it is, the printed picture, the PDF, and the picture's pixels to the inch if it became pixels."""
    files = {}
    for kind, foreign in FOREIGN.items():
        own = written(svg, kind, folder)
        [by_office] = converted(foreign, [own], folder)
        png = folder / f"{kind}.png"
        started(program, "render", case, "-o", png, "--width", round(extent(svg, kind)[0] / 72 * PRINT))
        place = (*extent(svg, kind), MARGIN)
        files[own] = (kind, f"`.{KINDS[kind].replace('f', '')}` of LibreOffice")
        files[ooxml.written(folder / f"svg.{foreign}", [svg], *place)] = (kind, f"`.{foreign}` with the SVG")
        files[ooxml.written(folder / f"both.{foreign}", [png, svg], *place)] = (kind, f"`.{foreign}` with a PNG of {PRINT} dpi and the SVG")
        files[by_office] = (kind, f"`.{foreign}` saved by LibreOffice")
    # Each into a folder of its own: several are called alike.
    shelves = [folder / file.suffix[1:] for file in files]
    for shelf in sorted(set(shelves)):
        shelf.mkdir()
        converted("pdf", [file for file in files if file.suffix[1:] == shelf.name], shelf)
    for file, (kind, name) in files.items():
        pdf = folder / file.suffix[1:] / f"{file.stem}.pdf"
        yield name, printed(svg, kind, pdf), pdf, density(pdf)
