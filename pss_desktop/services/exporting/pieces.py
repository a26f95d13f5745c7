"""Pieces of attached files that somebody asks for: sent where the file itself may go to them now."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from pss_desktop.domain.file_errors import FileDamagedError
from pss_desktop.domain.ids import DeviceId
from pss_desktop.services.exporting.gather import GatheredScope, Gatherer, Target
from pss_desktop.services.exporting.sealing import Parcel, Sealer
from pss_desktop.services.seat import Seat
from pss_desktop.sync.bundle.contents import BundleKind
from pss_desktop.vault.attached.blob_names import NamedFile, named_files
from pss_desktop.vault.exchange.peers import Ask, AskKind
from pss_desktop.vault.slices import finish

A_BUNDLE: Final = 24
"""Pieces of a megabyte each: well below what one bundle takes."""


@dataclass(frozen=True, slots=True)
class _Found:
    """A piece that was asked for, and the file's own record as it was judged."""

    content: bytes
    scope: GatheredScope
    device: DeviceId
    ask: Ask


class Pieces:
    """Answers what the devices of one person ask for."""

    def __init__(self, seat: Seat, sealer: Sealer) -> None:
        self._seat = seat
        self._sealer = sealer

    def seal(self, target: Target, gatherer: Gatherer) -> list[int]:
        """Seal every piece that may go, a few to a bundle; what may not stays asked for."""
        asks = self._asks(target)
        if not asks:
            return []
        found = list(self._found(target, gatherer, asks))
        made = []
        for at in range(0, len(found), A_BUNDLE):
            some = found[at : at + A_BUNDLE]
            scopes = {one.scope.scope: one.scope for one in some}
            parcel = Parcel(
                BundleKind.RECORDS,
                target.member.person,
                gatherer.devices(target.member.person),
                tuple(scopes.values()),
                tuple(one.content for one in some),
            )
            made.append(self._sealer.seal(parcel))
            for one in some:
                self._seat.storage.exchange.peers.answered(one.device, one.ask)
        return made

    def _asks(self, target: Target) -> dict[bytes, tuple[DeviceId, Ask]]:
        peers = self._seat.storage.exchange.peers
        return {
            ask.subject: (peer.device, ask)
            for peer in peers.of(target.member.person)
            for ask in peers.asks(peer.device)
            if ask.kind is AskKind.BLOB
        }

    def _found(
        self, target: Target, gatherer: Gatherer, asks: dict[bytes, tuple[DeviceId, Ask]]
    ) -> Iterator[_Found]:
        files = [
            file
            for file in finish(named_files(self._seat.storage.connection))
            if not asks.keys().isdisjoint(file.stored.pieces)
        ]
        judged = [(file, gatherer.record(target, file.record)) for file in files]
        # Whoever knows what a record names can name it in another: then none of them opens it alone.
        closed = {file.stored.salt for file, scope in judged if scope is None}
        for file, scope in judged:
            if scope is not None and file.stored.salt not in closed:
                yield from self._of_file(file, scope, asks)

    def _of_file(
        self, file: NamedFile, scope: GatheredScope, asks: dict[bytes, tuple[DeviceId, Ask]]
    ) -> Iterator[_Found]:
        try:
            contents = self._seat.vault.blobs.pieces(file.stored)
            for digest, content in zip(file.stored.pieces, contents, strict=True):
                if digest in asks:
                    yield _Found(content, scope, *asks.pop(digest))
        except FileDamagedError:
            return  # a piece is not here either
