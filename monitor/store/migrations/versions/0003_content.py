"""What posts say and whom they cite; reactions, profiles, assets; settled counts, kept reports."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from monitor.store.migrations.types import BIG, BOOL, FLOAT

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_OLDER_REACTIONS = {
    "sqlite": """
        INSERT INTO reaction (post_id, first_seen_at, name, count)
        SELECT e.post_id, e.first_seen_at, j.key, j.value FROM engagement_snapshot e, json_each(e.reactions) j
        WHERE e.reactions IS NOT NULL AND j.type = 'integer' AND j.value >= 0
    """,
    "postgresql": """
        INSERT INTO reaction (post_id, first_seen_at, name, count)
        SELECT e.post_id, e.first_seen_at, j.key, j.value::bigint
        FROM engagement_snapshot e CROSS JOIN LATERAL json_each_text(e.reactions::json) j
        WHERE e.reactions IS NOT NULL AND j.value ~ '^[0-9]+$'
    """,
}
_MEASURED = [
    "account_id", "published_at", "id", "kind", "first_seen_at", "gone_at", "flags", "format", "reply_to_own",
    "asks", "letters", "detected_language", "described_by",
]  # fmt: skip


def upgrade() -> None:
    for column in (
        sa.Column("format", sa.Text(), nullable=True),
        sa.Column("asks", BOOL, nullable=True),
        sa.Column("letters", BIG, nullable=True),
        sa.Column("detected_language", sa.Text(), nullable=True),
        sa.Column("language_confidence", FLOAT, nullable=True),
        sa.Column("described_by", sa.Text(), nullable=True),
    ):
        op.add_column("post", column)
    op.drop_index("ix_post_account_id_published_at", "post")
    op.create_index("ix_post_measured", "post", _MEASURED)
    undescribed = sa.text("described_by IS NULL")
    op.create_index(
        "ix_post_undescribed", "post", ["id"], sqlite_where=undescribed, postgresql_where=undescribed
    )
    for name in ("avatar", "bio", "link"):
        op.add_column("audience_snapshot", sa.Column(name, BOOL, nullable=True))
    op.create_table(
        "citation",
        sa.Column("post_id", BIG, nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "how in ('mention', 'reply', 'quote', 'repost')", name=op.f("ck_citation_how_known")
        ),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_citation_post_id")),
        sa.PrimaryKeyConstraint("post_id", "how", "target", name=op.f("pk_citation")),
        sqlite_strict=True,
    )
    op.create_table(
        "country_mention",
        sa.Column("post_id", BIG, nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_country_mention_post_id")),
        sa.PrimaryKeyConstraint("post_id", "country", name=op.f("pk_country_mention")),
        sqlite_strict=True,
    )
    op.create_table(
        "reaction",
        sa.Column("post_id", BIG, nullable=False),
        sa.Column("first_seen_at", BIG, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("count", BIG, nullable=False),
        sa.CheckConstraint("count >= 0", name=op.f("ck_reaction_count_not_negative")),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_reaction_post_id")),
        sa.PrimaryKeyConstraint("post_id", "first_seen_at", "name", name=op.f("pk_reaction")),
        sqlite_strict=True,
    )
    op.create_table(
        "asset_look",
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("seen_at", BIG, nullable=False),
        sa.Column("answers", BOOL, nullable=False),
        sa.Column("changed_at", BIG, nullable=True),
        sa.Column("version", sa.Text(), nullable=True),
        sa.Column("raw_sha256", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_asset_look_account_id")),
        sa.PrimaryKeyConstraint("account_id", "seen_at", name=op.f("pk_asset_look")),
        sqlite_strict=True,
    )
    op.create_table(
        "month_change",
        sa.Column("month", sa.Text(), nullable=False),
        sa.Column("changes", BIG, nullable=False),
        sa.PrimaryKeyConstraint("month", name=op.f("pk_month_change")),
        sqlite_strict=True,
    )
    op.create_table(
        "counted",
        sa.Column("account_id", sa.Text(), nullable=False),
        *(sa.Column(name, BIG, nullable=False) for name in ("age", "published_at", "post_id")),
        *(
            sa.Column(f"{name}_at_age", FLOAT, nullable=True)
            for name in ("likes", "comments", "shares", "quotes", "views")
        ),
        *(sa.Column(name, BIG, nullable=False) for name in ("interpolated", "rounded", "pick")),
        sa.Column("share", FLOAT, nullable=True),
        *(sa.Column(name, BIG, nullable=True) for name in ("b_at", "a_at")),
        *(sa.Column(name, BIG, nullable=False) for name in ("b_told", "a_told")),
        sa.Column("half_life", FLOAT, nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_counted_account_id")),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_counted_post_id")),
        sa.PrimaryKeyConstraint("account_id", "age", "published_at", "post_id", name=op.f("pk_counted")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "settled",
        sa.Column("age", BIG, nullable=False),
        sa.Column("until", BIG, nullable=False),
        sa.Column("months", sa.Text(), nullable=False),
        sa.Column("rules", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("age", name=op.f("pk_settled")),
        sqlite_strict=True,
    )
    op.add_column("nightly", sa.Column("figures", sa.LargeBinary(), nullable=True))
    op.execute(_OLDER_REACTIONS[op.get_bind().dialect.name])
