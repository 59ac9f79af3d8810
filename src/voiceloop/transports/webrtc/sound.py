"""A peer's sound: encrypted datagrams in, pieces of replies out, reports both ways, all from the loop's callbacks."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import pylibsrtp
from aiortc import RTCDtlsTransport

from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.core.events import Event, ReplyCancelled, ReplyPaused, ReplyResumed
from voiceloop.engine.clock import now_s
from voiceloop.engine.outbox import OutputAudio
from voiceloop.transports.webrtc.inbound import Ears
from voiceloop.transports.webrtc.outbound import Mouth
from voiceloop.transports.webrtc.reception import LevelMeter, Reception
from voiceloop.transports.webrtc.report import PeerReport
from voiceloop.transports.webrtc.rtcp import Reports
from voiceloop.transports.webrtc.rtp import is_rtcp


class Sound:
    """The media of one peer: `ears` and `mouth` are None where the offer, or its maker, wants none."""

    def __init__(
        self,
        dtls: RTCDtlsTransport,
        send: Callable[[bytes], None],
        ears: Ears | None,
        mouth: Mouth | None,
        reports_every_s: float,
    ) -> None:
        self._dtls = dtls
        self._send = send
        self._ears = ears
        self._mouth = mouth
        self._reports_every_s = reports_every_s
        self._reports = Reports(mouth.ssrc if mouth is not None else 1, "voiceloop")
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self._is_closed = False

    def open(self) -> None:
        """The way is free: send what waits, and report from now on."""
        self._report_later()
        self._send_due()

    def close(self) -> None:
        """Neither hear nor send any more."""
        self._is_closed = True
        for timer in self._timers.values():
            timer.cancel()

    def came(self, data: bytes) -> None:
        """Take an encrypted datagram in."""
        session = self._dtls._rx_srtp
        if session is None or self._is_closed:
            return
        now = now_s()
        try:
            if is_rtcp(data):
                self._reports.read(session.unprotect_rtcp(data), now)
                if self._mouth is not None:
                    self._mouth.expect_loss(self._reports.loss_there)
            elif self._ears is not None:
                self._ears.receive(session.unprotect(data), now)
                self._hear_later(self._ears)
        except (pylibsrtp.Error, ValueError):  # not of this call, here for the second time, or too long
            return

    def play(self, item: OutputAudio) -> None:
        """Send a piece of a reply, after what has not been sent yet."""
        if self._mouth is not None and not self._is_closed:
            self._mouth.say(item.samples, now_s())
            self._send_due()

    def follow(self, event: Event) -> None:
        """Hold, go on or forget what has not been sent yet, as the reply does."""
        if self._mouth is None:
            return
        match event:
            case ReplyPaused():
                self._mouth.pause()
            case ReplyResumed():
                self._mouth.go_on(now_s())
                self._send_due()
            case ReplyCancelled():
                self._mouth.drop()
            case _:
                pass

    def _hear_later(self, ears: Ears) -> None:
        due_s = ears.next_due_s
        if due_s is not None:
            self._at("hear", due_s, self._hear_due)

    def _hear_due(self) -> None:
        if self._ears is not None:
            self._ears.pass_time(now_s())
            self._hear_later(self._ears)

    def _send_due(self) -> None:
        session, mouth = self._dtls._tx_srtp, self._mouth
        if mouth is None or session is None or self._is_closed:
            return
        for packet in mouth.due(now_s()):
            with suppress(ConnectionError):
                self._send(session.protect(packet))
        if mouth.next_due_s is not None:
            self._at("send", mouth.next_due_s, self._send_due)

    def _report_later(self) -> None:
        self._at("report", now_s() + self._reports_every_s, self._send_report)

    def _send_report(self) -> None:
        session = self._dtls._tx_srtp
        if session is None:
            return
        with suppress(ConnectionError):
            self._send(session.protect_rtcp(self._reports.write(self._ears, self._mouth, now_s())))
        self._report_later()

    def _at(self, name: str, when_s: float, do: Callable[[], None]) -> None:
        before = self._timers.get(name)
        if before is not None:
            before.cancel()
        self._timers[name] = asyncio.get_running_loop().call_at(when_s, do)

    def report(self, state: str) -> PeerReport:
        """How well it goes."""
        ears, mouth = self._ears, self._mouth
        reception = ears.reception if ears is not None else Reception()
        level = ears.level if ears is not None else LevelMeter()
        trip_s = self._reports.round_trip_s
        return PeerReport(
            state=state,
            received_packets=reception.received,
            lost_packets=max(0, reception.lost),
            lost_percent=round(100.0 * max(0, reception.lost) / max(1, reception.expected), 2),
            late_packets=ears.too_late if ears is not None else 0,
            recovered_packets=ears.recovered if ears is not None else 0,
            concealed_packets=ears.concealed if ears is not None else 0,
            refused_packets=ears.refused if ears is not None else 0,
            jitter_ms=round(reception.jitter_ms, 2),
            wait_ms=round(ears.wait_ms, 1) if ears is not None else 0.0,
            hold_ms=round(ears.hold_ms, 1) if ears is not None else 0.0,
            level_dbfs=round(level.rms_dbfs, 1),
            peak_dbfs=round(level.peak_dbfs, 1),
            clipped_samples=level.clipped_samples,
            heard_s=round(level.samples / SAMPLE_RATE_HZ, 2),
            sent_packets=mouth.packets if mouth is not None else 0,
            sent_bytes=mouth.octets if mouth is not None else 0,
            lost_there_percent=round(100.0 * self._reports.loss_there, 2),
            round_trip_ms=None if trip_s is None else round(trip_s * 1000.0, 1),
        )
