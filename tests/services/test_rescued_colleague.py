"""A vault whose file was made anew goes on with its colleagues as before."""

from pss_desktop.domain.ids import ScopeId
from pss_desktop.domain.roles import Role
from pss_desktop.domain.withdrawal_receipt import RECEIPT
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.vault.slices import finish
from tests.consents import a_withdrawal, withdraw_consent
from tests.passing import answer, carry
from tests.services.clinic import PASSPHRASE, sign_note
from tests.services.test_damaged_vault import flip
from tests.services.test_exporting_loop import readable, sent
from tests.team import Colleague, Team, give_role


def spoil(colleague: Colleague, table: str, opening: Opening) -> None:
    """Flip the first page of *table*, and open the vault again so."""
    desk = colleague.desk
    desk.vault.checkpoint()
    query = "SELECT rootpage FROM sqlite_master WHERE name = ?"
    page, path = desk.vault.live.connection.scalar(query, (table,)), desk.vault.live.path
    desk.close()
    flip(path, page)
    clinic = colleague.clinic
    colleague.desk = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=opening)


def taken_back(team: Team) -> ScopeId:
    """A case that the supervisor hid and answered for, since its client said no."""
    client = sent(team)
    withdraw_consent(team.counselor.desk, client, a_withdrawal())
    carry(team.counselor.desk, team.counselor.desk.exporting.seal_what_may_go(), team.supervisor.desk)
    answer(team.supervisor.desk, team.counselor.desk)
    return ScopeId(client)


def test_a_log_of_which_all_entries_are_lost_is_no_shorter_and_accuses_nobody(team: Team) -> None:
    client = sent(team)
    spoil(team.counselor, "audit", Opening.RESCUE)
    sign_note(team.counselor.desk, client, "One more")
    carry(team.counselor.desk, team.counselor.desk.exporting.seal_what_may_go(), team.supervisor.desk)
    assert team.supervisor.desk.importing.alarms() == ()


def test_a_hidden_case_stays_out_of_sight_where_it_cannot_be_read_whose_no_it_was(team: Team) -> None:
    taken_back(team)
    spoil(team.supervisor, "setting", Opening.READ_ONLY)
    desk = team.supervisor.desk
    assert desk.exporting.hidden() == ()
    assert not readable(desk)
    storage = desk.vault.storage
    query = "SELECT uid FROM record JOIN kind ON kind.id = record.kind WHERE kind.name = 'session_note'"
    note = storage.connection.scalar(query)
    assert note not in {one.record for one in finish(storage.projection.compare())}, (
        "computed, it is hidden too"
    )


def test_a_list_that_lies_on_the_shelf_and_does_not_hold_is_taken_over(team: Team) -> None:
    hazel, jun = team.counselor.desk, team.supervisor.desk
    settings = hazel.vault.storage.settings
    before = settings.get("programme")
    give_role(jun, team.counselor.person, Role.CLINIC_STAFF, team.roots)
    news = jun.programme.export()
    newer = hazel.membership.accept(news)
    settings.put("programme", before)
    assert hazel.programme.holding() != newer
    assert hazel.membership.accept(news) == newer
    assert hazel.programme.holding() == newer


def test_an_answered_no_hides_a_case_that_is_in_sight_again_and_is_answered_once(team: Team) -> None:
    case = taken_back(team)
    desk = team.supervisor.desk
    storage = desk.vault.storage
    answers = len(list(storage.records.every(case, RECEIPT)))
    with storage.connection.transaction():
        storage.hidden.show(case)
    assert readable(desk)
    assert desk.exporting.obey() == (case,)
    assert not readable(desk)
    assert desk.exporting.obey() == ()
    assert len(list(storage.records.every(case, RECEIPT))) == answers == 1
