from pathlib import Path

import numpy as np
import pytest

from tests.transports.recordings import TONE_HZ, strongest_hz, tone
from voiceloop.core.audio import Samples, rms_dbfs
from voiceloop.core.errors import SettingError
from voiceloop.transports.encoding import FORMATS, RATES_HZ, make_encoder
from voiceloop.transports.files import AudioFile

RATE_HZ = 24_000
PIECE = RATE_HZ // 10


def encoded(name: str, samples: Samples, rate_hz: int = RATE_HZ, piece: int = PIECE) -> bytes:
    encoder = make_encoder(name, rate_hz)
    pieces = [encoder.feed(samples[start : start + piece]) for start in range(0, len(samples), piece)]
    return b"".join(pieces) + encoder.finish()


def decoded(data: bytes, folder: Path) -> tuple[Samples, tuple[str, ...]]:
    (path := folder / "sound").write_bytes(data)
    with AudioFile(path) as file:
        return np.concatenate(list(file.blocks())), file.warnings


@pytest.mark.parametrize("rate_hz", RATES_HZ)
@pytest.mark.parametrize("name", FORMATS.keys() - {"pcm"})
def test_every_format_holds_the_sound_at_every_rate(tmp_path: Path, name: str, rate_hz: int) -> None:
    samples, warnings = decoded(encoded(name, tone(rate_hz, 2.0), rate_hz), tmp_path)
    assert len(samples) / 16_000 == pytest.approx(2.0, abs=0.2)  # encoders pad
    assert strongest_hz(samples) == pytest.approx(TONE_HZ, abs=2)
    assert rms_dbfs(samples[4_000:-4_000]) == pytest.approx(-9.03, abs=0.7)
    assert warnings == ()


def test_pcm_is_the_samples_and_nothing_else() -> None:
    data = encoded("pcm", tone(RATE_HZ))
    assert np.abs(np.frombuffer(data, "<i2") / 32_768 - tone(RATE_HZ)).max() < 1e-4


@pytest.mark.parametrize("name", FORMATS)
def test_bytes_leave_with_the_first_quarter_of_a_second(name: str) -> None:
    encoder = make_encoder(name, RATE_HZ)
    sound = tone(RATE_HZ, 0.25)
    left = b"".join(encoder.feed(sound[start : start + PIECE]) for start in range(0, len(sound), PIECE))
    assert len(left) > 100
    assert len(encoder.finish()) < len(left) * 3


@pytest.mark.parametrize("piece", [1, 333, 5_000])
def test_the_size_of_the_pieces_changes_nothing(piece: int) -> None:
    assert encoded("flac", tone(RATE_HZ, 0.2), piece=piece) == encoded("flac", tone(RATE_HZ, 0.2))


@pytest.mark.parametrize("name", FORMATS)
def test_no_sound_at_all_is_a_file_too(name: str) -> None:
    encoder = make_encoder(name, RATE_HZ)
    assert encoder.feed(np.zeros(0, np.float32)) + encoder.finish() is not None


def test_a_format_or_rate_that_is_not_known_is_refused() -> None:
    with pytest.raises(SettingError, match="aac, flac, mp3, opus, pcm, wav"):
        make_encoder("midi", RATE_HZ)
    with pytest.raises(SettingError):
        make_encoder("mp3", 11_025)
