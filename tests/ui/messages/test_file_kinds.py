"""Everything a file can be instead of a workbook has words."""

from coopdesk.foreign.kinds import FOREIGN
from coopdesk.ui.messages.file_kinds import what_it_is


def test_everything_a_file_can_be_instead_has_words() -> None:
    said = {kind: what_it_is(kind) for kind in FOREIGN}
    assert [kind for kind, words in said.items() if words == kind] == []
    assert len(set(said.values())) == len(said)
