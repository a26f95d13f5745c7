"""Paper of the open vault: what can be printed of a client, and letting it go only as the client allows.

All of it asks the sharing rule when it is shown, and once more just before it is written; what went is in the
log and in the case. The client's own copy (their safety plan, their consent) is an audience for which nobody
else is asked, and it is no disclosure: it leaves also where the vault can note nothing, and that is said. So
does any paper of a vault that is open for reading: what reads of a damaged one must be able to leave.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.sharing import Allowed, Audience, ShareAnswer
from pss_desktop.files.atomic import held_back
from pss_desktop.reports.document import Document
from pss_desktop.reports.order import CHOICES, DocumentKind, Order
from pss_desktop.services.consent.leaving import note_leaving
from pss_desktop.services.consent.sharing import Sharing
from pss_desktop.services.paper.papers import Composed, Composer
from pss_desktop.services.seat import Seat

SAVED: Final = "paper.saved"
PRINTED: Final = "paper.printed"


@dataclass(frozen=True, slots=True)
class Offer:
    """What may be chosen, and the order that is usual; *code* and *name* say whose paper it is."""

    code: str
    name: str
    languages: tuple[str, ...]
    usual: Order


@dataclass(frozen=True, slots=True)
class Laid:
    """An order as it would lie on the table: its sheets, and whether it may leave.

    *will_be_noted*: not of a vault that is open for reading.
    """

    order: Order
    documents: tuple[Document, ...]
    left_out: int
    answer: ShareAnswer
    will_be_noted: bool = True


class Documents:
    """What a person puts on paper."""

    def __init__(self, seat: Seat, composer: Composer, sharing: Sharing) -> None:
        self._seat = seat
        self._composer = composer
        self._sharing = sharing

    def offer(self, kind: DocumentKind, client: ClientId, record: RecordId | None, *, spoken: str) -> Offer:
        """What can be chosen of a document; in the client's first language that has words, else in *spoken*.

        Raises RecordNotFoundError for an unknown client.
        """
        detail = self._composer.client(client)
        choices, words = CHOICES[kind], self._composer.words
        usual = Order(
            kind=kind,
            client=client,
            language=words.best(*detail.client.languages, spoken),
            parts=choices.usual,
            papers=choices.papers,
            record=record,
        )
        return Offer(detail.client.code, detail.identity.shown_name, words.languages, usual)

    def lay_out(self, order: Order) -> Laid:
        """The sheets of *order*, and whether they may leave now. Raises RecordNotFoundError."""
        composed: Composed = self._composer.compose(order)
        answer = self._sharing.ask(order.client, _audience(order), order.classes)
        noted = not self._seat.vault.read_only
        return Laid(order, composed.documents, composed.left_out, answer, will_be_noted=noted)

    def save(self, order: Order, pdf: bytes, path: Path) -> bool:
        """Write *pdf* to *path*, for its owner's eyes only, and note that it left; whether it was noted.

        Raises ConsentMissingError or a StorageError; nothing lies there and nothing was noted then. Only a
        stick that goes at the last moment may have its note without its paper, never the other way round.
        """
        return self._let_go(order, SAVED, lambda: held_back(path, pdf))

    def release(self, order: Order) -> bool:
        """Note that *order* goes to a printer; whether it was noted. Where this raises, it must not go.

        Raises ConsentMissingError or a StorageError.
        """
        return self._let_go(order, PRINTED, nullcontext)

    def _let_go(self, order: Order, act: str, leaving: Callable[[], AbstractContextManager[None]]) -> bool:
        """Note the *act*; what is *leaving* is held back until that is committed, and told once it left."""
        allowed = self._sharing.require(order.client, _audience(order), order.classes)
        with ExitStack() as last, leaving():
            noted = self._note(order, act, allowed)
            if noted and _audience(order) is not Audience.OWN_COPY:
                last.callback(self._sharing.tell, order.client)
        return noted

    def _note(self, order: Order, act: str, allowed: Allowed) -> bool:
        """Gives whether that could be written; raises where it must not leave without."""
        audience = _audience(order)
        for_others = audience is not Audience.OWN_COPY

        def note() -> None:
            self._seat.storage.audit.append(act, order.record or order.client)
            if for_others:
                what = (order.kind.value,)
                self._sharing.disclosed(order.client, audience, to="", what=what, allowed=allowed)

        return note_leaving(self._seat, note, needed=for_others)


def _audience(order: Order) -> Audience:
    return Audience.OWN_COPY if order.kind.is_for_client else Audience.PRINT
