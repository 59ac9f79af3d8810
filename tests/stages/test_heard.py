from voiceloop.stages.heard import SpokenClause, heard_text

CLAUSES = [SpokenClause("Yes, I can.", 0, 1_000), SpokenClause("It is three o'clock now.", 1_000, 3_000)]


def test_clauses_that_played_to_their_end_are_whole() -> None:
    assert heard_text(CLAUSES, 3_000) == "Yes, I can. It is three o'clock now."


def test_a_clause_that_was_broken_off_keeps_its_whole_words_only() -> None:
    assert heard_text(CLAUSES, 2_000) == "Yes, I can. It is three"


def test_nothing_heard_is_no_text() -> None:
    assert heard_text(CLAUSES, 0) == ""


def test_the_next_clause_is_not_heard_before_its_first_word_is_out() -> None:
    assert heard_text(CLAUSES, 1_050) == "Yes, I can."
