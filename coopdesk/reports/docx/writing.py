"""Reports as Word documents: cover, styles and page from a template, blocks in its body.

The template says {{ kind }}, {{ title }}, {{ foot }}, {% for fact in facts %} and, alone in a
paragraph, {{ body }}; an office may change all the rest of it, its styles above all.
"""

# python-docx is half typed.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false, reportMissingTypeStubs=false

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import BadZipFile

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.shared import Mm
from docxtpl import DocxTemplate
from jinja2 import TemplateError
from jinja2.sandbox import SandboxedEnvironment

from coopdesk.domain.errors import TemplateUnusable
from coopdesk.domain.progress import Progress, unheard
from coopdesk.reports.contents import Chart, Report, Title
from coopdesk.reports.docx.blocks import Setter
from coopdesk.reports.plain import one_line, plain
from coopdesk.reports.stable_zip import rewrite
from coopdesk.reports.templates import template_of
from coopdesk.reports.words import Say

_BODY = "\ue000body\ue000"  # stands where the template has {{ body }}
_SIZES = {"a4": (210, 297), "letter": (215.9, 279.4)}  # mm
_SHORT = 70  # characters of the title at the foot of a page
_LOCALES = {"en": "en-GB", "es": "es-ES", "fr": "fr-FR", "pt": "pt-BR"}


def write_docx(
    file: BinaryIO,
    report: Report,
    pictures: Mapping[Chart, bytes],
    template: Path | None = None,
    progress: Progress = unheard,
) -> None:
    """Write a report; pictures are PNGs of its charts, progress counts blocks.

    Raises TemplateUnusable where the template is no Word document or asks for what is not there.
    """
    path = template or template_of()
    document = _filled(path, report)
    _set_page(document, report)
    body = _body(document)
    setter = Setter(document, report, pictures)
    blocks = [block for block in report.blocks if not isinstance(block, Title)]
    for done, block in enumerate(blocks):
        progress(done, len(blocks))
        for element in setter.elements(block):
            body.addprevious(element)
    body.getparent().remove(body)
    packed = io.BytesIO()
    document.save(packed)
    rewrite(packed.getvalue(), file)


def _filled(path: Path, report: Report) -> Document:
    say = Say(report.language)
    cover = next((block for block in report.blocks if isinstance(block, Title)), Title(""))
    before, _, rest = say.text("page", page="\0", pages="\1").partition("\0")
    between, _, after = rest.partition("\1")
    title = one_line(report.title)
    values = {
        "kind": plain(report.kind),
        "title": title,
        "short_title": title if len(title) <= _SHORT else f"{title[:_SHORT].rstrip()}…",
        "facts": [{"label": plain(label), "text": plain(text)} for label, text in cover.facts],
        "foot": plain(cover.foot),
        "page_before": before,
        "page_between": between,
        "page_after": after,
        "body": _BODY,
    }
    template = DocxTemplate(path)
    try:
        template.render(values, SandboxedEnvironment(autoescape=True), autoescape=True)
    except (TemplateError, OpcError, BadZipFile, KeyError, ValueError, SyntaxError) as error:
        raise TemplateUnusable(path) from error
    document: Any = template.docx  # get_docx() would read the template anew
    _describe(document, report)
    return document


def _describe(document: Document, report: Report) -> None:
    properties: Any = document.core_properties
    made = report.made.replace(tzinfo=None, microsecond=0)
    properties.title = one_line(report.title)[:255]
    properties.subject = plain(report.kind)
    properties.author = properties.last_modified_by = plain(report.author)
    properties.created = properties.modified = made
    properties.language = Say(report.language).language
    properties.revision = 1


def _set_page(document: Document, report: Report) -> None:
    say = Say(report.language)
    width, height = _SIZES[say.paper][:: -1 if report.is_wide else 1]
    for section in document.sections:
        if report.is_wide:
            section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Mm(width), Mm(height)
    language = _LOCALES[say.language]
    styles: Any = document.styles.element
    for tag in styles.xpath("w:docDefaults//w:lang"):
        tag.set(qn("w:val"), language)


def _body(document: Document) -> Any:
    """Return the paragraph the blocks stand before: that of {{ body }}, else a new last one."""
    for paragraph in document.paragraphs:
        if _BODY in paragraph.text:
            return paragraph._p  # noqa: SLF001 # pyright: ignore[reportPrivateUsage] - to insert before it
    return document.add_paragraph()._p  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
