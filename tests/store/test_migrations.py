"""What a store of an older program becomes."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, create_engine, make_url
from sqlalchemy.pool import StaticPool

from monitor.settings import StoreSettings
from monitor.store import Store, schema
from monitor.store.connect import DRIVER
from tests.conftest import NOON

ROWS = (
    "INSERT INTO account (id, institution, country, kind, platform, handle, url, evidence_url, confidence,"
    " enabled, first_seen_at) VALUES ('a', 'MFA', 'KZ', 'mfa', 'telegram', 'mfa', 'https://t.me/mfa', '', '',"
    " {true}, 0)",
    "INSERT INTO post (id, account_id, native_id, kind, text, media, links, hashtags, mentions, flags,"
    " content_hash, first_seen_at) VALUES (7, 'a', '1', 'original', 'Сәлем', '[]', '[]', '[]', '[]', '[]',"
    " 'x', 5)",
    "INSERT INTO engagement_snapshot (post_id, first_seen_at, last_seen_at, reactions, precision) VALUES"
    """ (7, 5, 6, '{{"👍": 3, "custom:1": 0}}', 'exact'), (7, 8, 9, NULL, 'exact'),"""
    " (7, 10, 10, '{{}}', 'exact')",
)


def _as_of_0002(connection: Connection, true: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(schema.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "0002")
    for row in ROWS:
        connection.exec_driver_sql(row.format(true=true))


def _expected(store: Store) -> None:
    rows = store.query("SELECT post_id, first_seen_at, name, count FROM reaction ORDER BY count")
    assert rows == [(7, 5, "custom:1", 0), (7, 5, "👍", 3)]
    assert [(one.post_id, one.post.text) for one in store.undescribed()] == [(7, "Сәлем")]
    assert store.check() == []


def test_a_file_of_the_second_schema_keeps_its_reactions(file_settings: StoreSettings) -> None:
    """Named reactions of older runs become rows; its posts wait to be described."""
    path = Path(file_settings.url.removeprefix("sqlite:///"))
    with closing(DRIVER.connect(str(path), isolation_level=None)) as raw:
        raw.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        engine = create_engine("sqlite://", module=DRIVER, creator=lambda: raw, poolclass=StaticPool)
        with engine.begin() as connection:
            connection.exec_driver_sql("BEGIN")
            _as_of_0002(connection, "1")
    with Store.open(file_settings) as store:
        _expected(store)
        store.sync_accounts(store.accounts(), NOON)


@pytest.mark.postgres
def test_a_server_of_the_second_schema_keeps_its_reactions(new_database: Callable[[], str]) -> None:
    """The same on PostgreSQL."""
    url = new_database()
    engine = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with engine.begin() as connection:
        _as_of_0002(connection, "true")
    engine.dispose()
    assert Store.migrate(url) == schema.HEAD
    with Store.open(replace(StoreSettings(), url=url)) as store:
        _expected(store)
