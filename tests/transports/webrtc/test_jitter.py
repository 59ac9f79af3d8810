"""The order of packets, by tables: when each arrives, and when what leaves."""

import pytest

from voiceloop.core.errors import SettingError
from voiceloop.transports.webrtc.jitter import JitterBuffer, Lost
from voiceloop.transports.webrtc.rtp import RtpPacket
from voiceloop.transports.webrtc.settings import JitterSettings

FRAME_TICKS = 960
START = 65_530
"""Numbers wrap around soon."""


def packet(number: int, tick: int | None = None) -> RtpPacket:
    timestamp = (4_294_960_000 + (number if tick is None else tick) * FRAME_TICKS) % 2**32
    return RtpPacket(111, (START + number) % 2**16, timestamp, 7, bytes([number % 256]))


def played(arrivals: list[tuple[float, int]], until_ms: float = 2_000.0) -> list[tuple[float, int | str]]:
    """What left, and when: packets by number, losses by how many. `arrivals` in milliseconds, in order."""
    buffer = JitterBuffer(JitterSettings())
    left: list[tuple[float, int | str]] = []

    def take(now_ms: float) -> None:
        taken = buffer.take(now_ms / 1000.0)
        told = (f"lost {item.packets}" if isinstance(item, Lost) else item.payload[0] for item in taken)
        left.extend((round(now_ms, 1), what) for what in told)

    def run_to(end_ms: float) -> None:
        while (due_s := buffer.next_due_s()) is not None and due_s * 1000.0 <= end_ms:
            before = len(left)
            take(due_s * 1000.0 + 0.001)
            assert len(left) > before, "asked at the time it named, it must give something"

    for at_ms, number in arrivals:
        run_to(at_ms)
        buffer.add(packet(number), at_ms / 1000.0)
        take(at_ms)
    run_to(until_ms)
    return left


@pytest.mark.parametrize(
    ("arrivals", "left"),
    [
        ([(0, 0), (20, 1), (40, 2)], [(0, 0), (20, 1), (40, 2)]),
        ([(0, 0), (20, 1), (60, 3), (80, 4)], [(0, 0), (20, 1), (70, "lost 1"), (70, 3), (80, 4)]),
        ([(0, 0), (20, 1), (60, 3), (61, 2), (80, 4)], [(0, 0), (20, 1), (61, 2), (61, 3), (80, 4)]),
        ([(0, 0), (20, 1), (20, 1), (40, 2), (41, 0)], [(0, 0), (20, 1), (40, 2)]),
        ([(0, 0), (100, 5)], [(0, 0), (100, "lost 4"), (100, 5)]),
        ([(0, 0), (20, 1), (35, 2), (64, 3), (80, 4)], [(0, 0), (20, 1), (35, 2), (64, 3), (80, 4)]),
    ],
    ids=["in order", "one lost", "two swapped", "twice and too late", "four lost", "a little jitter"],
)
def test_packets_leave_in_order_and_losses_in_their_places(
    arrivals: list[tuple[float, int]], left: list[tuple[float, int | str]]
) -> None:
    told = played(arrivals)
    assert [what for _, what in told] == [what for _, what in left]
    assert [at for at, _ in told] == pytest.approx([at for at, _ in left], abs=1.5)


def test_packets_in_order_are_not_held_at_all_on_a_calm_network() -> None:
    arrivals = [(20.0 * number + (3.0 if number % 3 else 0.0), number) for number in range(200)]
    assert played(arrivals, 5_000.0) == [(at, number) for at, number in arrivals]


def test_where_packets_come_late_they_are_waited_for_longer_and_held() -> None:
    buffer = JitterBuffer(JitterSettings())
    for number in range(100):
        late_ms = 120.0 if number % 10 == 5 else 0.0
        buffer.add(packet(number), (20.0 * number + late_ms) / 1000.0)
        buffer.take((20.0 * number + late_ms) / 1000.0)
    assert 100.0 < buffer.wait_ms <= 140.0
    assert 50.0 < buffer.hold_ms <= 100.0


def test_a_network_that_has_calmed_down_is_trusted_again() -> None:
    buffer = JitterBuffer(JitterSettings())
    buffer.add(packet(0), 0.0)
    buffer.add(packet(1), 0.22)
    assert buffer.hold_ms > 0.0
    for number in range(2, 3_000):
        buffer.add(packet(number), 0.02 * number)
        buffer.take(0.02 * number)
    assert (buffer.wait_ms, buffer.hold_ms) == (20.0, 0.0)


def test_waiting_starts_between_20_and_40_ms() -> None:
    assert 20.0 <= JitterBuffer(JitterSettings()).wait_ms <= 40.0


def test_silence_without_packets_is_no_loss_and_no_lateness() -> None:
    buffer = JitterBuffer(JitterSettings())
    buffer.add(packet(0), 0.0)
    buffer.take(0.0)
    buffer.add(packet(1, tick=100), 2.0)
    assert buffer.take(2.0) == [packet(1, tick=100)]
    assert buffer.hold_ms == 0.0


def test_a_clock_that_is_set_anew_holds_nothing_up() -> None:
    buffer = JitterBuffer(JitterSettings())
    buffer.add(packet(0), 0.0)
    buffer.take(0.0)
    buffer.add(packet(1), 60.0)
    assert buffer.take(60.0) == [packet(1)]


def test_another_stream_begins_where_its_numbers_do() -> None:
    buffer = JitterBuffer(JitterSettings())
    buffer.add(packet(0), 0.0)
    buffer.take(0.0)
    buffer.add(packet(20_000), 0.02)
    assert buffer.take(0.02) == [packet(20_000)]


def test_no_more_than_64_packets_wait() -> None:
    buffer = JitterBuffer(JitterSettings(start_ms=1_000.0, most_ms=1_000.0))
    numbers = [0, *range(2, 100)]
    taken = []
    for number in numbers:
        buffer.add(packet(number), 0.001)
        taken += [item for item in buffer.take(0.001) if isinstance(item, RtpPacket)]
        waiting = number - len(taken)
        assert waiting <= 64
    assert taken[:3] == [packet(0), packet(2), packet(3)]


def test_settings_out_of_range_are_refused_with_the_range() -> None:
    with pytest.raises(SettingError, match=r"20 to 200"):
        JitterSettings(start_ms=500.0)
