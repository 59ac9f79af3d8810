"""What a result is remembered under: a digest of everything that it depends on, and of whose it is."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Part: TypeAlias = str | bytes | int | float | NDArray[np.float32]


class Kind(StrEnum):
    """What is remembered."""

    SPEECH = "speech"
    TRANSCRIPT = "transcript"
    EMBEDDING = "embedding"
    INTENT = "intent"
    DECISION = "decision"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a result is: `caller`'s alone, or everybody's with `is_shared`; nobody's is not remembered."""

    caller: str = ""
    is_shared: bool = False


NOBODY: Final = Owner()
EVERYBODY: Final = Owner(is_shared=True)


@dataclass(frozen=True, slots=True)
class Key:
    """A kind and a SHA-256: no text, no sound and no name of a caller can be read in it.

    Without a digest it stands for what is not to be remembered.
    """

    kind: Kind
    digest: bytes = b""
    is_pinned: bool = field(default=False, compare=False)
    """Whether the result is to be kept for ever in this process."""


def key_of(kind: Kind, owner: Owner, parts: Iterable[Part], *, is_pinned: bool = False) -> Key:
    """The key of a result that depends on `parts` (in their order) and on nothing else.

    Equal keys have equal parts: every part goes in with its type and length.
    """
    if not owner.is_shared and not owner.caller:
        return Key(kind)
    digest = hashlib.sha256()
    content: bytes | memoryview
    whole: tuple[Part, ...] = (kind, "" if owner.is_shared else owner.caller, int(owner.is_shared), *parts)
    for part in whole:
        if isinstance(part, str):
            tag, content = b"s", part.encode("utf-8", "surrogatepass")
        elif isinstance(part, bytes):
            tag, content = b"b", part
        elif isinstance(part, int | float):
            tag, content = b"n", repr(part).encode()
        else:
            tag, content = f"a{part.dtype.str}{part.shape}".encode(), np.ascontiguousarray(part).data
        digest.update(b"%b %d:" % (tag, content.nbytes if isinstance(content, memoryview) else len(content)))
        digest.update(content)
    return Key(kind, digest.digest(), is_pinned)
