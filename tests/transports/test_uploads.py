import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import numpy as np
import pytest

from tests.transports.recordings import encode, pcm, silent_film, tone, wav_bytes
from voiceloop.core.audio import Samples
from voiceloop.core.errors import AudioFileError, SettingError
from voiceloop.transports.files import read_audio
from voiceloop.transports.uploads import DecodeLimits, Decoders, Upload

WHOLE = wav_bytes(pcm(tone(seconds=3.0)))


@asynccontextmanager
async def decoders(limits: DecodeLimits | None = None) -> AsyncIterator[Decoders]:
    made = Decoders(limits)
    try:
        yield made
    finally:
        await made.aclose()
        assert children() == []


@asynccontextmanager
async def opened(by: Decoders, path: Path) -> AsyncIterator[Upload]:
    with path.open("rb") as file:
        async with by.open(file.fileno(), path.name, path.stat().st_size) as upload:
            yield upload


async def heard(path: Path, limits: DecodeLimits | None = None) -> Samples:
    async with decoders(limits) as by, opened(by, path) as upload:
        return np.concatenate([block async for block in upload.blocks()])


async def code_of(path: Path, limits: DecodeLimits | None = None) -> str:
    with pytest.raises(AudioFileError) as caught:
        await heard(path, limits)
    assert path.name in caught.value.what
    assert caught.value.hint
    return caught.value.code


def children() -> list[int]:
    """Processes of the decoder that this one has started."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            parent = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            command = (folder / "cmdline").read_bytes()
        except OSError:  # it has ended meanwhile
            continue
        if parent == os.getpid() and b"uploads_child" in command:
            found.append(int(folder.name))
    return found


def saved(folder: Path, data: bytes, name: str = "sound.wav") -> Path:
    (path := folder / name).write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz"),
    [("a.mp3", "mp3", 44_100), ("a.m4a", "aac", 44_100), ("a.webm", "libopus", 48_000), ("a.flac", "flac", 16_000)],
)
async def test_a_child_decodes_as_this_process_does(tmp_path: Path, name: str, codec: str, rate_hz: int) -> None:
    path = encode(tmp_path / name, codec, tone(rate_hz, 3.0), rate_hz)
    assert np.abs(await heard(path) - read_audio(path)).max() < 1e-4


async def test_what_is_known_of_a_recording_is_told(tmp_path: Path) -> None:
    path = saved(tmp_path, wav_bytes(pcm(tone(8_000, 2.0)), 8_000)[:-8_000])
    async with decoders() as by, opened(by, path) as upload:
        assert (upload.source_rate_hz, upload.channels, upload.seconds) == (8_000, 1, 1.5)
        blocks = [block async for block in upload.blocks()]
        assert max(len(block) for block in blocks) <= 3_200
        assert upload.read_s == 1.5
        assert "it ends after 1.5 s of the 2.0 s" in upload.warnings[0]


async def test_a_file_is_read_from_its_start_wherever_it_was_left(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.flac", "flac", tone(), 16_000, "mono")
    async with decoders() as by:
        with path.open("rb") as file:
            file.read()
            async with by.open(file.fileno(), path.name, 10_000) as upload:
                assert sum([len(block) async for block in upload.blocks()]) == 16_000


# Bad files.


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"Do you hear me?\n" * 500, "not_audio"),
        (b"#EXTM3U\n#EXTINF:10,\nhttp://127.0.0.1:9/secret.wav\n#EXT-X-ENDLIST\n", "not_audio"),
        (b"ffconcat version 1.0\nfile '/etc/passwd'\n", "not_audio"),
        (wav_bytes(b""), "no_samples"),
        (wav_bytes(pcm(tone()), rate_hz=0), "bad_audio_header"),
    ],
)
async def test_what_is_no_recording_is_told_as_it_is_for_files(tmp_path: Path, content: bytes, code: str) -> None:
    assert await code_of(saved(tmp_path, content)) == code


async def test_a_film_without_sound_is_told(tmp_path: Path) -> None:
    assert await code_of(silent_film(tmp_path / "film.mp4")) == "no_audio_track"


async def test_a_small_file_that_claims_ten_hours_is_refused_unread(tmp_path: Path) -> None:
    honest = bytearray(encode(tmp_path / "a.flac", "flac", tone(seconds=0.5), 16_000, "mono").read_bytes())
    honest[22:26] = (10 * 3_600 * 16_000).to_bytes(4)  # RFC 9639, 8.2: the low bits of the number of samples
    path = saved(tmp_path, bytes(honest), "liar.flac")
    assert path.stat().st_size < 20_000
    assert await code_of(path) == "audio_too_long"


async def test_what_unpacks_to_more_than_it_may_is_stopped_there(tmp_path: Path) -> None:
    path = encode(tmp_path / "a.mp3", "mp3", np.zeros(16_000 * 60, np.float32), 16_000, "mono")
    async with decoders(DecodeLimits(max_duration_s=10.0)) as by, opened(by, path) as upload:
        with pytest.raises(AudioFileError, match="lasts longer than the 10 s"):
            await anext(block async for block in upload.blocks() if block is None)
        assert 8.0 < upload.read_s <= 10.0


async def test_a_small_file_may_hold_less_sound_than_a_large_one() -> None:
    limits = DecodeLimits()
    assert limits.order("a", 10_000).most_s < 3_600 < limits.order("a", 10_000_000).most_s
    assert limits.order("a", 10_000).cpu_s < limits.order("a", 10_000_000).cpu_s
    assert limits.order("../../etc/passwd", 1).name == "passwd"


async def test_what_takes_too_much_memory_is_stopped(tmp_path: Path) -> None:
    wide: Samples = np.zeros((40_000, 64), np.float64).astype("<f8")
    path = saved(tmp_path, wav_bytes(wide.tobytes(), channels=64, bits=64, tag=3))
    assert len(await heard(path)) == 40_000
    assert await code_of(path, DecodeLimits(memory_bytes=16 * 2**20)) == "decode_limit"


async def test_a_decoder_that_does_not_answer_is_stopped(tmp_path: Path) -> None:
    slow = DecodeLimits(timeout_s=0.1, spares=0)  # starting it takes longer
    assert await code_of(saved(tmp_path, WHOLE), slow) == "decode_limit"


async def test_a_decoder_that_dies_is_told(tmp_path: Path) -> None:
    path = saved(tmp_path, wav_bytes(pcm(tone(seconds=120.0))))
    async with decoders(DecodeLimits(spares=0)) as by, opened(by, path) as upload:
        blocks = upload.blocks()
        assert len(await anext(aiter(blocks)))
        (child,) = children()
        os.kill(child, signal.SIGSEGV)
        with pytest.raises(AudioFileError, match="SIGSEGV") as caught:
            async for _ in blocks:
                pass
        assert caught.value.code == "decode_failed"


def test_a_locked_in_child_can_open_nothing() -> None:
    program = (
        "import os, socket\n"
        "from voiceloop.transports.uploads_child import Order, lock_in\n"
        "os.dup(1)\n"
        "lock_in(Order('a', 1.0, 2**26, 5))\n"
        "for attempt in (lambda: open('/etc/passwd'), socket.socket, lambda: bytearray(2**27), os.pipe):\n"
        "    try:\n"
        "        attempt()\n"
        "    except (OSError, MemoryError) as error:\n"
        "        print(type(error).__name__)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout.split() == ["OSError", "OSError", "MemoryError", "OSError"]


# Children come and go.


async def test_whoever_leaves_early_leaves_no_child(tmp_path: Path) -> None:
    path = saved(tmp_path, wav_bytes(pcm(tone(seconds=60.0))))
    async with decoders(DecodeLimits(spares=0)) as by:
        async with opened(by, path) as upload:
            assert len(await anext(aiter(upload.blocks())))
            assert len(children()) == 1
        assert children() == []


async def test_a_task_that_is_cancelled_leaves_no_child(tmp_path: Path) -> None:
    path = saved(tmp_path, wav_bytes(pcm(tone(seconds=60.0))))
    begun = asyncio.Event()
    async with decoders(DecodeLimits(spares=0)) as by:

        async def linger() -> None:
            async with opened(by, path):
                begun.set()
                await asyncio.sleep(60.0)

        task = asyncio.create_task(linger())
        await begun.wait()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        assert children() == []


async def test_a_child_waits_for_the_next_upload(tmp_path: Path) -> None:
    path = saved(tmp_path, WHOLE)
    async with decoders() as by:
        async with opened(by, path):
            pass
        (waiting,) = children()
        async with opened(by, path) as upload:
            assert waiting in children()
            assert sum([len(block) async for block in upload.blocks()]) == 48_000
        assert waiting not in children()


async def test_a_child_that_died_waiting_is_not_used(tmp_path: Path) -> None:
    path = saved(tmp_path, WHOLE)
    async with decoders() as by:
        async with opened(by, path):
            pass
        (waiting,) = children()
        os.kill(waiting, signal.SIGKILL)
        await asyncio.sleep(0.2)
        async with opened(by, path) as upload:
            assert sum([len(block) async for block in upload.blocks()]) == 48_000


async def test_uploads_are_decoded_side_by_side(tmp_path: Path) -> None:
    path = saved(tmp_path, WHOLE)

    async def length(by: Decoders) -> int:
        async with opened(by, path) as upload:
            return sum([len(block) async for block in upload.blocks()])

    async with decoders() as by:
        assert await asyncio.gather(*(length(by) for _ in range(4))) == [48_000] * 4


def test_settings_are_checked() -> None:
    with pytest.raises(SettingError, match=r"decode\.memory_bytes is 1,"):
        DecodeLimits(memory_bytes=1)
