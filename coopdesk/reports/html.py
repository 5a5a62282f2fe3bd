"""Reports as one HTML file that loads nothing and runs nothing; browsers print it as it stands."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from html import escape
from typing import BinaryIO, assert_never

from coopdesk.domain.progress import Progress, unheard
from coopdesk.reports.contents import (
    Block,
    Bullets,
    Chart,
    Contents,
    Facts,
    Heading,
    Line,
    Note,
    PageBreak,
    Paragraph,
    Picture,
    Report,
    Row,
    Table,
    Title,
)
from coopdesk.reports.plain import link_of, one_line, plain
from coopdesk.reports.words import Say

_POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = """
body { font: 10.5pt/1.45 Arial, "Liberation Sans", Helvetica, sans-serif; color: #222;
  max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, h4, h5, h6 { color: #1f4e79; line-height: 1.2; break-after: avoid; }
h1 { font-size: 1.5rem; margin: 2.2rem 0 .6rem; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; }
h4, h5, h6 { font-size: .95rem; }
header h1 { font-size: 2rem; } .kind, .quiet, .aside, footer { color: #595959; }
.quiet, .aside { font-size: .9em; } .lead { color: #1f4e79; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0 1.2rem; font-size: .9em; }
thead { display: table-header-group; } tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: .25rem .5rem; unicode-bidi: plaintext;
  border-bottom: 1px solid #bfbfbf; white-space: pre-line; overflow-wrap: anywhere; }
thead th { background: #1f4e79; color: #fff; } tbody th { color: #1f4e79; width: 27%; }
.number { text-align: end; } .strong { font-weight: bold; } .runs-on td:first-child { border: 0; }
p, li, dd { white-space: pre-line; overflow-wrap: anywhere; unicode-bidi: plaintext; }
nav li { list-style: none; } nav .deep { margin-inline-start: 1.5rem; }
img { max-width: 100%; } .note { border-inline-start: 4px solid #1f4e79; background: #dce6f1;
  padding: .4rem .8rem; } .warning { border-color: #ac4700; background: #fbe5d0; }
.problem { border-color: #a61c1c; background: #f6d5d5; }
.new-page { break-before: page; } @media print { body { margin: 0; max-width: none; } }
"""


def write_html(
    file: BinaryIO,
    report: Report,
    pictures: Mapping[Chart, bytes],
    progress: Progress = unheard,
) -> None:
    """Write a report; pictures are PNGs of its charts, progress counts blocks."""
    language = Say(report.language).language
    head = (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>{_words(one_line(report.title))}</title>\n<style>{_STYLE}</style>\n</head>\n"
    )
    file.write((head + "<body>\n").encode("utf-8"))
    headings = [block for block in report.blocks if isinstance(block, Heading)]
    number = 0
    breaks = False
    for done, block in enumerate(report.blocks):
        progress(done, len(report.blocks))
        if isinstance(block, PageBreak):
            breaks = True
            continue
        number += isinstance(block, Heading)
        written = "".join(_set(block, pictures, headings, number))
        if breaks:
            written = f'<div class="new-page"></div>\n{written}'
            breaks = False
        file.write((written + "\n").encode("utf-8"))
    file.write(b"</body>\n</html>\n")


def _set(  # noqa: C901 - a line for each kind of block
    block: Block, pictures: Mapping[Chart, bytes], headings: list[Heading], number: int
) -> Iterator[str]:
    match block:
        case Title():
            yield from _cover(block)
        case Contents():
            yield from _contents(block, headings)
        case Heading():
            level = min(block.level, 6)
            yield f'<h{level} id="h{number}">{_words(one_line(block.text))}</h{level}>'
        case Paragraph():
            yield f'<p class="{block.look}">{_line(block.line)}</p>'
        case Bullets():
            tag = "ol" if block.numbered else "ul"
            lines = "".join(f"<li>{_line(line)}</li>" for line in block.lines)
            yield f"<{tag}>{lines}</{tag}>"
        case Facts():
            yield _facts(block.rows)
        case Table():
            yield from _table(block)
        case Picture():
            yield _picture(block.png, block.words)
        case Chart():
            png = pictures.get(block)
            told = f'<p class="quiet">{_words(block.words)}</p>'
            yield _picture(png, block.words) if png else told
        case Note():
            yield f'<p class="note {block.weight}">{_line(block.line)}</p>'
        case PageBreak():
            pass
        case _:
            assert_never(block)


def _words(text: str) -> str:
    return escape(plain(text))


def _line(line: Line) -> str:
    told: list[str] = []
    if line.lead:
        told.append(f"<strong>{_words(line.lead)}</strong>")
    if url := link_of(line.url):
        told.append(f'<a href="{escape(url)}" rel="noreferrer">{_words(line.text)}</a>')
    elif line.text:
        told.append(_words(line.text))
    if line.aside:
        gap = "· " if told else ""
        told.append(f'<span class="aside">{gap}{_words(line.aside)}</span>')
    return " ".join(told)


def _cover(title: Title) -> Iterator[str]:
    yield f'<header>\n<p class="kind">{_words(title.kind)}</p>\n'
    yield f"<h1>{_words(one_line(title.text))}</h1>\n"
    yield _facts(title.facts) if title.facts else ""
    yield f'\n<p class="quiet">{_words(title.foot)}</p>\n</header>'


def _contents(contents: Contents, headings: list[Heading]) -> Iterator[str]:
    yield f"<nav>\n<h2>{_words(contents.heading)}</h2>\n<ul>"
    for number, heading in enumerate(headings, start=1):
        if heading.level <= contents.depth:
            deep = ' class="deep"' if heading.level > 1 else ""
            yield f'<li{deep}><a href="#h{number}">{_words(one_line(heading.text))}</a></li>'
    yield "</ul>\n</nav>"


def _facts(rows: tuple[tuple[str, str], ...]) -> str:
    told = "".join(
        f"<tr><th>{_words(label)}</th><td>{_words(text)}</td></tr>" for label, text in rows
    )
    return f"<table><tbody>{told}</tbody></table>"


def _table(table: Table) -> Iterator[str]:
    kinds = [' class="number"' if column.is_number else "" for column in table.columns]
    heads = (f"<th{k}>{_words(c.heading)}</th>" for k, c in zip(kinds, table.columns, strict=True))
    yield f"<table><thead><tr>{''.join(heads)}</tr></thead><tbody>"
    for row in table.rows:
        yield _row(row, kinds, table.indented)
    yield "</tbody></table>"


def _row(row: Row, kinds: list[str], indented: int) -> str:
    looks = " ".join(filter(None, ("strong" * row.is_strong, "runs-on" * row.runs_on)))
    cells: list[str] = []
    for place, (text, kind) in enumerate(zip(row.cells, kinds, strict=True)):
        deep = row.depth if place == indented else 0
        style = f' style="padding-inline-start:{deep + 0.5}rem"' if deep else ""
        cells.append(f"<td{kind}{style}>{_words(text)}</td>")
    look = f' class="{looks}"' if looks else ""
    return f"<tr{look}>{''.join(cells)}</tr>"


def _picture(png: bytes, words: str) -> str:
    told = b64encode(png).decode("ascii")
    return f'<p><img alt="{_words(one_line(words))}" src="data:image/png;base64,{told}"></p>'
