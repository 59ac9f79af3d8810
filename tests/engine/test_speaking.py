from collections.abc import AsyncGenerator
from math import inf

import numpy as np
import pytest

from voiceloop.core.audio import Samples
from voiceloop.core.errors import ModelCrashedError
from voiceloop.core.ports import Ticket
from voiceloop.engine.speaking import ResampledTextToSpeech
from voiceloop.fakes.script import Fault
from voiceloop.fakes.text_to_speech import ScriptedTextToSpeech

TONE_HZ, AMPLITUDE = 220.0, 0.1 * 2.0**0.5
"""What the scripted voice hums."""


def hum(source_hz: int = 22_050, piece_ms: float = 60.0) -> ScriptedTextToSpeech:
    return ScriptedTextToSpeech(rate_hz=source_hz, piece_ms=piece_ms, ms_per_letter=100.0)


async def pieces(voice: ResampledTextToSpeech, text: str) -> list[Samples]:
    return [piece async for piece in voice.synthesize(text, Ticket())]


def spectrum(sound: Samples, rate_hz: int) -> tuple[float, float]:
    """The loudest frequency, and the share of the power that is further than 20 Hz from it."""
    power = np.square(np.abs(np.fft.rfft(sound * np.hanning(len(sound)))))
    frequencies = np.fft.rfftfreq(len(sound), 1.0 / rate_hz)
    loudest = float(frequencies[int(power.argmax())])
    return loudest, float(power[np.abs(frequencies - loudest) > 20.0].sum() / power.sum())


@pytest.mark.parametrize("rate_hz", [8_000, 16_000, 24_000, 48_000])
async def test_a_text_lasts_as_long_at_any_rate(rate_hz: int) -> None:
    sound = np.concatenate(await pieces(ResampledTextToSpeech(hum(), rate_hz), "ten letter"))
    assert len(sound) == pytest.approx(rate_hz, abs=2)
    assert sound.dtype == np.float32


async def test_a_tone_stays_that_tone() -> None:
    sound = np.concatenate(await pieces(ResampledTextToSpeech(hum(), 24_000), "ten letter"))
    loudest, elsewhere = spectrum(sound[2_400:-2_400], 24_000)
    assert loudest == pytest.approx(TONE_HZ, abs=1.5)
    assert elsewhere < 1e-6
    assert np.abs(sound[2_400:-2_400]).max() == pytest.approx(AMPLITUDE, rel=0.01)


@pytest.mark.parametrize("piece_ms", [1.0, 7.3, 60.0])
async def test_nothing_clicks_where_pieces_meet(piece_ms: float) -> None:
    voice = ResampledTextToSpeech(hum(piece_ms=piece_ms), 24_000)
    sound = np.concatenate(await pieces(voice, "ten letter"))
    steepest = 2.0 * np.pi * TONE_HZ / 24_000 * AMPLITUDE
    assert np.abs(np.diff(sound[240:-240])).max() < 1.02 * steepest


async def test_pieces_come_while_the_voice_still_speaks() -> None:
    inner = hum()
    stream = ResampledTextToSpeech(inner, 24_000).synthesize("a long text", Ticket())
    assert len(await anext(stream)) > 0
    assert not inner.finished
    await stream.aclose()


async def test_no_piece_is_empty() -> None:
    sound = await pieces(ResampledTextToSpeech(hum(piece_ms=1.0), 8_000), "ten letter")
    assert all(len(piece) > 0 for piece in sound)


async def test_sound_at_the_right_rate_passes_as_it_is() -> None:
    there = await pieces(ResampledTextToSpeech(hum(24_000), 24_000), "hello")
    here = [piece async for piece in hum(24_000).synthesize("hello", Ticket())]
    assert all(np.array_equal(one, other) for one, other in zip(there, here, strict=True))


async def test_nothing_of_one_text_is_left_over_in_the_next() -> None:
    voice = ResampledTextToSpeech(hum(), 24_000)
    one, other = await pieces(voice, "hello"), await pieces(voice, "hello")
    assert np.array_equal(np.concatenate(one), np.concatenate(other))


async def test_two_texts_at_once_do_not_mix() -> None:
    voice = ResampledTextToSpeech(hum(), 24_000)
    alone = np.concatenate(await pieces(voice, "hello"))
    one, other = voice.synthesize("hello", Ticket()), voice.synthesize("good day", Ticket())
    sound = [await anext(one)]
    await anext(other)
    sound += [piece async for piece in one]
    await other.aclose()
    assert np.array_equal(np.concatenate(sound), alone)


@pytest.mark.parametrize("rate_hz", [22_050, 24_000])
async def test_a_closed_text_is_closed_at_the_voice(rate_hz: int) -> None:
    inner = hum()
    stream: AsyncGenerator[Samples] = ResampledTextToSpeech(inner, rate_hz).synthesize("a long text", Ticket())
    await anext(stream)
    await stream.aclose()
    assert inner.cancelled == ["a long text"]


async def test_a_voice_that_fails_says_so() -> None:
    inner = ScriptedTextToSpeech(rate_hz=22_050, faults=[Fault(0.0, inf, ModelCrashedError("the voice died"))])
    with pytest.raises(ModelCrashedError, match="the voice died"):
        await pieces(ResampledTextToSpeech(inner, 24_000), "hello")


async def test_a_text_without_sound_gives_none() -> None:
    assert sum(map(len, await pieces(ResampledTextToSpeech(hum(), 24_000), ""))) == 0


def test_its_info_has_the_rate_that_was_asked_for() -> None:
    inner = hum()
    info = ResampledTextToSpeech(inner, 24_000).info
    assert (info.rate_hz, info.voices) == (24_000, inner.info.voices)
