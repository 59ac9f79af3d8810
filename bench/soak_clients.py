"""Clients that do what they should not, for `bench.soak`: each is told something or ended, and comes to its own end.

    python -m bench.soak_clients PORT COUNT RATE

They run in a process of their own, which prints how often each kind was answered what, and then keeps those open that
have to be ended by the server, until its standard input is closed.
"""

import argparse
import asyncio
import base64
import contextlib
import json
import os
import random
import socket
import struct
import sys
import time
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import numpy as np
from aiortc import RTCConfiguration, RTCPeerConnection
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus, WebSocketException

HOST = "127.0.0.1"
AT_ONCE = 32
ANSWERED_WITHIN_S = 20.0
FRAME_SAMPLES = 320
OVER_THE_LIMIT_BYTES = 16 * 2**20 + 1
LONG_TEXT = "It goes on and on and never seems to come to its end. " * 74
TCP_REPAIR = 19
"""Linux: a socket that is closed in this state tells nobody, like that of a machine that lost its power."""

HANDSHAKE = (
    "GET /v1/realtime{query} HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


class Bad:
    """The clients of one server; every method without an underscore is a kind, and gives what became of it."""

    def __init__(self, port: int, offer: str) -> None:
        self._port = port
        self._offer = offer
        self._random = random.Random(port)
        self._held: list[Any] = []

    # WebSockets that say what is wrong.

    async def json_is_broken(self) -> str:
        return await self._say(self._one_of("{", "", "nothing", '{"type": }', "[" * 100_000, "\ufeff{}", '{"a": NaN}'))

    async def event_is_unknown(self) -> str:
        return await self._say({"type": self._one_of("no.such.event", "", "response.done", "session.updates", 3, None)})

    async def event_has_another_shape(self) -> str:
        shapes: list[Any] = [
            [],
            "text",
            {"type": "session.update", "session": []},
            {"type": "session.update", "session": {"type": "realtime", "instructions": 10**300}},
            {"type": "session.update", "session": {"type": "realtime", "tools": [{}] * 5_000}},
            {"type": "conversation.item.create", "item": {"type": "message", "role": "user", "content": [{}]}},
            {"type": "response.create", "response": {"output_modalities": {"text": 1}}},
            {"type": "input_audio_buffer.append", "audio": {"deep": [[[[[[[[]]]]]]]]}},
        ]
        return await self._say(self._one_of(*shapes))

    async def order_is_wrong(self) -> str:
        item = {"type": "message", "role": "user", "content": [{"type": "input_text", "text": "hello"}]}
        orders: list[Any] = [
            {"type": "input_audio_buffer.commit"},
            {"type": "response.cancel"},
            {"type": "conversation.item.retrieve", "item_id": "item_none"},
            {"type": "conversation.item.delete", "item_id": "item_none"},
            {"type": "conversation.item.truncate", "item_id": "none", "content_index": 0, "audio_end_ms": -1},
            {"type": "conversation.item.create", "item": item, "previous_item_id": "item_none"},
            {"type": "output_audio_buffer.clear"},
        ]
        return await self._say(self._one_of(*orders))

    async def bytes_are_odd(self) -> str:
        if self._random.random() < 0.5:
            return await self._say(bytes(self._one_of(641, 1, 0, 100_000)), "?audio=binary&rate=16000")
        odd = base64.b64encode(bytes(4_801)).decode()
        return await self._say({"type": "input_audio_buffer.append", "audio": odd})

    async def base64_is_none(self) -> str:
        audio = self._one_of("!!", "AAA", "ä", "A" * 10_001, " ")
        return await self._say({"type": "input_audio_buffer.append", "audio": audio})

    async def options_cannot_be(self) -> str:
        queries = ("audio=binary&rate=11025", "audio=mp3", "rate=abc", "call_id=sess_none", "resume=none", "channels=9")
        return await self._say({"type": "no.such.event"}, f"?{self._one_of(*queries)}&audio=binary")

    async def message_is_too_large(self) -> str:
        async with self._raw_websocket() as (reader, writer):
            if self._random.random() < 0.8:  # which the head of the frame tells
                writer.write(b"\x81\xff" + struct.pack("!Q", OVER_THE_LIMIT_BYTES) + bytes(4))
                return await _end_of(reader)
            writer.write(b"\x01\x80" + bytes(4))
            with contextlib.suppress(ConnectionError):
                for _ in range(17):  # in pieces, none of which is too large
                    writer.write(b"\x00\xff" + struct.pack("!Q", 2**20) + bytes(4 + 2**20))
                    await writer.drain()
            return await _end_of(reader)

    async def text_is_no_utf8(self) -> str:
        async with self._raw_websocket() as (reader, writer):
            writer.write(b"\x81\x84" + bytes(4) + b"\xff\xfe{}")
            return await _end_of(reader)

    async def frame_is_broken(self) -> str:
        frames = (b"\x81\x02{}", b"\x83\x80" + bytes(4), b"\xf1\x80" + bytes(4), b"\x89\xfe\x01\x00" + bytes(260))
        async with self._raw_websocket() as (reader, writer):
            writer.write(self._one_of(*frames))
            return await _end_of(reader)

    async def handshake_is_broken(self) -> str:
        wrong = self._one_of(("13\r\n", "7\r\n"), ("Sec-WebSocket-Key", "X-Key"), ("dGhl", "?"), ("GET", "POST"))
        return await self._request(HANDSHAKE.format(query="").replace(*wrong).encode())

    # WebSockets that vanish or stall.

    async def socket_is_reset(self) -> str:
        async with self._websocket("?audio=binary&rate=16000") as connection:
            for _ in range(self._random.randrange(20)):
                await connection.send(_tone())
            _reset(connection)
        return "vanished"

    async def socket_is_reset_while_it_is_answered(self) -> str:
        async with self._websocket("?audio=binary&rate=16000") as connection:
            await _speak(connection)
            async with asyncio.timeout(ANSWERED_WITHIN_S):
                while not isinstance(await connection.recv(), bytes):
                    pass
            _reset(connection)
        return "vanished"

    async def resumable_one_does_not_come_back(self) -> str:
        async with self._websocket("?audio=binary&rate=16000&resumable=true") as connection:
            await _speak(connection)
            _reset(connection)
        return "vanished"

    async def machine_loses_its_power(self) -> str:
        async with self._websocket("?audio=binary&rate=16000") as connection:
            await connection.send(_tone())
            try:
                _socket_of(connection).setsockopt(socket.IPPROTO_TCP, TCP_REPAIR, 1)
            except OSError:
                _reset(connection)
                return "reset (half-open sockets are not permitted here)"
            connection.transport.abort()
        return "vanished"

    async def pings_are_not_answered(self) -> str:
        async with self._raw_websocket(hold=True):
            return "held"

    async def sound_is_not_read(self) -> str:
        """It makes the server say what fills all buffers between the two, and waits."""
        async with self._raw_websocket(hold=True, least_buffer=True) as (reader, writer):
            reader._transport.pause_reading()  # type: ignore[attr-defined]
            self._jam(writer)
            return "held"

    async def flood_is_not_read(self) -> str:
        """The same, and asks for more than the server keeps for it."""
        async with self._raw_websocket(hold=True, least_buffer=True) as (reader, writer):
            reader._transport.pause_reading()  # type: ignore[attr-defined]
            self._jam(writer)
            clear = _frame({"type": "input_audio_buffer.clear"})
            with contextlib.suppress(ConnectionError, TimeoutError):
                async with asyncio.timeout(ANSWERED_WITHIN_S):
                    for _ in range(50):
                        writer.write(clear * 100)
                        await writer.drain()
            return "held"

    def _jam(self, writer: asyncio.StreamWriter) -> None:
        content = [{"type": "input_text", "text": "x" * 200_000}]
        item = {"id": "long", "type": "message", "role": "user", "content": content}
        writer.write(_frame({"type": "conversation.item.create", "item": item}))
        writer.write(_frame({"type": "conversation.item.retrieve", "item_id": "long"}) * 40)

    # HTTP.

    async def sdp_is_none(self) -> str:
        offer = self._one_of("", "nonsense", "v=0\r\n", self._offer[:500], self._offer.replace("sha-256", "sha-0"))
        body, kind = self._one_of(
            (offer.encode(), "application/sdp"),
            (json.dumps({"sdp": offer, "session": {"type": "realtime"}}).encode(), "application/json"),
            (json.dumps({"sdp": self._offer, "session": self._one_of({}, [], "x")}).encode(), "application/json"),
            (b"{", "application/json"),
            (bytes(200_000), "application/sdp"),
            (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        )
        return await self._post("/v1/realtime/calls", body, kind)

    async def whip_is_none(self) -> str:
        offer = self._one_of("", "nonsense", self._offer[:700], self._offer.replace("a=sendrecv", "a=inactive"))
        path = self._one_of("/whip", "/whip", "/whip", "/whep/none")
        return await self._post(path, offer.encode(), self._one_of("application/sdp", "text/plain"))

    async def peer_never_connects(self) -> str:
        return await self._post(self._one_of("/whip", "/v1/realtime/calls"), self._offer.encode(), "application/sdp")

    async def upload_is_no_sound(self) -> str:
        sound = self._one_of(b"", b"nonsense", self._random.randbytes(50_000), b"RIFF\xff\xff\xff\xffWAVEfmt ", b"OggS")
        part = b'--x\r\nContent-Disposition: form-data; name="%s"'
        file = part % b"file" + b'; filename="%s"\r\n\r\n%s\r\n' % (self._one_of(b"a.wav", b"a.ogg", b"../a"), sound)
        form = file + part % b"model" + b"\r\n\r\nany\r\n--x--\r\n"
        cut = self._one_of(form, form, form.replace(b"model", b"mode"), form[: len(form) // 2])
        return await self._post("/v1/audio/transcriptions", cut, "multipart/form-data; boundary=x")

    async def request_makes_no_sense(self) -> str:
        requests = (
            b"GET /v1/sessions HTTP/1.1\r\nHost: evil.example\r\n\r\n",
            b"GET /no/such/path HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            b"DELETE /v1/models HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            b"POST /v1/audio/speech HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -1\r\n\r\n",
            b"POST /v1/audio/speech HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999999\r\n\r\n",
            b"GET / HTTP/9.9\r\n\r\n",
            b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
            b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + b"x" * 100_000 + b"\r\n\r\n",
        )
        return await self._request(self._one_of(*requests))

    async def request_is_cut_off(self) -> str:
        _, writer = await asyncio.open_connection(HOST, self._port)
        speech = json.dumps({"model": "any", "voice": "hum", "input": LONG_TEXT, "response_format": "pcm"}).encode()
        whole = _post_of("/v1/audio/speech", speech, "application/json")
        writer.write(whole[: self._one_of(10, 60, len(whole) - 100, len(whole))])
        await asyncio.sleep(0.05 * self._random.random())
        if self._random.random() < 0.5:
            _linger(writer.get_extra_info("socket"))
        writer.transport.abort()
        return "vanished"

    async def request_is_never_finished(self) -> str:
        whole = _post_of("/v1/audio/speech", b" " * 1_000, "application/json")
        reader, writer = await asyncio.open_connection(HOST, self._port)
        self._held.append((reader, writer))
        writer.write(whole[: self._one_of(0, 40, 200)])
        return "held"

    async def answer_is_not_read(self) -> str:
        speech = json.dumps({"model": "any", "voice": "hum", "input": LONG_TEXT, "response_format": "pcm"}).encode()
        reader, writer = await asyncio.open_connection(sock=await self._connected(least_buffer=True))
        self._held.append((reader, writer))
        reader._transport.pause_reading()  # type: ignore[attr-defined]
        writer.write(_post_of("/v1/audio/speech", speech, "application/json"))
        return "held"

    # How they do it.

    def _one_of(self, *choices: Any) -> Any:
        return self._random.choice(choices)

    @asynccontextmanager
    async def _websocket(self, query: str = "") -> AsyncIterator[ClientConnection]:
        url = f"ws://{HOST}:{self._port}/v1/realtime{query}"
        async with connect(url, compression=None, ping_interval=None, open_timeout=ANSWERED_WITHIN_S) as connection:
            yield connection

    async def _say(self, message: Any, query: str = "") -> str:
        """The error that a message is answered with, or the code that the connection is closed with."""
        try:
            async with self._websocket(query) as connection, asyncio.timeout(ANSWERED_WITHIN_S):
                await connection.send(message if isinstance(message, bytes | str) else json.dumps(message))
                while True:
                    told = json.loads(await connection.recv())
                    if told["type"] == "error":
                        return f"error {told['error']['code']}"
        except ConnectionClosed as closed:
            return f"closed {closed.rcvd.code if closed.rcvd else 'without a word'}"

    async def _connected(self, *, least_buffer: bool = False) -> socket.socket:
        made = socket.socket()
        made.setblocking(False)
        if least_buffer:
            made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096)
        await asyncio.get_running_loop().sock_connect(made, (HOST, self._port))
        return made

    @asynccontextmanager
    async def _raw_websocket(
        self, *, hold: bool = False, least_buffer: bool = False
    ) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
        """A connection after its handshake, with no library that would answer pings; left open where it is held."""
        reader, writer = await asyncio.open_connection(sock=await self._connected(least_buffer=least_buffer))
        writer.write(HANDSHAKE.format(query="").encode())
        async with asyncio.timeout(ANSWERED_WITHIN_S):
            await reader.readuntil(b"\r\n\r\n")
        try:
            yield reader, writer
        finally:
            if hold:
                self._held.append((reader, writer))
            else:
                writer.close()

    async def _post(self, path: str, body: bytes, kind: str) -> str:
        return await self._request(_post_of(path, body, kind))

    async def _request(self, whole: bytes) -> str:
        reader, writer = await asyncio.open_connection(HOST, self._port)
        try:
            writer.write(whole)
            async with asyncio.timeout(ANSWERED_WITHIN_S):
                head = await reader.readuntil(b"\r\n\r\n")
            return f"status {head.split()[1].decode()}"
        except (asyncio.IncompleteReadError, ConnectionError):
            return "closed without an answer"
        finally:
            writer.close()


SHARES = {
    Bad.json_is_broken: 1_200,
    Bad.event_is_unknown: 900,
    Bad.event_has_another_shape: 900,
    Bad.order_is_wrong: 900,
    Bad.bytes_are_odd: 900,
    Bad.base64_is_none: 900,
    Bad.options_cannot_be: 500,
    Bad.message_is_too_large: 200,
    Bad.text_is_no_utf8: 300,
    Bad.frame_is_broken: 300,
    Bad.handshake_is_broken: 300,
    Bad.socket_is_reset: 600,
    Bad.socket_is_reset_while_it_is_answered: 200,
    Bad.resumable_one_does_not_come_back: 200,
    Bad.machine_loses_its_power: 300,
    Bad.pings_are_not_answered: 100,
    Bad.sound_is_not_read: 40,
    Bad.flood_is_not_read: 40,
    Bad.sdp_is_none: 400,
    Bad.whip_is_none: 300,
    Bad.peer_never_connects: 60,
    Bad.upload_is_no_sound: 150,
    Bad.request_makes_no_sense: 500,
    Bad.request_is_cut_off: 200,
    Bad.request_is_never_finished: 100,
    Bad.answer_is_not_read: 10,
}
"""Of 10,500 clients."""

Kind = Callable[[Bad], Awaitable[str]]


def _post_of(path: str, body: bytes, kind: str) -> bytes:
    head = f"POST {path} HTTP/1.1\r\nHost: {HOST}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _frame(event: Any) -> bytes:
    """A masked text frame, whose mask is nothing."""
    text = json.dumps(event).encode()
    size = bytes([0x80 | len(text)]) if len(text) < 126 else b"\xff" + struct.pack("!Q", len(text))
    return b"\x81" + size + bytes(4) + text


async def _end_of(reader: asyncio.StreamReader) -> str:
    """The code of the close frame with which the server ends a connection."""
    with contextlib.suppress(ConnectionError):
        async with asyncio.timeout(ANSWERED_WITHIN_S):
            told = await reader.read()
            at = told.rfind(b"\x88")
            if 0 <= at <= len(told) - 4:
                return f"closed {int.from_bytes(told[at + 2 : at + 4], 'big')}"
    return "closed without a word"


def _tone() -> bytes:
    samples = np.sin(np.arange(FRAME_SAMPLES) * 0.1) * 5_000
    return bytes(samples.astype("<i2"))


async def _speak(connection: ClientConnection) -> None:
    """A short turn, faster than speech."""
    for _ in range(25):
        await connection.send(_tone())
    for _ in range(60):
        await connection.send(bytes(2 * FRAME_SAMPLES))


def _socket_of(connection: ClientConnection) -> socket.socket:
    found: socket.socket = connection.transport.get_extra_info("socket")
    return found


def _linger(plain: socket.socket) -> None:
    """What is closed now is reset: the other side gets RST, not FIN."""
    plain.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _reset(connection: ClientConnection) -> None:
    _linger(_socket_of(connection))
    connection.transport.abort()


async def an_offer() -> str:
    """Of a client that sends and hears, and will never be seen."""
    peer = RTCPeerConnection(RTCConfiguration(iceServers=[]))
    peer.addTransceiver("audio", direction="sendrecv")
    await peer.setLocalDescription(await peer.createOffer())
    offer: str = peer.localDescription.sdp
    await peer.close()
    return offer


async def storm(port: int, count: int, rate: float) -> None:
    """Run so many clients, mixed, so many a second; tell what each kind was answered, and how often; and stay."""
    bad = Bad(port, await an_offer())
    mixed = random.Random(count)
    kinds = list(SHARES)
    chosen = enumerate(mixed.choices(kinds, [SHARES[kind] for kind in kinds], k=count))
    began_s = time.perf_counter()
    answers: defaultdict[str, Counter[str]] = defaultdict(Counter)

    async def work() -> None:
        for number, kind in chosen:  # shared: each takes the next one that is due
            await asyncio.sleep(max(0.0, began_s + number / rate - time.perf_counter()))
            try:
                answer = await kind(bad)
            except InvalidStatus as refused:
                answer = f"status {refused.response.status_code}"
            except (OSError, TimeoutError, WebSocketException, asyncio.IncompleteReadError) as error:
                answer = type(error).__name__
            answers[kind.__name__][answer] += 1

    await asyncio.gather(*(work() for _ in range(AT_ONCE)))
    told = {kind.__name__: dict(answers[kind.__name__].most_common()) for kind in kinds if answers[kind.__name__]}
    print(json.dumps(told), flush=True)
    await asyncio.to_thread(sys.stdin.read)
    os._exit(0)  # with everything that is held: nobody says goodbye


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("port", type=int)
    parser.add_argument("count", type=int)
    parser.add_argument("rate", type=float)
    arguments = parser.parse_args()
    asyncio.run(storm(arguments.port, arguments.count, arguments.rate))


if __name__ == "__main__":
    main()
