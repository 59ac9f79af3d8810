"""How much one key may take: requests a minute, sessions at once, minutes of sound a day. Rules; time is passed in.

What is counted lives in this process and begins anew with it.
"""

from collections import deque
from dataclasses import dataclass
from typing import Final

from voiceloop.core.settings import check_range

_MINUTE_S: Final = 60.0
_DAY_S: Final = 86_400.0
AUDIO_QUOTA: Final = "audio_quota_exceeded"
"""The code of a refusal, and the reason of a call's end."""
_SESSION_RETRY_S: Final = 5.0
"""Nobody knows when a session will end; this is how often it does no harm to ask."""


@dataclass(frozen=True, slots=True)
class LimitSettings:
    """For every key: `sessions` at once, `requests_per_minute`, `audio_minutes_per_day` of sound that comes in and of
    sound that is made for it (0: any amount), by the days of UTC; and `session_s`, after which any session ends
    (0: never).
    """

    sessions: int = 100
    requests_per_minute: int = 600
    audio_minutes_per_day: float = 0.0
    session_s: float = 4 * 3_600.0

    def __post_init__(self) -> None:
        check_range("door.limits.sessions", self.sessions, 1, 100_000)
        check_range("door.limits.requests_per_minute", self.requests_per_minute, 1, 100_000)
        check_range("door.limits.audio_minutes_per_day", self.audio_minutes_per_day, 0.0, 1e9)
        check_range("door.limits.session_s", self.session_s, 0.0, 30 * _DAY_S)


@dataclass(frozen=True, slots=True)
class Excess:
    """A limit that is reached, and after how many seconds it may be worth another try."""

    code: str
    message: str
    retry_after_s: float


class Place:
    """A session's place among those of its key, from the door until `release`, which may be called twice.

    Whoever gives it up first is the request that came with it, unless a call has taken it over by `keep`: a call may
    outlive its request, and then gives the place up itself.
    """

    def __init__(self, places: "set[Place]") -> None:
        self._places = places
        self._places.add(self)
        self.is_kept = False

    def keep(self) -> None:
        """Let a call have it."""
        self.is_kept = True

    def release(self) -> None:
        """Let another session have it."""
        self._places.discard(self)


class Account:
    """What one key has taken."""

    def __init__(self, limits: LimitSettings) -> None:
        self._limits = limits
        self._asked_s: deque[float] = deque()
        self._places: set[Place] = set()
        self._day = -1
        self._sound_s = 0.0

    @property
    def sessions(self) -> int:
        """How many it has now."""
        return len(self._places)

    def request(self, now_s: float) -> Excess | None:
        """Count a request of this moment, unless it is one too many."""
        while self._asked_s and self._asked_s[0] <= now_s - _MINUTE_S:
            self._asked_s.popleft()
        if len(self._asked_s) >= self._limits.requests_per_minute:
            what = f"This key may send {self._limits.requests_per_minute} requests a minute"
            return Excess("rate_limit_exceeded", what, self._asked_s[0] + _MINUTE_S - now_s)
        self._asked_s.append(now_s)
        return None

    def session(self) -> Place | Excess:
        """A place for another session, where there is one."""
        if len(self._places) >= self._limits.sessions:
            what = f"This key may hold {self._limits.sessions} sessions at once"
            return Excess("too_many_sessions", what, _SESSION_RETRY_S)
        return Place(self._places)

    def charge_audio(self, seconds: float, now_unix_s: float) -> None:
        """Count sound that came in, or went out."""
        self._turn_page(now_unix_s)
        self._sound_s += seconds

    def audio(self, now_unix_s: float, wanted_s: float = 0.0) -> Excess | None:
        """Whether the day's sound is used up, or `wanted_s` of it is more than is left."""
        self._turn_page(now_unix_s)
        most_minutes = self._limits.audio_minutes_per_day
        left_s = most_minutes * _MINUTE_S - self._sound_s
        if not most_minutes or (left_s > 0.0 and wanted_s <= left_s):
            return None
        left = f"{left_s / _MINUTE_S:.1f} are left" if left_s > 0.0 else "they are used up"
        what = f"This key has {most_minutes:g} minutes of sound a day, in and out: {left}"
        return Excess(AUDIO_QUOTA, what, _DAY_S - now_unix_s % _DAY_S)

    def _turn_page(self, now_unix_s: float) -> None:
        day = int(now_unix_s // _DAY_S)
        if day != self._day:
            self._day, self._sound_s = day, 0.0


class Tab:
    """What one call, recording or text has used up, charged as it grows; without an account nothing is."""

    def __init__(self, account: Account | None) -> None:
        self._account = account
        self.charged_s = 0.0

    def charge(self, sound_s: float, now_unix_s: float) -> Excess | None:
        """Charge what has come on top, of `sound_s` in all; whether the day's sound is used up."""
        grown_s, self.charged_s = sound_s - self.charged_s, sound_s
        if self._account is None:
            return None
        self._account.charge_audio(grown_s, now_unix_s)
        return self._account.audio(now_unix_s)

    def lacks(self, wanted_s: float, now_unix_s: float) -> Excess | None:
        """Whether there is not so much left."""
        return None if self._account is None else self._account.audio(now_unix_s, wanted_s)


class Accounts:
    """One for every key that has come; as many as there are keys."""

    def __init__(self, limits: LimitSettings) -> None:
        self._limits = limits
        self._accounts: dict[str, Account] = {}

    def of(self, key_id: str) -> Account:
        """The account of a key."""
        return self._accounts.setdefault(key_id, Account(self._limits))
