"""The search index keeps its texts, codes and words in tables of their own."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; the index is filled when the catalogue is opened."""
    op.create_table(
        "search_text",
        sa.Column("record_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("numbers", sa.Text(), nullable=False),
        sa.Column("organisations", sa.Text(), nullable=False),
        sa.Column("donors", sa.Text(), nullable=False),
        sa.Column("owners", sa.Text(), nullable=False),
        sa.Column("codes", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_text")),
        sa.UniqueConstraint("record_id", name=op.f("uq_search_text_record_id")),
    )
    op.create_table(
        "code_bits",
        sa.Column("code", sa.String(length=80), nullable=False),
        sa.Column("part", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("bits", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("code", "part", name=op.f("pk_code_bits")),
    )
    op.create_index(op.f("ix_code_bits_version"), "code_bits", ["version"])
    op.create_table(
        "index_word",
        sa.Column("word", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("word", name=op.f("pk_index_word")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "index_state",
        sa.Column("form", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_index_state")),
        sqlite_autoincrement=True,
    )
    op.execute("INSERT INTO index_state (form, version) VALUES (0, 0)")
    op.create_index(op.f("ix_record_updated_at"), "record", ["updated_at"])
    op.create_index(op.f("ix_record_created_at"), "record", ["created_at"])
    op.create_index("ix_money_amount", "money", ["amount", "currency", "record_id"])
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE text_index")
        op.execute(
            "CREATE VIRTUAL TABLE text_index USING fts5"
            "(title, body, numbers, organisations, donors, owners, codes,"
            " content = 'search_text', content_rowid = 'id',"
            " tokenize = \"unicode61 remove_diacritics 2 tokenchars '_'\", prefix = '1 2 3')"
        )
        # 16 MB of words are gathered before they are written: half the time for many records.
        op.execute("INSERT INTO text_index (text_index, rank) VALUES ('hashsize', 16777216)")


def downgrade() -> None:
    """Revert; the index of before is left empty."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE text_index")
        op.execute(
            "CREATE VIRTUAL TABLE text_index USING fts5"
            "(title, body, places, topics,"
            " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')"
        )
    op.drop_index("ix_money_amount", "money")
    op.drop_index(op.f("ix_record_created_at"), "record")
    op.drop_index(op.f("ix_record_updated_at"), "record")
    op.drop_table("index_state")
    op.drop_table("index_word")
    op.drop_index(op.f("ix_code_bits_version"), "code_bits")
    op.drop_table("code_bits")
    op.drop_table("search_text")
