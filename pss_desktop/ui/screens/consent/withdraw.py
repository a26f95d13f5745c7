"""Withdrawing a consent: who has something already, what is taken back, and when and how it was said."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent import ConsentState
from pss_desktop.domain.consent_acts import EVERYTHING, WITHDRAWAL_FIELDS, Withdrawal, withdrawable
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.consent.withdraw import ConsentWithdrawPresenter
from pss_desktop.presenters.consent.writing import ConsentWritingState
from pss_desktop.ui.forms import Form
from pss_desktop.ui.screens.consent.side import SharedCard
from pss_desktop.ui.screens.consent.writing import ConsentWritingScreen
from pss_desktop.ui.screens.words.consent import withdrawal_words, withdrawn_word
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.ground import Card, column, set_margins
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.ticks import CheckBox


class ScopeList(Card):
    """A box for everything, and one for each line that was given."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self.boxes: dict[str, CheckBox] = {}
        self._problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._problem.hide()
        self.body.addWidget(self._problem)

    def show_lines(self, state: ConsentState, chosen: Sequence[str]) -> None:
        words = {EVERYTHING: withdrawn_word(EVERYTHING, "")}
        for line in withdrawable(state):
            known = state.line(line.purpose, line.to)
            name = (known.name if known is not None else "") or line.to
            words[line.word] = withdrawn_word(line.purpose, name)
        for word, said in words.items():
            if word not in self.boxes:
                self._add(word, said)
        for word, box in self.boxes.items():
            box.blockSignals(True)
            box.setChecked(word in chosen or EVERYTHING in chosen)
            box.blockSignals(False)

    def chosen(self) -> list[str]:
        return [word for word, box in self.boxes.items() if box.isChecked()]

    def show_problem(self, words: str) -> None:
        self._problem.set_text(words)
        self._problem.setVisible(bool(words))

    def _add(self, word: str, said: str) -> None:
        box = CheckBox(said)
        box.toggled.connect(lambda on: self._toggled(word, on=on))
        self.boxes[word] = box
        self.body.insertWidget(self.body.count() - 1, box)

    def _toggled(self, word: str, *, on: bool) -> None:
        """Everything ticks each line; a line that is not ticked is not everything."""
        others = self.boxes.values() if word == EVERYTHING else [self.boxes[EVERYTHING]]
        for box in others:
            if word == EVERYTHING or not on:
                box.blockSignals(True)
                box.setChecked(on)
                box.blockSignals(False)
        self.edited.emit()


class ConsentWithdrawScreen(ConsentWritingScreen):
    """It counts from the signature on, whatever else is recorded elsewhere meanwhile."""

    def __init__(self, presenter: ConsentWithdrawPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, _title(), parent)
        self._presenter = presenter
        self.header.add_deed(self.more)
        self.shared = SharedCard()
        self.scope = ScopeList()
        self.form = Form(WITHDRAWAL_FIELDS, withdrawal_words())
        self._build()
        self.scope.edited.connect(lambda: presenter.set_scope(self.scope.chosen()))
        self.form.edited.connect(presenter.set_field)
        self.form.left.connect(presenter.focus_lost)
        self.build(self.tr("Withdraw this consent"), danger=True)
        presenter.attach(self)

    # What the presenter shows

    def show_form(self, state: ConsentWritingState) -> None:
        self.show_writing(state)
        withdrawal = Withdrawal.from_content(state.content)
        self.shared.show_disclosures(state.overview.disclosures)
        self.scope.show_lines(state.basis.state, withdrawal.scope)
        self.form.show_values(withdrawal.facts)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.form.show_problems(problems)
        scope = [problem_sentence(problem) for problem in problems if problem.field == "scope"]
        self.scope.show_problem(scope[0] if scope else "")
        self.count_problems(problems)
        if problems:
            self.put_cursor(problems[0].field, 0)

    def put_cursor(self, field: str, position: int) -> None:
        if field in self.form.values():
            self.form.put_place(field, position)
            self.scroller.ensureWidgetVisible(self.form.row(field))
        else:
            self.scope.boxes[EVERYTHING].setFocus()

    def caret(self) -> tuple[str, int]:
        here = self.window().focusWidget()
        return ("", 0) if self.scope.isAncestorOf(here) else self.form.place()

    def show_quiet_hint(self) -> None:
        self.bottom.show_hint(
            self.tr("It counts as soon as it is signed. The client may agree again later."), icon="lock"
        )

    # How it is built

    def _build(self) -> None:
        body = column(self.page, gap=10)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 16)
        body.addWidget(Label(self.tr("Who has something already"), Type.LEAD))
        body.addWidget(self.shared)
        body.addWidget(Label(self.tr("What is taken back"), Type.LEAD))
        body.addWidget(self.scope)
        body.addWidget(Label(self.tr("When, how and by whom"), Type.LEAD))
        body.addWidget(self.form)
        body.addStretch(1)


def _title() -> str:
    return withdrawal_words().label("withdraw")
