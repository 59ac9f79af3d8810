from voiceloop.server.limits import Account, LimitSettings
from voiceloop.server.metering import Meter, Metered


class Talk:
    """A call that goes on, as the meter sees it."""

    def __init__(self, account: Account | None, began_unix_s: float = 0.0) -> None:
        self.account, self.began_unix_s, self.heard_s, self.ended = account, began_unix_s, 0.0, list[str]()

    def metered(self) -> list[Metered]:
        return [Metered("call", self.account, self.began_unix_s, self.heard_s, self.ended.append)]


def test_sound_is_charged_once_and_ends_the_call_when_it_is_used_up() -> None:
    limits = LimitSettings(audio_minutes_per_day=1, session_s=0)
    talk = Talk(Account(limits))
    meter = Meter(talk.metered, limits, lambda: 0.0)
    for talk.heard_s in (20.0, 40.0, 59.0):
        meter.look()
    assert talk.ended == []
    talk.heard_s = 60.0
    meter.look()
    assert talk.ended == ["audio_quota_exceeded"]


def test_an_old_session_ends_with_or_without_a_key() -> None:
    talk, times = Talk(None, began_unix_s=100.0), iter([101.0, 159.0, 160.0])
    meter = Meter(talk.metered, LimitSettings(session_s=60), lambda: next(times))
    meter.look()
    meter.look()
    assert talk.ended == []
    meter.look()
    assert talk.ended == ["session_expired"]
