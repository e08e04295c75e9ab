"""The SVG as a picture in a text and on a slide of LibreOffice, saved also for Word and PowerPoint, each then printed as a PDF."""

import base64
import zipfile

from renderers import PIXELS_PER_INCH, WIDTH, converted, first_page, height, size
from PIL import Image

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


def printed(svg, kind, file, folder):
    """Prints a document; the picture as pixels, cut out of its page, and the PDF."""
    [pdf] = converted("pdf", [file], folder)
    picture = folder / f"{file.suffix[1:]}.png"
    resolution = WIDTH / extent(svg, kind)[0] * 72
    first_page(pdf, picture, resolution)
    edge = round(MARGIN * resolution / 72)
    with Image.open(picture) as page:
        page.crop((edge, edge, edge + WIDTH, edge + height(svg))).save(picture)
    return picture, pdf


def documents(svg, folder):
    """For LibreOffice's own kinds and Word's and PowerPoint's: its name, the printed picture, the PDF, and whether the SVG is in the file."""
    for kind, foreign in FOREIGN.items():
        own = written(svg, kind, folder)
        yield (f".{KINDS[kind].replace('f', '')}", *printed(svg, kind, own, folder), True)
        [file] = converted(foreign, [own], folder)
        with zipfile.ZipFile(file) as parts:
            has_svg = any(name.endswith(".svg") for name in parts.namelist())
        yield (f".{foreign}", *printed(svg, kind, file, folder), has_svg)
