"""Fields that two people set apart: for each the values side by side, and room for a third one."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import OWN, OWN_VALUE, PICK
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.fields import Field
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.decisions.decision import DecisionState, FieldsDecision
from pss_desktop.presenters.values import Point, Side
from pss_desktop.ui.forms import Form
from pss_desktop.ui.screens.decisions.page import DecisionScreen
from pss_desktop.ui.screens.decisions.parts import Answers, SideBySide, text_cards
from pss_desktop.ui.screens.decisions.values import move_said, said, subject_words, words_of
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.parts import GroupHead
from pss_desktop.ui.widgets.ticks import Radio


class FieldsDecisionScreen(DecisionScreen):
    """One group a difference; nothing is preset."""

    def __init__(self, presenter: FieldsDecision, parent: QWidget | None = None) -> None:
        self.picks: dict[str, Answers] = {}
        self.own: dict[str, Form] = {}
        self._kind = ""
        super().__init__(presenter, parent)

    def deed_words(self) -> str:
        return self.tr("Keep these values")

    def lay_out(self, state: DecisionState) -> None:
        self._kind = state.detail.kind
        for point in state.detail.points:
            self._lay_out_point(point)

    def show_content(self, content: Mapping[str, object]) -> None:
        for subject, answers in self.picks.items():
            answers.show_value(content.get(PICK + subject))
        for subject, form in self.own.items():
            form.show_values({_name(subject): content.get(OWN_VALUE + subject)})

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        super().show_problems(problems)
        for answers in self.picks.values():
            answers.show_problems(problems)
        for subject, form in self.own.items():
            form.show_problems(
                [
                    FieldProblem(_name(subject), one.code, one.facts)
                    for one in problems
                    if one.field == OWN_VALUE + subject
                ]
            )

    def put_cursor(self, field: str, position: int) -> None:
        subject = field.partition(":")[2]
        if field.startswith(OWN_VALUE) and subject in self.own:
            self.own[subject].put_place(_name(subject), position)
            return
        answers = self.picks.get(subject) or next(iter(self.picks.values()), None)
        if answers is not None:
            answers.focus()

    def caret(self) -> tuple[str, int]:
        for subject, answers in self.picks.items():
            if answers.has_keyboard():
                return PICK + subject, 0
        for subject, form in self.own.items():
            if form.isAncestorOf(self.window().focusWidget()):
                return OWN_VALUE + subject, form.place()[1]
        return "", 0

    def _lay_out_point(self, point: Point) -> None:
        answers = Answers(PICK + point.subject, self)
        answers.edited.connect(self._answer.set_answer)
        self.picks[point.subject] = answers

        def radio(side: Side) -> Radio:
            return answers.radio(to_hex(side.op), self.side_words(side))

        cards = text_cards(point.sides, lambda side: self._told(point, side), radio, self.shows_now())
        self.body.addWidget(GroupHead(subject_words(self._kind, point.subject)))
        self.body.addWidget(answers.problem)
        self.body.addWidget(SideBySide(cards))
        if point.field is not None:
            self.body.addWidget(self._own_card(point.subject, point.field, answers))

    def _own_card(self, subject: str, field: Field, answers: Answers) -> Card:
        """Neither: something else is right."""
        card = Card()
        card.body.addWidget(answers.radio(OWN, self.tr("Neither: this is right")))
        form = Form((field,), words_of(self._kind))
        form.edited.connect(lambda _, value: self._typed(subject, value))
        form.left.connect(self._answer.focus_lost)
        self.own[subject] = form
        card.body.addWidget(form)
        return card

    def _typed(self, subject: str, value: object) -> None:
        """What is typed is meant."""
        self._answer.set_answer(OWN_VALUE + subject, value)
        self._answer.set_answer(PICK + subject, OWN)
        self.picks[subject].show_value(OWN)
        self.picks[subject].show_problems(())

    def _told(self, point: Point, side: Side) -> str:
        if point.subject == "case_state" and self._kind == "client":
            return move_said(side.payload)
        return said(self._kind, point.field, side.value)


def _name(subject: str) -> str:
    return subject.removeprefix("text.")
