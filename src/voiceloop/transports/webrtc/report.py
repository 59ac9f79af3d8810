"""How well a peer is connected, for the report of its session."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PeerReport:
    """Counts since the peer connected; percentages of packets, levels in dBFS. None: not known (yet)."""

    state: str
    received_packets: int
    lost_packets: int
    lost_percent: float
    late_packets: int
    recovered_packets: int
    concealed_packets: int
    refused_packets: int
    jitter_ms: float
    wait_ms: float
    hold_ms: float
    level_dbfs: float
    peak_dbfs: float
    clipped_samples: int
    heard_s: float
    sent_packets: int
    sent_bytes: int
    lost_there_percent: float
    round_trip_ms: float | None
