"""Form, question, length and language of a post."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.content import describe
from monitor.model import Media, Post

SENTENCES = [
    ("kk", "Бүгін Қазақстан Республикасының Сыртқы істер министрі Өзбекстан елшісімен кездесті."),
    ("kk", "Екі ел арасындағы ынтымақтастық мәселелері талқыланды."),
    ("ky", "Бүгүн Тышкы иштер министри Кытай элчисин кабыл алды."),
    ("ky", "Эки өлкөнүн ортосундагы кызматташтык маселелери талкууланды."),
    ("uz", "Bugun Oʻzbekiston tashqi ishlar vaziri Qozogʻiston elchisi bilan uchrashdi."),
    ("uz", "Бугун Ўзбекистон ташқи ишлар вазири Қозоғистон элчиси билан учрашди."),
    ("uz", "Томонлар икки давлат ўртасидаги ҳамкорлик масалаларини муҳокама қилдилар."),
    ("ru", "Стороны обсудили вопросы двустороннего сотрудничества."),
    ("tg", "Имрӯз вазири корҳои хориҷии Тоҷикистон бо сафири Қазоқистон мулоқот кард."),
    ("en", "The minister met the ambassador today in Astana."),
    ("tr", "Dışişleri Bakanı bugün Kazakistan Büyükelçisi ile görüştü."),
    ("zh", "外交部发言人今天在北京举行例行记者会，回答了记者提问，并介绍了有关情况。"),
    ("ar", "التقى وزير الخارجية اليوم سفير جمهورية كازاخستان في أبوظبي"),
]


def post(text: str = "", **fields: Any) -> Post:
    return Post("a", "1", "original", text, None, **fields)


@pytest.mark.parametrize(("language", "text"), SENTENCES)
def test_the_languages_of_the_region_and_of_its_partners(language: str, text: str) -> None:
    """Cyrillic Kazakh, Kyrgyz and Uzbek are told apart, and from Russian."""
    told = describe(post(text))
    assert told.language == language
    assert told.confidence is not None
    assert 0.9 <= told.confidence <= 1


def test_what_is_not_certain_has_no_language() -> None:
    """Kazakh in Latin letters, no language at all, and half and half."""
    for text in (
        "Bügin Syrtqy ister ministri Özbekstan elşisimen kezdesti.",
        "brrr zzz qqq www eee rrr ttt yyy uuu",
        "Встреча министров в Астане прошла успешно. The meeting in Astana was a success and all agreed.",
    ):
        told = describe(post(text))
        assert (told.language, told.confidence) == (None, None), text
        assert told.letters >= 20


def test_a_text_that_is_mostly_one_language_has_it_with_less_confidence() -> None:
    """Some words that no language knows do not take it away."""
    told = describe(post("Стороны обсудили вопросы двустороннего сотрудничества. Qwx zrtp vbnm klpw xzz!"))
    assert told.language == "ru"
    assert told.confidence is not None
    assert 0.5 <= told.confidence < 0.9


def test_nineteen_letters_tell_no_language_and_twenty_may() -> None:
    """The letters are counted all the same."""
    words = "Сегодня министр в Москве"
    assert describe(post(words[:-2])).letters == 19
    assert describe(post(words[:-2])).language is None
    assert describe(post(words[:-1])).letters == 20
    assert describe(post("Министр прибыл в Москву сегодня")).language == "ru"


def test_addresses_tags_names_and_emoji_are_no_letters() -> None:
    """They would speak Quechua."""
    told = describe(
        post("#Astana #KZ 🇰🇿 https://mfa.example/path?q=1 @press@social.example info@mfa.example Иә ✅")
    )
    assert (told.letters, told.language) == (2, None)


def test_the_title_counts() -> None:
    """A feed's item may say everything there."""
    title = "Сыртқы істер министрі Өзбекстан елшісімен кездесті"
    assert describe(post(title=title)).language == "kk"
    assert describe(post(title="Кто приехал?")).asks


@pytest.mark.parametrize(
    "text",
    [
        "Когда?", "Когда?! Завтра.", "«Когда?» спросил он.", "Pourquoi ?", "Когда?🤔", "什么？我们", "متى؟",
        "First line?\nSecond.", "Когда? https://mfa.example", "Қашан??",
    ],
)  # fmt: skip
def test_a_sentence_that_ends_with_a_question_mark_asks(text: str) -> None:
    """In the middle too, in brackets of speech, with an emoji behind, in the signs of three scripts."""
    assert describe(post(text)).asks


@pytest.mark.parametrize(
    "text",
    ["", "?", "Да. https://mfa.example/?a=1", "https://mfa.example/a?", "в 1991 (?) году", "a?b", "Τι;"],
)
def test_no_question(text: str) -> None:
    """Addresses, a doubt in brackets, the Greek sign that others use as a semicolon."""
    assert not describe(post(text)).asks


@pytest.mark.parametrize(
    ("kinds", "links", "flags", "form"),
    [
        ((), (), (), "text"),
        ((), ("https://x.example/",), (), "link"),
        (("link",), (), (), "link"),
        (("audio",), (), (), "link"),
        (("file",), (), (), "link"),
        (("image", "link"), ("https://x.example/",), (), "image"),
        (("image", "video"), (), (), "video"),
        (("gif", "image"), (), (), "video"),
        (("video", "poll"), (), (), "poll"),
        (("video",), (), ("live",), "live"),
    ],
)
def test_the_form_is_the_strongest_thing_shown(
    kinds: tuple[Any, ...], links: tuple[str, ...], flags: tuple[str, ...], form: str
) -> None:
    """Poll before video before image before link before text; live only where an adapter says so."""
    shown = post("x", media=tuple(Media(kind) for kind in kinds), links=links, flags=flags)
    assert describe(shown).format == form


def test_who_told_it_is_named() -> None:
    """Library, its version, and the number of our rules."""
    assert describe(post()).by == "pycld2 0.42/1"


@given(st.text(st.characters(codec=None), max_size=300))
def test_any_text_is_described(text: str) -> None:
    """Control characters, half surrogates and what is no character harm nothing."""
    told = describe(post(text + " Стороны обсудили вопросы двустороннего сотрудничества."))
    assert told.letters >= 40


def test_every_character_that_the_library_refuses_is_taken_out() -> None:
    """All of Unicode in one text."""
    whole = "".join(map(chr, range(0x110000)))
    for start in range(0, len(whole), 15_000):
        describe(post("Стороны обсудили вопросы " + whole[start : start + 15_000]))
