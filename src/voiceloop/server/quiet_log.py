"""What other libraries would write of requests into the log, without what is nobody's business."""

import logging
from typing import Final

_NO_FAULTS: Final = frozenset(
    {
        "Invalid UTF-8 sequence received from client.",  # with a traceback; it closes the connection (1007), and is all
        "ASGI callable returned without completing handshake.",  # of every WebSocket that is refused with a status
    }
)
"""What uvicorn calls an error, and any client can have it write as often as it likes."""


def quiet_uvicorn() -> None:
    """Keep out of uvicorn's log what are no faults, and the queries of WebSockets, which may hold tokens.

    May be called twice.
    """
    logger = logging.getLogger("uvicorn.error")
    logger.addFilter(_is_worth_a_line)
    logger.addFilter(_without_query)


def _is_worth_a_line(record: logging.LogRecord) -> bool:
    return record.msg not in _NO_FAULTS


def _without_query(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(each.partition("?")[0] if isinstance(each, str) else each for each in record.args)
    return True
