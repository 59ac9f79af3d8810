"""Minutes of sound, in and out, are charged to the key that used them, whatever way they came."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import InvalidStatus

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.real import Real
from tests.server.rest import talk_wav
from tests.server.test_calls import told
from tests.transports.recordings import encode, tone
from tests.transports.webrtc.client import Client, client, until
from voiceloop.core.audio import SAMPLE_RATE_HZ
from voiceloop.fakes import ScriptedSpeechToText
from voiceloop.server.clock import unix_now_s
from voiceloop.server.limits import Account, LimitSettings

DAY_S = 86_400.0
PLENTY_S = 6_000.0
SPEECH = {"model": "m", "voice": "alloy", "input": "Good morning, this is a text.", "response_format": "pcm"}
RECORDING = talk_wav(1.0)
RECORDING_S = 4.0


def limited(folder: Path, seconds: float, cast: Cast | None = None) -> Real:
    """A server whose keys have so many seconds of sound a day."""
    real = Real(folder, limits=LimitSettings(audio_minutes_per_day=seconds / 60, sessions=2))
    real.cast = cast or Cast(Scene().silence(0.1), speech_to_text=ScriptedSpeechToText("a tea please"))
    return real


def account_of(real: Real) -> Account:
    """Of the key, through the door."""
    return real.application.gate.accounts.of(real.record.id)


def used_s(real: Real) -> float:
    """How much of PLENTY_S is used up: what does not fit any more tells."""
    low, high = 0.0, PLENTY_S
    while high - low > 0.001:
        wanted = (low + high) / 2
        if account_of(real).audio(unix_now_s(), wanted) is None:
            low = wanted
        else:
            high = wanted
    return PLENTY_S - low


def use_up(real: Real, all_but_s: float = 0.0) -> None:
    account_of(real).charge_audio(real.limits.audio_minutes_per_day * 60 - all_but_s, unix_now_s())


def check_refused(answer: httpx.Response) -> None:
    """429 with a code of its own, and the seconds until midnight in UTC."""
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["type"]) == (429, "audio_quota_exceeded", "rate_limit_exceeded")
    until_midnight_s = DAY_S - unix_now_s() % DAY_S
    assert int(answer.headers["retry-after"]) == pytest.approx(until_midnight_s, abs=5.0)


async def post(http: httpx.AsyncClient, data: bytes = RECORDING, name: str = "a.wav", **fields: Any) -> httpx.Response:
    fields = {"model": "m", **fields}
    return await http.post("/v1/audio/transcriptions", data=fields, files={"file": (name, data)})


# Requests.


async def test_a_recording_costs_its_length(tmp_path: Path) -> None:
    async with limited(tmp_path, PLENTY_S).open() as real, real.http() as http:
        assert (await post(http)).status_code == 200
        assert used_s(real) == pytest.approx(RECORDING_S, abs=0.1)
        assert '"transcript.text.done"' in (await post(http, stream="true")).text
        assert used_s(real) == pytest.approx(2 * RECORDING_S, abs=0.1)


async def test_what_is_no_recording_costs_nothing(tmp_path: Path) -> None:
    async with limited(tmp_path, PLENTY_S).open() as real, real.http() as http:
        assert (await post(http, b"nonsense")).status_code == 400
        assert used_s(real) == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("stream", ["false", "true"])
async def test_a_recording_that_is_longer_than_what_is_left_is_refused_and_costs_nothing(
    tmp_path: Path, stream: str
) -> None:
    async with limited(tmp_path, 60.0).open() as real, real.http() as http:
        use_up(real, all_but_s=RECORDING_S - 0.5)
        check_refused(await post(http, stream=stream))
        assert account_of(real).audio(unix_now_s(), RECORDING_S - 0.6) is None


async def test_a_recording_of_just_what_is_left_is_transcribed(tmp_path: Path) -> None:
    async with limited(tmp_path, 60.0).open() as real, real.http() as http:
        use_up(real, all_but_s=RECORDING_S)
        assert (await post(http)).status_code == 200
        check_refused(await post(http))


@pytest.mark.parametrize("stream", ["false", "true"])
async def test_a_recording_that_does_not_say_its_length_is_left_off_when_the_minutes_are_used_up(
    tmp_path: Path, stream: str
) -> None:
    adts = encode(tmp_path / "a.aac", "aac", tone(48_000, 4 * RECORDING_S), 48_000).read_bytes()
    async with limited(tmp_path, 60.0).open() as real, real.http() as http:
        use_up(real, all_but_s=RECORDING_S)
        answer = await post(http, adts, "a.aac", stream=stream)
        if stream == "false":
            check_refused(answer)
        else:
            last = json.loads(answer.text.strip().rpartition("data: ")[2])
            assert (answer.status_code, last["error"]["code"]) == (200, "audio_quota_exceeded")


async def test_speech_costs_the_seconds_that_were_made(tmp_path: Path) -> None:
    async with limited(tmp_path, PLENTY_S).open() as real, real.http() as http:
        answer = await http.post("/v1/audio/speech", json=SPEECH)
        assert used_s(real) == pytest.approx(len(answer.content) / 2 / 24_000, abs=0.1)
        assert used_s(real) > 1.0


async def test_a_text_that_was_begun_is_spoken_to_its_end_and_the_next_one_is_refused(tmp_path: Path) -> None:
    async with limited(tmp_path, 60.0).open() as real, real.http() as http:
        whole = await http.post("/v1/audio/speech", json=SPEECH)
        use_up(real, all_but_s=0.1 + len(whole.content) / 48_000)
        again = await http.post("/v1/audio/speech", json=SPEECH)
        assert (again.status_code, len(again.content)) == (200, len(whole.content))
        check_refused(await http.post("/v1/audio/speech", json=SPEECH))


@pytest.mark.parametrize("path", ["/v1/audio/speech", "/v1/audio/transcriptions", "/v1/realtime/calls", "/whip"])
async def test_with_all_minutes_used_up_nothing_is_begun(tmp_path: Path, path: str) -> None:
    async with limited(tmp_path, 60.0).open() as real, real.http() as http:
        use_up(real)
        check_refused(await http.post(path))
        with pytest.raises(InvalidStatus) as caught:
            await real.realtime()
        assert caught.value.response.status_code == 429
        assert int(caught.value.response.headers["retry-after"]) > 0
        assert (await http.get("/v1/models")).status_code == 200


# Calls.


async def send(socket: ClientConnection, seconds: float) -> None:
    for _ in range(round(seconds * 10)):
        await socket.send(bytes(2 * SAMPLE_RATE_HZ // 10))


async def test_a_call_that_ends_before_anybody_looks_is_charged_all_the_same(tmp_path: Path) -> None:
    async with limited(tmp_path, PLENTY_S).open() as real:
        async with real.realtime("audio=binary&rate=16000") as socket:
            await send(socket, 30.0)
        await until(lambda: not real.application.calls.count)
        assert used_s(real) == pytest.approx(30.0, abs=0.2)


async def test_an_open_connection_that_sends_nothing_costs_nothing(tmp_path: Path) -> None:
    async with limited(tmp_path, PLENTY_S).open() as real:
        async with real.realtime() as socket:
            await told(socket, "session.created")
        await until(lambda: not real.application.calls.count)
        assert used_s(real) == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize("conversation", ["auto", "none"])
async def test_replies_cost_what_was_sent_of_them(tmp_path: Path, conversation: str) -> None:
    ask = {"type": "response.create", "response": {"conversation": conversation, "instructions": "Say yes."}}
    async with limited(tmp_path, PLENTY_S).open() as real:
        async with real.realtime() as socket:
            await socket.send(json.dumps(ask))
            events = await told(socket, "response.done")
        await until(lambda: not real.application.calls.count)
        sent = sum(len(event["delta"]) * 3 / 4 for event in events if event["type"] == "response.output_audio.delta")
        assert sent / 48_000 > 0.3
        assert used_s(real) == pytest.approx(sent / 48_000, abs=0.05)


async def test_a_call_ends_with_its_reason_when_the_minutes_are_used_up(tmp_path: Path) -> None:
    async with limited(tmp_path, 60.0).open() as real:
        use_up(real, all_but_s=0.5)
        async with real.realtime("audio=binary&rate=16000") as socket:
            await send(socket, 0.6)
            ended = (await told(socket, "voiceloop.session.ended"))[-1]
        assert ended["reason"] == "audio_quota_exceeded"


async def test_a_name_that_comes_twice_does_not_smuggle_a_session_past_the_door(tmp_path: Path) -> None:
    async with limited(tmp_path, 60.0).open() as real:
        use_up(real)
        for query in ("resume=x&resume=", "call_id=x&call_id="):
            with pytest.raises(InvalidStatus) as caught:
                await real.realtime(query)
            assert caught.value.response.status_code == 429


# WebRTC.


def last_told(caller: Client) -> dict[str, Any]:
    event: dict[str, Any] = json.loads(caller.messages[-1]) if caller.messages else {"type": ""}
    return event


async def begin(real: Real, caller: Client, path: str = "/v1/realtime/calls") -> httpx.Response:
    async with real.http() as http:
        return await http.post(path, content=await caller.offer(), headers={"Content-Type": "application/sdp"})


async def test_a_call_over_webrtc_is_charged_what_was_heard_of_it(tmp_path: Path) -> None:
    sound = Scene().say(30.0, "a tea please").samples
    async with limited(tmp_path, PLENTY_S).open() as real, client(sound) as caller:
        await caller.accept((await begin(real, caller)).text)
        await caller.opened()
        (call,) = real.application.calls.list()
        await until(lambda: any(each.sound_s >= 1.0 for each in real.application.calls.metered()))
        found = real.application.calls.get(call.id)
        assert found is not None
        await caller.aclose()
        await until(lambda: not real.application.calls.count)
        assert used_s(real) == pytest.approx(found.sound_s, abs=0.01)
        assert used_s(real) >= 1.0


@pytest.mark.parametrize("path", ["/v1/realtime/calls", "/whip"])
async def test_a_call_over_webrtc_ends_with_its_reason_when_the_minutes_are_used_up(tmp_path: Path, path: str) -> None:
    sound = Scene().say(30.0, "a tea please").samples
    async with limited(tmp_path, 60.0).open() as real, client(sound) as caller, client(None, "recvonly") as another:
        use_up(real, all_but_s=0.5)
        await caller.accept((await begin(real, caller, path)).text)
        await until(lambda: last_told(caller)["type"] == "voiceloop.session.ended")
        assert last_told(caller)["reason"] == "audio_quota_exceeded"
        await until(lambda: not real.application.calls.count)
        check_refused(await begin(real, another, path))


async def test_places_are_taken_by_calls_over_webrtc_and_given_back(tmp_path: Path) -> None:
    async with limited(tmp_path, PLENTY_S).open() as real, client(None, "recvonly") as caller:
        answers = [await begin(real, caller) for _ in range(3)]
        assert [answer.status_code for answer in answers] == [201, 201, 429]
        assert answers[2].json()["error"]["code"] == "too_many_sessions"
        async with real.http() as http:
            for answer in answers[:2]:
                await http.post(f"{answer.headers['location']}/hangup")
        await until(lambda: account_of(real).sessions == 0)
