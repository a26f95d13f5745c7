"""The first page of a client: the story of the case, drawn and told."""

from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.cases.timeline import STORY_KINDS, Story, StoryEvent
from pss_desktop.services.paging import PageKey
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change

PAGE: Final = 40

PAGE_OF: Final = {
    "session_note": Screen.NOTE,
    "appointment": Screen.APPOINTMENT,
    "contact": Screen.CONTACT,
    "crisis_event": Screen.CRISIS_EVENT_PAGE,
    "risk_screen": Screen.RISK_SCREEN_PAGE,
    "file": Screen.FILE,
    "risk_level": Screen.CRISIS,
    "consent": Screen.CONSENT,
    "safety_plan": Screen.SAFETY_PLAN,
    "protection_plan": Screen.PROTECTION_PLAN,
}
"""Where each kind of event is read."""


class TimelineView(Protocol):
    """The timeline."""

    def show_story(self, story: Story) -> None: ...

    def show_more(self, story: Story) -> None:
        """Older events below those that are shown."""

    def show_problem(self, problem: PssError) -> None: ...


class TimelinePresenter(QuietScreen):
    """Loads the story, and opens what one presses."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self.header = ClientHeaderPresenter(desk, start, Screen.CLIENT)
        self._next: PageKey | None = None
        self._reading = False
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: TimelineView

    @property
    def _client(self) -> ClientId:
        return self.header.client

    def attach(self, view: TimelineView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.CLIENT, client=to_hex(self._client))

    def close(self) -> None:
        self._end()
        self.header.close()

    def leads_somewhere(self, event: StoryEvent) -> bool:
        """Whether there is a page to read *event* on."""
        return event.kind in PAGE_OF and self._desk.shell.can_open(PAGE_OF[event.kind])

    def open(self, event: StoryEvent) -> None:
        """Read it."""
        if self.leads_somewhere(event):
            record = "" if event.act else to_hex(event.record)
            self._desk.shell.go(Place(PAGE_OF[event.kind], to_hex(self._client), record))

    def new_note(self) -> None:
        self.header.new_note()

    def more(self) -> None:
        """Older events."""
        after = self._next
        if after is None or self._reading:
            return
        self._reading = True
        self._desk.runner.submit(
            lambda: self._desk.workspace.timeline.of(self._client, after, PAGE),
            done=self._more,
            failed=self._view.show_problem,
        )

    def _load(self) -> None:
        self._desk.runner.submit(
            lambda: self._desk.workspace.timeline.of(self._client, None, PAGE),
            done=self._loaded,
            failed=self._view.show_problem,
        )

    def _loaded(self, story: Story) -> None:
        self._next = story.next
        self._view.show_story(story)

    def _more(self, story: Story) -> None:
        self._reading = False
        self._next = story.next
        self._view.show_more(story)

    def _changed(self, change: Change) -> None:
        if change.concerns(*STORY_KINDS, client=self._client):
            self._load()
