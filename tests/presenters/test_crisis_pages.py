"""The page of risk and crisis, and the pages of signed records."""

from pss_desktop.domain.ids import ClientId, RecordId, to_hex
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.presenters.crisis.crisis import CrisisPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.forms.record_page import CrisisEventPagePresenter, RiskScreenPagePresenter
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown_crisis import CrisisSeen, RecordSeen
from tests.presenters.still_shell import StillDesk
from tests.services.crisis_forms import PLANNED, log_contact, set_risk, sign_crisis, sign_screen


class CrisisPage:
    """The tab on a desk that stands still."""

    def __init__(self, workspace: Workspace, client: ClientId) -> None:
        self.still, self.seen = StillDesk(workspace), CrisisSeen()
        self.presenter = CrisisPresenter(self.still.desk, Place(Screen.CRISIS, to_hex(client)))
        self.presenter.header.attach(self.seen)
        self.presenter.attach(self.seen)


class RecordPage:
    """A signed crisis on a desk that stands still."""

    def __init__(self, workspace: Workspace, client: ClientId, record: RecordId, field: str = "") -> None:
        self.still, self.seen = StillDesk(workspace), RecordSeen()
        place = Place(Screen.CRISIS_EVENT_PAGE, to_hex(client), to_hex(record), field)
        self.presenter = CrisisEventPagePresenter(self.still.desk, place)
        self.presenter.attach(self.seen)


def test_the_page_gathers_everything_and_follows_what_changes(workspace: Workspace, client: ClientId) -> None:
    page = CrisisPage(workspace, client)
    assert page.seen.state is not None
    assert not page.seen.state.now.is_set
    set_risk(workspace, client, "low")
    sign_screen(workspace, client, PLANNED)
    sign_crisis(workspace, client)
    log_contact(workspace, client)
    state = page.seen.state
    assert state.now.level == "high"
    counts = [len(one) for one in (state.history, state.screens, state.crises, state.contacts)]
    assert counts == [2, 1, 1, 1]
    page.presenter.close()
    set_risk(workspace, client, "imminent")
    assert page.seen.state is state


def test_each_deed_leads_to_its_own_screen(workspace: Workspace, client: ClientId) -> None:
    page = CrisisPage(workspace, client)
    presenter = page.presenter
    for act in (
        presenter.set_risk,
        presenter.screen_risk,
        presenter.write_crisis,
        presenter.log_contact,
        presenter.give_first_aid,
    ):
        act()
    record = sign_crisis(workspace, client)
    presenter.read_crisis(record)
    presenter.read_screen(record)
    assert [place.screen for place in page.still.shell.places] == [
        Screen.RISK_LEVEL,
        Screen.RISK_SCREEN,
        Screen.CRISIS_EVENT,
        Screen.CONTACT,
        Screen.FIRST_AID,
        Screen.CRISIS_EVENT_PAGE,
        Screen.RISK_SCREEN_PAGE,
    ]
    assert presenter.place() == Place(Screen.CRISIS, to_hex(client))
    assert presenter.can_open(Screen.CONTACT)


def test_an_addition_is_signed_below_the_record(workspace: Workspace, client: ClientId) -> None:
    page = RecordPage(workspace, client, sign_crisis(workspace, client))
    page.presenter.sign()
    page.presenter.set_text("Before the field is open")
    page.presenter.begin_adding(AddendumKind.ADDENDUM)
    page.presenter.sign()
    assert [one.code for one in page.seen.problems] == ["required"]
    page.presenter.set_text("Slept at the aunt's.")
    page.presenter.focus_lost()
    page.presenter.sign()
    assert page.seen.record is not None
    assert [one.text for one in page.seen.record.addenda] == ["Slept at the aunt's."]
    assert page.seen.adding is None


def test_an_error_is_marked_with_its_reason(workspace: Workspace, client: ClientId) -> None:
    page = RecordPage(workspace, client, sign_crisis(workspace, client))
    page.presenter.begin_adding(AddendumKind.ADDENDUM)
    page.presenter.set_text("Somebody else's.")
    page.presenter.begin_adding(AddendumKind.ENTERED_IN_ERROR)
    assert page.seen.adding == (AddendumKind.ENTERED_IN_ERROR, "Somebody else's.")
    page.presenter.sign()
    assert page.seen.record is not None
    assert page.seen.record.in_error


def test_an_unfinished_addition_comes_back_on_its_record_only(workspace: Workspace, client: ClientId) -> None:
    record = sign_crisis(workspace, client)
    page = RecordPage(workspace, client, record)
    page.presenter.begin_adding(AddendumKind.ADDENDUM)
    page.presenter.set_text("Half a sen")
    work = page.presenter.unsaved_work()
    assert work is not None
    page.presenter.leave(lambda: None)
    page.presenter.close()
    again = RecordPage(workspace, client, record, field="text")
    assert again.seen.adding == (AddendumKind.ADDENDUM, "Half a sen")
    assert again.presenter.place().field == "text"
    assert RecordPage(workspace, client, sign_crisis(workspace, client)).seen.adding is None
    again.presenter.drop_adding()
    assert workspace.drafts.open(f"addendum:{to_hex(record)}", client) is None
    assert RecordPage(workspace, client, record).seen.adding is None


def test_a_record_leads_to_the_client_the_risk_and_the_plan(workspace: Workspace, client: ClientId) -> None:
    page = RecordPage(workspace, client, sign_crisis(workspace, client))
    page.presenter.open_client()
    page.presenter.open_clients()
    page.presenter.set_risk()
    page.presenter.open_safety_plan()
    assert page.presenter.has_safety_plans
    assert [place.screen for place in page.still.shell.places] == [
        Screen.CRISIS,
        Screen.CLIENTS,
        Screen.RISK_LEVEL,
        Screen.SAFETY_PLAN,
    ]


def test_what_another_adds_is_shown(workspace: Workspace, client: ClientId) -> None:
    record = sign_crisis(workspace, client)
    page = RecordPage(workspace, client, record)
    workspace.crises.add(record, AddendumKind.ADDENDUM, "From elsewhere.")
    assert page.seen.record is not None
    assert len(page.seen.record.addenda) == 1


def test_a_risk_screen_has_a_page_of_its_own(workspace: Workspace, client: ClientId) -> None:
    record = sign_screen(workspace, client, PLANNED)
    still = StillDesk(workspace)
    presenter = RiskScreenPagePresenter(
        still.desk, Place(Screen.RISK_SCREEN_PAGE, to_hex(client), to_hex(record))
    )
    assert presenter.get().body.level == "high"
    assert presenter.add(AddendumKind.ADDENDUM, "More.").addenda[0].text == "More."
    presenter.close()
