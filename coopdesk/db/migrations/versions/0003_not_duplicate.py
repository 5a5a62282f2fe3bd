"""Pairs of records that look alike and are not the same are remembered."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table(
        "not_duplicate",
        sa.Column("lower", sa.String(length=36), nullable=False),
        sa.Column("upper", sa.String(length=36), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_not_duplicate")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_not_duplicate_pair", "not_duplicate", ["lower", "upper"], unique=True)
    op.create_index(op.f("ix_not_duplicate_upper"), "not_duplicate", ["upper"])


def downgrade() -> None:
    """Revert."""
    op.drop_index(op.f("ix_not_duplicate_upper"), "not_duplicate")
    op.drop_index("ix_not_duplicate_pair", "not_duplicate")
    op.drop_table("not_duplicate")
