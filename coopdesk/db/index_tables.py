"""The tables of the search index: what is made from records and could be made again.

The recorder of history does not see them; db/text_index.py alone writes them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, Integer, LargeBinary, String, Text
from sqlalchemy import Table as PlainTable
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from coopdesk.db.table import Table


class SearchText(Table):
    """The folded texts of a record, which the text index reads as its content, and its codes.

    id is the key of domain order: newest period first, see index_document.key_of.
    """

    __tablename__ = "search_text"

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> Any:
        """Give ids as they are told."""
        return {}

    record_id: Mapped[int] = mapped_column(unique=True)
    title: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    numbers: Mapped[str] = mapped_column(Text)
    organisations: Mapped[str] = mapped_column(Text)
    donors: Mapped[str] = mapped_column(Text)
    owners: Mapped[str] = mapped_column(Text)
    codes: Mapped[str] = mapped_column(Text)


CodeBits = PlainTable(
    "code_bits",
    Table.metadata,
    Column("code", String(80), primary_key=True),
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False, index=True),
    Column("bits", LargeBinary, nullable=False),
)
"""The records that bear a code, as a Roaring bitmap for each 65 536 ids; version numbers writes."""

IndexWord = PlainTable(
    "index_word",
    Table.metadata,
    Column("word", Text, primary_key=True),
    sqlite_with_rowid=False,
)
"""Every word that was ever indexed, to complete prefixes and to suggest spellings."""


class IndexState(Table):
    """One row: the form the index was made in, and the number of its last write."""

    __tablename__ = "index_state"

    form: Mapped[int]
    version: Mapped[int]
