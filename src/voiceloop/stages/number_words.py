"""English words for numbers, of the short scale."""

from typing import Final

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = ("", "thousand", "million", "billion", "trillion")
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
LARGEST: Final = 10**15 - 1
"""Numbers beyond are read digit by digit."""
_MOST_DIGITS = len(str(LARGEST))


def cardinal(number: int) -> str:
    """1234 as one thousand two hundred thirty-four."""
    if number < 0:
        return f"minus {cardinal(-number)}"
    if number > LARGEST:
        return digits(str(number))
    if number < 1000:
        return _below_thousand(number)
    groups, scale = [], 0
    while number:
        number, group = divmod(number, 1000)
        if group:
            groups.append(f"{_below_thousand(group)} {_SCALES[scale]}".strip())
        scale += 1
    return " ".join(reversed(groups))


def ordinal(number: int) -> str:
    """21 as twenty-first."""
    words = cardinal(number)
    place = max(words.rfind("-"), words.rfind(" ")) + 1
    head, last = words[:place], words[place:]
    if last in _ORDINALS:
        return head + _ORDINALS[last]
    return f"{head}{last[:-1]}ieth" if last.endswith("y") else f"{words}th"


def year(number: int) -> str:
    """1984 as nineteen eighty-four."""
    century, rest = divmod(number, 100)
    if not 1000 <= number <= 2999 or 2000 <= number <= 2009 or (century % 10 == 0 and rest < 10):
        return cardinal(number)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {'oh ' if rest < 10 else ''}{cardinal(rest)}"


def decade(number: int) -> str:
    """1980 as nineteen eighties."""
    words = year(number)
    return f"{words[:-1]}ies" if words.endswith("y") else f"{words}s"


def digits(text: str) -> str:
    """Every digit on its own: 911 as nine one one."""
    return " ".join(_ONES[int(digit)] for digit in text if digit in "0123456789")


def decimal(text: str) -> str:
    """3.14 as three point one four; commas between thousands are allowed."""
    whole, _, fraction = text.replace(",", "").partition(".")
    words = integer(whole or "0")
    return f"{words} point {digits(fraction)}" if fraction else words


def integer(text: str) -> str:
    """A row of digits as a number, or digit by digit where it is too long for one."""
    return digits(text) if len(text) > _MOST_DIGITS else cardinal(int(text))


def fraction(top: int, bottom: int) -> str:
    """3/4 as three quarters; what is no part of a whole as it is written, 7 over 2."""
    if top == bottom:
        return f"{cardinal(top)} {cardinal(bottom)}"
    if not 0 < top < bottom or bottom > 100:
        return f"{cardinal(top)} over {cardinal(bottom)}"
    name = {2: "half", 4: "quarter"}.get(bottom) or ordinal(bottom)
    return f"{cardinal(top)} {name if top == 1 else f'{name}s'}"


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{_ONES[hundreds]} hundred"] if hundreds else []
    if rest or not hundreds:
        tens, ones = divmod(rest, 10)
        if rest < 20:
            words.append(_ONES[rest])
        else:
            words.append(f"{_TENS[tens]}-{_ONES[ones]}" if ones else _TENS[tens])
    return " ".join(words)
