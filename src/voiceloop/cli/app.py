"""The commands and how their failures are shown: one clear line on stderr and exit code 2."""

import sys

import typer

from voiceloop.cli import converse, doctor, eval, models, transcribe
from voiceloop.core.errors import VoiceloopError

app = typer.Typer(
    name="voiceloop",
    help="A self-hosted real-time voice engine: it hears, understands, answers and speaks.",
    no_args_is_help=True,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)

app.command()(converse.converse)
app.command()(transcribe.transcribe)
app.add_typer(eval.app, name="eval")
app.add_typer(models.app, name="models")
app.command()(doctor.doctor)

EXIT_BAD_INPUT = 2
EXIT_INTERRUPTED = 130


def main() -> None:
    """Run the command line; a `VoiceloopError` becomes a line on stderr and exit code 2."""
    try:
        app()
    except VoiceloopError as error:
        print(f"voiceloop: {error} [{error.code}]", file=sys.stderr)
        raise SystemExit(EXIT_BAD_INPUT) from None
    except BaseExceptionGroup as group:  # of a task group: the first error of ours says what happened
        found = group.subgroup(VoiceloopError)
        if found is None:
            raise
        error: BaseException = found
        while isinstance(error, BaseExceptionGroup):
            error = error.exceptions[0]
        print(f"voiceloop: {error} [{getattr(error, 'code', '')}]", file=sys.stderr)
        raise SystemExit(EXIT_BAD_INPUT) from None
    except KeyboardInterrupt:
        raise SystemExit(EXIT_INTERRUPTED) from None
