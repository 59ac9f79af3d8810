"""How results are remembered."""

from dataclasses import dataclass, field
from typing import Final

from voiceloop.core.errors import SettingError
from voiceloop.core.settings import check_range

_SCHEMES: Final = ("redis://", "rediss://", "unix://")

WARM_PHRASES: Final = (
    "Hello, how can I help you?",
    "One moment, please.",
    "Let me check that for you.",
    "Could you say that again, please?",
    "Are you still there?",
    "Thank you for calling. Goodbye!",
)
"""Phrases that everyone may be told. The session's own apology is added to them where the cache is built."""


@dataclass(frozen=True, slots=True)
class CacheSettings:
    """What is kept, for how long, and between whom.

    `max_bytes` is the memory for everything, `ttl_s` the age at which a result is forgotten. `speech_letters`: longer
    texts pass the cache by.

    What was said by or to a caller is kept for that caller alone. `shares_speech` lets all callers hear what was made
    for one of them, which is right where replies are made of the operator's own phrases; `shares_transcripts` lets
    equal recordings of any callers be transcribed once, and `shares_embeddings` equal texts be read once.
    `keeps_replies` remembers what the language model answered a caller's conversation with temperature 0, for the same
    caller and the very same conversation.

    `warm_phrases` are made at the start, shared, and never forgotten.

    `redis_url` names a second level that several servers share; empty: none. A read that takes longer than
    `redis_read_ms` is a miss, and a Redis that fails is left alone for `redis_rest_s`.
    """

    is_on: bool = True
    max_bytes: int = 64 * 2**20
    ttl_s: float = 3_600.0
    speech_letters: int = 1_000
    shares_speech: bool = False
    shares_transcripts: bool = False
    shares_embeddings: bool = False
    keeps_replies: bool = False
    warm_phrases: tuple[str, ...] = WARM_PHRASES
    redis_url: str = field(default="", repr=False)  # may hold a password
    redis_namespace: str = "voiceloop"
    redis_read_ms: float = 20.0
    redis_rest_s: float = 5.0

    def __post_init__(self) -> None:
        check_range("cache.max_bytes", self.max_bytes, 2**20, 2**36)
        check_range("cache.ttl_s", self.ttl_s, 1.0, 31 * 86_400.0)
        check_range("cache.speech_letters", self.speech_letters, 10, 5_000)
        check_range("cache.redis_read_ms", self.redis_read_ms, 1.0, 1_000.0)
        check_range("cache.redis_rest_s", self.redis_rest_s, 0.1, 600.0)
        if self.redis_url and not self.redis_url.startswith(_SCHEMES):
            raise SettingError("cache.redis_url is no Redis URL", hint=f"It begins with one of: {', '.join(_SCHEMES)}")
        if not self.redis_namespace or not self.redis_namespace.isprintable() or " " in self.redis_namespace:
            what = f"cache.redis_namespace is {self.redis_namespace!r}"
            raise SettingError(what, hint="It is a word that all keys begin with")
