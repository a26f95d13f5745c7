"""What a vault remembers for its person: preferences, the last place, and what happened here."""

from dataclasses import replace

import pytest

from pss_desktop.domain.errors import InvalidFieldsError
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.place import Place
from pss_desktop.services.preferences import Preferences
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.services.clinic import PASSPHRASE, Clinic, add_client


def test_preferences_begin_with_the_defaults(desk: Workspace) -> None:
    assert desk.preferences.load() == Preferences("Hazel Brook", lock_minutes=5, shift_lock=False)


def test_preferences_are_there_after_a_lock(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    chosen = Preferences("Hazel of the Brook", lock_minutes=15, shift_lock=True)
    clinic.news.clear()
    desk.preferences.keep(chosen, origin=desk)
    assert [change.kinds for change in clinic.news] == [frozenset({"setting"})]
    desk.close()
    again = clinic.reopen()
    assert again.preferences.load() == chosen
    person = again.vault.identity.person
    assert again.vault.storage.journal.keys.person_name(person) == "Hazel of the Brook"
    again.close()


@pytest.mark.parametrize(
    "wrong", [{"person_name": " "}, {"person_name": "H" * 201}, {"lock_minutes": 0}, {"lock_minutes": 16}]
)
def test_the_lock_can_not_be_switched_off_nor_the_name_left_empty(
    desk: Workspace, wrong: dict[str, object]
) -> None:
    before = desk.preferences.load()
    with pytest.raises(InvalidFieldsError):
        desk.preferences.keep(replace(before, **wrong))  # type: ignore[arg-type]
    assert desk.preferences.load() == before


def test_unlocking_returns_to_the_same_letter(clinic: Clinic) -> None:
    desk = clinic.create().workspace
    assert desk.place.last() is None
    place = Place("note_editor", client="00" * 16, record="draft", field="narrative", cursor=17)
    desk.place.remember(Place("today"))
    desk.place.remember(place)
    desk.close()
    again = clinic.reopen()
    assert again.place.last() == place
    again.close()


def test_a_vault_that_is_only_read_locks_without_a_place(clinic: Clinic) -> None:
    clinic.create().workspace.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    reading.place.remember(Place("today"))
    assert reading.place.last() is None
    reading.close()


def test_the_audit_reads_newest_first_page_by_page_and_holds(desk: Workspace) -> None:
    for name in ("Fern", "Alder", "Moss"):
        desk.clients.get(add_client(desk, name))
    first = desk.audit.page(None, 2)
    rest = desk.audit.page(first[-1].number, 100)
    numbers = [entry.number for entry in (*first, *rest)]
    assert numbers == sorted(numbers, reverse=True)
    assert numbers[-1] == 1
    assert finish(desk.audit.verify())
