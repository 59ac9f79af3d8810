"""A WebRTC client made of GStreamer's webrtcbin; run by the system's own Python, which has its bindings.

    python3 gstreamer_client.py URL MICROPHONE.wav HEARD.raw

It says the WAV at the pace of speech, posts its offer to the URL, writes what it hears as 48 kHz mono floats, and
prints a JSON line for the state of the connection and for every message of its data channel. It leaves when its
standard input ends. Without arguments it tells whether all that it needs is there.
"""

import json
import sys
import threading
import urllib.request
from typing import Any

import gi  # type: ignore[import-not-found,unused-ignore]

for library in ("Gst", "GstSdp", "GstWebRTC"):
    gi.require_version(library, "1.0")
from gi.repository import GLib, Gst, GstSdp, GstWebRTC  # type: ignore[import-not-found,unused-ignore] # noqa: E402

ELEMENTS = ("webrtcbin", "nicesrc", "dtlsdec", "srtpdec", "sctpdec", "opusenc", "rtpopuspay", "rtpbin", "wavparse")
SAY = """
webrtcbin name=peer bundle-policy=max-bundle latency=60
filesrc location="{wav}" ! wavparse ! clocksync ! queue leaky=downstream max-size-time=100000000 max-size-buffers=0
  ! audioconvert ! audioresample ! audio/x-raw,rate=48000,channels=1
  ! opusenc audio-type=voice frame-size=20 bitrate=32000 ! rtpopuspay pt=111
  ! application/x-rtp,media=audio,encoding-name=OPUS,payload=111,clock-rate=48000 ! peer.
"""
HEAR = """
rtpopusdepay ! opusdec ! audioconvert ! audioresample ! audio/x-raw,format=F32LE,rate=48000,channels=1
  ! filesink sync=false buffer-mode=unbuffered location="{raw}"
"""


_telling = threading.Lock()  # SCTP's own thread brings messages while the main one tells of errors


def tell(kind: str, **fields: Any) -> None:
    with _telling:
        print(json.dumps({"type": kind, **fields}), flush=True)


class Client:
    """From `start` to `stop`."""

    def __init__(self, url: str, wav: str, raw: str) -> None:
        self._url = url
        self._raw = raw
        self._pipeline = Gst.parse_launch(SAY.format(wav=wav))
        self._peer = self._pipeline.get_by_name("peer")
        self._is_offered = False
        self._ice = self._peer.get_property("ice-agent")  # kept: the bindings took webrtcbin's own reference
        self._ice.get_property("agent").set_property("upnp", False)  # it would ask the network's router for ports
        if not self._ice.emit("add-local-ip-address", "127.0.0.1"):
            raise RuntimeError("webrtcbin takes no address to bind")
        self._peer.connect("on-negotiation-needed", self._negotiate)
        self._peer.connect("notify::ice-gathering-state", self._gathered)
        self._peer.connect("notify::connection-state", self._changed)
        self._peer.connect("pad-added", self._came)
        bus = self._pipeline.get_bus()
        bus.add_signal_watch()
        bus.connect("message::error", self._failed)

    def start(self) -> None:
        self._pipeline.set_state(Gst.State.READY)
        self._channel = self._peer.emit("create-data-channel", "oai-events", None)
        self._channel.connect("on-message-string", lambda _, text: tell("message", event=json.loads(text)))
        self._pipeline.set_state(Gst.State.PLAYING)

    def stop(self) -> None:
        self._pipeline.set_state(Gst.State.NULL)

    def _negotiate(self, peer: Any) -> None:
        peer.emit("create-offer", None, Gst.Promise.new_with_change_func(self._offered))

    def _offered(self, promise: Any) -> None:
        reply = promise.get_reply()  # kept: what is in it goes with it
        self._peer.emit("set-local-description", reply.get_value("offer"), None)

    def _gathered(self, peer: Any, _: Any) -> None:
        if peer.get_property("ice-gathering-state") == GstWebRTC.WebRTCICEGatheringState.COMPLETE:
            GLib.idle_add(self._post)

    def _post(self) -> bool:
        if self._is_offered:
            return False
        self._is_offered = True
        offer = self._peer.get_property("local-description").sdp.as_text()
        tell("offer", sdp=offer)
        request = urllib.request.Request(self._url, offer.encode(), {"Content-Type": "application/sdp"})
        with urllib.request.urlopen(request) as answer:
            text, headers = answer.read().decode(), dict(answer.headers)
        tell("answer", sdp=text, headers=headers)
        _, message = GstSdp.SDPMessage.new_from_text(text)
        description = GstWebRTC.WebRTCSessionDescription.new(GstWebRTC.WebRTCSDPType.ANSWER, message)
        self._peer.emit("set-remote-description", description, None)
        return False

    def _changed(self, peer: Any, _: Any) -> None:
        tell("state", state=peer.get_property("connection-state").value_nick)

    def _came(self, _: Any, pad: Any) -> None:
        if pad.direction == Gst.PadDirection.SRC:
            hears = Gst.parse_bin_from_description(HEAR.format(raw=self._raw), True)
            self._pipeline.add(hears)
            hears.sync_state_with_parent()
            pad.link(hears.get_static_pad("sink"))

    def _failed(self, _: Any, message: Any) -> None:
        error, details = message.parse_error()
        tell("failed", message=f"{error.message} ({details})")


def main() -> None:
    Gst.init(None)
    missing = [each for each in ELEMENTS if Gst.ElementFactory.find(each) is None]
    if missing:
        sys.exit(f"GStreamer has no {', '.join(missing)}")
    if len(sys.argv) == 1:
        return
    client, loop = Client(*sys.argv[1:]), GLib.MainLoop()
    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IO_IN | GLib.IO_HUP, lambda *_: loop.quit())
    client.start()
    loop.run()
    client.stop()


if __name__ == "__main__":
    main()
