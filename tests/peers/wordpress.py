"""A real WordPress on loopback: Debian's packages, PHP's own server, a MariaDB of its own."""

from __future__ import annotations

import getpass
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.peers.running import PeerFailed, answers, connects, free_ports, running

HERE = Path(__file__).parent
SHIPPED = Path("/usr/share/wordpress")
START_SECONDS, ACT_SECONDS = 90, 60
PRETTY, PLAIN = "/%year%/%monthnum%/%postname%/", ""
CONFIG = """<?php
define('DB_NAME', 'practice'); define('DB_USER', 'root'); define('DB_PASSWORD', '');
define('DB_HOST', '127.0.0.1:{database}'); define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', 'http://127.0.0.1:{web}'); define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true); define('DISABLE_WP_CRON', true);
define('WP_AUTO_UPDATE_CORE', false);
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {{
    define("{{$name}}_KEY", 'practice'); define("{{$name}}_SALT", 'practice');
}}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
CLOSED = """<?php
/* What sites do that close their REST API to visitors. */
if (get_option('practice_closed')) {
    add_filter('rest_authentication_errors', fn($before) => is_user_logged_in() ? $before
        : new WP_Error('rest_not_logged_in', 'You are not currently logged in.', ['status' => 401]));
}
"""


@dataclass(frozen=True)
class Site:
    """One WordPress. What is done to it is done by its own functions."""

    base: str
    root: Path
    version: str = ""

    def act(self, *acts: tuple[str, Any]) -> list[Any]:
        """Let WordPress do these things in this order; what each of them gave."""
        host = self.base.removeprefix("http://")
        done = subprocess.run(
            ["php", "-d", "display_errors=stderr", str(HERE / "wordpress.php"), str(self.root), host],
            input=json.dumps(acts).encode(), capture_output=True, timeout=ACT_SECONDS,
        )  # fmt: skip
        try:
            results: list[Any] = json.loads(done.stdout)
        except ValueError:
            raise PeerFailed(f"WordPress: {done.stdout[-1000:]!r} {done.stderr[-2000:]!r}") from None
        return results

    def insert(self, *posts: dict[str, Any]) -> list[int]:
        """Publish posts as programs do, in one step (unless they say otherwise); their numbers."""
        return self.act(*(("insert", {"post_status": "publish", "post_author": 1} | post) for post in posts))

    def write(self, *posts: dict[str, Any]) -> list[int]:
        """Publish posts as people do: first a draft, whose number then stands in the feed; their numbers."""
        drafts = [{"post_title": "Auto Draft", "post_content": "…", "post_status": "draft"}] * len(posts)
        numbers = self.insert(*drafts)
        self.act(
            *(("update", {"ID": number, "post_status": "publish"} | post)
              for number, post in zip(numbers, posts, strict=True))
        )  # fmt: skip
        return numbers

    def posts(self, status: str = "publish") -> dict[int, dict[str, str]]:
        """The posts of this status by number, as the database holds them."""
        rows = self.act(("posts", None))[0]
        return {int(row["ID"]): row for row in rows if row["post_status"] == status}

    def reset(self) -> None:
        """As installed: pretty addresses, an open API, and no post at all."""
        rows = self.act(("posts", None))[0]
        self.act(
            *(("delete", int(row["ID"])) for row in rows),
            ("option", ["practice_closed", 0]), ("option", ["sticky_posts", []]),
        )  # fmt: skip
        self.addresses(PRETTY)

    def close_api(self, closed: bool = True) -> None:
        """Refuse the REST API to visitors, or open it again."""
        self.act(("option", ["practice_closed", int(closed)]))

    def addresses(self, structure: str) -> None:
        """Choose the form of the site's addresses: PRETTY or PLAIN."""
        assert self.act(("option", ["permalink_structure", structure]), ("rewrite", None))[1] == structure


@contextmanager
def site(folder: Path) -> Iterator[Site]:
    """A fresh WordPress with pretty addresses in the time zone of Almaty, until the block ends."""
    folder.mkdir(parents=True)
    database, web = free_ports(2)
    root = _files(folder / "www", database, web)
    with _mariadb(folder, database):
        subprocess.run(
            ["mariadb", "--no-defaults", "-h127.0.0.1", f"-P{database}", "-uroot", "-e",
             "create database practice character set utf8mb4"], check=True, timeout=30,
        )  # fmt: skip
        base = f"http://127.0.0.1:{web}"
        made = Site(base, root)
        made.act(("install", {"title": "Сыртқы істер министрлігі (practice)"}))
        made.act(("option", ["timezone_string", "Asia/Almaty"]), ("option", ["blog_public", "1"]))
        made.addresses(PRETTY)
        version = made.act(("version", None))[0]
        command = [
            "php", "-d", "opcache.enable_cli=1", "-d", "display_errors=0", "-S", f"127.0.0.1:{web}",
            "-t", str(root), str(HERE / "wordpress_router.php"),
        ]  # fmt: skip
        with running(command, folder / "php.log", lambda: answers(f"{base}/wp-json/"), START_SECONDS):
            yield Site(base, root, version)


def _files(root: Path, database: int, web: int) -> Path:
    """Our own root with our own configuration; the rest is where the package put it."""
    content = root / "wp-content"
    (content / "mu-plugins").mkdir(parents=True)
    for page in SHIPPED.glob("*.php"):
        if page.name != "wp-config.php":
            shutil.copy(page, root)
    for name in ("wp-admin", "wp-includes"):
        (root / name).symlink_to(SHIPPED / name)
    (content / "themes").symlink_to(SHIPPED / "wp-content" / "themes")
    (root / "wp-config.php").write_text(CONFIG.format(database=database, web=web), "utf-8")
    (content / "mu-plugins" / "closed.php").write_text(CLOSED, "utf-8")
    return root


@contextmanager
def _mariadb(folder: Path, port: int) -> Iterator[None]:
    data, user = folder / "mariadb", "root" if os.geteuid() == 0 else getpass.getuser()
    subprocess.run(
        ["mariadb-install-db", "--no-defaults", f"--datadir={data}", f"--user={user}",
         "--auth-root-authentication-method=normal", "--skip-test-db"],
        check=True, capture_output=True, timeout=START_SECONDS,
    )  # fmt: skip
    command = [
        "mariadbd", "--no-defaults", f"--datadir={data}", f"--user={user}", f"--port={port}",
        "--bind-address=127.0.0.1", f"--socket={folder / 'sql.sock'}", f"--pid-file={folder / 'sql.pid'}",
        "--innodb-flush-log-at-trx-commit=0", "--innodb-buffer-pool-size=64M", "--skip-log-bin",
    ]  # fmt: skip
    with running(command, folder / "mariadb.log", lambda: connects(port), START_SECONDS):
        yield
