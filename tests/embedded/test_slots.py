from voiceloop.embedded.slots import SlotTable


def visit(table: SlotTable, *sessions: str) -> list[int]:
    slots = []
    for session in sessions:
        slot = table.take(session)
        assert slot is not None
        table.give_back(slot)
        slots.append(slot)
    return slots


def test_a_conversation_comes_back_to_its_slot() -> None:
    first, _, again = visit(SlotTable(4), "anna", "ben", "anna")
    assert again == first


def test_who_is_new_takes_an_empty_slot_before_anyones() -> None:
    assert len(set(visit(SlotTable(3), "anna", "ben", "carla"))) == 3


def test_the_slot_left_alone_for_longest_is_taken() -> None:
    table = SlotTable(2)
    anna, _ben = visit(table, "anna", "ben")
    visit(table, "ben")
    assert visit(table, "carla") == [anna]


def test_a_conversation_whose_slot_was_taken_gets_another() -> None:
    table = SlotTable(2)
    visit(table, "anna", "ben", "carla")
    assert visit(table, "anna", "anna")[0] is not None


def test_a_conversation_waits_for_its_own_busy_slot() -> None:
    table = SlotTable(2)
    table.take("anna")
    assert table.take("anna") is None


def test_a_busy_slot_is_not_taken_from_anyone() -> None:
    table = SlotTable(1)
    table.take("anna")
    assert table.take("ben") is None


def test_a_slot_that_was_forgotten_is_taken_first() -> None:
    table = SlotTable(2)
    _anna, ben = visit(table, "anna", "ben")
    table.forget("ben")
    assert visit(table, "carla") == [ben]


def test_forgetting_a_busy_conversation_keeps_its_slot_busy() -> None:
    table = SlotTable(1)
    slot = table.take("anna")
    table.forget("anna")
    assert table.take("ben") is None
    assert slot is not None
    table.give_back(slot)
    assert table.take("ben") == slot


def test_calls_of_nobody_may_run_side_by_side() -> None:
    table = SlotTable(2)
    assert {table.take(""), table.take("")} == {0, 1}


def test_forgetting_a_stranger_is_no_error() -> None:
    table = SlotTable(1)
    table.forget("nobody")
    assert table.take("anna") == 0
