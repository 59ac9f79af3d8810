import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.door_stage import House
from voiceloop.fakes.virtual_time import run_virtual
from voiceloop.server.door_settings import DoorSettings
from voiceloop.server.limits import LimitSettings
from voiceloop.server.refusals import Refusal

OVERLOADED = Refusal(503, "overloaded", "There is no room", 2.0)
MODELS = "/v1/models"


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


def code_of(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["error"]["code"]


def status_of(sent: list[Any]) -> int:
    """Of a handshake: 101 where it was accepted."""
    return 101 if sent[0]["type"] == "websocket.accept" else int(sent[0]["status"])


# Keys.


async def test_without_keys_everybody_on_this_machine_may_do_everything(house: House) -> None:
    assert (await house.ask("GET", "/v1/sessions")).status_code == 200
    assert status_of(await house.shake("whatever")) == 101
    assert house.came[0].may("admin")


async def test_with_keys_a_stranger_gets_the_page_and_no_more(house: House) -> None:
    house.key()
    assert (await house.ask("GET", "/")).status_code == 200
    answer = await house.ask("GET", MODELS)
    assert code_of(answer) == (401, "missing_api_key")
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert len(house.came) == 1


async def test_a_wrong_key_is_refused_and_never_repeated(house: House, caplog: pytest.LogCaptureFixture) -> None:
    house.key()
    wrong = "vl_0123456789_" + "x" * 43
    with caplog.at_level(logging.DEBUG):
        answer = await house.ask("GET", f"{MODELS}?token={wrong}", wrong)
    assert code_of(answer) == (401, "invalid_api_key")
    noted = " ".join(record.getMessage() for record in caplog.records if record.name.startswith("voiceloop"))
    assert wrong not in answer.text + noted
    assert "invalid_api_key" in noted
    assert house.refused == ["invalid_api_key"]


async def test_a_key_is_good_for_its_scopes(house: House) -> None:
    key = house.key("audio")
    assert (await house.ask("POST", "/v1/audio/speech", key)).status_code == 200
    assert (await house.ask("GET", MODELS, key)).status_code == 200
    assert code_of(await house.ask("GET", "/v1/sessions", key)) == (403, "insufficient_scope")
    assert status_of(await house.shake(key)) == 403


async def test_the_caller_is_told_to_the_routes(house: House) -> None:
    key = house.key("realtime")
    await house.shake(key)
    (caller,) = house.came
    assert caller.key_id == house.keys.list()[0].id
    assert caller.scopes == {"realtime"}


async def test_a_browser_brings_its_key_as_a_subprotocol(house: House) -> None:
    key = house.key()
    protocols = ["realtime", f"openai-insecure-api-key.{key}"]
    assert status_of(await house.shake(subprotocols=protocols)) == 101
    assert status_of(await house.shake(subprotocols=["realtime"])) == 401


async def test_a_revoked_key_is_refused_from_then_on(house: House) -> None:
    key = house.key()
    assert (await house.ask("GET", MODELS, key)).status_code == 200
    house.keys.revoke("key 0")
    assert code_of(await house.ask("GET", MODELS, key)) == (401, "invalid_api_key")


# Client secrets.


def secret(house: House, session: dict[str, Any] | None = None) -> str:
    return house.signer.sign(house.keys.list()[0].id, frozenset({"realtime"}), 60, session)[0]


@pytest.mark.parametrize("path", ["/v1/realtime/calls", "/whip"])
async def test_a_client_secret_opens_sessions_with_its_configuration(house: House, path: str) -> None:
    house.key()
    token = secret(house, {"type": "realtime", "instructions": "Be kind."})
    assert (await house.ask("POST", path, token)).status_code == 200
    assert status_of(await house.shake(subprotocols=[f"openai-insecure-api-key.{token}"])) == 101
    assert [caller.session for caller in house.came] == [{"type": "realtime", "instructions": "Be kind."}] * 2


@pytest.mark.parametrize("path", ["/v1/realtime/client_secrets", "/v1/audio/speech", MODELS, "/v1/sessions"])
async def test_a_client_secret_opens_nothing_else(house: House, path: str) -> None:
    house.key("admin")
    assert code_of(await house.ask("POST", path, secret(house))) == (403, "insufficient_scope")


async def test_a_client_secret_ends_with_its_key(house: House) -> None:
    house.key()
    token = secret(house)
    house.keys.revoke("key 0")
    assert status_of(await house.shake(token)) == 401


async def test_a_client_secret_that_is_none_is_refused_on_an_open_server_too(house: House) -> None:
    assert status_of(await house.shake("ek_nonsense.x")) == 401


async def test_a_client_secret_of_an_open_server_works_there(house: House) -> None:
    token, _ = house.signer.sign("", frozenset({"realtime"}), 60, {"type": "transcription"})
    assert status_of(await house.shake(token)) == 101
    assert house.came[0].session == {"type": "transcription"}


# Pages of others.


@pytest.mark.parametrize(
    ("origin", "status"),
    [("http://127.0.0.1:8080", 101), ("https://app.example", 101), ("https://evil.example", 403), ("null", 403)],
)
async def test_only_our_pages_and_listed_ones_open_sockets(tmp_path: Path, origin: str, status: int) -> None:
    house = House(tmp_path, DoorSettings(allowed_origins=("https://app.example",)))
    assert status_of(await house.shake(headers={"origin": origin})) == status


async def test_a_name_that_was_made_to_point_here_reaches_nothing(house: House) -> None:
    headers = {"host": "evil.example:8080", "origin": "http://evil.example:8080"}
    assert status_of(await house.shake(headers=headers)) == 403
    assert code_of(await house.ask("GET", "/", headers={"Host": "evil.example"})) == (403, "host_not_allowed")
    assert house.came == []


async def test_a_listed_page_may_ask_first_and_read_the_answer(tmp_path: Path) -> None:
    house = House(tmp_path, DoorSettings(allowed_origins=("https://app.example",)))
    house.key()
    asks = {"Origin": "https://app.example", "Access-Control-Request-Method": "POST"}
    first = await house.ask("OPTIONS", "/whip", headers=asks)
    assert (first.status_code, first.headers["access-control-allow-origin"]) == (204, "https://app.example")
    refused = await house.ask("POST", "/whip", headers={"Origin": "https://app.example"})
    assert (refused.status_code, refused.headers["access-control-allow-origin"]) == (401, "https://app.example")
    evil = await house.ask("OPTIONS", "/whip", headers={**asks, "Origin": "https://evil.example"})
    assert (evil.status_code, "access-control-allow-origin" in evil.headers) == (403, False)


async def test_every_answer_is_secured_refusals_too(house: House) -> None:
    house.key()
    page, refused = await house.ask("GET", "/"), await house.ask("GET", MODELS)
    assert "ws://127.0.0.1:8080" in page.headers["content-security-policy"]
    assert refused.headers["x-content-type-options"] == "nosniff"


# Limits.


async def test_one_request_too_many_is_told_when_to_come_again(tmp_path: Path) -> None:
    house = House(tmp_path, DoorSettings(limits=LimitSettings(requests_per_minute=1)))
    key, other = house.key(), house.key()
    await house.ask("GET", MODELS, key)
    answer = await house.ask("GET", MODELS, key)
    assert code_of(answer) == (429, "rate_limit_exceeded")
    assert answer.json()["error"]["type"] == "rate_limit_exceeded"
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    assert (await house.ask("GET", MODELS, other)).status_code == 200


async def test_a_sessions_place_is_free_again_when_it_is_over(tmp_path: Path) -> None:
    house = House(tmp_path, DoorSettings(limits=LimitSettings(sessions=1)))
    key = house.key()
    assert [status_of(await house.shake(key)) for _ in range(3)] == [101] * 3


async def test_a_call_that_outlives_its_request_keeps_its_place(tmp_path: Path) -> None:
    house = House(tmp_path, DoorSettings(limits=LimitSettings(sessions=1)), calls=[])
    key = house.key()
    assert (await house.ask("POST", "/whip", key)).status_code == 200
    assert status_of(await house.shake(key)) == 429
    assert status_of(await house.shake(key, query=b"resume=token")) == 101
    assert house.calls is not None
    assert house.calls[0].place is not None
    house.calls[0].place.release()
    assert status_of(await house.shake(key)) == 101


async def test_a_day_without_sound_left_begins_no_sessions(tmp_path: Path) -> None:
    house = House(tmp_path, DoorSettings(limits=LimitSettings(audio_minutes_per_day=1)))
    key = house.key()
    await house.shake(key)
    account = house.came[0].account
    assert account is not None
    account.charge_audio(60.0, 1_000.5 * 86_400.0)
    sent = await house.shake(key)
    assert status_of(sent) == 429
    assert (b"retry-after", b"43200") in sent[0]["headers"]
    assert (await house.ask("GET", MODELS, key)).status_code == 200


async def test_a_body_may_be_so_long_whatever_was_announced(tmp_path: Path) -> None:
    house = House(tmp_path, DoorSettings(max_request_bytes=2_048))

    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b"x" * 1_000

    assert code_of(await house.ask("POST", MODELS, content=b"x" * 2_049)) == (413, "content_too_large")
    assert house.came == []
    assert code_of(await house.ask("POST", MODELS, content=pieces())) == (413, "content_too_large")
    assert house.read_bytes == 2_000
    assert (await house.ask("POST", MODELS, content=b"x" * 2_048)).status_code == 200
    assert house.refused == ["content_too_large"] * 2


async def test_uploads_may_be_longer(house: House) -> None:
    answer = await house.ask("POST", "/v1/audio/transcriptions", content=b"x" * 2**21)
    assert answer.status_code == 200


def test_a_body_that_does_not_come_is_not_waited_for(house: House) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"x"
        await asyncio.sleep(60.0)
        yield b"y"

    answer = run_virtual(house.ask("POST", MODELS, content=pieces()))
    assert code_of(answer) == (408, "request_timeout")


# Headroom and the end.


async def test_without_headroom_new_sessions_are_refused_before_they_are_accepted(tmp_path: Path) -> None:
    house = House(tmp_path, closed=(lambda: None, lambda: OVERLOADED))
    sent = await house.shake()
    assert status_of(sent) == 503
    assert (b"retry-after", b"2") in sent[0]["headers"]
    assert b"overloaded" in sent[1]["body"]
    assert code_of(await house.ask("POST", "/v1/realtime/calls")) == (503, "overloaded")
    assert house.came == []


@pytest.mark.parametrize(("method", "path"), [("GET", MODELS), ("PATCH", "/whip/a"), ("GET", "/readyz")])
async def test_without_headroom_what_goes_on_goes_on(tmp_path: Path, method: str, path: str) -> None:
    house = House(tmp_path, closed=(lambda: OVERLOADED,))
    assert (await house.ask(method, path)).status_code == 200


@pytest.mark.parametrize("query", [b"resume=token", b"call_id=sess_1"])
async def test_without_headroom_a_dropped_call_may_come_back(tmp_path: Path, query: bytes) -> None:
    house = House(tmp_path, closed=(lambda: OVERLOADED,))
    assert status_of(await house.shake(query=query)) == 101


@pytest.mark.parametrize(
    ("closed", "close_code"), [((lambda: OVERLOADED,), 1013), ((lambda: Refusal(403, "no", "No"),), 1008)]
)
async def test_where_no_status_can_be_told_the_socket_is_closed(tmp_path: Path, closed: Any, close_code: int) -> None:
    sent = await House(tmp_path, closed=closed).shake(plain=True)
    assert [(message["type"], message["code"]) for message in sent] == [("websocket.close", close_code)]


@pytest.mark.parametrize(("is_going_away", "code"), [(False, 1000), (True, 1001)])
async def test_a_server_that_goes_away_closes_with_1001(tmp_path: Path, is_going_away: bool, code: int) -> None:
    sent = await House(tmp_path, is_going_away=is_going_away).shake()
    assert sent[-1]["code"] == code
