"""How every room checks the settings it defines for itself: frozen dataclasses that call these in `__post_init__`."""

from collections.abc import Collection

from voiceloop.core.errors import SettingError


def check_range(name: str, value: float, low: float, high: float) -> None:
    """Raise `SettingError`, with the range in its message, unless low <= value <= high."""
    if not low <= value <= high:
        raise SettingError(f"{name} is {value:g}, which is outside {low:g} to {high:g}", hint=f"Set {name} within it")


def check_choice(name: str, value: str, choices: Collection[str]) -> None:
    """Raise `SettingError`, with the choices in its message, unless value is one of them."""
    if value not in choices:
        listed = ", ".join(sorted(choices))
        raise SettingError(f"{name} is {value!r}, which is none of: {listed}", hint=f"Set {name} to one of them")
