"""How an OpenAI-compatible endpoint is reached; apart from the adapter, whose client takes half a second to import."""

from dataclasses import dataclass
from typing import Final

from voiceloop.core.errors import SettingError
from voiceloop.core.settings import check_choice, check_range

_TOKEN_LIMITS: Final = ("max_tokens", "max_completion_tokens")


@dataclass(frozen=True, slots=True)
class OpenAISettings:
    """`key_variable` names the environment variable that holds the key; empty for a server that wants none.

    `token_limit`: how the endpoint calls the longest reply; newer OpenAI models want `max_completion_tokens`.
    `connect_s` is the time to reach the server, `silence_s` the longest silence between two pieces of a reply.
    """

    base_url: str = "https://api.openai.com/v1"
    model: str = "gpt-4.1-mini"
    key_variable: str = "OPENAI_API_KEY"
    context_tokens: int = 8_192
    token_limit: str = "max_tokens"
    connect_s: float = 5.0
    silence_s: float = 30.0

    def __post_init__(self) -> None:
        check_range("openai.context_tokens", self.context_tokens, 128, 10_000_000)
        check_choice("openai.token_limit", self.token_limit, _TOKEN_LIMITS)
        check_range("openai.connect_s", self.connect_s, 0.1, 120.0)
        check_range("openai.silence_s", self.silence_s, 0.1, 600.0)
        if not self.base_url.startswith(("http://", "https://")):
            raise SettingError(f"openai.base_url is {self.base_url!r}", hint="It begins with http:// or https://")
