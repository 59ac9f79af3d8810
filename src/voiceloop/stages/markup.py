"""Markdown and HTML taken out of a text: what is left is what its author would have read aloud."""

import re
from typing import Final

_FENCED = re.compile(r"(?:```|~~~).*?(?:```|~~~|\Z)", re.DOTALL)
_INLINE: Final = (
    (re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL), " "),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!~$|-])"), r"\1"),
    (re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\))?(?:\s\"[^\"\n]{0,200}\")?\)"), r"\1"),
    (re.compile(r"\[\^[\w-]{1,30}\]:?"), ""),
    (re.compile(r"\[([^\[\]\n]{1,300})\]\[[^\[\]\n]{0,100}\]"), r"\1"),
    (re.compile(r"(?<=[\w.,;:!?\"”)])\[[0-9]{1,3}\]"), ""),  # the number of a source
    (re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,2000})>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>\n]{0,300}>"), " "),
    (re.compile(r"(?<=[0-9)])\s?\*\s?(?=[0-9(])"), " times "),
    (re.compile(r"(?<=\w)\*+(?=\w)"), " "),
    (re.compile(r"\*+|~~|`+"), ""),
    (re.compile(r"(?<![^\W_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![^\W_])"), ""),
)
_BLOCK = re.compile(
    r"[ \t>]*(?:#{1,6}[ \t]+|[-*+•‣◦▪][ \t]+(?:\[[ xX]\][ \t]+)?|(?P<number>[0-9]{1,3})[.)][ \t]+(?=\S))|[ \t]*>[ \t>]*"
)
_RULE = re.compile(r"[ \t:|=*_-]*")
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{2,8});")
_ENTITIES: Final = {
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&apos;": "'",
    "&nbsp;": " ",
    "&ndash;": "–",
    "&mdash;": "—",
    "&hellip;": "…",
    "&deg;": "°",
    "&euro;": "€",
    "&pound;": "£",
    "&copy;": " ",
    "&reg;": " ",
    "&trade;": " ",
}
_MARKS = ".,;:!?…-–—"


def without_markup(text: str) -> str:
    """The words of a Markdown or HTML text; code blocks are left out, headings and items end like sentences."""
    text = _blocks(_FENCED.sub(" ", text))
    for pattern, plain in _INLINE:
        text = pattern.sub(plain, text)
    return _ENTITY.sub(_entity, text)


def _blocks(text: str) -> str:
    """Lines joined to running text: a heading or an item is told from its neighbours by a full stop."""
    if "\n" not in text:
        return _opened(text)[0]
    said: list[str] = []
    was_block = False
    for line in text.split("\n"):
        words, is_block = _opened(line)
        if _RULE.fullmatch(words):
            was_block = True
            continue
        if said and (is_block or was_block) and said[-1].rstrip("\"'”’)*_` ")[-1:] not in _MARKS:
            said[-1] += "."
        said.append(words.strip().strip("|"))
        was_block = is_block
    if was_block and len(said) > 1 and said[-1][-1:] not in _MARKS:
        said[-1] += "."
    return "\n".join(said)


def _opened(line: str) -> tuple[str, bool]:
    """A line without the sign that makes it a heading, an item or a quotation, and whether it was one."""
    sign = _BLOCK.match(line)
    if sign is None:
        return line, False
    number = f"{sign['number']}. " if sign["number"] else ""
    return number + line[sign.end() :], True


def _entity(match: re.Match[str]) -> str:
    name = match[0]
    if name in _ENTITIES or not name.startswith("&#"):
        return _ENTITIES.get(name, " " if name.islower() else name)
    code = int(name[3:-1], 16) if name[2] == "x" else int(name[2:-1])
    return chr(code) if 32 <= code < 0xD800 or 0xE000 <= code < 0x110000 else " "
