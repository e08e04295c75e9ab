"""Six programs that draw an SVG, each as a function: SVG files, a folder → PNG files in the order of the SVGs.

All of them find the same fonts, ours and one for Chinese and Japanese, and leave letters where they are (no hinting): what differs is how
they draw.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

from PIL import Image
from PyQt5.QtCore import Qt
from PyQt5.QtGui import QGuiApplication, QImage, QPainter
from PyQt5.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parents[2]
FALLBACK = Path("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf")  # Debian: fonts-droid-fallback
WIDTH = 2000  # pixels
SCREEN = 12000  # pixels: Chromium draws no higher than 16384
PIXELS_PER_INCH = 96  # of CSS, in which an SVG without a page is counted
SIZE = re.compile(r'viewBox="0 0 (\S+) (\S+)"')

FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>{fonts}</dir>
  <dir>{fallback}</dir>
  <cachedir>{folder}</cachedir>
  <include>/etc/fonts/conf.d/30-metric-aliases.conf</include>
  <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
"""


def prepare(folder):
    """Makes all programs that this one starts find only our fonts, and keep what they keep in a folder."""
    settings = folder / "fonts.conf"
    settings.write_text(FONTS.format(fonts=ROOT / "fonts", fallback=FALLBACK.parent, folder=folder / "font-cache"), "utf-8")
    os.environ |= {"FONTCONFIG_FILE": str(settings), "HOME": str(folder), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}


def size(svg):
    """Width and height of an SVG in its own unit."""
    width, height = SIZE.search(svg.read_text("utf-8")).groups()
    return float(width), float(height)


def height(svg):
    """How many pixels high an SVG is that is drawn as wide as all are."""
    width, height = size(svg)
    return round(WIDTH * height / width)


def started(*command, timeout=600):
    """Runs a program to its end; raises with what it printed where it fails."""
    run = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=timeout)
    if run.returncode != 0:
        raise RuntimeError(f"{command[0]} left with {run.returncode}:\n{run.stdout[-2000:]}{run.stderr[-2000:]}")
    return run.stdout


def drawn(svgs, folder, draw):
    """Draws each SVG by itself."""
    pictures = [folder / f"{svg.stem}.png" for svg in svgs]
    for svg, picture in zip(svgs, pictures):
        draw(svg, picture)
    return pictures


def chromium(svgs, folder):
    """As pictures on a page, as many at once as it has room for: by itself an SVG is fitted into the window, whose height is a whole number."""
    pictures = [folder / f"{svg.stem}.png" for svg in svgs]
    for number, sheet in enumerate(sheets(svgs)):
        page, screen = folder / f"sheet-{number}.html", folder / f"sheet-{number}.png"
        placed = "".join(
            f'<img src="{svg.as_uri()}" style="position: absolute; left: 0; top: {top // 2}px; width: {WIDTH // 2}px">' for svg, top, _ in sheet
        )
        page.write_text(f"<body>{placed}", "utf-8")
        ways = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=2", "--font-render-hinting=none")
        window = f"--window-size={WIDTH // 2},{sum(tall + tall % 2 for _, _, tall in sheet) // 2}"
        started("chromium", *ways, window, f"--user-data-dir={folder / 'profile'}", f"--screenshot={screen}", page)
        with Image.open(screen) as drawing:
            for svg, top, tall in sheet:
                drawing.crop((0, top, WIDTH, top + tall)).save(folder / f"{svg.stem}.png")
    return pictures


def sheets(svgs):
    """SVGs in columns no higher than SCREEN, each with its top, an even number of pixels, and its height."""
    sheet, top = [], 0
    for svg in svgs:
        tall = height(svg)
        if sheet and top + tall > SCREEN:
            yield sheet
            sheet, top = [], 0
        sheet.append((svg, top, tall))
        top += tall + tall % 2
    yield sheet


def librsvg(svgs, folder):
    return drawn(svgs, folder, lambda svg, picture: started("rsvg-convert", "-w", WIDTH, "-b", "white", "-o", picture, svg))


def inkscape(svgs, folder):
    for svg in svgs:
        shutil.copy(svg, folder)
    copies = [folder / svg.name for svg in svgs]
    started("inkscape", "--export-type=png", f"--export-width={WIDTH}", "--export-background=white", *copies)
    return [copy.with_suffix(".png") for copy in copies]


def libreoffice(svgs, folder):
    converted("pdf", svgs, folder)

    def draw(svg, picture):
        first_page(folder / f"{svg.stem}.pdf", picture, WIDTH / size(svg)[0] * PIXELS_PER_INCH)
        with Image.open(picture) as page:  # a fraction of a millimetre larger than the drawing
            page.crop((0, 0, WIDTH, height(svg))).save(picture)

    return drawn(svgs, folder, draw)


def qt(svgs, folder):
    application = QGuiApplication.instance() or QGuiApplication(["renderers"])

    def draw(svg, picture):
        image = QImage(WIDTH, height(svg), QImage.Format_RGB32)
        image.fill(Qt.white)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.Antialiasing)
        QSvgRenderer(str(svg)).render(painter)
        painter.end()
        image.save(str(picture))

    pictures = drawn(svgs, folder, draw)
    del application
    return pictures


def converted(kind, files, folder):
    """Has LibreOffice open files and save them as another kind into a folder."""
    home = f"-env:UserInstallation={(folder.parent / 'office').as_uri()}"
    started("soffice", home, "--headless", "--convert-to", kind, "--outdir", folder, *files)
    made = [folder / f"{Path(file).stem}.{kind.split(':')[0]}" for file in files]
    missing = [file.name for file in made if not file.exists()]
    if missing:
        raise RuntimeError(f"LibreOffice did not write {', '.join(missing)}")
    return made


def first_page(pdf, picture, resolution):
    """Draws the first page of a PDF with so many pixels to the inch, by poppler with cairo: with its own painter it moves lines to whole pixels."""
    started("pdftocairo", "-singlefile", "-f", 1, "-l", 1, "-png", "-r", f"{resolution:.4f}", pdf, picture.with_suffix(""))


RENDERERS = {"Chromium": chromium, "librsvg": librsvg, "Inkscape": inkscape, "LibreOffice": libreoffice, "Qt": qt}
