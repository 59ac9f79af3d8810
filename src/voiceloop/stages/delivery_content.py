"""What an answer is made of, as far as it matters to whoever is to hear it or read it."""

import re
from dataclasses import dataclass
from typing import Final

_LETTERS_READ: Final = 8_000
"""More of an answer tells nothing new: it is long."""

_PASSWORD: Final = r"(?<!\S)(?=\S*[a-z])(?=\S*[A-Z])(?=\S*\d)(?=\S*[!#$%&*?~^@])[^\s,;:]{8,}(?!\S)"
_FIXED: Final = re.compile(
    r"```|(?<!`)`[^`\n]+`(?!`)|https?://|\bwww\.\w|(?<![\w@.])[\w-]+\.(?:com|org|net|io|uk|eu|dev|app|gov|edu"
    r"|example)\b"
    r"|\b[\w-]+\.(?:de|fr|es|it|at|ch|mx)\b/\w|^\s*\|.*\|.*\|\s*$|<\w+>.*</\w+>|\[[^\]\n]+\]\([^)\n]+\)"
    r"|\b(?:sudo|npm|pip3?|git|docker|apt(?:-get)?|cd|ssh|curl|kubectl) [a-z-]+\s[\w./-]+"
    r"|(?<!\S)--?[a-z]{2,}[\w-]*=?\S*(?= )"
    r"|\b(?:SELECT|INSERT|UPDATE|DELETE)\b.*\b(?:FROM|INTO|SET)\b|=(?:SUM|IF|VLOOKUP|COUNT\w*|SUMIF|AVERAGE|INDEX)\("
    r"|[A-Za-z)\d]\s?\^\s?[\w(]|√|∫|\b[a-z]\s?=\s?[\w(-]+\s?[+*/·-]\s?\w|" + _PASSWORD,
    re.MULTILINE,
)
"""Code, links, tables, formulas and passwords: nobody can say them so that they are of use."""
_ITEM: Final = re.compile(
    r"^\s*(?:[-*•–+]|\d{1,2}[.)]|\[[ x]\]|[☐✓✔])\s+\S|^\s*\**[^\W\d][^:.!?\n]{0,30}:\**\s\S|^#{1,4} \S", re.MULTILINE
)
_INLINE_ITEM: Final = re.compile(
    r"(?:^|\s)\(?\d{1,2}[.)] \S|\*\*[^*\n]+\*\*|[€$£]\s?\d|\d\s?[€$£]|\b\d{1,2}\.? (?:jan|feb|mar|apr|ma[iy]|jun"
    r"|jul|aug|sep|o[ck]t|nov|de[cz])",
    re.IGNORECASE,
)
_LEAST_INLINE: Final = 3
_LEAST_ITEMS: Final = 2
_LEAST_LINES: Final = 3
_LINE_LETTERS: Final = 60
"""Lines that are shorter on average were set as lines: a poem, an address, a plan."""
_AMOUNT: Final = re.compile(
    r"(?<![\w.,])\d+(?:[.,/]\d+)?\s?(?:k?g|mg|ml|c?l|dl|cm|mm|tsp|tbsp|el|tl|oz|lb|cups?|cuil|%|°[cf])(?!\w)",
    re.IGNORECASE,
)
_LEAST_AMOUNTS: Final = 4
_TIME: Final = re.compile(r"(?<![\d.])\d{1,2}(?::|\s?h\s?)\d{2}(?!\d)")
_LEAST_TIMES: Final = 4

_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+\.\w")
_SIGNS: Final = re.compile(
    r"#[0-9A-Fa-f]{6}\b|(?<!\w)@\w{3,}|-?\d{1,3}\.\d{4,}|\b\w+\.(?:py|docx?|pdf|xlsx?|csv|txt|json|jpe?g|png|zip"
    r"|sh|md|exe|html)\b"
    r"|\b[A-Z]{2}\d{2}(?: ?\w{4}){3,}"
)
"""Colours, handles, coordinates, names of files, IBANs."""
_SPELLED: Final = re.compile(r"\b(?:\w-){3,}\w\b")
_CODE: Final = re.compile(
    r"(?<![\w-])(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?=(?:-?[A-Z0-9]){5})[A-Z0-9]+(?:-[A-Z0-9]+)*(?![\w-])"
    r"|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,}"
    r"|(?<!\S)(?=\S*[a-z])(?=\S*[A-Z])(?=\S*\d)(?=\S*[^\w\s])[^\s,;:]{8,}(?!\S)|(?<!\S)\w+_\w*\d\w*(?!\S)"
)
_DIGITS: Final = re.compile(r"(?<![\w.,:])\+?\(?\d[\d\s./()-]{2,}\d(?![\w:])")
_LEAST_PHONE_DIGITS: Final = 7
_LEAST_CODE_DIGITS: Final = 4
_YEAR: Final = re.compile(r"(?:1\d|20)\d\d")
_DATE: Final = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}")
_COUNTED: Final = re.compile(
    r"\s?[€$£%]|\s(?!(?:and|or|then|but|for|with|is|are|which|und|oder|dann|y|o|pero|et|ou|puis"
    r"|mais)\b)[^\W\d_]{2,}",
    re.IGNORECASE,
)
"""What follows a number that counts something."""
_SECRET: Final = re.compile(
    r"\b(?:codes?|pins?|passwords?|passcode|password|extension|reference|ref|account|iban|serial|licen[cs]e|plate"
    r"|policy"
    r"|tracking|booking|wi-?fi|kennwort|passwort|konto\w*|\w*nummer|clave|contrasena|cuenta|numero|referencia"
    r"|mot de passe"
    r"|compte|digicode|durchwahl|poste|kode|kennzeichen|matricula|immatriculation)\b"
)
_ADDRESS: Final = re.compile(
    r"\b(?:the|exact|full|his|her|their|its|what's|an?|that)(?: \w+)? address\b|^address\b|\b(?:anschrift"
    r"|direccion|domicilio|adresse|post ?code"
    r"|zip|plz|coordinates)\b"
)
_COPIED: Final = re.compile(
    r"\b(?:fill(?:ing)? (?:in|out|up)|type it|enter it|put it in(?:to)?|paste|for the (?:invoice|form|label"
    r"|website|portal|application)"
    r"|at the (?:counter|desk|machine|till|check-?in|check-?out|terminal)|(?:wants|needs|asking"
    r"|asks) (?:for )?(?:the|my|your|our) (?:\w+ )?(?:number|code|details)"
    r"|formular|ausfullen|eintippen|eintragen|automaten|formulario|rellenar|llenar|formulaire|remplir|saisir)\b"
)
_LEAST_COPIED_DIGITS: Final = 3
_SPELL: Final = re.compile(
    r"\b(?:spell|spelt|spelled|spelling|buchstabier\w*|geschrieben|schreibt man|deletre\w*|se escribe|epel\w*"
    r"|s'ecrit|orthographe)\b"
)
_PLACE: Final = re.compile(r"\d.*[A-ZÄÖÜ]|[A-ZÄÖÜ].*\d", re.DOTALL)
_DRAFT_ASKED: Final = re.compile(
    r"\b(?:write|draft|compose|word|phrase|formulate|put together|come up with|translate|reply to|schreib\w*"
    r"|formulier\w*|entwirf"
    r"|ubersetz\w*|escrib\w+|redact\w+|traduc\w+|ecri\w+|redige\w*|tradui\w+)\b"
)
_DRAFT: Final = re.compile(
    r"(?:^|\n|[:\"“„«]\s*)(?:Dear|Hi|Hello|Subject|To whom|Liebe[rs]?|Sehr geehrte|Hallo|Betreff|Hola|Estimad\w+"
    r"|Querid\w+|Asunto"
    r"|Bonjour|Ch[eè]re?|Objet|Madame|Monsieur)\b|[\"“„«][^\"”“»]{60,}[\"”“»]"
)
_SPOKEN_DIGIT: Final = {
    word: str(digit)
    for digit, words in enumerate(
        (
            "zero oh null cero",
            "one eins ein uno un",
            "two zwei zwo dos deux",
            "three drei tres trois",
            "four vier cuatro quatre",
            "five funf cinco cinq",
            "six sechs seis",
            "seven sieben siete sept",
            "eight acht ocho huit",
            "nine neun nueve neuf",
        )
    )
    for word in words.split()
}
_TOKEN: Final = re.compile(r"[a-z]+|\d")


@dataclass(frozen=True, slots=True)
class Content:
    """`is_fixed`: code, links or tables. `is_list`: set in lines or full of amounts. `is_exact`: something in it has to
    be copied to the letter. `words`: its length.
    """

    is_fixed: bool
    is_list: bool
    is_exact: bool
    words: int


def content_of(answer: str, asked: str) -> Content:
    """What an answer holds; `asked` are the folded words that it answers."""
    text = answer[:_LETTERS_READ]
    return Content(bool(_FIXED.search(text)), _is_list(text), _is_exact(text, asked), answer.count(" ") + 1)


def _is_list(text: str) -> bool:
    if "\n" in text:
        if len(_ITEM.findall(text)) >= _LEAST_ITEMS:
            return True
        lines = [line for line in text.splitlines() if line.strip()]
        if len(lines) >= _LEAST_LINES and len(text) < _LINE_LETTERS * len(lines):
            return True
    return (
        len(_AMOUNT.findall(text)) >= _LEAST_AMOUNTS
        or len(_TIME.findall(text)) >= _LEAST_TIMES
        or len(_INLINE_ITEM.findall(text)) > _LEAST_INLINE
    )


def _is_exact(text: str, asked: str) -> bool:
    if _MAIL.search(text) or _SIGNS.search(text) or _SPELLED.search(text):
        return True
    if _SPELL.search(asked) or (_ADDRESS.search(asked) and _PLACE.search(text) and any(map(str.isdigit, text))):
        return True
    if _COPIED.search(asked) and sum(map(str.isdigit, text)) >= _LEAST_COPIED_DIGITS:
        return True
    if _DRAFT_ASKED.search(asked) and _DRAFT.search(text):
        return True
    said = ""
    for found in (*_CODE.finditer(text), *_DIGITS.finditer(text)):
        said = said or "".join(_SPOKEN_DIGIT.get(each, each) for each in _TOKEN.findall(asked))
        if _is_to_copy(found, asked, said):
            return True
    return False


def _is_to_copy(found: re.Match[str], asked: str, said: str) -> bool:
    """Whether a number or code is news to whoever asked, and none that counts something."""
    text, token = found.string, found.group().strip()
    digits = "".join(sign for sign in token if sign.isdigit())
    if len(digits) >= 3 and digits in said:
        return False
    if any(sign.isalpha() for sign in token):
        return True
    if (
        _DATE.fullmatch(token)
        or _COUNTED.match(text, found.end())
        or text[: found.start()].rstrip()[-1:] in tuple("€$£")
    ):
        return False
    if _SECRET.search(asked) or _SECRET.search(text[max(0, found.start() - 40) : found.start()].casefold()):
        return len(digits) >= _LEAST_CODE_DIGITS
    if len(digits) < _LEAST_PHONE_DIGITS:
        return len(digits) >= _LEAST_CODE_DIGITS and token.isdigit() and not _YEAR.fullmatch(token)
    return True
