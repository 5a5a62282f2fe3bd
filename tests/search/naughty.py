"""What people, machines and enemies type into a search box."""

import random
from itertools import product

LONG = 100_000  # characters of a page pasted by mistake

_OPERATORS = ["AND", "OR", "NOT", "NEAR", "NEAR/3", "and", "*", "+", "-", "^", ":", "{", "}", ","]
_OPERATORS += ["(", ")", "[", "]", '"', "'", "`", ";", "--", "/*", "%", "_", "\\", "=", "|", "&"]
_SHAPES = [
    "{0}",
    "{0} {0}",
    "labour {0}",
    "{0} labour",
    "labour {0} child",
    "{0}labour",
    "labour{0}",
]

_FTS = [
    '"', '""', '"""', '" "', '"labour', 'labour"', '"a" "b', '"child labour" OR', "“labour", "«a»",
    "NEAR(child labour, 5)", "NEAR(", "NEAR()", "title:labour", "title : labour", "-title:labour",
    "{title body}:labour", "nosuchcolumn:labour", "text_index:labour", "rowid:1", "rank:labour",
    "^labour", "^ labour", "labour ^ child", "lab*", "*lab", "*", "**", '"lab"*', "lab *", "l**r",
    "(child AND labour", "child) labour", "((((", "()", "child AND", "OR child", "NOT labour",
    "child NOT NOT labour", "AND OR NOT", "a AND (b OR", "child + labour", '"a"+"b"', "a^2",
    "x:y:z", 'a"b"c', '"\\"', "'\"'", '"*"', '"^"', '"NEAR"', '"AND" AND "OR"', "{", "}:",
    "-{a}:b", "a,b",
]  # fmt: skip
_SQL = [
    "'; DROP TABLE record; --", "' OR '1'='1", "1; DELETE FROM record", '" OR ""="', "%' OR 1=1 --",
    "') UNION SELECT uid FROM catalogue --", "\\'; --", "%", "%%", "_", "%s", "?", ":id", "@id",
    "$1", "{}", "{0}", "%(id)s", "NULL", "null", "None", "undefined", "true", "0", "-1", "1e309",
    "0x0", "9" * 400, "${jndi:ldap://x}", "<script>alert(1)</script>", "&lt;", "=1+1", "../../etc",
    "C:\\CON", "file:///", "//host/share",
]  # fmt: skip
_LETTERS = [
    "ñ", "n\u0303", "Ñandú", "İstanbul", "ıI", "straße", "STRASSE", "ŒUVRE", "ﬁn", "²", "½", "Ⅷ",
    "K", "Å", "ſ", "ǆ", "ΐ", "ᾳ", "ﷺ", "ﷺ" * 300, "á" * 500, "a" + "\u0301" * 500, "Z̷̢̛a̸l̴g̵o̶",
    "تعاون", "العمل", "שלום", "\u202eevil", "\u202a\u202b\u202c\u2066\u2069", "\u200f", "\u200e a",
    "劳动", "労働", "노동", "แรงงาน", "श्रम", "𝕃𝕒𝕓𝕠𝕦𝕣", "Ｌａｂｏｕｒ", "𞤀𞤣", "𐐷", "ᏣᎳᎩ", "꧁", "ⵜ",
    "😀", "👩‍🏭", "👩‍🏭 labour", "🇲🇽", "🇲🇽🇦🇷", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "©", "№", "℡", "™", "…", "–—", "•",
    "\ufeff", "\ufffd", "\uffff", "\U0010ffff", "\ue000", "\u0378", "\u200b", "\u200d", "\u00ad",
    "co\u00adop", "\u2028", "\u2029", "\x85", "\x0b\x0c", "\t", "\r\n", " ", "", "\u3000",
    "\u00a0", "\u180e",
]  # fmt: skip
_UNKEEPABLE = [
    "\0", "labour\0", "\0labour", "a\0b", '"\0"', "\x01\x02\x1f\x7f", "\ud800", "\udfff",
    "\ud83dlabour", '"\udc00"', "\udcff\udcfe", "\ud800\udc00", "\x1b[31m",
]  # fmt: skip
_LONG = [
    "a" * LONG, "a " * (LONG // 2), '"' * LONG, '"a' * (LONG // 2), '"' + "a " * (LONG // 2) + '"',
    "(" * LONG, "*" * LONG, "labour " * (LONG // 7), "😀" * LONG, "é" * LONG,
    "e\u0301" * (LONG // 2), "\u0301" * LONG, "ﷺ" * (LONG // 10), "\0" * LONG, "\ud800" * LONG,
    " " * LONG, "\n" * LONG, "NEAR(" * (LONG // 5), "a AND " * (LONG // 6), "a-" * (LONG // 2),
    "'" * LONG, "a_" * (LONG // 2),
    " ".join(f"w{n}" for n in range(LONG // 6)), '"' + " ".join(f"w{n}" for n in range(9000)) + '"',
    " ".join(f'"a{n} b"' for n in range(9000)), "劳" * LONG, "\u202e" * LONG, "a" * 499 + " b",
]  # fmt: skip


def naughty() -> list[str]:
    """Return some six hundred texts, the same ones every time."""
    made = [shape.format(sign) for sign, shape in product(_OPERATORS, _SHAPES) if "{" not in sign]
    return list(
        dict.fromkeys([*_FTS, *_SQL, *_LETTERS, *_UNKEEPABLE, *_LONG, *made, *_random(200)])
    )


def _random(count: int) -> list[str]:
    """Mix words, operators and any characters at all."""
    dice = random.Random(1919)  # noqa: S311 not for secrets
    pieces = ["labour", "child", "México", *_OPERATORS, *_FTS, *_LETTERS, *_UNKEEPABLE]
    return [
        "".join(
            dice.choice(pieces) if dice.random() < 0.7 else chr(dice.randrange(0x110000))
            for _ in range(dice.randint(1, 12))
        )
        for _ in range(count)
    ]
