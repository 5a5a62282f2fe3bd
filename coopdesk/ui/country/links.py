"""The links of these pages: records, lists of records, other places, and who could help.

`record:ID`, `place:CODE`, `help:COUNTRY/TOPIC`, `steps:` and `learnings:` of a place, and `list:`
with what narrows the list: `list:kind=exchange;requesting=MX;-providing=AR;text=has:learnings`.
"""

from __future__ import annotations

from coopdesk.domain.queries import Query


def list_link(
    *, but_not: dict[str, str] | None = None, text: str = "", **chosen: str | None
) -> str:
    """Return the link to the records with these values of facets, and without those."""
    parts = [f"{facet}={value}" for facet, value in chosen.items() if value]
    parts += [f"-{facet}={value}" for facet, value in (but_not or {}).items()]
    parts += [f"text={text}"] if text else []
    return f"list:{';'.join(parts)}"


def query_of(rest: str) -> Query:
    """Return the query of what stands behind the colon of a link to a list."""
    query = Query()
    for part in rest.split(";"):
        name, _, value = part.partition("=")
        if name == "text":
            query = Query(value, query.chosen, query.excluded)
        elif name.startswith("-"):
            query = query.excepting(name[1:], value, on=True)
        elif name:
            query = query.toggled(name, value, on=True)
    return query


def help_link(country: str, topic: str) -> str:
    """Return the link to who could help a country, "" for any, with a topic."""
    return f"help:{country}/{topic}"
