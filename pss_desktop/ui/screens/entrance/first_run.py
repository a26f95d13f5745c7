"""The first run: one question a page, where one is in the row of pages, back and on."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.entrance.appearance import Appearance
from pss_desktop.presenters.entrance.first_run import Answers, FirstRunPresenter, Gap, Step
from pss_desktop.presenters.entrance.practice import PracticePresenter
from pss_desktop.ui.screens.entrance.first_run_ends import FirstStepsPage, ProgrammePage
from pss_desktop.ui.screens.entrance.first_run_pages import FirstRunPage, LanguagePage, NamePage
from pss_desktop.ui.screens.entrance.first_run_passphrase import PassphrasePage
from pss_desktop.ui.screens.entrance.practice_start import PracticeStart
from pss_desktop.ui.screens.entrance.steps import StepLine
from pss_desktop.ui.screens.parts.front import FittingScroller, FrontPage, Middle
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, HairLine, column, row, set_margins
from pss_desktop.ui.widgets.label import Label

CARD_WIDTH = 780
PAGE_HEIGHT = 380


class FirstRunScreen(FrontPage):
    """Builds each page when it is reached; every answer goes to the presenter as it is given."""

    def __init__(
        self,
        presenter: FirstRunPresenter,
        appearance: Appearance,
        *,
        restore: Callable[[], None],
        practice: PracticePresenter,
    ) -> None:
        super().__init__()
        self._presenter = presenter
        self._appearance = appearance
        self._restore = restore
        self._practice = practice
        self._count = Label("", Type.BODY, Tone.MUTED)
        self.head.addWidget(self._count)
        self._names = (
            self.tr("Language"),
            self.tr("Your name"),
            self.tr("Passphrase"),
            self.tr("Recovery code"),
            self.tr("Programme"),
            self.tr("First steps"),
        )
        self.steps = StepLine(self._names)
        self.page: FirstRunPage | None = None
        self.body.addWidget(Middle(self.steps, CARD_WIDTH))
        self.body.addWidget(Middle(self._card(), CARD_WIDTH))
        self.body.addStretch(1)
        presenter.attach(self)

    # What the presenter shows

    def show_step(self, step: Step, answers: Answers) -> None:
        count = self.locale().toString(len(self._names))
        where = self.tr("Step {here} of {all}").format(here=self.locale().toString(step + 1), all=count)
        self._count.setText(where)
        self._count.updateGeometry()
        self.steps.set_current(step, f"{where}: {self._names[step]}")
        self._take_page(self._make(step, answers))
        self.back.setVisible(self._presenter.can_go_back)
        self.note.setVisible(self._presenter.can_go_back and step is not Step.FIRST_STEPS)
        self.later.setVisible(step is Step.RECOVERY_CODE and not answers.code_checked)
        self.go_on.setVisible(step is not Step.FIRST_STEPS)
        self._banner.hide()

    def show_answers(self, answers: Answers) -> None:
        if self.page is not None:
            self.page.show_answers(answers)

    def show_busy(self, *, busy: bool) -> None:
        self.go_on.setText(self.tr("One moment") if busy else self.tr("Continue"))
        for part in (self.go_on, self.back, self.later):
            part.setEnabled(not busy)
        if self.page is not None:
            self.page.setEnabled(not busy)

    def show_gap(self, gap: Gap) -> None:
        if self.page is not None:
            self.page.show_gap(gap.reason)

    def show_problem(self, problem: PssError | None) -> None:
        if problem is not None:
            self._banner.show_message(sentence(problem), Tone.DANGER)
        self._banner.setVisible(problem is not None)

    # How it is built

    def _make(self, step: Step, answers: Answers) -> FirstRunPage:
        if step is Step.LANGUAGE:
            page = LanguagePage(self._appearance, self._restore, PracticeStart(self._practice))
            page.practice.busy.connect(lambda busy: self._practising(page, busy=busy))
            page.practice.attach()
            return page
        if step is Step.NAME:
            return NamePage(self._presenter, answers)
        if step is Step.PASSPHRASE:
            return PassphrasePage(self._presenter, answers)
        if step is Step.RECOVERY_CODE:
            # Printing is loaded when there is something to print, not for the first window.
            from pss_desktop.ui.screens.entrance.first_run_code import CodePage  # noqa: PLC0415

            return CodePage(answers)
        if step is Step.PROGRAMME:
            return ProgrammePage(self._presenter, answers)
        return FirstStepsPage(self._presenter.finish, answers)

    def _practising(self, page: LanguagePage, *, busy: bool) -> None:
        """Meanwhile nobody goes elsewhere."""
        for way in (self.go_on, self.back, page.restore):
            way.setEnabled(not busy)

    def _take_page(self, page: FirstRunPage) -> None:
        if self.page is not None:
            self._pages.removeWidget(self.page)
            self.page.hide()
            self.page.deleteLater()
        self.page = page
        page.done.connect(self._go_on)
        self._pages.addWidget(page, 1)
        page.start()

    def _card(self) -> QWidget:
        card = Card(padding=0)
        pages = QWidget()
        self._pages = column(pages, gap=16)
        set_margins(self._pages, 40, 32, 40, 16)
        self._banner = Banner()
        self._banner.hide()
        self._pages.addWidget(self._banner)
        foot = column(gap=0)
        set_margins(foot, 40, 0, 40, 20)
        foot.addWidget(HairLine())
        foot.addSpacing(theme().space(16))
        foot.addLayout(self._foot_row())
        card.body.setSpacing(0)
        card.body.addWidget(FittingScroller(pages, least=PAGE_HEIGHT), 1)
        card.body.addLayout(foot)
        return card

    def _foot_row(self) -> QHBoxLayout:
        self.back = Button(self.tr("Back"), icon="back")
        self.back.clicked.connect(self._presenter.go_back)
        self.note = Label(self.tr("You can go back at any time. Nothing is lost."), Type.SMALL, Tone.MUTED)
        self.later = Button(self.tr("Do this later"), Look.QUIET)
        self.later.clicked.connect(self._presenter.skip)
        self.go_on = Button(self.tr("Continue"), Look.FILLED)
        self.go_on.setMinimumWidth(theme().text(120))
        self.go_on.clicked.connect(self._go_on)
        layout = row(gap=12)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.addWidget(self.back)
        layout.addStretch(1)
        layout.addWidget(self.note, 1000)
        layout.addWidget(self.later)
        layout.addWidget(self.go_on)
        return layout

    def _go_on(self) -> None:
        self._presenter.go_on(self.page.typed_code() if self.page is not None else "")
