"""Adding one note from the command line beside KeePassXC adding one entry: whole processes."""

import os
import random
import subprocess
import sys
from typing import Final

from benchmarks.big_vault import COST, PASSPHRASE, BigVault, big_vault, remove
from benchmarks.measure import Figure, faster, milliseconds, side_by_side, timed
from benchmarks.peer import make_peer, starting
from benchmarks.places import BENCH, ROOT
from benchmarks.programs import as_installed
from benchmarks.unlocked import unlocked
from benchmarks.vocabulary import Vocabulary
from pss_desktop.crypto.header import ARGON2ID, SALT_SIZE, KdfParameters
from pss_desktop.crypto.kdf import derive_passphrase_key
from pss_desktop.services.clients.clients import ClientFilter

_ENTRIES: Final = 10_000  # whatever the other figures are taken at
_RUNS: Final = 7


def measure(_notes: int) -> list[Figure]:
    """Both hold 10,000 entries of 150 words; one key derivation costs both the same time."""
    vocabulary, chance = Vocabulary.make(), random.Random(17)
    derivation = min(_derive() for _ in range(3))
    words = [vocabulary.note(chance, number) for number in range(_ENTRIES)]
    peer = make_peer(BENCH / "peer", words, derivation=derivation)
    vault = big_vault(_ENTRIES).copy("note-add")
    try:
        codes = _codes(vault)
        ours, theirs = side_by_side(
            _RUNS,
            lambda run: _add(vault, codes[run], words[run]),
            lambda run: peer.add(f"added {run}", words[run]),
        )
        their_derivation = peer.derivation - starting()
    finally:
        remove(vault.root)
        remove(BENCH / "peer")
    return [
        faster("note add / keepassxc-cli add", theirs.median / ours.median, 5),
        milliseconds(
            "note add, whole process", ours.median, detail=f"{derivation * 1000:.0f} ms to derive a key"
        ),
        milliseconds(
            "keepassxc-cli add, whole process",
            theirs.median,
            detail=f"{their_derivation * 1000:.0f} ms to derive a key, twice: it saves under a new one",
        ),
    ]


def _derive() -> float:
    parameters = KdfParameters(ARGON2ID, COST.m_kib, COST.t, COST.p, salt=bytes(SALT_SIZE))
    return timed(lambda: derive_passphrase_key(PASSPHRASE, parameters))


def _codes(vault: BigVault) -> list[str]:
    with unlocked(vault) as workspace:
        waiting = {draft.client for draft in workspace.notes.unsigned()}
        rows = workspace.clients.page(ClientFilter(), None, 50).rows
        return [row.code for row in rows if row.id not in waiting]


def _add(vault: BigVault, code: str, words: str) -> float:
    reading, writing = os.pipe()
    os.write(writing, f"{PASSPHRASE}\n".encode())
    os.close(writing)
    options = ("note", "add", code, "--passphrase-fd", str(reading))
    command = [sys.executable, "-m", "pss_desktop.cli", "--data-dir", str(vault.root), *options]

    def run() -> None:
        subprocess.run(
            command,
            input=words,
            text=True,
            cwd=ROOT,
            env=as_installed(),
            pass_fds=[reading],
            stdout=subprocess.DEVNULL,
            check=True,
        )

    try:
        return timed(run)
    finally:
        os.close(reading)
