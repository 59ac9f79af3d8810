"""What every frame passes before anyone hears it: guard, level meter, noise suppression."""

from collections.abc import Callable

from voiceloop.core.audio import Samples, ms_to_samples
from voiceloop.core.errors import SettingError
from voiceloop.core.events import Event, LevelMeasured
from voiceloop.core.ports import Denoiser, Ports
from voiceloop.engine.settings import SessionSettings
from voiceloop.stages.guard import Guard, GuardCounts
from voiceloop.stages.level import LevelMeter


class FrontEnd:
    """One stream's; without meter and denoiser a frame costs what the guard costs.

    Raises SettingError when the settings want a denoiser and there is none.
    """

    def __init__(self, ports: Ports, settings: SessionSettings, tell: Callable[[Event], None]) -> None:
        self._guard = Guard(settings.guard)
        self._denoiser = _denoiser(ports, settings)
        self._meter = LevelMeter() if settings.level_every_ms else None
        self._level_every = ms_to_samples(settings.level_every_ms)
        self._unmeasured = 0
        self._tell = tell

    def clean(self, samples: Samples) -> Samples:
        """As many samples as went in, fit to be heard."""
        samples = self._guard.check(samples)
        if self._meter is not None:
            self._measure(self._meter, samples)
        return samples if self._denoiser is None else self._denoiser.process(samples)

    @property
    def counts(self) -> GuardCounts:
        """What was wrong with the stream so far."""
        return self._guard.counts

    def _measure(self, meter: LevelMeter, samples: Samples) -> None:
        meter.hear(samples)
        self._unmeasured += len(samples)
        if self._unmeasured >= self._level_every:
            self._unmeasured = 0
            level = meter.read()
            self._tell(LevelMeasured(level.rms_dbfs, level.peak_dbfs, level.clipped_samples))


def _denoiser(ports: Ports, settings: SessionSettings) -> Denoiser | None:
    if settings.denoise == 0:
        return None
    if ports.denoiser is None:
        raise SettingError(f"session.denoise is {settings.denoise}, and no denoiser is there", hint="Set it to 0")
    return ports.denoiser(settings.denoise)
