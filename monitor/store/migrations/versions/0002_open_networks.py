"""The road that an adapter found to an account, what was spent of a quota, and who waits for a proof."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from monitor.store.migrations.types import BIG

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("cursor", sa.Column("road", sa.Text(), nullable=True))
    waiting = sa.text("missing_since IS NOT NULL AND gone_at IS NULL")
    op.create_index("ix_post_missing", "post", ["account_id"], sqlite_where=waiting, postgresql_where=waiting)
    op.create_table(
        "spending",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("on_date", sa.Text(), nullable=False),
        sa.Column("units", BIG, nullable=False),
        sa.PrimaryKeyConstraint("platform", "on_date", name=op.f("pk_spending")),
        sqlite_strict=True,
    )
