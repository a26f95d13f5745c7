"""Forms of the crisis area: begun, gone on with, put away, and ended by their deed."""

from typing import Any, Generic, TypeVar

import pytest

from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.errors import (
    PassphraseNeededError,
    RiskChangedError,
    StaleDraftError,
    VaultLockedError,
)
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.risk import RiskLevel
from pss_desktop.presenters.crisis.contact import ContactPresenter
from pss_desktop.presenters.crisis.crisis_event import CrisisEventPresenter
from pss_desktop.presenters.crisis.emergency_contacts import EmergencyContactsPresenter
from pss_desktop.presenters.crisis.first_aid import FirstAidPresenter
from pss_desktop.presenters.crisis.newcomer import NewcomerPresenter, open_contact, open_first_aid
from pss_desktop.presenters.crisis.risk_level import RiskLevelPresenter
from pss_desktop.presenters.crisis.risk_screen import RiskScreenPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.forms.case_form import CaseForm
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.presenters.shown_crisis import FormSeen
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE, add_client
from tests.services.crisis_forms import PLANNED, draft, set_risk, sign_screen

P = TypeVar("P", bound=CaseForm[Any])


class Opened(Generic[P]):
    """A form on a desk that stands still."""

    def __init__(
        self, workspace: Workspace, kind: type[P], client: ClientId, *, record: str = "", field: str = ""
    ) -> None:
        self.still = StillDesk(workspace)
        self.seen = FormSeen()
        place = Place(kind.screen, to_hex(client), record, field)
        self.presenter: P = kind(self.still.desk, place)
        self.presenter.attach(self.seen)

    def fill(self, **answers: object) -> None:
        for name, value in answers.items():
            self.presenter.set_answer(name, value)

    @property
    def places(self) -> list[Place]:
        return self.still.shell.places


@pytest.fixture
def client(workspace: Workspace) -> ClientId:
    workspace.signing.confirm(PASSPHRASE)
    return add_client(workspace)


# What all of them do


def test_a_fresh_form_begins_now_and_keeps_nothing_before_a_word(
    workspace: Workspace, client: ClientId
) -> None:
    form = Opened(workspace, ContactPresenter, client)
    assert form.seen.answers == {"when": "2026-11-22T12:00:00.000Z"}
    assert form.seen.found is None
    assert form.seen.facts is not None
    form.presenter.leave(lambda: None)
    assert workspace.drafts.open("contact", client) is None


def test_a_draft_from_before_is_asked_about(workspace: Workspace, client: ClientId) -> None:
    draft(workspace, "contact", client, {"words": "Half a sen"})
    form = Opened(workspace, ContactPresenter, client)
    assert form.seen.found is not None
    assert form.seen.found.name == "Fern Riverbend"
    form.presenter.go_on_with_draft()
    assert form.seen.answers["words"] == "Half a sen"


def test_returning_to_a_form_asks_nothing_and_finds_the_place(workspace: Workspace, client: ClientId) -> None:
    draft(workspace, "contact", client, {"words": "Half a sen"})
    form = Opened(workspace, ContactPresenter, client, record="draft", field="words")
    assert form.seen.found is None
    assert form.seen.at == ("words", 0)
    assert form.presenter.place() == Place(Screen.CONTACT, to_hex(client), "draft", "words", 0)


def test_a_draft_that_is_put_away_comes_back_by_undo(workspace: Workspace, client: ClientId) -> None:
    draft(workspace, "contact", client, {"words": "Half a sen"})
    form = Opened(workspace, ContactPresenter, client)
    form.presenter.put_draft_away()
    assert workspace.drafts.open("contact", client) is None
    assert "words" not in form.seen.answers
    (offer,) = form.still.shell.undos
    offer.undo()
    kept = workspace.drafts.open("contact", client)
    assert kept is not None
    assert kept.content["words"] == "Half a sen"
    assert form.places[-1].record == "draft"


def test_a_form_that_is_thrown_away_leads_back_to_the_client(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, ContactPresenter, client)
    form.fill(words="Nothing")
    form.presenter.focus_lost()
    form.presenter.throw_away()
    assert workspace.drafts.open("contact", client) is None
    assert form.places[-1].screen == Screen.CRISIS
    form.presenter.open_clients()
    assert form.places[-1].screen == Screen.CLIENTS


def test_what_is_typed_is_written_before_a_lock(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, ContactPresenter, client)
    assert form.presenter.unsaved_work() is None
    form.fill(words="The last words")
    work = form.presenter.unsaved_work()
    assert work is not None
    work()
    form.presenter.close()
    kept = workspace.drafts.open("contact", client)
    assert kept is not None
    assert kept.content["words"] == "The last words"


def test_a_form_that_is_not_open_does_nothing(workspace: Workspace, client: ClientId) -> None:
    draft(workspace, "contact", client, {"words": "Half a sen"})
    form = Opened(workspace, ContactPresenter, client)
    form.fill(words="Not taken")
    form.presenter.finish()
    assert form.places == []


# The level of risk


def test_a_level_is_signed_and_leads_to_the_page(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, RiskLevelPresenter, client)
    form.fill(level="high", reason="Spoke of a plan.")
    assert form.seen.lowering is None
    form.presenter.finish()
    assert workspace.risks.now(client).level is RiskLevel.HIGH
    assert form.places[-1] == Place(Screen.CRISIS, to_hex(client))


def test_going_down_is_said_while_it_is_chosen(workspace: Workspace, client: ClientId) -> None:
    set_risk(workspace, client, "high")
    form = Opened(workspace, RiskLevelPresenter, client)
    assert form.seen.now is not None
    form.fill(level="low")
    assert form.seen.lowering is RiskLevel.LOW
    form.fill(level="imminent")
    assert form.seen.lowering is None


def test_a_level_without_a_reason_is_asked_for_it(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, RiskLevelPresenter, client)
    form.fill(level="high")
    form.presenter.finish()
    assert form.seen.codes == [("reason", "required")]


def test_a_newer_raise_is_shown_before_it_can_be_lowered(workspace: Workspace, client: ClientId) -> None:
    set_risk(workspace, client, "medium")
    form = Opened(workspace, RiskLevelPresenter, client)
    form.fill(level="low", reason="Calmer.")
    sign_screen(workspace, client, PLANNED)
    form.presenter.finish()
    assert isinstance(form.seen.problem, RiskChangedError)
    assert form.seen.now is not None
    assert form.seen.now.level is RiskLevel.HIGH
    form.presenter.finish()
    assert workspace.risks.now(client).level is RiskLevel.LOW


# Risk screens


def six(form: Opened[RiskScreenPresenter], **answers: str) -> None:
    form.fill(protocol="six_topics", wish_dead="no", thoughts="no", deed_ever="no")
    form.fill(**answers)


def test_a_structure_is_chosen_first(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, RiskScreenPresenter, client)
    assert form.seen.offered == ("six_topics", "four_questions", "own_record")
    assert form.seen.protocol is None
    form.presenter.finish()
    assert form.seen.codes == [("protocol", "required")]


def test_a_screen_for_older_ones_is_not_offered_for_a_small_child(workspace: Workspace) -> None:
    child = add_client(workspace, "Reed Pebble", birth=PartialDate("2021", Precision.YEAR))
    form = Opened(workspace, RiskScreenPresenter, child)
    assert form.seen.too_young == ("four_questions",)
    assert "four_questions" not in form.seen.offered


def test_topics_and_level_follow_each_answer(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, RiskScreenPresenter, client)
    six(form, thoughts="yes", method="refused")
    assert form.seen.topics == ("wish_dead", "thoughts", "method", "intent", "plan", "deed_ever")
    level = form.seen.level
    assert level is not None
    assert (level.level, level.triage.rule, level.missing, level.refused) == (RiskLevel.LOW, "thoughts", 2, 1)
    assert level.not_done == len(level.actions) == 2
    form.fill(actions=["follow_up"])
    assert form.seen.level is not None
    assert form.seen.level.not_done == 1


def test_a_judgement_that_the_answers_overtake_falls_away(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, RiskScreenPresenter, client)
    six(form, judged="medium")
    assert form.seen.level is not None
    assert form.seen.level.level.value == "medium"
    form.fill(thoughts="yes", plan="yes")
    assert form.seen.level.level.value == "high"
    assert form.presenter.form.content["judged"] == ""


def test_a_signed_screen_leads_to_its_page(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, RiskScreenPresenter, client)
    six(form)
    form.presenter.finish()
    (screen,) = workspace.risk_screens.of(client)
    assert form.places[-1] == Place(Screen.RISK_SCREEN_PAGE, to_hex(client), to_hex(screen.id))


def test_a_draft_brings_its_answers_back(workspace: Workspace, client: ClientId) -> None:
    draft(workspace, "risk_screen", client, {"protocol": "six_topics", "answers": {"wish_dead": "yes"}})
    form = Opened(workspace, RiskScreenPresenter, client, record="draft")
    assert form.seen.answers["wish_dead"] == "yes"
    assert form.seen.level is not None
    assert form.seen.level.level is RiskLevel.LOW


# Crises, contacts, first aid


def test_a_crisis_shows_whom_to_call_and_is_signed(workspace: Workspace, client: ClientId) -> None:
    workspace.emergency_contacts.keep(
        draft(workspace, "emergency_contacts", None, {"emergency_phone": "112"})
    )
    form = Opened(workspace, CrisisEventPresenter, client)
    assert [one.phone for one in form.seen.contacts] == ["112"]
    assert form.presenter.has_safety_plans
    form.presenter.finish()
    assert [one for one, _ in form.seen.codes] == ["kinds", "way", "happened", "outcome"]
    form.fill(kinds=["panic"], way="phone", happened="Called.", outcome="settled")
    form.presenter.finish()
    (crisis,) = workspace.crises.of(client)
    assert form.places[-1] == Place(Screen.CRISIS_EVENT_PAGE, to_hex(client), to_hex(crisis.id))


def test_a_crisis_leads_to_the_numbers_and_the_plan(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, CrisisEventPresenter, client)
    form.presenter.open_emergency_contacts()
    form.presenter.open_safety_plan()
    assert [place.screen for place in form.places] == [Screen.EMERGENCY_CONTACTS, Screen.SAFETY_PLAN]


def test_a_deed_that_fails_keeps_the_words(workspace: Workspace, client: ClientId) -> None:
    workspace.signing._last = None
    form = Opened(workspace, CrisisEventPresenter, client)
    form.fill(kinds=["panic"], way="phone", happened="Called.", outcome="settled")
    form.presenter.finish()
    assert isinstance(form.seen.problem, PassphraseNeededError)
    assert workspace.drafts.open("crisis_event", client) is not None


def test_a_contact_is_logged_without_a_signature(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, ContactPresenter, client)
    form.fill(channel="phone", outcome="no_answer")
    form.presenter.finish()
    assert len(workspace.contacts.of(client)) == 1
    assert form.places[-1] == Place(Screen.CRISIS, to_hex(client))


def test_a_contact_that_was_saved_elsewhere_is_not_logged_twice(
    workspace: Workspace, client: ClientId
) -> None:
    form = Opened(workspace, ContactPresenter, client)
    form.fill(channel="phone", outcome="no_answer")
    form.presenter.focus_lost()
    draft(workspace, "contact", client, {"channel": "visit"})
    form.presenter.do()
    assert isinstance(form.seen.problem, StaleDraftError)


def test_first_aid_leads_to_its_note(workspace: Workspace, client: ClientId) -> None:
    form = Opened(workspace, FirstAidPresenter, client)
    form.fill(look_ticks=["alone"], listen="Her brother.")
    form.presenter.finish()
    assert form.seen.codes == [("link", "required")]
    form.fill(link="Called him.")
    form.presenter.finish()
    assert form.places[-1].screen == Screen.NOTE
    assert workspace.notes.page(client).rows[0].opening == "- Alone"


# Without a client


def test_somebody_without_a_name_gets_a_case_and_the_form(workspace: Workspace) -> None:
    still, seen = StillDesk(workspace), FormSeen()
    presenter = open_first_aid(still.desk, Place(Screen.FIRST_AID))
    assert isinstance(presenter, NewcomerPresenter)
    presenter.attach(seen)
    assert presenter.place() == Place(Screen.FIRST_AID)
    presenter.choose_client()
    presenter.open_anonymous()
    presenter.open_anonymous()
    assert [place.screen for place in still.shell.places] == [Screen.CLIENTS, Screen.FIRST_AID]
    client = still.shell.places[-1].client
    assert isinstance(open_contact(still.desk, Place(Screen.CONTACT, client)), ContactPresenter)
    assert isinstance(open_first_aid(still.desk, Place(Screen.FIRST_AID, client)), FirstAidPresenter)
    assert isinstance(open_contact(still.desk, Place(Screen.CONTACT)), NewcomerPresenter)


def test_numbers_to_call_are_kept_and_half_typed_ones_come_back(workspace: Workspace) -> None:
    still, seen = StillDesk(workspace), FormSeen()
    presenter = EmergencyContactsPresenter(still.desk, Place(Screen.EMERGENCY_CONTACTS))
    presenter.keep()
    presenter.attach(seen)
    presenter.set_answer("emergency_phone", "ask the guard")
    presenter.keep()
    assert seen.codes == [("emergency_phone", "not_a_phone")]
    presenter.focus_lost()
    presenter.leave(lambda: None)
    presenter.close()
    again = EmergencyContactsPresenter(still.desk, Place(Screen.EMERGENCY_CONTACTS, field="emergency_phone"))
    again.attach(seen)
    assert seen.answers["emergency_phone"] == "ask the guard"
    assert again.place() == Place(Screen.EMERGENCY_CONTACTS, field="emergency_phone")
    again.set_answer("emergency_phone", "112")
    assert again.unsaved_work() is not None
    again.keep()
    assert [one.phone for one in workspace.emergency_contacts.all()] == ["112"]
    assert still.shell.places[-1].screen == "back"


def test_numbers_are_left_as_they_were(workspace: Workspace) -> None:
    still, seen = StillDesk(workspace), FormSeen()
    presenter = EmergencyContactsPresenter(still.desk, Place(Screen.EMERGENCY_CONTACTS))
    presenter.attach(seen)
    presenter.set_answer("emergency_phone", "112")
    presenter.focus_lost()
    presenter.drop()
    assert workspace.drafts.open("emergency_contacts", None) is None
    assert workspace.emergency_contacts.all() == ()


def test_numbers_that_were_saved_elsewhere_are_not_kept_over_them(workspace: Workspace) -> None:
    still, seen = StillDesk(workspace), FormSeen()
    presenter = EmergencyContactsPresenter(still.desk, Place(Screen.EMERGENCY_CONTACTS))
    presenter.attach(seen)
    presenter.set_answer("emergency_phone", "112")
    presenter.focus_lost()
    draft(workspace, "emergency_contacts", None, {"emergency_phone": "no number"})
    presenter.keep()
    assert isinstance(seen.saves[-1].problem, StaleDraftError)
    assert workspace.emergency_contacts.all() == ()


def test_a_case_that_cannot_be_opened_says_why(workspace: Workspace) -> None:
    still, seen = StillDesk(workspace), FormSeen()
    presenter = NewcomerPresenter(still.desk, Place(Screen.CONTACT))
    presenter.attach(seen)
    workspace.close()
    presenter.open_anonymous()
    assert isinstance(seen.problem, VaultLockedError)
    assert still.shell.places == []
