import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.stages.sentences import ClauseCutter, ClauseSettings, sentences


def cut(text: str) -> list[str]:
    """Feed a text word by word, as a language model writes it."""
    cutter = ClauseCutter()
    clauses = [clause for piece in re.findall(r"\s*\S+\s*$|\s*\S+", text) for clause in cutter.feed(piece)]
    return clauses + cutter.flush()


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Yes, I can hear you. How can I help?", ["Yes,", "I can hear you.", "How can I help?"]),
        ("Certainly.", ["Certainly."]),
        ("It costs $3.50 today. Anything else, sir?", ["It costs $3.50 today.", "Anything else, sir?"]),
        ("Ask Dr. Smith now. He is here, I think.", ["Ask Dr. Smith now.", "He is here, I think."]),
        ("U.S. policy is this. It is so today.", ["U.S. policy is this.", "It is so today."]),
        (
            "Tea (e.g. green tea. Or black) is fine. Bye for now.",
            ["Tea (e.g. green tea. Or black) is fine.", "Bye for now."],
        ),
        ("Wait... what was that? I see it now.", ["Wait...", "what was that?", "I see it now."]),
        ("See example.com/a.b for it. Then call me.", ["See example.com/a.b for it.", "Then call me."]),
        ("No. I cannot do that.", ["No.", "I cannot do that."]),
        ("No. 5 is alive and well. Good for it.", ["No. 5 is alive and well.", "Good for it."]),
        ('He said "Stop. Go back." and left. Then I went.', ['He said "Stop. Go back."', "and left. Then I went."]),
        ('"Yes, I can hear you. How are you?" she asked.', ['"Yes,', "I can hear you.", 'How are you?" she asked.']),
        ("Go at 3:30 p.m. from platform 5. It is far.", ["Go at 3:30 p.m. from platform 5.", "It is far."]),
        ("1. Do this first. 2. Then do that.", ["1. Do this first.", "2. Then do that."]),
        ("It was 1984. Then it all changed.", ["It was 1984.", "Then it all changed."]),
        (
            "I see. He met J. Smith there... but not her. Ok then.",
            ["I see.", "He met J. Smith there... but not her.", "Ok then."],
        ),
        ("Well—perhaps we could.", ["Well—", "perhaps we could."]),
        ("Absolutely, 1,000 times yes. Fine then.", ["Absolutely,", "1,000 times yes.", "Fine then."]),
        ("First line here\nsecond line here", ["First line here", "second line here"]),
        ("你好。今天天气很好，我们现在去公园吧。好", ["你好。", "今天天气很好，我们现在去公园吧。", "好"]),
    ],
)
def test_text_is_cut_where_it_may_be_spoken(text: str, clauses: list[str]) -> None:
    assert cut(text) == clauses


def test_a_long_first_clause_without_a_mark_is_cut_before_a_conjunction() -> None:
    first, *_ = cut("I am here to help you with anything that you might want to know about trains.")
    assert 3 <= len(first.split()) <= 8


def test_later_clauses_are_whole_sentences() -> None:
    assert cut("Sure, of course we can. One, two, three, and four.")[2:] == ["One, two, three, and four."]


def test_a_block_of_code_is_a_clause_of_its_own_however_long() -> None:
    code = "```py\n" + "x = 1. y, z\n" * 100 + "```"
    assert cut(f"Here it is:\n{code}\nThat is all of it.") == ["Here it is:", code, "That is all of it."]


def test_a_bracket_that_is_never_closed_does_not_keep_everything() -> None:
    clauses = cut("Fine. (It was so, " + "and so it went on for a while. " * 8)
    assert len(clauses) >= 4


def test_what_finds_no_mark_is_cut_at_the_last_comma_or_space() -> None:
    settings = ClauseSettings(most_letters=40)
    cutter = ClauseCutter(settings, wants_first=False)
    assert cutter.feed("x" * 60) == ["x" * 40]
    assert cutter.flush() == ["x" * 20]
    assert cutter.feed("one two three four, five six seven eight nine ten eleven twelve")[0] == "one two three four,"


def test_a_mark_waits_until_it_is_known_what_follows() -> None:
    cutter = ClauseCutter()
    assert cutter.feed("It costs $3.") == []
    assert cutter.feed("50 today.") == []
    assert cutter.feed(" Fine") == ["It costs $3.50 today."]


def test_a_text_in_sentences_has_no_early_first_clause() -> None:
    assert list(sentences("Yes, of course we can. And now?")) == ["Yes, of course we can.", "And now?"]
    assert list(sentences(" \n ")) == []
    assert max(map(len, sentences("word, " * 400, most_letters=100))) <= 100


def test_a_short_sentence_waits_for_the_next() -> None:
    assert cut("Well, fine then. Yes. We can do that.") == ["Well,", "fine then. Yes.", "We can do that."]


def test_nothing_is_longer_than_may_be_spoken_in_one_go() -> None:
    longest = ClauseSettings().most_letters
    assert max(len(clause) for clause in cut("Ok. " + "word " * 400)) <= longest


@given(st.lists(st.text(alphabet="ab .,!?()\n3$'", max_size=8), max_size=40))
def test_no_letter_is_lost_or_moved(pieces: list[str]) -> None:
    cutter = ClauseCutter()
    clauses = [clause for piece in pieces for clause in cutter.feed(piece)] + cutter.flush()
    assert "".join("".join(clauses).split()) == "".join("".join(pieces).split())
