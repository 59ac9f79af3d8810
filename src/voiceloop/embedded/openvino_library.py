"""The import of OpenVINO, in one place: as it comes it tells Google Analytics that it was imported."""

import sys
from typing import Any


def openvino_genai() -> Any:
    """The library `openvino_genai`, without `openvino_telemetry`, for which it then has a stub of its own."""
    if "openvino" not in sys.modules:
        sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]  # so that its import fails
    import openvino_genai

    return openvino_genai
