"""An OpenAI-compatible server as its adapters share it: its key, its connections, and its errors in our words.

Retries and deadlines are not the client's: a caller waits, so a failure is told at once, and who called decides what is
late.
"""

import logging
import math
import os
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from types import TracebackType, UnionType
from typing import Any, Final
from urllib.parse import urlsplit

import httpx2
import openai

from voiceloop.core.errors import (
    AuthError,
    DeadlineError,
    InputError,
    ProviderError,
    RateLimitError,
    SettingError,
    VoiceloopError,
)
from voiceloop.providers.pooled_http import PooledTransport
from voiceloop.providers.settings import OpenAISettings

_log = logging.getLogger(__name__)

_DETAIL_CHARS: Final = 200
_UNFIT: Final = frozenset(
    {"model_not_found", "unsupported_parameter", "unsupported_value", "unknown_parameter", "unknown_model"}
)
"""Codes of refused requests that are not the caller's fault: the settings ask for what the server has not."""


@dataclass(slots=True)
class _Shared:
    http: httpx2.AsyncClient
    users: int = 0


_shared: dict[tuple[str, str, str], _Shared] = {}
_lock = threading.Lock()
"""Adapters are made side by side, on threads."""


class Endpoint:
    """An adapter's hold on a server; adapters of one host and key have their connections in common.

    `client` asks; what it raises is translated within `telling`. Whoever made an endpoint closes it: the last one
    closes the connections. Raises SettingError when the key's variable is not set. The key is in no message, no log
    and no cause of an error.
    """

    def __init__(self, settings: OpenAISettings) -> None:
        self._settings = settings
        self._key = _key_of(settings)
        url = urlsplit(settings.base_url)
        self.place = url.netloc.rpartition("@")[2]
        """The server's name, for messages."""
        self.section = settings.section
        """Where it is set, for messages."""
        self._name = (url.scheme, url.netloc, self._key)
        self._http = _held(self._name, settings.base_url)
        self._timeout = openai.Timeout(settings.silence_s, connect=settings.connect_s)
        self.client = openai.AsyncOpenAI(
            base_url=settings.base_url,
            api_key=self._key or "none",
            max_retries=0,
            timeout=self._timeout,
            http_client=self._http,
        )
        self.is_closed = False
        """Whether `aclose` was called."""
        self.has_warmed = False
        """Whether `warm` was called."""

    def check_open(self) -> None:
        """Raise ProviderError when the endpoint was closed."""
        if self.is_closed:
            raise self._closed_error()

    async def warm(self) -> None:
        """Open a connection for the next call to find; what the server answers does not matter, nor whether it does."""
        self.check_open()
        self.has_warmed = True
        url = f"{self._settings.base_url.rstrip('/')}/models"
        try:
            await self._http.head(url, headers=self.client.auth_headers, timeout=self._timeout)
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            _log.warning("no connection to %s could be opened ahead: %s", self.place, type(error).__name__)

    def telling(self, what: str, refused: str = "bad_request") -> "Telling":
        """A context in which the client's errors become ours; `what` was wanted, `refused` is an InputError's code."""
        return Telling(self, what, refused)

    def told(self, error: Exception, what: str, refused: str = "bad_request") -> VoiceloopError:
        """A client's error as AuthError, RateLimitError, DeadlineError, InputError or ProviderError."""
        match error:
            case _ if self.is_closed:
                return self._closed_error()
            case openai.APIStatusError():
                return self._told_by_status(error, refused)
            case openai.APITimeoutError() | httpx2.TimeoutException():
                return DeadlineError(
                    f"{self.place} did not answer in time", hint=f"Raise {self.section}.silence_s or use a faster model"
                )
            case openai.APIConnectionError() | httpx2.TransportError() | OSError():
                return ProviderError(
                    f"{self.place} cannot be reached or broke off",
                    hint=f"Check {self.section}.base_url ({self._settings.base_url}) and the network",
                    code="provider_unreachable",
                )
            case _:
                return ProviderError(f"{self.place} sent what is no {what}{self.detail(str(error))}")

    def detail(self, text: str) -> str:
        """The beginning of what a server said, to stand behind our own words; without the key."""
        plain = " ".join(text.split())
        if self._key:
            plain = plain.replace(self._key, "(key)")
        return f": {plain[:_DETAIL_CHARS]}" if plain else ""

    async def aclose(self) -> None:
        """Let the connections go; the last one closes them. May be called twice."""
        if self.is_closed:
            return
        self.is_closed = True
        with _lock:
            shared = _shared[self._name]
            shared.users -= 1
            is_last = shared.users == 0
            if is_last:
                del _shared[self._name]
        if is_last:
            await shared.http.aclose()

    def _told_by_status(self, error: openai.APIStatusError, refused: str) -> VoiceloopError:
        status, said = error.status_code, self.detail(str(error))
        pause_s = retry_after_s(error.response.headers)
        if status == 402 or error.code == "insufficient_quota":
            return AuthError(
                f"{self.place} wants to be paid ({status}){said}",
                hint=f"Check the account behind {self._key_name}",
                code="quota_exhausted",
            )
        if status in (401, 403):
            return AuthError(f"{self.place} refuses the key ({status})", hint=f"Check the key in {self._key_name}")
        if status == 429 or (status == 503 and pause_s is not None):
            after = "" if pause_s is None else f" for {pause_s:g} s"
            return RateLimitError(f"{self.place} asks for a pause{after}{said}", retry_after_s=pause_s)
        if status in (408, 504):
            return DeadlineError(f"{self.place} did not answer in time ({status}){said}")
        if status in (400, 413, 422) and error.code not in _UNFIT:
            return InputError(f"{self.place} does not take the request{said}", code=refused)
        return ProviderError(f"{self.place} failed with status {status}{said}")

    def _closed_error(self) -> ProviderError:
        return ProviderError(f"The connection to {self.place} is closed", code="provider_closed")

    @property
    def _key_name(self) -> str:
        return self._settings.key_variable or f"{self.section}.key_variable"


class Telling:
    """See `Endpoint.telling`."""

    def __init__(self, endpoint: Endpoint, what: str, refused: str) -> None:
        self._endpoint = endpoint
        self._what = what
        self._refused = refused

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, openai.OpenAIError | httpx2.HTTPError | OSError | ValueError | RuntimeError):
            return
        if isinstance(error, RuntimeError) and not self._endpoint.is_closed:  # what httpx says of a closed client
            return
        told = self._endpoint.told(error, self._what, self._refused)
        try:
            raise told from None
        finally:
            told.__context__ = None  # it holds the request, and the request the key


def field_of(answer: Any, name: str, kind: type | UnionType) -> Any:
    """A field of a JSON object. Raises ValueError, with the answer, when it is missing or of another kind."""
    value = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(value, kind):
        raise ValueError(str(answer))
    return value


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """How long a server asks to be left alone; RFC 9110, 10.2.3, and OpenAI's own header in milliseconds.

    A date counts from the server's own one, so that its clock and ours may differ.
    """
    for name, unit_s in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        try:
            pause_s = float(headers.get(name, "")) * unit_s
        except ValueError:
            continue
        if math.isfinite(pause_s) and pause_s >= 0.0:
            return pause_s
    try:
        until, now = (parsedate_to_datetime(headers.get(name, "")) for name in ("retry-after", "date"))
        return max(0.0, until.timestamp() - now.timestamp())
    except (ValueError, OverflowError):
        return None


def _held(name: tuple[str, str, str], base_url: str) -> httpx2.AsyncClient:
    with _lock:
        shared = _shared.get(name)
        if shared is None:
            client = httpx2.AsyncClient(transport=PooledTransport(base_url), follow_redirects=True)
            shared = _shared[name] = _Shared(client)
        shared.users += 1
        return shared.http


def _key_of(settings: OpenAISettings) -> str:
    if not settings.key_variable:
        return ""
    key = os.environ.get(settings.key_variable, "").strip()
    if not key:
        raise SettingError(
            f"The environment variable {settings.key_variable}, which should hold the key, is not set",
            hint=f'Set it, or set {settings.section}.key_variable to "" for a server that wants no key',
        )
    return key
