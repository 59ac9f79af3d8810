"""The commands and how their failures are shown: one clear line on stderr and exit code 2."""

import sys
from typing import NoReturn

import typer

from voiceloop.cli import converse, doctor, eval, keys, message, models, say, serve, transcribe
from voiceloop.core.errors import VoiceloopError

app = typer.Typer(
    name="voiceloop",
    help="A self-hosted real-time voice engine: it hears, understands, answers and speaks.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)

app.command()(converse.converse)
app.command()(serve.serve)
app.command()(transcribe.transcribe)
app.command()(message.message)
app.command()(say.say)
app.add_typer(eval.app, name="eval")
app.add_typer(models.app, name="models")
app.add_typer(keys.app, name="keys")
app.command()(doctor.doctor)

EXIT_BAD_INPUT = 2
EXIT_INTERRUPTED = 130


def main() -> None:
    """Run the command line; a `VoiceloopError` becomes a line on stderr and exit code 2."""
    try:
        app()
    except VoiceloopError as error:
        _refuse(error)
    except BaseExceptionGroup as group:  # of a task group: the first error of ours says what happened
        found = _first(group)
        if found is None:
            raise
        _refuse(found)
    except KeyboardInterrupt:
        raise SystemExit(EXIT_INTERRUPTED) from None


def _refuse(error: VoiceloopError) -> NoReturn:
    print(f"voiceloop: {error} [{error.code}]", file=sys.stderr)
    raise SystemExit(EXIT_BAD_INPUT)


def _first(group: BaseExceptionGroup[BaseException]) -> VoiceloopError | None:
    for error in group.exceptions:
        found = _first(error) if isinstance(error, BaseExceptionGroup) else error
        if isinstance(found, VoiceloopError):
            return found
    return None
