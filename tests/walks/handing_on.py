"""Past a case's transfer and its legal hold, in a vault that belongs to a programme by then."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from PySide6.QtWidgets import QPlainTextEdit

from pss_desktop.crypto.signing import SigningKey
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, single_record, to_hex
from pss_desktop.domain.kinds import ACCEPT, OFFER, SET
from pss_desktop.domain.roles import Role
from pss_desktop.domain.transfer import accept_payload, offer_payload
from pss_desktop.presenters.desk import Screen
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.certificates import certify
from pss_desktop.sync.roster import Member
from pss_desktop.sync.roster_changes import with_member
from pss_desktop.ui.screens.clients.legal_hold import LegalHoldScreen
from pss_desktop.ui.screens.clients.timeline import TimelineScreen
from pss_desktop.ui.screens.clients.transfer import TransferScreen
from pss_desktop.vault.journal_writer import Entry
from tests.caseload import Sample
from tests.pages import Program, press, spoken_rows, type_into
from tests.pages_decisions import client_called, in_the_vault
from tests.services.elsewhere import Elsewhere
from tests.team import found
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_handing_on(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """Offer a case, answer an offer, look at one that was handed over; then a hold."""
    mine, gone = (client_called(program, name) for name in sample.names[9:11])
    in_the_vault(program, lambda desk: join_programme(desk, sample))
    screen = _transfer(program, mine)
    wait_until(lambda: screen.to is not None and screen.bottom.isVisible())
    press(screen.deed)
    yield Stop("transfer")
    assert screen.to is not None
    press(next(iter(screen.to.buttons.values())))
    press(screen.deed)
    program.agree(passphrase)
    program.screen(TimelineScreen)
    screen = _transfer(program, mine)
    wait_until(screen.take_back.isVisible)
    yield Stop("transfer-offered")
    offered = in_the_vault(program, lambda desk: offered_case(desk, sample))
    today = program.go_to_today()
    wait_until(lambda: bool(spoken_rows(today.next)))
    yield Stop("today-offered")
    screen = _transfer(program, offered)
    wait_until(screen.accept.isVisible)
    yield Stop("transfer-to-me")
    in_the_vault(program, lambda desk: hand_to_somebody(desk, gone))
    go_to(program, Screen.CLIENT, gone)
    story = program.screen(TimelineScreen)
    wait_until(story.header.banner.isVisible)
    yield Stop("client-handed-over")
    yield from _walk_hold(program, mine, sample, passphrase)


def _walk_hold(program: Program, client: ClientId, sample: Sample, passphrase: str) -> Iterator[Stop]:
    go_to(program, Screen.LEGAL_HOLD, client)
    screen = program.screen(LegalHoldScreen)
    wait_until(screen.bottom.isVisible)
    type_into(cast("QPlainTextEdit", screen.reason.editor("reason").widget), sample.draft)
    yield Stop("legal-hold")
    press(screen.deed)
    program.agree(passphrase)
    story = program.screen(TimelineScreen)
    wait_until(story.header.banner.isVisible)
    yield Stop("client-held")
    go_to(program, Screen.LEGAL_HOLD, client)
    screen = program.screen(LegalHoldScreen)
    wait_until(screen.bottom.isVisible)
    yield Stop("legal-hold-stands")
    program.go_to_today()


def go_to(program: Program, screen: Screen, client: ClientId) -> None:
    """A screen about a client, as a deed of their page leads there."""
    shell = program.house.shell
    assert shell is not None
    shell.go(Place(screen, to_hex(client)))


def _transfer(program: Program, client: ClientId) -> TransferScreen:
    program.go_to_today()
    go_to(program, Screen.TRANSFER, client)
    return program.screen(TransferScreen)


def join_programme(desk: Workspace, sample: Sample) -> None:
    """Found a programme with one colleague, where the vault belongs to none yet."""
    if desk.programme.roster() is not None:
        return
    with TemporaryDirectory() as stick:
        roots = found(desk, Path(stick), sample.vault)
    person, device = Elsewhere(desk, ClientId(RecordId(bytes(16)))), SigningKey.generate()
    now = desk.seat.storage.clock.now()
    identity = desk.seat.storage.identity
    certificate = certify(
        person.person,
        person.key,
        signing_key=device.public,
        receiving_key=identity.device_keys.receiving.recipient.raw,
        now=now,
    )
    member = Member(person.person, person.key.public, sample.names[3], Role.COUNSELOR)
    desk.root_deeds.change(lambda roster: with_member(roster, member, certificate), roots)


def offered_case(desk: Workspace, sample: Sample) -> ClientId:
    """A colleague's case that is offered to the person of this vault."""
    client = ClientId(RecordId(os.urandom(16)))
    other = Elsewhere(desk, client, name=sample.names[3])
    other.write("client", SET, {"code": "B2-118", "case_state": "open"}, client)
    identity = RecordId(os.urandom(16))
    other.write("client_identity", SET, {"text": {"name": sample.names[4]}}, identity)
    other.write("case_owner", OFFER, offer_payload(desk.seat.storage.identity.person))
    other.arrive()
    return client


def hand_to_somebody(desk: Workspace, client: ClientId) -> None:
    """Offered to somebody, who accepted."""
    scope = ScopeId(client)
    other = Elsewhere(desk, client)
    record = single_record(scope, "case_owner")
    entry = Entry("case_owner", OFFER, record, scope, offer_payload(other.person))
    offer = desk.seat.storage.writer.write(entry).hash
    other.hears()
    other.write("case_owner", ACCEPT, accept_payload(offer))
    other.arrive()
