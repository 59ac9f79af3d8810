import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.stages.speakable import speakable


@pytest.mark.parametrize(
    ("written", "said"),
    [
        # money
        ("It costs $3.50.", "It costs three dollars and fifty cents."),
        ("$1,200", "one thousand two hundred dollars"),
        ("$5k", "five thousand dollars"),
        ("£2.01", "two pounds and one penny"),
        ("£1.50", "one pound and fifty pence"),
        ("€1", "one euro"),
        ("$0.99", "ninety-nine cents"),
        ("$1.5 million", "one point five million dollars"),
        ("USD 20", "twenty dollars"),
        ("$2.00", "two dollars"),
        ("¥500", "five hundred yen"),
        # dates and times
        ("2024-03-05", "March fifth, twenty twenty-four"),
        ("3/5/2024", "March fifth, twenty twenty-four"),
        ("March 5th", "March fifth"),
        ("Sept. 21, 1999", "September twenty-first, nineteen ninety-nine"),
        ("at 3:30 pm", "at three thirty P M"),
        ("14:05", "fourteen oh five"),
        ("9:00", "nine o'clock"),
        ("3 pm", "three P M"),
        ("7 a.m.", "seven A M"),
        ("99:99", "ninety-nine:ninety-nine"),
        # units and percentages
        ("5 km away", "five kilometers away"),
        ("1 km", "one kilometer"),
        ("30 mph", "thirty miles per hour"),
        ("20°C", "twenty degrees Celsius"),
        ("-5°F", "minus five degrees Fahrenheit"),
        ("50%", "fifty percent"),
        ("100 ms", "one hundred milliseconds"),
        ("6 ft", "six feet"),
        ("16 kHz", "sixteen kilohertz"),
        # numbers
        ("3.14", "three point one four"),
        ("1,234,567", "one million two hundred thirty-four thousand five hundred sixty-seven"),
        ("in 1984", "in nineteen eighty-four"),
        ("in 2005", "in two thousand five"),
        ("in 1905", "in nineteen oh five"),
        ("in 1900", "in nineteen hundred"),
        ("1st and 22nd", "first and twenty-second"),
        ("30th", "thirtieth"),
        ("112th", "one hundred twelfth"),
        ("1/2 cup", "one half cup"),
        ("3/4", "three quarters"),
        ("2/3", "two thirds"),
        ("10-15 people", "ten to fifteen people"),
        ("the 90s", "the nineties"),
        ("the 1980s", "the nineteen eighties"),
        ("007", "zero zero seven"),
        ("call 555-123-4567", "call five five five, one two three, four five six seven"),
        ("12345678", "one two three four five six seven eight"),
        ("A4 paper", "A four paper"),
        ("-7", "minus seven"),
        ("0", "zero"),
        ("#3", "number three"),
        # abbreviations
        ("Dr. Smith vs. Mr. Jones", "Doctor Smith versus Mister Jones"),
        ("e.g. tea", "for example tea"),
        ("cups etc.", "cups et cetera"),
        # markup
        ("**bold** and _em_", "bold and em"),
        ("[a link](http://x.y/z)", "a link"),
        ("# Title\n- one thing\n- another", "Title one thing another"),
        ("`code` <b>x</b>", "code x"),
        ("```\nx = 1\n```", ""),
        ("> quoted", "quoted"),
        # addresses
        ("see https://www.example.com/a-b.", "see www dot example dot com slash a dash b."),
        ("me@ex-am.com", "me at ex dash am dot com"),
        # signs
        ("a & b", "a and b"),
        ("2 + 2 = 4", "two plus two equals four"),
        ("good 😀 day", "good day"),
        ("---", ""),
        ("", ""),
    ],
)
def test_what_is_written_is_said_so(written: str, said: str) -> None:
    assert speakable(written) == said


@pytest.mark.parametrize("text", ["Yes, I can hear you.", "It's a nice day, isn't it?", "Well — perhaps not."])
def test_plain_text_stays_as_it_is(text: str) -> None:
    assert speakable(text) == text


@given(st.text(max_size=300))
def test_any_text_has_something_to_say_or_nothing_and_saying_it_twice_changes_nothing(text: str) -> None:
    said = speakable(text)
    assert said == "" or any(sign.isalnum() for sign in said)
    assert "\n" not in said
