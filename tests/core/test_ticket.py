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
