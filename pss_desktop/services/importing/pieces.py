"""Pieces of attached files: those that came are sealed into their place, those that lack are asked for."""

from collections.abc import Iterable, Sequence

from pss_desktop.crypto.digest import sha256
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.vault.attached.blob_names import FILE, NamedFile, named_files, stored_in
from pss_desktop.vault.exchange.peers import Ask, AskKind
from pss_desktop.vault.feed_intake import Intake
from pss_desktop.vault.open_vault import OpenVault
from pss_desktop.vault.slices import Slices


def lacking_pieces(vault: OpenVault, intakes: Iterable[Intake]) -> tuple[bytes, ...]:
    """The digests of the pieces that are not here, of files that *intakes* bring.

    To be asked for in the step in which those count: a kill after it loses the pieces that came with them.
    """
    payloads = (
        operation.payload
        for intake in intakes
        for operation in intake.operations
        if operation.header.kind == FILE and operation.payload is not None
    )
    found = (stored for stored in map(stored_in, payloads) if stored is not None)
    return tuple(stored.pieces[index] for stored in found for index in vault.blobs.missing_pieces(stored))


def keep_pieces(vault: OpenVault, pieces: Sequence[bytes]) -> Slices[int]:
    """Keep those of *pieces* that a record here names and that lack; the number that were kept."""
    came = {sha256(piece): piece for piece in pieces}
    kept = 0
    for one in (yield from named_files(vault.live.connection)):
        for index in vault.blobs.missing_pieces(one.stored):
            piece = came.get(one.stored.pieces[index])
            if piece is not None:
                vault.blobs.add(one.stored, index, piece)
                kept += 1
    for digest in came:
        vault.storage.exchange.answers.settle(AskKind.BLOB, digest)
    return kept


def ask_for_pieces(vault: OpenVault, bundle: VerifiedBundle) -> Slices[int]:
    """Ask the sender of *bundle* for the pieces that its files lack here; how many."""
    brought = {one.header.record for feed in bundle.feeds for one in feed.operations}
    if not any(one.header.kind == FILE for feed in bundle.feeds for one in feed.operations):
        return 0
    named = yield from named_files(vault.live.connection)
    lacking = [digest for one in named if one.record in brought for digest in _lacking(vault, one)]
    now = vault.machine.clock.now()
    with vault.storage.connection.transaction():
        for digest in lacking:
            ask = Ask(AskKind.BLOB, digest)
            vault.storage.exchange.answers.ask(ask, peer=bundle.sender.device, at=now)
    return len(lacking)


def _lacking(vault: OpenVault, one: NamedFile) -> list[bytes]:
    return [one.stored.pieces[index] for index in vault.blobs.missing_pieces(one.stored)]
