"""Expenses by purpose, refused looks, sums that platforms tell, tombstones; what was sent with a question."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from monitor.store.migrations.types import BIG

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_COUNTS = ("likes", "comments", "shares", "quotes", "views")


def upgrade() -> None:
    op.add_column("answer", sa.Column("asked", sa.Text(), nullable=True))
    op.add_column("answer", sa.Column("redacted_at", BIG, nullable=True))
    op.create_table(
        "expense",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("platform", "on_date", "purpose")),
        *(sa.Column(name, BIG, nullable=False) for name in ("units", "micros")),
        sa.PrimaryKeyConstraint("platform", "on_date", "purpose", name=op.f("pk_expense")),
        sqlite_strict=True,
    )
    op.execute(
        "INSERT INTO expense (platform, on_date, purpose, units, micros) "
        "SELECT platform, on_date, 'earlier', units, 0 FROM spending"
    )
    op.drop_table("spending")
    op.create_table(
        "refused_look",
        *(sa.Column(name, BIG, nullable=False) for name in ("post_id", "age_hours", "refused_at")),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_refused_look_post_id")),
        sa.PrimaryKeyConstraint("post_id", "age_hours", name=op.f("pk_refused_look")),
        sqlite_strict=True,
    )
    op.create_table(
        "period_totals",
        sa.Column("account_id", sa.Text(), nullable=False),
        *(sa.Column(name, BIG, nullable=False) for name in ("seen_at", "days")),
        *(sa.Column(name, BIG, nullable=True) for name in _COUNTS),
        sa.Column("raw_sha256", sa.Text(), nullable=True),
        *(
            sa.CheckConstraint(f"{name} >= 0", name=op.f(f"ck_period_totals_{name}_not_negative"))
            for name in _COUNTS
        ),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_period_totals_account_id")),
        sa.PrimaryKeyConstraint("account_id", "seen_at", "days", name=op.f("pk_period_totals")),
        sqlite_strict=True,
    )
    op.create_table(
        "tombstone",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("account_id", "native_id", "reason")),
        sa.Column("removed_at", BIG, nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_tombstone_account_id")),
        sa.PrimaryKeyConstraint("account_id", "native_id", name=op.f("pk_tombstone")),
        sqlite_strict=True,
    )
