"""R8, R10: a kill during an import leaves nothing of it or all; many bundles go on where they were."""

import random
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId, ScopeId
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.check import check_vault
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.slices import finish
from tests.consents import a_form, record_consent
from tests.killing import killed_at
from tests.post import a_bundle, feeds_of
from tests.services.clinic import Clinic, add_client, sign_note
from tests.team import Team

NOTES: Final = 6


def shown(desk: Workspace, client: ClientId) -> tuple[bool, int, int]:
    """What the vault shows of the bundle: the client, their notes, those found by their words."""
    notes = 0 if desk.seat.storage.clients.get(client) is None else len(desk.notes.page(client).rows)
    return (
        desk.seat.storage.clients.get(client) is not None,
        notes,
        len(desk.finder.search("heron").notes),
    )


def test_a_kill_during_an_import_leaves_nothing_of_it_or_all(
    tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    team = Team.ready(tmp_path / "team")
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    fern = add_client(hazel)
    for number in range(NOTES):
        sign_note(hazel, fern, f"A heron stood {number} times.")
    file = tmp_path / "from-hazel.pssb"
    file.write_bytes(a_bundle(hazel, juniper))
    root, aside = team.supervisor.clinic.root, tmp_path / "aside"
    team.close()
    shutil.copytree(root, aside)
    everything = (True, NOTES, NOTES)
    outcomes: set[bool] = set()
    with killed_at("tests.torture.importing_child", str(root), str(file)) as run:
        calls = run(0)
        points = amount(30, calls)
        for fatal in sorted({1 + (calls - 1) * number // max(points - 1, 1) for number in range(points)}):
            shutil.rmtree(root)
            shutil.copytree(aside, root)
            assert run(fatal) == -signal.SIGKILL or fatal == calls
            outcomes.add(_is_whole_or_nothing(root, file, fern, everything))
    assert outcomes == {True, False}


def _is_whole_or_nothing(root: Path, file: Path, client: ClientId, everything: tuple[bool, int, int]) -> bool:
    desk = Clinic(root).reopen()
    counted = desk.seat.storage.arrivals.is_pending() or shown(desk, client) == everything
    if not counted:
        assert shown(desk, client) == (False, 0, 0)
    if desk.upkeep.is_due():
        finish(desk.upkeep.run())
    assert shown(desk, client) == (everything if counted else (False, 0, 0))
    key = desk.importing.receive_file(file)
    again = finish(desk.importing.apply(key))
    assert again.state is IncomingState.APPLIED
    assert again.repeated is counted
    assert shown(desk, client) == everything
    assert list((desk.vault.folder.path / "inbox").glob("*.pssb")) == []
    assert finish(check_vault(desk.vault)).sound
    desk.close()
    return counted


def test_many_bundles_in_any_order_end_in_the_same_and_go_on_after_each_lock(
    tmp_path: Path, amount: Callable[[int, int], int]
) -> None:
    team = Team.ready(tmp_path / "team")
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    chance, count = random.Random(20261122), amount(200, 10_000)
    fern, files = add_client(hazel), list[bytes]()
    record_consent(hazel, fern, a_form(Purpose.RECORD, Purpose.SUPERVISOR))
    for number in range(count):
        sign_note(hazel, fern, f"A heron stood {number} times.")
        first = max(1, number - chance.randrange(6))
        files.append(a_bundle(hazel, juniper, feeds_of(hazel, first=first)))
    chance.shuffle(files)
    for number, file in enumerate(files, start=1):
        finish(juniper.importing.apply(juniper.importing.receive(file)))
        if chance.random() < 0.1:
            finish(juniper.importing.apply(juniper.importing.receive(chance.choice(files[:number]))))
        if number % (count // 4) == 0:
            team.supervisor.reopen()
            juniper = team.supervisor.desk
        finish(juniper.importing.retry())
    assert juniper.importing.pending() == ()
    assert juniper.seat.storage.records.count("session_note") == count
    ours, theirs = juniper.seat.storage.journal, hazel.seat.storage.journal
    scope = ScopeId(fern)
    heads = {one.feed: (one.accepted, one.hash) for one in theirs.feeds() if one.scope == scope}
    assert {one.feed: (one.accepted, one.hash) for one in ours.feeds() if one.scope == scope} == heads
    assert finish(check_vault(juniper.vault)).sound
    team.close()
