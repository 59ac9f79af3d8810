import pytest

from voiceloop.core.errors import SettingError
from voiceloop.fakes import ScriptedTextToSpeech
from voiceloop.providers.routing import Link, Provider, RoutedTextToSpeech, key_mark, read_chain
from voiceloop.stages.routing import RoutingSettings, Wanted

KEYS = {"openai": "OPENAI_API_KEY", "kokoro": "", "espeak": ""}
ENVIRONMENT = {"OPENAI_API_KEY": "secret", "EMPTY": " "}


def test_a_chain_is_read_in_order() -> None:
    links = read_chain("routing.tts", ["openai:gpt-4o-mini-tts", "espeak"], KEYS, ENVIRONMENT)
    assert links == (Link("openai:gpt-4o-mini-tts", "openai", "gpt-4o-mini-tts"), Link("espeak", "espeak"))


def test_an_unknown_provider_is_refused_with_the_nearest_known_one() -> None:
    with pytest.raises(SettingError, match=r"no provider 'kokor'\. Did you mean kokoro\?"):
        read_chain("routing.tts", ["kokor"], KEYS, ENVIRONMENT)
    with pytest.raises(SettingError, match="Known: espeak, kokoro, openai"):
        read_chain("routing.tts", ["xyz"], KEYS, ENVIRONMENT)


@pytest.mark.parametrize("environment", [{}, {"OPENAI_API_KEY": " "}])
def test_a_missing_key_is_refused_with_its_variable(environment: dict[str, str]) -> None:
    with pytest.raises(SettingError, match="variable OPENAI_API_KEY: it is not set"):
        read_chain("routing.tts", ["espeak", "openai:tts"], KEYS, environment)


def test_a_chain_of_nothing_is_refused() -> None:
    with pytest.raises(SettingError, match=r"routing\.tts is empty"):
        read_chain("routing.tts", [], KEYS, ENVIRONMENT)
    with pytest.raises(SettingError, match="empty"):
        RoutedTextToSpeech([], RoutingSettings())


def test_a_provider_named_twice_is_refused() -> None:
    with pytest.raises(SettingError, match="twice"):
        read_chain("routing.tts", ["espeak", "espeak "], KEYS, ENVIRONMENT)


def test_a_chain_that_nobody_of_fits_is_refused() -> None:
    providers = [Provider("a", ScriptedTextToSpeech(), is_streaming=False)]
    with pytest.raises(SettingError, match="speaks 'de'"):
        RoutedTextToSpeech(providers, RoutingSettings(), Wanted(language="de"))
    with pytest.raises(SettingError, match="streams"):
        RoutedTextToSpeech(providers, RoutingSettings(), Wanted(is_streaming=True))


def test_marks_tell_keys_apart_and_hold_no_key() -> None:
    assert (key_mark(""), len(key_mark("one"))) == ("", 8)
    assert key_mark("one") == key_mark("one") != key_mark("two")
    assert Provider("openai", ScriptedTextToSpeech(), key_mark("one")).identity == f"openai#{key_mark('one')}"
