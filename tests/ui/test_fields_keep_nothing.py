"""What is typed is left neither in a field that gave it away nor in a keyboard that learns."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pss_desktop.ui.widgets.fields import LineField, PassphraseField, SearchField, TextArea

UNLEARNED = Qt.InputMethodHint.ImhSensitiveData
PASSPHRASE = "linden over the quiet harbour"


def test_no_keyboard_may_learn_what_is_typed_about_clients() -> None:
    for field in (LineField("Name"), SearchField("Search"), TextArea("Words")):
        assert field.inputMethodHints() & UNLEARNED


def test_a_passphrase_that_is_shown_is_learned_by_no_keyboard_either() -> None:
    field = PassphraseField("Passphrase", show="Show it", hide="Hide it")
    covered = field.inputMethodHints()
    field.toggle.setChecked(True)
    assert field.inputMethodHints() == covered
    assert covered & UNLEARNED


def test_a_passphrase_that_was_taken_does_not_come_back_by_undo() -> None:
    field = PassphraseField("Passphrase", show="Show it", hide="Hide it")
    field.toggle.setChecked(True)
    QTest.keyClicks(field, PASSPHRASE)
    assert field.take() == PASSPHRASE
    field.toggle.setChecked(True)
    field.undo()
    assert field.text() == ""
