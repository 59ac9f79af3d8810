import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.stages.sentences import ClauseCutter, ClauseSettings


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
    ],
)
def test_text_is_cut_where_it_may_be_spoken(text: str, clauses: list[str]) -> None:
    assert cut(text) == clauses


def test_a_long_first_clause_without_a_mark_is_cut_before_a_conjunction() -> None:
    first, *_ = cut("I am here to help you with anything that you might want to know about trains.")
    assert 3 <= len(first.split()) <= 8


def test_later_clauses_are_whole_sentences() -> None:
    assert cut("Sure, of course we can. One, two, three, and four.")[2:] == ["One, two, three, and four."]


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
