"""Only a payload may be unreadable; a fault of our own while a record is put together is told as a fault."""

from collections.abc import Callable

import pytest

from pss_desktop.domain.errors import UnreadableRecordError
from pss_desktop.services.understood import (
    all_understood,
    each_understood,
    require_understood,
    understood,
)
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.views.records import Records, StoredAct
from tests.services.clinic import add_client, sign_note
from tests.services.crisis_forms import sign_crisis


@pytest.mark.parametrize("problem", [ValueError, TypeError, KeyError, IndexError, OverflowError])
def test_what_does_not_read_is_none_of_many_and_an_error_when_asked_for(problem: type[Exception]) -> None:
    def read(_payload: object) -> object:
        raise problem

    assert understood(read, {}) is None
    assert list(all_understood(read, [{}, {}])) == []
    with pytest.raises(UnreadableRecordError):
        require_understood(read, {})


def test_each_that_reads_comes_with_what_was_read_of_it() -> None:
    assert list(each_understood(int, ["1", "one", "2"])) == [("1", 1), ("2", 2)]
    assert list(all_understood(int, ["1", "one", "2"])) == [1, 2]


def _faulty(_records: Records, _record: object) -> list[StoredAct]:
    raise TypeError("a fault of our own")


def test_a_fault_of_our_own_is_not_told_as_a_newer_record(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = add_client(desk)
    note = sign_note(desk, client, "Sat under the fig tree.")
    crisis = sign_crisis(desk, client)
    monkeypatch.setattr(Records, "acts", _faulty)
    asked: list[Callable[[], object]] = [
        lambda: desk.notes.get(note),
        lambda: desk.notes.last_signed(client),
        lambda: desk.crises.get(crisis),
        lambda: desk.crises.of(client),
    ]
    for ask in asked:
        with pytest.raises(TypeError, match="a fault of our own"):
            ask()
