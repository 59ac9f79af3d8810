import pytest

from voiceloop.stages.speculation import may_speculate


@pytest.mark.parametrize(("waiting", "may"), [(0, True), (1, True), (2, False), (20, False)])
def test_nothing_is_asked_on_speculation_while_others_wait(waiting: int, may: bool) -> None:
    assert may_speculate(waiting) is may
