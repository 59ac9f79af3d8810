"""A peer with a client of another make: sound and messages both ways, and all the ways in which it ends."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace

import numpy as np
import pytest

from tests.transports.webrtc.client import LOOPBACK, Client, client, until
from tests.transports.webrtc.sounds import pitch_hz, rms, tone
from voiceloop.core.audio import Samples
from voiceloop.core.events import ReplyCancelled, ReplyPaused, ReplyResumed
from voiceloop.engine.outbox import OutputAudio
from voiceloop.transports.webrtc.ice import Supply
from voiceloop.transports.webrtc.peer import Peer, Wants
from voiceloop.transports.webrtc.sdp import read_offer
from voiceloop.transports.webrtc.settings import WebRtcSettings


@dataclass
class Host:
    """Whoever made the peer, and what it was told."""

    peer: Peer
    heard: list[Samples] = field(default_factory=list)
    read: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)

    @property
    def sound(self) -> Samples:
        return np.concatenate(self.heard) if self.heard else np.zeros(0, np.float32)

    def say(self, sound: Samples, generation: int = 1) -> None:
        self.peer.play(OutputAudio(generation, 0, sound))


@asynccontextmanager
async def hosted(caller: Client, settings: WebRtcSettings = LOOPBACK) -> AsyncIterator[Host]:
    """A peer for a client's offer, answered."""
    supply = Supply(settings)
    host: Host

    wants = Wants(
        lambda sound: host.heard.append(sound), lambda text: host.read.append(text), lambda why: host.gone.append(why)
    )
    offer = read_offer(await caller.offer())
    host = Host(Peer(offer, supply, await supply.take(), settings, wants))
    try:
        await caller.accept(host.peer.start())
        yield host
    finally:
        await host.peer.aclose()
        await supply.aclose()


async def test_a_caller_is_heard_at_16_khz() -> None:
    async with client(tone(5.0, 16_000)) as caller, hosted(caller) as host:
        await caller.opened()
        await until(lambda: len(host.sound) > 16_000)
        report = host.peer.report()
    assert pitch_hz(host.sound[-8_000:], 16_000) == pytest.approx(440.0, abs=4.0)
    assert (report.state, report.lost_packets) == ("connected", 0)
    assert report.level_dbfs == pytest.approx(-16.5, abs=1.0)  # aiortc makes stereo of mono at 3 dB less


async def test_a_reply_is_heard_by_the_caller() -> None:
    async with client(np.zeros(160, np.float32)) as caller, hosted(caller) as host:
        await caller.opened()
        host.say(tone(1.0, 24_000, 600.0))
        await until(lambda: rms(caller.sound[-9_600:]) > 0.1)
        await asyncio.sleep(0.3)
    loud = caller.sound[np.flatnonzero(np.abs(caller.sound) > 0.05)[0] :]
    assert pitch_hz(loud[4_800:19_200], 48_000) == pytest.approx(600.0, abs=6.0)


async def test_messages_go_both_ways() -> None:
    async with client(None, "recvonly") as caller, hosted(caller) as host:
        await caller.opened()
        assert caller.channel is not None
        caller.channel.send("hello")
        await until(lambda: host.read == ["hello"])
        for number in range(20):
            await host.peer.tell(f"{number} " + "x" * 5_000)
        await until(lambda: len(caller.messages) == 20)
    assert [message.split()[0] for message in caller.messages] == [str(number) for number in range(20)]


async def test_without_a_channel_nobody_is_told_and_nobody_waits() -> None:
    async with client(tone(1.0, 16_000), has_channel=False) as caller, hosted(caller) as host:
        async with asyncio.timeout(0.5):
            await host.peer.tell("hello")
        await until(lambda: len(host.heard) > 5)
        assert (host.peer.report().state, host.gone) == ("connected", [])


async def test_a_pause_stops_the_sound_and_a_resumption_goes_on() -> None:
    async with client(np.zeros(160, np.float32)) as caller, hosted(caller) as host:
        await caller.opened()
        host.say(tone(2.0, 24_000))
        await asyncio.sleep(0.2)
        host.peer.follow(ReplyPaused(1, 200.0))
        sent = host.peer.report().sent_packets
        await asyncio.sleep(0.2)
        assert host.peer.report().sent_packets == sent
        host.peer.follow(ReplyResumed(1, "noise"))
        await until(lambda: host.peer.report().sent_packets > sent + 5)
        host.peer.follow(ReplyCancelled(1, 1, "", 0.0, "barge_in"))
        sent = host.peer.report().sent_packets
        await asyncio.sleep(0.1)
        assert host.peer.report().sent_packets == sent


async def test_what_is_said_before_the_connection_is_there_is_not_lost() -> None:
    async with client(np.zeros(160, np.float32)) as caller, hosted(caller) as host:
        host.say(tone(0.5, 24_000))
        await caller.opened()
        await until(lambda: host.peer.report().sent_packets == 25)
        await until(lambda: bool(np.count_nonzero(np.abs(caller.sound) > 0.05) > 0.2 * 48_000))
        assert host.peer.report().sent_packets == 25


async def test_reports_tell_the_round_trip() -> None:
    settings = replace(LOOPBACK, reports_every_s=0.2)
    async with client(tone(5.0, 16_000)) as caller, hosted(caller, settings) as host:
        await caller.opened()
        for _ in range(15):
            host.say(tone(0.2, 24_000))
            await asyncio.sleep(0.2)
            if host.peer.report().round_trip_ms is not None:
                break
        trip_ms = host.peer.report().round_trip_ms
    assert trip_ms is not None
    assert trip_ms < 100.0


async def test_a_caller_who_leaves_is_gone_at_once() -> None:
    async with client(tone(1.0, 16_000)) as caller, hosted(caller) as host:
        await caller.opened()
        await caller.connection.close()
        await until(lambda: bool(host.gone), 5.0)
    assert host.gone == ["left"]


async def test_a_caller_who_never_connects_is_given_up() -> None:
    supply = Supply(LOOPBACK)
    gone: list[str] = []
    async with client(tone(1.0, 16_000)) as caller:
        offer = read_offer(await caller.offer())
        settings = replace(LOOPBACK, connect_s=1.0)
        wants = Wants(lambda _: None, lambda _: None, gone.append)
        peer = Peer(replace(offer, candidates=()), supply, await supply.take(), settings, wants)
        peer.start()
        await until(lambda: bool(gone), 5.0)
        await peer.aclose()
    await supply.aclose()
    assert gone == ["connect_timeout"]


async def test_a_caller_who_vanishes_is_gone_when_consent_is_lost() -> None:
    settings = replace(LOOPBACK, consent_s=2.0)
    async with client(tone(1.0, 16_000)) as caller, hosted(caller, settings) as host:
        await caller.opened()
        caller.vanish()
        await until(lambda: bool(host.gone), 8.0)
    assert host.gone == ["lost"]


async def test_nothing_is_left_behind() -> None:
    before = asyncio.all_tasks()
    async with client(tone(1.0, 16_000)) as caller, hosted(caller):
        await caller.opened()
    await asyncio.sleep(0.05)
    assert asyncio.all_tasks() == before
