"""Draws the pictures of the worlds; run it to draw them anew."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

HERE = Path(__file__).resolve().parent
LETTERS = HERE / "two-letters"
PICTURES = LETTERS / "pictures"
HAND = HERE.parents[1] / "assets" / "fonts" / "KioskSerif-Regular.ttf"
PAPER, INK, WAX, WOOD, STONE = "#FBF7EC", "#1E1913", "#4A4135", "#9C7B4F", "#8A8378"
PAPYRUS, FIBRE = "#E4D2A4", "#D8C38F"
COLOURS = 16


def wax_tablet() -> Image.Image:
    """An open writing tablet and a stylus."""
    picture = Image.new("RGB", (480, 320), PAPER)
    draw = ImageDraw.Draw(picture)
    for left in (40, 230):
        draw.rounded_rectangle((left, 50, left + 170, 270), 8, WOOD)
        draw.rectangle((left + 18, 70, left + 152, 250), WAX)
        for line in range(90, 240, 22):
            draw.line((left + 30, line, left + 140 - line % 37, line), PAPER, 3)
    draw.line((425, 60, 455, 260), INK, 7)
    return picture


def volcano() -> Image.Image:
    """A mountain below a column of smoke."""
    picture = Image.new("RGB", (480, 320), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.rectangle((225, 60, 255, 180), STONE)
    for left, top in ((130, 40), (190, 20), (250, 45), (170, 60), (230, 30)):
        draw.ellipse((left, top, left + 110, top + 60), STONE)
    draw.polygon(((60, 290), (200, 175), (285, 175), (420, 290)), WOOD)
    draw.line((30, 290, 450, 290), INK, 4)
    return picture


def leaf(words: str) -> Image.Image:
    """A leaf of papyrus with *words*, as a facsimile of a letter would look."""
    picture = Image.new("RGB", (1200, 1600), PAPYRUS)
    draw = ImageDraw.Draw(picture)
    for line in range(0, 1600, 9):
        draw.line((0, line, 1200, line + 4), FIBRE, 2)
    for line in range(0, 1200, 60):
        draw.line((line, 0, line + 10, 1600), FIBRE, 3)
    font = ImageFont.truetype(str(HAND), 58)
    lines, line = [], ""
    for word in words.replace("\n", " ").upper().replace("U", "V").split():
        longer = f"{line} {word}".strip()
        if draw.textlength(longer, font) > 960:
            lines, line = [*lines, line], word
        else:
            line = longer
    for number, written in enumerate([*lines, line]):
        draw.text((120, 100 + 84 * number), written, INK, font)
    return picture


def seal() -> Image.Image:
    """A small round seal of wax."""
    picture = Image.new("RGB", (300, 300), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((30, 30, 270, 270), "#8C2F22")
    draw.ellipse((62, 62, 238, 238), "#A63C2C", "#6E2319", 5)
    draw.text((92, 78), "CP", "#F3DDCB", ImageFont.truetype(str(HAND), 100))
    return picture


def road() -> Image.Image:
    """A road with milestones, wide and low."""
    picture = Image.new("RGB", (1800, 640), PAPER)
    draw = ImageDraw.Draw(picture)
    draw.polygon(
        ((0, 430), (450, 250), (900, 380), (1350, 220), (1800, 400), (1800, 640), (0, 640)), "#C9C39A"
    )
    draw.polygon(((780, 640), (1020, 640), (930, 330), (905, 330)), STONE)
    for near, (left, top) in enumerate(((600, 500), (740, 430), (830, 380)), 1):
        draw.rounded_rectangle((left, top - 150 // near, left + 80 // near, top), 20 // near, WAX)
    return picture


def draw_all(folder: Path) -> None:
    """Put every picture of the two letters into *folder*."""
    pictures = {"cover": wax_tablet(), "volcano": volcano(), "seal": seal(), "road": road()}
    pictures |= {
        f"leaf-{name}": leaf((LETTERS / "source" / f"to-{name}.txt").read_text("utf-8")) for name in NAMES
    }
    for key, picture in pictures.items():
        picture.quantize(COLOURS).save(folder / f"{key}.png", optimize=True)


NAMES = ("septicius", "iustus")

if __name__ == "__main__":
    draw_all(PICTURES)
