"""Handing a case on: whom it is offered to, what was offered to me, and whose it is meanwhile."""

from collections.abc import Callable
from typing import Protocol

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.ids import to_hex
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.transfer import TO
from pss_desktop.presenters.desk import Screen, SignedAct, SignedDeed
from pss_desktop.presenters.forms.case_form import CaseForm, CaseFormView
from pss_desktop.services.cases.transfers import TRANSFER_FORM, TransferState
from pss_desktop.services.place import Place


class TransferView(CaseFormView, Protocol):
    """The page."""

    def show_transfer(self, state: TransferState) -> None: ...


class TransferPresenter(CaseForm[TransferState]):
    """Offers the case, takes an offer back, or takes the case over."""

    screen = Screen.TRANSFER
    form_name = TRANSFER_FORM
    back = Screen.CLIENT
    _state: TransferState | None = None
    _face: TransferView

    def attach(self, view: TransferView) -> None:  # type: ignore[override]
        self._face = view
        super().attach(view)

    def read(self) -> TransferState:
        return self._desk.workspace.transfers.state(self.client)

    def take(self, read: TransferState) -> None:
        self._state = read
        self._face.show_transfer(read)

    def fresh(self, now: str) -> dict[str, object]:
        return {}

    def problems(self) -> tuple[FieldProblem, ...]:
        colleagues = self._state.colleagues if self._state is not None else ()
        known = {to_hex(one.person) for one in colleagues}
        chosen = text_of(self.form.content.get(TO))
        return () if chosen in known else (FieldProblem(TO, "required"),)

    def do(self) -> None:
        transfers = self._desk.workspace.transfers
        self.sign_off(
            SignedDeed.OFFER_CASE,
            lambda: transfers.offer(self.client, self.form.revision, origin=self),
            lambda _: self._to_client(),
        )

    def accept(self) -> None:
        """Take the case over."""
        transfers = self._desk.workspace.transfers
        self._sign(SignedDeed.ACCEPT_CASE, lambda: transfers.accept(self.client, origin=self))

    def take_back(self) -> None:
        """The offer ends, and the case stays."""
        transfers = self._desk.workspace.transfers
        self._sign(SignedDeed.KEEP_CASE, lambda: transfers.take_back(self.client, origin=self))

    def remove(self) -> None:
        """Take what was handed over away from this computer."""
        transfers = self._desk.workspace.transfers
        self._desk.runner.submit(
            lambda: transfers.remove(self.client, origin=self),
            done=lambda _: self._desk.shell.replace(Place(Screen.CLIENTS)),
            failed=self._failed,
        )

    def _sign(self, deed: SignedDeed, work: Callable[[], None]) -> None:
        self._desk.shell.sign_off(
            SignedAct(deed, work, done=lambda _: self._to_client(), failed=self._failed, dropped=lambda: None)
        )

    def _to_client(self) -> None:
        self._desk.shell.replace(Place(Screen.CLIENT, client=to_hex(self.client)))
