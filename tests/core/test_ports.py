import pytest

from voiceloop.core.ports import TextToSpeechInfo

VOICES = ("de", "en-gb", "en-gb-scotland", "en-us", "fr-be", "fr-fr", "xx")


@pytest.mark.parametrize(
    ("asked", "offered"),
    [
        ("en-uk", ("en-us", "en-gb", "en-gb-scotland")),
        ("FR", ("fr-be", "fr-fr")),
        ("en-gb-scotlnd", ("en-gb-scotland", "en-gb", "en-us")),
    ],
)
def test_voices_that_are_called_alike_or_of_the_same_language_are_offered(asked: str, offered: tuple[str, ...]) -> None:
    assert set(offered) <= set(TextToSpeechInfo("espeak-ng", 22_050, VOICES).nearest(asked))


def test_the_most_alike_is_offered_first() -> None:
    assert TextToSpeechInfo("espeak-ng", 22_050, VOICES).nearest("en-gb-scotlnd")[0] == "en-gb-scotland"


def test_where_none_is_near_the_first_ones_are_offered() -> None:
    assert TextToSpeechInfo("espeak-ng", 22_050, VOICES).nearest("zzzzzz", 2) == ("de", "en-gb")
