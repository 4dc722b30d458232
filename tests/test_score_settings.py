"""`[score]` and the reactions of `[metrics]`: what they mean, and that no mistake in them passes."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor import settings
from monitor.errors import SettingsError


def _load(folder: Path, text: str) -> settings.Settings:
    (folder / "config").mkdir(exist_ok=True)
    (folder / "config" / "monitor.toml").write_text(text, encoding="utf-8")
    return settings.load(environ={}, cwd=folder)


def test_five_numbers_or_a_table_by_stage(tmp_path: Path) -> None:
    """A stage that the table leaves out weighs 1; whole numbers become fractions."""
    assert _load(tmp_path, "").score == settings.ScoreSettings()
    given = _load(tmp_path, '[score]\nweights = [2, 1, 0, 0.5, 1]\ntracked = ["x", "website"]\n').score
    assert (given.weights, given.tracked) == ((2.0, 1.0, 0.0, 0.5, 1.0), ("x", "website"))
    table = _load(tmp_path, "[score.weights]\nengagement = 3\npresence = 0\n").score
    assert table.weights == (0.0, 1.0, 1.0, 3.0, 1.0)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[score]\nweights = [1, 1, 1]\n", [":2", "score.weights", "5 numbers", "uptodateness"]),
        ("[score]\nweights = [1, 1, 1, 1, -1]\n", [":2", "0 or more"]),
        ("[score]\nweights = [1, 1, 1, 1, true]\n", [":2", "5 numbers"]),
        ("[score]\nweights = [1, 1, 1, 1, nan]\n", [":2", "5 numbers"]),
        ("[score]\nweights = [0, 0, 0, 0, 0]\n", [":2", "weight to one stage"]),
        ("[score]\nweights = 1\n", [":2", "not 1"]),
        ("[score.weights]\nengagment = 3\n", [":1", "did you mean score.weights.engagement?"]),
        ('[score]\ntracked = ["x", "vkontakte"]\n', ["score.tracked", "vkontakte"]),
        ('[score]\ntracked = ["x", "x"]\n', ["names x twice"]),
        ("[score]\ntracked = []\n", ["one platform at least"]),
        ("[score]\nweight = [1, 1, 1, 1, 1]\n", [":2", "did you mean score.weights?"]),
        ('[metrics]\npositive = ["a", "b"]\nnegative = ["b"]\n', ["both name b"]),
    ],
)
def test_a_mistake_is_named(tmp_path: Path, text: str, words: list[str]) -> None:
    """File, line where possible, key, and what was expected."""
    with pytest.raises(SettingsError) as caught:
        _load(tmp_path, text)
    assert [word for word in ("monitor.toml", *words) if word not in str(caught.value)] == []
