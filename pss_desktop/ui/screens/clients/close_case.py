"""The page of a case as a whole: what may be done with it now, beside everything that was done before."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from pss_desktop.domain.case import MOVE_FIELDS, CaseMove
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.clients.close_case import CloseCasePresenter
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.values import CaseStory
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.clients.case_history import CaseHistory
from pss_desktop.ui.screens.parts.draft_parts import count_problems, show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.case import case_answer, case_help, case_label, move_about, move_name
from pss_desktop.ui.screens.words.client import case_state_name
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.segments import Segment, Segments

FORM_WIDTH = 680
HISTORY_WIDTH = 340
LINES = (
    ("case_goal_1", "case_outcome_1"),
    ("case_goal_2", "case_outcome_2"),
    ("case_goal_3", "case_outcome_3"),
)


class CloseCaseScreen(Panel):
    """One form a move; the deed at the foot says which one it is."""

    def __init__(self, presenter: CloseCasePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._forms: dict[CaseMove, Form] = {}
        self.chosen_move: CaseMove | None = None
        self.header = PageHeader(self.tr("The case"))
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.history = CaseHistory()
        self.moves: Segments | None = None
        self._about = Paragraph("", tone=Tone.MUTED)
        self.drop = Button(self.tr("Leave it as it is"))
        self.drop.clicked.connect(presenter.drop)
        self.record = Button("", Look.FILLED, icon="tick")
        self.record.show_shortcut("Ctrl+Return")
        self.record.clicked.connect(presenter.record)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_story(self, story: CaseStory) -> None:
        name = isolated(shown_name(story.name, story.code))
        self.header.set_crumbs([self.tr("Clients"), name, self.tr("The case")])
        self.header.set_badges([Badge(story.code, strong=True), Badge(case_state_name(story.state))])
        day = shown_date(PartialDate.of_day(story.opened_on), QLocale())
        notes = self.tr("%n signed note(s)", "", story.sessions)
        since = self.tr("Here since {day}, {notes}.").format(day=day, notes=notes)
        self.history.show_steps(since, story.steps)
        if not story.moves:
            self._about.setText(self.tr("This case was handed over. Who has it now moves it."))
            self._card.show()
            self.bottom.hide()
        elif len(story.moves) > 1:
            self._offer(story.moves)

    def show_move(self, move: CaseMove, answers: Mapping[str, object]) -> None:
        self.chosen_move = move
        if self.moves is not None:
            self.moves.set_value(move)
        form = self._form(move)
        for one, other in self._forms.items():
            other.setVisible(one is move)
        form.show_values(answers)
        self._about.setText(move_about(move))
        self.record.setText(move_name(move))
        self.bottom.show_hint("")
        self._card.show()
        self.bottom.show()
        form.put_place("case_reason" if move is CaseMove.CLOSE else "case_words", 0)

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        if self.chosen_move is not None:
            self._form(self.chosen_move).show_problems(problems)
        count_problems(problems, self.bottom)

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return self._form(self.chosen_move).place() if self.chosen_move is not None else ("", 0)

    def put_cursor(self, field: str, position: int) -> None:
        if self.chosen_move is not None:
            self._form(self.chosen_move).put_place(field, position)

    @property
    def form(self) -> Form:
        """The form of the chosen move."""
        return self._form(self.chosen_move or CaseMove.CLOSE)

    # What the person does

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.open_client()

    # How it is built

    def _offer(self, moves: tuple[CaseMove, ...]) -> None:
        words = [Segment(move, move_name(move)) for move in moves]
        self.moves = Segments(self.tr("What to do with the case"), words, clearable=False)
        self.moves.chosen.connect(lambda value: self._presenter.choose(CaseMove(value)))
        self._card.body.insertWidget(0, self.moves)

    def _form(self, move: CaseMove) -> Form:
        if move not in self._forms:
            words = FormWords(case_label, case_help, case_answer)
            form = Form(MOVE_FIELDS[move], words, lines=LINES)
            form.edited.connect(self._presenter.set_field)
            form.left.connect(self._presenter.focus_lost)
            self._forms[move] = form
            self._card.body.addWidget(form)
        return self._forms[move]

    def _build(self) -> None:
        page = QWidget()
        self._sides = row(page, gap=20)
        set_margins(self._sides, PAGE_MARGIN, 14, PAGE_MARGIN, 20)
        self._card = Card()
        self._card.body.addWidget(self._about)
        self._card.hide()
        writing = QWidget()
        writing.setMaximumWidth(theme().text(FORM_WIDTH))
        middle = column(writing, gap=10)
        middle.addWidget(self._card)
        middle.addStretch(1)
        self._sides.addWidget(writing, 1000)
        self._sides.addWidget(self.history, 500)
        self._sides.addStretch(1)
        self.bottom = BottomBar()
        self.bottom.add(self.drop)
        self.bottom.add(self.record)
        self.bottom.hide()
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        holder = column(gap=0)
        set_margins(holder, PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        holder.addWidget(self.banner)
        layout.addLayout(holder)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        self.history.setMaximumWidth(theme().text(HISTORY_WIDTH if wide else FORM_WIDTH))
        self.history.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        super().resizeEvent(event)
