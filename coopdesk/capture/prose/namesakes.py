"""Names that are spelled as a country's and mean something else: a state, a person, a gulf."""

from __future__ import annotations

import re


def means_country(text: str, start: int, end: int) -> bool:
    """Tell whether the name of a country at these characters of a sentence may mean it."""
    before, name, after = text[max(0, start - _NEAR) : start], text[start:end], text[end:]
    if _NEW.search(before) or _BEFORE.search(before) or _AFTER.match(after):
        return False
    if before.endswith("Northern ") and name == "Ireland":
        return False
    if _STATE_BEHIND.match(after) and not _NEIGHBOURS.match(name):
        return False  # Lebanon, Ohio
    return not (name.startswith("Georgia") and _is_state(before, after))


def _is_state(before: str, after: str) -> bool:
    """Tell whether Georgia is the one between Alabama and South Carolina."""
    return bool(_OF_STATE.search(before) or _IN_STATE.search(before) or _STATE_NEAR.match(after))


_NEAR = 60  # characters that are looked at before a name
_STATES = (
    r"(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|"
    r"Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|"
    r"Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New (?:Hampshire|Jersey|Mexico|York)|"
    r"(?:North|South) (?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|"
    r"Texas|Utah|Vermont|(?:West )?Virginia|Washington|Wisconsin|Wyoming)"
)
_AND = r"(?:,? (?:and|or|y|o|e|ou|et) |, )"
_US = r"(?:USA|U\.S\.A?\.?|US\b|United States|Estados Unidos|États-Unis|EE\. ?UU)"
_NEW = re.compile(r"\b(?:New|Nuev[oa]|Nouv(?:eau|elle)|Nov[oa])[ -]$")
_BEFORE = re.compile(
    r"(?:\b(?:Gulf|Sea|Bay|Strait|Golfo|Mar|Estrecho|Golfe|Mer) (?:of|de|del|du|do)|"
    r"\b(?:not|but not|other than) (?:in |of |from )?(?:the )?|"
    r"\b(?:Mr|Mrs|Ms|Dr|Dra|Sr|Sra|Srta|Mme|Prof)\.?) ?$"
)
_AFTER = re.compile(
    r" (?:del Norte|du Nord|do Norte)\b|['’]?[ -](?:(?:sandwich|farm|plant|meat|breast|bacon|"
    r"process)\w*|Delta\b|River\b|State (?:Univ|Coll)|Tech\b)"
)
_STATE_BEHIND = re.compile(rf", {_STATES}\b(?! (?:and|or)\b)")
_NEIGHBOURS = re.compile(r"Georgia|Me[xj]i|México|Mexique|Canad|United|U\.?S|Estados|États|EE")
_OF_STATE = re.compile(
    rf"\b(?:[Ss]tates?|[Ee]stados?|[ÉEée]tats?|University) (?:of|de|do) $|{_US} $"
)
_IN_STATE = re.compile(
    rf"\b(?:Atlanta|Augusta|Savannah|Macon|Columbus|Athens|{_STATES}){_AND}(?:in )?$"
)
_STATE_NEAR = re.compile(rf"(?:{_AND}| \(){_STATES}\b|,? \(?{_US}|['’]s (?:Atlanta|Savannah)")
