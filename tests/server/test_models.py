from collections.abc import AsyncIterator

import openai
import pytest
import pytest_asyncio

from tests.server.rest import House
from voiceloop.models.store import ModelStore


@pytest_asyncio.fixture
async def house() -> AsyncIterator[House]:
    async with House().open() as opened:
        yield opened


async def test_a_stock_client_lists_what_is_loaded(house: House) -> None:
    async with house.openai as client:
        models = [model async for model in client.models.list()]
    names = {model.id: model.to_dict()["voiceloop"] for model in models}
    assert {"scripted-vad", "scripted-stt", "scripted-llm", "scripted-tts"} <= names.keys()
    assert names["scripted-stt"] == {
        "purpose": "speech to text",
        "loaded_as": "scripted-stt",
        "in_use": True,
        "size_bytes": None,
        "licence": None,
        "summary": None,
    }


async def test_a_stock_client_retrieves_one(house: House) -> None:
    async with house.openai as client:
        model = await client.models.retrieve("scripted-tts")
    assert (model.id, model.object) == ("scripted-tts", "model")


@pytest.mark.parametrize("name", ["gpt-9", "a/b", "%00", "ü"])
async def test_an_unknown_model_is_told(house: House, name: str) -> None:
    async with house.openai as client:
        with pytest.raises(openai.NotFoundError) as caught:
            await client.models.retrieve(name)
    assert caught.value.code == "model_not_found"


async def test_the_voices_are_listed(house: House) -> None:
    async with house.http as client:
        answer = (await client.get("/v1/voices")).json()
    assert [voice["id"] for voice in answer["data"]] == ["hum"]


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/v1/nothing", 404), ("DELETE", "/v1/voices", 405)])
async def test_other_paths_and_methods_answer_in_the_same_shape(
    house: House, method: str, path: str, status: int
) -> None:
    async with house.http as client:
        answer = await client.request(method, path)
    assert answer.status_code == status
    assert answer.json()["error"].keys() == {"message", "type", "param", "code"}


@pytest.mark.models
async def test_models_of_the_store_come_with_their_size() -> None:
    store = ModelStore()
    ready = {state.model.name for state in store.list() if state.state == "ready"}
    if "moonshine-tiny-en" not in ready:
        pytest.skip("moonshine-tiny-en is not in the store")
    async with House(store=store).open() as house, house.http as client:
        data = {model["id"]: model["voiceloop"] for model in (await client.get("/v1/models")).json()["data"]}
    assert data["moonshine-tiny-en"]["size_bytes"] > 10_000_000
    assert not data["moonshine-tiny-en"]["in_use"]
    assert "speech-samples" not in data
