"""Every error that leaves a room, in one tree; each has a stable code, says whether to retry and whose fault it is.

VoiceloopError
|- InputError       the caller's sound or text cannot be used          fault: caller
|  |- AudioFileError    a file: missing, empty, not audio, truncated
|- SettingError     a setting is out of range or contradicts another    fault: operator
|- DeviceError      no microphone, no loudspeaker, or it went away      fault: operator
|- ModelError       a model cannot be had or stopped working            fault: operator
|  |- ModelMissingError   not in the store and not to be fetched
|  |- ModelCorruptError   its bytes are not the catalogued ones
|  |- ModelCrashedError   it died while in use; it is being restarted   fault: engine, retryable
|- ProviderError    something behind a port failed                      fault: provider
|  |- DeadlineError       it did not answer in time                     retryable
|  |- RateLimitError      it asks for a pause                           retryable
|  |- AuthError           it refuses the key                            fault: operator
|- SessionError     a session cannot go on                              fault: caller
   |- SlowConsumerError   the client does not read what it is sent
   |- OverloadedError     no room for another session                   fault: engine, retryable
"""

from enum import StrEnum
from typing import ClassVar


class Fault(StrEnum):
    """Who has to act."""

    CALLER = "caller"
    OPERATOR = "operator"
    PROVIDER = "provider"
    ENGINE = "engine"


class VoiceloopError(Exception):
    """An error with a stable `code`; `what` says what happened and where, `hint` what to do about it."""

    default_code: ClassVar[str] = "internal_error"
    retryable: ClassVar[bool] = False
    fault: ClassVar[Fault] = Fault.ENGINE

    def __init__(self, what: str, *, hint: str = "", code: str | None = None) -> None:
        super().__init__(what, hint, code)
        self.what = what
        self.hint = hint
        self.code = code or self.default_code

    def __str__(self) -> str:
        return f"{self.what}. {self.hint}" if self.hint else self.what

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.what, self.hint, self.code), self.__dict__)


def _rebuild(kind: type[VoiceloopError], what: str, hint: str, code: str) -> VoiceloopError:
    return kind(what, hint=hint, code=code)


class InputError(VoiceloopError):
    """The caller's sound or text cannot be used."""

    default_code = "bad_input"
    fault = Fault.CALLER


class AudioFileError(InputError):
    """A file cannot be read as audio."""

    default_code = "bad_audio_file"


class SettingError(VoiceloopError):
    """A setting is out of its range, unknown, or contradicts another."""

    default_code = "bad_setting"
    fault = Fault.OPERATOR


class DeviceError(VoiceloopError):
    """A microphone or loudspeaker is missing or went away."""

    default_code = "no_device"
    fault = Fault.OPERATOR


class ModelError(VoiceloopError):
    """A model cannot be had or does not work."""

    default_code = "model_error"
    fault = Fault.OPERATOR


class ModelMissingError(ModelError):
    """A model's file is not in the store and could not be fetched."""

    default_code = "model_missing"


class ModelCorruptError(ModelError):
    """A model's file does not have the bytes that the catalog names."""

    default_code = "model_corrupt"


class ModelCrashedError(ModelError):
    """A model died while in use; it is restarted, the call may be made again."""

    default_code = "model_crashed"
    retryable = True
    fault = Fault.ENGINE


class ProviderError(VoiceloopError):
    """Something behind a port failed."""

    default_code = "provider_error"
    fault = Fault.PROVIDER


class DeadlineError(ProviderError):
    """A provider did not answer in the time it was given."""

    default_code = "deadline_exceeded"
    retryable = True


class RateLimitError(ProviderError):
    """A provider asks for a pause, of `retry_after_s` where it says how long."""

    default_code = "rate_limited"
    retryable = True

    def __init__(
        self, what: str, *, hint: str = "", code: str | None = None, retry_after_s: float | None = None
    ) -> None:
        super().__init__(what, hint=hint, code=code)
        self.retry_after_s = retry_after_s


class AuthError(ProviderError):
    """A provider refuses the key."""

    default_code = "auth_failed"
    fault = Fault.OPERATOR


class SessionError(VoiceloopError):
    """A session cannot go on."""

    default_code = "session_error"
    fault = Fault.CALLER


class SlowConsumerError(SessionError):
    """A client does not read what it is sent; text is never dropped, so it is closed."""

    default_code = "slow_consumer"


class OverloadedError(SessionError):
    """There is no room for another session now."""

    default_code = "overloaded"
    retryable = True
    fault = Fault.ENGINE
