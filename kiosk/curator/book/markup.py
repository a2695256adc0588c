"""XML elements, made by their names; a namespace stands once, as an attribute of the whole."""

from collections.abc import Callable, Mapping
from xml.etree import ElementTree

Element = ElementTree.Element
Part = str | Element | Mapping[str, str]
"""What an element is made of: text, elements, attributes."""

XML = "{http://www.w3.org/XML/1998/namespace}"


class Maker:
    """Makes elements: ``make.p("text", other)`` or ``make("p", "text", other)``."""

    def __call__(self, name: str, /, *inside: Part, **attributes: str) -> Element:
        """An element *name* with what is *inside*, in order."""
        return put(ElementTree.Element(name, attributes), *inside)

    def __getattr__(self, name: str) -> Callable[..., Element]:
        def make(*inside: Part, **attributes: str) -> Element:
            return self(name, *inside, **attributes)

        return make


def put(element: Element, *inside: Part) -> Element:
    """*element* with more text and elements at its end, or more attributes."""
    for one in inside:
        if isinstance(one, Mapping):
            element.attrib.update(one)
        elif not isinstance(one, str):
            element.append(one)
        elif len(element):
            element[-1].tail = (element[-1].tail or "") + one
        else:
            element.text = (element.text or "") + one
    return element


def xml_bytes(root: Element, *, start: str = "") -> bytes:
    """The whole file in UTF-8, *start* after its first line."""
    written = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{start}{written}\n'.encode()
