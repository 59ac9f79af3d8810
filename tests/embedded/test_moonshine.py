"""The recogniser of the default install on the recordings inside its wheel."""

from collections.abc import Callable, Mapping, Sequence
from difflib import SequenceMatcher
from pathlib import Path

import numpy as np
import pytest

from tests.contracts.checks import likeness
from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCorruptError, ModelMissingError, SettingError
from voiceloop.core.ports import Ticket
from voiceloop.core.transcript import Transcript
from voiceloop.embedded.moonshine import MoonshineRecogniser, MoonshineSettings, calibrated, transcript_of
from voiceloop.embedded.moonshine_decoding import Decoded
from voiceloop.embedded.moonshine_tokenizer import MoonshineTokenizer
from voiceloop.engine.batching import CohortBatcher
from voiceloop.stages.level import normalise_utterance
from voiceloop.transports.files import read_audio

pytestmark = pytest.mark.models
ModelFiles = Callable[[str], dict[str, Path]]
FILES = ("encoder_model.ort", "decoder_model_merged.ort", "tokenizer.bin")

TWO_CITIES = """
    It was the best of times, it was the worst of times, it was the age of wisdom, it was the age of foolishness, it was
    the epoch of belief, it was the epoch of incredulity, it was the season of light, it was the season of darkness, it
    was the spring of hope, it was the winter of despair, we had everything before us, we had nothing before us, we were
    all going direct to heaven, we were all going direct the other way. In short, the period was so far like the present
    period, that some of its noisiest authorities insisted on its being received, for good or for evil, in the
    superlative degree of comparison only.
"""


@pytest.fixture(scope="module")
def model(model_files: ModelFiles) -> MoonshineRecogniser:
    files = model_files("moonshine-tiny-en")
    return made(files)


@pytest.fixture(scope="module")
def recording(model_files: ModelFiles) -> Callable[[str], Samples]:
    return lambda name: normalise_utterance(read_audio(model_files("speech-samples")[name]))


def made(files: Mapping[str, Path]) -> MoonshineRecogniser:
    encoder, decoder, tokenizer = (files[name] for name in FILES)
    return MoonshineRecogniser(encoder, decoder, tokenizer)


def heard(
    model: MoonshineRecogniser, batch: Sequence[Samples], dropped: Sequence[int] = (), draft: str = ""
) -> dict[int, Transcript]:
    cohort = model.begin(batch, draft)
    found = dict(cohort.step())
    for row in dropped:
        cohort.drop(row)
    while cohort.rows:
        found |= dict(cohort.step())
    return found


def plain(text: str) -> list[str]:
    return "".join(letter for letter in text.lower() if letter.isalpha() or letter.isspace()).split()


async def test_a_text_that_repeats_itself_is_left_whole(
    model: MoonshineRecogniser, recording: Callable[[str], Samples]
) -> None:
    batcher = CohortBatcher(model)
    transcript = await batcher.transcribe(recording("two_cities.wav"), Ticket())
    await batcher.aclose()
    said, told = plain(TWO_CITIES), plain(transcript.text)
    assert SequenceMatcher(None, told, said, autojunk=False).ratio() > 0.95
    assert abs(told.count("it") - said.count("it")) <= 1
    assert [word.text for word in transcript.words] == transcript.text.split()


def test_a_sentence_is_heard_with_words_in_order(
    model: MoonshineRecogniser, recording: Callable[[str], Samples]
) -> None:
    transcript = heard(model, [recording("beckett.wav")])[0]
    assert {"ever", "tried", "failed", "matter", "again", "better"} <= set(plain(transcript.text))
    assert " ".join(word.text for word in transcript.words) == transcript.text
    assert transcript.confidence > 0.7


def test_a_batch_hears_what_each_row_alone_would(
    model: MoonshineRecogniser, recording: Callable[[str], Samples]
) -> None:
    whole = recording("endgame_nagg_nell.wav")
    batch = [whole[: seconds * SAMPLE_RATE_HZ] for seconds in (2, 3, 4)]
    together = heard(model, batch)
    for row, samples in enumerate(batch):
        assert likeness(together[row].text, heard(model, [samples])[0].text) > 0.8


def test_a_dropped_row_says_nothing_and_the_others_go_on(
    model: MoonshineRecogniser, recording: Callable[[str], Samples]
) -> None:
    batch = [recording("beckett.wav")[: 4 * SAMPLE_RATE_HZ], recording("clone-test.wav")]
    found = heard(model, batch, dropped=[0])
    assert list(found) == [1]
    assert likeness(found[1].text, heard(model, [batch[1]])[0].text) > 0.8


@pytest.mark.parametrize("kind", ["hiss", "hum", "zeros", "a click"])
def test_nobody_is_heard_where_nobody_speaks(model: MoonshineRecogniser, kind: str) -> None:
    position = np.arange(2 * SAMPLE_RATE_HZ)
    sounds = {
        "hiss": np.random.default_rng(0).normal(0.0, 0.08, len(position)),
        "hum": 0.1 * np.sin(2 * np.pi * 50 / SAMPLE_RATE_HZ * position),
        "zeros": np.zeros(len(position)),
        "a click": 0.5 * (position == 9_000),
    }
    assert heard(model, [sounds[kind].astype(np.float32)])[0] == Transcript("", confidence=0.0)


@pytest.mark.parametrize("samples", [1, 160, 3_000])
def test_sound_too_short_for_the_encoder_is_no_failure(model: MoonshineRecogniser, samples: int) -> None:
    assert heard(model, [np.full(samples, 0.1, np.float32)]).keys() == {0}


@pytest.mark.parametrize("text", ["You", "Thank you for watching!", "♪♪♪"])
def test_what_the_model_says_of_noise_is_no_text(model_files: ModelFiles, text: str) -> None:
    tokenizer = MoonshineTokenizer(model_files("moonshine-tiny-en")["tokenizer.bin"])
    tokens = _tokens_of(text, tokenizer)
    decoded = Decoded(tokens, tuple(-0.1 for _ in tokens))
    assert transcript_of(decoded, np.zeros(16_000, np.float32), tokenizer).text == ""


def _tokens_of(text: str, tokenizer: MoonshineTokenizer) -> tuple[int, ...]:
    """The longest entries of the vocabulary that spell the text."""
    entries: dict[str, int] = {}
    for token in range(3, 32_768):
        entries.setdefault(tokenizer.text([token]), token)
    rest, tokens = f" {text}", []
    while rest:
        piece = next((rest[:size] for size in range(len(rest), 0, -1) if rest[:size] in entries), None)
        if piece is None:  # a letter that only its bytes spell
            tokens += [3 + byte for byte in rest[0].encode()]
            rest = rest[1:]
        else:
            tokens.append(entries[piece])
            rest = rest[len(piece) :]
    return tuple(tokens)


def test_surer_tokens_make_surer_words() -> None:
    confidences = [calibrated(word, -0.2) for word in (-3.0, -1.0, -0.1)]
    assert confidences == sorted(confidences)
    assert calibrated(-0.5, -0.1) > calibrated(-0.5, -1.0)
    assert all(0.0 < confidence < 1.0 for confidence in confidences)


def test_more_sound_is_more_work(model: MoonshineRecogniser) -> None:
    assert model.estimate_ms([1.0]) < model.estimate_ms([2.0]) < model.estimate_ms([2.0, 1.0])
    assert model.estimate_ms([2.0, 2.0]) < 2 * model.estimate_ms([2.0])


@pytest.mark.parametrize("missing", FILES)
def test_a_missing_file_is_named(model_files: ModelFiles, tmp_path: Path, missing: str) -> None:
    files = {**model_files("moonshine-tiny-en"), missing: tmp_path / missing}
    with pytest.raises(ModelMissingError, match=missing):
        made(files)


@pytest.mark.parametrize("damaged", FILES[:2])
def test_a_damaged_file_is_named(model_files: ModelFiles, tmp_path: Path, damaged: str) -> None:
    files = {**model_files("moonshine-tiny-en"), damaged: tmp_path / damaged}
    (tmp_path / damaged).write_bytes(b"no model at all")
    with pytest.raises(ModelCorruptError, match=damaged):
        made(files)


def test_a_setting_out_of_its_range_is_told() -> None:
    with pytest.raises(SettingError, match="threads is 0"):
        MoonshineSettings(threads=0)


def test_a_draft_is_checked_in_one_step(model: MoonshineRecogniser, recording: Callable[[str], Samples]) -> None:
    sound = recording("beckett.wav")
    text = heard(model, [sound])[0].text
    cohort = model.begin([sound], text)
    ((_, checked),) = cohort.step()
    assert checked.text == text
    assert cohort.rows == 0


@pytest.mark.parametrize(
    "draft",
    ["Ever tried? Ever", "Words that nobody has said", "caf\u00e9 \u6f22\u5b57", "Ever " * 200],
)
def test_a_draft_changes_no_text(model: MoonshineRecogniser, recording: Callable[[str], Samples], draft: str) -> None:
    sound = recording("beckett.wav")
    plainly, drafted = heard(model, [sound])[0], heard(model, [sound], draft=draft)[0]
    assert likeness(drafted.text, plainly.text) > 0.9
    assert drafted.confidence == pytest.approx(plainly.confidence, abs=0.1)


def test_a_text_has_the_tokens_that_the_model_wrote(model_files: ModelFiles) -> None:
    tokenizer = MoonshineTokenizer(model_files("moonshine-tiny-en")["tokenizer.bin"])
    text = "Fail again. Fail better, at $3.50!"
    tokens = tokenizer.tokens(text)
    assert tokenizer.text(tokens).strip() == text
    assert len(tokens) < len(text) / 2
    assert tokenizer.tokens("good \U00013000 good") == tokenizer.tokens("good")
    assert tokenizer.tokens("") == []
