"""Finds where one can type on a screen, so that forms which come later are tried without being named."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from pss_desktop.domain.clock import Clock, to_iso
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.forms.drafted_page import DRAFT as GO_ON
from pss_desktop.presenters.screens import OPENERS
from pss_desktop.services.entrance.vault_list import NewVault
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import at_once
from pss_desktop.ui.screens.sessions.note_page import NotePageScreen
from pss_desktop.ui.widgets.fields import PassphraseField, SearchField
from pss_desktop.vault.entrance.listing import list_vaults
from tests.journeys.conftest import cheap_unlocking
from tests.pages import Program, press
from tests.services.clinic import PASSPHRASE, add_client
from tests.ui.waiting import wait_until

Typed = QLineEdit | QPlainTextEdit
_SETTLE_MS: Final = 100
_LOOKS: Final = 4
_AS_A_WHOLE: Final = {
    Screen.SAFETY_PLAN_EDITOR: "//living_for",
    Screen.PROTECTION_PLAN_EDITOR: "//main_concern",
}
"""Editors that open with a line to add an entry: where they ask about the plan as a whole."""


@dataclass(frozen=True, slots=True)
class People:
    """Who is in the vault: hex ids of two clients, and of a note of the first."""

    client: str
    other: str
    note: str

    def places(self) -> Iterator[Place]:
        """Every screen that the program has, as it is for the first client."""
        for screen in OPENERS:
            record = self.note if screen == Screen.NOTE else ""
            yield Place(screen, "" if screen == Screen.ADD_CLIENT else self.client, record)
            if screen in _AS_A_WHOLE:
                yield Place(screen, self.client, GO_ON, _AS_A_WHOLE[Screen(screen)])


def make_vault(root: Path, clock: Clock) -> People:
    """A vault with two clients and a signed note, closed again."""
    workspace = cheap_unlocking(root, clock, at_once).create(NewVault("Willow", "Noor", PASSPHRASE)).workspace
    client, other = add_client(workspace, "Juniper Vale"), add_client(workspace, "Basil Thorne")
    content = {
        "when": to_iso(clock.now() - timedelta(hours=1)),
        "format": "narrative",
        "narrative": "Signed.",
    }
    saved = workspace.notes.save_draft(client, content, 0)
    workspace.signing.confirm(PASSPHRASE)
    note = workspace.notes.sign(client, saved.revision)
    workspace.close()
    return People(to_hex(client), to_hex(other), to_hex(note))


def drafts(root: Path, clock: Clock) -> dict[tuple[str, str], str]:
    """The words of every draft in the closed vault, by its form and by the client in hex, '' for nobody.

    A draft of private notes is sealed once more inside the vault, so it is opened as its form opens it.
    """
    unlocking = cheap_unlocking(root, clock, at_once)
    workspace = unlocking.unlock(list_vaults(root)[0], PASSPHRASE)
    rows = list(workspace.vault.live.connection.rows("SELECT form, client, content FROM draft"))
    found = {
        (str(form), bytes(client).hex()): json.dumps(json.loads(content), ensure_ascii=False)
        for form, client, content in rows
    }
    for form, client in list(found):
        sealed = workspace.process_notes.open_draft(ClientId(from_hex(client))) if client else None
        if sealed is not None:
            found[form, client] += json.dumps(dict(sealed.content), ensure_ascii=False)
    workspace.close()
    return found


def field_at(program: Program, place: Place) -> Typed:
    """Where one types at *place*, which is a form: its field once it takes words; a letter was typed."""
    page = _reach(program, place)
    found: list[Typed] = []
    wait_until(lambda: bool(_try(program, page, found)))
    return found[0]


def is_form(program: Program, place: Place) -> bool:
    """Whether what is typed at *place* is kept. Raises ValueError where a record would be needed."""
    page = _reach(program, place)
    found: list[Typed] = []
    for _ in range(_LOOKS):
        if _try(program, page, found):
            return True
        QTest.qWait(_SETTLE_MS)
    return False


def _reach(program: Program, place: Place) -> QWidget:
    """By way of Today, so that nothing of another form waits to be saved."""
    go(program, Place(Screen.TODAY))
    page = go(program, place)
    if isinstance(page, NotePageScreen):
        press(page.add)
    return page


def _try(program: Program, page: QWidget, found: list[Typed]) -> bool:
    """Type one letter into field after field; note the one whose words would be saved."""
    for field in _fields(page):
        field.setFocus()
        QTest.keyClicks(field, "w")
        if _keeps_words(program):
            found.append(field)
            return True
    return False


def go(program: Program, place: Place) -> QWidget:
    """The page in the frame once *place* was asked for, and whatever it loads has come."""
    shell, presenter = program.in_vault(), program.house.shell
    assert presenter is not None
    before = shell.page
    presenter.go(place)
    wait_until(lambda: shell.page is not None and shell.page is not before)
    QTest.qWait(_SETTLE_MS)
    page = shell.page
    assert page is not None
    return page


def words_on(page: QWidget) -> str:
    """All that stands in fields of *page*."""
    lines = [one.text() for one in page.findChildren(QLineEdit)]
    return "\n".join([*lines, *(one.toPlainText() for one in page.findChildren(QPlainTextEdit))])


def _keeps_words(program: Program) -> bool:
    """Whether the open screen would write something at a lock."""
    presenter = program.house.shell
    assert presenter is not None
    screen = presenter._current
    return screen is not None and screen.unsaved_work() is not None


def _fields(page: QWidget) -> Iterator[Typed]:
    """Long text first: what costs most to write again."""
    kinds: tuple[type[QPlainTextEdit] | type[QLineEdit], ...] = (QPlainTextEdit, QLineEdit)
    for kind in kinds:
        for field in page.findChildren(kind):
            secret = isinstance(field, PassphraseField | SearchField)
            if field.isVisibleTo(page) and field.isEnabled() and not field.isReadOnly() and not secret:
                yield field
