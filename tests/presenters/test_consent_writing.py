"""A consent form, a withdrawal, an override: each is drafted, asked about, signed, or thrown away."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from pss_desktop.domain.consent import Answer, Limit, LineStatus, Purpose
from pss_desktop.domain.consent_acts import EVERYTHING
from pss_desktop.domain.consent_form import ConsentForm, ServiceLine
from pss_desktop.domain.drawn_mark import DrawnMark
from pss_desktop.domain.errors import FieldProblem, PassphraseNeededError, StaleDraftError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.presenters.consent.form import ConsentFormPresenter
from pss_desktop.presenters.consent.meaning import Consequence, Meaning, Verdict
from pss_desktop.presenters.consent.override import ConsentOverridePresenter
from pss_desktop.presenters.consent.withdraw import ConsentWithdrawPresenter
from pss_desktop.presenters.consent.writing import ConsentWriting, ConsentWritingState
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.forms.drafted_form import DraftKept
from pss_desktop.services.consent.consents import CONSENT_FORM, OVERRIDE_FORM, WITHDRAWAL_FORM
from pss_desktop.services.place import Place
from pss_desktop.services.workspace import Workspace
from tests.consents import (
    a_form,
    an_override,
    record_consent,
)
from tests.presenters.hands import HeldRunner
from tests.presenters.shown import Writing
from tests.presenters.still_shell import StillDesk
from tests.services.clinic import PASSPHRASE


@dataclass
class FormShown(Writing):
    state: ConsentWritingState | None = None
    found: DraftKept | None = None
    meaning: Sequence[Meaning] = ()
    unanswered: Sequence[Purpose] = ()
    answers: ConsentForm | None = None

    def show_form(self, state: ConsentWritingState) -> None:
        self.state = state

    def ask_about(self, found: DraftKept) -> None:
        self.found = found

    def show_meaning(self, found: Sequence[Meaning], unanswered: Sequence[Purpose]) -> None:
        self.meaning, self.unanswered = found, unanswered

    def show_answers(self, form: ConsentForm) -> None:
        self.answers = form


@dataclass
class Sitting:
    """A form of one client over a real vault."""

    workspace: Workspace
    client: ClientId
    kind: type[ConsentWriting] = ConsentFormPresenter
    record: str = ""
    screen: FormShown = field(default_factory=FormShown)

    def __post_init__(self) -> None:
        self.still = StillDesk(self.workspace)
        start = Place(self.kind.screen, to_hex(self.client), self.record)
        self.presenter = self.kind(self.still.desk, start)
        self.presenter.attach(self.screen)

    @property
    def form(self) -> ConsentFormPresenter:
        assert isinstance(self.presenter, ConsentFormPresenter)
        return self.presenter

    def fill(self, content: dict[str, object]) -> None:
        for name, value in content.items():
            self.presenter.set_field(name, value)


@pytest.fixture
def sitting(workspace: Workspace, client: ClientId) -> Sitting:
    return Sitting(workspace, client)


def test_a_new_form_has_today_and_no_answer(sitting: Sitting) -> None:
    assert sitting.screen.state is not None
    assert set(sitting.screen.state.content) == {"on", "services", "limits"}
    assert len(sitting.screen.unanswered) == len(Purpose)


def test_each_answer_tells_at_once_what_it_means(sitting: Sitting) -> None:
    sitting.form.answer(Purpose.RECORD, Answer.GIVEN)

    assert Meaning(Consequence.PRINT, Verdict.YES) in sitting.screen.meaning
    assert Purpose.RECORD not in sitting.screen.unanswered
    sitting.form.answer(Purpose.RECORD, "")
    assert Purpose.RECORD in sitting.screen.unanswered
    assert sitting.form.answer_to(Purpose.RECORD) == ""


def test_what_is_answered_is_in_the_vault_when_the_focus_leaves(sitting: Sitting) -> None:
    sitting.form.answer(Purpose.RECORD, Answer.GIVEN)
    sitting.form.set_services([ServiceLine("Hilltop", "papers", "given")])
    sitting.form.set_limits([Limit("the pond", "")])
    sitting.form.set_mark(DrawnMark((((0, 0), (9, 9)),)))
    sitting.presenter.focus_lost()

    draft = sitting.workspace.drafts.open(CONSENT_FORM, sitting.client)
    assert draft is not None
    assert ConsentForm.from_content(draft.content) == sitting.form.form
    assert sitting.form.form.mark


def test_a_signed_form_leads_to_its_act(sitting: Sitting) -> None:
    sitting.workspace.signing.confirm(PASSPHRASE)
    sitting.fill(a_form(Purpose.RECORD))

    sitting.presenter.finish()

    (entry,) = sitting.workspace.consents.history(sitting.client)
    assert sitting.still.shell.places == [Place(Screen.CONSENT, to_hex(sitting.client), entry.op)]
    assert sitting.workspace.drafts.open(CONSENT_FORM, sitting.client) is None


def test_a_form_with_gaps_is_not_sent_to_be_signed(sitting: Sitting) -> None:
    sitting.presenter.finish()

    assert {problem.field for problem in sitting.screen.problems} == {"decider", "way", "answers"}
    assert sitting.still.shell.places == []


def test_a_refused_signature_leaves_the_form_open(sitting: Sitting) -> None:
    sitting.fill(a_form(Purpose.RECORD))

    sitting.presenter.finish()

    assert isinstance(sitting.screen.problem, PassphraseNeededError)
    sitting.form.answer(Purpose.CONTACT, Answer.GIVEN)
    assert sitting.form.form.answers[Purpose.CONTACT] == "given"


def test_problems_found_at_the_signature_stand_beside_their_fields(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sitting.form, "problems", lambda content, basis: ())
    sitting.workspace.signing.confirm(PASSPHRASE)

    sitting.presenter.finish()

    assert FieldProblem("answers", "required") in sitting.screen.problems


def test_a_waiting_draft_is_asked_about_and_gone_on_with(workspace: Workspace, client: ClientId) -> None:
    workspace.drafts.save(CONSENT_FORM, client, a_form(Purpose.RECORD), 0)
    sitting = Sitting(workspace, client)
    assert sitting.screen.found is not None
    assert sitting.screen.state is None
    sitting.presenter.finish()
    assert sitting.screen.problems == ()

    sitting.presenter.go_on_with_draft()

    assert sitting.form.form.answers["record"] == "given"


def test_a_place_that_was_kept_goes_on_without_asking(workspace: Workspace, client: ClientId) -> None:
    workspace.drafts.save(CONSENT_FORM, client, a_form(Purpose.RECORD), 0)

    sitting = Sitting(workspace, client, record="draft")

    assert sitting.screen.found is None
    assert sitting.screen.state is not None


def test_a_draft_that_was_put_away_comes_back_by_undo(workspace: Workspace, client: ClientId) -> None:
    workspace.drafts.save(CONSENT_FORM, client, a_form(Purpose.RECORD), 0)
    sitting = Sitting(workspace, client)

    sitting.presenter.put_draft_away()
    assert workspace.drafts.open(CONSENT_FORM, client) is None
    assert sitting.screen.state is not None
    sitting.still.shell.undos[0].undo()

    assert workspace.drafts.open(CONSENT_FORM, client) is not None
    assert sitting.still.shell.places[-1].record == "draft"


def test_throwing_away_leads_back_to_the_page(sitting: Sitting) -> None:
    sitting.form.answer(Purpose.RECORD, Answer.GIVEN)
    sitting.presenter.focus_lost()

    sitting.presenter.throw_away()

    assert sitting.still.shell.places[-1].screen == Screen.CONSENT
    assert sitting.workspace.drafts.open(CONSENT_FORM, sitting.client) is None


def test_a_draft_that_changed_elsewhere_is_not_thrown_away(sitting: Sitting) -> None:
    sitting.form.answer(Purpose.RECORD, Answer.GIVEN)
    sitting.presenter.focus_lost()
    sitting.workspace.drafts.save(CONSENT_FORM, sitting.client, a_form(), 1)

    sitting.presenter.throw_away()

    assert isinstance(sitting.screen.problem, StaleDraftError)


def test_leaving_saves_first_and_a_lock_finds_nothing_left(sitting: Sitting) -> None:
    left: list[bool] = []
    sitting.form.answer(Purpose.RECORD, Answer.GIVEN)
    assert sitting.presenter.unsaved_work() is not None

    sitting.presenter.leave(lambda: left.append(True))

    assert left == [True]
    assert sitting.presenter.unsaved_work() is None
    assert sitting.screen.saves[-1].saved_at is not None
    sitting.presenter.close()
    sitting.form.answer(Purpose.RECORD, "")
    assert sitting.form.form.answers["record"] == "given"


def test_the_place_is_the_letter_where_the_person_writes(sitting: Sitting) -> None:
    sitting.screen.at = ("witness", 4)

    assert sitting.presenter.place() == Place(
        Screen.CONSENT_FORM, to_hex(sitting.client), "draft", "witness", 4
    )


def test_the_crumbs_lead_to_the_page_and_to_the_clients(sitting: Sitting) -> None:
    sitting.presenter.go_back()
    sitting.presenter.open_clients()

    assert [place.screen for place in sitting.still.shell.places] == [Screen.CONSENT, Screen.CLIENTS]


def test_what_was_read_out_is_named_and_answered(sitting: Sitting) -> None:
    arabic = sitting.form.wordings[0]

    sitting.form.read_out(arabic)
    sitting.form.answer_aloud(Purpose.CONTACT, Answer.GIVEN)
    sitting.form.answer_aloud(Purpose.NAMED_SERVICE, Answer.REFUSED)

    assert sitting.screen.answers is not None
    assert sitting.screen.answers.facts["wording"] == "ar-1"
    assert sitting.screen.answers.answer_to(Purpose.CONTACT) == "given"
    assert sitting.screen.answers.answer_to(Purpose.NAMED_SERVICE) == "refused"


def test_an_answer_read_aloud_belongs_to_the_first_service(sitting: Sitting) -> None:
    sitting.form.set_services([ServiceLine("Hilltop"), ServiceLine("Orchard")])

    sitting.form.answer_aloud(Purpose.NAMED_SERVICE, Answer.GIVEN)

    assert [one.answer for one in sitting.form.form.services] == ["given", ""]


def test_before_the_vault_answered_nothing_is_begun(workspace: Workspace, client: ClientId) -> None:
    held, shown = HeldRunner(), FormShown()
    still = StillDesk(workspace, held)
    presenter = ConsentFormPresenter(still.desk, Place(Screen.CONSENT_FORM, to_hex(client)))
    presenter.attach(shown)

    presenter.go_on_with_draft()
    presenter.finish()

    assert shown.state is None
    held.run_all()
    assert shown.state is not None


def test_a_signature_that_is_put_off_gives_the_keyboard_back(
    sitting: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    sitting.fill(a_form(Purpose.RECORD))
    sitting.screen.at = ("way", 0)
    monkeypatch.setattr(sitting.still.shell, "sign_off", lambda act: act.dropped())

    sitting.presenter.finish()

    assert sitting.screen.at == ("way", 0)


def test_a_withdrawal_is_signed_from_its_draft(workspace: Workspace, client: ClientId) -> None:
    record_consent(workspace, client, a_form(Purpose.RECORD))
    sitting = Sitting(workspace, client, ConsentWithdrawPresenter)
    assert isinstance(sitting.presenter, ConsentWithdrawPresenter)
    sitting.presenter.finish()
    assert {problem.field for problem in sitting.screen.problems} == {"scope", "how", "decider"}
    sitting.fill({"how": "spoken", "decider": "client"})
    sitting.presenter.set_scope(["record:", EVERYTHING])
    assert sitting.presenter.content["scope"] == [EVERYTHING]
    sitting.presenter.set_scope(["record:"])

    sitting.presenter.finish()

    assert workspace.drafts.open(WITHDRAWAL_FORM, client) is None
    line = workspace.consents.state(client).line("record")
    assert line is not None
    assert line.status is LineStatus.WITHDRAWN


def test_an_override_is_signed_from_its_draft(workspace: Workspace, client: ClientId) -> None:
    workspace.signing.confirm(PASSPHRASE)
    sitting = Sitting(workspace, client, ConsentOverridePresenter)
    sitting.presenter.finish()
    assert sitting.screen.problems
    sitting.fill(an_override())

    sitting.presenter.finish()

    assert workspace.drafts.open(OVERRIDE_FORM, client) is None
    assert len(workspace.consents.state(client).overrides) == 1
