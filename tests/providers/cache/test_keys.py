import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from voiceloop.core.errors import SettingError
from voiceloop.providers.cache.keys import EVERYBODY, NOBODY, Key, Kind, Owner, Part, key_of
from voiceloop.providers.cache.settings import CacheSettings

ANNA = Owner("anna")

parts = st.lists(st.text() | st.binary() | st.integers() | st.floats(allow_nan=False), max_size=4)


@given(parts, parts)
def test_keys_are_equal_where_their_parts_are(one: list[Part], other: list[Part]) -> None:
    are_equal = [(type(part), repr(part)) for part in one] == [(type(part), repr(part)) for part in other]
    assert (key_of(Kind.SPEECH, ANNA, one) == key_of(Kind.SPEECH, ANNA, other)) is are_equal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (["ab", "c"], ["a", "bc"]),
        (["a", ""], ["a"]),
        (["1"], [1]),
        (["a"], [b"a"]),
        ([np.zeros(2, np.float32)], [np.zeros(4, np.int16).view(np.float32).repeat(2)]),
        ([np.zeros(4, np.float32)], [np.zeros(4, np.float32).tobytes()]),
    ],
)
def test_parts_of_other_types_and_lengths_make_other_keys(one: list[Part], other: list[Part]) -> None:
    assert key_of(Kind.SPEECH, ANNA, one) != key_of(Kind.SPEECH, ANNA, other)


def test_samples_are_compared_by_what_they_are() -> None:
    sound = np.arange(10, dtype=np.float32)
    assert key_of(Kind.TRANSCRIPT, ANNA, [sound[::2]]) == key_of(Kind.TRANSCRIPT, ANNA, [sound[::2].copy()])
    assert key_of(Kind.TRANSCRIPT, ANNA, [sound]) != key_of(Kind.TRANSCRIPT, ANNA, [sound[:0]])


def test_what_belongs_to_one_is_not_found_by_another_and_not_by_everybody() -> None:
    owners = (ANNA, Owner("ben"), EVERYBODY)
    assert len({key_of(Kind.INTENT, owner, ["hello"]) for owner in owners}) == 3


def test_what_is_nobodys_has_no_digest() -> None:
    assert key_of(Kind.INTENT, NOBODY, ["hello"]) == Key(Kind.INTENT)


def test_kinds_do_not_meet() -> None:
    assert len({key_of(kind, EVERYBODY, ["hello"]).digest for kind in Kind}) == len(Kind)


def test_nothing_of_the_parts_can_be_read_in_a_key() -> None:
    key = key_of(Kind.SPEECH, Owner("anna-4711"), ["my secret"])
    assert len(key.digest) == 32
    assert not any(word in repr(key) for word in ("anna", "4711", "secret"))


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_bytes": 1},
        {"ttl_s": 0.0},
        {"speech_letters": 1},
        {"redis_read_ms": 0.0},
        {"redis_rest_s": 0.0},
        {"redis_namespace": ""},
        {"redis_namespace": "two words"},
        {"redis_url": "http://user:hush@host"},
    ],
)
def test_settings_out_of_their_range_are_named_and_their_secrets_not(wrong: dict[str, float]) -> None:
    with pytest.raises(SettingError) as caught:
        CacheSettings(**wrong)  # type: ignore[arg-type]
    assert f"cache.{next(iter(wrong))}" in str(caught.value)
    assert "hush" not in str(caught.value)


def test_a_redis_url_is_not_in_the_settings_that_are_shown() -> None:
    assert "hush" not in repr(CacheSettings(redis_url="redis://user:hush@host"))
