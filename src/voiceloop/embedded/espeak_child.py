"""Speaks with espeak-ng in a child process of its own, since the library is GPL and a fault in it ends a process.

It is started as `python -m voiceloop.embedded.espeak_child LIBRARY DATA` and talks on its standard streams. In: a
length (4 bytes, little-endian) and a JSON object, either {"id", "text", "voice", "words_per_minute"} or {"cancel": id}.
Out: id, kind and length (4, 1 and 4 bytes), then so many bytes. It ends when its input does.
"""

import ctypes
import json
import os
import select
import struct
import sys
from collections import deque

READY, SOUND, DONE, FAILED = 0, 1, 2, 3
HEADER = struct.Struct("<IBI")
LENGTH = struct.Struct("<I")

_SYNCHRONOUS = 2
_RATE_PARAMETER = 1
_UTF8 = 1
_BUFFER_MS = 60


class _Voice(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    ]


class Speaker:
    """espeak-ng behind two pipes."""

    def __init__(self, library: str, data: str) -> None:
        self._requests: deque[dict[str, object]] = deque()
        self._cancelled: set[object] = set()
        self._partial = b""
        self._is_over = False
        self._id = 0
        self._lib = ctypes.CDLL(library)
        self._rate_hz = self._lib.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, os.fsencode(data), 0)
        if self._rate_hz <= 0:
            self._send(0, FAILED, json.dumps(f"espeak-ng could not read its data in {data}").encode())
            raise SystemExit(1)
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
        self._callback = kind(self._made)
        self._lib.espeak_SetSynthCallback(self._callback)
        ready = {"rate_hz": self._rate_hz, "voices": self._voices()}
        self._send(0, READY, json.dumps(ready).encode())

    def run(self) -> None:
        """Speak what is asked until the input ends."""
        while True:
            while not self._requests and not self._is_over:
                self._read(None)
            if not self._requests:
                return
            request = self._requests.popleft()
            self._speak(request)
            self._cancelled.clear()  # only the text at hand is ever cancelled: the parent keeps the others

    def _speak(self, request: dict[str, object]) -> None:
        self._id = int(str(request["id"]))
        if self._id in self._cancelled:
            self._send(self._id, DONE, b"")
            return
        text = str(request["text"]).encode() + b"\0"
        if self._lib.espeak_SetVoiceByName(str(request["voice"]).encode()):
            self._send(self._id, FAILED, json.dumps(f"espeak-ng does not know the voice {request['voice']}").encode())
            return
        self._lib.espeak_SetParameter(_RATE_PARAMETER, int(str(request["words_per_minute"])), 0)
        failed = self._lib.espeak_Synth(text, ctypes.c_size_t(len(text)), 0, 1, 0, _UTF8, None, None)
        if failed:
            self._send(self._id, FAILED, json.dumps(f"espeak-ng gave error {failed}").encode())
        else:
            self._send(self._id, DONE, b"")

    def _made(self, wave: "ctypes._Pointer[ctypes.c_short]", count: int, events: int) -> int:
        """espeak-ng has made so many samples; a result of 1 stops it."""
        if count > 0:
            self._send(self._id, SOUND, ctypes.string_at(wave, count * 2))
        self._read(0.0)
        return int(self._id in self._cancelled or self._is_over)

    def _voices(self) -> list[str]:
        self._lib.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        voices = self._lib.espeak_ListVoices(None)
        names, index = [], 0
        while voices[index]:
            languages = voices[index].contents.languages
            names.append(languages[1:].split(b"\0")[0].decode("utf-8", "replace"))
            index += 1
        return sorted(set(names))

    def _read(self, wait_s: float | None) -> None:
        if not select.select([0], [], [], wait_s)[0]:
            return
        data = os.read(0, 65_536)
        if not data:
            self._is_over = True
            self._requests.clear()
            return
        self._partial += data
        while len(self._partial) >= LENGTH.size:
            (length,) = LENGTH.unpack_from(self._partial)
            if len(self._partial) < LENGTH.size + length:
                return
            message = json.loads(self._partial[LENGTH.size : LENGTH.size + length])
            self._partial = self._partial[LENGTH.size + length :]
            if "cancel" in message:
                self._cancelled.add(message["cancel"])
            else:
                self._requests.append(message)

    def _send(self, number: int, kind: int, payload: bytes) -> None:
        data = HEADER.pack(number, kind, len(payload)) + payload
        while data:
            data = data[os.write(1, data) :]


if __name__ == "__main__":
    try:
        Speaker(sys.argv[1], sys.argv[2]).run()
    except BrokenPipeError:
        raise SystemExit(0) from None
