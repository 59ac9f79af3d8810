"""The providers of a chain: what the settings call them, and what the router has to know of each."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Generic, TypeVar

from voiceloop.core.errors import SettingError

Port = TypeVar("Port", covariant=True)


@dataclass(frozen=True, slots=True)
class Provider(Generic[Port]):
    """A port by its name in the chain.

    `mark` tells one key from another (see `key_mark`): what was learned belongs to both. `cost` is the price of a call,
    in any unit. Without `is_streaming` the whole result comes at once.
    """

    name: str
    port: Port
    mark: str = ""
    cost: float = 0.0
    is_streaming: bool = True

    @property
    def identity(self) -> str:
        """What its records are kept under."""
        return f"{self.name}#{self.mark}" if self.mark else self.name


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of a chain, such as `openai:gpt-4o-mini-tts`: a provider, and the model where one is named."""

    name: str
    kind: str
    model: str = ""


def key_mark(key: str) -> str:
    """Eight hexadecimal digits that tell keys apart and from which none can be found; empty for no key."""
    return hashlib.blake2s(key.encode(), digest_size=4, person=b"vl-route").hexdigest() if key else ""


def read_chain(
    setting: str, chain: Iterable[str], key_variables: Mapping[str, str], environment: Mapping[str, str]
) -> tuple[Link, ...]:
    """The links of a chain, checked; `key_variables` has every known provider and the variable of its key, or "".

    Raises SettingError for an unknown provider (with the nearest known ones), a key that is not set (with its
    variable), a provider named twice, and a chain of nothing.
    """
    links = []
    for name in chain:
        kind, _, model = name.strip().partition(":")
        if kind not in key_variables:
            near = get_close_matches(kind, key_variables, 3, 0.5)
            hint = f"Did you mean {' or '.join(near)}?" if near else f"Known: {', '.join(sorted(key_variables))}"
            raise SettingError(f"{setting} names {name!r}, and there is no provider {kind!r}", hint=hint)
        variable = key_variables[kind]
        if variable and not environment.get(variable, "").strip():
            raise SettingError(
                f"{setting} names {name!r}, whose key should be in the environment variable {variable}: it is not set",
                hint=f"Set {variable}, or take {name!r} out of {setting}",
            )
        links.append(Link(name.strip(), kind, model))
    if not links:
        raise SettingError(f"{setting} is empty", hint=f"Name at least one of: {', '.join(sorted(key_variables))}")
    if len({link.name for link in links}) < len(links):
        raise SettingError(f"{setting} names a provider twice", hint="Name each once")
    return tuple(links)
