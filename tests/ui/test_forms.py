"""A form of field specifications: answers kept as they are stored, problems said in place."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pss_desktop.domain.client import CLIENT_FIELDS, NEW_CLIENT_FIELDS
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field, FieldKind, check_fields
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.ui.editors import (
    AreaEditor,
    ChoiceEditor,
    DateEditor,
    InstantEditor,
    LineEditor,
    SegmentsEditor,
    TicksEditor,
)
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.ranked_editor import RankedEditor
from pss_desktop.ui.rows_editor import RowsEditor
from pss_desktop.ui.screens.clients.client_form import ClientFormCards
from tests.pages import says

FIELDS = (
    Field("name", FieldKind.TEXT, required=True),
    Field("words", FieldKind.LONG_TEXT),
    Field("may_phone", FieldKind.CHOICE, choices=("yes", "no", "unsure")),
    Field("format", FieldKind.CHOICE, choices=tuple(NoteFormat)),
    Field("present", FieldKind.MANY, choices=("client", "interpreter")),
    Field("languages", FieldKind.MANY),
    Field("minutes", FieldKind.NUMBER, minimum=1),
    Field("birth", FieldKind.DATE),
    Field("when", FieldKind.INSTANT),
    Field("phone", FieldKind.PHONE),
)
WORDS = FormWords(label=str.title, help=lambda name: f"About {name}")
STORED: dict[str, object] = {
    "name": "Juniper Vale",
    "words": "The nights are the worst.\nThe mornings are better.",
    "may_phone": "no",
    "format": "soap",
    "present": ["interpreter"],
    "languages": ["Arabic", "French"],
    "minutes": 50,
    "birth": {"iso": "1992", "precision": "about"},
    "when": "2026-05-02T15:00:00.000Z",
    "phone": "+355 555 0142",
}


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    made = Form(FIELDS, WORDS, lines=(("minutes", "phone"),))
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.close()


def type_into(form: Form, name: str, text: str) -> None:
    editor = form.editor(name)
    assert isinstance(editor, LineEditor)
    editor.field.setFocus()
    editor.field.selectAll()
    QTest.keyClicks(editor.field, text)


def test_stored_answers_come_back_as_they_were(form: Form) -> None:
    form.show_values(STORED)
    assert form.values() == STORED


def test_showing_answers_tells_no_edit(form: Form) -> None:
    told: list[str] = []
    form.edited.connect(lambda name, _: told.append(name))
    form.show_values(STORED)
    form.show_values({})
    assert not told


def test_a_form_without_answers_keeps_the_rules_that_ask_for_none(form: Form) -> None:
    form.show_values({})
    problems = check_fields(FIELDS, form.values())
    assert problems == (FieldProblem("name", "required"),)


def test_typing_tells_the_field_and_its_new_answer(form: Form) -> None:
    told: list[tuple[str, object]] = []
    form.edited.connect(lambda name, value: told.append((name, value)))
    type_into(form, "name", "Wr")
    assert told == [("name", "W"), ("name", "Wr")]


@pytest.mark.parametrize(
    "name, typed, kept",
    [
        ("minutes", "٥٠", 50),
        ("minutes", "many", "many"),
        ("phone", "٠٥٥ ١٢٣", "055 123"),
        ("birth", "12 May 1992", {"iso": "1992-05-12", "precision": "day"}),
        ("birth", "some day", "some day"),
        ("languages", "Dari، Pashto ; Urdu,", ["Dari", "Pashto", "Urdu"]),
    ],
)
def test_what_is_typed_is_kept_in_the_form_of_records(
    form: Form, name: str, typed: str, kept: object
) -> None:
    editor = form.editor(name)
    assert isinstance(editor, LineEditor)
    editor.field.setText(typed)
    assert editor.value() == kept


def test_a_date_that_is_left_is_shown_as_it_was_understood(form: Form) -> None:
    type_into(form, "birth", "12/5/92")
    form.editor("name").put_place(0)
    editor = form.editor("birth")
    assert isinstance(editor, DateEditor)
    assert editor.field.text() == "12 May 1992"


def test_an_instant_keeps_its_time_when_only_the_day_is_typed_anew(form: Form) -> None:
    at = datetime(2026, 5, 2, 15, 0).astimezone(UTC)
    editor = form.editor("when")
    assert isinstance(editor, InstantEditor)
    editor.show(at)
    type_into(form, "when", "3 May 2026")
    form.editor("name").put_place(0)
    assert editor.field.text().startswith("3 May 2026")
    assert editor.field.text().endswith("15:00")


def test_a_few_answers_are_segments_and_many_are_a_list(form: Form) -> None:
    assert isinstance(form.editor("may_phone"), SegmentsEditor)
    assert isinstance(form.editor("format"), ChoiceEditor)
    assert isinstance(form.editor("present"), TicksEditor)
    assert isinstance(form.editor("words"), AreaEditor)


def test_problems_stand_beside_their_fields_and_the_first_gets_the_keyboard(form: Form) -> None:
    count = form.show_problems(
        (FieldProblem("minutes", "not_a_number"), FieldProblem("elsewhere", "required"))
    )
    assert count == 1
    row = form.row("minutes")
    assert row.problem() == "This takes a number."
    assert "This takes a number." in row.field.accessibleDescription()
    assert form.place()[0] == "minutes"
    assert row.field.hasFocus()


def test_editing_a_field_takes_its_problem_away(form: Form) -> None:
    form.show_problems((FieldProblem("name", "required"),))
    type_into(form, "name", "W")
    assert not form.row("name").problem()
    assert not form.row("name").field.property("problem")


def test_new_problems_replace_the_old(form: Form) -> None:
    form.show_problems((FieldProblem("name", "required"),))
    assert form.show_problems(()) == 0
    assert not form.row("name").problem()


def test_the_cursor_comes_back_to_the_letter(form: Form) -> None:
    form.show_values(STORED)
    form.put_place("words", 8)
    place = form.place()
    assert place == ("words", 8)
    form.editor("name").put_place(3)
    assert form.place() == ("name", 3)
    form.put_place(*place)
    editor = form.editor("words")
    assert isinstance(editor, AreaEditor)
    assert editor.area.hasFocus()
    assert editor.area.cursor_position() == 8


def test_the_place_is_kept_when_the_keyboard_goes_to_a_button(form: Form) -> None:
    form.show_values(STORED)
    form.put_place("name", 4)
    form.setFocus()
    assert form.place() == ("name", 4)


def test_a_place_of_another_form_is_passed_over(form: Form) -> None:
    form.put_place("unheard", 3)
    assert form.place()[0] == "name"


def test_leaving_a_field_is_told(form: Form) -> None:
    left: list[bool] = []
    form.left.connect(lambda: left.append(True))
    type_into(form, "name", "W")
    form.editor("words").put_place(0)
    form.editor("name").put_place(0)
    assert len(left) == 2


def test_a_tick_and_a_segment_tell_their_answers(form: Form) -> None:
    told: list[tuple[str, object]] = []
    form.edited.connect(lambda name, value: told.append((name, value)))
    ticks, segments, choice = form.editor("present"), form.editor("may_phone"), form.editor("format")
    assert isinstance(ticks, TicksEditor)
    assert isinstance(segments, SegmentsEditor)
    assert isinstance(choice, ChoiceEditor)
    ticks.boxes["client"].click()
    segments.segments.button("no").click()
    segments.segments.button("no").click()
    choice.choice.setCurrentIndex(1)
    choice.choice.activated.emit(1)
    assert told == [
        ("present", ["client"]),
        ("may_phone", "no"),
        ("may_phone", ""),
        ("format", list(NoteFormat)[1].value),
    ]


def test_every_field_of_a_new_client_has_an_editor_with_a_name(qtbot: QtBot) -> None:
    form = Form(NEW_CLIENT_FIELDS, WORDS)
    qtbot.addWidget(form)
    for field in NEW_CLIENT_FIELDS:
        assert form.row(field.name).field.accessibleName() == field.name.title()
        assert form.row(field.name).field.accessibleDescription() == f"About {field.name}"


def test_only_a_new_client_may_come_without_a_code(qtbot: QtBot) -> None:
    for fields, is_made in ((NEW_CLIENT_FIELDS, True), (CLIENT_FIELDS, False)):
        cards = ClientFormCards(fields)
        qtbot.addWidget(cards)
        assert says(cards, "Left empty, one is made.") is is_made
        assert says(cards, "No part of a name or a birth date.")
        assert says(cards, "required") is not is_made


def test_a_phone_number_runs_from_left_to_right_in_a_mirrored_window(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    form = Form((Field("phone", FieldKind.PHONE),), WORDS)
    qtbot.addWidget(form)
    editor = form.editor("phone")
    assert isinstance(editor, LineEditor)
    assert editor.field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert editor.field.alignment() & Qt.AlignmentFlag.AlignRight


MANY = (
    Field(
        "contacts",
        FieldKind.ROWS,
        max_length=2,
        parts=(Field("name", FieldKind.TEXT, required=True), Field("phone", FieldKind.PHONE)),
    ),
    Field("reasons", FieldKind.MANY, max_length=3, choices=("grief", "stress", "sleep", "work"), ranked=True),
)


@pytest.fixture
def many(qtbot: QtBot) -> Form:
    made = Form(MANY, WORDS)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def rows_of(form: Form) -> RowsEditor:
    editor = form.editor("contacts")
    assert isinstance(editor, RowsEditor)
    return editor


def test_rows_are_added_filled_in_and_taken_away(many: Form) -> None:
    told: list[object] = []
    many.edited.connect(lambda _, value: told.append(value))
    rows = rows_of(many)
    rows.add.click()
    assert rows.part(0, "name").has_keyboard()
    QTest.keyClicks(rows.part(0, "name").widget, "Fern")
    rows.add.click()
    assert not rows.add.isVisible()
    assert many.values()["contacts"] == [{"name": "Fern"}]
    assert told[-1] == [{"name": "Fern"}]
    rows.remove(0)
    assert rows.add.isVisible()
    assert told[-1] == []


def test_stored_rows_are_shown_and_the_place_in_them_comes_back(many: Form) -> None:
    stored = [{"name": "Fern", "phone": "0555"}, {"name": "Olive"}]
    many.show_values({"contacts": stored})
    assert many.values()["contacts"] == stored
    rows_of(many).part(1, "name").put_place(0)
    assert many.place() == ("contacts", 2)
    many.put_place("contacts", 1)
    assert rows_of(many).part(0, "phone").has_keyboard()
    many.show_values({"contacts": stored[:1]})
    assert many.values()["contacts"] == stored[:1]
    many.show_values({})
    many.put_place("contacts", 0)
    assert rows_of(many).add.hasFocus()


def test_a_problem_of_a_row_stands_at_its_part_and_goes_when_it_is_seen_to(many: Form) -> None:
    many.show_values({"contacts": [{"phone": "later"}]})
    assert many.show_problems(check_fields(MANY, many.values())) == 1
    assert many.row("contacts").problem() == ""
    assert rows_of(many).part(0, "name").has_keyboard()
    many.show_problems([FieldProblem("contacts", "too_many", {"limit": 2, "found": 3})])
    assert many.row("contacts").problem() != ""
    many.show_problems([FieldProblem("contacts", "required", {"row": 7, "part": "name"})])
    assert many.row("contacts").problem() != ""


def test_the_weightiest_move_up_and_nothing_is_ranked_twice(many: Form) -> None:
    ranked = many.editor("reasons")
    assert isinstance(ranked, RankedEditor)
    many.show_values({"reasons": ["grief", "stress", "sleep"]})
    ranked.choices[0].setCurrentIndex(ranked.choices[0].findData("sleep"))
    ranked.choices[0].activated.emit(ranked.choices[0].currentIndex())
    assert many.values()["reasons"] == ["sleep", "stress"]
    ranked.choices[0].setCurrentIndex(0)
    ranked.choices[0].activated.emit(0)
    assert many.values()["reasons"] == ["stress"]
    many.put_place("reasons", 2)
    assert many.place() == ("reasons", 2)
