"""The effective configuration of a Realtime session, and the engine's settings that follow from it.

The configuration is kept as the JSON object that `session.created` and `session.updated` show: what a client reads
there is what is in force.
"""

import json
from copy import deepcopy
from dataclasses import replace
from typing import Any, Final, Literal

from voiceloop.core.ports import Tool
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.prompting import PromptSettings
from voiceloop.stages.turn import Patience, TurnSettings
from voiceloop.stages.vad import VadSettings
from voiceloop.transports.realtime.checks import check_session
from voiceloop.transports.realtime.errors import Json, ProtocolError

Kind = Literal["realtime", "transcription"]

PCM: Final = {"type": "audio/pcm", "rate": 24_000}
RATES_HZ: Final = {"audio/pcm": 24_000, "audio/pcmu": 8_000, "audio/pcma": 8_000}

TURN_DETECTION: Final[dict[str, Json]] = {
    "server_vad": {
        "type": "server_vad",
        "threshold": 0.5,
        "prefix_padding_ms": 300,
        "silence_duration_ms": 500,
        "idle_timeout_ms": None,
        "create_response": True,
        "interrupt_response": True,
    },
    "semantic_vad": {
        "type": "semantic_vad",
        "eagerness": "auto",
        "create_response": True,
        "interrupt_response": True,
    },
}
"""What each kind of turn detection is where the client does not say."""

_EAGERNESS: Final[dict[str, tuple[Patience, float]]] = {
    "low": ("patient", 4_000.0),
    "medium": ("normal", 1_500.0),
    "auto": ("normal", 1_500.0),
    "high": ("eager", 1_200.0),
}
"""The patience of the turn stage, and the longest silence in milliseconds. OpenAI documents 8, 4 and 2 s."""

_NOISE_REDUCTION: Final = {"near_field": 1, "far_field": 2}
_OPENAI_VOICES: Final = frozenset("alloy ash ballad coral echo fable onyx nova sage shimmer verse marin cedar".split())
"""Names that clients send because they have to send one: they get the default voice."""

_RANGES: Final[tuple[tuple[str, float, float], ...]] = (
    ("audio.input.turn_detection.threshold", 0.05, 0.95),
    ("audio.input.turn_detection.prefix_padding_ms", 0, 1_000),
    ("audio.input.turn_detection.silence_duration_ms", 0, 10_000),
    ("audio.input.turn_detection.idle_timeout_ms", 5_000, 30_000),
    ("audio.output.speed", 0.25, 1.5),
    ("max_output_tokens", 1, 4_096),
)
_MERGED: Final = (("audio",), ("audio", "input"), ("audio", "output"))
"""Objects of which an update replaces only the fields that it names."""


class SessionConfig:
    """One session's configuration; `updated` gives the next one."""

    def __init__(self, session: Json) -> None:
        self.session = session

    def updated(self, patch: Json, *, has_spoken: bool = False) -> "SessionConfig":
        """The configuration after a `session.update`. Raises ProtocolError; nothing is changed then.

        `has_spoken`: the voice may no longer change.
        """
        check_session(patch, "session")
        if patch["type"] != self.kind:
            what = f"This is a {self.kind} session and cannot become a {patch['type']} one"
            raise ProtocolError(what, param="session.type", hint="Open another session")
        session = _merge(self.session, patch, ())
        made = SessionConfig(session)
        made._check()
        if has_spoken and made.voice != self.voice:
            what = "The voice cannot change once the session has spoken"
            raise ProtocolError(what, code="cannot_update_voice", param="session.audio.output.voice")
        return made

    def for_response(self, wishes: Json) -> "SessionConfig":
        """The configuration of one response, by the fields of a `response.create`. Raises ProtocolError."""
        known = {"instructions", "output_modalities", "max_output_tokens", "tools", "tool_choice", "audio"}
        patch = {name: value for name, value in wishes.items() if name in known and value is not None}
        made = SessionConfig(_merge(self.session, patch, ()))
        made._check("response")
        return made

    @property
    def kind(self) -> Kind:
        """What the session is for."""
        kind: Kind = self.session["type"]
        return kind

    @property
    def input_format(self) -> str:
        """audio/pcm, audio/pcmu or audio/pcma."""
        name: str = self.session["audio"]["input"]["format"]["type"]
        return name

    @property
    def output_format(self) -> str:
        """The same for what is sent."""
        if self.kind == "transcription":
            return "audio/pcm"
        name: str = self.session["audio"]["output"]["format"]["type"]
        return name

    @property
    def turn_detection(self) -> Json | None:
        """None when the client ends turns itself."""
        found: Json | None = self.session["audio"]["input"]["turn_detection"]
        return found

    @property
    def creates_responses(self) -> bool:
        """Whether a turn is answered without being asked to."""
        return self.kind == "realtime" and bool((self.turn_detection or {}).get("create_response"))

    @property
    def is_spoken(self) -> bool:
        """Whether replies are heard."""
        return "audio" in self.session.get("output_modalities", ())

    @property
    def voice(self) -> str:
        """The voice as the wire names it."""
        voice = self.session.get("audio", {}).get("output", {}).get("voice", "")
        return str(voice["id"]) if isinstance(voice, dict) else str(voice)

    @property
    def tools(self) -> tuple[Tool, ...]:
        """The functions that replies may ask for."""
        return tuple(
            Tool(tool["name"], tool.get("description") or "", json.dumps(tool.get("parameters") or {"type": "object"}))
            for tool in self.session.get("tools") or ()
        )

    @property
    def tool_choice(self) -> str:
        """auto, none, required, or a function's name."""
        choice = self.session.get("tool_choice") or "auto"
        return str(choice["name"]) if isinstance(choice, dict) else str(choice)

    @property
    def idle_timeout_s(self) -> float | None:
        """After so long a silence that follows a reply the caller is spoken to."""
        found = (self.turn_detection or {}).get("idle_timeout_ms")
        return None if found is None else float(found) / 1000.0

    @property
    def tells_confidence(self) -> bool:
        """Whether log probabilities are wanted with transcripts."""
        return "item.input_audio_transcription.logprobs" in (self.session.get("include") or ())

    def settings(self, base: SessionSettings) -> SessionSettings:
        """The engine's settings, `base` where the client has no say."""
        found = self.session["audio"]["input"]["noise_reduction"]
        detection = self.turn_detection
        interrupts = detection is None or bool(detection["interrupt_response"])
        output = self.session["audio"].get("output", {})
        return replace(
            base,
            output_rate_hz=RATES_HZ["audio/pcm"],
            turn=_turn_settings(base.turn, detection),
            barge_in=replace(base.barge_in, allows_barge_in=interrupts and base.barge_in.allows_barge_in),
            denoise=base.denoise if found is None else max(base.denoise, _NOISE_REDUCTION[found["type"]]),
            voice=base.voice if self.voice in _OPENAI_VOICES | {"", "default"} else self.voice,
            speed=float(output.get("speed") or 1.0),
            mend_within_ms=0.0 if detection is None else base.mend_within_ms,
        )

    def prompts(self, base: PromptSettings) -> PromptSettings:
        """What the language model is told; a client's own instructions replace our examples, too."""
        tokens = self.session["max_output_tokens"]
        most = base.max_tokens if tokens == "inf" else min(int(tokens), base.max_tokens)
        instructions = self.session["instructions"]
        if instructions == base.instructions:
            return replace(base, max_tokens=most)
        return replace(base, instructions=instructions, examples=(), max_tokens=most)

    def _check(self, root: str = "session") -> None:
        for path, lowest, highest in _RANGES:
            value = _at(self.session, path)
            if isinstance(value, int | float) and not lowest <= value <= highest:
                what = f"{root}.{path} is {value:g}, which is not in {lowest:g} to {highest:g}"
                raise ProtocolError(what, param=f"{root}.{path}")
        if len(self.session.get("output_modalities") or ["audio"]) != 1:
            param = f"{root}.output_modalities"
            raise ProtocolError("Replies are audio or text, not both or neither", param=param)
        for number, tool in enumerate(self.session.get("tools") or ()):
            if tool.get("type", "function") != "function":
                param = f"{root}.tools[{number}].type"
                raise ProtocolError("Only tools of the type function are supported", code="unsupported", param=param)
            if not tool.get("name"):
                param = f"{root}.tools[{number}].name"
                raise ProtocolError("A tool needs a name", code="missing_required_parameter", param=param)
        names = [tool.name for tool in self.tools]
        if self.tool_choice not in ("auto", "none", "required", *names):
            hint = f"The tools are {', '.join(names) or 'none'}"
            what = f"{root}.tool_choice names {self.tool_choice!r}, which is no tool"
            raise ProtocolError(what, param=f"{root}.tool_choice", hint=hint)


def default_config(kind: Kind, session_id: str, prompts: PromptSettings, model: str, recogniser: str) -> SessionConfig:
    """What a session begins with: our own turn detection, which is both faster and cuts fewer people off."""
    hears: Json = {
        "format": dict(PCM),
        "transcription": {"model": recogniser, "language": "en"},
        "noise_reduction": None,
        "turn_detection": dict(TURN_DETECTION["semantic_vad"]),
    }
    if kind == "transcription":
        hears["turn_detection"] |= {"create_response": False, "interrupt_response": False}
        session = {"type": kind, "object": "realtime.transcription_session", "id": session_id, "include": None}
        return SessionConfig({**session, "audio": {"input": hears}})
    return SessionConfig(
        {
            "type": kind,
            "object": "realtime.session",
            "id": session_id,
            "model": model,
            "output_modalities": ["audio"],
            "instructions": prompts.instructions,
            "tools": [],
            "tool_choice": "auto",
            "max_output_tokens": "inf",
            "truncation": "auto",
            "tracing": None,
            "prompt": None,
            "include": None,
            "audio": {"input": hears, "output": {"format": dict(PCM), "voice": "default", "speed": 1.0}},
        }
    )


def _merge(old: Json, patch: Json, path: tuple[str, ...]) -> Json:
    merged = deepcopy(old)
    for name, value in patch.items():
        here = (*path, name)
        if here in _MERGED and isinstance(value, dict):
            merged[name] = _merge(merged.get(name, {}), value, here)
        elif here == ("audio", "input", "turn_detection") and value is not None:
            given = {key: each for key, each in value.items() if each is not None}
            merged[name] = {**TURN_DETECTION[value["type"]], **given}
        elif here in (("audio", "input", "format"), ("audio", "output", "format")) and value is not None:
            merged[name] = dict(PCM) if value.get("type", "audio/pcm") == "audio/pcm" else {"type": value["type"]}
        elif here == ("instructions",) and value is None:
            continue
        elif here != ("id",):
            merged[name] = deepcopy(value)
    return merged


def _at(session: Json, path: str) -> Any:
    here: Any = session
    for part in path.split("."):
        here = here.get(part) if isinstance(here, dict) else None
    return here


def _turn_settings(base: TurnSettings, detection: Json | None) -> TurnSettings:
    if detection is None:
        return replace(base, mode="manual")
    if detection["type"] == "semantic_vad":
        patience, longest_ms = _EAGERNESS[detection["eagerness"] or "auto"]
        return replace(base, mode="automatic", patience=patience, max_silence_ms=longest_ms)
    threshold = float(detection["threshold"])
    silence_ms = max(float(detection["silence_duration_ms"]), base.ask_after_ms)
    vad = VadSettings(
        onset_probability=threshold,
        offset_probability=max(0.01, threshold - 0.15),
        sure_probability=max(base.vad.sure_probability, threshold),
        onset_ms=base.vad.onset_ms,
        pre_roll_ms=float(detection["prefix_padding_ms"]),
    )
    return replace(
        base,
        mode="automatic",
        min_silence_ms=silence_ms,
        unheard_silence_ms=silence_ms,
        max_silence_ms=silence_ms,
        vad=vad,
    )
