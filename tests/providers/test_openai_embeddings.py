import base64
import json
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.providers.answering_app import Answering, answering
from voiceloop.core.errors import InputError, ProviderError
from voiceloop.core.ports import Ticket
from voiceloop.providers.openai_embeddings import OpenAIEmbeddings
from voiceloop.providers.settings import OpenAISettings

pytestmark = pytest.mark.system


async def vectors_of(answer: Any, *texts: str) -> tuple[NDArray[np.float32], Answering]:
    async with answering(json.dumps(answer).encode()) as (app, base_url):
        model = OpenAIEmbeddings(OpenAISettings(base_url, key_variable="", embedding_dimensions=2), "some-model")
        try:
            return await model.embed(texts, Ticket()), app
        finally:
            await model.aclose()


def packed(*numbers: float) -> str:
    return base64.b64encode(np.array(numbers, "<f4").tobytes()).decode()


def data(*vectors: Any) -> dict[str, Any]:
    return {"data": [{"index": index, "embedding": vector} for index, vector in enumerate(vectors)]}


@pytest.mark.parametrize("vector", [[3.0, 4.0], packed(3.0, 4.0)], ids=["list", "base64"])
async def test_vectors_have_length_1_however_they_are_sent(vector: Any) -> None:
    vectors, app = await vectors_of(data(vector), "a text")
    assert vectors == pytest.approx(np.array([[0.6, 0.8]]))
    assert vectors.dtype == np.float32
    asked = json.loads(app.asked[0].body)
    assert (asked["model"], asked["input"], asked["encoding_format"]) == ("some-model", ["a text"], "base64")


async def test_vectors_come_in_the_order_of_their_texts() -> None:
    answer = data([0.0, 1.0], [1.0, 0.0])
    answer["data"].reverse()
    vectors, _ = await vectors_of(answer, "a", "b")
    assert vectors == pytest.approx(np.array([[0.0, 1.0], [1.0, 0.0]]))


async def test_no_texts_are_no_vectors_and_nobody_is_asked() -> None:
    vectors, app = await vectors_of({})
    assert (vectors.shape, app.asked) == ((0, 2), [])


async def test_a_blank_text_is_refused() -> None:
    with pytest.raises(InputError, match="blank"):
        await vectors_of({}, "a", " ")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (data([1.0, 2.0, 3.0]), "embedding_dimensions to 3"),
        (data([0.0, 0.0]), "without a direction"),
        (data([1.0, float("nan")]), "without a direction"),
        (data(), "no embedding"),
        (data([1.0, 2.0], [1.0, 2.0]), "no embedding"),
        (data(["a", "b"]), "no embedding"),
        (data([[1.0], [2.0]]), "no embedding"),
        (data([None, 2.0]), "without a direction"),
        (data("?"), "no embedding"),
        (data(packed(1.0)[:-3]), "no embedding"),
        ({"data": None}, "no embedding"),
        ([], "no embedding"),
    ],
)
async def test_what_are_no_vectors_is_told(answer: Any, told: str) -> None:
    with pytest.raises(ProviderError, match=told):
        await vectors_of(answer, "a text")
