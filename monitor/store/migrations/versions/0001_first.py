"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from monitor.store.migrations.types import BIG, BOOL, FLOAT

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("institution", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("host_country", sa.Text(), nullable=True),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("handle", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("active_from", sa.Text(), nullable=True),
        sa.Column("active_until", sa.Text(), nullable=True),
        sa.Column("evidence_url", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Text(), nullable=False),
        sa.Column("enabled", BOOL, nullable=False),
        sa.Column("native_id", sa.Text(), nullable=True),
        sa.Column("first_seen_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sqlite_strict=True,
    )
    op.create_table(
        "metric_value",
        sa.Column("id", BIG, nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("version", BIG, nullable=False),
        sa.Column("window_start", BIG, nullable=False),
        sa.Column("window_end", BIG, nullable=False),
        sa.Column("age_hours", FLOAT, nullable=True),
        sa.Column("as_of", BIG, nullable=False),
        sa.Column("value", FLOAT, nullable=True),
        sa.Column("label", sa.Text(), nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("n", BIG, nullable=True),
        sa.Column("n_missing", BIG, nullable=False),
        sa.Column("n_pending", BIG, nullable=False),
        sa.Column("n_deleted", BIG, nullable=False),
        sa.Column("ci_low", FLOAT, nullable=True),
        sa.Column("ci_high", FLOAT, nullable=True),
        sa.Column("coverage", FLOAT, nullable=True),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_metric_value")),
        sqlite_strict=True,
    )
    op.create_table(
        "nightly",
        sa.Column("on_date", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("produced_at", BIG, nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("on_date", "zone", name=op.f("pk_nightly")),
        sqlite_strict=True,
    )
    op.create_table(
        "raw",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("size", BIG, nullable=False),
        sa.Column("first_seen_at", BIG, nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_raw")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_raw_first_seen_at"), "raw", ["first_seen_at"], unique=False)
    op.create_table(
        "answer",
        sa.Column("id", BIG, nullable=False),
        sa.Column("poll_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("status", BIG, nullable=False),
        sa.Column("headers", sa.Text(), nullable=False),
        sa.Column("received_at", BIG, nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_answer_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answer")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_answer_poll_id"), "answer", ["poll_id"], unique=False)
    op.create_index(op.f("ix_answer_sha256_received_at"), "answer", ["sha256", "received_at"], unique=False)
    op.create_table(
        "audience_snapshot",
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("seen_at", BIG, nullable=False),
        sa.Column("followers", BIG, nullable=True),
        sa.Column("following", BIG, nullable=True),
        sa.Column("posts_total", BIG, nullable=True),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("raw_sha256", sa.Text(), nullable=True),
        sa.CheckConstraint("followers >= 0", name=op.f("ck_audience_snapshot_followers_not_negative")),
        sa.CheckConstraint("following >= 0", name=op.f("ck_audience_snapshot_following_not_negative")),
        sa.CheckConstraint("posts_total >= 0", name=op.f("ck_audience_snapshot_posts_total_not_negative")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_audience_snapshot_account_id")),
        sa.PrimaryKeyConstraint("account_id", "seen_at", name=op.f("pk_audience_snapshot")),
        sqlite_strict=True,
    )
    op.create_table(
        "coverage",
        sa.Column("id", BIG, nullable=False),
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("covers_from", BIG, nullable=False),
        sa.Column("covers_to", BIG, nullable=False),
        sa.Column("poll_id", sa.Text(), nullable=True),
        sa.CheckConstraint("covers_to > covers_from", name=op.f("ck_coverage_span_forward")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_coverage_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_coverage")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_coverage_account_id_covers_to"), "coverage", ["account_id", "covers_to"], unique=False
    )
    op.create_table(
        "cursor",
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("next_poll_at", BIG, nullable=False),
        sa.Column("lease_until", BIG, nullable=True),
        sa.Column("native_id", sa.Text(), nullable=True),
        sa.Column("etag", sa.Text(), nullable=True),
        sa.Column("last_modified", sa.Text(), nullable=True),
        sa.Column("body_sha256", sa.Text(), nullable=True),
        sa.Column("unconditional_at", BIG, nullable=True),
        sa.Column("complete_at", BIG, nullable=True),
        sa.Column("newest_published_at", BIG, nullable=True),
        sa.Column("profile_at", BIG, nullable=True),
        sa.Column("last_attempt_at", BIG, nullable=True),
        sa.Column("last_success_at", BIG, nullable=True),
        sa.Column("last_new_post_at", BIG, nullable=True),
        sa.Column("failures", BIG, nullable=False),
        sa.Column("failing_since", BIG, nullable=True),
        sa.Column("interval_seconds", FLOAT, nullable=True),
        sa.Column("fetch_url", sa.Text(), nullable=True),
        sa.Column("moved_to_url", sa.Text(), nullable=True),
        sa.Column("moved_since", BIG, nullable=True),
        sa.Column("moved_count", BIG, nullable=False),
        sa.Column("disabled_reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_cursor_account_id")),
        sa.PrimaryKeyConstraint("account_id", name=op.f("pk_cursor")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_cursor_next_poll_at"), "cursor", ["next_poll_at"], unique=False)
    op.create_table(
        "gap",
        sa.Column("id", BIG, nullable=False),
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("starts_at", BIG, nullable=False),
        sa.Column("ends_at", BIG, nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("opened_at", BIG, nullable=False),
        sa.Column("closed_at", BIG, nullable=True),
        sa.Column("poll_id", sa.Text(), nullable=True),
        sa.CheckConstraint("ends_at >= starts_at", name=op.f("ck_gap_span_forward")),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_gap_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_gap")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_gap_account_id_closed_at"), "gap", ["account_id", "closed_at"], unique=False)
    op.create_table(
        "poll",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("started_at", BIG, nullable=False),
        sa.Column("finished_at", BIG, nullable=True),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("pages", BIG, nullable=False),
        sa.Column("requests", BIG, nullable=False),
        sa.Column("posts_seen", BIG, nullable=False),
        sa.Column("posts_new", BIG, nullable=False),
        sa.Column("posts_changed", BIG, nullable=False),
        sa.Column("skipped", BIG, nullable=False),
        sa.Column("bytes", BIG, nullable=False),
        sa.Column("error_kind", sa.Text(), nullable=True),
        sa.Column("error", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_poll_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_poll")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_poll_account_id_started_at"), "poll", ["account_id", "started_at"], unique=False)
    op.create_index(op.f("ix_poll_started_at"), "poll", ["started_at"], unique=False)
    op.create_table(
        "post",
        sa.Column("id", BIG, nullable=False),
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("native_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("published_at", BIG, nullable=True),
        sa.Column("published_raw", sa.Text(), nullable=True),
        sa.Column("edited_at", BIG, nullable=True),
        sa.Column("media", sa.Text(), nullable=False),
        sa.Column("links", sa.Text(), nullable=False),
        sa.Column("hashtags", sa.Text(), nullable=False),
        sa.Column("mentions", sa.Text(), nullable=False),
        sa.Column("in_reply_to", sa.Text(), nullable=True),
        sa.Column("reply_to_own", BOOL, nullable=True),
        sa.Column("about_account", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("flags", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("raw_sha256", sa.Text(), nullable=True),
        sa.Column("first_seen_at", BIG, nullable=False),
        sa.Column("missing_since", BIG, nullable=True),
        sa.Column("gone_at", BIG, nullable=True),
        sa.CheckConstraint(
            "kind in ('original', 'reply', 'repost', 'quote')", name=op.f("ck_post_kind_known")
        ),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_post_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_post")),
        sa.UniqueConstraint("account_id", "native_id", name=op.f("uq_post_account_id_native_id")),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_post_account_id_published_at"), "post", ["account_id", "published_at"], unique=False
    )
    op.create_table(
        "skipped_item",
        sa.Column("id", BIG, nullable=False),
        sa.Column("poll_id", sa.Text(), nullable=False),
        sa.Column("account_id", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["account_id"], ["account.id"], name=op.f("fk_skipped_item_account_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_skipped_item")),
        sa.UniqueConstraint(
            "poll_id", "sha256", "path", "reason", name=op.f("uq_skipped_item_poll_id_sha256_path_reason")
        ),
        sqlite_strict=True,
    )
    op.create_table(
        "engagement_snapshot",
        sa.Column("post_id", BIG, nullable=False),
        sa.Column("first_seen_at", BIG, nullable=False),
        sa.Column("last_seen_at", BIG, nullable=False),
        sa.Column("likes", BIG, nullable=True),
        sa.Column("comments", BIG, nullable=True),
        sa.Column("shares", BIG, nullable=True),
        sa.Column("quotes", BIG, nullable=True),
        sa.Column("views", BIG, nullable=True),
        sa.Column("reactions", sa.Text(), nullable=True),
        sa.Column("precision", sa.Text(), nullable=False),
        sa.Column("raw_sha256", sa.Text(), nullable=True),
        sa.CheckConstraint("comments >= 0", name=op.f("ck_engagement_snapshot_comments_not_negative")),
        sa.CheckConstraint("last_seen_at >= first_seen_at", name=op.f("ck_engagement_snapshot_run_forward")),
        sa.CheckConstraint("likes >= 0", name=op.f("ck_engagement_snapshot_likes_not_negative")),
        sa.CheckConstraint("quotes >= 0", name=op.f("ck_engagement_snapshot_quotes_not_negative")),
        sa.CheckConstraint("shares >= 0", name=op.f("ck_engagement_snapshot_shares_not_negative")),
        sa.CheckConstraint("views >= 0", name=op.f("ck_engagement_snapshot_views_not_negative")),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_engagement_snapshot_post_id")),
        sa.PrimaryKeyConstraint("post_id", "first_seen_at", name=op.f("pk_engagement_snapshot")),
        sqlite_strict=True,
    )
    op.create_table(
        "post_revision",
        sa.Column("post_id", BIG, nullable=False),
        sa.Column("first_seen_at", BIG, nullable=False),
        sa.Column("last_seen_at", BIG, nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("edited_at", BIG, nullable=True),
        sa.Column("raw_sha256", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["post_id"], ["post.id"], name=op.f("fk_post_revision_post_id")),
        sa.PrimaryKeyConstraint("post_id", "first_seen_at", name=op.f("pk_post_revision")),
        sqlite_strict=True,
    )
    op.create_index(
        "uq_metric_value",
        "metric_value",
        [
            "scope",
            "subject",
            "name",
            "version",
            "window_start",
            "window_end",
            sa.text("coalesce(age_hours, -1)"),
            "as_of",
        ],
        unique=True,
    )
