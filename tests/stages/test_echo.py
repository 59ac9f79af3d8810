from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from voiceloop.core.audio import CHUNK_SAMPLES, Samples, rms_dbfs
from voiceloop.core.errors import SettingError
from voiceloop.embedded.silero import SileroVoiceActivity
from voiceloop.stages.echo import EchoGuard, EchoSettings
from voiceloop.stages.vad import VadSettings, Voice, VoiceDetector
from voiceloop.transports.files import read_audio

START = 8_000
"""Where the reply begins to play."""
PIECE = 320


def at_level(samples: Samples, level_dbfs: float) -> Samples:
    return samples * np.float32(10.0 ** ((level_dbfs - rms_dbfs(samples)) / 20.0))


def syllables(seconds: float, seed: int, level_dbfs: float = -20.0) -> Samples:
    """Noise that rises and falls like speech: a new loudness and colour every 120 ms."""
    chance = np.random.default_rng(seed)
    pieces = []
    for _ in range(int(seconds / 0.12)):
        noise = np.fft.rfft(chance.normal(0.0, 1.0, 1_920))
        centre = chance.uniform(20, 500)
        noise *= np.exp(-(((np.arange(len(noise)) - centre) / 60.0) ** 2)) * chance.uniform(0.05, 1.0)
        pieces.append(np.fft.irfft(noise).astype(np.float32) * np.hanning(1_920).astype(np.float32))
    return at_level(np.concatenate(pieces), level_dbfs)


def microphone(seconds: float, *sounds: tuple[Samples, int], noise_dbfs: float = -65.0) -> Samples:
    """What comes in: a room's noise, and each sound from its position on."""
    mixed = at_level(np.random.default_rng(99).normal(0.0, 1.0, int(seconds * 16_000)).astype(np.float32), noise_dbfs)
    for sound, position in sounds:
        mixed[position : position + len(sound)] += sound[: len(mixed) - position]
    return mixed


def echo_of(reply: Samples, level_db: float, delay_ms: int) -> tuple[Samples, int]:
    return reply * np.float32(10.0 ** (level_db / 20.0)), START + delay_ms * 16


def judge(guard: EchoGuard, incoming: Samples, reply: Samples) -> list[tuple[int, bool]]:
    """Each chunk's end and whether it is echo, the reply being told 300 ms ahead of its playing, as playout does."""
    told, verdicts = 0, []
    for end in range(CHUNK_SAMPLES, len(incoming) + 1, CHUNK_SAMPLES):
        while told < len(reply) and START + told < end + 4_800:
            guard.played(reply[told : told + PIECE], 16_000, START + told)
            told += PIECE
        verdicts.append((end, guard.is_echo(incoming[end - CHUNK_SAMPLES : end], end)))
    return verdicts


def share_of(verdicts: list[tuple[int, bool]], start: int, end: int) -> float:
    inside = [is_echo for position, is_echo in verdicts if start < position <= end]
    return sum(inside) / len(inside)


@pytest.mark.parametrize("delay_ms", [0, 30, 100, 250, 450])
@pytest.mark.parametrize("level_db", [-10, -20, -30])
def test_the_own_reply_is_echo_from_its_first_chunk_on(level_db: float, delay_ms: int) -> None:
    reply = syllables(4.0, seed=1)
    verdicts = judge(EchoGuard(), microphone(6.0, echo_of(reply, level_db, delay_ms)), reply)
    begins = START + delay_ms * 16
    assert share_of(verdicts, begins + 512, begins + len(reply)) > 0.95


@pytest.mark.parametrize("level_db", [-20, -30])
def test_a_talker_over_the_reply_is_not_echo(level_db: float) -> None:
    reply, talker = syllables(4.0, seed=1), syllables(1.5, seed=2, level_dbfs=-25.0)
    incoming = microphone(6.0, echo_of(reply, level_db, 100), (talker, 40_000))
    verdicts = judge(EchoGuard(), incoming, reply)
    assert share_of(verdicts, START + 2_112, 40_000) > 0.95
    assert share_of(verdicts, 40_512, 40_000 + len(talker)) < 0.7
    in_first_300_ms = [is_echo for end, is_echo in verdicts if 40_512 < end <= 44_800]
    assert in_first_300_ms.count(False) >= 3


def test_with_headphones_a_talker_is_never_echo_for_long() -> None:
    reply, talker = syllables(4.0, seed=1), syllables(2.0, seed=2, level_dbfs=-28.0)
    verdicts = judge(EchoGuard(), microphone(6.0, (talker, 24_000)), reply)
    assert share_of(verdicts, 24_512, 24_000 + len(talker)) < 0.2


def test_when_nothing_plays_nothing_is_echo() -> None:
    verdicts = judge(EchoGuard(), microphone(3.0, (syllables(2.0, seed=2), 8_000)), np.zeros(0, np.float32))
    assert not any(is_echo for _, is_echo in verdicts)


def test_long_after_the_reply_nothing_is_echo() -> None:
    reply, talker = syllables(1.0, seed=1), syllables(1.0, seed=1)
    verdicts = judge(EchoGuard(), microphone(5.0, echo_of(reply, -20, 100), (talker, 40_000)), reply)
    assert share_of(verdicts, 40_000, 40_000 + len(talker)) == 0.0


def test_what_was_due_but_is_not_played_explains_nothing() -> None:
    reply, guard = syllables(4.0, seed=1), EchoGuard()
    guard.played(reply, 16_000, START)
    guard.stopped(START)
    talker = syllables(1.0, seed=2)
    ends = range(START + 12_000, START + 24_000, CHUNK_SAMPLES)
    shares = [guard.echo_share(talker[index * 512 :][:512], end) for index, end in enumerate(ends)]
    assert max(shares) == 0.0


def test_digital_silence_is_not_echo_and_teaches_nothing() -> None:
    reply, guard = syllables(2.0, seed=1), EchoGuard()
    guard.played(reply, 16_000, START)
    silence: Samples = np.zeros(CHUNK_SAMPLES, np.float32)
    assert not any(guard.is_echo(silence, START + 512 * chunk) for chunk in range(1, 60))


@pytest.mark.parametrize("rate_hz", [8_000, 22_050, 24_000, 48_000])
def test_the_reply_may_have_any_rate(rate_hz: int) -> None:
    seconds = np.arange(4 * rate_hz) / rate_hz
    reply = syllables(4.0, seed=1)
    at_rate = np.interp(seconds, np.arange(len(reply)) / 16_000, reply).astype(np.float32)
    guard, told = EchoGuard(), 0
    incoming = microphone(6.0, echo_of(reply, -20, 100))
    verdicts = []
    for end in range(CHUNK_SAMPLES, len(incoming) + 1, CHUNK_SAMPLES):
        while told < len(at_rate) and START + told * 16_000 // rate_hz < end + 4_800:
            guard.played(at_rate[told : told + rate_hz // 50], rate_hz, START + told * 16_000 // rate_hz)
            told += rate_hz // 50
        verdicts.append((end, guard.is_echo(incoming[end - CHUNK_SAMPLES : end], end)))
    assert share_of(verdicts, START + 2_112, START + len(reply)) > 0.9


@pytest.mark.parametrize("settings", [{"most_delay_ms": 10.0}, {"margin_db": -1.0}, {"echo_from": 1.5}])
def test_settings_out_of_range_are_refused(settings: dict[str, float]) -> None:
    with pytest.raises(SettingError, match=r"echo\."):
        EchoSettings(**settings)


# With real speech and the real voice activity model.


@pytest.fixture(scope="module")
def vad(model_files: Callable[[str], dict[str, Path]]) -> SileroVoiceActivity:
    return SileroVoiceActivity(next(iter(model_files("silero-vad-v6").values())))


def onsets(vad: SileroVoiceActivity, incoming: Samples, verdicts: list[tuple[int, bool]]) -> list[int]:
    """Where voice begins when echo is no voice."""
    slot, detector, found, was_voiced = vad.open(), VoiceDetector(VadSettings()), [], False
    for end, is_echo in verdicts:
        probability = float(vad.predict([slot], incoming[np.newaxis, end - CHUNK_SAMPLES : end])[0])
        is_voiced = detector.chunk(end, 0.0 if is_echo else probability) is Voice.VOICED
        if is_voiced and not was_voiced:
            found.append(end)
        was_voiced = is_voiced
    vad.close(slot)
    return found


@pytest.fixture(scope="module")
def spoken(model_files: Callable[[str], dict[str, Path]]) -> tuple[Samples, Samples]:
    """A reply and a talker."""
    files = model_files("speech-samples")
    reply = at_level(read_audio(files["beckett.wav"]), -20.0)
    return reply, at_level(read_audio(files["clone-test.wav"]), -25.0)


@pytest.mark.models
def test_the_reply_looped_back_at_minus_20_db_after_100_ms_begins_no_speech(
    vad: SileroVoiceActivity, spoken: tuple[Samples, Samples]
) -> None:
    incoming = microphone(12.0, echo_of(spoken[0], -20, 100))
    as_heard = [(end, False) for end in range(CHUNK_SAMPLES, len(incoming) + 1, CHUNK_SAMPLES)]
    assert len(onsets(vad, incoming, as_heard)) > 3  # without the guard it would
    assert onsets(vad, incoming, judge(EchoGuard(), incoming, spoken[0])) == []


@pytest.mark.models
def test_a_person_over_the_looped_back_reply_is_heard_within_100_ms(
    vad: SileroVoiceActivity, spoken: tuple[Samples, Samples]
) -> None:
    reply, talker = spoken
    alone = microphone(12.0, (talker, 60_000))
    both = microphone(12.0, echo_of(reply, -20, 100), (talker, 60_000))
    began = onsets(vad, alone, judge(EchoGuard(), alone, np.zeros(0, np.float32)))[0]
    assert 60_000 < onsets(vad, both, judge(EchoGuard(), both, reply))[0] <= began + 1_600
