"""What the practice accounts say: a small template grammar in five languages, all persons fictitious."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Words:
    """One text: a title (feeds show it), paragraphs, then links, mentions and hashtags in the last line."""

    title: str
    paragraphs: tuple[str, ...]
    hashtags: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    link: str | None = None

    @property
    def text(self) -> str:
        """The whole as plain text, paragraphs separated by an empty line."""
        return "\n\n".join(part for part in (*self.paragraphs, self.last_line) if part)

    @property
    def last_line(self) -> str:
        marks = [f"@{m.split('@')[0]}" for m in self.mentions] + [f"#{tag}" for tag in self.hashtags]
        return " ".join([*([self.link] if self.link else []), *marks])


_NAMES = {
    "en": ("Minister A. Example", "Ambassador B. Sample", "Deputy Minister C. Placeholder"),
    "ru": ("Министр А. Примеров", "Посол Б. Образцова", "Заместитель министра В. Условный"),
    "kk": ("Министр А. Үлгіұлы", "Елші Б. Мысалова", "Министрдің орынбасары В. Шарттыбаев"),
    "ky": ("Министр А. Үлгүев", "Элчи Б. Мисалова", "Министрдин орун басары В. Шарттуу"),
    "uz": ("Vazir A. Namunayev", "Elchi B. Misolova", "Vazir oʻrinbosari V. Shartliyev"),
}
_PLACES = {
    "en": ("Northport", "Lakeside", "Hilltown", "Rivergate", "Greenfield"),
    "ru": ("Северогорск", "Озёрное", "Холмоград", "Речные Ворота", "Зелёное Поле"),
    "kk": ("Солтүстікқала", "Көлсай кенті", "Төбеқала", "Өзенкент", "Жасылдала"),
    "ky": ("Түндүкшаар", "Көлжээк", "Дөңшаар", "Өзөнкент", "Жашылталаа"),
    "uz": ("Shimolobod", "Koʻlboʻyi", "Tepashahar", "Daryokent", "Yashildala"),
}
_TAGS = {
    "en": ("diplomacy", "cooperation", "CentralAsia", "consular", "trade"),
    "ru": ("дипломатия", "сотрудничество", "ЦентральнаяАзия", "консул", "торговля"),
    "kk": ("дипломатия", "ынтымақтастық", "ОрталықАзия", "консул", "сауда"),
    "ky": ("дипломатия", "кызматташтык", "БорборАзия", "консул", "соода"),
    "uz": ("diplomatiya", "hamkorlik", "MarkaziyOsiyo", "konsul", "savdo"),
}
_TOPICS = {
    "en": (
        ("{who} visits {place}", "{who} arrived in {place} on a working visit of {n} days."),
        ("Telephone call on regional affairs",
         "{who} spoke by telephone with colleagues in {place} & beyond."),
        ("Consular notice for {place}", "Consular hours in {place} change: window {n} opens at 9:30."),
        ("{n} years of diplomatic relations", "We mark {n} years of relations with a concert in {place}."),
        ("Trade forum in {place}", "At the trade forum in {place} {n} agreements were signed, said {who}."),
    ),
    "ru": (
        ("{who}: визит в {place}", "{who} прибывает в город {place} с рабочим визитом на {n} дн."),
        ("Телефонный разговор",
         "{who}: состоялся телефонный разговор о делах региона. Место встречи — {place}."),
        ("Консульское объявление: {place}",
         "Изменён график приёма граждан в городе {place}: окно № {n}, с 9:30."),
        ("{n} лет дипломатических отношений",
         "Отмечаем {n} лет дипломатических отношений. Концерт — {place}."),
        ("Торговый форум «{place}»",
         "На торговом форуме «{place}» подписано {n} соглашений, сообщает {who}."),
    ),
    "kk": (
        ("{who}: {place} қаласына сапар", "{who} {n} күндік жұмыс сапарымен {place} қаласына келді."),
        ("Телефон арқылы әңгіме",
         "{who} аймақтағы жағдай туралы телефон арқылы сөйлесті. Кездесу орны — {place}."),
        ("Консулдық хабарландыру: {place}",
         "{place} қаласында азаматтарды қабылдау кестесі өзгерді: №{n} терезе."),
        ("Дипломатиялық қатынастарға {n} жыл",
         "Дипломатиялық қатынастардың {n} жылдығын {place} қаласында атап өтеміз."),
        ("{place} қаласындағы сауда форумы", "Сауда форумында {n} келісімге қол қойылды, деді {who}."),
    ),
    "ky": (
        ("{who}: {place} шаарына сапар", "{who} {n} күндүк иш сапары менен {place} шаарына келди."),
        ("Телефон аркылуу сүйлөшүү",
         "{who} аймактагы абал тууралуу телефон аркылуу сүйлөштү. Жолугушуу жери — {place}."),
        ("Консулдук кулактандыруу: {place}",
         "{place} шаарында жарандарды кабыл алуу убактысы өзгөрдү: №{n} терезе."),
        ("Дипломатиялык мамилелерге {n} жыл",
         "Дипломатиялык мамилелердин {n} жылдыгын {place} шаарында белгилейбиз."),
        ("{place} шаарындагы соода форуму", "Соода форумунда {n} келишимге кол коюлду, деди {who}."),
    ),
    "uz": (
        ("{who}: {place} shahriga tashrif", "{who} {n} kunlik ish safari bilan {place} shahriga keldi."),
        ("Telefon orqali muloqot",
         "{who} mintaqadagi vaziyat haqida telefon orqali suhbatlashdi. Uchrashuv joyi — {place}."),
        ("Konsullik eʼloni: {place}",
         "{place} shahrida fuqarolarni qabul qilish vaqti oʻzgardi: {n}-oyna, 9:30 dan."),
        ("Diplomatik munosabatlarga {n} yil",
         "Diplomatik munosabatlarning {n} yilligini {place} shahrida nishonlaymiz."),
        ("{place} shahridagi savdo forumi", "Savdo forumida {n} ta kelishuv imzolandi, dedi {who}."),
    ),
}  # fmt: skip
_MORE = {
    "en": ("The sides agreed to meet again.", "Thanks to everyone who took part <3", "Details follow."),
    "ru": ("Стороны договорились о новой встрече.", "Благодарим всех участников!", "Подробности позднее."),
    "kk": ("Тараптар қайта кездесуге келісті.", "Барлық қатысушыларға рақмет!", "Толығырақ кейін."),
    "ky": ("Тараптар кайра жолугушууга макулдашты.", "Бардык катышуучуларга рахмат!", "Кененирээк кийин."),
    "uz": ("Tomonlar yana uchrashishga kelishdi.", "Barcha ishtirokchilarga rahmat!", "Batafsil keyinroq."),
}
_CORRECTION = {
    "en": "Corrected: the time was wrong.", "ru": "Исправлено: время было указано неверно.",
    "kk": "Түзетілді: уақыты қате көрсетілген.", "ky": "Оңдолду: убактысы туура эмес көрсөтүлгөн.",
    "uz": "Tuzatildi: vaqti notoʻgʻri koʻrsatilgan edi.",
}  # fmt: skip
_CHOICES = {
    "en": ("Yes", "No", "Not sure"), "ru": ("Да", "Нет", "Не знаю"), "kk": ("Иә", "Жоқ", "Білмеймін"),
    "ky": ("Ооба", "Жок", "Билбейм"), "uz": ("Ha", "Yoʻq", "Bilmayman"),
}  # fmt: skip
LANGUAGES = tuple(_NAMES)


def say(
    rng: random.Random, language: str, *, link: str | None = None, mentions: tuple[str, ...] = ()
) -> Words:
    """A new text in that language (en, ru, kk, ky, uz); an unknown language is a KeyError."""
    title, body = rng.choice(_TOPICS[language])
    fill = {
        "who": rng.choice(_NAMES[language]),
        "place": rng.choice(_PLACES[language]),
        "n": rng.randint(2, 40),
    }
    more = tuple(rng.sample(_MORE[language], rng.choice((0, 1, 1, 2))))
    tags = tuple(rng.sample(_TAGS[language], rng.choice((0, 1, 1, 2, 3))))
    return Words(title.format(**fill), (body.format(**fill), *more), tags, mentions, link)


def corrected(words: Words, language: str, turn: int) -> Words:
    """The same text after an edit; `turn` counts the edits, so that no two versions are equal."""
    return replace(words, paragraphs=(*words.paragraphs, f"{_CORRECTION[language]} ({turn})"))


def choices(language: str) -> tuple[str, ...]:
    """The answers of a poll."""
    return _CHOICES[language]
