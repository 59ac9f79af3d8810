"""Connections: made ahead, within a range of ports, and exchanged for others while a call goes on."""

import asyncio
import socket
from dataclasses import replace

from aioice import Candidate, Connection

from tests.transports.webrtc.client import LOOPBACK, client, loopback_only, until
from tests.transports.webrtc.sounds import tone
from tests.transports.webrtc.test_peer import hosted
from voiceloop.transports.webrtc.answers import Fragment
from voiceloop.transports.webrtc.ice import IceConnection, Supply


async def test_a_connection_is_ready_before_anybody_asks() -> None:
    supply = Supply(replace(LOOPBACK, ready=2))
    await supply.fill()
    assert supply.ready == 2
    connection = await supply.take()
    assert [each.host for each in connection.local_candidates] == ["127.0.0.1"]
    await until(lambda: supply.ready == 2)
    await connection.close()
    await supply.aclose()
    assert supply.ready == 0


async def test_ports_are_those_of_the_settings() -> None:
    settings = replace(LOOPBACK, lowest_port=42_000, highest_port=42_063)
    connections = [IceConnection(settings) for _ in range(8)]
    for connection in connections:
        await connection.gather_candidates()
    ports = {connection.local_candidates[0].port for connection in connections}
    for connection in connections:
        await connection.close()
    assert len(ports) == 8
    assert all(42_000 <= port <= 42_063 for port in ports)


async def test_a_port_that_is_taken_is_passed_over() -> None:
    taken = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    taken.bind(("127.0.0.1", 42_100))
    connection = IceConnection(replace(LOOPBACK, lowest_port=42_100, highest_port=42_115))
    await connection.gather_candidates()
    assert connection.local_candidates[0].port != 42_100
    await connection.close()
    taken.close()


async def test_behind_an_address_translation_the_address_outside_is_told() -> None:
    connection = IceConnection(replace(LOOPBACK, announced_host="198.51.100.7"))
    await connection.gather_candidates()
    (told,) = connection.announced
    assert (told.host, told.port) == ("198.51.100.7", connection.local_candidates[0].port)
    await connection.close()


async def test_addresses_and_names_that_cannot_be_are_passed_over() -> None:
    connection = IceConnection(LOOPBACK)
    connection.add(Candidate("1", 1, "udp", 1, "no address", 5_000, "host"))
    assert connection.remote_candidates == []
    await connection.close()


async def test_a_call_goes_on_over_another_path_after_an_ice_restart() -> None:
    async with client(tone(10.0, 16_000), has_channel=False) as caller, hosted(caller) as host:
        await caller.opened()
        await until(lambda: bool(host.heard))
        transport = caller.connection.getTransceivers()[0].receiver.transport.transport
        path = Connection(ice_controlling=True)
        with loopback_only():
            await path.gather_candidates()
        fragment = Fragment(path.local_username, path.local_password, tuple(path.local_candidates), is_complete=True)
        answer = await host.peer.restart_ice(fragment)
        lines = dict(line.partition(":")[::2] for line in answer.splitlines())
        path.remote_username, path.remote_password = lines["a=ice-ufrag"], lines["a=ice-pwd"]
        await path.add_remote_candidate(Candidate.from_sdp(lines["a=candidate"]))
        await path.add_remote_candidate(None)
        await path.connect()
        transport._send = path.send  # the old path's socket is closed at the server by now
        await asyncio.sleep(0.2)
        heard = len(host.heard)
        await until(lambda: len(host.heard) > heard + 20)
        report = host.peer.report()
        await path.close()
    assert report.state == "connected"
    assert host.gone == []


async def test_a_restart_that_finds_no_path_leaves_the_old_one() -> None:
    settings = replace(LOOPBACK, connect_s=1.0)
    async with client(tone(10.0, 16_000), has_channel=False) as caller, hosted(caller, settings) as host:
        await caller.opened()
        await host.peer.restart_ice(Fragment("nobody", "p" * 22, (), is_complete=True))
        await asyncio.sleep(1.3)
        heard = len(host.heard)
        await until(lambda: len(host.heard) > heard + 10)
    assert host.gone == []
