"""What another holder of a root key proposes: looked at first, then signed as well."""

from collections.abc import Callable
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.files.atomic import read_bytes, write_atomically
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.presenters.programme.root_opening import RootOpening
from pss_desktop.presenters.programme.roster_signing import PROPOSAL_NAME
from pss_desktop.presenters.runner import Priority
from pss_desktop.services.place import Place
from pss_desktop.services.programme.root_deeds import Proposed
from pss_desktop.sync.roster_format import ROSTER_LIMIT


class ProposalView(Protocol):
    """The page."""

    def show_proposed(self, proposed: Proposed) -> None: ...

    def show_passed_on(self, path: Path) -> None:
        """Signed, and still too few: it lies in this file for the next holder."""

    def show_in_force(self) -> None:
        """Enough root keys signed: the list holds here, and is to be handed on."""

    def show_gap(self, gap: str) -> None: ...

    def show_problem(self, problem: PssError | None) -> None: ...

    def ask_file(self, chosen: Callable[[Path], None]) -> None: ...

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None: ...


class ProposalPresenter(QuietScreen):
    """Nothing is signed that was not shown on this page."""

    def __init__(self, desk: Desk, _: Place) -> None:
        self._desk = desk
        self._proposed: Proposed | None = None
        self.roots: Final = RootOpening(desk)
        self._view: ProposalView

    def attach(self, view: ProposalView) -> None:
        self._view = view

    def place(self) -> Place:
        return Place(Screen.PROGRAMME_PROPOSAL)

    def back(self) -> None:
        self._desk.shell.back()

    def choose(self) -> None:
        """Point at the file that the other holder gave."""
        self._view.ask_file(self._read)

    def sign(self) -> None:
        """Sign just what is shown; it holds here at once where that makes enough."""
        proposed = self._proposed
        if proposed is None:
            self._view.show_gap("no_proposal")
        elif not proposed.missing or self.roots.some():
            deeds, keys = self._desk.workspace.root_deeds, self.roots.keys
            self._desk.runner.submit(
                lambda: deeds.cosign(proposed, keys),
                done=self._signed,
                failed=self._view.show_problem,
                priority=Priority.WRITE,
            )

    def _read(self, path: Path) -> None:
        deeds = self._desk.workspace.root_deeds
        self._desk.runner.submit(
            lambda: deeds.proposed(read_bytes(path, ROSTER_LIMIT)),
            done=self._show,
            failed=self._view.show_problem,
        )

    def _show(self, proposed: Proposed) -> None:
        self._proposed = proposed
        self._view.show_problem(None)
        self._view.show_proposed(proposed)
        self.roots.begin(proposed.missing)

    def _signed(self, signed: Proposed) -> None:
        if not signed.missing:
            self._proposed = None
            self._view.show_in_force()
            return
        line = signed.proposal.line + b"\n"
        self._view.ask_new_file(PROPOSAL_NAME, lambda path: self._pass_on(signed, line, path))

    def _pass_on(self, signed: Proposed, line: bytes, path: Path) -> None:
        def passed(_: None) -> None:
            self._show(signed)
            self._view.show_passed_on(path)

        self._desk.runner.submit(
            lambda: write_atomically(path, line), done=passed, failed=self._view.show_problem
        )
