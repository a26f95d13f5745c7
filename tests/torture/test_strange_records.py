"""Signed records with something strange in each, taken in from others: no screen stays shut for them."""

import copy
import random
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import KINDS, only_record
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.journal.codec import decode_header, decode_payload
from pss_desktop.services.clients.clients import ClientFilter
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from pss_desktop.vault.views.search_check import unfindable_rows
from tests.consents import (
    a_form,
    a_withdrawal,
    an_override,
    override_consent,
    record_consent,
    withdraw_consent,
)
from tests.passing import carry, look_and_seal
from tests.pictures import a_png
from tests.post import send
from tests.services.clinic import PASSPHRASE, add_client, sign_note
from tests.services.crisis_forms import log_contact, set_risk, sign_crisis, sign_screen
from tests.services.test_appointments import make
from tests.services.test_files import attach
from tests.services.test_follow_ups import add_task
from tests.services.test_safety_plans import sign_plan
from tests.team import Team
from tests.torture.test_exchange_attacks import forge, of_case

Payload = Mapping[str, Any]
Sample = tuple[str, str, Payload]

AT: Final = "2026-11-22T09:00:00.000Z"
STRANGE: Final[tuple[object, ...]] = (
    None, 0, -1, 2**53 - 1, True, "", "x" * 3000, [], {}, [[]], [{}], [None], [1], ["a"], {"a": {}},
    "2026-99-99", "9999-12-31T23:59:59.999Z", "0001-01-01", "0001-01-01T00:00:00.000Z", "\u202e\x1b[31m",
    "given", "ff" * 16, "ff" * 32, "zz", {"iso": "9999-12-31", "precision": "day"},
    {"iso": "0001-01-01", "precision": "day"}, {"iso": "9999", "precision": "about"}, {"precision": []},
)  # fmt: skip
ROUNDS: Final = 16
A_ROUND: Final = 24

OF_A_CASE: Final[Mapping[str, Callable[[Workspace, ClientId], object]]] = {
    "client": lambda desk, client: desk.clients.get(client),
    "facts": lambda desk, client: desk.facts.of(client),
    "story of the case": lambda desk, client: desk.cases.story(client),
    "timeline": lambda desk, client: desk.timeline.of(client),
    "consent": lambda desk, client: desk.consents.overview(client),
    "consent form": lambda desk, client: desk.consents.begin(client),
    "notices": lambda desk, client: desk.exporting.notices(client),
    "risk": lambda desk, client: (desk.risks.now(client), desk.risks.history(client)),
    "safety plan": lambda desk, client: (
        desk.safety_plans.overview(client),
        desk.safety_plans.history(client),
    ),
    "protection plan": lambda desk, client: desk.protection_plans.overview(client),
    "crises": lambda desk, client: desk.crises.of(client),
    "screens": lambda desk, client: desk.risk_screens.of(client),
    "contacts": lambda desk, client: desk.contacts.of(client),
    "agenda": lambda desk, client: (desk.appointments.agenda(client), desk.appointments.proposal(client)),
    "notes": lambda desk, client: (desk.notes.page(client), desk.notes.last_signed(client)),
    "files": lambda desk, client: desk.files.page(client),
    "transfer": lambda desk, client: desk.transfers.state(client),
    "holds": lambda desk, client: desk.legal_holds.state(client),
}
OF_ALL: Final[Mapping[str, Callable[[Workspace], object]]] = {
    "caseload": lambda desk: desk.clients.page(ClientFilter()),
    "today": lambda desk: desk.today.load(),
    "decisions": lambda desk: desk.decisions.all(),
    "offers": lambda desk: desk.transfers.offered_to_me(),
    "review queue": lambda desk: desk.review.queue.waiting(),
    "review news": lambda desk: desk.review.news.lines(),
    "supervision": lambda desk: desk.review.sessions.all(),
    "people": lambda desk: desk.exporting.people(),
    "what goes alone": lambda desk: desk.exporting.seal_what_may_go(),
    "search": lambda desk: desk.finder.search("Fern"),
}
OF_A_RECORD: Final[Mapping[str, Callable[[Workspace, RecordId], object]]] = {
    "session_note": lambda desk, record: (desk.notes.get(record), desk.review.notes.open(record)),
    "crisis_event": lambda desk, record: desk.crises.get(record),
    "risk_screen": lambda desk, record: desk.risk_screens.get(record),
    "appointment": lambda desk, record: desk.appointments.get(record),
    "task": lambda desk, record: desk.tasks.get(record),
    "file": lambda desk, record: desk.files.get(record),
    "supervision_session": lambda desk, record: desk.review.sessions.get(record),
}


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Team]:
    team = Team.ready(tmp_path_factory.mktemp("team"))
    yield team
    team.close()


@pytest.fixture(scope="module")
def samples(team: Team, tmp_path_factory: pytest.TempPathFactory) -> list[Sample]:
    """One true act of each sort that a case has, as their services write it, and some by hand."""
    desk = team.counselor.desk
    client = add_client(desk, "Fern Riverbend")
    _fill(desk, client, tmp_path_factory.mktemp("files"))
    note = sign_note(desk, client, "Sat under the fig tree.")
    desk.notes.add_addendum(note, AddendumKind.ADDENDUM, "And walked home.")
    desk.review.notes.send(note)
    carry(desk, look_and_seal(desk, team.supervisor), team.supervisor.desk)
    withdraw_consent(desk, client, a_withdrawal())
    return [*_written(desk, client), *_by_hand(team)]


def _fill(desk: Workspace, client: ClientId, folder: Path) -> None:
    record_consent(desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    override_consent(desk, client, an_override())
    set_risk(desk, client, "high")
    set_risk(desk, client, "low")
    sign_screen(desk, client)
    sign_crisis(desk, client)
    log_contact(desk, client)
    make(desk, client)
    add_task(desk, client, "2026-12-01")
    sign_plan(desk, client)
    picture = folder / "fig.png"
    picture.write_bytes(a_png(4, 3))
    attach(desk, client, picture)


def _written(desk: Workspace, client: ClientId) -> list[Sample]:
    rows = desk.seat.storage.connection.rows(
        "SELECT op.header, op.payload FROM op JOIN record ON record.id = op.record"
        " JOIN scope ON scope.id = record.scope WHERE scope.uid = ? AND op.payload IS NOT NULL",
        (client,),
    )
    acts = ((decode_header(bytes(header)), decode_payload(bytes(payload))) for header, payload in rows)
    return [(header.kind, header.act, payload) for header, payload in acts]


def _by_hand(team: Team) -> list[Sample]:
    words = {"text": {"reason": "For the court.", "addendum": "More."}, "at": AT}
    held = {"at": AT, "counselor": team.counselor.person.hex(), "text": {"notes": "Spoke."}, "signed_at": AT}
    return [
        ("session_note", "co_sign", words),
        ("session_note", "entered_in_error", words),
        ("crisis_event", "addendum", words),
        ("file", "entered_in_error", words),
        ("legal_hold", "set", words),
        ("flag", "raise", words),
        ("supervision_session", "sign", {**held, "client": ""}),
        ("supervision_session", "addendum", words),
        ("withdrawal_receipt", "confirm", {"act": "ab" * 32, "obeyed": "erased", "at": AT, "text": {}}),
        ("case_owner", "offer", {**words, "to": team.supervisor.person.hex()}),
        ("disclosure", "add", {"audience": "supervisor", "what": ["note"], "consent": ["ab" * 32], "at": AT}),
        ("review", "comment", {**words, "note": "ab" * 16, "version": "ab" * 32}),
        ("review", "sample", {**words, "note": "ab" * 16, "draw": "seed"}),
    ]


class Strange:
    """Makes records strange in a way that *seed* repeats."""

    def __init__(self, seed: int, samples: list[Sample]) -> None:
        self._choice = random.Random(seed)
        self._samples = samples
        self._known: dict[str, list[RecordId]] = {}

    def write(self, desk: Workspace, client: ClientId, kinds: frozenset[str]) -> tuple[str, RecordId]:
        kind, act, payload = self._choice.choice([one for one in self._samples if one[0] in kinds])
        record = self._record(desk, client, kind)
        forge(desk, client, kind, act, self._made_strange(payload), record=record)
        return kind, record

    def _record(self, desk: Workspace, client: ClientId, kind: str) -> RecordId:
        known = self._known.setdefault(kind, [])
        once = only_record(ScopeId(client), kind)
        if once is not None or (known and self._choice.random() < 0.5):
            return once or self._choice.choice(known)
        known.append(RecordId(desk.seat.storage.ids.new()))
        return known[-1]

    def _made_strange(self, payload: Payload) -> Payload:
        made = copy.deepcopy(dict(payload))
        for _ in range(self._choice.choice([1, 1, 2, 5])):
            holder, name = self._choice.choice(list(_places(made)))
            if isinstance(holder, dict) and self._choice.random() < 0.1:
                del holder[name]
            else:
                holder[name] = copy.deepcopy(self._choice.choice(STRANGE))
            if not made:
                break
        return made


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    names = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for name in names:
        yield value, name
        yield from _places(value[name])


def read_everything(desk: Workspace, client: ClientId, written: list[tuple[str, RecordId]]) -> list[str]:
    """Ask every reader that feeds a screen; names those that raised what no sentence explains."""
    asked: list[tuple[str, Callable[[], object]]] = [
        *((name, partial(read, desk, client)) for name, read in OF_A_CASE.items()),
        *((name, partial(read, desk)) for name, read in OF_ALL.items()),
        *((kind, partial(OF_A_RECORD[kind], desk, one)) for kind, one in written if kind in OF_A_RECORD),
    ]
    return [told for name, read in asked if (told := _tell(name, read))]


def _tell(name: str, read: Callable[[], object]) -> str:
    try:
        read()
    except PssError:
        return ""
    except Exception as problem:  # noqa: BLE001 - what comes here is what is looked for
        return f"{name}: {problem!r}"
    return ""


FROM_THE_OWNER: Final = frozenset(KINDS) - {"review"}
FROM_THE_SUPERVISOR: Final = frozenset({"review", "withdrawal_receipt"})


def agreed(team: Team) -> ClientId:
    client = add_client(team.counselor.desk, "Fern Riverbend")
    record_consent(team.counselor.desk, client, a_form(Purpose.SUPERVISOR, Purpose.RECORD))
    team.counselor.desk.signing.confirm(PASSPHRASE)
    return client


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_no_strange_record_keeps_a_screen_shut(team: Team, samples: list[Sample], seed: int) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client, strange = agreed(team), Strange(seed, samples)
    written = [strange.write(hazel, client, FROM_THE_OWNER) for _ in range(A_ROUND)]
    assert send(hazel, juniper, of_case(hazel, client)).preview.notes == ()
    assert read_everything(juniper, client, written) == []


def test_the_views_are_what_the_journal_says_after_all_that(team: Team) -> None:
    storage = team.supervisor.desk.seat.storage
    assert finish(storage.projection.compare()) == ()
    assert finish(unfindable_rows(storage.connection)) == 0


@pytest.mark.parametrize("seed", range(ROUNDS // 4))
def test_no_strange_answer_keeps_a_no_from_being_heard(team: Team, samples: list[Sample], seed: int) -> None:
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    client, strange = agreed(team), Strange(seed, samples)
    note = sign_note(hazel, client, "Sat under the fig tree.")
    carry(hazel, look_and_seal(hazel, team.supervisor), juniper)
    for _ in range(A_ROUND):
        strange.write(juniper, client, FROM_THE_SUPERVISOR)
    assert send(juniper, hazel, of_case(juniper, client)).preview.notes == ()
    assert read_everything(hazel, client, [("session_note", note)]) == []
    withdraw_consent(hazel, client, a_withdrawal())
    assert [one.name for one in hazel.exporting.notices(client)] == ["Juniper Vale"]
    assert read_everything(hazel, client, [("session_note", note)]) == []
