"""Past handing over: to whom, what leaves and what stays, a bundle that is sealed."""

from collections.abc import Iterator

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId
from pss_desktop.domain.roles import Role
from pss_desktop.services.consent.consents import CONSENT_FORM, WITHDRAWAL_FORM
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.exchange.outgoing import OutgoingState
from tests.caseload import Sample
from tests.consents import a_form, a_withdrawal
from tests.pages import Program, press, spoken_rows
from tests.pages_decisions import client_called, in_the_vault
from tests.pages_export import go_to_people, look_at
from tests.reviews import Colleague, join
from tests.ui.waiting import wait_until
from tests.walks.stop import Stop


def walk_export(program: Program, sample: Sample, passphrase: str) -> Iterator[Stop]:
    """In a programme with a supervisor, whose roster it brings."""
    counselor = Colleague.called(sample.names[-1], Role.COUNSELOR)
    supervisor = Colleague.called(sample.names[-2], Role.SUPERVISOR)
    agreed, took_back = (client_called(program, name) for name in sample.names[1:3])

    def set_up(desk: Workspace) -> None:
        join(desk, counselor, supervisor)
        desk.signing.confirm(passphrase)
        for client in (agreed, took_back):
            _sign(desk, CONSENT_FORM, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
        _sign(desk, WITHDRAWAL_FORM, took_back, a_withdrawal())

    in_the_vault(program, set_up)
    screen = go_to_people(program)
    wait_until(lambda: len(spoken_rows(screen.people)) == 2)
    yield Stop("export-people")
    screen = look_at(program, supervisor.name)
    yield Stop("export-preview")
    press(screen.ways.button("mailbox"))
    wait_until(lambda: screen.ways.value() == "mailbox")
    press(screen.seal)
    wait_until(screen.banner.isVisible)
    yield Stop("export-sealed")
    in_the_vault(program, _forget)
    screen = look_at(program, supervisor.name)
    wait_until(screen.rule.isVisible)
    yield Stop("export-by-itself")
    program.go_to_today()


def _sign(desk: Workspace, form: str, client: ClientId, content: dict[str, object]) -> None:
    revision = desk.drafts.save(form, client, content, 0).revision
    sign = desk.consents.record if form == CONSENT_FORM else desk.consents.withdraw
    sign(client, revision)


def _forget(desk: Workspace) -> None:
    """Nothing waits for the walks behind."""
    waiting = desk.seat.storage.exchange.outgoing.in_state({OutgoingState.SEALED})
    for row in waiting:
        desk.exporting.hand_over.destroy(row, OutgoingState.CANCELLED, "consent")
