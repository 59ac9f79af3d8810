import asyncio

import numpy as np
import pytest

from voiceloop.core.audio import Samples
from voiceloop.core.errors import ProviderError
from voiceloop.core.ports import Ticket, Urgency
from voiceloop.core.transcript import Transcript, Word
from voiceloop.fakes import ScriptedSpeechToText
from voiceloop.fakes.speech_to_text import Heard
from voiceloop.fakes.virtual_time import on_virtual_time
from voiceloop.providers.cache.cache import Cache, KindCounts
from voiceloop.providers.cache.keys import Kind
from voiceloop.providers.cache.settings import CacheSettings
from voiceloop.providers.cache.transcripts import TRANSCRIPT, CachedSpeechToText

SHARED = CacheSettings(shares_transcripts=True)
TRANSCRIPT_HEARD = Transcript(
    "grüß dich", 0.75, (Word("grüß", 0.1, 0.4, 0.9), Word("dich", 0.4, 1 / 3, 0.6)), ("x",), "de"
)


def sound(seconds: float = 1.0) -> Samples:
    return np.full(int(seconds * 16_000), 0.5, np.float32)


def ears(script: str | Transcript = "hello there") -> ScriptedSpeechToText:
    return ScriptedSpeechToText(lambda _: Heard(script), delay_s=0.5)


@on_virtual_time
async def test_the_same_sound_is_transcribed_once_and_comes_back_whole() -> None:
    cached = CachedSpeechToText(inner := ears(TRANSCRIPT_HEARD), Cache(SHARED))
    found = [await cached.transcribe(sound(), Ticket()) for _ in range(3)]
    assert found == [TRANSCRIPT_HEARD] * 3
    assert len(inner.heard_s) == 1


@on_virtual_time
async def test_other_sound_another_prompt_and_another_recogniser_are_transcribed_anew() -> None:
    cache = Cache(SHARED)
    cached = CachedSpeechToText(inner := ears(), cache)
    await cached.transcribe(sound(), Ticket())
    await cached.transcribe(sound(1.1), Ticket())
    await cached.transcribe(sound() * np.float32(0.9), Ticket())
    await cached.transcribe(sound(), Ticket(), prompt="Nagg, Nell")
    assert len(inner.heard_s) == 4


@on_virtual_time
async def test_a_draft_makes_no_difference() -> None:
    cached = CachedSpeechToText(inner := ears(), Cache(SHARED))
    for draft in ("", "hello"):
        await cached.transcribe(sound(), Ticket(), draft=draft)
    assert len(inner.heard_s) == 1


@on_virtual_time
async def test_partials_are_not_kept() -> None:
    cache = Cache(SHARED)
    cached = CachedSpeechToText(inner := ears(), cache)
    for _ in range(2):
        await cached.transcribe(sound(), Ticket(Urgency.PARTIAL))
    assert len(inner.heard_s) == 2
    assert cache.counts().kinds[Kind.TRANSCRIPT] == KindCounts(passed_by=2)


@on_virtual_time
async def test_what_was_supposed_is_the_final_if_nothing_more_was_said() -> None:
    cached = CachedSpeechToText(inner := ears(), Cache(SHARED))
    await cached.transcribe(sound(), Ticket(Urgency.SPECULATION))
    before_s = asyncio.get_running_loop().time()
    assert (await cached.transcribe(sound(), Ticket())).text == "hello there"
    assert asyncio.get_running_loop().time() == before_s
    assert len(inner.heard_s) == 1


@on_virtual_time
@pytest.mark.parametrize(("settings", "calls"), [(CacheSettings(), 2), (SHARED, 1)])
async def test_two_callers_with_the_same_sound_share_only_if_told_to(settings: CacheSettings, calls: int) -> None:
    cached = CachedSpeechToText(inner := ears(), Cache(settings))
    for caller in ("anna", "ben", "anna"):
        await cached.for_caller(caller).transcribe(sound(), Ticket())
    assert len(inner.heard_s) == calls


@on_virtual_time
async def test_without_a_caller_nothing_is_kept() -> None:
    cached = CachedSpeechToText(inner := ears(), Cache())
    for _ in range(2):
        await cached.transcribe(sound(), Ticket())
    assert len(inner.heard_s) == 2


@on_virtual_time
async def test_a_promoted_call_promotes_the_work() -> None:
    seen: list[Urgency] = []

    class Watched(ScriptedSpeechToText):
        """Notes how urgent its work is when it ends."""

        async def transcribe(self, samples: Samples, ticket: Ticket, prompt: str = "", draft: str = "") -> Transcript:
            transcript = await super().transcribe(samples, ticket, prompt, draft)
            seen.append(ticket.urgency)
            return transcript

    ticket = Ticket(Urgency.SPECULATION)
    call = asyncio.create_task(
        CachedSpeechToText(Watched("hello", delay_s=0.5), Cache(SHARED)).transcribe(sound(), ticket)
    )
    await asyncio.sleep(0.1)
    ticket.urgency = Urgency.DECISION
    await call
    assert seen == [Urgency.DECISION]


@on_virtual_time
async def test_an_error_is_not_kept() -> None:
    inner = ScriptedSpeechToText([Heard("", error=ProviderError("It broke")), "hello"])
    cached = CachedSpeechToText(inner, Cache(SHARED))
    with pytest.raises(ProviderError):
        await cached.transcribe(sound(), Ticket())
    assert (await cached.transcribe(sound(), Ticket())).text == "hello"


@pytest.mark.parametrize(
    "damaged", [b"", b"{}", b"[]", b"\xff", b"null", b'["a", 1, [["b"]], [], "en"]', b'["a", 1, 2, 3, 4]']
)
def test_what_is_no_transcript_is_refused(damaged: bytes) -> None:
    with pytest.raises(ValueError):
        TRANSCRIPT.decode(damaged)
