"""Settings: where a value comes from, and that no mistake in it passes unnoticed."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from monitor import settings
from monitor.errors import SettingsError

TOKEN = "MASTODON_TOKEN_SOCIAL_EXAMPLE"
Toml = Callable[[str], Path]


@pytest.fixture
def toml(tmp_path: Path) -> Toml:
    """Writes config/monitor.toml and gives the folder to start from."""

    def write(text: str) -> Path:
        (tmp_path / "config").mkdir(exist_ok=True)
        (tmp_path / "config" / "monitor.toml").write_text(text, encoding="utf-8")
        return tmp_path

    return write


def dotenv(folder: Path, text: str, mode: int = 0o600) -> Path:
    path = folder / ".env"
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_nothing_given_means_defaults(tmp_path: Path) -> None:
    """Without a file or variable every value is the documented default, and the store lies in data_dir."""
    found = settings.load(environ={}, cwd=tmp_path)
    assert found.fetch == settings.FetchSettings()
    assert found.collect == settings.CollectSettings()
    assert found.data_dir == tmp_path / "data"
    assert found.store.url == f"sqlite:///{tmp_path}/data/monitor.db"
    assert found.secrets == {}
    assert found.warnings == ()


def test_flag_beats_environment_beats_dotenv_beats_toml(toml: Toml) -> None:
    """Taking away one layer after the other, the next one shows."""
    cwd = toml('[fetch]\ncontact = "toml"\n')
    dotenv(cwd, "MONITOR_CONTACT=dotenv\n")
    environ = {"MONITOR_CONTACT": "environment"}

    def contact(**given: dict[str, str]) -> str:
        return settings.load(
            cwd=cwd, flags=given.get("flags", {}), environ=given.get("environ", {})
        ).fetch.contact

    assert contact(flags={"contact": "flag"}, environ=environ) == "flag"
    assert contact(environ=environ) == "environment"
    assert contact() == "dotenv"
    (cwd / ".env").unlink()
    assert contact() == "toml"


def test_the_config_folder_is_named_by_argument_or_variable(tmp_path: Path) -> None:
    """The argument beats the variable; a folder that was named has to exist."""
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "monitor.toml").write_text(f'data_dir = "data-{name}"\n')
    environ = {"MONITOR_CONFIG_DIR": "a"}
    assert settings.load(cwd=tmp_path, environ=environ).data_dir.name == "data-a"
    assert settings.load(cwd=tmp_path, environ=environ, config_dir=Path("b")).data_dir.name == "data-b"
    with pytest.raises(SettingsError, match="does not exist"):
        settings.load(cwd=tmp_path, environ={"MONITOR_CONFIG_DIR": "c"})


def test_the_store_follows_the_data_folder_unless_it_is_named(toml: Toml) -> None:
    """data_dir moves the default database; an address of its own stays."""
    cwd = toml("")
    moved = settings.load(cwd=cwd, environ={"MONITOR_DATA_DIR": "/srv/observatory"})
    assert moved.store.url == "sqlite:////srv/observatory/monitor.db"
    named = settings.load(cwd=cwd, environ={"MONITOR_DATABASE_URL": "postgresql+psycopg://db/monitor"})
    assert named.store.url == "postgresql+psycopg://db/monitor"
    in_toml = settings.load(cwd=toml('[store]\nurl = "sqlite:///other.db"\n'), environ={})
    assert in_toml.store.url == "sqlite:///other.db"


def test_every_table_of_the_toml_arrives(toml: Toml) -> None:
    """Lists, whole numbers where fractions are allowed, texts and switches."""
    cwd = toml(
        """
        [fetch]
        allow_hosts = ["127.0.0.1:8800"]
        read_seconds = 7
        [collect]
        concurrency = 3
        [report]
        nightly_at = "23:59"
        [platforms.mastodon]
        enabled = false
        [platforms.telegram]
        accept_terms = true
        """
    )
    found = settings.load(cwd=cwd, environ={})
    assert found.fetch.allow_hosts == ("127.0.0.1:8800",)
    assert found.fetch.read_seconds == 7.0
    assert isinstance(found.fetch.read_seconds, float)
    assert found.collect.concurrency == 3
    assert found.report.nightly_at == "23:59"
    assert not found.platforms["mastodon"].enabled
    assert found.platforms["telegram"].accept_terms


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("\n[colect]\nconcurrency = 3\n", ["monitor.toml:2", "unknown key colect", "did you mean collect?"]),
        ("[collect]\n\nconcurency = 3\n", [":3", "collect.concurency", "did you mean collect.concurrency?"]),
        ("collect.concurency = 3\n", ["monitor.toml", "did you mean collect.concurrency?"]),
        ("[store]\nzzz = 3\n", [":2", "store.zzz", "raw_days"]),
        ("[platforms.mastodn]\nenabled = true\n", [":1", "mastodn", "did you mean mastodon?"]),
        ("[platforms.mastodon]\nenable = true\n", [":2", "did you mean platforms.mastodon.enabled?"]),
        ("[platforms]\nmastodon = true\n", [":2", "platforms.mastodon has to be a table"]),
        ("collect = 3\n", [":1", "collect has to be a table"]),
        ("data_dir = 3\n", [":1", "data_dir has to be a text, not 3"]),
        ("[collect]\nconcurrency = true\n", [":2", "a whole number, not True"]),
        ("[collect]\nconcurrency = 3.0\n", [":2", "a whole number, not 3.0"]),
        ('[collect]\njitter = "0.1"\n', [":2", "collect.jitter has to be a number, not '0.1'"]),
        ("[collect]\njitter = nan\n", [":2", "a number, not nan"]),
        ("[fetch]\nconnect_seconds = inf\n", [":2", "a number, not inf"]),
        ('[fetch]\nallow_hosts = "127.0.0.1"\n', [":2", "a list of texts"]),
        ("[fetch]\nallow_ports = [80, true]\n", [":2", "a list of whole numbers"]),
        ("[fetch]\nallow_ports = [70000]\n", ["70000 is no port"]),
        ('[fetch]\nallow_hosts = ["http://127.0.0.1:8800"]\n', ["host or host:port"]),
        ('[fetch]\ncontact = "a\\nb"\n', ["printable ASCII"]),
        ("[platforms.feed]\nenabled = 1\n", [":2", "true or false, not 1"]),
        ('[report]\nnightly_at = "24:00"\n', ["hh:mm"]),
        ("[collect]\ninterval_min_seconds = 7200\n", ["monitor.toml", "exceeds collect.interval_seconds"]),
        ("[collect\n", ["not TOML", "line 1"]),
        ("[collect]\nconcurrency = 1\nconcurrency = 2\n", ["not TOML", "line 3"]),
    ],
)
def test_a_mistake_in_the_toml_is_named(toml: Toml, text: str, words: list[str]) -> None:
    """File, line where possible, key, and what was probably meant."""
    with pytest.raises(SettingsError) as caught:
        settings.load(cwd=toml(text), environ={})
    for word in words:
        assert word in str(caught.value)


@pytest.mark.parametrize(
    ("key", "good", "bad"),
    [
        ("fetch.total_seconds", 120, 121),
        ("fetch.decoded_bytes", 64 * 2**20, 64 * 2**20 + 1),
        ("fetch.redirects", 10, 11),
        ("fetch.retries", 5, 6),
        ("fetch.host_connections", 8, 9),
        ("fetch.retry_after_max_seconds", 31 * 86400, 31 * 86400 + 1),
        ("collect.pages_per_poll", 200, 201),
        ("collect.items_per_page", 10_000, 10_001),
        ("collect.posts_per_poll", 50_000, 50_001),
        ("collect.unconditional_seconds", 86400, 86401),
        ("collect.interval_min_seconds", 60, 59),
        ("fetch.robots_bytes", 512_000, 511_999),
        ("store.busy_seconds", 0, -1),
        ("collect.concurrency", 1, 0),
    ],
)
def test_hard_caps_hold(toml: Toml, key: str, good: int, bad: int) -> None:
    """The cap itself is allowed; one step beyond is refused and the cap is named."""
    table, name = key.split(".")
    found = settings.load(cwd=toml(f"[{table}]\n{name} = {good}\n"), environ={})
    assert getattr(getattr(found, table), name) == good
    with pytest.raises(SettingsError, match=rf"monitor\.toml:2: {key} = {bad} is .*{good}"):
        settings.load(cwd=toml(f"[{table}]\n{name} = {bad}\n"), environ={})


def test_an_unknown_variable_is_named_with_the_nearest_known_one(tmp_path: Path) -> None:
    """A misspelt variable never means "default"."""
    with pytest.raises(SettingsError, match="MONITOR_DATABSE_URL; did you mean MONITOR_DATABASE_URL"):
        settings.load(environ={"MONITOR_DATABSE_URL": "x"}, cwd=tmp_path)
    dotenv(tmp_path, "MONITOR_CONTAKT=a@example.org\n")
    with pytest.raises(SettingsError, match=r"\.env: unknown variable MONITOR_CONTAKT"):
        settings.load(environ={}, cwd=tmp_path)


def test_an_unknown_flag_is_an_error(tmp_path: Path) -> None:
    """Flags are the four variables in lower case."""
    with pytest.raises(SettingsError, match="unknown flag contakt; did you mean contact"):
        settings.load(flags={"contakt": "x"}, environ={}, cwd=tmp_path)


def test_blanks_around_a_variable_are_no_part_of_it(tmp_path: Path) -> None:
    """A token copied with its line end would be refused by every host; one of blanks only is none."""
    environ = {TOKEN: " s3cret\n", "MONITOR_CONTACT": "  "}
    found = settings.load(environ=environ, cwd=tmp_path)
    assert (found.secrets, found.fetch.contact) == ({TOKEN: "s3cret"}, "")


def test_empty_and_foreign_variables_do_not_count(tmp_path: Path) -> None:
    """An empty variable is not set; variables of other programs are none of our business."""
    environ = {"MONITOR_CONTACT": "", "PATH": "/bin", "MONITOR_WIRE_DIR": "/x", "MASTODON_TOKEN_": "x"}
    assert settings.load(environ=environ, cwd=tmp_path) == settings.load(environ={}, cwd=tmp_path)


def test_dotenv_is_read_literally(tmp_path: Path) -> None:
    """Quotes are taken off, nothing is expanded, comments are left out, a byte order mark is tolerated."""
    text = f"\ufeff# comment\nexport MONITOR_CONTACT=\"a b\"\n{TOKEN}='${{HOME}}#1'\nOTHER=1\n"
    dotenv(tmp_path, text)
    found = settings.load(environ={}, cwd=tmp_path)
    assert found.fetch.contact == "a b"
    assert found.secrets == {TOKEN: "${HOME}#1"}


@pytest.mark.parametrize("line", ["MONITOR_CONTACT", 'MONITOR_CONTACT="sesame'])
def test_a_broken_line_of_dotenv_is_named(tmp_path: Path, line: str) -> None:
    """A line that is not NAME=value is an error with its number, and its content is not repeated."""
    dotenv(tmp_path, f"# first\n{line}\n")
    with pytest.raises(SettingsError, match=r"\.env:2: not of the form") as caught:
        settings.load(environ={}, cwd=tmp_path)
    assert "sesame" not in str(caught.value)


def test_dotenv_in_another_encoding_is_an_error(tmp_path: Path) -> None:
    """It is named; no other error comes out."""
    (tmp_path / ".env").write_bytes(b"MONITOR_CONTACT=\xff\n")
    with pytest.raises(SettingsError, match=r"\.env: cannot be read"):
        settings.load(environ={}, cwd=tmp_path)


def test_a_secret_comes_from_a_file(tmp_path: Path) -> None:
    """NAME_FILE names the file, as containers and service managers hand secrets over; spaces are cut off."""
    (tmp_path / "token").write_text("  s3cret\n")
    (tmp_path / "url").write_text("postgresql://u:p@db/monitor\n")
    environ = {f"{TOKEN}_FILE": "token", "MONITOR_DATABASE_URL_FILE": str(tmp_path / "url")}
    found = settings.load(environ=environ, cwd=tmp_path)
    assert found.secrets == {TOKEN: "s3cret"}
    assert found.store.url == "postgresql://u:p@db/monitor"


def test_a_file_in_the_environment_beats_a_value_in_dotenv(tmp_path: Path) -> None:
    """Precedence goes by origin, not by the way the value is written."""
    (tmp_path / "token").write_text("new")
    dotenv(tmp_path, f"{TOKEN}=old\n")
    assert settings.load(environ={f"{TOKEN}_FILE": "token"}, cwd=tmp_path).secrets == {TOKEN: "new"}


def test_secret_files_that_do_not_work_are_named(tmp_path: Path) -> None:
    """Missing, empty, not text, or given twice."""
    (tmp_path / "empty").write_text("\n")
    (tmp_path / "binary").write_bytes(b"\xff")
    for name, words in (("none", "No such file"), ("empty", "is empty"), ("binary", "not UTF-8")):
        with pytest.raises(SettingsError, match=f"{TOKEN}_FILE.*{words}"):
            settings.load(environ={f"{TOKEN}_FILE": name}, cwd=tmp_path)
    (tmp_path / "token").write_text("x")
    with pytest.raises(SettingsError, match="both set"):
        settings.load(environ={f"{TOKEN}_FILE": "token", TOKEN: "y"}, cwd=tmp_path)


def test_only_secrets_come_from_files(tmp_path: Path) -> None:
    """MONITOR_CONTACT_FILE is an unknown variable."""
    with pytest.raises(SettingsError, match="MONITOR_CONTACT_FILE"):
        settings.load(environ={"MONITOR_CONTACT_FILE": "x"}, cwd=tmp_path)


def test_secrets_do_not_show(tmp_path: Path) -> None:
    """Neither a token nor the password of a database appears when settings are printed or refused."""
    environ = {TOKEN: "canary-1", "MONITOR_DATABASE_URL": "postgresql://u:canary-2@db/x"}
    assert "canary" not in repr(settings.load(environ=environ, cwd=tmp_path))
    with pytest.raises(SettingsError) as caught:
        settings.load(environ={"MONITOR_DATABASE_URL": "mysql://u:canary-2@db/x"}, cwd=tmp_path)
    assert "canary" not in str(caught.value)


def test_a_secret_in_the_toml_error_does_not_show(toml: Toml) -> None:
    """An ill-typed database address is refused without being repeated."""
    with pytest.raises(SettingsError) as caught:
        settings.load(cwd=toml('[store]\nurl = ["postgresql://u:canary@db/x"]\n'), environ={})
    assert "canary" not in str(caught.value)


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_an_open_dotenv_with_a_secret_is_warned_of(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, mode: int
) -> None:
    """The warning names the file and the cure, in the settings and in the log, and never the secret."""
    path = dotenv(tmp_path, f"{TOKEN}=canary\n", mode)
    with caplog.at_level(logging.WARNING):
        (warning,) = settings.load(environ={}, cwd=tmp_path).warnings
    assert f"chmod 600 {path}" in warning
    assert warning in caplog.text
    assert "canary" not in caplog.text


def test_a_closed_or_harmless_dotenv_is_not_warned_of(tmp_path: Path) -> None:
    """0600 is fine with a secret, and anything is fine without one."""
    dotenv(tmp_path, f"{TOKEN}=canary\n")
    assert settings.load(environ={}, cwd=tmp_path).warnings == ()
    dotenv(tmp_path, "MONITOR_CONTACT=a@example.org\n", 0o644)
    assert settings.load(environ={}, cwd=tmp_path).warnings == ()


def test_limits_list_every_number(toml: Toml) -> None:
    """One row per number that may be set, with the value in force beside the default and the cap."""
    rows = settings.limits(settings.load(cwd=toml("[fetch]\nredirects = 7\n"), environ={}))
    (redirects,) = [row for row in rows if row.name == "fetch.redirects"]
    assert redirects[:4] == ("fetch.redirects", 7, 5, 10)
    assert "RFC 9309" in redirects.note
    numbers = [f for f in fields(settings.CollectSettings) if f.type in ("int", "float")]
    assert len([row for row in rows if row.name.startswith("collect.")]) == len(numbers)
    assert all(row.cap is None or row.default <= row.cap for row in rows)


def test_unreadable_toml_is_an_error(tmp_path: Path) -> None:
    """A folder in place of the file, or bytes that are no text."""
    (tmp_path / "config" / "monitor.toml").mkdir(parents=True)
    with pytest.raises(SettingsError, match=r"monitor\.toml: cannot be read"):
        settings.load(environ={}, cwd=tmp_path)
    (tmp_path / "config" / "monitor.toml").rmdir()
    (tmp_path / "config" / "monitor.toml").write_bytes(b"\xff")
    with pytest.raises(SettingsError, match="not TOML"):
        settings.load(environ={}, cwd=tmp_path)


def test_start_up_loads_nothing_heavy() -> None:
    """Reading settings imports neither dotenv (unless there is a .env) nor any validation library."""
    heavy = ("dotenv", "pydantic", "httpx")
    code = f"import sys, monitor.settings; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
