"""Carries bundles between two vaults, as a stick does."""

from collections.abc import Iterable

from pss_desktop.services.importing.views import Imported
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.exchange.outgoing import Outgoing
from pss_desktop.vault.slices import finish
from tests.team import Colleague


def look_and_seal(sender: Workspace, to: Colleague) -> tuple[Outgoing, ...]:
    """Look at what leaves for *to*, say yes, and seal it."""
    return sender.exporting.seal(sender.exporting.preview(to.person))


def carry(sender: Workspace, rows: Iterable[Outgoing], reader: Workspace) -> list[Imported]:
    """Hand each bundle over and read it in on the other side."""
    done = []
    for row in rows:
        file = sender.exporting.hand_over.release(row.key)
        sender.exporting.hand_over.handed_over(row.key)
        done.append(finish(reader.importing.apply(reader.importing.receive(file.content))))
    return done


def answer(sender: Workspace, reader: Workspace) -> list[Imported]:
    """Everything that goes by itself, and acks at once."""
    carried = carry(sender, sender.exporting.seal_what_may_go(), reader)
    return carried + carry(sender, sender.exporting.seal_answers(at_once=True), reader)
