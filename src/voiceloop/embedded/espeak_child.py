"""Speaks with espeak-ng in a process of its own, since the library is GPL and a fault in it ends a process.

Started as `python espeak_child.py LIBRARY DATA`, it talks on its standard streams. In: a length (4 bytes,
little-endian) and a JSON object, either {"id", "text", "voice", "words_per_minute"} or {"cancel": id}. Out: id,
kind and length (4, 1 and 4 bytes), then so many bytes. It ends when its input does. It imports nothing but the standard
library, so that it starts at once wherever Python does.
"""

import ctypes
import json
import os
import signal
import struct
import sys
import threading
from pathlib import Path
from queue import SimpleQueue
from typing import Any, BinaryIO, NoReturn

READY, SOUND, DONE, FAILED, NO_VOICE = 0, 1, 2, 3, 4
HEADER = struct.Struct("<IBI")
LENGTH = struct.Struct("<I")

# Of speak_lib.h, espeak-ng 1.52.
_OUTPUT_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_PARAMETER_RATE = 1
_CHARS_UTF8 = 1
_POSITION_CHARACTER = 1

_BUFFER_MS = 60
"""How much sound espeak-ng gives at a time; the first of a text is passed on at once."""
_PIECE_BYTES = 22_050
"""Half a second, what is passed on after that: it is made within a millisecond, and every piece costs its reader."""


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
    """espeak-ng, asked by one stream and answering on another."""

    def __init__(self, library: str, data: str, requests: BinaryIO, answers: BinaryIO) -> None:
        self._requests = requests
        self._answers = answers
        self._texts: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        self._cancelled = -1
        self._is_over = False
        self._id = 0
        self._sound = b""
        self._has_begun = False
        self._data = Path(data)
        try:
            self._lib = ctypes.CDLL(library)
        except OSError as error:
            self._refuse(f"its library cannot be loaded: {error}")
        rate_hz = self._lib.espeak_Initialize(_OUTPUT_SYNCHRONOUS, _BUFFER_MS, os.fsencode(data), _DONT_EXIT)
        if rate_hz <= 0:
            self._refuse(f"it cannot read its data in {data}")
        kind = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)
        self._callback = kind(self._made)  # espeak-ng keeps no reference to it
        self._lib.espeak_SetSynthCallback(self._callback)
        self._files = self._voices()
        self._send(0, READY, json.dumps({"rate_hz": rate_hz, "voices": sorted(self._files)}).encode())

    def run(self) -> None:
        """Speak what is asked until the input ends."""
        threading.Thread(target=self._listen, daemon=True).start()
        while (request := self._texts.get()) is not None:
            self._id, self._sound, self._has_begun = request["id"], b"", False
            kind, error = self._speak(request) if self._cancelled != self._id else (DONE, "")
            if self._sound:
                self._send(self._id, SOUND, self._sound)
            self._send(self._id, kind, json.dumps(error).encode())

    def _speak(self, request: dict[str, Any]) -> tuple[int, str]:
        """How it went, and why it cannot be spoken."""
        language, plus, variant = request["voice"].partition("+")
        file = self._files.get(language, language)
        if self._lib.espeak_SetVoiceByName(f"{file}{plus}{variant}".encode()):
            return NO_VOICE, f"espeak-ng cannot load the voice {request['voice']}"
        self._lib.espeak_SetParameter(_PARAMETER_RATE, request["words_per_minute"], 0)
        text = request["text"].encode("utf-8", "replace") + b"\0"
        failed = self._lib.espeak_Synth(
            text, ctypes.c_size_t(len(text)), 0, _POSITION_CHARACTER, 0, _CHARS_UTF8, None, None
        )
        return (FAILED, f"espeak-ng gave error {failed}") if failed else (DONE, "")

    def _made(self, wave: "ctypes._Pointer[ctypes.c_short]", count: int, events: int) -> int:
        """Take the next samples; a result of 1 stops the text."""
        if self._is_over or self._cancelled == self._id:
            return 1
        if count > 0:
            self._sound += ctypes.string_at(wave, count * 2)
            if not self._has_begun or len(self._sound) >= _PIECE_BYTES:
                self._send(self._id, SOUND, self._sound)
                self._sound, self._has_begun = b"", True
        return 0

    def _voices(self) -> dict[str, str]:
        """The languages that can be spoken, and the name of each one's file, by which alone espeak-ng finds it."""
        self._lib.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        voices = self._lib.espeak_ListVoices(None)
        files: dict[str, str] = {}
        index = 0
        while voices[index]:
            voice = voices[index].contents
            language = voice.languages[1:].decode("utf-8", "replace")  # behind a byte of priority
            path = voice.identifier.decode("utf-8", "replace")
            file = path.rpartition("/")[2]
            if self._has_dictionary(path, language) and files.get(language, "").lower() != language.lower():
                files[language] = file
            index += 1
        return files

    def _has_dictionary(self, path: str, language: str) -> bool:
        """A language without one is silent; it is called as the language is, unless the voice's file names another."""
        name = language.partition("-")[0]
        try:
            lines = (self._data / "lang" / path).read_text("utf-8", "replace").splitlines()
        except OSError:
            lines = []
        named = [line.split()[1] for line in lines if line.startswith("dictionary ")]
        return (self._data / f"{named[0] if named else name}_dict").is_file()

    def _listen(self) -> None:
        """Runs in a thread, so that a cancellation is heard while espeak-ng works."""
        while (length := self._requests.read(LENGTH.size)) and len(length) == LENGTH.size:
            message = json.loads(self._requests.read(LENGTH.unpack(length)[0]) or "{}")
            if "cancel" in message:
                self._cancelled = message["cancel"]  # the parent has one text at a time in here
            elif "text" in message:
                self._texts.put(message)
        self._is_over = True
        self._texts.put(None)

    def _refuse(self, why: str) -> NoReturn:
        self._send(0, FAILED, json.dumps(why).encode())
        raise SystemExit(1)

    def _send(self, number: int, kind: int, payload: bytes) -> None:
        try:
            self._answers.write(HEADER.pack(number, kind, len(payload)) + payload)
            self._answers.flush()
        except OSError:  # nobody listens any more
            os._exit(0)


def main() -> None:
    """Speak for the process that started this one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's affair: it closes the input
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what the library may print must not come between
    Speaker(sys.argv[1], sys.argv[2], sys.stdin.buffer, answers).run()


if __name__ == "__main__":
    main()
