"""Numbers in English text as they are read: dates, times, telephone numbers, money, measures and plain ones.

A row of rules, each a pattern and what is said for it; a rule finds what the ones before it have left. Every pattern is
bounded, so the time is in proportion to the text. Digits are those of ASCII: others are left to the voice.
"""

import re
from collections.abc import Callable
from typing import Final

from voiceloop.stages.number_words import cardinal, decade, decimal, digits, fraction, integer, ordinal, year
from voiceloop.stages.speakable_tables import CURRENCIES, MAGNITUDES, MONTHS, PER, PLURALS, UNITS

_Said = str | Callable[[re.Match[str]], str]

_N = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9])|[0-9]{1,15})(?:\.[0-9]{1,15})?"
_FREE = r"(?<![\w.,])(?<![0-9][:/-])"
"""In front of a number that begins there."""
_DASH = r"(?:\s[-–—]\s|[-–—])"
_HALF = r"(?P<half>[ap]m\b)"
_DAY = r"(?P<day>[0-3]?[0-9])(?:st|nd|rd|th)?"
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:,?\s(?P<year>[12][0-9]{3})(?![0-9]))"
_CODES = "|".join(code for code in CURRENCIES if code.isalpha())
_SIGNS = "|".join(re.escape(sign) for sign in CURRENCIES if not sign.isalpha())
_MAGNITUDE = r"(?:(?P<short>k|K|mn|m|M|bn|b|B|tn|T)|\s(?P<long>thousand|million|billion|trillion))\b"
_UNIT = "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
_PER = "|".join(re.escape(unit) for unit in sorted(PER, key=len, reverse=True))
_POWERS: Final = {None: "", "²": "square ", "³": "cubic "}
_NOT_PLURAL = frozenset("is was has as this its us does yes thus plus across towards perhaps always unless".split())


def spoken_numbers(text: str) -> str:
    """The text with every number in words."""
    for pattern, said in _RULES:
        text = pattern.sub(said, text)
    return text


def _plural(unit: str) -> str:
    """Of a unit like kilometer per hour or degree Celsius: its first word takes the ending."""
    head, _, tail = unit.partition(" per ")
    words = head.split()
    place = 0 if words[0] == "degree" else len(words) - 1
    if not words[0].isupper():
        words[place] = PLURALS.get(words[place], f"{words[place]}s")
    return " ".join(words) + (f" per {tail}" if tail else "")


def _counted(amount: str, unit: str) -> str:
    return f"{decimal(amount)} {unit if amount == '1' else _plural(unit)}"


def _money(match: re.Match[str]) -> str:
    parts = match.groupdict()
    whole, part = CURRENCIES[parts.get("sign") or parts["code"]]
    magnitude = MAGNITUDES.get(parts.get("short") or "", parts.get("long") or parts.get("short") or "")
    amount = parts["amount"].replace(",", "")
    upto = parts.get("upto")
    minus = "minus " if parts.get("minus") else ""
    per = f" per {PER[parts['per']]}" if parts.get("per") else ""
    if upto:
        said = f"{decimal(amount)} to {_sum(upto.replace(',', ''), magnitude, whole, part)}"
    else:
        said = _sum(amount, magnitude, whole, part)
    return minus + said + per


def _sum(amount: str, magnitude: str, whole: str, part: str) -> str:
    if magnitude:
        return f"{decimal(amount)} {magnitude} {_plural(whole)}"
    units, _, cents = amount.partition(".")
    if not part or len(cents) != 2:
        return _counted(amount, whole)
    words = _counted(units or "0", whole)
    if cents == "00":
        return words
    small = _counted(str(int(cents)), part)
    return small if not units.strip("0") else f"{words} and {small}"


def _measure(match: re.Match[str]) -> str:
    unit = UNITS[match["unit"]]
    per = f" per {_POWERS[match['per_power']]}{PER[match['per']]}" if match["per"] else ""
    minus = "minus " if match["minus"] else ""
    return f"{minus}{_counted(match['amount'], _POWERS[match['power']] + unit)}{per}"


def _percent(match: re.Match[str]) -> str:
    return f"{'minus ' if match['minus'] else ''}{decimal(match['amount'])} percent"


def _ordinal(match: re.Match[str]) -> str:
    return ordinal(int(match["number"].replace(",", "")))


def _numeric_date(match: re.Match[str]) -> str:
    day, month, number = int(match["day"]), int(match["month"]), match["year"]
    if month > 12 >= day:
        day, month = month, day  # written day first
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return match[0]
    full = int(number) if len(number) == 4 else int(number) + (2000 if int(number) < 50 else 1900)
    return f"{MONTHS[month - 1]} {ordinal(day)}, {year(full)}"


def _named_date(match: re.Match[str]) -> str:
    day, upto = int(match["day"]), match.groupdict().get("upto")
    if not 1 <= day <= 31:
        return match[0]
    last = f" to {ordinal(int(upto))}" if upto else ""
    tail = f", {year(int(match['year']))}" if match["year"] else ""
    return f"{_month(match)} {ordinal(day)}{last}{tail}"


def _month(match: re.Match[str]) -> str:
    return next(month for month in MONTHS if month.startswith(match["month"][:3]))


def _time(match: re.Match[str]) -> str:
    hour, minute, seconds, half = int(match["hour"]), int(match["minute"]), match["second"], match["half"]
    if minute:
        said = f"{cardinal(hour)} {'oh ' if minute < 10 else ''}{cardinal(minute)}"
    elif half:
        said = cardinal(hour)
    elif hour in (0, 24):
        said = "midnight"
    else:
        said = cardinal(hour) + (" hundred" if hour > 12 else " o'clock")
    if seconds and int(seconds):
        said += f" and {_counted(str(int(seconds)), 'second')}"
    return said + _spelled_half(half)


def _hour(match: re.Match[str]) -> str:
    return cardinal(int(match["hour"])) + _spelled_half(match["half"])


def _spelled_half(half: str | None) -> str:
    return f" {half[0].upper()} M" if half else ""


def _phone(match: re.Match[str]) -> str:
    groups = ", ".join(digits(group) for group in re.split(r"[^0-9]+", match[0]) if group)
    return f"plus {groups}" if match[0].startswith("+") else groups


def _short_phone(match: re.Match[str]) -> str:
    if match[0].endswith("00"):  # a range of round numbers
        return match[0]
    return _phone(match)


def _decade(match: re.Match[str]) -> str:
    return match["before"].rstrip("'’") + decade(int(match["number"]))


def _version(match: re.Match[str]) -> str:
    return " point ".join(integer(part) for part in match[0].split("."))


def _plain(match: re.Match[str]) -> str:
    number, minus = match["number"], "minus " if match["minus"] else ""
    if "," in number or "." in number:
        return minus + decimal(number)
    if (len(number) > 1 and number[0] == "0") or (len(number) >= 7 and not number.endswith("000")):
        return minus + digits(number)
    if len(number) == 4 and not minus and 1100 <= int(number) <= 2099 and not _counts_things(match):
        return year(int(number))
    return minus + integer(number)


def _counts_things(match: re.Match[str]) -> bool:
    """Whether a number that may be a year stands before the plural of something."""
    noun = re.match(r"\s([a-z]{3,20}s)\b", match.string[match.end() : match.end() + 24])
    if noun is None or noun[1] in _NOT_PLURAL:
        return False
    before = match.string[max(0, match.start() - 7) : match.start()]
    return re.search(r"\b(?:in|since|until|by|from|year)\s$", before, re.IGNORECASE) is None


def _spread(match: re.Match[str]) -> str:
    return f" {digits(match[0])} "


def _r(pattern: str, said: _Said, flags: int = 0) -> tuple[re.Pattern[str], _Said]:
    return re.compile(pattern, flags), said


_I = re.IGNORECASE
_RULES: Final = (
    # Rows of digits that are no numbers.
    _r(r"[0-9]{16,}", _spread),
    _r(r"(?<![\w.])[0-9]{4}(?:[ -][0-9]{4}){2,4}(?![\w-])", _phone),
    _r(
        r"(?<![\w.])[0-9]{1,3}(?:\.[0-9]{1,3}){3}(?![\w.]*[0-9])",
        lambda m: " dot ".join(map(digits, m[0].split("."))),
    ),
    _r(r"(?<![\w.+])(?:\+?[0-9]{1,3}[ .-]?)?\([0-9]{2,4}\)[ .-]?[0-9]{3}[ .-]?[0-9]{4}(?![0-9])", _phone),
    _r(r"(?<![\w.+])(?:\+?[0-9]{1,3}[ .-])?[0-9]{3}[ .-][0-9]{3}[ .-][0-9]{4}(?![0-9])", _phone),
    _r(r"(?<![\w.])\+[0-9]{1,3}(?:[ .-]?[0-9]{2,4}){2,5}(?![0-9])", _phone),
    _r(r"(?<![\w.-])[2-9][0-9]{2}-[0-9]{4}(?![\w-])", _short_phone),
    # Dates and times.
    _r(r"(?<=[0-9])T(?=[0-2][0-9]:[0-5][0-9])", " "),
    _r(r"(?<![\w-])(?P<year>[12][0-9]{3})-(?P<month>[01]?[0-9])-(?P<day>[0-3]?[0-9])(?![\w-])", _numeric_date),
    _r(
        r"(?<![\w/])(?P<month>[0-3]?[0-9])/(?P<day>[0-3]?[0-9])/(?P<year>[12][0-9]{3}|[0-9]{2})(?![\w/])", _numeric_date
    ),
    _r(r"(?<![\w.])(?P<day>[0-3]?[0-9])\.(?P<month>[01]?[0-9])\.(?P<year>[12][0-9]{3})(?![0-9])", _numeric_date),
    _r(rf"\b{_MONTH}\s{_DAY}(?:{_DASH}(?P<upto>[0-3]?[0-9])(?:st|nd|rd|th)?)?(?![\w:]){_YEAR}?", _named_date),
    _r(rf"\b{_DAY}\s(?:of\s)?{_MONTH}{_YEAR}?", _named_date),
    _r(rf"\b{_MONTH}\s(?=[12][0-9]{{3}}\b)", lambda m: f"{_month(m)} "),
    _r(rf"(?<=[0-9])(?P<half>\s?[ap]m)?{_DASH}(?=[0-2]?[0-9](?::[0-5][0-9]|\s?[ap]m\b))", r"\g<half> to ", _I),
    _r(
        r"(?<![0-9:.,])(?P<hour>[01]?[0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?![0-9])(?::(?P<second>[0-5][0-9])Z?)?"
        rf"(?:\s?{_HALF})?",
        _time,
        _I,
    ),
    _r(rf"(?<![\w.,])(?P<hour>[0-9]{{1,2}})\s?{_HALF}", _hour, _I),
    _r(
        r"(?P<before>['’]|\b(?:the|early|late|mid|my|his|her|their|our)[ -]['’]?|\b(?=[12][0-9]{3}))"
        r"(?P<number>(?:[12][0-9])?[0-9]0)['’]?s\b",
        _decade,
        _I,
    ),
    # Money.
    _r(
        rf"(?P<minus>(?<![\w])[-−])?(?P<sign>{_SIGNS})\s?(?P<amount>{_N}|\.[0-9]{{2}}(?![0-9]))"
        rf"(?:{_DASH}(?:{_SIGNS})?(?P<upto>{_N}))?(?:{_MAGNITUDE})?(?:\s?/\s?(?P<per>{_PER})\b)?",
        _money,
    ),
    _r(rf"\b(?P<code>{_CODES})\s?(?P<amount>{_N})(?:{_MAGNITUDE})?", _money),
    _r(rf"{_FREE}(?P<amount>{_N})(?:{_MAGNITUDE})?\s?(?P<code>(?:{_CODES})\b|[€£¥₹])", _money),
    _r(rf"{_FREE}(?P<amount>{_N})\s?¢", lambda m: _counted(m["amount"], "cent")),
    # Calculations and ranges.
    _r(r"(?<=[0-9])\s?[-−–]\s?(?=[0-9.]{1,15}\s?=)", " minus "),
    _r(r"(?<=[0-9])\s?[x×]\s?(?=[0-9])", " by "),
    _r(r"(?<=[\w)])\s?\^\s?(?=[0-9(-])", " to the power of "),
    _r(rf"(?<=[0-9%]){_DASH}(?=[0-9])", " to "),
    # Measures.
    _r(rf"{_FREE}(?P<minus>(?<![\w])[-−])?(?P<amount>{_N})\s?%", _percent),
    _r(
        r"(?<![\w.])(?P<feet>[0-9])['′]\s?(?P<inches>[0-9]{1,2})(?:[\"″]|'')",
        lambda m: f"{_counted(m['feet'], 'foot')} {_counted(m['inches'], 'inch')}",
    ),
    _r(rf"{_FREE}(?P<amount>{_N})(?:in\b|″|-inch\b|\sin\.(?=\W|$))", lambda m: _counted(m["amount"], "inch")),
    _r(
        rf"{_FREE}(?P<amount>{_N})(?P<short>[kKMB]|bn|mn)\b(?!['’/])",
        lambda m: f"{decimal(m['amount'])} {MAGNITUDES[m['short']]}",
    ),
    _r(
        rf"{_FREE}(?P<minus>(?<![\w])[-−])?(?P<amount>{_N})\s?(?P<unit>{_UNIT})(?P<power>[²³])?"
        rf"(?:/(?P<per>{_PER})(?P<per_power>[²³])?)?(?![\w'’+#/²³°]|\s(?:plus|sharp)\b)",
        _measure,
    ),
    # Numbers.
    _r(rf"{_FREE}(?P<number>[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,4}}|[0-9]{{1,15}})(?:st|nd|rd|th)\b", _ordinal, _I),
    _r(
        r"(?<![\w.,/])(?P<whole>[0-9]{1,4})\s(?P<top>[0-9]{1,2})/(?P<bottom>[0-9]{1,3})(?![\w/])",
        lambda m: f"{cardinal(int(m['whole']))} and {fraction(int(m['top']), int(m['bottom']))}",
    ),
    _r(
        r"(?<![\w.,/])(?P<top>[0-9]{1,3})/(?P<bottom>[0-9]{1,3})(?![\w/])",
        lambda m: fraction(int(m["top"]), int(m["bottom"])),
    ),
    _r(r"(?<![\w.])[0-9]{1,6}(?:\.[0-9]{1,6}){2,6}(?![\w])", _version),
    _r(r"\bv(?=[0-9])", "version ", _I),
    _r(r"(?<![0-9:])([0-9]{1,4}):([0-9]{1,4})(?![0-9:])", r"\1 to \2"),
    _r(r"#\s?(?=[0-9])", "number "),
    _r(r"(?<=[^\W0-9_])(?=[0-9])|(?<=[0-9])(?=[^\W0-9_])", " "),
    _r(rf"{_FREE}(?P<minus>(?<![\w)])[-−])?(?P<number>{_N}|\.[0-9]{{1,15}})(?![0-9])", _plain),
    _r(r"[0-9]{1,15}", lambda m: integer(m[0])),
)
