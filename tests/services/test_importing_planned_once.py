"""What a bundle would do is worked out once while nothing is written here, and anew once something was."""

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.ids import ScopeId
from pss_desktop.services.importing import imports
from pss_desktop.services.importing.planning import Plan, plan_bundle
from pss_desktop.services.importing.views import Erasing
from pss_desktop.sync.bundle.verified import VerifiedBundle
from pss_desktop.sync.roster import Roster
from pss_desktop.vault.exchange.incoming import IncomingState
from pss_desktop.vault.slices import Slices, finish
from pss_desktop.vault.storage import Storage
from tests.consents import a_form, record_consent
from tests.post import a_bundle, feeds_of, receive, send
from tests.services.clinic import add_client, sign_note
from tests.team import Team


@pytest.fixture
def plans(team: Team, monkeypatch: pytest.MonkeyPatch) -> list[Plan]:
    """Every plan that was made since; the day's backup is made already."""
    send(team.counselor.desk, team.supervisor.desk)
    made: list[Plan] = []

    def counted(
        storage: Storage, bundle: VerifiedBundle, roster: Roster, *, erasing: Erasing = Erasing.ASK
    ) -> Slices[Plan]:
        plan = yield from plan_bundle(storage, bundle, roster, erasing=erasing)
        made.append(plan)
        return plan

    monkeypatch.setattr(imports, "plan_bundle", counted)
    return made


def test_what_somebody_looked_at_is_read_in_by_the_same_plan(team: Team, plans: list[Plan]) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    add_client(hazel)
    key = juniper.importing.receive(a_bundle(hazel, juniper))
    finish(juniper.importing.look(key))
    assert finish(juniper.importing.apply(key)).preview.counts.new_clients == 1
    assert len(plans) == 1


def test_after_something_was_written_it_is_worked_out_anew(team: Team, plans: list[Plan]) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    add_client(hazel)
    first, second = (juniper.importing.receive(a_bundle(hazel, juniper)) for _ in range(2))
    finish(juniper.importing.look(second))
    finish(juniper.importing.apply(first))
    assert not finish(juniper.importing.apply(second)).preview.counts.anything
    assert [plan.counts.new_clients for plan in plans] == [1, 1, 0]


def test_what_waited_is_worked_out_once_when_it_goes_on(team: Team, plans: list[Plan]) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client = add_client(hazel)
    record_consent(hazel, client, a_form(Purpose.RECORD, Purpose.SUPERVISOR))
    (early,) = (one for one in feeds_of(hazel) if one.scope == ScopeId(client))
    sign_note(hazel, client, "Under the willow.")
    behind = feeds_of(hazel, first=len(early.items) + 1)
    (late,) = (one for one in behind if one.scope == ScopeId(client))
    first, second = a_bundle(hazel, juniper, [early]), a_bundle(hazel, juniper, [late])
    assert receive(juniper, second).state is IncomingState.WAITING
    receive(juniper, first)
    plans.clear()
    (done,) = finish(juniper.importing.retry())
    assert done.state is IncomingState.APPLIED
    assert len(plans) == 1
