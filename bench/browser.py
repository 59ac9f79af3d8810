"""Voice to voice over WebRTC in a real browser: speech and reply are timed by one AudioContext's clock.

    python -m bench.browser [--turns 20] [--manifest M]

Chromium plays clips into a call as a microphone would, and looks for the reply's first audible sample in the sound that
comes back. The same clips go over a WebSocket too (bench.calls), where the wire adds a millisecond or two: the
difference is what WebRTC and the browser add. Turns take turns, so that the hour treats both alike.
"""

import argparse
import asyncio
import base64
import time
from pathlib import Path
from typing import Any

from playwright.async_api import Page, async_playwright

from bench.calls import LEAD_S, own_clips, real_server
from bench.common import CUT_MS, Clip, manifest_clips, print_json, spread
from bench.wire_caller import HeardTurn, WireCaller
from voiceloop.core.audio import SAMPLE_RATE_HZ, to_pcm16

CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
]

OPEN = """
async () => {
  const context = new AudioContext({ sampleRate: 48000 });
  await context.resume();
  const microphone = context.createMediaStreamDestination();
  const peer = new RTCPeerConnection();
  const events = peer.createDataChannel("oai-events");
  const call = { context, microphone, peer, firstAudible: null, floor: 0.01, ended: [], engine: null, replying: false };
  window.call = call;
  peer.addTrack(microphone.stream.getAudioTracks()[0], microphone.stream);
  peer.ontrack = ({ track }) => {
    const stream = new MediaStream([track]);
    const player = new Audio();
    player.muted = true;
    player.srcObject = stream;
    player.play();
    const heard = context.createScriptProcessor(256, 1, 1);
    heard.onaudioprocess = (event) => {
      const samples = event.inputBuffer.getChannelData(0);
      const at = samples.findIndex((sample) => Math.abs(sample) > call.floor);
      if (at >= 0 && call.firstAudible === null)
        call.firstAudible = event.playbackTime - (2 * 256 - at) / context.sampleRate;
    };
    context.createMediaStreamSource(stream).connect(heard);
    heard.connect(context.destination);
  };
  const opened = new Promise((resolve) => (events.onopen = resolve));
  events.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    if (event.type === "input_audio_buffer.speech_stopped") call.ended.push(context.currentTime);
    if (event.type === "response.created") { call.firstAudible = null; call.replying = true; }
    if (/^output_audio_buffer\\.(stopped|cleared)$/.test(event.type)) call.replying = false;
    if (event.type === "voiceloop.turn.measured") call.engine = event.timeline.voice_to_voice_ms;
  };
  await peer.setLocalDescription(await peer.createOffer());
  const answer = await fetch("/v1/realtime/calls", {
    method: "POST", headers: { "Content-Type": "application/sdp" }, body: peer.localDescription.sdp });
  await peer.setRemoteDescription({ type: "answer", sdp: await answer.text() });
  await opened;
}
"""

SPEAK = """
async ({ pcm, rate, end }) => {
  const call = window.call, context = call.context;
  const bytes = Uint8Array.from(atob(pcm), (letter) => letter.charCodeAt(0));
  const samples = Float32Array.from(new Int16Array(bytes.buffer), (sample) => sample / 32768);
  const buffer = context.createBuffer(1, samples.length, rate);
  buffer.copyToChannel(samples, 0);
  const source = context.createBufferSource();
  source.buffer = buffer;
  source.connect(call.microphone);
  call.ended = [];
  call.engine = null;
  call.firstAudible = null;
  const start = context.currentTime + 0.3, ends = start + end / rate;
  source.start(start);
  const until = ends + 10;
  while (context.currentTime < until && !(call.firstAudible > ends && !call.replying && call.engine !== null))
    await new Promise((resolve) => setTimeout(resolve, 20));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  source.stop();
  const ms = (time) => (time === null ? null : (time - ends) * 1000);
  return { first_audio_ms: ms(call.firstAudible), ended_ms: call.ended.map(ms), engine_ms: call.engine };
}
"""


async def speak(page: Page, clip: Clip) -> HeardTurn:
    """Say a clip in the browser's call."""
    pcm = base64.b64encode(to_pcm16(clip.samples).tobytes()).decode()
    told: dict[str, Any] = await page.evaluate(SPEAK, {"pcm": pcm, "rate": SAMPLE_RATE_HZ, "end": clip.end})
    return HeardTurn(told["first_audio_ms"], told["ended_ms"], told["engine_ms"])


async def measure(url: str, clips: list[Clip], turns: int) -> dict[str, Any]:
    socket = WireCaller(url, clips[0], 20.0)
    await socket.open()
    over_webrtc: list[HeardTurn] = []
    over_websocket: list[HeardTurn] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        page = await browser.new_page()
        await page.goto(url.replace("ws://", "http://"))
        await page.evaluate(OPEN)
        for number in range(turns + 1):
            clip = clips[number % len(clips)]
            heard = await speak(page, clip)
            spoken = await socket.speak(clip, time.perf_counter() + LEAD_S + clip.end / SAMPLE_RATE_HZ)
            if number:  # the first is a warm-up
                over_webrtc.append(heard)
                over_websocket.append(spoken)
        await browser.close()
    await socket.aclose()
    pairs = [
        (one.first_audio_ms, other.first_audio_ms)
        for one, other in zip(over_webrtc, over_websocket, strict=True)
        if one.first_audio_ms is not None and other.first_audio_ms is not None and not (one.is_cut or other.is_cut)
    ]
    return {
        "turns": turns,
        "answered": sum(turn.first_audio_ms is not None for turn in over_webrtc),
        "cut": [sum(turn.is_cut for turn in each) for each in (over_webrtc, over_websocket)],
        "cut_after_ms": CUT_MS,
        "webrtc": spread([one for one, _ in pairs]),
        "websocket": spread([other for _, other in pairs]),
        "webrtc_engine_own": spread([turn.engine_ms for turn in over_webrtc if turn.engine_ms is not None]),
        "websocket_engine_own": spread([turn.engine_ms for turn in over_websocket if turn.engine_ms is not None]),
        "webrtc_above_its_engine": spread(
            [
                turn.first_audio_ms - turn.engine_ms
                for turn in over_webrtc
                if turn.first_audio_ms is not None and turn.engine_ms is not None and not turn.is_cut
            ]
        ),
        "webrtc_above_websocket": spread([one - other for one, other in pairs]),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--turns", type=int, default=20)
    parser.add_argument("--manifest", type=Path)
    given = parser.parse_args()
    clips = manifest_clips(given.manifest, given.turns + 1, tail_s=4.0) if given.manifest else own_clips()
    with real_server(16) as (url, _):
        print_json(asyncio.run(measure(url, clips, given.turns)))


if __name__ == "__main__":
    main()
