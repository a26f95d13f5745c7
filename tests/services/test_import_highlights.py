"""What a person should know of a bundle first: risks, crises and withdrawals, the most urgent first."""

from collections.abc import Iterator

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.importing.views import CaseLine, Highlight
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.consents import a_form, a_withdrawal, record_consent, withdraw_consent
from tests.post import a_bundle
from tests.services.clinic import PASSPHRASE, add_client
from tests.team import Team


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    made = Team.ready(tmp_path_factory.mktemp("team"))
    yield made
    made.close()


def raise_risk(desk: Workspace, client: ClientId, level: str) -> None:
    desk.signing.confirm(PASSPHRASE)
    saved = desk.drafts.save("risk_level", client, {"level": level, "reason": "Spoke of the bridge."}, 0)
    desk.risks.set_level(client, saved.revision)


def look(team: Team) -> tuple[CaseLine, ...]:
    """What the supervisor sees of everything that the counselor has."""
    reader = team.supervisor.desk
    key = reader.importing.receive(a_bundle(team.counselor.desk, reader))
    preview = finish(reader.importing.look(key))
    reader.importing.discard(key)
    return preview.highlights


def code_of(desk: Workspace, client: ClientId) -> str:
    return desk.clients.get(client).client.code


def test_the_most_urgent_case_stands_first_by_its_code(team: Team) -> None:
    desk = team.counselor.desk
    first, second, third = (
        add_client(desk, name) for name in ("Fern Riverbend", "Wren Hollow", "Basil Thorne")
    )
    raise_risk(desk, first, "high")
    raise_risk(desk, second, "imminent")
    raise_risk(desk, third, "low")
    assert look(team) == (
        CaseLine(Highlight.IMMINENT, code_of(desk, second), second),
        CaseLine(Highlight.HIGH, code_of(desk, first), first),
    )


def test_a_case_that_is_known_here_keeps_its_code_and_a_withdrawal_is_told(team: Team) -> None:
    desk, reader = team.counselor.desk, team.supervisor.desk
    client = add_client(desk, "Rowan Lake")
    record_consent(desk, client, a_form(Purpose.SUPERVISOR))
    finish(reader.importing.apply(reader.importing.receive(a_bundle(desk, reader))))
    withdraw_consent(desk, client, a_withdrawal())
    assert look(team) == (CaseLine(Highlight.WITHDRAWN, code_of(desk, client), client),)
