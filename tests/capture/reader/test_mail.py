"""E-mails and saved web pages as lines."""

from email.message import EmailMessage

import pytest

from coopdesk.capture.reader.content import PageRead
from coopdesk.capture.reader.mail import archive_page, mail_page

TEXT = "Dear all,\nfour inspectors came to Lima for a week in May.\n"
HTML = "<p>Dear all,<p>four inspectors came, see <a href='https://example.org'>here</a>"


def message(subject: str = "Visit to Lima") -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = "Desk <desk@example.org>"
    mail["Date"] = "Mon, 04 Mar 2024 10:00:00 +0000"
    mail["Subject"] = subject
    return mail


def lines(read: PageRead) -> list[str]:
    return [line for chunk in read.chunks for line in chunk.lines]


def test_the_subject_stands_first_and_no_other_head_does() -> None:
    mail = message("Visita de señores a Lima")
    mail.set_content(TEXT)
    assert lines(mail_page(mail.as_bytes())) == ["Visita de señores a Lima", "", *TEXT.splitlines()]


def test_plain_text_goes_before_a_page() -> None:
    mail = message()
    mail.set_content(TEXT)
    mail.add_alternative(HTML, subtype="html")
    assert TEXT.splitlines()[1] in lines(mail_page(mail.as_bytes()))


def test_a_page_goes_before_text_that_only_says_there_is_one() -> None:
    mail = message()
    mail.set_content("Open it in your browser.")
    mail.add_alternative(HTML, subtype="html")
    read = mail_page(mail.as_bytes())
    assert lines(read)[2:] == ["Dear all,", "", "four inspectors came, see here"]
    assert read.links == [(5, "here", "https://example.org")]


def test_attachments_are_named_and_not_read() -> None:
    mail = message()
    mail.set_content(TEXT)
    mail.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="../the list.pdf")
    other = message("Agenda")
    other.set_content("Words")
    mail.add_attachment(other)
    read = mail_page(mail.as_bytes())
    assert [name for name, _ in read.attachments] == ["the list.pdf", "Agenda.eml"]
    assert read.attachments[0][1] == 4
    assert read.oddities == [("attachments_not_read", "2")]


def test_pictures_within_the_text_are_no_attachments() -> None:
    mail = message()
    mail.set_content(TEXT)
    mail.add_attachment(b"x", maintype="image", subtype="png", disposition="inline", cid="<a>")
    assert mail_page(mail.as_bytes()).attachments == []


@pytest.mark.parametrize("charset", ["utf-8", "x-nobody-knows", "us-ascii"])
def test_a_wrong_encoding_in_the_head_does_no_harm(charset: str) -> None:
    mail = (
        f"Subject: Visita\r\nContent-Type: text/plain; charset={charset}\r\n"
        "Content-Transfer-Encoding: 8bit\r\n\r\nCapacitación de niñas\r\n"
    )
    assert lines(mail_page(mail.encode()))[-1] == "Capacitación de niñas"


def test_lines_that_flow_are_put_together() -> None:
    mail = (
        "Subject: Visit\r\nContent-Type: text/plain; format=flowed\r\n\r\nFour inspectors \r\n"
        "came.\r\nThey left.\r\n-- \r\nDesk\r\n"
    )
    assert lines(mail_page(mail.encode()))[2:] == [
        "Four inspectors came.",
        "They left.",
        "--",
        "Desk",
    ]


def test_a_saved_page_says_where_it_is_from() -> None:
    page = (
        "Snapshot-Content-Location: https://example.org/v\r\nSubject: Visit\r\n"
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/html\r\n\r\n<h1>Visit</h1>\r\n"
        "--b\r\nContent-Type: image/png\r\n\r\nx\r\n--b--\r\n"
    )
    read = archive_page(page.encode())
    assert (lines(read), read.url, read.attachments) == (["Visit"], "https://example.org/v", [])
