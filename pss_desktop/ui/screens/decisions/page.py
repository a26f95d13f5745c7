"""The frame of every decision: what happened and to whom, what counts meanwhile, the sides, the answer."""

from collections.abc import Mapping, Sequence
from typing import ClassVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import CHOICE, WORDS, WORDS_FIELD
from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.fields import Field
from pss_desktop.presenters.decisions.answer import AnswerPresenter
from pss_desktop.presenters.decisions.decision import DecisionPresenter, DecisionState
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.values import Side
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.decisions.parts import Answers
from pss_desktop.ui.screens.parts.draft_parts import (
    count_problems,
    show_problem,
    show_saved,
)
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.decision import DecisionCounts, meanwhile, question_title, who_wrote
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, set_margins
from pss_desktop.ui.widgets.label import Label

translate = QCoreApplication.translate


class AnswerScreen(Panel):
    """Subclasses lay out what the question is about, and name the deed."""

    wants_words: ClassVar[bool] = False
    words_field: ClassVar[Field] = WORDS_FIELD

    def __init__(self, presenter: AnswerPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._answer = presenter
        self.header = PageHeader(translate("DecisionScreen", "Needs your decision"))
        self.header.went.connect(self._went)
        self.before = IconButton(translate("DecisionScreen", "The decision before"), "back")
        self.before.clicked.connect(lambda: presenter.walk(-1))
        self.after = IconButton(translate("DecisionScreen", "The next decision"), "arrow")
        self.after.clicked.connect(lambda: presenter.walk(1))
        self._place = Label("")
        self.banner = Banner()
        self.banner.hide()
        self.problem = Banner()
        self.problem.hide()
        self.answers = Answers(CHOICE, self)
        self.answers.edited.connect(presenter.set_answer)
        self.words = Form((self.words_field,), FormWords(lambda _: self.words_label()))
        self.words.edited.connect(presenter.set_answer)
        self.words.left.connect(presenter.focus_lost)
        self.later = Button(translate("DecisionScreen", "Decide later"))
        self.later.clicked.connect(presenter.later)
        self.deed = Button(self.deed_words(), Look.FILLED, icon="pencil")
        self.deed.show_shortcut("Ctrl+Return")
        self.deed.clicked.connect(presenter.settle)
        self._build()

    # What a subclass says

    def deed_words(self) -> str:
        return translate("DecisionScreen", "Sign this decision")

    def words_label(self) -> str:
        """What is asked where an answer needs its reason."""
        return translate("DecisionScreen", "Why, and what you did to find out")

    def show_content(self, content: Mapping[str, object]) -> None:
        """Show the answer as it was kept."""
        self.answers.show_value(content.get(CHOICE))
        self.words.show_values(content)

    # What the presenter shows

    def show_frame(self, crumbs: Sequence[str], line: str, *, number: int, count: int) -> None:
        """What happened, about whom, and where it stands among all that waits."""
        title = question_title(self._answer.question)
        home = translate("DecisionScreen", "Today"), translate("DecisionScreen", "Decisions")
        self.header.set_crumbs([*home, *crumbs, title])
        self.header.set_second_line(line)
        several = count > 1
        self._place.setText(DecisionCounts().place(number, count) if several else "")
        for part in (self.before, self.after, self._place):
            part.setVisible(several)
        self.banner.show_message(meanwhile(self._answer.question), Tone.ACCENT)
        self.banner.show()

    def end_body(self) -> None:
        """Below everything that was laid out: why, where an answer says so."""
        if self.wants_words:
            card = Card()
            card.body.addWidget(self.words)
            self.words.show()
            self.body.addWidget(card)
        self.body.addStretch(1)
        self._quiet_hint()

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.problem)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.answers.show_problems(problems)
        self.words.show_problems(problems)
        if problems:
            count_problems(problems, self.bottom)
            self.put_cursor(problems[0].field, 0)
        else:
            self._quiet_hint()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.problem)

    def put_cursor(self, field: str, position: int) -> None:
        if field == WORDS and self.wants_words:
            self.words.put_place(field, position)
        elif self.answers.radios:
            self.answers.focus()
        else:
            self.deed.setFocus()

    def caret(self) -> tuple[str, int]:
        if self.answers.has_keyboard() or not self.wants_words:
            return CHOICE, 0
        return self.words.place()

    def quiet_words(self) -> str:
        """What stands beside the deed while nothing is missing."""
        return translate("DecisionScreen", "Both versions stay in the history with author and time.")

    def _quiet_hint(self) -> None:
        self.bottom.show_hint(self.quiet_words(), icon="clock")

    def _went(self, position: int) -> None:
        (self._answer.open_today, self._answer.later, self._answer.open_client)[position]()

    def _build(self) -> None:
        for part in (self._place, self.before, self.after):
            self.header.trailing.addWidget(part)
            part.hide()
        self.words.hide()
        page = QWidget()
        self.body = column(page, gap=12)
        set_margins(self.body, PAGE_MARGIN, 14, PAGE_MARGIN, 20)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.banner)
        self.bottom = BottomBar()
        self.bottom.add(self.later)
        self.bottom.add(self.deed)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)


class DecisionScreen(AnswerScreen):
    """About one record. Subclasses lay the sides out."""

    def __init__(self, presenter: DecisionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        presenter.attach(self)

    def lay_out(self, state: DecisionState) -> None:
        """Put the sides and the answers into :attr:`body`."""
        raise NotImplementedError

    def show_decision(self, state: DecisionState, content: Mapping[str, object]) -> None:
        detail = state.detail
        who = isolated(shown_name(detail.name, detail.code))
        line = translate("DecisionScreen", "{what}: {client}. Both are kept, whatever you choose.")
        line = line.format(what=question_title(detail.question), client=who)
        self.show_frame([who], line, number=state.number, count=state.count)
        self.lay_out(state)
        self.end_body()
        self.show_content(content)

    def shows_now(self) -> str:
        """What stands at the side that counts meanwhile."""
        return translate("DecisionScreen", "Shows now")

    def side_words(self, side: Side) -> str:
        return who_wrote(side)
