"""E-mails, and web pages that were saved as one: their subject and text; what hangs on is named."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage, MIMEPart
from typing import cast

from coopdesk.capture.reader.content import AttachmentRead, OddityRead, PageRead, at_once
from coopdesk.capture.reader.html import html_page
from coopdesk.capture.reader.plain import lines_of, text_of

FEW_WORDS = 8  # "Your program cannot show this message"


def mail_page(content: bytes) -> PageRead:
    """Read an e-mail: its plain text, or its page where that says more."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    read = _body(message)
    subject = lines_of(" ".join(str(message["subject"] or "").split()))[0]
    if subject:
        read.chunks = at_once(
            [*subject, "", *(line for each in read.chunks for line in each.lines)]
        )
        read.links = [(number + 2, words, url) for number, words, url in read.links]
    read.attachments = _attachments(message)
    if read.attachments:
        read.oddities.append(("attachments_not_read", str(len(read.attachments))))
    return read


def archive_page(content: bytes) -> PageRead:
    """Read a web page that was saved with its pictures in one file."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    read = _body(message)
    address = str(message["snapshot-content-location"] or "").strip()
    read.url = read.url or (address if re.match(r"https?://\S+$", address) else "")
    return read


def _body(message: EmailMessage) -> PageRead:
    plain, page = message.get_body(("plain",)), message.get_body(("html",))
    if plain is not None:
        text, oddities = _text(plain)
        if page is None or len(text.split()) > FEW_WORDS:
            lines, mended = lines_of(text)
            return PageRead(at_once(lines), oddities=[*oddities, *mended])
    if page is not None:
        return html_page(_bytes(page), page.get_content_charset(""))
    return PageRead(at_once([]))


def _text(part: MIMEPart) -> tuple[str, list[OddityRead]]:
    text, oddities = text_of(_bytes(part), part.get_content_charset(""))
    if part.get_param("format") == "flowed":  # a space at the end: the line goes on
        text = _FLOWS.sub(" ", text)
    return text, oddities


def _bytes(part: MIMEPart) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _attachments(message: EmailMessage) -> list[AttachmentRead]:
    if message.get_content_type() == "multipart/related":  # pictures of the page
        return []
    return [_attachment(part) for part in message.iter_attachments() if not _is_picture(part)]


def _attachment(part: MIMEPart) -> AttachmentRead:
    if part.get_content_type() == "message/rfc822":
        inner = cast("list[MIMEPart]", part.get_payload())
        subject = str(inner[0]["subject"] or "") if inner else ""
        return _name(part.get_filename() or f"{subject or 'message'}.eml"), len(part.as_bytes())
    ending = part.get_content_subtype()
    return _name(part.get_filename() or f"attachment.{ending}"), len(_bytes(part))


def _is_picture(part: MIMEPart) -> bool:
    """Tell whether a part is a picture within the text: a logo beneath a signature."""
    return part.get_content_maintype() == "image" and part.get_content_disposition() == "inline"


def _name(name: str) -> str:
    """Return the name of a file without folders, which no name from others may lead to."""
    [*_, last] = re.split(r"[/\\]", " ".join(name.split()))
    return "".join(letter for letter in last if letter.isprintable())[:200] or "attachment"


_FLOWS = re.compile(r"(?<!^--) \r?\n(?!\s|$)", re.MULTILINE)
