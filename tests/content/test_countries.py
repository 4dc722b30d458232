"""Countries that texts name, in the cases of their languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.content import finder

NAMES = {
    "AE": ("ОАЭ", "Объединённые Арабские Эмираты", "U.A.E."),
    "BY": ("Беларусь",),
    "CI": ("Кот-д’Ивуар", "Côte d’Ivoire"),
    "CN": ("Китай", "Қытай", "China", "中国"),
    "CU": ("Куба",),
    "GN": ("Гвинея",),
    "GQ": ("Экваториальная Гвинея",),
    "GW": ("Гвинея-Бисау",),
    "IN": ("Индия", "India"),
    "KG": ("Кыргызстан", "Киргизия", "Кыргызская Республика", "Қырғыз Республикасы", "Kyrgyz Republic"),
    "KR": ("Республика Корея", "South Korea", "Корея"),
    "KP": ("КНДР", "North Korea"),
    "KZ": ("Казахстан", "Қазақстан", "Kazakhstan", "Qozogʻiston", "Kazakistan", "哈萨克斯坦"),
    "ML": ("Мали", "Mali"),
    "NE": ("Нигер",),
    "NG": ("Нигерия",),
    "RU": ("Россия", "Ресей", "Росія"),
    "SA": ("Саудовская Аравия",),
    "TR": ("Турция", "Türkiye"),
    "US": ("США", "U.S.", "АҚШ"),
    "UZ": ("Узбекистан", "Ўзбекистон", "Oʻzbekiston", "Өзбекстан"),
    "CG": ("Конго",),
    "CD": ("Конго",),
}
FIND = finder(NAMES)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Встреча с Казахстаном и Узбекистаном", "KZ UZ"),
        ("Посол Индии в Китае, визит в Россию", "CN IN RU"),
        ("переговоры с Россией и Беларусью", "BY RU"),
        ("Міністр відвідав Росію", "RU"),
        ("Қазақстанның елшісі Ресейге барды, Қытаймен және Өзбекстандағы", "CN KZ RU UZ"),
        ("Кыргызстандын өкүлү Ўзбекистонда", "KG UZ"),
        ("Oʻzbekistonning Qozog'istondagi elchisi", "KZ UZ"),
        ("Türkiye'nin Kazakistan’a ziyareti", "KZ TR"),
        ("Kazakhstan's minister", "KZ"),
        ("КАЗАХСТАН", "KZ"),
        ("#казахстан #Kazakhstan_2026", "KZ"),
        ("外交部发言人谈中国和哈萨克斯坦关系", "CN KZ"),
        ("в Саудовской Аравии и Объединённых Арабских Эмиратах", "AE SA"),
        ("Объединенные Арабские Эмираты, U.A.E.", "AE"),
        ("Кыргызской Республикой, Қырғыз Республикасының", "KG"),
        ("Республики Корея", "KR"),
        ("the United Nations and the U.S. government", "US"),
        ("АҚШ-тың және США", "US"),
        ("в Кот-д'Ивуаре и Côte d'Ivoire", "CI"),
        ("Конго", "CD CG"),
    ],
)
def test_names_in_the_cases_of_their_languages(text: str, codes: str) -> None:
    """Russian, Ukrainian, Kazakh, Kyrgyz, Uzbek in two scripts, Turkish, English, Chinese."""
    assert FIND(text) == tuple(codes.split())


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Экваториальной Гвинеи", "GQ"),
        ("Гвинеи-Бисау", "GW"),
        ("в Гвинее и Бисау", "GN"),
        ("Нигерии", "NG"),
        ("Нигером", "NE"),
    ],
)
def test_a_longer_name_is_not_the_shorter_one_in_it(text: str, codes: str) -> None:
    """What a longer name took is not looked at again."""
    assert FIND(text) == (codes,)


@pytest.mark.parametrize(
    "text",
    [
        "", "казахстанский посол", "узбеки", "give us time", "US", "сша", "штат Индиана", "Кубань", "Малика",
        "подРоссия", "https://x.example/Kazakhstan/Китай", "@Kazakhstan", "press@Kazakhstan.example",
        "Саудовская. Аравия", "Южная Аравия", "ПреКитай", "Казахстанцы",
    ],
)  # fmt: skip
def test_what_names_no_country(text: str) -> None:
    """Adjectives, inhabitants, words that begin alike, addresses, names of accounts, lower case."""
    assert FIND(text) == ()


def test_without_names_nothing_is_found() -> None:
    """The table may be absent or have empty rows."""
    assert finder({})("Казахстан") == ()
    assert finder({"KZ": ("", "—")})("Казахстан —") == ()


@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_is_read(text: str) -> None:
    """And what stands beside it is found."""
    assert "KZ" in FIND(text + "\n\n Казахстан")
