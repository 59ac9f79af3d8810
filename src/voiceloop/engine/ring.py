"""The last 30 s of each session's sound, as 16-bit samples in buffers that sessions share.

A buffer is taken from the pool by the first sound that is not digital silence, and given back once nothing but silence
is left in it: a session that is muted, or that nobody speaks to, holds none.
"""

import numpy as np

from voiceloop.core.audio import PCM16_FULL_SCALE, SAMPLE_RATE_HZ, Pcm16, Samples, to_float

_SCALE = np.float32(PCM16_FULL_SCALE)
_LOW = np.float32(-32_768.0)
_HIGH = np.float32(32_767.0)


class RingPool:
    """Buffers of one length for all sessions of a process; `most_free` of them are kept for the next sessions."""

    def __init__(self, seconds: float = 30.0, most_free: int = 16) -> None:
        self.capacity = int(seconds * SAMPLE_RATE_HZ)
        self._most_free = most_free
        self._free: list[Pcm16] = []
        self._scratch: Samples = np.empty(SAMPLE_RATE_HZ // 50, np.float32)
        self._taken = 0

    @property
    def taken(self) -> int:
        """Buffers that rings hold now."""
        return self._taken

    @property
    def free(self) -> int:
        """Buffers kept for the next ring."""
        return len(self._free)

    def open(self) -> "Ring":
        """A new ring, empty at position 0 and without a buffer."""
        return Ring(self)

    def take(self) -> Pcm16:
        """A buffer of `capacity` samples, not cleared."""
        self._taken += 1
        return self._free.pop() if self._free else np.empty(self.capacity, np.int16)

    def scratch(self, count: int) -> Samples:
        """Room for `count` samples, until the next call."""
        if count > len(self._scratch):
            self._scratch = np.empty(count, np.float32)
        return self._scratch[:count]

    def give(self, buffer: Pcm16) -> None:
        """Take a buffer back."""
        self._taken -= 1
        if len(self._free) < self._most_free:
            self._free.append(buffer)


class Ring:
    """One stream's recent sound; positions count its samples from the first one written.

    `end` is the position after the last sample, `oldest` that of the first one still to be read.
    """

    def __init__(self, pool: RingPool) -> None:
        self._pool = pool
        self._capacity = pool.capacity
        self._buffer: Pcm16 | None = None
        self._buffered_from = 0
        """Before this position all was silence, and the buffer does not hold it."""
        self._sound_end = 0
        self.end = 0

    @property
    def oldest(self) -> int:
        """Position of the first sample that has not been overwritten."""
        return max(0, self.end - self._capacity)

    def write(self, samples: Samples) -> None:
        """Add float samples; what is beyond full scale is clipped. There may be no NaN in them."""
        count = len(samples)
        if float(np.dot(samples, samples)) == 0.0:  # below half a 16-bit step even where tiny squares vanish
            self._write_silence(count)
            return
        if count > self._capacity:
            self._write_silence(count - self._capacity)
            samples, count = samples[-self._capacity :], self._capacity
        if self._buffer is None:
            self._buffer = self._pool.take()
            self._buffered_from = self.end
        scaled = self._pool.scratch(count)
        np.multiply(samples, _SCALE, out=scaled)
        np.rint(scaled, out=scaled)
        np.maximum(scaled, _LOW, out=scaled)
        np.minimum(scaled, _HIGH, out=scaled)
        start = self.end % self._capacity
        first = min(count, self._capacity - start)
        self._buffer[start : start + first] = scaled[:first]
        if first < count:
            self._buffer[: count - first] = scaled[first:]
        self.end += count
        self._sound_end = self.end

    def is_silent_from(self, start: int) -> bool:
        """Whether all that was written from `start` on is digital silence."""
        return start >= self._sound_end

    def _write_silence(self, count: int) -> None:
        start = self.end % self._capacity
        self.end += count
        if self._buffer is None:
            return
        if self.end - self._sound_end >= self._capacity:
            self._release()
            return
        self._buffer[start : start + count] = 0
        if start + count > self._capacity:
            self._buffer[: start + count - self._capacity] = 0

    def read(self, start: int, end: int) -> Samples:
        """A copy of the samples from `start` to before `end`; shorter at its front where `oldest` has passed `start`.

        Raises ValueError for positions that have not been written.
        """
        if not 0 <= start <= end <= self.end:
            raise ValueError(f"positions {start} to {end} were asked of a ring that ends at {self.end}")
        start = min(end, max(start, self.oldest))
        if self._buffer is None or end <= self._buffered_from:
            return np.zeros(end - start, np.float32)
        if start < self._buffered_from:
            return np.concatenate(
                [np.zeros(self._buffered_from - start, np.float32), self.read(self._buffered_from, end)]
            )
        first, last = start % self._capacity, (end - 1) % self._capacity + 1
        if first < last or start == end:
            return to_float(self._buffer[first : first + end - start])
        return np.concatenate([to_float(self._buffer[first:]), to_float(self._buffer[:last])])

    def close(self) -> None:
        """Give the buffer back: all that was written is silence now. Writing may go on."""
        self._release()

    def _release(self) -> None:
        if self._buffer is not None:
            self._pool.give(self._buffer)
            self._buffer = None
