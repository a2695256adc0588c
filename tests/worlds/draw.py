"""Draws the pictures of the worlds; run it to draw them anew."""

from pathlib import Path

from PIL import Image, ImageDraw

PICTURES = Path(__file__).resolve().parent / "two-letters" / "pictures"
PAPER, INK, WAX, WOOD, STONE = "#FBF7EC", "#1E1913", "#4A4135", "#9C7B4F", "#8A8378"


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


if __name__ == "__main__":
    wax_tablet().save(PICTURES / "cover.png", optimize=True)
    volcano().save(PICTURES / "volcano.png", optimize=True)
