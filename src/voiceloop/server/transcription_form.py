"""What a transcription request may hold, checked field by field; names and limits are OpenAI's."""

import json
import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Final

from starlette.datastructures import FormData, UploadFile

from voiceloop.core.ports import SpeechToTextInfo
from voiceloop.server.bodies import form_file
from voiceloop.server.rest_errors import RestError, refused

FORMATS: Final = ("json", "text", "srt", "verbose_json", "vtt")
GRANULARITIES: Final = ("word", "segment")
INCLUDES: Final = ("logprobs",)
_STREAMED: Final = ("json", "text")
_LISTS: Final = ("timestamp_granularities", "include", "languages", "keywords")
_SCALARS: Final = (
    *("file", "model", "language", "prompt", "response_format", "temperature", "chunking_strategy", "stream"),
)
_SPEAKERS: Final = ("known_speaker_names", "known_speaker_references")
_TRUTH: Final = {"true": True, "1": True, "false": False, "0": False}


@dataclass(frozen=True, slots=True)
class TranscriptionRequest:
    """A checked request; `granularities` are those of verbose_json."""

    file: UploadFile
    response_format: str = "json"
    prompt: str = ""
    granularities: frozenset[str] = frozenset({"segment"})
    wants_logprobs: bool = False
    stream: bool = False


def read_request(form: FormData, info: SpeechToTextInfo) -> TranscriptionRequest:
    """The request of a form, for a recogniser. Raises RestError (400), naming the field."""
    given = _gathered(form)
    scalars = {name: given[name][0] for name in _SCALARS if name in given and name != "file"}
    lists = {name: given.get(name, []) for name in _LISTS}
    if not scalars.get("model"):
        raise refused("model", "Missing required parameter: 'model'", "missing_required_parameter")
    _check_languages([*lists["languages"], *([scalars["language"]] if scalars.get("language") else [])], info)
    _check_temperature(scalars.get("temperature", ""))
    _check_chunking(scalars.get("chunking_strategy", ""))
    response_format = _one_of("response_format", scalars.get("response_format") or "json", FORMATS)
    granularities = frozenset(_one_of("timestamp_granularities", each, GRANULARITIES) for each in lists[_LISTS[0]])
    if granularities and response_format != "verbose_json":
        raise refused("timestamp_granularities", "timestamp_granularities goes with response_format=verbose_json only")
    if "word" in granularities and not info.has_word_times:
        raise refused("timestamp_granularities", f"{info.name} gives no times of words")
    includes = {_one_of("include", each, INCLUDES) for each in lists["include"]}
    if includes and response_format != "json":
        raise refused("include", "include goes with response_format=json only")
    stream = _truth("stream", scalars.get("stream", ""))
    if stream and response_format not in _STREAMED:
        raise refused("response_format", f"With stream=true response_format is one of {', '.join(_STREAMED)}")
    words = [scalars.get("prompt", ""), ", ".join(each for each in lists["keywords"] if each)]
    return TranscriptionRequest(
        form_file(form),
        response_format,
        " ".join(each for each in words if each),
        granularities or frozenset({"segment"}),
        "logprobs" in includes,
        stream,
    )


def _gathered(form: FormData) -> dict[str, list[str]]:
    """Fields by name, lists' brackets taken off; the file is represented by its name."""
    given: dict[str, list[str]] = {}
    for key, value in form.multi_items():
        name = key.removesuffix("[]")
        if name in _SPEAKERS:
            raise refused(name, f"'{name}' is not supported: speakers are not told apart here", "unsupported_parameter")
        if name not in _LISTS and (name not in _SCALARS or key != name):
            raise refused(key, f"Unknown parameter: '{key}'", "unknown_parameter")
        if name == "file":
            given.setdefault(name, []).append("")
        elif isinstance(value, str):
            given.setdefault(name, []).append(value)
        else:
            raise refused(name, f"'{name}' is a file where text was expected", "invalid_type")
        if name in _SCALARS and len(given[name]) > 1:
            raise refused(name, f"'{name}' was given twice")
    return given


def _check_languages(languages: list[str], info: SpeechToTextInfo) -> None:
    for language in languages:
        code = language.replace("_", "-").partition("-")[0].lower()
        if code not in info.languages:
            shown = ", ".join(info.languages)
            message = f"{info.name} does not know the language {language[:20]!r}, but: {shown}"
            raise refused("language", message, "unsupported_language")


def _check_temperature(text: str) -> None:
    try:
        value = float(text or 0.0)
    except ValueError:
        value = math.nan
    if not 0.0 <= value <= 1.0:
        raise refused("temperature", f"temperature is {text[:20]!r}, not a number from 0 to 1")


def _check_chunking(text: str) -> None:
    if text in ("", "auto"):
        return
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict) or read.get("type") != "server_vad":
        raise refused("chunking_strategy", 'chunking_strategy is auto or an object with "type": "server_vad"')


def _truth(name: str, text: str) -> bool:
    if text.lower() not in _TRUTH and text:
        raise refused(name, f"{name} is {text[:20]!r}, not true or false", "invalid_type")
    return _TRUTH.get(text.lower(), False)


def _one_of(name: str, value: str, choices: Collection[str]) -> str:
    if value not in choices:
        raise refused(name, f"{name} is {value[:40]!r}, which is none of: {', '.join(choices)}")
    return value


def form_schema(info: SpeechToTextInfo) -> dict[str, Any]:
    """The form as JSON schema, for the API's documentation."""
    text = {"type": "string"}
    language = {"type": "string", "enum": list(info.languages)}
    heeded = "Accepted, and without effect: "
    return {
        "type": "object",
        "required": ["file", "model"],
        "additionalProperties": False,
        "properties": {
            "file": {"type": "string", "format": "binary", "description": "A recording of any usual format."},
            "model": {**text, "minLength": 1, "description": "Any name: the configured recogniser answers."},
            "language": {**language, "description": "Checked: the recogniser has to know it."},
            "languages[]": {"type": "array", "items": language},
            "prompt": {**text, "description": "Names and words to expect, for recognisers that use them."},
            "keywords[]": {"type": "array", "items": text, "description": "Added to the prompt."},
            "response_format": {"type": "string", "enum": list(FORMATS), "default": "json"},
            "temperature": {
                **{"type": "number", "minimum": 0, "maximum": 1},
                "description": f"{heeded}the likeliest text is always taken.",
            },
            "timestamp_granularities[]": {
                **{"type": "array", "items": {"type": "string", "enum": list(GRANULARITIES)}},
                "description": "With response_format=verbose_json only.",
            },
            "include[]": {
                **{"type": "array", "items": {"type": "string", "enum": list(INCLUDES)}},
                "description": "With response_format=json only; a word is a token, its confidence the probability.",
            },
            "chunking_strategy": {"description": f"{heeded}recordings are cut at pauses.", "enum": ["auto"], **text},
            "stream": {"type": "boolean", "default": False, "description": "Server-sent events, a passage each."},
        },
    }


def too_slow() -> RestError:
    """The refusal of an upload that takes too long to arrive."""
    return RestError(408, "The upload took longer than it may", code="upload_timeout")
