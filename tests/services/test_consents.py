"""Consents over a real vault: signed once, counted at once, followed and never changed."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pss_desktop.domain.assent import AgeRow, AgeTable, ChildPart
from pss_desktop.domain.consent import AskAgain, Purpose
from pss_desktop.domain.consent_acts import EVERYTHING
from pss_desktop.domain.consent_status import ConsentStatus
from pss_desktop.domain.dates import AgeRange, PartialDate
from pss_desktop.domain.errors import (
    ConsentMissingError,
    DiskFullError,
    InvalidFieldsError,
    PassphraseNeededError,
    RecordNotFoundError,
    StaleDraftError,
)
from pss_desktop.domain.ids import RecordId
from pss_desktop.domain.kinds import OperationClass
from pss_desktop.domain.sharing import Allowed, Audience, Denied, DenyReason
from pss_desktop.services.consent.consents import CONSENT_FORM, OVERRIDDEN, WITHDRAWAL_FORM
from pss_desktop.services.workspace import Workspace
from tests.consents import (
    a_form,
    a_service,
    a_withdrawal,
    an_override,
    override_consent,
    record_consent,
    withdraw_consent,
)
from tests.fakes import TODAY
from tests.services.clinic import PASSPHRASE, Clinic, add_client

CLINICAL = frozenset({OperationClass.CLINICAL})
NOBODY = RecordId(b"nobody here.....")


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "data")


@pytest.fixture
def desk(clinic: Clinic) -> Iterator[Workspace]:
    made = clinic.create().workspace
    yield made
    made.close()


def may_print(desk: Workspace, client: RecordId) -> bool:
    return isinstance(desk.sharing.ask(client, Audience.PRINT, CLINICAL), Allowed)


def test_a_client_who_was_never_asked_has_an_empty_page(desk: Workspace) -> None:
    client = add_client(desk)

    found = desk.consents.overview(client)

    assert (found.status, found.history, found.disclosures, found.drafted) == (None, (), (), False)
    assert desk.sharing.ask(client, Audience.PRINT, CLINICAL) == Denied(DenyReason.NOT_ASKED)


def test_an_unknown_client_has_no_page(desk: Workspace) -> None:
    with pytest.raises(RecordNotFoundError):
        desk.consents.overview(NOBODY)


def test_a_signed_form_counts_at_once_and_its_draft_is_gone(desk: Workspace) -> None:
    client = add_client(desk)

    op = record_consent(desk, client, a_form(Purpose.RECORD))

    found = desk.consents.overview(client)
    assert found.status is ConsentStatus.PART
    assert not found.drafted
    assert desk.sharing.ask(client, Audience.PRINT, CLINICAL) == Allowed((op,))
    assert [(one.op, one.act) for one in found.history] == [(op, "give")]
    assert desk.facts.of(client).consent_status == "part"


def test_a_form_of_nothing_but_no_is_a_refusal(desk: Workspace) -> None:
    client = add_client(desk)

    record_consent(desk, client, a_form())

    found = desk.consents.overview(client)
    assert found.status is ConsentStatus.REFUSED
    assert found.history[0].act == "refuse"


def test_signing_takes_the_passphrase(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.drafts.save(CONSENT_FORM, client, a_form(), 0)

    with pytest.raises(PassphraseNeededError):
        desk.consents.record(client, saved.revision)

    assert desk.consents.overview(client).drafted


def test_a_form_that_was_changed_elsewhere_is_not_signed(desk: Workspace) -> None:
    client = add_client(desk)
    saved = desk.drafts.save(CONSENT_FORM, client, a_form(), 0)
    desk.drafts.save(CONSENT_FORM, client, a_form(Purpose.RECORD), saved.revision)
    desk.signing.confirm(PASSPHRASE)

    with pytest.raises(StaleDraftError):
        desk.consents.record(client, saved.revision)
    with pytest.raises(StaleDraftError):
        desk.consents.withdraw(client, 1)


def test_a_form_with_a_gap_is_not_signed_and_its_draft_stays(desk: Workspace) -> None:
    client = add_client(desk)

    with pytest.raises(InvalidFieldsError):
        record_consent(desk, client, {})

    assert desk.consents.overview(client).drafted


def test_the_clients_own_age_decides_who_may_decide(desk: Workspace) -> None:
    client = add_client(desk, birth=PartialDate.of_day(date(2018, 5, 1)))

    with pytest.raises(InvalidFieldsError):
        record_consent(desk, client, a_form(Purpose.RECORD))

    basis = desk.consents.basis(client)
    assert basis.row.child is ChildPart.ASSENT
    assert basis.age == AgeRange(8, 8, about=False)


def test_a_child_who_does_not_agree_is_not_overruled_by_an_adult(desk: Workspace) -> None:
    client = add_client(desk, birth=PartialDate.of_day(date(2018, 5, 1)))
    adult = {"decider": "caregiver", "decider_name": "Olive Mill", "relation": "aunt"}

    record_consent(desk, client, a_form(Purpose.RECORD, **adult, assent="disagrees"))

    assert desk.sharing.ask(client, Audience.PRINT, CLINICAL) == Denied(DenyReason.CHILD_DISAGREES)


def test_a_programme_may_have_other_ages(desk: Workspace) -> None:
    own = AgeTable((AgeRow(0, ChildPart.CONSENT, adult_decides=False, alone=True),))

    desk.consents.set_ages(own)

    assert desk.consents.ages() == own


def test_a_table_of_ages_that_cannot_be_read_is_as_good_as_none(desk: Workspace) -> None:
    usual = desk.consents.ages()
    desk.seat.storage.settings.put("consent_ages", ["strange"])

    assert desk.consents.ages() == usual


def test_a_withdrawal_counts_at_once_and_only_for_what_it_names(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, services=[a_service()]))

    withdraw_consent(desk, client, a_withdrawal("record:"))

    assert desk.sharing.ask(client, Audience.PRINT, CLINICAL) == Denied(DenyReason.WITHDRAWN)
    letter = desk.sharing.ask(client, Audience.LETTER, CLINICAL, to="hilltop legal desk")
    assert isinstance(letter, Allowed)


def test_taking_everything_back_leaves_nothing(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(*Purpose, services=[a_service()]))

    withdraw_consent(desk, client, a_withdrawal(EVERYTHING, withdrawal="No more of it."))

    found = desk.consents.overview(client)
    assert found.status is ConsentStatus.WITHDRAWN
    assert found.history[0].withdrawal is not None
    assert found.history[0].withdrawal.is_total


def test_a_new_yes_after_a_withdrawal_counts(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD))
    withdraw_consent(desk, client, a_withdrawal(EVERYTHING))

    record_consent(desk, client, a_form(Purpose.RECORD))

    assert may_print(desk, client)


def test_a_consent_ends_on_its_day_and_asks_again_before(clinic: Clinic, desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(*Purpose, ends={"iso": "2026-11-30", "precision": "day"}))

    assert may_print(desk, client)
    assert AskAgain.ENDS_SOON in desk.consents.overview(client).ask_again
    clinic.clock.advance(days=9)
    assert desk.sharing.ask(client, Audience.PRINT, CLINICAL) == Denied(DenyReason.EXPIRED)
    assert AskAgain.EXPIRED in desk.consents.overview(client).ask_again


def test_what_is_due_is_found_by_its_date(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, ends={"iso": "2026-11-30", "precision": "day"}))

    assert desk.facts.of(client).consent is not None
    assert desk.facts.of(client).consent.due is not None  # type: ignore[union-attr]


def test_an_override_allows_one_thing_for_a_day_and_shows_for_ever(clinic: Clinic, desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form())

    op = override_consent(desk, client, an_override())

    answer = desk.sharing.ask(client, Audience.PRINT, CLINICAL)
    assert isinstance(answer, Allowed)
    assert answer.override is not None
    assert (answer.by, answer.override.who) == ((op,), "Hazel Brook")
    clinic.clock.advance(days=2)
    assert not may_print(desk, client)
    shown = desk.consents.overview(client)
    assert [one.override.reason for one in shown.history if one.override] == ["The child was in danger."]
    assert shown.state.overrides[0].op == op
    assert (OVERRIDDEN, client) in [(entry.act, entry.object_id) for entry in desk.audit.page()]


def test_a_later_no_ends_an_override(desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.SERVICES))
    override_consent(desk, client, an_override())
    assert may_print(desk, client)

    record_consent(desk, client, a_form(Purpose.SERVICES))

    assert not may_print(desk, client)


def test_a_signature_that_only_lacked_its_head_is_not_written_twice(
    desk: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = add_client(desk)
    saved = desk.drafts.save(CONSENT_FORM, client, a_form(Purpose.RECORD), 0)
    desk.signing.confirm(PASSPHRASE)
    with monkeypatch.context() as broken:
        broken.setattr(type(desk.seat.vault), "keep_head", _full)
        with pytest.raises(DiskFullError):
            desk.consents.record(client, saved.revision)

    desk.consents.record(client, saved.revision)

    assert len(desk.consents.history(client)) == 1


def _full(_: object) -> None:
    raise DiskFullError


def test_a_new_form_begins_with_what_is_known_and_no_answer(desk: Workspace) -> None:
    client = add_client(desk)
    limit = {"what": "the pond", "whom": "the brother", "why": ""}
    record_consent(desk, client, a_form(Purpose.RECORD, services=[a_service()], limits=[limit]))

    content = desk.consents.begin(client)

    assert content == {
        "on": PartialDate.of_day(TODAY).to_payload(),
        "services": [{"name": "Hilltop Legal Desk", "what": "name and papers", "answer": ""}],
        "limits": [limit],
    }


def test_wordings_come_in_english_and_arabic(desk: Workspace) -> None:
    assert [one.key for one in desk.consents.wordings()] == ["ar-1", "en-1"]


def test_consents_are_told_of(clinic: Clinic, desk: Workspace) -> None:
    client = add_client(desk)
    clinic.news.clear()

    record_consent(desk, client, a_form())

    assert any(change.concerns("consent", client=client) for change in clinic.news)


def test_the_words_of_a_consent_are_found(desk: Workspace) -> None:
    client = add_client(desk)

    record_consent(desk, client, a_form(Purpose.RECORD, witness="Juniper Castle"))

    assert desk.consents.history(client)[0].form is not None


# Sharing


def test_the_last_step_before_it_leaves_is_refused_without_consent(desk: Workspace) -> None:
    client = add_client(desk)

    with pytest.raises(ConsentMissingError) as refused:
        desk.sharing.require(client, Audience.PRINT, CLINICAL)

    assert refused.value.reason == "not_asked"


def test_what_was_shared_is_listed_newest_first(clinic: Clinic, desk: Workspace) -> None:
    client = add_client(desk)
    record_consent(desk, client, a_form(Purpose.RECORD, services=[a_service()]))
    printed = desk.sharing.require(client, Audience.PRINT, CLINICAL)
    desk.sharing.disclosed(client, Audience.PRINT, to="", what=["session_note"], allowed=printed)
    clinic.clock.advance(days=1)
    letter = desk.sharing.require(client, Audience.LETTER, CLINICAL, to="Hilltop Legal Desk")
    desk.sharing.disclosed(
        client, Audience.LETTER, to=" Hilltop Legal Desk ", what=["referral"], allowed=letter
    )

    found = desk.sharing.disclosures(client)

    assert [(one.audience, one.to, one.what) for one in found] == [
        ("letter", "Hilltop Legal Desk", ("referral",)),
        ("print", "", ("session_note",)),
    ]
    assert not found[0].overridden
    assert desk.consents.overview(client).disclosures == found


def test_what_went_by_an_override_says_so(desk: Workspace) -> None:
    client = add_client(desk)
    override_consent(desk, client, an_override())
    allowed = desk.sharing.require(client, Audience.PRINT, CLINICAL)

    desk.sharing.disclosed(client, Audience.PRINT, to="", what=["safety_plan"], allowed=allowed)

    assert desk.sharing.disclosures(client)[0].overridden


def test_a_disclosure_names_what_went(desk: Workspace) -> None:
    client = add_client(desk)
    allowed = Allowed(("aa",))

    with pytest.raises(InvalidFieldsError):
        desk.sharing.disclosed(client, Audience.PRINT, to="", what=[], allowed=allowed)

    assert desk.sharing.disclosures(client) == ()


def test_drafts_of_consent_belong_to_their_client(desk: Workspace) -> None:
    one, other = add_client(desk), add_client(desk, "Basil Thorne")
    desk.drafts.save(WITHDRAWAL_FORM, one, a_withdrawal(), 0)

    assert desk.drafts.open(WITHDRAWAL_FORM, other) is None
