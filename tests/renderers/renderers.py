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
    """As a picture on a page: by itself an SVG is fitted into the window, whose height is a whole number."""
    profile = folder / "profile"

    def draw(svg, picture):
        page = picture.with_suffix(".html")
        page.write_text(f'<body style="margin: 0"><img src="{svg.as_uri()}" style="display: block; width: {WIDTH // 2}px">', "utf-8")
        ways = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=2", "--font-render-hinting=none")
        window = f"--window-size={WIDTH // 2},{(height(svg) + 1) // 2}"
        started("chromium", *ways, window, f"--user-data-dir={profile}", f"--screenshot={picture}", page)

    return drawn(svgs, folder, draw)


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
    """Draws the first page of a PDF with so many pixels to the inch."""
    started("pdftoppm", "-singlefile", "-f", 1, "-l", 1, "-png", "-r", f"{resolution:.4f}", pdf, picture.with_suffix(""))


RENDERERS = {"Chromium": chromium, "librsvg": librsvg, "Inkscape": inkscape, "LibreOffice": libreoffice, "Qt": qt}
