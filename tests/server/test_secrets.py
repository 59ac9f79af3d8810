from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from openai.types.realtime import ClientSecretCreateResponse

from tests.engine.stage import Cast
from tests.screenplay import Scene
from voiceloop.server.rest_errors import RestError
from voiceloop.server.secrets import MOST_TOKEN_CHARS, Signer, client_secret_routes, effective_session
from voiceloop.stages.prompting import PromptSettings

SCOPES = frozenset({"realtime"})


class Calendar:
    now_unix_s = 1_000_000.0

    def __call__(self) -> float:
        return self.now_unix_s


def signer(secret: bytes = b"s" * 32, calendar: Calendar | None = None) -> Signer:
    return Signer(lambda: secret, calendar or Calendar())


def test_a_token_says_what_was_signed() -> None:
    token, expires_unix_s = signer().sign("key", SCOPES, 60, {"type": "realtime", "instructions": "Be kind."})
    said = signer().read(token)
    assert said is not None
    assert (said.key_id, said.scopes, said.expires_unix_s) == ("key", SCOPES, expires_unix_s)
    assert said.session == {"type": "realtime", "instructions": "Be kind."}
    assert expires_unix_s == 1_000_060


def test_a_token_ends() -> None:
    calendar = Calendar()
    token, _ = signer(calendar=calendar).sign("key", SCOPES, 10)
    calendar.now_unix_s += 9.9
    assert signer(calendar=calendar).read(token) is not None
    calendar.now_unix_s += 0.1
    assert signer(calendar=calendar).read(token) is None


def test_a_token_of_another_server_is_none() -> None:
    token, _ = signer(b"t" * 32).sign("key", SCOPES)
    assert signer().read(token) is None


def test_no_character_of_a_token_may_change() -> None:
    token, _ = signer().sign("key", SCOPES)
    for place in range(len(token) - 1):  # the last one has bits that are not used, but its text is compared, too
        other = "A" if token[place] != "A" else "B"
        assert signer().read(token[:place] + other + token[place + 1 :]) is None


@pytest.mark.parametrize("token", ["", "ek_", "ek_.", "ek_x.y", "ek_é.y", "x" * 10, "ek_" + "a" * 9_000 + ".b"])
def test_what_is_no_token_says_nothing(token: str) -> None:
    assert signer().read(token) is None


def test_a_token_is_fit_for_the_name_of_a_subprotocol() -> None:
    token, _ = signer().sign("key", SCOPES)
    assert all(each.isalnum() or each in "_-." for each in token)


def test_a_session_that_fits_into_no_header_is_refused() -> None:
    session = {"type": "realtime", "instructions": "".join(str(number * number) for number in range(9_000))}
    with pytest.raises(RestError) as caught:
        signer().sign("key", SCOPES, 60, session)
    assert (caught.value.code, caught.value.param) == ("session_too_long", "session")
    assert len(signer().sign("key", SCOPES, 60, {"instructions": "Be kind. " * 900})[0]) < MOST_TOKEN_CHARS


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    engine = Cast(Scene().silence(0.1)).engine()
    app.include_router(client_secret_routes(signer(), effective_session(engine, PromptSettings())))
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client


async def test_the_route_answers_as_openais_types_want_it(http: httpx.AsyncClient) -> None:
    session = {"type": "realtime", "instructions": "Be kind.", "audio": {"output": {"speed": 1.2}}}
    body = {"session": session, "expires_after": {"anchor": "created_at", "seconds": 60}}
    answer = await http.post("/v1/realtime/client_secrets", json=body)
    told = ClientSecretCreateResponse.model_validate(answer.json())
    said = signer().read(told.value)
    assert said is not None
    assert (told.expires_at, said.session, answer.headers["cache-control"]) == (1_000_060, session, "no-store")
    assert answer.json()["session"]["audio"]["output"]["speed"] == 1.2


async def test_without_wishes_a_secret_is_for_a_plain_session_of_ten_minutes(http: httpx.AsyncClient) -> None:
    told = (await http.post("/v1/realtime/client_secrets", json={})).json()
    said = signer().read(told["value"])
    assert said is not None
    assert (told["expires_at"], said.session, told["session"]["type"]) == (1_000_600, None, "realtime")


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({"expires_after": {"seconds": 9}}, "expires_after.seconds"),
        ({"expires_after": {"seconds": 7_201}}, "expires_after.seconds"),
        ({"expires_after": {"seconds": True}}, "expires_after.seconds"),
        ({"expires_after": {"seconds": "60"}}, "expires_after.seconds"),
        ({"expires_after": {"anchor": "now"}}, "expires_after.anchor"),
        ({"expires_after": {"minutes": 1}}, "expires_after.minutes"),
        ({"expires_after": 60}, "expires_after"),
        ({"sesion": {}}, "sesion"),
        ({"session": {"type": "other"}}, "session.type"),
        ({"session": []}, "session"),
        ({"session": {"audio": {"output": {"speed": 9}}}}, "session.audio.output.speed"),
        ({"session": {"colour": "red"}}, "session.colour"),
    ],
)
async def test_a_wrong_wish_is_refused_by_its_name(http: httpx.AsyncClient, body: dict[str, Any], param: str) -> None:
    answer = await http.post("/v1/realtime/client_secrets", json=body)
    assert (answer.status_code, answer.json()["error"]["param"]) == (400, param)
