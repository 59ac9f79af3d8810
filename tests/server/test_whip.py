"""WHIP as RFC 9725 has it, and WHEP for the way back."""

import json
from dataclasses import replace

import numpy as np
import pytest
from aioice import Connection

from tests.engine.stage import Cast
from tests.server.test_webrtc import LONG, ORDER, Server, serving
from tests.transports.webrtc.client import LOOPBACK, Client, client, loopback_only, until
from voiceloop.fakes import ScriptedLanguageModel
from voiceloop.transports.webrtc.settings import IceServer

SDP = {"Content-Type": "application/sdp"}
FRAGMENT = {"Content-Type": "application/trickle-ice-sdpfrag"}


async def begin(server: Server, caller: Client, path: str = "/whip") -> dict[str, str]:
    """POST an offer and take the answer; the headers."""
    answer = await server.http.post(path, content=await caller.offer(), headers=SDP)
    assert answer.status_code == 201, answer.text
    assert answer.headers["content-type"].startswith("application/sdp")
    await caller.accept(answer.text)
    await caller.opened()
    return dict(answer.headers)


def fragment(username: str, password: str, *candidates: str) -> str:
    lines = [f"a=ice-ufrag:{username}", f"a=ice-pwd:{password}", "m=audio 9 UDP/TLS/RTP/SAVPF 111", "a=mid:0"]
    return "\r\n".join([*lines, *(f"a=candidate:{each}" for each in candidates)]) + "\r\n"


def credentials(caller: Client) -> tuple[str, str]:
    gatherer = caller.connection.getTransceivers()[0].receiver.transport.transport.iceGatherer
    parameters = gatherer.getLocalParameters()
    return parameters.usernameFragment or "", parameters.password or ""


async def test_who_sends_and_receives_has_a_conversation() -> None:
    async with serving(Cast(ORDER)) as server, client(ORDER.samples, has_channel=False) as caller:
        await begin(server, caller)
        await until(lambda: bool(len(caller.sound)) and bool(np.abs(caller.sound).max() > 0.02), 20.0)
        assert np.abs(caller.sound).max() < 1.0  # a voice, and no clipping on its way


async def test_who_only_sends_is_heard_and_its_events_are_streamed() -> None:
    async with serving(Cast(ORDER)) as server, client(ORDER.samples, "sendonly", has_channel=False) as caller:
        headers = await begin(server, caller)
        events = headers["link"].partition("<")[2].partition(">")[0]
        told = []
        async with server.http.stream("GET", events) as stream:
            assert stream.headers["content-type"].startswith("text/event-stream")
            async for line in stream.aiter_lines():
                if line.startswith("data: "):
                    told.append(json.loads(line[6:]))
                    if told[-1]["type"] == "response.done":
                        break
    heard = [event["transcript"] for event in told if event["type"].endswith("input_audio_transcription.completed")]
    assert heard == ["a tea please"]


async def test_a_viewer_hears_the_replies_of_a_session() -> None:
    mind = ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)
    cast = Cast(ORDER, language_model=mind)
    async with serving(cast) as server, client(ORDER.samples, "sendonly", has_channel=False) as caller:
        session = (await begin(server, caller))["link"].rpartition("/whep/")[2].partition(">")[0]
        async with client(None, "recvonly", has_channel=False) as viewer:
            headers = await begin(server, viewer, f"/whep/{session}")
            await until(lambda: bool(len(viewer.sound)) and bool(np.abs(viewer.sound).max() > 0.02), 20.0)
            assert (await server.http.delete(headers["location"])).status_code == 200
            await until(lambda: viewer.connection.connectionState == "closed")
        assert len(server.calls.list()) == 1


async def test_a_viewer_of_no_session_is_told_so() -> None:
    async with serving() as server, client(None, "recvonly", has_channel=False) as viewer:
        answer = await server.http.post("/whep/sess_none", content=await viewer.offer(), headers=SDP)
    assert answer.status_code == 404


async def test_a_viewer_leaves_with_the_session() -> None:
    async with serving() as server, client(None, "sendonly", has_channel=False) as caller:
        headers = await begin(server, caller)
        session = headers["link"].rpartition("/whep/")[2].partition(">")[0]
        async with client(None, "recvonly", has_channel=False) as viewer:
            await begin(server, viewer, f"/whep/{session}")
            assert (await server.http.delete(headers["location"])).status_code == 200
            await until(lambda: viewer.connection.connectionState == "closed")


async def test_a_session_ends_by_delete_and_only_once() -> None:
    async with serving() as server, client(None, "sendonly", has_channel=False) as caller:
        headers = await begin(server, caller)
        assert (await server.http.delete(headers["location"])).status_code == 200
        assert (await server.http.delete(headers["location"])).status_code == 404
        await until(lambda: not server.calls.list())


async def test_what_can_be_posted_is_told_with_the_ice_servers() -> None:
    servers = (IceServer("stun:127.0.0.1:9"), IceServer("turn:127.0.0.1:9", "user", 'se"cret'))
    settings = replace(LOOPBACK, ready=0, ice_servers=servers)
    async with serving(settings=settings) as server:
        answer = await server.http.options("/whip")
    assert (answer.status_code, answer.headers["accept-post"]) == (200, "application/sdp")
    assert answer.headers.get_list("link") == [
        '<stun:127.0.0.1:9>; rel="ice-server"',
        '<turn:127.0.0.1:9>; rel="ice-server"; username="user"; credential="se\\"cret"; credential-type="password"',
    ]


async def test_no_ice_server_is_told_unless_there_is_one() -> None:
    async with serving() as server, client(None, "sendonly", has_channel=False) as caller:
        headers = await begin(server, caller)
    assert "ice-server" not in headers["link"]


@pytest.mark.parametrize("method", ["GET", "PUT"])
async def test_other_methods_are_not_allowed(method: str) -> None:
    async with serving() as server:
        assert (await server.http.request(method, "/whip")).status_code == 405


@pytest.mark.parametrize(
    ("content", "headers", "status"),
    [
        ("v=0", {"Content-Type": "text/plain"}, 415),
        ("nonsense", SDP, 400),
        ("v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\n", SDP, 422),
        ("v" * 200_000, SDP, 413),
    ],
)
async def test_what_cannot_be_accepted_is_refused(content: str, headers: dict[str, str], status: int) -> None:
    async with serving() as server:
        assert (await server.http.post("/whip", content=content, headers=headers)).status_code == status


async def test_who_only_wants_to_hear_is_sent_to_whep() -> None:
    async with serving() as server, client(None, "recvonly", has_channel=False) as caller:
        answer = await server.http.post("/whip", content=await caller.offer(), headers=SDP)
    assert answer.status_code == 422


async def test_candidates_may_trickle_in() -> None:
    async with serving() as server, client(None, "sendonly", has_channel=False) as caller:
        offer = "\r\n".join(line for line in (await caller.offer()).splitlines() if "candidate" not in line) + "\r\n"
        answer = await server.http.post("/whip", content=offer, headers=SDP)
        await caller.accept(answer.text)
        candidates = [
            line.partition(":")[2]
            for line in caller.connection.localDescription.sdp.splitlines()
            if line.startswith("a=candidate:")
        ]
        change = {**FRAGMENT, "If-Match": answer.headers["etag"]}
        body = fragment(*credentials(caller), *candidates)
        trickled = await server.http.patch(answer.headers["location"], content=body, headers=change)
        assert (trickled.status_code, trickled.content, "etag" in trickled.headers) == (204, b"", False)
        await caller.opened()


@pytest.mark.parametrize(
    ("headers", "body", "status"),
    [
        (FRAGMENT, "mine", 428),
        ({**FRAGMENT, "If-Match": '"stale"'}, "mine", 412),
        ({"Content-Type": "application/sdp", "If-Match": '"stale"'}, "mine", 415),
        ({**FRAGMENT, "If-Match": "current"}, "a=ice-ufrag:other\r\na=ice-pwd:" + "p" * 22, 422),
        ({**FRAGMENT, "If-Match": "current"}, "hello", 400),
    ],
)
async def test_a_change_without_the_right_tag_is_refused(headers: dict[str, str], body: str, status: int) -> None:
    async with serving() as server, client(None, "sendonly", has_channel=False) as caller:
        begun = await begin(server, caller)
        tag = {"If-Match": begun["etag"]} if headers.get("If-Match") == "current" else {}
        content = fragment(*credentials(caller)) if body == "mine" else body
        answer = await server.http.patch(begun["location"], content=content, headers={**headers, **tag})
        assert answer.status_code == status
        assert len(server.calls.list()) == 1


async def test_ice_is_restarted_and_the_old_tag_is_stale_then() -> None:
    async with serving() as server, client(None, "sendonly", has_channel=False) as caller:
        begun = await begin(server, caller)
        path = Connection(ice_controlling=True)
        with loopback_only():
            await path.gather_candidates()
        body = fragment(path.local_username, path.local_password, *(each.to_sdp() for each in path.local_candidates))
        answer = await server.http.patch(begun["location"], content=body, headers={**FRAGMENT, "If-Match": "*"})
        stale = {**FRAGMENT, "If-Match": begun["etag"]}
        refused = await server.http.patch(begun["location"], content=body, headers=stale)
        fresh = {**FRAGMENT, "If-Match": answer.headers["etag"]}
        taken = await server.http.patch(begun["location"], content=body, headers=fresh)
        await path.close()
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/trickle-ice-sdpfrag")
    assert "a=ice-ufrag:" in answer.text
    assert (refused.status_code, taken.status_code) == (412, 204)
