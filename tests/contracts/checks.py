"""What several contracts ask."""

import asyncio
import difflib
from collections.abc import AsyncGenerator, Coroutine
from dataclasses import FrozenInstanceError
from typing import Any, TypeVar

import pytest

from voiceloop.core.errors import InputError, ModelError, ProviderError

Item = TypeVar("Item")

ALLOWED = (InputError, ModelError, ProviderError)
"""All that a port may raise."""

FAR_S = 30.0
"""Longer than any call of these suites takes: beyond it something hangs."""


def check_frozen_and_named(info: Any) -> None:
    assert info.name
    with pytest.raises(FrozenInstanceError):
        info.name = "another"


async def cancel_under_way(call: Coroutine[Any, Any, Any], turns: int) -> None:
    """Cancel a call after so many turns of the loop: it ends as cancelled, or it was already done."""
    task = asyncio.create_task(call)
    for _ in range(turns):
        await asyncio.sleep(0)
    was_done = task.done()
    task.cancel()
    async with asyncio.timeout(FAR_S):
        await asyncio.wait([task])
    assert task.cancelled() or was_done


async def check_ends_when_closed(call: Coroutine[Any, Any, Any], aclose: Coroutine[Any, Any, None]) -> None:
    """A call that is under way when its port is closed ends: with its result, or with an error that is allowed."""
    task = asyncio.create_task(call)
    for _ in range(3):
        await asyncio.sleep(0)
    await aclose
    async with asyncio.timeout(FAR_S):
        await asyncio.wait([task])
    assert not task.cancelled()
    assert task.exception() is None or isinstance(task.exception(), ALLOWED)


async def all_of(pieces: AsyncGenerator[Item]) -> list[Item]:
    return [piece async for piece in pieces]


def likeness(one: str, other: str) -> float:
    """1 for equal texts, 0 for texts without a common letter."""
    return difflib.SequenceMatcher(None, one.lower(), other.lower()).ratio()
