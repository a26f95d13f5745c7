"""A task: the form of a new one, and the page on which one is ended."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.task import TASK_FIELDS, Task, TaskStatus
from pss_desktop.presenters.today.task import TaskFormPresenter, TaskPagePresenter
from pss_desktop.ui.forms import FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment, whole_day
from pss_desktop.ui.screens.clients.case_form import CaseFormScreen, FormTitle
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph

translate = QCoreApplication.translate


class TaskFormScreen(CaseFormScreen):
    """What is promised, and by when."""

    def __init__(self, presenter: TaskFormPresenter, parent: QWidget | None = None) -> None:
        title = FormTitle(
            translate("TaskScreen", "New task"),
            translate("TaskScreen", "Keep the task"),
            translate("TaskScreen", "It stands on Today from its day on, until it is done."),
            icon="tick",
        )
        super().__init__(presenter, title, parent)
        card = Card()
        card.body.addWidget(self.add_form(TASK_FIELDS, FormWords(_label)))
        self.body.addWidget(card)
        self.body.addStretch(1)
        presenter.attach(self)


class TaskPageScreen(ClientTab):
    """The task below the client's header; how the client may be reached stands above it."""

    def __init__(self, presenter: TaskPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self.problem = Banner()
        self.problem.hide()
        self._words = Paragraph("", Type.LEAD, typed=True)
        self._due = Label("", Type.BODY, Tone.MUTED)
        self._badges = row(gap=8)
        card = Card()
        card.body.addWidget(self._words)
        card.body.addWidget(self._due)
        card.body.addLayout(self._badges)
        self._badge = Badge("")
        self._badges.addWidget(self._badge)
        self._badges.addStretch(1)
        self.body.addWidget(self.problem)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self._add_deeds()
        presenter.attach(self)

    def show_task(self, task: Task) -> None:
        self._words.setText(isolated(task.words))
        due = ""
        if task.due is not None:
            due = whole_day(task.due)
        self._due.setText(self.tr("By {day}").format(day=due) if due else "")
        self._badge.setVisible(task.status is not TaskStatus.OPEN)
        if task.status is not TaskStatus.OPEN and task.ended_at is not None:
            words = (
                self.tr("Done, {moment}") if task.status is TaskStatus.DONE else self.tr("Dropped, {moment}")
            )
            self._badge.set_text(words.format(moment=moment(task.ended_at)))
        is_open = task.status is TaskStatus.OPEN
        for button, shown in ((self.done, is_open), (self.drop, is_open), (self.again, not is_open)):
            button.setVisible(shown)

    def show_problem(self, problem: PssError) -> None:
        self.problem.show_message(sentence(problem), Tone.DANGER)
        self.problem.show()

    def _add_deeds(self) -> None:
        self.drop = Button(self.tr("Not needed any more"))
        self.drop.clicked.connect(lambda: self._presenter.end(TaskStatus.DROPPED))
        self.again = Button(self.tr("Open it again"))
        self.again.clicked.connect(self._presenter.open_again)
        self.done = Button(self.tr("It is done"), Look.FILLED, icon="tick")
        self.done.show_shortcut("Ctrl+Return")
        self.done.clicked.connect(lambda: self._presenter.end(TaskStatus.DONE))
        bottom = BottomBar()
        for button in (self.again, self.drop, self.done):
            button.hide()
            bottom.add(button)
        self.frame.addWidget(bottom)


def _label(name: str) -> str:
    return {
        "words": translate("TaskScreen", "What is to be done"),
        "due": translate("TaskScreen", "By when"),
    }.get(name, name)
