"""Note, case summary and consent on paper: what was chosen is there, the rest is not."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from pss_desktop.domain.client import Client, ClientIdentity
from pss_desktop.domain.consent import ConsentState, Limit, Line, LineStatus, Purpose
from pss_desktop.domain.ids import PersonId, RecordId
from pss_desktop.domain.session_note import Addendum, AddendumKind, NoteBody, NoteFormat, SignedNote
from pss_desktop.domain.session_work import GoalTouched, SessionWork
from pss_desktop.domain.wording import Spoken, Wording
from pss_desktop.reports import case_summary, consent, session_note
from pss_desktop.reports.case_summary import CaseFile, SummaryPaper, age_words, case_summary_sheet
from pss_desktop.reports.consent import ConsentPaper, consent_sheet
from pss_desktop.reports.document import Document, Facts, Passage, SignatureLines, Title
from pss_desktop.reports.html import foot_html, to_html
from pss_desktop.reports.order import CHOICES, DocumentKind
from pss_desktop.reports.session_note import NotePaper, session_note_sheet
from pss_desktop.reports.stamp import NAME, About, Stamp
from tests.builders_plans import a_safety_plan
from tests.unit.reports.words import WORDS

EN = WORDS.of("en")
NOON = datetime(2026, 5, 6, 12, 0, tzinfo=UTC)
LATER = datetime(2026, 5, 9, 9, 30, tzinfo=UTC)
CLIENT = RecordId(b"client of tests.")
ABOUT = About("K7-204", "Fern Riverbend")
STAMP = Stamp(NOON, "Hazel Brook")
WORK = SessionWork(
    setting="own_facility",
    evolution="improved",
    risk="low",
    goals=(GoalTouched("Sleep through", "improvement"), GoalTouched("Visit the harbour")),
    techniques=("breathing", "grounding"),
    homework="Walk in the evening",
    until_next="Call the school",
    next_when=LATER,
)
BODY = NoteBody(
    when=NOON,
    format=NoteFormat.SOAP,
    parts={"subjective": "The nights are long.", "plan": "We meet again."},
    minutes=50,
    modality="individual",
    place="home",
    present=("client", "interpreter"),
    work=WORK,
)
NOTE = SignedNote(RecordId(b"note of tests..."), CLIENT, PersonId(b"person of tests."), NOON, BODY)
ADDED = Addendum(AddendumKind.LATE_ENTRY, "She also called.", NOTE.author, LATER)


def plain(document: Document) -> str:
    """Everything that is said, without the marks that keep directions apart."""
    return repr(document).replace("\\u2068", "").replace("\\u2069", "").replace("\\u2066", "")


def facts(document: Document) -> dict[str, str]:
    rows = [row for block in document.blocks if isinstance(block, Facts) for row in block.rows]
    bare = dict.fromkeys((0x2066, 0x2068, 0x2069))
    return {name.translate(bare): fact.translate(bare) for name, fact in rows}


def a_note(*parts: str, note: SignedNote = NOTE) -> Document:
    paper = NotePaper(ABOUT, note, "signed", "Hazel Brook", (ADDED,), frozenset(parts), STAMP, UTC)
    return session_note_sheet(paper, EN)


def test_a_note_says_its_facts_its_words_and_what_was_added() -> None:
    document = a_note(*session_note.PARTS)

    assert facts(document)["Name"] == "Fern Riverbend"
    assert facts(document)["Present"] == "Client; Interpreter"
    assert facts(document)["Length"] == "50 min"
    assert facts(document)["Signed"] == "Hazel Brook, 6 May 2026, 12:00"
    passages = [(block.heading, block.text) for block in document.blocks if isinstance(block, Passage)]
    assert passages == [
        ("What the client said", "The nights are long."),
        ("Next", "We meet again."),
        ("Goals", "Sleep through (improvement)\nVisit the harbour"),
        ("What was used", "Breathing; Grounding"),
        ("Homework", "Walk in the evening"),
        ("Until next time", "Call the school"),
        ("Late entry", "She also called."),
    ]


def test_a_note_has_a_code_and_no_name_unless_it_was_chosen() -> None:
    assert "Fern" not in plain(a_note(*session_note.USUAL))
    assert facts(a_note())["Code"] == "K7-204"


@pytest.mark.parametrize(
    ("part", "words"),
    [("written", "nights"), ("work", "harbour"), ("added", "also called"), ("facts", "Interpreter")],
)
def test_a_part_of_a_note_that_was_not_chosen_is_not_there(part: str, words: str) -> None:
    assert words in plain(a_note(*session_note.PARTS))
    assert words not in plain(a_note(*(set(session_note.PARTS) - {part})))


def test_a_note_that_was_signed_late_says_so() -> None:
    document = a_note(note=NOTE._replace(signed_at=LATER))

    assert "Signed; Late entry" in facts(document)


def test_a_note_that_was_an_error_says_so_first_and_a_co_signature_stands_below() -> None:
    paper = NotePaper(
        ABOUT,
        NOTE,
        "entered_in_error",
        "Hazel Brook",
        (),
        frozenset(),
        STAMP,
        UTC,
        co_signed=(("Alder Stone", LATER),),
    )

    document = session_note_sheet(paper, EN)

    assert document.blocks[0] == Title("Session note", "Entered in error")
    assert facts(document)["Co-signed"] == "Alder Stone, 9 May 2026, 09:30"


def test_every_copy_says_when_it_was_made_and_by_whom() -> None:
    assert "Copy, 6 May 2026, 12:00, by Hazel Brook." in plain(a_note())


def test_pages_are_counted_when_there_are_several() -> None:
    assert "2 / 3" in foot_html(a_note(), 2, 3)
    assert "1 / 1" not in foot_html(a_note(), 1, 1)
    assert foot_html(replace(a_note(), foot=""), 1, 1) == ""


def a_line(purpose: Purpose, status: LineStatus, **more: object) -> Line:
    return Line(purpose, "", status, **more)  # type: ignore[arg-type]


GIVEN = a_line(
    Purpose.RECORD,
    LineStatus.GIVEN,
    decider="caregiver",
    on=NOON.date(),
    ends=LATER,
    last_day=LATER.date(),
    what="all of it",
)
STATE = ConsentState(
    (
        GIVEN,
        a_line(Purpose.SUPERVISOR, LineStatus.REFUSED),
        a_line(Purpose.CONTACT, LineStatus.REFUSED, unanswered=True),
        Line(Purpose.NAMED_SERVICE, "hilltop", LineStatus.WITHDRAWN, name="Hilltop"),
    ),
    (Limit("the pond", "Bramble", "he lives near"), Limit("", "")),
)
SPOKEN = {purpose.value: Spoken(f"title {purpose}", f"May we: {purpose}?") for purpose in Purpose}
WORDING = Wording(
    "en",
    1,
    NOON.date(),
    False,
    Spoken("Begin", "Hello"),
    SPOKEN,
    {"risks": Spoken("Hard", "It may be hard.")},
)


def a_consent(*parts: str, state: ConsentState = STATE, now: datetime = NOON) -> Document:
    return consent_sheet(ConsentPaper(ABOUT, state, now, frozenset(parts), STAMP, WORDING), EN)


def test_a_consent_says_each_answer_and_how_it_came_about() -> None:
    said = plain(a_consent(*consent.PARTS))

    assert "Given, by the caregiver, 6 May 2026, until 9 May 2026 (all of it)" in said
    assert "Not answered, so no" in said
    assert "('Hilltop', 'Withdrawn')" in said
    assert "the pond: not with Bramble. Why: he lives near" in said
    assert "Nothing at all" in said
    assert "May we: record?" in said
    assert "It may be hard." in said


def test_an_answer_that_has_ended_is_said_to_have_expired() -> None:
    assert "Expired, by the caregiver" in plain(a_consent(*consent.PARTS, now=LATER))


def test_a_client_who_was_not_asked_gets_room_for_each_answer() -> None:
    document = a_consent(*consent.USUAL, state=ConsentState())

    rows = [row for block in document.blocks if isinstance(block, Facts) for row in block.rows]
    assert sum("Given ____" in fact for _, fact in rows) == len(Purpose)
    assert any(isinstance(block, SignatureLines) for block in document.blocks)


def test_a_consent_without_answers_and_wording_is_short() -> None:
    document = a_consent()

    assert [type(block).__name__ for block in document.blocks] == ["Title", "Facts", "Passage"]


CASE = CaseFile(
    client=Client(CLIENT, "K7-204", gender="woman", interpreter="needed", own_words="I cannot sleep."),
    identity=ClientIdentity(
        CLIENT, name="Fern Riverbend", phone="555 0142", may_phone="yes", contact_words="The library calls"
    ),
    age=age_words(38, EN, about=False),
    risk="medium",
    risk_reason="She spoke of the bridge.",
    risk_since=NOON,
    consent=STATE,
    plan=a_safety_plan(),
    held=(LATER, NOON),
    last_note=NOTE,
)


def a_summary(*parts: str, case: CaseFile = CASE) -> Document:
    return case_summary_sheet(SummaryPaper(case, NOON, frozenset(parts), STAMP, UTC), EN)


def test_a_summary_with_everything_tells_the_case() -> None:
    document = a_summary(*case_summary.PARTS)
    told = plain(document)

    assert facts(document)["Age"] == "38"
    assert facts(document)["Phone"] == "555 0142"
    assert facts(document)["Risk"] == "Medium, since 6 May 2026\nShe spoke of the bridge."
    assert facts(document)["Safety plan"] == "There is one. Look at it again on 20 December 2026."
    assert facts(document)["Sharing with a named service: Hilltop"] == "Withdrawn"
    for words in (
        "I cannot sleep.",
        "Signed notes: 2, from 6 May 2026 to 9 May 2026",
        "The nights are long.",
    ):
        assert words in told


def test_a_summary_of_a_new_case_says_what_there_is_not() -> None:
    case = replace(CASE, risk="", risk_reason="", consent=ConsentState(), plan=None, held=(), last_note=None)

    told = plain(a_summary(*case_summary.PARTS, case=case))

    assert "There is none." in told
    assert "Nothing was recorded yet." in told
    assert "No signed note yet" in told


def test_why_the_client_came_is_on_paper_only_when_it_is_wanted() -> None:
    client = CASE.client._replace(
        situations=("grief", "isolation", "stress"),
        top_situations=("isolation",),
        situation_for="months",
        events=("flood", "separation"),
        top_events=("separation",),
    )
    case = replace(CASE, client=client)

    assert "Isolation" not in plain(a_summary(*case_summary.USUAL, case=case))
    rows = [
        block.rows
        for block in a_summary("situations", case=case).blocks
        if isinstance(block, Facts) and block.heading
    ]
    assert rows[0] == (
        ("First of all", "Isolation, loneliness"),
        ("Also", "Grief, bereavement; Stress"),
        ("For how long", "1 to 3 months"),
        ("What happened", "Separation from family"),
        ("Also", "Flood"),
    )


def test_a_plan_without_a_date_is_there_all_the_same() -> None:
    case = replace(CASE, plan=a_safety_plan(review_on=None))

    assert facts(a_summary("risk", case=case))["Safety plan"] == "There is one."


def test_name_phone_and_last_words_are_on_no_usual_summary() -> None:
    told = plain(a_summary(*case_summary.USUAL))

    assert "Fern" not in told
    assert "555" not in told
    assert "nights" not in told


def test_an_age_is_said_as_far_as_it_is_known() -> None:
    assert age_words(None, EN, about=False) == ""
    assert age_words(40, EN, about=True) == "about \u206840\u2069"


@pytest.mark.parametrize("language", WORDS.languages)
def test_every_document_can_be_written_in_every_language(language: str) -> None:
    words = WORDS.of(language)
    paper = NotePaper(ABOUT, NOTE, "signed", "Hazel", (ADDED,), frozenset(session_note.PARTS), STAMP, UTC)

    written = to_html(session_note_sheet(paper, words))
    written += to_html(
        case_summary_sheet(SummaryPaper(CASE, NOON, frozenset(case_summary.PARTS), STAMP), words)
    )
    written += to_html(
        consent_sheet(ConsentPaper(ABOUT, STATE, NOON, frozenset(consent.PARTS), STAMP), words)
    )

    assert f'dir="{words.direction}"' in written


def test_what_names_the_client_is_not_usual() -> None:
    for kind in DocumentKind:
        assert not CHOICES[kind].usual & CHOICES[kind].identifying
        assert CHOICES[kind].usual <= set(CHOICES[kind].parts)
    assert NAME in CHOICES[DocumentKind.SESSION_NOTE].identifying
