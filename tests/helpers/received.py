"""One short letter in each kind of file that museums receive."""

import io
import zipfile

PLAIN = """THE LAMP LETTER

Written at the harbour, 1791

1. The order

The lampe was lit on the first evening. [sic] It cost {three} pounds * and a_half.

2. The answer

Nobody was asked. Nobody
answered either, for the
harbour was empty all that winter long.
"""

MARKDOWN = """# The *Lamp* Letter

Written at the harbour, 1791

## The order

The lampe was **lit** on the first evening. [sic] It cost {three} pounds \\* and a_half.

1. oil
2. wick

## The answer

> Nobody was asked.

- Nobody answered.
"""

TEI = """<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
 <teiHeader><fileDesc><titleStmt><title>Not in the text</title></titleStmt></fileDesc></teiHeader>
 <text>
  <front><titlePage><docTitle><titlePart>The Lamp Letter</titlePart></docTitle></titlePage></front>
  <body>
   <pb n="1"/>
   <div><head>The order</head>
    <opener>Harbour, <date>1791</date> <salute>Sir,</salute></opener>
    <p>The <choice><sic>lampe</sic><corr>lamp</corr></choice> was lit on the first
     evening.<note>An editor’s note.</note> It cost {three}
     pounds at the har<pb n="2" break="no"/>bour, <choice><abbr>Mr</abbr><expan>Mister</expan></choice> B.
     <supplied>and</supplied></p>
   </div>
   <div><head>The answer</head>
    <lg><l>Nobody was asked,</l><l>nobody answered.</l></lg>
    <list><item><p>One.</p><p>Two.</p></item></list>
    <closer>Yours, <signed>A. B.</signed></closer>
   </div>
  </body>
 </text>
</TEI>
"""

_PARAGRAPHS = (
    ("Heading1", "The Lamp Letter"),
    ("", "Written at the harbour, 1791"),
    ("Heading2", "The order"),
    ("", "The lampe was lit on the first evening. It cost {three} pounds * and a_half."),
    ("Heading2", "The answer"),
    ("", "Nobody was asked."),
)
_WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = f"""<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override
 PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = f"""<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/officeDocument"
 Target="word/document.xml"/></Relationships>"""


def word_file(before: str = "", more: bytes = b"") -> bytes:
    """The letter as a .docx file; *before* stands before its root, *more* is a part that nothing asks for."""
    paragraphs = "".join(_paragraph(style, words) for style, words in _PARAGRAPHS)
    document = f'<w:document xmlns:w="{_WORDS}"><w:body>{paragraphs}</w:body></w:document>'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as parts:
        parts.writestr("[Content_Types].xml", _TYPES)
        parts.writestr("_rels/.rels", _RELATIONS)
        parts.writestr("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?>{before}{document}')
        if more:
            parts.writestr("word/media/more.bin", more)
    return packed.getvalue()


def _paragraph(style: str, words: str) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


FILES = {
    "letter.txt": PLAIN.encode(),
    "letter.md": MARKDOWN.encode(),
    "letter.xml": TEI.encode(),
    "letter.docx": word_file(),
}
"""By file name."""
