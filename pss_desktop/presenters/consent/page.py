"""A client's consent: how it stands, what it means, who has something already, and how it came about."""

from dataclasses import dataclass
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, from_hex, single_record, to_hex
from pss_desktop.domain.withdrawal_receipt import RECEIPT
from pss_desktop.presenters.clients.client_header import ClientHeaderPresenter
from pss_desktop.presenters.consent.meaning import Meaning, meanings
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.services.consent.consents import ConsentBasis, ConsentEntry, ConsentOverview
from pss_desktop.services.consent.sharing import CONSENT, DISCLOSURE
from pss_desktop.services.exporting.notices import OwedNotice
from pss_desktop.services.files.file_views import FileRow
from pss_desktop.services.files.files import FILE
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change

SHOWN_KINDS = (CONSENT, DISCLOSURE, RECEIPT, FILE, "bundle", "client", "draft")


@dataclass(frozen=True, slots=True)
class ConsentPageState:
    """What the page shows."""

    overview: ConsentOverview
    basis: ConsentBasis
    meanings: tuple[Meaning, ...]
    pages: tuple[FileRow, ...] = ()
    """Signed pages that were scanned and attached."""
    notices: tuple[OwedNotice, ...] = ()
    """Who has to hear of the client's no, and what they answered."""


class ConsentPageView(Protocol):
    """The page."""

    def show_consent(self, state: ConsentPageState) -> None: ...

    def show_entry(self, entry: ConsentEntry | None) -> None:
        """One act with all that it says; None closes it."""

    def show_problem(self, problem: PssError) -> None: ...


class ConsentPagePresenter(QuietScreen):
    """Loads it all; recording, withdrawing and overriding are screens of their own."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._client = ClientId(from_hex(start.client))
        self.header = ClientHeaderPresenter(desk, start, Screen.CONSENT)
        self._record = single_record(ScopeId(self._client), CONSENT)
        self._opened = start.record
        self._state: ConsentPageState | None = None
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: ConsentPageView

    def attach(self, view: ConsentPageView) -> None:
        self._view = view
        self._load()

    def place(self) -> Place:
        return Place(Screen.CONSENT, to_hex(self._client), self._opened)

    def close(self) -> None:
        self._end()
        self.header.close()

    def record(self) -> None:
        """Begin a form, or go on with the one that waits."""
        self._desk.shell.go(Place(Screen.CONSENT_FORM, to_hex(self._client)))

    def withdraw(self) -> None:
        self._desk.shell.go(Place(Screen.CONSENT_WITHDRAW, to_hex(self._client)))

    def override(self) -> None:
        self._desk.shell.go(Place(Screen.CONSENT_OVERRIDE, to_hex(self._client)))

    def print_it(self) -> None:
        """The form on paper, for answers by hand or as the client's copy."""
        self._desk.shell.go(Place(Screen.PRINT, to_hex(self._client), field=CONSENT))

    def attach_page(self) -> None:
        """A scan of the signed page, kept encrypted with the consent that it is about."""
        self._desk.shell.go(Place(Screen.ATTACH_FILE, to_hex(self._client), to_hex(self._record)))

    def open_page(self, page: RecordId) -> None:
        """Look at a scan."""
        self._desk.shell.go(Place(Screen.FILE, to_hex(self._client), to_hex(page)))

    def read(self, op: str) -> None:
        """Open one act of the history, or with '' close it."""
        self._opened = op
        self._show_opened()

    def _load(self) -> None:
        workspace, client = self._desk.workspace, self._client

        def work() -> ConsentPageState:
            overview = workspace.consents.overview(client)
            return ConsentPageState(
                overview,
                workspace.consents.basis(client),
                meanings(overview.state, overview.now),
                workspace.files.about(self._record, client),
                workspace.exporting.notices(client),
            )

        self._desk.runner.submit(work, done=self._loaded, failed=self._desk.shell.lost)

    def _loaded(self, state: ConsentPageState) -> None:
        self._state = state
        self._view.show_consent(state)
        self._show_opened()

    def _show_opened(self) -> None:
        history = self._state.overview.history if self._state is not None else ()
        self._view.show_entry(next((one for one in history if one.op == self._opened), None))

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*SHOWN_KINDS, client=self._client):
            self._load()
