"""Before paper: what of a document, in which language, on which sheets, and whether it may leave."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Protocol

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId, from_hex, to_hex
from pss_desktop.domain.sharing import Allowed, Denied
from pss_desktop.presenters.desk import Desk, QuietScreen, Screen
from pss_desktop.reports.document import Paper
from pss_desktop.reports.order import CHOICES, DocumentKind, Order
from pss_desktop.services.paper.documents import Laid, Offer
from pss_desktop.services.place import Place
from pss_desktop.services.writing.changes import Change


@dataclass(frozen=True, slots=True)
class PrintState:
    """What is chosen now, the sheets that it makes, and who may be asked about it."""

    offer: Offer
    laid: Laid

    @property
    def order(self) -> Order:
        return self.laid.order

    @property
    def parts(self) -> tuple[str, ...]:
        """Every part that may be chosen, in the order of the paper."""
        return CHOICES[self.order.kind].parts

    @property
    def papers(self) -> tuple[Paper, ...]:
        """Every kind of sheet that may be chosen."""
        return CHOICES[self.order.kind].papers

    @property
    def denied(self) -> Denied | None:
        """Why it may not leave; None while it may."""
        return self.laid.answer if isinstance(self.laid.answer, Denied) else None

    @property
    def allowed(self) -> Allowed | None:
        """What allows it, with the limits to keep in mind."""
        return self.laid.answer if isinstance(self.laid.answer, Allowed) else None


class PrintView(Protocol):
    """The preview and the choices beside it."""

    def spoken(self) -> str:
        """The language that the window speaks, for a client of whom no language is known."""

    def show_papers(self, state: PrintState) -> None: ...

    def ask_file(self, chosen: Callable[[Path], None]) -> None: ...

    def pdf(self) -> bytes:
        """What is shown, as a PDF."""

    def ask_printer(self, chosen: Callable[[], None]) -> None: ...

    def print_now(self) -> bool:
        """What is shown goes to the printer that was chosen; whether it took it."""

    def show_saved(self, *, noted: bool) -> None:
        """The PDF is written; where the vault could not be written to, that is not *noted* in it."""

    def show_printed(self, *, noted: bool) -> None: ...

    def show_not_printed(self) -> None: ...

    def show_problem(self, problem: PssError) -> None: ...


class PrintPresenter(QuietScreen):
    """Nothing leaves before the vault has noted it."""

    def __init__(self, desk: Desk, start: Place) -> None:
        self._desk = desk
        self._start = start
        known = start.field in tuple(DocumentKind)
        self.kind = DocumentKind(start.field) if known else DocumentKind.CASE_SUMMARY
        self.client = ClientId(from_hex(start.client))
        self._offer: Offer | None = None
        self._state: PrintState | None = None
        self._asked: Order | None = None
        self._end = desk.workspace.changes.subscribe(self._changed)
        self._view: PrintView

    def attach(self, view: PrintView) -> None:
        self._view = view
        spoken = view.spoken()
        record = RecordId(from_hex(self._start.record)) if self._start.record else None
        documents = self._desk.workspace.documents

        def work() -> PrintState:
            offer = documents.offer(self.kind, self.client, record, spoken=spoken)
            return PrintState(offer, documents.lay_out(offer.usual))

        self._desk.runner.submit(work, done=self._begun, failed=self._desk.shell.lost)

    def place(self) -> Place:
        return Place(Screen.PRINT, self._start.client, self._start.record, self.kind.value)

    def close(self) -> None:
        self._end()

    # Choosing

    def set_part(self, part: str, *, wanted: bool) -> None:
        """With or without a part."""
        order = self._asked
        if order is not None:
            parts = order.parts | {part} if wanted else order.parts - {part}
            self._lay_out(replace(order, parts=parts))

    def set_paper(self, paper: Paper, *, wanted: bool) -> None:
        """With or without a kind of sheet; the last one stays."""
        order = self._asked
        if order is None or self._state is None:
            return
        chosen = {*order.papers, paper} if wanted else set(order.papers) - {paper}
        papers = tuple(one for one in self._state.papers if one in chosen)
        if papers:
            self._lay_out(replace(order, papers=papers))
        else:
            self._view.show_papers(self._state)

    def set_language(self, language: str) -> None:
        """In another language."""
        order = self._asked
        if order is not None:
            self._lay_out(replace(order, language=language))

    # Leaving

    def save_pdf(self) -> None:
        """Ask where, then write the PDF there."""
        if self._may_leave():
            self._view.ask_file(self._save_to)

    def print_it(self) -> None:
        """Ask which printer, then note it, then print."""
        if self._may_leave():
            self._view.ask_printer(self._release)

    # Ways on

    def go_back(self) -> None:
        self._desk.shell.back()

    def open_client(self) -> None:
        self._desk.shell.go(Place(Screen.CLIENT, client=to_hex(self.client)))

    def open_record(self) -> None:
        """A plan remembers who has a copy; else where the client can be asked, or an override be signed."""
        screen = _PLANS.get(self.kind, Screen.CONSENT)
        self._desk.shell.go(Place(screen, client=to_hex(self.client)))

    # Parts

    def _may_leave(self) -> bool:
        return self._state is not None and self._state.denied is None and self._state.order == self._asked

    def _begun(self, state: PrintState) -> None:
        self._offer = state.offer
        self._asked = state.order
        self._show(state)

    def _show(self, state: PrintState) -> None:
        self._state = state
        self._view.show_papers(state)

    def _lay_out(self, order: Order) -> None:
        offer, documents = self._offer, self._desk.workspace.documents
        if offer is None:
            return
        self._asked = order

        def done(laid: Laid) -> None:
            if laid.order == self._asked:
                self._show(PrintState(offer, laid))

        self._desk.runner.submit(lambda: documents.lay_out(order), done=done, failed=self._desk.shell.lost)

    def _save_to(self, path: Path) -> None:
        order = self._asked
        if order is None or not self._may_leave():
            return
        pdf, documents = self._view.pdf(), self._desk.workspace.documents
        self._desk.runner.submit(
            lambda: documents.save(order, pdf, path),
            done=lambda noted: self._view.show_saved(noted=noted),
            failed=self._view.show_problem,
        )

    def _release(self) -> None:
        order, documents = self._asked, self._desk.workspace.documents
        if order is None or not self._may_leave():
            return
        self._desk.runner.submit(
            lambda: documents.release(order),
            done=lambda noted: self._released(noted=noted),
            failed=self._view.show_problem,
        )

    def _released(self, *, noted: bool) -> None:
        if self._view.print_now():
            self._view.show_printed(noted=noted)
        else:
            self._view.show_not_printed()

    def _changed(self, change: Change) -> None:
        """The paper is always that of the vault: a withdrawal is seen at once."""
        concerned = any(change.concerns(kind, client=self.client) for kind in (*_SHOWN, self.kind.value))
        if self._asked is not None and concerned:
            self._lay_out(self._asked)


_SHOWN: Final = ("client", "client_identity", "consent", "session_note", "safety_plan", "risk_level")
_PLANS: Final = {
    DocumentKind.SAFETY_PLAN: Screen.SAFETY_PLAN,
    DocumentKind.PROTECTION_PLAN: Screen.PROTECTION_PLAN,
}
