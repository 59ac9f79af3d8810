import os
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.transports.recordings import TONE_HZ, encode, mu_law, pcm, silent_film, strongest_hz, tone, wav_bytes
from voiceloop.core.audio import Samples, rms_dbfs
from voiceloop.core.errors import AudioFileError
from voiceloop.transports.files import AudioFile, open_channels, read_audio


def code_of(path: Path) -> str:
    with pytest.raises(AudioFileError) as caught:
        read_audio(path)
    assert str(path) in caught.value.what
    assert caught.value.hint
    return caught.value.code


def check_is_the_tone(samples: Samples, seconds: float = 1.0) -> None:
    assert samples.dtype == np.float32
    assert len(samples) == pytest.approx(16_000 * seconds, abs=2)
    assert strongest_hz(samples) == pytest.approx(TONE_HZ, abs=2)
    assert rms_dbfs(samples[200:-200]) == pytest.approx(-9.03, abs=0.1)


# Recordings of every kind.


@pytest.mark.parametrize("rate_hz", [8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000])
def test_every_rate_becomes_16_khz(tmp_path: Path, rate_hz: int) -> None:
    (path := tmp_path / "tone.wav").write_bytes(wav_bytes(pcm(tone(rate_hz)), rate_hz))
    with AudioFile(path) as file:
        assert (file.source_rate_hz, file.channels, file.seconds) == (rate_hz, 1, 1.0)
    check_is_the_tone(read_audio(path))


@pytest.mark.parametrize("bits", [8, 16, 24, 32])
def test_every_depth_has_the_same_full_scale(tmp_path: Path, bits: int) -> None:
    (path := tmp_path / "tone.wav").write_bytes(wav_bytes(pcm(tone(), bits), bits=bits))
    samples = read_audio(path)
    check_is_the_tone(samples)
    assert np.abs(samples - tone()).max() < 2.0 ** (1 - bits) + 1e-6


@pytest.mark.parametrize("bits", [32, 64])
def test_float_files_are_read_as_they_are(tmp_path: Path, bits: int) -> None:
    (path := tmp_path / "tone.wav").write_bytes(wav_bytes(tone().astype(f"<f{bits // 8}").tobytes(), bits=bits, tag=3))
    assert np.array_equal(read_audio(path), tone())


def test_eight_channels_are_averaged(tmp_path: Path) -> None:
    loud_in_one: Samples = np.zeros((16_000, 8), np.float32)
    loud_in_one[:, 3] = tone()
    (path := tmp_path / "tone.wav").write_bytes(wav_bytes(pcm(loud_in_one), channels=8))
    assert np.abs(read_audio(path) - tone() / 8).max() < 1e-4


def test_mu_law_is_read(tmp_path: Path) -> None:
    (path := tmp_path / "tone.wav").write_bytes(wav_bytes(mu_law(tone(8_000)), 8_000, bits=8, tag=7))
    check_is_the_tone(read_audio(path))


def test_a_law_is_read(tmp_path: Path) -> None:
    check_is_the_tone(read_audio(encode(tmp_path / "tone.wav", "pcm_alaw", tone(8_000), 8_000, "mono")))


def test_the_extensible_header_is_read(tmp_path: Path) -> None:
    check_is_the_tone(read_audio(encode(tmp_path / "tone.wav", "pcm_s24le", tone(96_000), 96_000, "5.1")))


@pytest.mark.parametrize(
    ("name", "codec", "rate_hz"),
    [
        ("tone.mp3", "mp3", 44_100),
        ("tone.m4a", "aac", 44_100),
        ("tone.flac", "flac", 48_000),
        ("tone.webm", "libopus", 48_000),
        ("tone.ogg", "libopus", 48_000),
        ("tone.aiff", "pcm_s16be", 22_050),
    ],
)
def test_other_formats_are_decoded(tmp_path: Path, name: str, codec: str, rate_hz: int) -> None:
    samples = read_audio(encode(tmp_path / name, codec, tone(rate_hz), rate_hz))
    assert len(samples) == pytest.approx(16_000, abs=1_000)  # encoders pad
    assert strongest_hz(samples) == pytest.approx(TONE_HZ, abs=2)
    assert rms_dbfs(samples[2_000:-2_000]) == pytest.approx(-9.03, abs=0.5)


def test_a_name_says_nothing_about_the_format(tmp_path: Path) -> None:
    made = encode(tmp_path / "tone.flac", "flac", tone(16_000), 16_000, "mono")
    check_is_the_tone(read_audio(made.rename(tmp_path / "tone.wav")))


# What is no recording.


def test_a_missing_file_is_told() -> None:
    assert code_of(Path("no/such/file.wav")) == "file_missing"
    assert code_of(Path("README.md/file.wav")) == "file_missing"


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert code_of(tmp_path) == "is_folder"


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    (path := tmp_path / "empty.wav").touch()
    assert code_of(path) == "file_empty"


def test_a_pipe_and_a_device_are_told_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert code_of(tmp_path / "pipe") == "not_a_file"
    assert code_of(Path("/dev/zero")) == "not_a_file"


NOT_AUDIO = {
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"1 0 obj << /Type /Catalog >> endobj\n" * 200,
    "text": b"Do you hear me?\n" * 500,
    "chance": np.random.default_rng(7).integers(0, 256, 50_000, np.uint8).tobytes(),
    "the first bytes of a recording": wav_bytes(pcm(tone()))[:11],
    "a playlist": b"#EXTM3U\n#EXT-X-TARGETDURATION:10\n#EXTINF:10,\nhttp://127.0.0.1:9/secret.wav\n#EXT-X-ENDLIST\n",
}


@pytest.mark.parametrize("content", NOT_AUDIO.values(), ids=NOT_AUDIO.keys())
def test_what_is_not_audio_is_told_whatever_its_name(tmp_path: Path, content: bytes) -> None:
    (path := tmp_path / "renamed.wav").write_bytes(content)
    assert code_of(path) == "not_audio"


def test_a_film_without_sound_is_told(tmp_path: Path) -> None:
    assert code_of(silent_film(tmp_path / "film.mp4")) == "no_audio_track"


@pytest.fixture
def forbidden(tmp_path: Path) -> Iterator[Path]:
    """A file that this user may not read; root may read everything, so it steps down for the test."""
    (path := tmp_path / "secret.wav").write_bytes(wav_bytes(pcm(tone())))
    path.chmod(0)
    user = os.geteuid()
    if user == 0:
        os.seteuid(65_534)
    yield path
    os.seteuid(user)


def test_a_file_that_may_not_be_read_is_told(forbidden: Path) -> None:
    assert code_of(forbidden) == "no_permission"


# Headers that are cut, wrong, or lie.

SENSELESS = {
    "no rate": wav_bytes(pcm(tone()), rate_hz=0),
    "a rate of 4 GHz": wav_bytes(pcm(tone()), rate_hz=0xFFFF_FFFF),
    "no channels": wav_bytes(pcm(tone()))[:22] + b"\0\0" + wav_bytes(pcm(tone()))[24:],
    "12-byte samples": wav_bytes(pcm(tone()), bits=96),
    "cut in its format": wav_bytes(pcm(tone()))[:30],
    "cut before its samples": wav_bytes(pcm(tone()))[:36],
    "samples before the format": b"RIFF\0\0\0\0WAVEdata\x04\0\0\0abcd",
}


@pytest.mark.parametrize("content", SENSELESS.values(), ids=SENSELESS.keys())
def test_a_header_that_makes_no_sense_is_told(tmp_path: Path, content: bytes) -> None:
    (path := tmp_path / "odd.wav").write_bytes(content)
    assert code_of(path) == "bad_audio_header"


@pytest.mark.parametrize("claimed", [0, 0xFFFF_FFFF])
def test_a_header_without_any_samples_is_told(tmp_path: Path, claimed: int) -> None:
    (path := tmp_path / "none.wav").write_bytes(wav_bytes(b"", data_bytes=claimed))
    assert code_of(path) == "no_samples"


def test_what_a_cut_off_file_holds_is_used_and_told(tmp_path: Path) -> None:
    (path := tmp_path / "cut.wav").write_bytes(wav_bytes(pcm(tone(seconds=4.0)))[: 44 + 2 * 16_000 + 1])
    warnings: list[str] = []
    check_is_the_tone(read_audio(path, warnings.append))
    assert warnings == [f"{path}: it ends after 1.0 s of the 4.0 s that its header promises; what is there is used"]


@pytest.mark.parametrize("claimed", [0, 1_000])
def test_a_header_that_promises_too_little_is_not_believed(tmp_path: Path, claimed: int) -> None:
    (path := tmp_path / "lies.wav").write_bytes(wav_bytes(pcm(tone()), data_bytes=claimed))
    warnings: list[str] = []
    check_is_the_tone(read_audio(path, warnings.append))
    assert "but more follows" in warnings[0]


def test_a_length_left_open_by_a_recorder_is_no_fault(tmp_path: Path) -> None:
    (path := tmp_path / "open.wav").write_bytes(wav_bytes(pcm(tone()), data_bytes=0xFFFF_FFFF))
    warnings: list[str] = []
    check_is_the_tone(read_audio(path, warnings.append))
    assert warnings == []


def test_titles_after_the_samples_are_not_heard(tmp_path: Path) -> None:
    (path := tmp_path / "titled.wav").write_bytes(wav_bytes(pcm(tone())) + b"LIST\x0c\0\0\0INFOISFT\0\0\0\0")
    warnings: list[str] = []
    check_is_the_tone(read_audio(path, warnings.append))
    assert warnings == []


def test_a_compressed_file_that_is_cut_off_is_used_as_far_as_it_goes(tmp_path: Path) -> None:
    whole = encode(tmp_path / "whole.flac", "flac", tone(16_000, 20.0), 16_000, "mono").read_bytes()
    (path := tmp_path / "cut.flac").write_bytes(whole[: len(whole) // 2])
    warnings: list[str] = []
    samples = read_audio(path, warnings.append)
    assert 5.0 < len(samples) / 16_000 < 15.0
    assert "of the 20.0 s that its header promises" in warnings[0]


def test_damage_in_the_middle_costs_only_the_damaged_piece(tmp_path: Path) -> None:
    whole = bytearray(encode(tmp_path / "whole.mp3", "mp3", tone(16_000, 20.0), 16_000, "mono").read_bytes())
    middle = len(whole) // 2
    whole[middle : middle + 3_000] = bytes(3_000)
    (path := tmp_path / "damaged.mp3").write_bytes(whole)
    assert len(read_audio(path)) / 16_000 == pytest.approx(20.0, abs=2.0)


def test_samples_that_are_no_numbers_become_silence_and_are_told(tmp_path: Path) -> None:
    samples = tone()
    samples[[10, 11, 12]] = [np.nan, np.inf, -np.inf]
    (path := tmp_path / "nan.wav").write_bytes(wav_bytes(samples.tobytes(), bits=32, tag=3))
    warnings: list[str] = []
    read = read_audio(path, warnings.append)
    assert read[10:13].tolist() == [0.0, 0.0, 0.0]
    assert "3 samples are not numbers" in warnings[0]


# Streaming and channels.


@pytest.mark.parametrize("block_samples", [1, 320, 512, 7_777, 100_000])
def test_blocks_have_the_size_asked_for_and_join_to_the_whole(tmp_path: Path, block_samples: int) -> None:
    (path := tmp_path / "tone.wav").write_bytes(wav_bytes(pcm(tone(44_100, 0.7)), 44_100))
    with AudioFile(path) as file:
        blocks = list(file.blocks(block_samples))
    assert {len(block) for block in blocks[:-1]} <= {block_samples}
    assert 1 <= len(blocks[-1]) <= block_samples
    assert np.array_equal(np.concatenate(blocks), read_audio(path))


def sparse_wav(path: Path, seconds: int, rate_hz: int) -> Path:
    with path.open("wb") as file:
        file.write(wav_bytes(b"", rate_hz, data_bytes=2 * rate_hz * seconds))
        file.truncate(44 + 2 * rate_hz * seconds)
    return path


@pytest.mark.parametrize("rate_hz", [16_000, 8_000])
def test_two_hours_stream_in_bounded_memory(tmp_path: Path, rate_hz: int) -> None:
    with AudioFile(sparse_wav(tmp_path / "long.wav", 7_200, rate_hz)) as file:
        assert file.seconds == 7_200
        tracemalloc.start()
        heard = sum(len(block) for block in file.blocks(160_000))
        peak_bytes = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert heard == 7_200 * 16_000
    assert peak_bytes < 8_000_000


def test_each_channel_can_be_read_on_its_own(tmp_path: Path) -> None:
    both = np.stack([tone(hz=440), tone(hz=1_000)], axis=1)
    (path := tmp_path / "call.wav").write_bytes(wav_bytes(pcm(both), channels=2))
    streams = open_channels(path, ("user", "prospect"))
    heard = {name: strongest_hz(np.concatenate(list(file.blocks()))) for name, file in streams.items()}
    for file in streams.values():
        file.close()
    assert heard == pytest.approx({"user": 440, "prospect": 1_000}, abs=2)


@pytest.mark.parametrize(
    "open_it", [lambda path: AudioFile(path, channel=1), lambda path: AudioFile(path, channel=-1), open_channels]
)
def test_a_channel_that_is_not_there_is_told(tmp_path: Path, open_it: Callable[[Path], object]) -> None:
    (path := tmp_path / "mono.wav").write_bytes(wav_bytes(pcm(tone())))
    with pytest.raises(AudioFileError) as caught:
        open_it(path)
    assert caught.value.code == "bad_channel"


@pytest.mark.data
def test_two_readers_at_once_are_two_streams(data_dir: Path) -> None:
    streams = open_channels(data_dir / "speech/two_channel/stereo_two_readers.flac")
    left, right = (np.concatenate(list(file.blocks())) for file in streams.values())
    for file in streams.values():
        file.close()
    assert len(left) == len(right) == 80_000
    assert abs(np.corrcoef(left, right)[0, 1]) < 0.2
