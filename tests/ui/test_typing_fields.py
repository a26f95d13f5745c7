"""What one types into: lines, passphrases, running text, and the row around them."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pss_desktop.ui.widgets.button import IconButton
from pss_desktop.ui.widgets.fields import LineField, PassphraseField, SearchField, TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from tests.ui.hearing import Show, heard


def test_a_field_makes_room_for_its_icon_and_badge_on_the_right_sides(qtbot: QtBot) -> None:
    field = SearchField("Search clients", "Ctrl+K")
    qtbot.addWidget(field)
    leading = field.textMargins()
    assert leading.left() > 0
    assert leading.right() > 0
    field.resize(300, 36)
    assert field.grab().width() == 300
    field.show_badge("")
    assert field.textMargins().right() == 0
    assert field.accessibleName() == field.placeholderText() == "Search clients"


def test_leaving_a_field_is_told_but_not_when_a_menu_opens(show: Show[QWidget]) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    field, area, other = LineField("Name"), TextArea("Words"), QLineEdit()
    for one in (field, area, other):
        layout.addWidget(one)
    show(host)
    for one in (field, area):
        told = heard(one.left)
        one.setFocus()
        other.setFocus(Qt.FocusReason.PopupFocusReason)
        assert not told
        one.setFocus()
        other.setFocus()
        assert told


def test_a_passphrase_is_covered_until_the_person_wants_to_see_it(show: Show[PassphraseField]) -> None:
    field = show(PassphraseField("Passphrase", show="Show it", hide="Hide it"))
    field.setText("harbour mitten copper")
    assert field.echoMode() == QLineEdit.EchoMode.Password
    toggle = field.findChildren(IconButton)[0]
    toggle.click()
    assert field.echoMode() == QLineEdit.EchoMode.Normal
    assert toggle.text() == "Hide it"
    toggle.click()
    assert field.echoMode() == QLineEdit.EchoMode.Password
    assert toggle.text() == "Show it"


def test_a_passphrase_field_names_the_language_of_the_keys(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase", show="Show it", hide="Hide it")
    qtbot.addWidget(field)
    plain = field.textMargins().right()
    field.name_keyboard(QLocale("ar_EG"))
    assert field.badge() == "AR keyboard"
    assert field.textMargins().right() > plain
    field.name_keyboard(QLocale.c())
    assert field.badge() == ""


def test_taking_a_passphrase_leaves_nothing_in_the_field(show: Show[PassphraseField]) -> None:
    field = show(PassphraseField("Passphrase", show="Show it", hide="Hide it"))
    field.setText("harbour mitten copper")
    field.findChildren(IconButton)[0].click()
    assert field.take() == "harbour mitten copper"
    assert field.text() == ""
    assert not field.isUndoAvailable()
    assert field.echoMode() == QLineEdit.EchoMode.Password


def test_a_passphrase_is_nothing_to_complete_or_to_offer_in_a_menu(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase", show="Show it", hide="Hide it")
    qtbot.addWidget(field)
    assert field.inputMethodHints() & Qt.InputMethodHint.ImhSensitiveData
    assert field.contextMenuPolicy() == Qt.ContextMenuPolicy.NoContextMenu


def test_tab_leaves_running_text(show: Show[QWidget]) -> None:
    host = QWidget()
    layout = QVBoxLayout(host)
    area, other = TextArea("Words"), QLineEdit()
    layout.addWidget(area)
    layout.addWidget(other)
    show(host)
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_Tab)
    assert other.hasFocus()
    assert area.text() == ""


def test_ctrl_enter_in_running_text_is_left_to_the_page(show: Show[TextArea]) -> None:
    area = show(TextArea("Words"))
    QTest.keyClicks(area, "words")
    QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "words"


def test_running_text_grows_with_its_words_up_to_a_limit(show: Show[TextArea]) -> None:
    area = show(TextArea("Words", lines=2, most=5))
    low = area.sizeHint().height()
    area.setText("\n".join("line" for _ in range(4)))
    higher = area.sizeHint().height()
    area.setText("\n".join("line" for _ in range(40)))
    assert low < higher < area.sizeHint().height()
    assert area.minimumSizeHint().height() == area.sizeHint().height()
    assert area.sizeHint().height() < 8 * area.fontMetrics().lineSpacing()


def test_the_cursor_of_running_text_never_lies_behind_its_end(show: Show[TextArea]) -> None:
    area = show(TextArea("Words"))
    area.setText("short")
    area.set_cursor_position(400)
    assert area.cursor_position() == 5


def test_a_form_row_says_its_problem_beside_the_field_and_to_screen_readers(qtbot: QtBot) -> None:
    field = LineField("")
    form_row = FormRow("Name", field, help_text="As the client gives it.", required="required")
    qtbot.addWidget(form_row)
    assert field.accessibleName() == "Name"
    assert field.accessibleDescription() == "As the client gives it."
    form_row.show_problem("This is needed.")
    form_row.show_problem("This is needed.")
    assert form_row.problem() == "This is needed."
    assert field.property("problem") is True
    assert field.accessibleDescription() == "This is needed. As the client gives it."
    form_row.show_problem("")
    assert field.property("problem") is False
    assert form_row.label() == "Name"
