"""Written English as it is said aloud: numbers, money, dates, units, abbreviations; markup and addresses plain.

A row of rules, each a pattern and what is said for it, applied in order: markup first, so its signs are gone when
numbers are read; then addresses, dates and times, money and units, numbers, and signs that are left. Every rule takes
time in proportion to the text. Text without anything to say (a row of dashes, an emoji) becomes empty.
"""

import re
from collections.abc import Callable
from typing import Final

from voiceloop.stages.number_words import cardinal, decimal, digits, ordinal, year

_MONTHS = "January February March April May June July August September October November December".split()
_SHORT_MONTHS = {month[:3].lower(): month for month in _MONTHS}
_NUMBER = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_CURRENCIES = {
    "$": ("dollar", "cent"),
    "€": ("euro", "cent"),
    "£": ("pound", "penny"),
    "¥": ("yen", ""),
    "USD": ("dollar", "cent"),
    "EUR": ("euro", "cent"),
    "GBP": ("pound", "penny"),
}
_PLURALS = {"penny": "pence", "yen": "yen", "foot": "feet", "inch": "inches"}
_MAGNITUDES = {"k": "thousand", "m": "million", "mn": "million", "b": "billion", "bn": "billion", "t": "trillion"}
_UNITS = {
    "km/h": "kilometer per hour",
    "kmh": "kilometer per hour",
    "mph": "mile per hour",
    "km": "kilometer",
    "cm": "centimeter",
    "mm": "millimeter",
    "m": "meter",
    "mi": "mile",
    "ft": "foot",
    "in": "inch",
    "kg": "kilogram",
    "mg": "milligram",
    "g": "gram",
    "lb": "pound",
    "lbs": "pound",
    "oz": "ounce",
    "l": "liter",
    "ml": "milliliter",
    "ms": "millisecond",
    "s": "second",
    "min": "minute",
    "h": "hour",
    "hrs": "hour",
    "kb": "kilobyte",
    "mb": "megabyte",
    "gb": "gigabyte",
    "tb": "terabyte",
    "khz": "kilohertz",
    "mhz": "megahertz",
    "ghz": "gigahertz",
    "hz": "hertz",
    "kw": "kilowatt",
    "kwh": "kilowatt hour",
    "w": "watt",
    "v": "volt",
    "°c": "degree Celsius",
    "°f": "degree Fahrenheit",
    "°": "degree",
}
_INVARIABLE = frozenset(("hertz", "kilohertz", "megahertz", "gigahertz"))
_ABBREVIATIONS = {
    "dr.": "Doctor",
    "mr.": "Mister",
    "mrs.": "Missus",
    "ms.": "Miz",
    "prof.": "Professor",
    "jr.": "Junior",
    "sr.": "Senior",
    "vs.": "versus",
    "etc.": "et cetera",
    "e.g.": "for example",
    "i.e.": "that is",
    "approx.": "approximately",
    "dept.": "department",
    "no.": "number",
    "inc.": "Incorporated",
    "ltd.": "Limited",
    "a.m.": "A M",
    "p.m.": "P M",
}
_SIGNS = {
    "&": " and ",
    "@": " at ",
    "+": " plus ",
    "=": " equals ",
    "%": " percent",
    "×": " times ",
    "÷": " divided by ",
    "≈": " about ",
    "→": " to ",
    "~": " about ",
    "/": " ",
    "\\": " ",
    "|": " ",
    "^": " ",
    "_": " ",
    "*": " ",
    "#": " ",
    "<": " ",
    ">": " ",
    "{": " ",
    "}": " ",
    "[": " ",
    "]": " ",
    "`": " ",
    "$": " ",
    "€": " ",
    "£": " ",
    "°": " degrees ",
}


def speakable(text: str) -> str:
    """What to say for a piece of text, on one line; empty when there is nothing to say. Never raises."""
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    text = "".join(_SIGNS.get(sign, sign) if _is_sayable(sign) else " " for sign in text)
    text = re.sub(r"\s+([,.;:!?])", r"\1", " ".join(text.split()))
    return text if any(sign.isalnum() for sign in text) else ""


def _is_sayable(sign: str) -> bool:
    if sign.isalnum() or sign.isspace() or sign in _SIGNS:
        return True
    return sign in ".,;:!?'\"()-–—’‘“”…" or "\u0300" <= sign <= "\u036f"


def _plural(word: str, one: bool) -> str:
    if one:
        return word
    head, _, tail = word.partition(" ")
    if head in _INVARIABLE:
        return word
    return f"{_PLURALS.get(head, head + 's')} {tail}".strip()


def _money(match: re.Match[str]) -> str:
    currency = match["sign"] or match["code"]
    whole, part = _CURRENCIES[currency.upper()]
    amount, magnitude = match["amount"].replace(",", ""), match["magnitude"]
    if magnitude:
        said = _MAGNITUDES.get(magnitude.lower(), magnitude.lower())
        return f"{decimal(amount)} {said} {_plural(whole, one=False)}"
    units, _, cents = amount.partition(".")
    if not cents or not part or len(cents) != 2:
        return f"{decimal(amount)} {_plural(whole, one=amount == '1')}"
    words = f"{cardinal(int(units))} {_plural(whole, one=int(units) == 1)}"
    if int(cents) == 0:
        return words
    small = f"{cardinal(int(cents))} {_plural(part, one=int(cents) == 1)}"
    return small if int(units) == 0 else f"{words} and {small}"


def _unit(match: re.Match[str]) -> str:
    unit = _UNITS.get(match["unit"].lower())
    if unit is None:
        return match[0]
    return f"{match['sign'] and 'minus '}{decimal(match['amount'])} {_plural(unit, one=match['amount'] == '1')}"


def _iso_date(match: re.Match[str]) -> str:
    return _date(int(match["year"]), int(match["month"]), int(match["day"])) or match[0]


def _slash_date(match: re.Match[str]) -> str:
    return _date(int(match["year"]), int(match["month"]), int(match["day"])) or match[0]


def _date(year_: int, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{_MONTHS[month - 1]} {ordinal(day)}, {year(year_)}"


def _named_date(match: re.Match[str]) -> str:
    month = _SHORT_MONTHS[match["month"].lower().rstrip(".")[:3]]
    tail = f", {year(int(match['year']))}" if match["year"] else ""
    return f"{month} {ordinal(int(match['day']))}{tail}"


def _time(match: re.Match[str]) -> str:
    hour, minute = int(match["hour"]), int(match["minute"])
    half = (match["half"] or "").replace(".", "").upper()
    if hour > 24 or minute > 59:
        return match[0]
    if minute == 0:
        on_the_hour = "" if half else " hundred" if hour > 12 or hour == 0 else " o'clock"
        words = cardinal(hour) + on_the_hour
    else:
        words = f"{cardinal(hour)} {'oh ' if minute < 10 else ''}{cardinal(minute)}"
    return f"{words} {half[0]} M" if half else words


def _hour(match: re.Match[str]) -> str:
    return f"{cardinal(int(match['hour']))} {match['half'][0].upper()} M"


def _plain_number(match: re.Match[str]) -> str:
    number = match["number"]
    sign = "minus " if match["sign"] else ""
    if "," not in number and "." not in number:
        if (len(number) > 1 and number[0] == "0") or len(number) >= 7:
            return sign + digits(number)
        if len(number) == 4 and not sign and 1100 <= int(number) <= 2099:
            return year(int(number))
    return sign + decimal(number)


def _address(match: re.Match[str]) -> str:
    text = re.sub(r"^[a-z]+://|^www\.", "", match[0], flags=re.I).rstrip("/.,;:!?)")
    tail = match[0][len(match[0].rstrip(".,;:!?)")) :]
    host = text.split("?")[0].split("#")[0]
    return host.replace(".", " dot ").replace("/", " slash ").replace("-", " dash ").replace("_", " underscore ") + tail


def _mail(match: re.Match[str]) -> str:
    return match[0].replace("@", " at ").replace(".", " dot ").replace("-", " dash ").replace("_", " underscore ")


def _fraction(match: re.Match[str]) -> str:
    top, bottom = int(match["top"]), int(match["bottom"])
    names = {2: "half", 4: "quarter"}
    if not 0 < top < bottom <= 16:
        return f"{cardinal(top)} over {cardinal(bottom)}"
    name = names.get(bottom) or ordinal(bottom)
    plural = "halves" if name == "half" else f"{name}s"
    return f"{cardinal(top)} {name if top == 1 else plural}"


def _decade(match: re.Match[str]) -> str:
    words = year(int(match["number"]))
    return f"{words[:-1]}ies"


def _phone(match: re.Match[str]) -> str:
    return ", ".join(digits(group) for group in re.split(r"\D+", match[0]) if group)


_Rule = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]
_HALF = r"(?P<half>[ap]\.?m\b\.?)"
_MONTH_NAMES = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"  # noqa: E501


def _rule(pattern: str, said: str | Callable[[re.Match[str]], str], flags: re.RegexFlag = re.I) -> _Rule:
    return re.compile(pattern, flags), said


_RULES: Final[tuple[_Rule, ...]] = (
    # Markup.
    _rule(r"```[^`]*(?:```|$)", " "),
    _rule(r"!?\[([^\[\]\n]{0,500})\]\([^()\s]{0,2000}\)", r"\1"),
    _rule(r"</?[a-z][^<>\n]{0,200}>", " "),
    _rule(r"^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+•]\s+)", "", re.M),
    _rule(r"[*_]{1,3}(?=\S)([^*_\n]{1,500})(?<=\S)[*_]{1,3}", r"\1"),
    _rule(r"`([^`\n]{1,500})`", r"\1"),
    # Addresses.
    _rule(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}", _mail),
    _rule(r"(?:https?://|www\.)\S{1,2000}", _address),
    # Dates and times.
    _rule(r"\b(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})\b", _iso_date),
    _rule(r"\b(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})\b", _slash_date),
    _rule(rf"\b{_MONTH_NAMES}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,?\s+(?P<year>\d{{4}})\b)?", _named_date),
    _rule(rf"\b(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?::\d{{2}})?(?:\s?{_HALF})?", _time),
    _rule(rf"\b(?P<hour>\d{{1,2}})\s?{_HALF}", _hour),
    # Telephone numbers.
    _rule(r"(?:\+?\b\d{1,3}[ .-])?\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b|\b\d{3}-\d{4}\b", _phone),
    # Money, percentages, units.
    _rule(r"\b(?P<number>(?:\d\d)?[2-9]0)'?s\b", _decade),
    _rule(
        rf"(?:(?P<sign>[$€£¥])|\b(?P<code>USD|EUR|GBP)\s?)(?P<amount>{_NUMBER})"
        r"(?:\s?(?P<magnitude>[kmbt]n?|thousand|million|billion|trillion)\b)?",
        _money,
    ),
    _rule(rf"(?P<number>{_NUMBER})\s?%", lambda match: f"{decimal(match['number'])} percent"),
    _rule(
        rf"(?<![\w.])(?P<sign>[-−]?)(?P<amount>{_NUMBER})\s?(?P<unit>°[CF]?|[a-z]{{1,3}}(?:/h)?)(?![\w'])",
        _unit,
    ),
    # Numbers.
    _rule(r"\b(?P<number>\d{1,6})(?:st|nd|rd|th)\b", lambda match: ordinal(int(match["number"]))),
    _rule(r"(?<![\d/.])(?P<top>\d{1,3})/(?P<bottom>\d{1,3})(?![\d/])", _fraction),
    _rule(r"(?<=\d)\s?[-–]\s?(?=\d)", " to "),
    _rule(r"#\s?(?=\d)", "number "),
    _rule(rf"(?<![\w.])(?P<sign>[-−]?)(?P<number>{_NUMBER})(?![\d])", _plain_number),
    _rule(r"(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])", " "),
    _rule(r"\d{1,15}", lambda match: cardinal(int(match[0]))),
    # Abbreviations.
    _rule(
        r"(?<!\w)(?:" + "|".join(re.escape(word) for word in _ABBREVIATIONS) + r")(?!\w)",
        lambda match: _ABBREVIATIONS[match[0].lower()],
    ),
)
