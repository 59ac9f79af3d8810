import itertools

import pytest

from voiceloop.stages.turn_evidence import WEIGHTS, log_odds
from voiceloop.stages.turn_text import Ending

DOUBTFUL = [
    Ending(is_empty=True),
    Ending(has_comma=True),
    Ending(is_continuing=True),
    Ending(is_dictating=True),
]


@pytest.mark.parametrize("ending", [None, Ending(), *DOUBTFUL])
def test_the_surer_the_turn_model_is_the_higher_the_odds(ending: Ending | None) -> None:
    odds = [log_odds(probability, ending) for probability in (0.0, 0.1, 0.5, 0.9, 0.98)]
    assert odds == sorted(odds)
    assert odds[0] < odds[-1]


@pytest.mark.parametrize(("ending", "probability"), list(itertools.product(DOUBTFUL, [None, 0.1, 0.9])))
def test_every_sign_of_more_to_come_lowers_the_odds(ending: Ending, probability: float | None) -> None:
    assert log_odds(probability, ending) < log_odds(probability, Ending())


@pytest.mark.parametrize(("probability", "ending"), list(itertools.product([None, 0.9], [None, Ending()])))
def test_less_voice_than_a_word_has_lowers_the_odds(probability: float | None, ending: Ending | None) -> None:
    assert log_odds(probability, ending, is_brief=True) < log_odds(probability, ending) - 1.0


def test_beyond_what_the_model_can_resolve_it_says_no_more() -> None:
    assert log_odds(1.0, None) == pytest.approx(log_odds(0.98, None))
    assert log_odds(0.0, None) == pytest.approx(log_odds(0.02, None))


def test_the_table_answers_for_all_that_may_be_missing() -> None:
    assert set(WEIGHTS) == set(itertools.product([False, True], repeat=2))
