"""Requests that are none, and handshakes that cannot become a connection."""

from bench.soak_clients.means import HANDSHAKE, Kind, Target


async def handshake_is_broken(target: Target) -> str:
    wrong = target.one_of(("13\r\n", "7\r\n"), ("Sec-WebSocket-Key", "X-Key"), ("dGhl", "?"), ("GET", "POST"))
    return await target.request(HANDSHAKE.format(query="").replace(*wrong).encode())


async def options_cannot_be(target: Target) -> str:
    queries = ("audio=binary&rate=11025", "audio=mp3", "rate=abc", "call_id=sess_none", "resume=none", "channels=9")
    return await target.say({"type": "no.such.event"}, f"?{target.one_of(*queries)}&audio=binary")


async def request_makes_no_sense(target: Target) -> str:
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
    return await target.request(target.one_of(*requests))


SHARES: dict[Kind, int] = {
    handshake_is_broken: 300,
    options_cannot_be: 500,
    request_makes_no_sense: 500,
}
