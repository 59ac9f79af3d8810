from voiceloop.core.ports import Ticket, Urgency


def test_a_ticket_is_urgent_unless_said_otherwise() -> None:
    assert Ticket().urgency is Urgency.DECISION
    assert Ticket(Urgency.PARTIAL).urgency is Urgency.PARTIAL


def test_who_watches_a_ticket_is_told_of_every_change() -> None:
    ticket, told = Ticket(Urgency.SPECULATION), list[Urgency]()
    with ticket.watch(told.append):
        ticket.urgency = Urgency.DECISION
        ticket.urgency = Urgency.DECISION
        ticket.urgency = Urgency.REPLY
    ticket.urgency = Urgency.PARTIAL
    assert told == [Urgency.DECISION, Urgency.REPLY]


def test_a_ticket_can_be_watched_by_several_calls() -> None:
    ticket, first, second = Ticket(), list[Urgency](), list[Urgency]()
    with ticket.watch(first.append), ticket.watch(second.append):
        ticket.urgency = Urgency.REPLY
    assert first == second == [Urgency.REPLY]


def test_who_watches_a_ticket_is_told_when_the_call_is_hurried() -> None:
    ticket, told, taken = Ticket(), list[Urgency](), list[str]()
    with ticket.watch(told.append):
        ticket.hurry(lambda: taken.append("taken"))
    assert (ticket.is_hurried, told, taken) == (True, [Urgency.DECISION], [])
    ticket.hurry_taken()
    assert taken == ["taken"]


def test_nobody_is_told_of_a_hurry_that_nobody_asked_for() -> None:
    ticket = Ticket()
    ticket.hurry_taken()
    assert not ticket.is_hurried
