"""What other libraries would write of requests into the log, without what is nobody's business."""

import logging


def hide_queries() -> None:
    """Keep the queries of WebSockets, which may hold tokens, out of uvicorn's lines. May be called twice."""
    logging.getLogger("uvicorn.error").addFilter(_without_query)


def _without_query(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(each.partition("?")[0] if isinstance(each, str) else each for each in record.args)
    return True
