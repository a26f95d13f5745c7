"""Paper over a real vault: what can be chosen, what may leave, and what is noted when it does."""

import errno
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import (
    ConsentMissingError,
    RecordNotFoundError,
    StorageError,
)
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.domain.sharing import Allowed, Denied, DenyReason
from pss_desktop.reports.document import Document, Facts, Paper
from pss_desktop.reports.order import CHOICES, DocumentKind, Order
from pss_desktop.services.entrance.vault_list import Opening
from pss_desktop.services.workspace import Workspace
from tests.builders_plans import COPING, HELPER, NOT_ASKED, protection_form, safety_form
from tests.consents import (
    a_form,
    a_withdrawal,
    an_override,
    override_consent,
    record_consent,
    withdraw_consent,
)
from tests.papers import a_printable_case, sign_plan
from tests.services.clinic import PASSPHRASE, Clinic, add_client, sign_note
from tests.services.crisis_forms import set_risk, set_unreadable_risk
from tests.services.test_damaged_vault import flip

NOBODY = RecordId(b"nobody here.....")


def an_order(desk: Workspace, kind: DocumentKind, client: ClientId, record: RecordId | None = None) -> Order:
    return replace(desk.documents.offer(kind, client, record, spoken="en_GB").usual, language="en")


def acts(desk: Workspace) -> list[tuple[str, bytes | None]]:
    """What the log says of paper, the newest first."""
    return [(one.act, one.object_id) for one in desk.audit.page() if one.act.startswith("paper.")]


def said(*documents: Document) -> str:
    return repr(documents)


# Choosing


def test_paper_speaks_the_first_language_of_the_client_that_has_words(desk: Workspace) -> None:
    speaks_arabic = add_client(desk, languages=("ku", "ar"))
    speaks_kurdish = add_client(desk, languages=("ku",))

    def language_of(client: ClientId, spoken: str) -> str:
        return desk.documents.offer(DocumentKind.CONSENT, client, None, spoken=spoken).usual.language

    assert language_of(speaks_arabic, "en_GB") == "ar"
    assert language_of(speaks_kurdish, "en_GB") == "en"
    assert language_of(speaks_kurdish, "ar_SY") == "ar"


def test_an_offer_says_whose_paper_it_is(desk: Workspace) -> None:
    client = add_client(desk, "Fern Riverbend")

    offer = desk.documents.offer(DocumentKind.CONSENT, client, None, spoken="en")

    assert offer.name == "Fern Riverbend"
    assert offer.code == desk.clients.get(client).client.code
    assert offer.languages == ("en", "ar")


def test_a_client_who_is_not_there_has_no_paper(desk: Workspace) -> None:
    with pytest.raises(RecordNotFoundError):
        desk.documents.offer(DocumentKind.CONSENT, NOBODY, None, spoken="en")


def test_a_safety_plan_lies_there_as_a_page_and_a_card(desk: Workspace) -> None:
    case = a_printable_case(desk)

    laid = desk.documents.lay_out(an_order(desk, DocumentKind.SAFETY_PLAN, case.client))

    page, card = laid.documents
    plan = desk.safety_plans.overview(case.client).current
    assert plan is not None
    assert page.phones == plan.phones
    assert (page.paper, card.paper) == (Paper.A4, Paper.CARD)
    assert (laid.left_out, laid.answer) == (0, Allowed(()))


def test_somebody_unsafe_is_left_out_of_a_plan_and_counted(desk: Workspace) -> None:
    client = add_client(desk)
    sign_plan(desk, client, COPING, HELPER, {**NOT_ASKED, "unsafe": True})

    laid = desk.documents.lay_out(an_order(desk, DocumentKind.SAFETY_PLAN, client))

    assert laid.left_out == 1
    assert "Wren" not in said(*laid.documents)


def test_while_two_versions_wait_what_one_removed_is_not_on_paper(desk: Workspace) -> None:
    client = add_client(desk)
    sign_plan(desk, client, COPING, HELPER, NOT_ASKED)
    head = desk.safety_plans.overview(client).heads[0]
    sign_plan(desk, client, COPING, HELPER)
    content = safety_form(COPING, HELPER, NOT_ASKED, kept="In the tea tin") | {"parents": [head.hash.hex()]}
    desk.signing.confirm(PASSPHRASE)
    saved = desk.drafts.save("safety_plan", client, content, 0)
    desk.safety_plans.save(client, saved.revision)
    assert desk.safety_plans.overview(client).several

    laid = desk.documents.lay_out(an_order(desk, DocumentKind.SAFETY_PLAN, client))

    assert "Clover" in said(*laid.documents)
    assert "Wren" not in said(*laid.documents)
    assert laid.left_out == 1


def test_there_is_no_paper_of_a_plan_that_was_never_made(desk: Workspace) -> None:
    client = add_client(desk)

    with pytest.raises(RecordNotFoundError):
        desk.documents.lay_out(an_order(desk, DocumentKind.SAFETY_PLAN, client))


@pytest.mark.parametrize("other", [True, False])
def test_there_is_no_paper_of_a_note_of_somebody_else(desk: Workspace, other: bool) -> None:
    case, client = a_printable_case(desk), add_client(desk, "Basil Thorne")

    with pytest.raises(RecordNotFoundError):
        desk.documents.lay_out(
            an_order(desk, DocumentKind.SESSION_NOTE, client, case.note if other else None)
        )


def test_a_note_says_who_signed_it_and_who_made_the_copy(desk: Workspace) -> None:
    case = a_printable_case(desk)

    (document,) = desk.documents.lay_out(
        an_order(desk, DocumentKind.SESSION_NOTE, case.client, case.note)
    ).documents

    assert "fig tree" in said(document)
    assert "Fern" not in said(document)
    assert "Hazel Brook" in document.foot


def test_a_summary_counts_the_sessions_of_all_notes_that_stand(desk: Workspace) -> None:
    case = a_printable_case(desk)
    sign_note(desk, case.client, "Again under the tree.", "2026-11-20T09:00:00.000Z")

    (document,) = desk.documents.lay_out(an_order(desk, DocumentKind.CASE_SUMMARY, case.client)).documents

    assert "Signed notes: \\u20682" in said(document)
    assert any(isinstance(block, Facts) and block.heading == "Risk" for block in document.blocks)


def test_a_level_that_cannot_be_read_is_said_to_be_unreadable_on_a_summary(desk: Workspace) -> None:
    client = add_client(desk)
    set_unreadable_risk(desk, client)
    order = Order(DocumentKind.CASE_SUMMARY, client, "en", frozenset({"risk"}), (Paper.A4,))
    (document,) = desk.documents.lay_out(order).documents
    told = said(document)
    assert "cannot be read by this version of the program, and is to be treated as the highest level" in told
    assert "Imminent" not in told
    set_risk(desk, client, "low", "Looked after them.")
    assert "cannot be read" not in said(*desk.documents.lay_out(order).documents)


def test_a_consent_on_paper_has_the_wording_of_its_language(desk: Workspace) -> None:
    client = add_client(desk)
    order = an_order(desk, DocumentKind.CONSENT, client)

    english = said(*desk.documents.lay_out(order).documents)
    arabic = said(*desk.documents.lay_out(replace(order, language="ar")).documents)

    assert "May I keep such a record?" in english
    assert "May I keep" not in arabic


# Leaving


def test_the_clients_own_copy_asks_nobody_and_is_noted(desk: Workspace, tmp_path: Path) -> None:
    case = a_printable_case(desk, asked=False)
    order = an_order(desk, DocumentKind.SAFETY_PLAN, case.client)

    desk.documents.save(order, b"%PDF of tests", tmp_path / "paper.pdf")
    desk.documents.release(order)

    assert (tmp_path / "paper.pdf").read_bytes() == b"%PDF of tests"
    assert acts(desk) == [("paper.printed", case.client), ("paper.saved", case.client)]
    assert desk.sharing.disclosures(case.client) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_pdf_is_for_its_owners_eyes_only(desk: Workspace, tmp_path: Path) -> None:
    case = a_printable_case(desk)
    path = tmp_path / "paper.pdf"

    desk.documents.save(an_order(desk, DocumentKind.CONSENT, case.client), b"%PDF", path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["paper.pdf"]


def test_a_note_leaves_when_the_client_agreed_and_stands_among_what_was_shared(
    desk: Workspace, tmp_path: Path
) -> None:
    case = a_printable_case(desk)
    order = an_order(desk, DocumentKind.SESSION_NOTE, case.client, case.note)
    assert isinstance(desk.documents.lay_out(order).answer, Allowed)

    desk.documents.save(order, b"%PDF", tmp_path / "paper.pdf")

    (shared,) = desk.sharing.disclosures(case.client)
    assert (shared.audience, shared.what) == ("print", ("session_note",))
    assert acts(desk) == [("paper.saved", case.note)]


def test_without_consent_nothing_is_written_and_nothing_noted(desk: Workspace, tmp_path: Path) -> None:
    case = a_printable_case(desk, asked=False)
    order = an_order(desk, DocumentKind.SESSION_NOTE, case.client, case.note)
    assert desk.documents.lay_out(order).answer == Denied(DenyReason.NOT_ASKED)

    with pytest.raises(ConsentMissingError):
        desk.documents.save(order, b"%PDF", tmp_path / "paper.pdf")
    with pytest.raises(ConsentMissingError):
        desk.documents.release(order)

    assert not (tmp_path / "paper.pdf").exists()
    assert acts(desk) == []


def test_a_withdrawal_after_the_preview_stops_the_paper(desk: Workspace) -> None:
    case = a_printable_case(desk)
    order = an_order(desk, DocumentKind.CASE_SUMMARY, case.client)
    assert isinstance(desk.documents.lay_out(order).answer, Allowed)

    withdraw_consent(desk, case.client, a_withdrawal())

    with pytest.raises(ConsentMissingError):
        desk.documents.release(order)


def test_an_override_lets_out_just_what_it_names(desk: Workspace) -> None:
    case = a_printable_case(desk, asked=False)
    record_consent(desk, case.client, a_form(Purpose.SERVICES))
    override_consent(desk, case.client, an_override())
    order = an_order(desk, DocumentKind.SESSION_NOTE, case.client, case.note)

    desk.documents.release(order)

    (shared,) = desk.sharing.disclosures(case.client)
    assert shared.overridden
    with pytest.raises(ConsentMissingError):
        desk.documents.release(replace(order, parts=order.parts | {"name"}))


def test_a_disk_that_takes_nothing_leaves_no_note_of_a_paper(desk: Workspace, tmp_path: Path) -> None:
    case = a_printable_case(desk)
    order = an_order(desk, DocumentKind.SESSION_NOTE, case.client, case.note)

    with pytest.raises(StorageError):
        desk.documents.save(order, b"%PDF", tmp_path / "nowhere" / "paper.pdf")

    assert acts(desk) == []
    assert desk.sharing.disclosures(case.client) == ()


def test_of_a_vault_that_is_open_for_reading_only_the_clients_own_copy_leaves_and_unnoted(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    case = a_printable_case(desk)
    desk.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    own = an_order(reading, DocumentKind.SAFETY_PLAN, case.client)
    other = an_order(reading, DocumentKind.SESSION_NOTE, case.client, case.note)

    assert reading.documents.lay_out(own).documents
    assert not reading.documents.save(own, b"%PDF", tmp_path / "plan.pdf")
    assert not reading.documents.release(own)
    assert not reading.documents.lay_out(other).will_be_noted
    assert not reading.documents.save(other, b"%PDF", tmp_path / "note.pdf")
    assert not reading.documents.release(other)

    assert (tmp_path / "plan.pdf").read_bytes() == b"%PDF"
    assert (tmp_path / "note.pdf").read_bytes() == b"%PDF"
    assert acts(reading) == []
    reading.close()


def test_paper_leaves_a_vault_whose_settings_are_damaged(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    case = a_printable_case(desk)
    desk.vault.checkpoint()
    query = "SELECT rootpage FROM sqlite_master WHERE name = 'setting'"
    page, database = desk.vault.live.connection.scalar(query), desk.vault.live.path
    desk.close()
    flip(database, page)
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    own = an_order(reading, DocumentKind.SAFETY_PLAN, case.client)
    other = an_order(reading, DocumentKind.SESSION_NOTE, case.client, case.note)
    for order in (own, other):
        assert reading.documents.lay_out(order).documents
        assert not reading.documents.save(order, b"%PDF", tmp_path / "paper.pdf")
    assert (tmp_path / "paper.pdf").read_bytes() == b"%PDF"
    reading.close()


def test_of_a_vault_that_is_open_for_reading_nothing_leaves_against_a_clients_no(
    desk: Workspace, clinic: Clinic, tmp_path: Path
) -> None:
    case = a_printable_case(desk, asked=False)
    desk.close()
    reading = clinic.unlocking().unlock(clinic.entry(), PASSPHRASE, opening=Opening.READ_ONLY)
    order = an_order(reading, DocumentKind.SESSION_NOTE, case.client, case.note)
    with pytest.raises(ConsentMissingError):
        reading.documents.save(order, b"%PDF", tmp_path / "note.pdf")
    assert not (tmp_path / "note.pdf").exists()
    reading.close()


@pytest.mark.parametrize("kind", [DocumentKind.SAFETY_PLAN, DocumentKind.SESSION_NOTE])
def test_a_stick_that_goes_after_the_note_leaves_the_note_and_writes_nothing_a_second_time(
    desk: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: DocumentKind
) -> None:
    case = a_printable_case(desk)
    order = an_order(desk, kind, case.client, case.note if kind is DocumentKind.SESSION_NOTE else None)
    tried: list[Path] = []

    def pulled(path: Path, _target: Path) -> Path:
        tried.append(path)
        raise OSError(errno.EIO, "pulled")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", pulled)
        with pytest.raises(StorageError):
            desk.documents.save(order, b"%PDF", tmp_path / "paper.pdf")
    assert len(tried) == 1
    assert list(tmp_path.glob("*.pdf")) == []
    assert [act for act, _ in acts(desk)] == ["paper.saved"]


def test_a_paper_is_told_when_it_is_noted_for_good(desk: Workspace, tmp_path: Path) -> None:
    case = a_printable_case(desk)
    order = an_order(desk, DocumentKind.SESSION_NOTE, case.client, case.note)
    connection, within = desk.vault.live.connection, list[bool]()
    paper = tmp_path / "paper.pdf"
    desk.changes.subscribe(lambda _: within.append(connection.in_transaction or not paper.exists()))
    desk.documents.save(order, b"%PDF", paper)
    assert within == [False]


def test_a_name_on_paper_counts_as_identifying() -> None:
    order = Order(DocumentKind.SESSION_NOTE, NOBODY, "en", frozenset({"name"}), (Paper.A4,))

    assert {one.value for one in order.classes} == {"clinical", "identifying"}
    assert {one.value for one in replace(order, parts=frozenset()).classes} == {"clinical"}
    assert set(CHOICES) == set(DocumentKind)


def sign_protection_plan(desk: Workspace, client: ClientId) -> None:
    saved = desk.drafts.save("protection_plan", client, {**protection_form(), "parents": []}, 0)
    desk.signing.confirm(PASSPHRASE)
    desk.protection_plans.save(client, saved.revision)


def test_a_protection_plan_is_the_clients_own_paper(desk: Workspace) -> None:
    client = add_client(desk)
    order = an_order(desk, DocumentKind.PROTECTION_PLAN, client)
    with pytest.raises(RecordNotFoundError):
        desk.documents.lay_out(order)

    sign_protection_plan(desk, client)
    laid = desk.documents.lay_out(order)

    assert laid.answer == Allowed(())
    assert "Harbour house" in said(*laid.documents)
    assert "Bramble" not in said(*laid.documents)


def test_the_clients_own_copy_is_asked_by_the_same_rule_and_a_withdrawal_does_not_take_it(
    desk: Workspace, tmp_path: Path
) -> None:
    case = a_printable_case(desk)
    withdraw_consent(desk, case.client, a_withdrawal())
    order = an_order(desk, DocumentKind.SAFETY_PLAN, case.client)

    desk.documents.save(order, b"%PDF", tmp_path / "paper.pdf")

    assert desk.documents.lay_out(order).answer == Allowed(())
    note = an_order(desk, DocumentKind.SESSION_NOTE, case.client, case.note)
    assert desk.documents.lay_out(note).answer == Denied(DenyReason.WITHDRAWN)
