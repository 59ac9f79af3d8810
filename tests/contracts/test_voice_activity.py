from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.contracts.checks import check_frozen_and_named
from tests.contracts.conftest import Sounds
from tests.contracts.implementations import VOICE_ACTIVITY, Case, ModelFiles
from voiceloop.core.audio import CHUNK_SAMPLES, Samples
from voiceloop.core.errors import OverloadedError
from voiceloop.core.ports import VoiceActivity

pytestmark = pytest.mark.asyncio(loop_scope="module")
over_all = pytest.mark.parametrize("port", VOICE_ACTIVITY, indirect=True, scope="module")


def _chunks(samples: Samples) -> NDArray[np.float32]:
    whole = len(samples) // CHUNK_SAMPLES * CHUNK_SAMPLES
    return samples[:whole].reshape(-1, CHUNK_SAMPLES)


def _judge(port: VoiceActivity, samples: Samples) -> list[float]:
    slot = port.open()
    probabilities = [float(port.predict([slot], row[np.newaxis])[0]) for row in _chunks(samples)]
    port.close(slot)
    return probabilities


@over_all
async def test_info_is_frozen_and_sane(port: VoiceActivity) -> None:
    check_frozen_and_named(port.info)
    assert port.info.chunk_samples == CHUNK_SAMPLES
    assert port.info.max_sessions > 0


@over_all
async def test_speech_is_told_from_a_quiet_room(port: VoiceActivity, sounds: Sounds) -> None:
    speech, room = _judge(port, sounds.short), _judge(port, sounds.room)
    assert all(0.0 <= probability <= 1.0 for probability in speech + room)
    assert max(speech) > 0.8
    assert max(room) < 0.3


@over_all
async def test_one_probability_comes_per_slot_of_a_batch(port: VoiceActivity, sounds: Sounds) -> None:
    slots = [port.open() for _ in range(3)]
    probabilities = port.predict(slots, _chunks(sounds.short)[:3])
    for slot in slots:
        port.close(slot)
    assert probabilities.shape == (3,)
    assert probabilities.dtype == np.float32


@over_all
async def test_streams_of_a_batch_do_not_mix(port: VoiceActivity, sounds: Sounds) -> None:
    alone = [_judge(port, sounds.short)[:30], _judge(port, sounds.room)[:30]]
    slots = [port.open(), port.open()]
    rows = zip(_chunks(sounds.short)[:30], _chunks(sounds.room)[:30], strict=False)
    both = np.array([port.predict(slots, np.stack(pair)) for pair in rows])
    for slot in slots:
        port.close(slot)
    assert both[:, 0] == pytest.approx(alone[0], abs=0.01)
    assert both[:, 1] == pytest.approx(alone[1][: len(both)], abs=0.01)


@over_all
async def test_a_slot_that_was_given_back_remembers_nothing(port: VoiceActivity, sounds: Sounds) -> None:
    first = _judge(port, sounds.short)
    assert _judge(port, sounds.short) == pytest.approx(first, abs=1e-4)


@over_all
async def test_the_chunks_are_only_read(port: VoiceActivity, sounds: Sounds) -> None:
    chunks = _chunks(sounds.short)[:1].copy()
    chunks.setflags(write=False)
    slot = port.open()
    port.predict([slot], chunks)
    port.close(slot)
    assert np.array_equal(chunks, _chunks(sounds.short)[:1])


@pytest.mark.parametrize("case", VOICE_ACTIVITY)
async def test_no_more_streams_are_let_in_than_there_are_slots(case: Case[Any], model_files: ModelFiles) -> None:
    port = await case.make(model_files)
    slots = [port.open() for _ in range(port.info.max_sessions)]
    with pytest.raises(OverloadedError):
        port.open()
    port.close(slots[0])
    assert port.open() in slots
    await port.aclose()
    await port.aclose()
