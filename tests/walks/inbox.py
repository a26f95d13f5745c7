"""Past received bundles: an empty list, one of each sort, and a page of each."""

from collections.abc import Iterator
from typing import Final

from pss_desktop.domain.roles import Role
from pss_desktop.services.workspace import Workspace
from tests.bundles import Someone, somebody
from tests.caseload import Sample
from tests.pages import Program, press, spoken_rows
from tests.pages_decisions import in_the_vault
from tests.pages_inbox import GENUINE, REFUSED, UNKNOWN, all_checked, bundle_from, go_to_inbox, open_row
from tests.reviews import Colleague, join
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop

_SORTS: Final = 3


def walk_inbox(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """A genuine bundle, one of a stranger, and one that was changed on the way."""
    genuine, stranger = somebody(sample.names[-3]), somebody(sample.names[-4])
    screen = go_to_inbox(program)
    yield Stop("inbox-none")

    def arrive(desk: Workspace) -> None:
        join(desk, _as_colleague(genuine), Colleague.called(sample.names[-5], Role.SUPERVISOR))
        desk.importing.receive(bundle_from(genuine, desk))
        desk.importing.receive(bundle_from(stranger, desk, 2))
        desk.importing.receive(bundle_from(genuine, desk, 3)[:-1] + b"?")

    in_the_vault(program, arrive)
    screen = go_to_inbox(program)
    wait_until(lambda: len(spoken_rows(screen.list)) == _SORTS)
    all_checked(screen)
    yield Stop("inbox")
    page = open_row(program, GENUINE)
    yield Stop("inbox-bundle")
    press(page.later)
    page = open_row(program, UNKNOWN)
    yield Stop("inbox-unknown-signer")
    press(page.throw)
    page = open_row(program, REFUSED)
    yield Stop("inbox-refused")
    press(page.throw)
    in_the_vault(program, _clear)
    screen = go_to_inbox(program)
    wait_until(screen.earlier.isVisible)
    yield Stop("inbox-earlier")
    program.go_to_today()


def _as_colleague(one: Someone) -> Colleague:
    return Colleague(one.name, Role.COUNSELOR, one.person_key, one.device_key)


def _clear(desk: Workspace) -> None:
    for row in desk.importing.pending():
        desk.importing.discard(row.key)
