import resource
import signal
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.transports.recordings import tone
from voiceloop.core.errors import AudioFileError
from voiceloop.transports.files import AudioFile, WavWriter, read_audio, write_wav


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    write_wav(tmp_path / "tone.wav", tone(24_000), 24_000)
    with AudioFile(tmp_path / "tone.wav") as file:
        assert (file.source_rate_hz, file.seconds, file.warnings) == (24_000, 1.0, ())
    assert len(read_audio(tmp_path / "tone.wav")) == 16_000


def test_a_file_written_in_pieces_appears_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "reply.wav"
    with WavWriter(path, 16_000) as writer:
        for piece in np.array_split(tone(), 7):
            writer.write(piece)
            assert not path.exists()
        assert writer.seconds == 1.0
    assert np.abs(read_audio(path) - tone()).max() < 2e-5
    assert [file.name for file in tmp_path.iterdir()] == ["reply.wav"]


@pytest.mark.parametrize("error", [KeyboardInterrupt, RuntimeError])
def test_an_interruption_leaves_what_was_there_before(tmp_path: Path, error: type[BaseException]) -> None:
    write_wav(path := tmp_path / "reply.wav", tone(seconds=0.5), 16_000)

    def write_half() -> None:
        with WavWriter(path, 16_000) as writer:
            writer.write(tone())
            raise error

    with pytest.raises(error):
        write_half()
    assert len(read_audio(path)) == 8_000
    assert len(list(tmp_path.iterdir())) == 1


def test_closing_or_discarding_again_does_nothing(tmp_path: Path) -> None:
    writer = WavWriter(tmp_path / "reply.wav", 16_000)
    writer.write(tone())
    writer.close()
    writer.close()
    writer.discard()
    assert len(read_audio(tmp_path / "reply.wav")) == 16_000


@pytest.mark.parametrize("name", ["missing_folder/reply.wav", "folder", "a_file/reply.wav"])
def test_where_nothing_can_be_written_is_told_at_once(tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "a_file").touch()
    with pytest.raises(AudioFileError, match="Cannot write") as caught:
        WavWriter(tmp_path / name, 16_000)
    assert caught.value.code == "not_writable"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a_file", "folder"]


@pytest.fixture
def little_space() -> Iterator[None]:
    """No file may grow beyond 50 KB."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.usefixtures("little_space")
def test_a_full_disk_is_told_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(AudioFileError, match="Cannot write") as caught:
        write_wav(tmp_path / "reply.wav", tone(seconds=5.0), 16_000)
    assert caught.value.code == "not_writable"
    assert list(tmp_path.iterdir()) == []


def test_sound_beyond_full_scale_is_clipped(tmp_path: Path) -> None:
    write_wav(tmp_path / "loud.wav", tone() * np.float32(4.0), 16_000)
    assert np.abs(read_audio(tmp_path / "loud.wav")).max() <= 1.0
