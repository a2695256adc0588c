"""Where an enlarged picture lies in its frame: whole at first, then larger, never beyond its edges."""

from dataclasses import dataclass, replace

STEP = 1.5
"""How much larger or smaller one touch of a button makes it."""
FINEST = 2.0
"""Pixels of the screen for one of the picture, at most: beyond, nothing more is to be seen."""
LEAST_REACH = 2.0
"""A small picture can be made at least so many times larger than it first lies there."""
NEARLY = 1e-6


@dataclass(frozen=True, slots=True)
class PlateView:
    """A picture of ``width`` × ``height`` pixels in a frame; all else in pixels of the screen."""

    width: float
    height: float
    frame_width: float = 0.0
    frame_height: float = 0.0
    zoom: float = 1.0
    """How many times larger than whole in the frame."""
    centre_x: float = 0.5
    """What of the picture lies in the middle of the frame, from 0 to 1."""
    centre_y: float = 0.5

    @property
    def whole_scale(self) -> float:
        """Pixels of the screen for one of the picture, while it is whole in the frame."""
        if not (self.width and self.height):
            return 0.0
        return min(self.frame_width / self.width, self.frame_height / self.height, FINEST)

    @property
    def deepest(self) -> float:
        """The largest zoom."""
        return max(FINEST / self.whole_scale, LEAST_REACH) if self.whole_scale else 1.0

    @property
    def shown_width(self) -> float:
        return self.width * self.whole_scale * self.zoom

    @property
    def shown_height(self) -> float:
        return self.height * self.whole_scale * self.zoom

    @property
    def left(self) -> float:
        """Where the picture begins in the frame; less than 0 where it begins outside."""
        return self.frame_width / 2 - self.centre_x * self.shown_width

    @property
    def top(self) -> float:
        return self.frame_height / 2 - self.centre_y * self.shown_height

    @property
    def can_enlarge(self) -> bool:
        return self.zoom < self.deepest - NEARLY

    @property
    def can_reduce(self) -> bool:
        return self.zoom > 1 + NEARLY

    def framed(self, width: float, height: float) -> "PlateView":
        """The same part of the picture in another frame."""
        framed = replace(self, frame_width=width, frame_height=height)
        kept = replace(framed, zoom=min(framed.zoom, framed.deepest))
        return _placed(kept, kept.left, kept.top)

    def zoomed(self, factor: float, x: float, y: float) -> "PlateView":
        """*factor* times larger; the point *x*, *y* of the frame stays where it is."""
        if not (self.shown_width and self.shown_height):
            return self
        zoom = min(max(self.zoom * factor, 1.0), self.deepest)
        ratio = zoom / self.zoom
        left, top = x - (x - self.left) * ratio, y - (y - self.top) * ratio
        return _placed(replace(self, zoom=zoom), left, top)

    def moved(self, right: float, down: float) -> "PlateView":
        """The picture moved by so many pixels, as far as its edges let it."""
        return _placed(self, self.left + right, self.top + down)


def _placed(view: PlateView, left: float, top: float) -> PlateView:
    """*view* with its picture at *left* and *top*, and no more empty frame beside it than there must be."""
    return replace(
        view,
        centre_x=_centre(left, view.shown_width, view.frame_width),
        centre_y=_centre(top, view.shown_height, view.frame_height),
    )


def _centre(start: float, length: float, frame: float) -> float:
    """What of *length* lies in the middle of *frame* when it begins at *start*, kept within its edges."""
    if length <= frame or not length:
        return 0.5
    kept = min(0.0, max(start, frame - length))
    return (frame / 2 - kept) / length
