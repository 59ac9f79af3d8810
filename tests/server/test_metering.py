from voiceloop.server.limits import Account, LimitSettings, Tab
from voiceloop.server.metering import Meter, Metered


class Talk:
    """A call that goes on, as the meter sees it."""

    def __init__(self, account: Account | None, began_unix_s: float = 0.0) -> None:
        self.tab, self.began_unix_s, self.sound_s, self.ended = Tab(account), began_unix_s, 0.0, list[str]()

    def metered(self) -> list[Metered]:
        return [Metered(self.tab, self.began_unix_s, self.sound_s, self.ended.append)]


def test_sound_is_charged_once_and_ends_the_call_when_it_is_used_up() -> None:
    limits = LimitSettings(audio_minutes_per_day=1, session_s=0)
    talk = Talk(Account(limits))
    meter = Meter(talk.metered, limits, lambda: 0.0)
    for talk.sound_s in (20.0, 40.0, 59.0):
        meter.look()
    assert talk.ended == []
    talk.sound_s = 60.0
    meter.look()
    assert talk.ended == ["audio_quota_exceeded"]


def test_a_call_that_crosses_midnight_is_charged_to_each_day_what_was_said_on_it() -> None:
    limits = LimitSettings(audio_minutes_per_day=1, session_s=0)
    talk, times = Talk(Account(limits)), iter([86_399.0, 86_401.0])
    meter = Meter(talk.metered, limits, lambda: next(times))
    for talk.sound_s in (50.0, 100.0):
        meter.look()
    assert talk.ended == []


def test_an_old_session_ends_with_or_without_a_key() -> None:
    talk, times = Talk(None, began_unix_s=100.0), iter([101.0, 159.0, 160.0])
    meter = Meter(talk.metered, LimitSettings(session_s=60), lambda: next(times))
    meter.look()
    meter.look()
    assert talk.ended == []
    meter.look()
    assert talk.ended == ["session_expired"]
