"""Above every page of a client: the facts of the case, the tabs, and deeds that are always at hand."""

from collections.abc import Callable, Sequence
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, from_hex, to_hex
from pss_desktop.presenters.desk import Desk, Screen, Undoable, UndoOffer
from pss_desktop.services.cases.facts import FACT_KINDS, CaseFacts
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change

TABS: Final = (
    Screen.CLIENT,
    Screen.CLIENT_NOTES,
    Screen.CONSENT,
    Screen.SAFETY_PLAN,
    Screen.CRISIS,
    Screen.FILES,
)
"""In the order of the tabs; one that this version does not have is not shown."""

DEEDS: Final = (
    Screen.EDIT_CLIENT,
    Screen.CONTACT,
    Screen.FIRST_AID,
    Screen.APPOINTMENT,
    Screen.TASK,
    Screen.RISK_SCREEN,
    Screen.CRISIS_EVENT,
    Screen.PROTECTION_PLAN,
    Screen.PROCESS_NOTES,
    Screen.PRINT,
    Screen.CLOSE_CASE,
    Screen.TRANSFER,
    Screen.LEGAL_HOLD,
)
"""What 'More' offers besides the bin."""


class ClientHeaderView(Protocol):
    """The header."""

    def show_facts(self, facts: CaseFacts) -> None: ...

    def show_header_problem(self, problem: PssError) -> None: ...


class ClientHeaderPresenter:
    """Belongs to the presenter of one tab, which makes it, and closes it with itself."""

    def __init__(self, desk: Desk, place: Place, tab: Screen) -> None:
        self._desk = desk
        self.tab = tab
        self.client = ClientId(from_hex(place.client))
        self._name = ""
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: ClientHeaderView

    def attach(self, view: ClientHeaderView) -> None:
        self._view = view
        self.load()

    def close(self) -> None:
        """The page is gone."""
        self._end()

    @property
    def tabs(self) -> Sequence[Screen]:
        """The tabs there are."""
        return [tab for tab in TABS if self._desk.shell.can_open(tab)]

    @property
    def deeds(self) -> Sequence[Screen]:
        """What 'More' offers, in order."""
        return [deed for deed in DEEDS if self._desk.shell.can_open(deed)]

    def load(self) -> None:
        self._desk.runner.submit(
            lambda: self._desk.workspace.facts.of(self.client),
            done=self._loaded,
            failed=self._desk.shell.lost,
        )

    def when_loaded(self, then: Callable[[], None]) -> None:
        """Do *then* once all has been answered that the page asked for until now."""
        self._desk.runner.submit(lambda: None, done=lambda _: then(), failed=lambda _: then())

    def open_tab(self, tab: Screen) -> None:
        """Another page of the same client; 'back' does not walk through tabs."""
        if tab is not self.tab:
            self._desk.shell.replace(Place(tab, to_hex(self.client)))

    def open(self, screen: Screen) -> None:
        """A deed of 'More', or the safety plan."""
        self._desk.shell.go(Place(screen, to_hex(self.client)))

    def new_note(self) -> None:
        self.open(Screen.NOTE_EDITOR)

    def open_clients(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENTS, client=to_hex(self.client)))

    def move_to_bin(self) -> None:
        """Off every list; the undo bar and the bin in Settings bring the client back for 30 days."""
        clients = self._desk.workspace.clients

        def done(_: None) -> None:
            self._desk.shell.replace(Place(Screen.CLIENTS))
            self._desk.shell.offer_undo(UndoOffer(Undoable.CLIENT_BINNED, self._name, self._undo_bin))

        self._desk.runner.submit(
            lambda: clients.move_to_bin(self.client, origin=self),
            done=done,
            failed=self._view.show_header_problem,
        )

    def put_back(self) -> None:
        """Out of the bin again."""
        self._desk.runner.submit(
            lambda: self._desk.workspace.clients.put_back(self.client, origin=self),
            done=lambda _: self.load(),
            failed=self._view.show_header_problem,
        )

    def _undo_bin(self) -> None:
        place = Place(Screen.CLIENT, client=to_hex(self.client))
        self._desk.lasting.submit(
            lambda: self._desk.workspace.clients.put_back(self.client),
            done=lambda _: self._desk.shell.go(place),
            failed=self._desk.shell.tell,
        )

    def _loaded(self, facts: CaseFacts) -> None:
        self._name = facts.detail.identity.shown_name
        self._view.show_facts(facts)

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*FACT_KINDS, client=self.client):
            self.load()
