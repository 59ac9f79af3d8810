from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from voiceloop.core.audio import CHUNK_SAMPLES, SAMPLE_RATE_HZ
from voiceloop.stages.pieces import Piece, PieceCutter, PieceSettings


def cut(chunks: list[bool], settings: PieceSettings | None = None) -> list[Piece]:
    cutter = PieceCutter(settings or PieceSettings())
    pieces = []
    for index, is_speech in enumerate(chunks):
        start = index * CHUNK_SAMPLES
        pieces.append(cutter.feed(start, start + CHUNK_SAMPLES, 0.9 if is_speech else 0.1))
    pieces.append(cutter.finish(len(chunks) * CHUNK_SAMPLES))
    return [piece for piece in pieces if piece is not None]


def chunks(seconds: float, *, speech: bool) -> list[bool]:
    return [speech] * round(seconds * SAMPLE_RATE_HZ / CHUNK_SAMPLES)


def test_silence_has_no_pieces() -> None:
    assert cut(chunks(5, speech=False)) == []


def test_a_piece_has_a_margin_around_its_speech() -> None:
    (piece,) = cut(chunks(1, speech=False) + chunks(1, speech=True) + chunks(2, speech=False))
    assert piece.start < SAMPLE_RATE_HZ < 2 * SAMPLE_RATE_HZ < piece.end


def test_a_short_pause_does_not_cut_a_short_piece() -> None:
    said = chunks(2, speech=True) + chunks(0.5, speech=False) + chunks(2, speech=True)
    assert len(cut(said)) == 1


def test_a_short_pause_cuts_a_long_piece() -> None:
    said = chunks(9, speech=True) + chunks(0.5, speech=False) + chunks(2, speech=True)
    assert len(cut(said)) == 2


def test_speech_without_a_pause_is_cut_at_the_limit() -> None:
    pieces = cut(chunks(50, speech=True))
    assert [round((piece.end - piece.start) / SAMPLE_RATE_HZ) for piece in pieces] == [20, 20, 10]


@given(st.lists(st.booleans(), max_size=2_000))
def test_pieces_are_in_order_within_the_limit_and_hold_all_speech(judged: list[bool]) -> None:
    pieces = cut(judged)
    limit = int(20 * SAMPLE_RATE_HZ) + CHUNK_SAMPLES
    assert all(0 < piece.end - piece.start <= limit for piece in pieces)
    assert all(one.end <= other.start for one, other in pairwise(pieces))
    for index, is_speech in enumerate(judged):
        start, end = index * CHUNK_SAMPLES, (index + 1) * CHUNK_SAMPLES
        assert not is_speech or any(piece.start <= start and end <= piece.end for piece in pieces)
