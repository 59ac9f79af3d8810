"""End of turn from the sound alone: Smart Turn v3.2 on onnxruntime.

Model: https://github.com/pipecat-ai/smart-turn (BSD-2-Clause), a Whisper-tiny encoder with a classifier on top, int8.
Its input is always the log-mel of 8 s, the sound at its end and zeros before it, so its cost does not depend on the
turn's length; in batches each sound costs more than alone, so sounds are judged one after the other.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
import onnxruntime

from voiceloop.core.audio import SAMPLE_RATE_HZ, Samples
from voiceloop.core.errors import ModelCorruptError, ModelCrashedError, ModelError, ModelMissingError
from voiceloop.core.ports import Ticket, TurnModelInfo
from voiceloop.embedded.blas import use_one_blas_thread
from voiceloop.embedded.log_mel import LogMel

_WINDOW_S: Final = 8.0


@dataclass(slots=True, eq=False)
class _Question:
    samples: Samples
    ticket: Ticket
    answer: asyncio.Future[float]


class SmartTurn:
    """The `TurnModel` port: one worker thread, the most urgent question first, then the one that waits longest.

    A question that is cancelled while it waits costs nothing; one that is being worked on is finished (some 25 ms) and
    its answer dropped. The queue needs no bound of its own: a session asks about one pause at a time.
    Raises ModelMissingError, ModelCorruptError.
    """

    def __init__(self, path: Path, threads: int = 1) -> None:
        if not path.is_file():
            raise ModelMissingError(f"Smart Turn's file {path} is missing", hint="Run: voiceloop models pull")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        try:
            self._model = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
            self._input = self._model.get_inputs()[0].name
        except Exception as error:  # onnxruntime's errors share no other base
            raise ModelCorruptError(
                f"{path} is not Smart Turn: {error}", hint="Run: voiceloop models verify"
            ) from error
        self.info = TurnModelInfo("smart-turn-v3.2", _WINDOW_S)
        use_one_blas_thread()
        self._log_mel = LogMel(int(_WINDOW_S * SAMPLE_RATE_HZ))
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="smart-turn")
        self._waiting: list[_Question] = []
        self._is_busy = False
        self._is_closed = False

    async def end_probability(self, samples: Samples, ticket: Ticket) -> float:
        """Probability in 0..1 that the turn is over; samples: mono 16 kHz, of which the last 8 s are heard.

        Raises ModelError after `aclose()`, ModelCrashedError when the model fails.
        """
        if self._is_closed:
            raise ModelError("Smart Turn is closed")
        question = _Question(samples, ticket, asyncio.get_running_loop().create_future())
        self._waiting.append(question)
        self._take_next()
        return await question.answer

    def judge(self, samples: Samples) -> float:
        """The same at once and in the caller's thread, for programs that measure."""
        features = self._log_mel.features(samples)
        (probability,) = self._model.run(None, {self._input: features[np.newaxis]})
        return float(probability[0, 0])

    async def aclose(self) -> None:
        """Refuse what waits and let the worker finish."""
        self._is_closed = True
        for question in self._waiting:
            if not question.answer.done():
                question.answer.set_exception(ModelError("Smart Turn was closed"))
        self._waiting.clear()
        await asyncio.get_running_loop().run_in_executor(None, self._worker.shutdown)

    def _take_next(self) -> None:
        self._waiting = [question for question in self._waiting if not question.answer.done()]
        if self._is_busy or not self._waiting:
            return
        question = min(self._waiting, key=lambda waiting: waiting.ticket.urgency)
        self._waiting.remove(question)
        self._is_busy = True
        work = question.answer.get_loop().run_in_executor(self._worker, self.judge, question.samples)
        work.add_done_callback(lambda done: self._answered(question, done))

    def _answered(self, question: _Question, work: asyncio.Future[float]) -> None:
        self._is_busy = False
        error = work.exception()
        if not question.answer.done():
            if error is None:
                question.answer.set_result(work.result())
            else:
                question.answer.set_exception(ModelCrashedError(f"Smart Turn failed: {error}"))
        if not self._is_closed:
            self._take_next()
