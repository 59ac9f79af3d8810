from voiceloop.server.limits import Account, Accounts, Excess, LimitSettings, Place, Tab

DAY_S = 86_400.0


def account(**settings: float) -> Account:
    return Account(LimitSettings(**settings))  # type: ignore[arg-type]


def test_requests_are_counted_over_the_last_minute() -> None:
    key = account(requests_per_minute=2)
    assert [key.request(now_s) is None for now_s in (0.0, 30.0, 59.9, 60.0, 61.0, 90.0)] == [
        *(True, True, False, True, False, True),
    ]


def test_the_pause_ends_when_the_oldest_request_is_a_minute_old() -> None:
    key = account(requests_per_minute=1)
    key.request(10.0)
    excess = key.request(25.0)
    assert excess is not None
    assert (excess.code, excess.retry_after_s) == ("rate_limit_exceeded", 45.0)
    assert key.request(25.0 + excess.retry_after_s) is None


def test_a_refused_request_does_not_prolong_the_pause() -> None:
    key = account(requests_per_minute=1)
    key.request(0.0)
    assert all(key.request(each / 10) is not None for each in range(1, 600))
    assert key.request(60.0) is None


def test_a_session_finds_a_place_when_another_gives_it_up() -> None:
    key = account(sessions=1)
    first = key.session()
    assert isinstance(first, Place)
    refused = key.session()
    assert isinstance(refused, Excess)
    assert refused.code == "too_many_sessions"
    first.release()
    first.release()
    assert isinstance(key.session(), Place)
    assert key.sessions == 1


def test_the_sound_of_a_day_is_used_up_and_comes_again_at_midnight() -> None:
    key = account(audio_minutes_per_day=2)
    noon_s = 100 * DAY_S + DAY_S / 2
    key.charge_audio(119.0, noon_s)
    assert key.audio(noon_s) is None
    key.charge_audio(1.0, noon_s)
    excess = key.audio(noon_s)
    assert excess is not None
    assert (excess.code, excess.retry_after_s) == ("audio_quota_exceeded", DAY_S / 2)
    assert key.audio(noon_s + excess.retry_after_s) is None


def test_without_a_quota_any_amount_of_sound_will_do() -> None:
    key = account()
    key.charge_audio(1e9, 0.0)
    assert key.audio(0.0) is None


def test_every_key_has_one_account_of_its_own() -> None:
    accounts = Accounts(LimitSettings(requests_per_minute=1))
    assert accounts.of("a") is accounts.of("a")
    assert accounts.of("a").request(0.0) is None
    assert accounts.of("b").request(0.0) is None


def test_what_is_more_than_what_is_left_is_refused_and_not_charged() -> None:
    key = account(audio_minutes_per_day=2)
    tab = Tab(key)
    assert tab.charge(60.0, 0.0) is None
    assert tab.lacks(60.0, 0.0) is None
    excess = tab.lacks(61.0, 0.0)
    assert excess is not None
    assert (excess.code, excess.message[-12:]) == ("audio_quota_exceeded", "1.0 are left")
    assert tab.lacks(60.0, 0.0) is None


def test_a_tab_charges_what_has_come_on_top() -> None:
    key = account(audio_minutes_per_day=1)
    first, second = Tab(key), Tab(key)
    assert [first.charge(each, 0.0) is None for each in (10.0, 20.0, 30.0)] == [True] * 3
    assert second.charge(29.0, 0.0) is None
    assert second.charge(30.0, 0.0) is not None


def test_without_an_account_nothing_is_ever_used_up() -> None:
    tab = Tab(None)
    assert tab.charge(1e9, 0.0) is None
    assert tab.lacks(1e9, 0.0) is None
