import asyncio
from contextlib import aclosing
from typing import Any

import numpy as np
import pytest

from tests.contracts.checks import (
    ALLOWED,
    FAR_S,
    all_of,
    cancel_under_way,
    check_ends_when_closed,
    check_frozen_and_named,
)
from tests.contracts.implementations import TEXT_TO_SPEECH, Case, ModelFiles
from voiceloop.core.audio import Samples
from voiceloop.core.errors import InputError
from voiceloop.core.ports import TextToSpeech, Ticket

pytestmark = pytest.mark.asyncio(loop_scope="module")
over_all = pytest.mark.parametrize("port", TEXT_TO_SPEECH, indirect=True, scope="module")
each_anew = pytest.mark.parametrize("case", TEXT_TO_SPEECH)

SHORT = "Good morning."
LONG = "It was the best of times, it was the worst of times, it was the age of wisdom, and of foolishness."


async def _sound(port: TextToSpeech, text: str, speed: float = 1.0) -> Samples:
    async with asyncio.timeout(FAR_S):
        pieces = await all_of(port.synthesize(text, Ticket(), speed=speed))
    return np.concatenate(pieces)


@over_all
async def test_info_is_frozen_and_sane(port: TextToSpeech) -> None:
    check_frozen_and_named(port.info)
    assert 8_000 <= port.info.rate_hz <= 48_000
    assert all(port.info.voices)
    assert all(port.info.languages)


@over_all
async def test_sound_comes_in_mono_float_pieces_within_full_scale(port: TextToSpeech) -> None:
    for piece in await all_of(port.synthesize(SHORT, Ticket())):
        assert piece.dtype == np.float32
        assert piece.ndim == 1
        assert np.isfinite(piece).all()
        assert np.abs(piece).max(initial=0.0) <= 1.0


@over_all
async def test_speech_is_audible_and_longer_for_a_longer_text(port: TextToSpeech) -> None:
    short, long = await _sound(port, SHORT), await _sound(port, LONG)
    assert np.abs(short).max() > 0.01
    assert 0.2 * port.info.rate_hz < len(short) < 0.5 * len(long)


@over_all
async def test_speech_is_shorter_at_a_higher_speed(port: TextToSpeech) -> None:
    assert len(await _sound(port, LONG, speed=1.5)) < len(await _sound(port, LONG, speed=0.75))


@over_all
async def test_every_voice_can_be_asked_for_by_its_name(port: TextToSpeech) -> None:
    for voice in port.info.voices[:3]:
        assert await all_of(port.synthesize(SHORT, Ticket(), voice=voice))


@over_all
async def test_an_unknown_voice_is_refused_and_the_known_ones_are_named(port: TextToSpeech) -> None:
    with pytest.raises(InputError) as caught:
        await all_of(port.synthesize(SHORT, Ticket(), voice="no such voice"))
    assert any(voice in str(caught.value) for voice in port.info.voices)


@over_all
async def test_no_text_is_no_error(port: TextToSpeech) -> None:
    pieces = await all_of(port.synthesize("", Ticket()))
    assert sum(len(piece) for piece in pieces) < port.info.rate_hz


@over_all
async def test_closed_speech_gives_its_place_back(port: TextToSpeech) -> None:
    expected = len(await _sound(port, SHORT))
    for _ in range(5):
        async with aclosing(port.synthesize(LONG, Ticket())) as pieces:
            assert len(await anext(pieces))
        await port.synthesize(LONG, Ticket()).aclose()
    assert len(await _sound(port, SHORT)) == pytest.approx(expected, rel=0.1)


@over_all
@pytest.mark.parametrize("turns", [0, 1, 3, 50])
async def test_cancelled_speech_ends_and_the_next_works(port: TextToSpeech, turns: int) -> None:
    expected = len(await _sound(port, SHORT))
    await cancel_under_way(all_of(port.synthesize(LONG, Ticket())), turns)
    assert len(await _sound(port, SHORT)) == pytest.approx(expected, rel=0.1)


@over_all
async def test_voices_at_once_do_not_mix(port: TextToSpeech) -> None:
    short, long = len(await _sound(port, SHORT)), len(await _sound(port, LONG))
    sounds = await asyncio.gather(*(_sound(port, text) for text in (SHORT, LONG, SHORT, LONG)))
    assert [len(sound) for sound in sounds] == pytest.approx([short, long, short, long], rel=0.1)


@each_anew
async def test_closing_ends_what_is_under_way(case: Case[Any], model_files: ModelFiles) -> None:
    port = await case.make(model_files)
    await check_ends_when_closed(all_of(port.synthesize(LONG, Ticket())), port.aclose())


@each_anew
async def test_a_closed_port_says_so(case: Case[Any], model_files: ModelFiles) -> None:
    port = await case.make(model_files)
    await port.aclose()
    await port.aclose()
    with pytest.raises(ALLOWED):
        await all_of(port.synthesize(SHORT, Ticket()))
