"""The story of a case: the strip that draws it, and its events, newest first."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.clients.timeline import TimelinePresenter
from pss_desktop.presenters.values import Story, StoryEvent
from pss_desktop.ui.screens.clients.client_tab import ClientTab
from pss_desktop.ui.screens.words.timeline import story_row, strip_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.story_list import StoryList
from pss_desktop.ui.widgets.story_strip import StoryStripView


class TimelineScreen(ClientTab):
    """The first page of a client."""

    def __init__(self, presenter: TimelinePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.header, parent)
        self._presenter = presenter
        self._events: list[StoryEvent] = []
        self.problem = Banner()
        self.strip = StoryStripView()
        self.list = StoryList(self.tr("The story so far"))
        self.list.acted.connect(self._open)
        self.none = EmptyState(
            self.tr("Nothing has happened yet."), self.tr("Write the first note"), icon="plus"
        )
        self.none.acted.connect(presenter.new_note)
        self.only_while_written(self.none.deed)
        self.older = Button(self.tr("Show what was before"), Look.QUIET)
        self.older.clicked.connect(presenter.more)
        self._head = GroupHead(self.tr("The story so far"))
        for part in (self.problem, self._head, self.strip, self.list, self.none, self.older):
            self.body.addWidget(part)
            part.hide()
        self._head.show()
        self.body.addStretch(1)
        presenter.attach(self)

    def show_story(self, story: Story) -> None:
        self._events = list(story.events)
        self.strip.show_strip(story.strip, strip_words(story.strip))
        self._show(more=story.next is not None)

    def show_more(self, story: Story) -> None:
        self._events += story.events
        self._show(more=story.next is not None)

    def show_problem(self, problem: PssError) -> None:
        self.problem.show_message(sentence(problem), Tone.DANGER)
        self.problem.show()

    def _show(self, *, more: bool) -> None:
        self.list.show_rows([story_row(event) for event in self._events])
        self.list.setVisible(bool(self._events))
        self.strip.setVisible(bool(self._events))
        self.none.setVisible(not self._events)
        self.older.setVisible(more)

    def _open(self, event: object) -> None:
        if isinstance(event, StoryEvent):
            self._presenter.open(event)
