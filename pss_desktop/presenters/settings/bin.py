"""The bin: clients put back, or erased for good with the passphrase and an honest word about copies."""

from typing import Protocol

from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.desk import Desk, Screen
from pss_desktop.presenters.runner import Priority
from pss_desktop.presenters.settings.page import SecretPage, SecretPageView
from pss_desktop.services.clients.clients import BinnedClient
from pss_desktop.services.keeping.safekeeping import Erased
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change

ERASE_JOB = "erase_client"
SHOWN_KINDS = ("client", "client_identity")


class BinView(SecretPageView, Protocol):
    """The page of the bin."""

    def show_clients(self, clients: tuple[BinnedClient, ...]) -> None: ...

    def ask_erase(self, client: BinnedClient) -> None:
        """Say what erasing means and ask for the passphrase."""

    def hide_erase(self) -> None: ...

    def show_gap(self, reason: str) -> None: ...

    def show_erased(self, erased: Erased) -> None:
        """What was done and what is left to do, in the place of the list."""

    def hide_erased(self) -> None: ...


class BinPresenter(SecretPage[BinView]):
    """Who is in the bin, the longest there first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._clients: tuple[BinnedClient, ...] = ()
        self._asked: ClientId | None = None
        self._end = desk.workspace.changes.subscribe(self._changed)

    def attach(self, view: BinView) -> None:
        super().attach(view)
        if self._desk.kept.erased is not None:
            view.show_erased(self._desk.kept.erased)

    def load(self) -> None:
        self._ask(self._desk.workspace.clients.bin, self._loaded)

    def close(self) -> None:
        self._end()
        super().close()

    def put_back(self, client: ClientId) -> None:
        """Onto every list again."""
        clients = self._desk.workspace.clients
        self._view.show_problem(None)
        self._ask(lambda: clients.put_back(client), lambda _: self.load(), priority=Priority.WRITE)

    def ask_erase(self, client: ClientId) -> None:
        """Nothing is erased yet."""
        for binned in self._clients:
            if binned.row.id == client:
                self._asked = client
                self._view.ask_erase(binned)

    def keep(self) -> None:
        """Leave the client in the bin."""
        self._asked = None
        self._pause.stop()
        self._view.show_problem(None)
        self._view.hide_erase()

    def erase(self, passphrase: str) -> None:
        """Erase the client that was asked about; the passphrase counts for this one time."""
        client = self._asked
        if client is None or not self._may_try:
            return
        if not passphrase:
            self._view.show_gap("no_passphrase")
            return
        safekeeping = self._desk.workspace.safekeeping
        self._start(
            ERASE_JOB,
            lambda: safekeeping.erase_client(client, passphrase, origin=self),
            self._erased,
            keep=self._keep,
        )

    def put_result_away(self) -> None:
        """Back to the list; the copies were read."""
        self._desk.kept.erased = None
        self._view.hide_erased()

    def open_new_key(self) -> None:
        """What makes old blocks of flash storage unreadable."""
        self._desk.shell.go(Place(Screen.SETTINGS, record="new_key"))

    def _keep(self, erased: Erased) -> None:
        self._desk.kept.erased = erased

    def _loaded(self, clients: tuple[BinnedClient, ...]) -> None:
        self._clients = clients
        self._view.show_clients(clients)

    def _erased(self, erased: Erased) -> None:
        self._asked = None
        self._view.hide_erase()
        self._view.show_erased(erased)
        self.load()

    def _changed(self, change: Change) -> None:
        if change.origin is not self and change.concerns(*SHOWN_KINDS):
            self.load()
