from collections import OrderedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.stages.lru import ENTRY_BYTES, ByteLru

MAX_BYTES = 16 * 1_024
TTL_S = 10.0
BIG = bytes(1_024 - ENTRY_BYTES)
"""Sixteen of these fill it."""


def filled(keys: str) -> ByteLru:
    lru = ByteLru(MAX_BYTES, TTL_S)
    for key in keys:
        lru.put(key.encode(), BIG, 0.0)
    return lru


def held(lru: ByteLru, keys: str, now_s: float = 0.0) -> str:
    return "".join(key for key in keys if lru.get(key.encode(), now_s) is not None)


def test_what_was_put_is_there_and_what_was_not_is_not() -> None:
    lru = filled("a")
    assert (lru.get(b"a", 0.0), lru.get(b"b", 0.0)) == (BIG, None)
    assert (lru.counts.hits, lru.counts.misses) == (1, 1)


def test_the_one_left_alone_for_longest_makes_room() -> None:
    lru = filled("abcdefghijklmnop")
    assert held(lru, "a") == "a"
    lru.put(b"q", BIG, 0.0)
    assert held(lru, "abcq") == "acq"
    assert lru.counts.evictions == 1


def test_a_value_ages_from_when_it_was_put_however_often_it_is_used() -> None:
    lru = filled("a")
    assert held(lru, "a", TTL_S - 0.1) == "a"
    assert held(lru, "a", TTL_S) == ""
    assert (lru.counts.expirations, len(lru), lru.size_bytes) == (1, 0, 0)


def test_a_new_value_takes_the_place_of_the_old_and_is_young() -> None:
    lru = filled("a")
    lru.put(b"a", b"new", 5.0)
    assert lru.get(b"a", 14.0) == b"new"
    assert lru.size_bytes == len(b"new") + ENTRY_BYTES


def test_old_values_are_thrown_away_as_new_ones_come() -> None:
    lru = filled("abc")
    lru.put(b"d", BIG, TTL_S)
    assert (len(lru), lru.counts.expirations, lru.counts.evictions) == (1, 3, 0)


@pytest.mark.parametrize(("size", "is_kept"), [(MAX_BYTES // 8 - ENTRY_BYTES, True), (MAX_BYTES // 8, False)])
def test_one_value_takes_an_eighth_at_most(size: int, is_kept: bool) -> None:
    lru = filled("a")
    assert lru.put(b"a", bytes(size), 0.0) is is_kept
    assert (lru.get(b"a", 0.0) is not None) is is_kept
    assert lru.counts.refused == (not is_kept)


def test_a_pinned_value_neither_ages_nor_makes_room() -> None:
    lru = ByteLru(MAX_BYTES, TTL_S)
    lru.put(b"z", BIG, 0.0, is_pinned=True)
    for number in range(40):
        lru.put(bytes([number]), BIG, 0.0)
    assert lru.get(b"z", 1e9) == BIG
    assert lru.size_bytes <= MAX_BYTES


def test_pinned_values_fill_a_quarter_and_no_more() -> None:
    lru = ByteLru(MAX_BYTES, TTL_S)
    for key in "abcdef":
        lru.put(key.encode(), BIG, 0.0, is_pinned=True)
    assert held(lru, "abcdef", TTL_S) == "abcd"


STEPS = st.lists(
    st.tuples(st.sampled_from("get put".split()), st.integers(0, 11), st.integers(0, 2_500), st.integers(0, 4)),
    max_size=80,
)


@given(STEPS)
def test_it_does_what_a_list_in_the_order_of_use_would_do(steps: list[tuple[str, int, int, int]]) -> None:
    lru, now_s = ByteLru(MAX_BYTES, TTL_S), 0.0
    model: OrderedDict[int, tuple[bytes, float]] = OrderedDict()
    for what, name, size, later_s in steps:
        now_s += later_s
        if what == "put":
            model.pop(name, None)
            if not lru.put(bytes([name]), bytes(size), now_s):
                continue  # nothing came, and nothing makes room
            model[name] = (bytes(size), now_s + TTL_S)
            while sum(len(value) + ENTRY_BYTES for value, _ in model.values()) > MAX_BYTES or (
                model and next(iter(model.values()))[1] <= now_s
            ):
                model.popitem(last=False)
        else:
            if name in model and model[name][1] <= now_s:
                del model[name]
            if name in model:
                model.move_to_end(name)
            assert lru.get(bytes([name]), now_s) == model.get(name, (None,))[0]
        assert lru.size_bytes == sum(len(value) + ENTRY_BYTES for value, _ in model.values()) <= MAX_BYTES
        assert len(lru) == len(model)
