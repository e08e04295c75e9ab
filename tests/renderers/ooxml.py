"""A document for Word or a slide for PowerPoint with one picture, put together as those programs do: the least that LibreOffice opens."""

import zipfile

EMU = 12700  # of Office's unit of length, in a point
TWIPS = 20  # in a point
XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
TYPES = {"png": "image/png", "svg": "image/svg+xml", "xml": "application/xml", "rels": "application/vnd.openxmlformats-package.relationships+xml"}
MAIN = {
    "docx": {"/word/document.xml": "wordprocessingml.document.main"},
    "pptx": {"/ppt/presentation.xml": "presentationml.presentation.main", "/ppt/slides/slide1.xml": "presentationml.slide"},
}
SPACES = f'xmlns:a="{DRAWING}/main" xmlns:r="{OFFICE}" xmlns:pic="{DRAWING}/picture" xmlns:wp="{DRAWING}/wordprocessingDrawing"'
# Programs that know the extension take the SVG, others the picture before it.
EXTENSION = """<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip
 xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="picture2"/></a:ext></a:extLst>"""
PICTURE = """<{tag}:pic><{tag}:nv{Pic}Pr><{tag}:cNvPr id="2" name="Map"/><{tag}:cNvPicPr/>{more}</{tag}:nv{Pic}Pr><{tag}:blipFill>
<a:blip r:embed="picture1">{extension}</a:blip><a:stretch><a:fillRect/></a:stretch></{tag}:blipFill><{tag}:spPr><a:xfrm>
<a:off x="{margin}" y="{margin}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></{tag}:spPr></{tag}:pic>"""
TEXT = """<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" {spaces}><w:body><w:p><w:pPr><w:spacing w:before="0"
 w:after="0"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="1"
 name="Map"/><a:graphic><a:graphicData uri="{drawing}/picture">{picture}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:sectPr>
<w:pgSz w:w="{page_width}" w:h="{page_height}"/><w:pgMar w:top="{edge}" w:right="0" w:bottom="0" w:left="{edge}" w:header="0" w:footer="0"
 w:gutter="0"/></w:sectPr></w:body></w:document>"""
PML = "http://schemas.openxmlformats.org/presentationml/2006/main"
SLIDES = """<p:presentation xmlns:p="{pml}" {spaces}><p:sldIdLst><p:sldId id="256" r:id="slide1"/></p:sldIdLst>
<p:sldSz cx="{slide_width}" cy="{slide_height}"/></p:presentation>"""
SLIDE = """<p:sld xmlns:p="{pml}" {spaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>
{picture}</p:spTree></p:cSld></p:sld>"""


def relations(targets):
    """The part that says what stands behind names: (name, kind, target)."""
    listed = "".join(f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>' for name, kind, target in targets)
    return f'{XML}<Relationships xmlns="{RELATIONS}">{listed}</Relationships>'


def written(file, pictures, width, height, margin):
    """Writes a document whose kind is its ending: one picture of this size, so far from the upper left corner (points).

    Of two pictures the second is the SVG, for programs that can draw it.
    """
    kind = file.suffix[1:]
    main = next(iter(MAIN[kind]))
    holder = "word/document.xml" if kind == "docx" else "ppt/slides/slide1.xml"
    media = [(f"picture{number}", "image", f"/media/{picture.name}") for number, picture in enumerate(pictures, 1)]
    shape = {
        "spaces": SPACES,
        "drawing": DRAWING,
        "pml": PML,
        "width": round(width * EMU),
        "height": round(height * EMU),
        "page_width": round((width + 2 * margin) * TWIPS),
        "page_height": round((height + 2 * margin) * TWIPS),
        "slide_width": round((width + 2 * margin) * EMU),
        "slide_height": round((height + 2 * margin) * EMU),
        "edge": margin * TWIPS,
        "margin": margin * EMU if kind == "pptx" else 0,
        "tag": "pic" if kind == "docx" else "p",
        "Pic": "Pic",
        "more": "" if kind == "docx" else "<p:nvPr/>",
        "extension": EXTENSION if len(pictures) > 1 else "",
    }
    shape["picture"] = PICTURE.format(**shape)
    defaults = "".join(f'<Default Extension="{ending}" ContentType="{name}"/>' for ending, name in TYPES.items())
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="application/vnd.openxmlformats-officedocument.{name}+xml"/>' for part, name in MAIN[kind].items()
    )
    parts = {
        "[Content_Types].xml": f'{XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{defaults}{overrides}</Types>',
        "_rels/.rels": relations([("main", "officeDocument", main)]),
        holder: XML + (TEXT if kind == "docx" else SLIDE).format(**shape),
        f"{holder.rpartition('/')[0]}/_rels/{holder.rpartition('/')[2]}.rels": relations(media),
    }
    if kind == "pptx":
        parts["ppt/presentation.xml"] = XML + SLIDES.format(**shape)
        parts["ppt/_rels/presentation.xml.rels"] = relations([("slide1", "slide", "/ppt/slides/slide1.xml")])
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
        for picture in pictures:
            archive.write(picture, f"media/{picture.name}")
    return file
