"""Which conversation lies in which slot of the language model.

A slot keeps the tokens it has read. A conversation that comes back finds its beginning read already, as long as nobody
needed the slot in between: who is new takes a slot that belongs to nobody, else the one left alone for longest.
"""


class SlotTable:
    """The slots by number; a slot is busy from `take` to `give_back`."""

    def __init__(self, slots: int) -> None:
        self._session_of = [""] * slots
        self._left_at = [0] * slots
        self._busy: set[int] = set()
        self._clock = 0

    def take(self, session: str) -> int | None:
        """The conversation's own slot, or one it may have; None while there is none. "" is nobody's conversation.

        A conversation whose slot is busy waits for it: elsewhere it would have to be read again.
        """
        slot = self._slot_of(session)
        if slot is None:
            free = [number for number in range(len(self._session_of)) if number not in self._busy]
            slot = min(free, key=lambda number: (bool(self._session_of[number]), self._left_at[number]), default=None)
        elif slot in self._busy:
            return None
        if slot is not None:
            self._session_of[slot] = session
            self._busy.add(slot)
        return slot

    def give_back(self, slot: int) -> None:
        """Nothing runs in the slot any more; its conversation stays."""
        self._clock += 1
        self._left_at[slot] = self._clock
        self._busy.discard(slot)

    def forget(self, session: str) -> None:
        """The conversation is over; what runs for it may end."""
        slot = self._slot_of(session)
        if slot is not None:
            self._session_of[slot] = ""

    def _slot_of(self, session: str) -> int | None:
        return self._session_of.index(session) if session and session in self._session_of else None
