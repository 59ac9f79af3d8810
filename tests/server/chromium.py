"""Chromium without a window, whose microphone is a WAV file."""

import shutil
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from voiceloop.core.audio import Samples, to_pcm16
from voiceloop.transports.resample import StreamResampler

if TYPE_CHECKING:
    from playwright.async_api import Page

_RATE_HZ = 48_000
_FLAGS = (
    "--no-sandbox",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--allow-loopback-in-peer-connection",
)


def chromium() -> str:
    """Its path; the test is skipped where there is none."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("There is no chromium on this machine (Debian: apt-get install chromium)")
    return found


@asynccontextmanager
async def page_of(url: str, microphone: Samples, folder: Path) -> AsyncIterator["Page"]:
    """A page of that address in a browser of its own, whose microphone hears 16 kHz samples once."""
    api = pytest.importorskip("playwright.async_api", reason="The package playwright is not installed")
    sound = folder / "microphone.wav"
    _write(sound, microphone)
    flags = [*_FLAGS, f"--use-file-for-fake-audio-capture={sound}%noloop"]
    async with api.async_playwright() as running:
        browser = await running.chromium.launch(executable_path=chromium(), args=flags)
        try:
            page: Page = await browser.new_page()
            page.set_default_timeout(20_000)
            await page.goto(url)
            yield page
        finally:
            await browser.close()


def _write(path: Path, samples: Samples) -> None:
    pcm = to_pcm16(StreamResampler(16_000, _RATE_HZ).process(samples))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE_HZ)
        file.writeframes(pcm.tobytes())
