"""Chromium holds a conversation over WebRTC: its own Opus, ICE, DTLS and SCTP against ours."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from fastapi import FastAPI
from fastapi.responses import HTMLResponse

from tests.engine.stage import Cast
from tests.screenplay import Scene
from tests.server.chromium import page_of
from tests.server.test_webrtc import LONG, serving
from tests.transports.webrtc.client import until
from voiceloop.fakes import ScriptedLanguageModel

if TYPE_CHECKING:
    from playwright.async_api import Page

pytestmark = pytest.mark.system

CALL = """
async () => {
  const media = await navigator.mediaDevices.getUserMedia(
    {audio: {echoCancellation: false, noiseSuppression: false, autoGainControl: false}});
  const peer = window.peer = new RTCPeerConnection();
  window.told = [];
  for (const track of media.getTracks()) peer.addTrack(track, media);
  peer.ontrack = (event) => {
    const sound = window.sound = new Audio();
    sound.srcObject = event.streams[0] || new MediaStream([event.track]);
    sound.play();
  };
  const channel = peer.createDataChannel('oai-events');
  channel.onmessage = (event) => window.told.push(JSON.parse(event.data));
  await peer.setLocalDescription(await peer.createOffer());
  const answer = await fetch('/v1/realtime/calls',
    {method: 'POST', headers: {'Content-Type': 'application/sdp'}, body: peer.localDescription.sdp});
  window.callId = answer.headers.get('Location').split('/').pop();
  await peer.setRemoteDescription({type: 'answer', sdp: await answer.text()});
  return answer.status;
}
"""
HEARD = """
async () => {
  for (const entry of (await window.peer.getStats()).values())
    if (entry.type === 'inbound-rtp' && entry.kind === 'audio')
      return {energy: entry.totalAudioEnergy, packets: entry.packetsReceived, lost: entry.packetsLost};
  return {energy: 0, packets: 0, lost: 0};
}
"""


def with_page(app: FastAPI) -> None:
    @app.get("/")
    async def page() -> HTMLResponse:
        return HTMLResponse("<!doctype html><title>call</title>")


async def told(page: "Page", kind: str, seconds: float = 15.0) -> dict[str, Any]:
    """The first event of a kind."""
    async with asyncio.timeout(seconds):
        while True:
            found: dict[str, Any] | None = await page.evaluate(
                f"window.told.find((event) => event.type === '{kind}') || null"
            )
            if found is not None:
                return found
            await asyncio.sleep(0.05)


async def test_chromium_is_heard_and_hears_the_reply(tmp_path: Path) -> None:
    scene = Scene().silence(2.0).say(0.8, "a tea please").silence(6.0)
    async with serving(Cast(scene), prepare=with_page) as server:
        async with page_of(str(server.http.base_url), scene.samples, tmp_path) as page:
            assert await page.evaluate(CALL) == 201
            heard = await told(page, "conversation.item.input_audio_transcription.completed")
            await told(page, "response.done")
            await asyncio.sleep(0.3)
            sound = await page.evaluate(HEARD)
            report = server.peers.report(await page.evaluate("window.callId"))
    assert heard["transcript"] == "a tea please"
    assert sound["energy"] > 0.0
    assert sound["lost"] == 0
    assert report is not None
    assert (report.state, report.lost_packets, report.refused_packets) == ("connected", 0, 0)


async def test_chromium_interrupts_a_reply_and_leaves(tmp_path: Path) -> None:
    scene = Scene().silence(2.0).say(0.8, "a tea please").silence(2.0).say(1.2, "no wait a coffee").silence(6.0)
    mind = ScriptedLanguageModel(LONG, first_token_s=0.05, token_s=0.002)
    async with serving(Cast(scene, language_model=mind), prepare=with_page) as server:
        async with page_of(str(server.http.base_url), scene.samples, tmp_path) as page:
            await page.evaluate(CALL)
            await told(page, "output_audio_buffer.started")
            await told(page, "output_audio_buffer.cleared")
            response = (await told(page, "response.done"))["response"]
            assert (response["status"], response["status_details"]["reason"]) == ("cancelled", "turn_detected")
            await page.evaluate("window.peer.close()")
            async with asyncio.timeout(5):
                while server.calls.list():
                    await asyncio.sleep(0.05)


WHIP = """
async () => {
  const media = await navigator.mediaDevices.getUserMedia(
    {audio: {echoCancellation: false, noiseSuppression: false, autoGainControl: false}});
  const peer = window.peer = new RTCPeerConnection({bundlePolicy: 'max-bundle'});
  peer.addTransceiver(media.getAudioTracks()[0], {direction: 'sendonly', streams: [media]});
  await peer.setLocalDescription(await peer.createOffer());
  const answer = await fetch('/whip',
    {method: 'POST', headers: {'Content-Type': 'application/sdp'}, body: peer.localDescription.sdp});
  window.session = answer.headers.get('Location');
  await peer.setRemoteDescription({type: 'answer', sdp: await answer.text()});
  return answer.headers.get('Link').match(/sessions\\/([^\\/]+)\\/events/)[1];
}
"""
RESTART = """
async () => {
  const peer = window.peer;
  await peer.setLocalDescription(await peer.createOffer({iceRestart: true}));
  while (peer.iceGatheringState !== 'complete') await new Promise((done) => setTimeout(done, 20));
  const wanted = /^a=(ice-ufrag|ice-pwd|candidate|mid|end-of-candidates)|^m=/;
  const body = peer.localDescription.sdp.split('\\r\\n').filter((line) => wanted.test(line)).join('\\r\\n') + '\\r\\n';
  const answer = await fetch(window.session, {method: 'PATCH', body,
    headers: {'Content-Type': 'application/trickle-ice-sdpfrag', 'If-Match': '*'}});
  const lines = (await answer.text()).split('\\r\\n');
  const ours = lines.filter((line) => /^a=(ice-|candidate|end-of)/.test(line));
  const rest = peer.remoteDescription.sdp.split('\\r\\n').filter(
    (line) => line && !/^a=(ice-ufrag|ice-pwd|candidate|end-of)/.test(line));
  await peer.setRemoteDescription({type: 'answer', sdp: [...rest, ...ours].join('\\r\\n') + '\\r\\n'});
  return [answer.status, Number(ours.find((line) => line.startsWith('a=candidate')).split(' ')[5])];
}
"""
PORT = """
async () => {
  const stats = await window.peer.getStats();
  const transport = [...stats.values()].find((entry) => entry.type === 'transport');
  return stats.get(stats.get(transport.selectedCandidatePairId).remoteCandidateId).port;
}
"""


async def test_chromium_restarts_ice_and_is_heard_on(tmp_path: Path) -> None:
    scene = Scene().say(20.0, " ".join(["one", "two", "three", "four"] * 5))
    async with serving(Cast(scene), prepare=with_page) as server:
        async with page_of(str(server.http.base_url), scene.samples, tmp_path) as page:
            call_id = await page.evaluate(WHIP)

            def received() -> int:
                report = server.peers.report(call_id)
                return report.received_packets if report is not None else -1

            await until(lambda: received() > 20)
            line = server.peers.of_call(call_id)
            assert line is not None
            before = line.etag
            old_port = await page.evaluate(PORT)
            status, port = await page.evaluate(RESTART)
            assert (status, port != old_port) == (200, True)
            async with asyncio.timeout(10):
                while await page.evaluate(PORT) != port:
                    await asyncio.sleep(0.05)
            await asyncio.sleep(0.5)
            heard = received()
            await until(lambda: received() > heard + 25)
    assert line.etag != before
