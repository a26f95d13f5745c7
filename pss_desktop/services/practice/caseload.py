"""A year of forty-two people as events in the order of time, each a deed of the real services."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from pss_desktop.domain.appointment import AppointmentState
from pss_desktop.domain.attachment import STORED, Media
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import ClientId, to_hex
from pss_desktop.domain.session_note import AddendumKind
from pss_desktop.services.cases.cases import CASE_FORM
from pss_desktop.services.consent.consents import CONSENT_FORM
from pss_desktop.services.files.files import FILE
from pss_desktop.services.practice import forms
from pss_desktop.services.practice.forms import Form
from pss_desktop.services.practice.samples import SamplePerson, Samples
from pss_desktop.services.workspace import Workspace

Deed = Callable[[Workspace], None]
QUIET: Final = {"wish_dead": "no", "thoughts": "no", "deed_ever": "no"}
WORRYING: Final = {
    "wish_dead": "yes",
    "thoughts": "yes",
    "method": "yes",
    "intent": "yes",
    "plan": "no",
    "deed_ever": "no",
}
_YEAR: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at *at*."""

    at: datetime
    do: Deed


class Story:
    """One person's case."""

    def __init__(self, number: int, person: SamplePerson, samples: Samples, *, now: datetime) -> None:
        self._number = number
        self._person = person
        self._samples = samples
        self._now = now
        self._client: ClientId | None = None

    def events(self) -> Iterator[Event]:
        """From the first day, somewhere in the year, to today."""
        begin = self._now - _YEAR + timedelta(days=(self._number * 53) % 330, hours=self._number % 6)
        yield Event(begin, self._arrive)
        yield Event(begin + timedelta(hours=1), self._consent)
        turns = min(4 + self._number % 5, max((self._now - begin).days // 14, 1))
        for turn in range(turns):
            at = begin + timedelta(days=14 * turn, hours=2)
            if at < self._now - timedelta(hours=20):
                yield Event(at, self._note(turn, at))
        yield from self._extras(begin)

    # Deeds

    @property
    def client(self) -> ClientId:
        """Who it is about. Raises RecordNotFoundError before they have arrived."""
        if self._client is None:
            raise RecordNotFoundError
        return self._client

    def _arrive(self, desk: Workspace) -> None:
        self._client = desk.clients.add(forms.new_client(self._person, self._number, self._samples))

    def _consent(self, desk: Workspace) -> None:
        content = forms.consent(self._person, self._number, self._time(desk), self._samples)
        desk.consents.record(self.client, self._kept(desk, CONSENT_FORM, content))

    def _note(self, turn: int, at: datetime) -> Deed:
        def write(desk: Workspace) -> None:
            content = forms.session_note(self._number, turn, at, self._samples)
            self._confirm(desk)
            saved = desk.notes.save_draft(self.client, content, 0)
            note = desk.notes.sign(self.client, saved.revision)
            if (self._number + turn) % 9 == 0:
                desk.notes.add_addendum(note, AddendumKind.ADDENDUM, self._samples.say("addendum", 0))

        return write

    def _extras(self, begin: datetime) -> Iterator[Event]:
        """What happens in some cases only, each at its own distance from the first day or from today."""
        lately: tuple[tuple[bool, int, Deed], ...] = (
            (self._number % 14 == 2, 3, self._risk("high")),
            (self._number % 4 == 1, 6, self._call),
            (self._number % 12 == 3, 5, self._miss),
            (self._number % 5 == 2, 2, self._plan_session),
            (self._number % 8 == 4, 4, self._task),
            (self._number % 13 == 1, 2, self._unfinished),
        )
        early: tuple[tuple[bool, int, Deed], ...] = (
            (self._number % 3 == 0, 3, self._screen(QUIET)),
            (self._number % 10 == 6, 6, self._private),
            (self._number % 11 == 5, 8, self._protect),
            (self._number % 12 == 7, 9, self._draw),
            (self._number % 6 == 5, 200, self._close),
        )
        yield from (Event(begin + timedelta(days=days), do) for told, days, do in early if told)
        yield from (
            Event(max(begin + timedelta(hours=3), self._now - timedelta(days=days)), do)
            for told, days, do in lately
            if told
        )
        if self._number % 7 == 0:
            at = self._now - timedelta(days=40 + self._number)
            yield from self._crisis(max(begin + timedelta(days=20), at))

    def _crisis(self, at: datetime) -> Iterator[Event]:
        yield Event(at, self._happen)
        yield Event(at + timedelta(hours=1), self._screen(WORRYING))
        yield Event(at + timedelta(hours=2), self._safety_plan)
        yield Event(at + timedelta(days=1, hours=3), self._reach)
        if self._number % 2:
            yield Event(at + timedelta(days=14), self._risk("low"))

    def _happen(self, desk: Workspace) -> None:
        content = forms.crisis(self._time(desk), self._samples)
        desk.crises.sign(self.client, self._kept(desk, "crisis_event", content))

    def _screen(self, answers: dict[str, str]) -> Deed:
        def ask(desk: Workspace) -> None:
            content = forms.risk_screen(self._time(desk), answers)
            desk.risk_screens.sign(self.client, self._kept(desk, "risk_screen", content))

        return ask

    def _risk(self, level: str) -> Deed:
        def set_level(desk: Workspace) -> None:
            seen = desk.risks.now(self.client).by
            content: Form = {
                "level": level,
                "reason": self._samples.say("reasons", self._number),
                "seen": seen,
            }
            desk.risks.set_level(self.client, self._kept(desk, "risk_level", content))

        return set_level

    def _safety_plan(self, desk: Workspace) -> None:
        content = forms.safety_plan(self._number, self._time(desk), self._samples)
        content["parents"] = desk.safety_plans.work(self.client, None).content["parents"]
        desk.safety_plans.save(self.client, self._kept(desk, "safety_plan", content))

    def _protect(self, desk: Workspace) -> None:
        content = forms.protection_plan(self._number, self._time(desk), self._samples)
        content["parents"] = desk.protection_plans.work(self.client, None).content["parents"]
        desk.protection_plans.save(self.client, self._kept(desk, "protection_plan", content))

    def _draw(self, desk: Workspace) -> None:
        stored = desk.files.shelf().take_in(self._samples.drawing, _is_known_to_be_a_picture)
        content: Form = {
            "title": self._samples.text("drawing"),
            "sort": "drawing",
            "shows": "clinical",
            STORED: stored.to_payload(),
        }
        desk.files.attach(self.client, self._kept(desk, FILE, content))

    def _call(self, desk: Workspace) -> None:
        content = forms.contact(self._number, self._time(desk), self._samples)
        desk.contacts.log(self.client, self._kept(desk, "contact", content))

    def _reach(self, desk: Workspace) -> None:
        content = {**forms.contact(0, self._time(desk), self._samples), "outcome": "reached"}
        desk.contacts.log(self.client, self._kept(desk, "contact", content))

    def _plan_session(self, desk: Workspace) -> None:
        when = self._now + timedelta(hours=2 + self._number % 30)
        desk.appointments.make(self.client, self._kept(desk, "appointment", _session(when)))

    def _miss(self, desk: Workspace) -> None:
        when = self._time(desk) - timedelta(hours=2)
        missed = desk.appointments.make(self.client, self._kept(desk, "appointment", _session(when)))
        reason: Form = {"reason": "transport"}
        revision = self._kept(desk, f"appointment:{to_hex(missed)}", reason)
        desk.appointments.end(missed, self.client, AppointmentState.NO_SHOW, revision=revision)

    def _task(self, desk: Workspace) -> None:
        due = forms.day(self._now + timedelta(days=self._number % 3 - 1))
        content: Form = {"words": self._samples.say("tasks", self._number), "due": due}
        desk.tasks.save(self.client, None, self._kept(desk, "task", content))

    def _private(self, desk: Workspace) -> None:
        words: Form = {"words": self._samples.say("private", self._number)}
        saved = desk.process_notes.save_draft(self.client, words, 0)
        desk.process_notes.keep(self.client, saved.revision)

    def _close(self, desk: Workspace) -> None:
        content: Form = {
            "move": "close",
            "case_on": forms.day(self._time(desk)),
            "case_reason": "end_of_care",
        }
        desk.cases.move(self.client, self._kept(desk, CASE_FORM, content))

    def _unfinished(self, desk: Workspace) -> None:
        content = forms.session_note(self._number, 3, self._time(desk), self._samples)
        desk.notes.save_draft(self.client, content, 0)

    def _kept(self, desk: Workspace, form: str, content: Form) -> int:
        """Keep *content* as the form's draft, with a fresh confirmation of the passphrase."""
        self._confirm(desk)
        return desk.drafts.save(form, self.client, content, 0).revision

    def _confirm(self, desk: Workspace) -> None:
        desk.signing.confirmed_for_this_command()

    def _time(self, desk: Workspace) -> datetime:
        return desk.seat.storage.clock.now()


def _is_known_to_be_a_picture(media: Media, content: bytes) -> None:
    """The drawing is the program's own."""


def _session(when: datetime) -> Form:
    return {"when": to_iso(when.replace(minute=0, second=0, microsecond=0)), "minutes": 50}


def year_of(samples: Samples, *, now: datetime) -> list[Event]:
    """All events of all people, in the order of time."""
    events: list[Event] = []
    for number, person in enumerate(samples.people):
        events += Story(number, person, samples, now=now).events()
    return sorted((event for event in events if event.at <= now), key=lambda event: event.at)
