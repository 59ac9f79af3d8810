"""Written English as it is said aloud: markup and addresses plain, numbers in words, abbreviations in full.

A clause at a time is enough: no rule looks beyond what a `ClauseCutter` keeps together. Text without anything to say (a
row of dashes, an emoji, a block of code) becomes empty; letters of other languages are left to the voice. The time is
in proportion to the text.
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from voiceloop.stages.markup import without_markup
from voiceloop.stages.speakable_tables import (
    ABBREVIATIONS,
    BEFORE_NUMBERS,
    DOTTED,
    FRACTIONS,
    SHORTHANDS,
    SIGNS,
    TITLES,
)
from voiceloop.stages.spoken_numbers import spoken_numbers

_WRITING = frozenset(".,;:!?'\"()-–—’‘“”…¿¡、。，！？")
_UNSEEN = dict.fromkeys([0xAD, *range(0x200B, 0x2010), 0x2060, 0xFE0F, 0x20E3, 0xFEFF, *map(ord, "™®©")])


def _any_of(words: Mapping[str, str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_MAIL = re.compile(r"(?<![\w.+-])(?:mailto:)?([\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24})\b")
_URL = re.compile(r"(?:\bhttps?://|\bftp://|\bwww\.)[^\s<>\"”]{1,2000}", re.IGNORECASE)
_DOMAIN = re.compile(
    r"(?<![\w.@-])(?:[A-Za-z0-9-]{1,63}\.){1,5}(?:com|org|net|io|dev|ai|edu|gov|info|app|co|uk|de|fr|eu)\b(?:/[^\s<>\"”]{0,500})?"
)
_ADDRESS_SIGNS: Final = {".": " dot ", "/": " slash ", "-": " dash ", "_": " underscore ", "+": " plus ", "@": " at "}
_DOTTED = re.compile(r"(?<![\w.@/-])(?:[A-Za-z]\.){2,8}(?!\w)")
_TITLE = re.compile(rf"\b({_any_of(TITLES)})(?:\.(?=\s)|(?=\s[A-Z][a-z]))")
_BEFORE_NUMBER = re.compile(rf"(?<![\w.])({_any_of(BEFORE_NUMBERS)})\.\s?(?=[0-9~$€£])", re.IGNORECASE)
_ABBREVIATION = re.compile(rf"(?<![\w.])({_any_of(ABBREVIATIONS)})\.", re.IGNORECASE)
_SHORTHAND = re.compile(rf"(?<![\w/.,$€£-])(?:{_any_of(SHORTHANDS)})(?![\w/+#]|[.,:-]?[0-9])")
_STREET = re.compile(r"(?<=[a-z]\s)(St|Rd)\.?(?=(,|\s[a-z]|\s?$))")
_SAINT = re.compile(r"\bSt\.?(?=\s[A-Z])")
_FRACTION = re.compile(r"([0-9]?)\s?([" + "".join(FRACTIONS) + "])")
_POWER = re.compile(r"([²³])")
_POWERS: Final = {"²": " squared", "³": " cubed"}
_NUMERO = re.compile(r"№\s?")
_DASHES = re.compile(r"\s--+\s|(?<=\w)--+(?=\w)")
_ARROWS = re.compile(r"\s?(?:[-=]{1,3}>|→)\s?")
_COMPARISONS: Final = (
    (re.compile(r"\s?(?:!=|=/=)\s?"), " is not equal to "),
    (re.compile(r"\s?<=\s?"), " is at most "),
    (re.compile(r"\s?>=\s?"), " is at least "),
    (re.compile(r"\s?={2,3}\s?"), " equals "),
    (re.compile(r"(?<=\w)\s<\s(?=\w)"), " is less than "),
    (re.compile(r"(?<=\w)\s>\s(?=\w)"), " is greater than "),
    (re.compile(r"(?<=[A-Za-z])\+(?=\W|$)"), " plus"),
)
_FILE_DOT = re.compile(r"(?<=[A-Za-z0-9_])\.(?=[a-z][a-z0-9]{0,5}\b)")
_INITIAL = re.compile(r"\b([A-Z])\.(?=\s[A-Z])")
_BEFORE_MARK = re.compile(r"\s+(?=[,.;:!?]+(?!\w))")
_SAME_MARKS = re.compile(r"([,;:])(?:[,;:]|\s(?=[,;:.!?]))+")
_EMPTY = re.compile(r"\(\W{0,20}\)")


def speakable(text: str) -> str:
    """What to say for a piece of text, on one line; empty when there is nothing to say. Never raises.

    What it gives is plain, and plain text stays as it is.
    """
    text = without_markup(text.translate(_UNSEEN))
    text = _names(_addresses(text))
    if not text.isascii():
        text = _NUMERO.sub("number ", _FRACTION.sub(_fraction, text))
        text = "".join(_normalised(part) for part in _POWER.split(text))
    text = spoken_numbers(_DASHES.sub(" — ", text))
    text = _POWER.sub(lambda match: _POWERS[match[1]], text)
    return _swept(_signs(text))


def _normalised(part: str) -> str:
    """Letters and digits in their plain form; a square or cube is to be read as one, not as a digit."""
    return part if part in _POWERS else unicodedata.normalize("NFKC", part)


def _addresses(text: str) -> str:
    text = _DOTTED.sub(_dotted, text)
    text = _MAIL.sub(lambda match: _spelled(match[1]), text)
    text = _URL.sub(_url, text)
    return _DOMAIN.sub(_url, text)


def _url(match: re.Match[str]) -> str:
    address = match[0].rstrip(".,;:!?)'’")
    plain = re.sub(r"^(?:[a-z]+://)", "", address, flags=re.IGNORECASE)
    plain = re.sub(r"^www\.", "", plain, flags=re.IGNORECASE)
    plain = re.split(r"[?#]", plain, maxsplit=1)[0].rstrip("/")
    return _spelled(plain) + match[0][len(address) :]


def _spelled(address: str) -> str:
    return "".join(_ADDRESS_SIGNS.get(sign, sign) for sign in address)


def _dotted(match: re.Match[str]) -> str:
    said = DOTTED.get(match[0].lower()) or " ".join(match[0].upper().replace(".", " ").split())
    rest = match.string[match.end() : match.end() + 3].strip()
    is_end = rest == "" or (said in ("AM", "PM") and rest[0].isupper())
    return f"{said}." if is_end else said


def _names(text: str) -> str:
    """Abbreviations, titles and shorthands in full."""
    text = _SHORTHAND.sub(lambda match: SHORTHANDS[match[0]], text)
    text = _TITLE.sub(lambda match: TITLES[match[1]], text)
    text = _BEFORE_NUMBER.sub(lambda match: f"{BEFORE_NUMBERS[match[1].lower()]} ", text)
    text = _ABBREVIATION.sub(_abbreviation, text)
    text = _STREET.sub(_street, text)
    text = _INITIAL.sub(r"\1", _SAINT.sub("Saint", text))
    return _FILE_DOT.sub(" dot ", text)


def _abbreviation(match: re.Match[str]) -> str:
    rest = match.string[match.end() : match.end() + 3].strip("\"'”’) \n")
    return ABBREVIATIONS[match[1].lower()] + ("" if rest else ".")


def _street(match: re.Match[str]) -> str:
    end = "." if match[0].endswith(".") and not match[2].strip() else ""
    return ("Street" if match[1] == "St" else "Road") + end


def _fraction(match: re.Match[str]) -> str:
    said = FRACTIONS[match[2]]
    return f"{match[1]} and {said}" if match[1] else f" {said}"


def _signs(text: str) -> str:
    text = _ARROWS.sub(" to ", text)
    for pattern, said in _COMPARISONS:
        text = pattern.sub(said, text)
    return "".join(sign if _is_written(sign) else SIGNS.get(sign, " ") for sign in text)


def _is_written(sign: str) -> bool:
    return sign.isalnum() or sign in _WRITING or unicodedata.category(sign)[0] == "M"


def _swept(text: str) -> str:
    """One line, without the gaps that were left in it."""
    text = _EMPTY.sub(" ", text)
    text = _SAME_MARKS.sub(r"\1", _BEFORE_MARK.sub("", " ".join(text.split())))
    text = text.lstrip(",;:.!?-–— ") if text[:1] in ",;:.!?-–—" else text
    return text if any(sign.isalnum() for sign in text) else ""
