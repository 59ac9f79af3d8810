from pathlib import Path

import pytest

from voiceloop.config.settings import Settings, load_settings
from voiceloop.core.errors import SettingError


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    return path


def test_without_a_file_everything_has_its_default() -> None:
    assert load_settings() == Settings()


def test_a_file_sets_what_it_names(tmp_path: Path) -> None:
    settings = load_settings(written(tmp_path, '[session]\nvoice = "en-gb"\n[session.turn]\npatience = "patient"\n'))
    assert (settings.session.voice, settings.session.turn.patience) == ("en-gb", "patient")


def test_a_file_in_the_working_directory_is_found(tmp_path: Path) -> None:
    (tmp_path / "voiceloop.toml").write_text("[llama]\nslots = 4\n")
    assert load_settings().llama.slots == 4


def test_the_environment_wins_over_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOICELOOP_SET__LLAMA__SLOTS", "6")
    assert load_settings(written(tmp_path, "[llama]\nslots = 4\n")).llama.slots == 6


def test_a_chain_is_a_list_and_endpoints_have_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (
        '[engines]\ntext_to_speech = ["near:tts-1", "espeak-ng"]\n[endpoints.near]\nbase_url = "http://127.0.0.1:1"\n'
    )
    monkeypatch.setenv("VOICELOOP_SET__ENGINES__LANGUAGE_MODEL", "openai, smollm2-135m")
    settings = load_settings(written(tmp_path, text))
    assert settings.engines.chain("text_to_speech") == ("near:tts-1", "espeak-ng")
    assert settings.engines.chain("language_model") == ("openai", "smollm2-135m")
    assert list(settings.places) == ["openai", "near"]
    assert settings.places["near"].base_url == "http://127.0.0.1:1"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[llama]\nslotz = 4\n", "llama.slotz. Did you mean llama.slots"),
        ("[lama]\nslots = 4\n", "lama"),
        ("[llama]\nslots = 9999\n", "outside 1 to 256"),
        ('[llama]\nslots = "many"\n', "llama.slots"),
        ("[llama\n", "not valid TOML"),
        ('[engines]\nlanguage_model_runs = "elsewhere"\n', "inline, process"),
        (
            '[endpoints.near]\nbase_urls = "http://x"\n',
            "Did you mean endpoints.near.base_url",
        ),
        ('[endpoints.near]\nbase_url = "ftp://x"\n', "endpoints.near.base_url is 'ftp://x'"),
        ('[endpoints]\nnear = "http://x"\n', "endpoints.near is no section"),
        ('[endpoints.openai]\nbase_url = "http://x"\n', "cannot be called 'openai'"),
        ('[routing]\norder = "random"\n', "measured, static"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(SettingError) as caught:
        load_settings(written(tmp_path, text))
    assert told in str(caught.value)


def test_a_file_that_is_named_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(SettingError):
        load_settings(tmp_path / "none.toml")
