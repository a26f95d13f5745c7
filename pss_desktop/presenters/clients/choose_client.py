"""For whom is this note? A short list that follows the typed letters."""

from collections.abc import Callable
from typing import Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId
from pss_desktop.presenters.desk import Desk
from pss_desktop.presenters.screen_runner import ScreenRunner
from pss_desktop.services.clients.clients import ClientFilter, ClientRow
from pss_desktop.services.paging import Page

ASK_AFTER_MS = 120
SHOWN = 30


class ChooseClientView(Protocol):
    """The dialog with one field and a list."""

    def show_rows(self, rows: tuple[ClientRow, ...], text: str) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...

    def finish(self) -> None: ...


class ChooseClientPresenter:
    """Finds the client and hands the choice on."""

    def __init__(self, desk: Desk, *, chosen: Callable[[ClientId], None], add: Callable[[str], None]) -> None:
        self._desk = desk
        self._runner = ScreenRunner(desk.runner, desk.shell.tell)
        self._chosen = chosen
        self._add = add
        self._alarm = desk.alarms(self._ask)
        self._text = ""
        self._view: ChooseClientView

    def attach(self, view: ChooseClientView) -> None:
        self._view = view
        self._ask()

    def typed(self, text: str) -> None:
        self._text = text.strip()
        self._alarm.start(ASK_AFTER_MS)

    def choose(self, client: ClientId) -> None:
        self._close()
        self._chosen(client)

    def add_client(self) -> None:
        """Nobody fits: add a client by the name that was typed."""
        self._close()
        self._add(self._text)

    def drop(self) -> None:
        self._close()

    def _close(self) -> None:
        self._alarm.stop()
        self._runner.close()
        self._view.finish()

    def _ask(self) -> None:
        text = self._text

        def done(page: Page[ClientRow]) -> None:
            if text == self._text:
                self._view.show_rows(page.rows, text)

        self._runner.submit(
            lambda: self._desk.workspace.clients.page(ClientFilter(text), None, SHOWN),
            done=done,
            failed=self._view.show_problem,
        )
