"""Past the exchange: nothing set up, each type of mailbox, what is on its way, a mailbox that fails."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from pss_desktop.domain.exchange_errors import HostKeyUnknownError
from pss_desktop.presenters.values import MailboxType
from pss_desktop.services.mailboxes.errands import Outcome
from pss_desktop.services.workspace import Workspace
from pss_desktop.sync.mailboxes.settings import FolderSettings
from pss_desktop.ui.screens.exchange.mailbox import MailboxScreen
from pss_desktop.vault.exchange.outgoing import NewOutgoing, OutgoingState, Sealed
from tests.caseload import Sample
from tests.pages import Program, press, spoken_rows, type_into
from tests.pages_decisions import in_the_vault
from tests.pages_exchange import begin_mailbox, go_to_exchange, open_line
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop

_FINGERPRINT = "SHA256:" + "Wq9" * 14 + "A"


def walk_exchange(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """Runs in a vault of a programme, whose people are in its roster."""
    screen = go_to_exchange(program)
    wait_until(lambda: screen.people.isVisible() or screen.nobody.isVisible())
    yield Stop("exchange-no-mailbox")
    for kind in MailboxType:
        begin_mailbox(program, kind)
        yield Stop(f"mailbox-{kind.value}")
    form = begin_mailbox(program, MailboxType.S3)
    press(form.keep)
    yield Stop("mailbox-problems")
    form = begin_mailbox(program, MailboxType.SFTP)
    form._presenter._tried(Outcome(HostKeyUnknownError(_FINGERPRINT)))
    yield Stop("mailbox-host-key")
    with TemporaryDirectory() as folder:
        in_the_vault(program, lambda desk: _on_the_way(desk, Path(folder), sample))
        screen = go_to_exchange(program)
        wait_until(lambda: screen.people.isVisible() or screen.nobody.isVisible())
        wait_until(screen.sent.isVisible)
        yield Stop("exchange")
        open_line(screen.boxes, sample.vault)
        form = program.screen(MailboxScreen)
        wait_until(lambda: form.name.text() == sample.vault)
        form.people.whom.button("some").click()
        press(form.keep)
        yield Stop("mailbox-people")
        in_the_vault(program, _lead_elsewhere)
        screen = go_to_exchange(program)
        wait_until(screen.sent.isVisible)
        yield Stop("exchange-no-way")
        form = begin_mailbox(program, MailboxType.FOLDER)
        type_into(form.name, sample.vault)
        type_into(form.fields["path"], folder)
        press(form.try_it)
        wait_until(form.banner.isVisible)
        yield Stop("mailbox-works")
        in_the_vault(program, _forget)
        screen = go_to_exchange(program)
        wait_until(lambda: not spoken_rows(screen.boxes))


def _on_the_way(desk: Workspace, folder: Path, sample: Sample) -> None:
    """A bundle in each state, and a mailbox that was not reached."""
    book, clock = desk.mailboxes.book, desk.seat.storage.clock
    kept = book.add(sample.vault, FolderSettings(str(folder / "gone")))
    book.add(sample.names[0], FolderSettings(str(folder)))
    standing = book.standing(kept.key)
    assert standing.tries == 0
    outgoing = desk.seat.storage.exchange.outgoing
    roster = desk.programme.trusted().roster
    person = roster.members[-1].person
    with desk.seat.storage.connection.transaction():
        for number, state in enumerate(OutgoingState, 1):
            new = NewOutgoing(desk.seat.storage.ids.new(), person, "records", "supervision")
            key = outgoing.add(new, at=clock.now())
            sealed = Sealed(f"{number:016x}.pssb", 84_000, bytes([number]) * 32, number, bytes(32))
            outgoing.seal(key, sealed, at=clock.now())
            outgoing.move(key, state, at=clock.now(), reason="consent" if state == "cancelled" else "M1")
    book.tell()


def _lead_elsewhere(desk: Workspace) -> None:
    """Every mailbox is for the vault's own person alone."""
    book, me = desk.mailboxes.book, desk.vault.identity.person
    for kept in book.all():
        book.change(replace(kept, people=(me,)))


def _forget(desk: Workspace) -> None:
    for kept in desk.mailboxes.book.all():
        if not kept.is_local:
            desk.mailboxes.book.remove(kept.key)
    with desk.seat.storage.connection.transaction():
        desk.seat.storage.connection.run("DELETE FROM outgoing")
