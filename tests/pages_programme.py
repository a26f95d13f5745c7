"""What a person does on the pages of a programme."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QScrollArea, QWidget

from pss_desktop.domain.roles import Role
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.services.workspace import Workspace
from pss_desktop.ui.screens.programme.admit import AdmitScreen
from pss_desktop.ui.screens.programme.found_programme import FoundScreen
from pss_desktop.ui.screens.programme.join_parts import COVER, WordsCard
from pss_desktop.ui.screens.programme.new_root import NewRootKeys, NewRootPassphrase
from pss_desktop.ui.screens.programme.person import PersonScreen
from pss_desktop.ui.screens.programme.programme import ProgrammeScreen
from pss_desktop.ui.screens.programme.root_card import RootCard
from pss_desktop.ui.screens.programme.rules import RulesScreen
from pss_desktop.ui.screens.settings.programme import ProgrammeLinkPage
from tests.pages import Program, press, spoken_rows, type_into
from tests.team import ROOT_PASSPHRASE
from tests.ui.waiting import wait_until


def open_programme(program: Program) -> ProgrammeScreen:
    """By the settings."""
    settings = program.go_to_settings()
    settings.open(Group.PROGRAMME)
    page = settings.page
    assert isinstance(page, ProgrammeLinkPage)
    wait_until(lambda: bool(page.state.text()))
    press(page.open)
    screen = program.screen(ProgrammeScreen)
    wait_until(lambda: screen.join.isVisible() or screen.admit.isVisible())
    return screen


def point(path: Path) -> None:
    """Answer the open dialog about a file or a folder."""
    wait_until(lambda: bool(_dialogs()))
    (dialog,) = _dialogs()
    parent = dialog.parentWidget()
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    wait_until(lambda: not _dialogs())
    assert parent is not None
    parent.window().activateWindow()  # the platform without a screen leaves none active


def open_root_key(card: RootCard, path: Path, passphrase: str) -> None:
    """Choose the sealed key and type its passphrase."""
    press(card.choose)
    point(path)
    wait_until(card.open.isVisible)
    type_into(card.passphrase, passphrase)
    press(card.open)
    wait_until(lambda: not card.open.isVisible() and not card.choose.isVisible())


def hear(card: WordsCard, parts: list[str]) -> None:
    """Type the two covered parts."""
    wait_until(card.check.isVisible)
    for field, part in zip(card.fields, parts, strict=True):
        type_into(field, part)
    press(card.check)


def hear_other(card: WordsCard, other: Workspace) -> None:
    """Type what the *other* side reads aloud: the two parts that this card covers."""
    state = other.joining.state()
    assert state is not None
    assert state.spoken is not None
    wait_until(lambda: bool(card.spelling.value()))
    covered = [place for place, badge in enumerate(card.parts) if badge.isVisible() and COVER in badge.text()]
    hear(card, [state.spoken.parts[place] for place in covered])


def found_programme(
    screen: FoundScreen,
    name: str,
    place: Path,
    passphrases: Sequence[str] = (ROOT_PASSPHRASE,),
    share: int = 0,
) -> None:
    """Fill the form and put each root key on the stick at *place*."""
    wait_until(screen.name.isVisible)
    type_into(screen.name, name)
    choose_share(screen.root, share)
    for key, passphrase in zip(screen.root.keys, passphrases, strict=False):
        type_both(key, passphrase)
    if not screen.understood.isChecked():
        screen.understood.click()
    press(screen.found)
    for _ in passphrases:
        point(place)


def settle(screen: QWidget) -> None:
    """Wait until the page has found its width beside a scroll bar that came."""
    area = screen.findChild(QScrollArea)
    page = None if area is None else area.widget()
    assert area is not None
    assert page is not None
    wait_until(lambda: page.width() <= area.viewport().width())


def choose_share(new: NewRootKeys, share: int) -> None:
    """How many root keys there are, and how many of them sign: by its place in the list."""
    new.share.setCurrentIndex(share)
    new.share.activated.emit(share)


def type_both(new: NewRootPassphrase, passphrase: str) -> None:
    """Type the passphrase of a new root key, twice."""
    for field in (new.passphrase, new.again):
        type_into(field, passphrase)


def give_role(screen: AdmitScreen, role: Role) -> None:
    """Choose the newcomer's role, and link them with everybody who is offered."""
    wait_until(screen.role.isVisible)
    screen.role.setCurrentIndex(screen.role.findData(role.value))
    screen.role.activated.emit(screen.role.currentIndex())
    for box in screen.linked:
        if not box.isChecked():
            box.click()


def choose_erasure(screen: RulesScreen, days: int) -> None:
    """Say by the keyboard that what was taken back is erased after so many *days*."""
    screen.rule.setFocus()
    onward = Qt.Key.Key_Left if screen.isRightToLeft() else Qt.Key.Key_Right
    QTest.keyClick(screen.rule.button("hide"), onward)
    field = screen.form.findChild(QLineEdit)
    assert field is not None
    wait_until(field.isVisible)
    type_into(field, str(days))


def let_erase(screen: RulesScreen, role: Role) -> None:
    """Say by the keyboard that whoever has *role* may erase what others wrote."""
    box = screen.erasers[role]
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)


def open_person(program: Program, name: str) -> PersonScreen:
    """The page of the person called *name*."""
    listed = program.screen(ProgrammeScreen).list
    wait_until(lambda: any(name in line for line in spoken_rows(listed)))
    place = next(at for at, line in enumerate(spoken_rows(listed)) if name in line)
    listed.acted.emit(listed.rows.row(place).value)
    person = program.screen(PersonScreen)
    wait_until(lambda: bool(spoken_rows(person.devices)))
    return person


def _dialogs() -> list[QFileDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
