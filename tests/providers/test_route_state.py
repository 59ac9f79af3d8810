import asyncio
import json
import logging
from pathlib import Path

import pytest

from tests.providers.routing.chains import NO_HEDGE, STALL, Routes, replies, says
from voiceloop.fakes import Fault, ScriptedLanguageModel
from voiceloop.fakes.virtual_time import on_virtual_time, run_virtual
from voiceloop.providers.route_state import RouteState
from voiceloop.providers.routing import Provider, RoutedLanguageModel, RouterContext, RouteTaken
from voiceloop.stages.routing import RoutingSettings


def routed(state: RouteState, first: ScriptedLanguageModel, routes: Routes | None = None) -> RoutedLanguageModel:
    providers = [Provider("slow", first), Provider("quick", says(first_token_s=0.05))]
    taken: list[RouteTaken] = routes.taken if routes else []
    settings = RoutingSettings(explore_share=0.0, hedge_share=0.0, first_result_s=2.0)
    return RoutedLanguageModel(providers, settings, context=RouterContext(state, taken.append, lambda: 1.0))


async def learn(path: Path) -> None:
    model = routed(RouteState(path), says(first_token_s=0.5))
    await replies(model, 10)
    await model.aclose()


def test_what_was_learned_survives_a_restart(tmp_path: Path) -> None:
    path, routes = tmp_path / "new" / "routes.json", Routes()
    run_virtual(learn(path))

    async def come_back() -> None:
        await replies(routed(RouteState(path), says(first_token_s=0.5), routes), 1)

    run_virtual(come_back())
    assert routes.last.provider == "quick"
    assert list(path.parent.iterdir()) == [path]


def test_an_open_breaker_survives_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "routes.json"

    async def fall() -> None:
        model = RoutedLanguageModel(
            [Provider("dead", ScriptedLanguageModel([STALL])), Provider("well", says())],
            NO_HEDGE,
            context=RouterContext(RouteState(path)),
        )
        assert await replies(model, 1) == pytest.approx([2.1])
        await model.aclose()

    async def come_back() -> None:
        dead = ScriptedLanguageModel(faults=[Fault(0.0, 1e9, delay_s=1e9)])
        providers = [Provider("dead", dead), Provider("well", says())]
        model = RoutedLanguageModel(providers, NO_HEDGE, context=RouterContext(RouteState(path)))
        assert await replies(model, 3) == pytest.approx([0.1] * 3)
        await model.aclose()

    run_virtual(fall())
    run_virtual(come_back())


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "null", '{"version": 9, "ports": {}}', '{"version": 1, "ports": {"a": 3}}']
)
def test_a_corrupt_file_is_told_and_ignored(text: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "routes.json"
    path.write_text(text)
    with caplog.at_level(logging.WARNING):
        run_virtual(learn(path))
    assert "cannot be read and is ignored" in caplog.text
    assert json.loads(path.read_text())["ports"]["language_model"].keys() == {"slow", "quick"}


def test_one_corrupt_record_leaves_the_others_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path, routes = tmp_path / "routes.json", Routes()
    run_virtual(learn(path))
    data = json.loads(path.read_text())
    data["ports"]["language_model"]["quick"]["record"] = {"calls": "none"}
    path.write_text(json.dumps(data))

    async def come_back() -> None:
        await replies(routed(RouteState(path), says(), routes), 1)

    with caplog.at_level(logging.WARNING):
        run_virtual(come_back())
    assert "what was saved of quick cannot be used" in caplog.text
    assert routes.last.provider == "quick"  # a stranger now, taken for quicker than 500 ms


@on_virtual_time
async def test_it_is_saved_some_time_after_a_change_without_being_closed(tmp_path: Path) -> None:
    path = tmp_path / "routes.json"
    await replies(routed(RouteState(path, every_s=30.0), says()), 1)
    await asyncio.sleep(25.0)
    assert not path.exists()
    await asyncio.sleep(10.0)
    assert path.exists()


@on_virtual_time
async def test_other_chains_records_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "routes.json"
    path.write_text('{"version": 1, "ports": {"speech_to_text": {"x": {}}, "language_model": {"gone": {}}}}')
    await learn(path)
    ports = json.loads(path.read_text())["ports"]
    assert ports["speech_to_text"] == {"x": {}}
    assert ports["language_model"].keys() == {"gone", "slow", "quick"}


@on_virtual_time
async def test_a_folder_that_cannot_be_written_is_told_and_ends_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    with caplog.at_level(logging.WARNING):
        await learn(tmp_path / "file" / "routes.json")
    assert "cannot be" in caplog.text
