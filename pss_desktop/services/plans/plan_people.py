"""People whom a client's records name already: who may be put into a plan, and never anybody unsafe."""

from collections.abc import Iterator, Mapping

from pss_desktop.domain.emergency_contact import contacts_in
from pss_desktop.domain.ids import ClientId, ScopeId, single_record
from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.protection_plan import Part, ProtectionPlan
from pss_desktop.domain.safety_plan import EntryKind, SafetyPlan, Step
from pss_desktop.domain.stepped_plan import SteppedPlan
from pss_desktop.domain.unsafe_people import person_marks
from pss_desktop.journal.merge.versions import VersionTree
from pss_desktop.services.clients.client_views import identity_of
from pss_desktop.services.crisis.emergency_contacts import EMERGENCY_CONTACTS
from pss_desktop.services.plans.plan_views import KnownPerson
from pss_desktop.services.plans.unsafe_people import PROTECTION_PLAN, SAFETY_PLAN, acts_of
from pss_desktop.services.seat import Seat

_STEPS = (Step.HELP, Step.DISTRACTION, Part.PEOPLE)


def known_people(seat: Seat, client: ClientId, unsafe: frozenset[str]) -> tuple[KnownPerson, ...]:
    """Each name once, in the order of care: caregivers, then the people of both plans."""
    found: dict[str, KnownPerson] = {}
    for person in (*_caregivers(seat, client), *_planned(seat, client)):
        marks = person_marks(name=person.name, phone=person.phone)
        if person.name.strip() and unsafe.isdisjoint(marks):
            found.setdefault(person.name, person)
    return tuple(found.values())


def known_services(seat: Seat) -> tuple[KnownPerson, ...]:
    """Whom this counselor calls in a crisis, for the step of professionals and services."""
    kept = seat.storage.settings.get(EMERGENCY_CONTACTS) or {}
    return tuple(
        KnownPerson(one.name, "", one.phone, EntryKind.SERVICE.value, one.hours, one.role.value)
        for one in contacts_in(kept)
    )


def _caregivers(seat: Seat, client: ClientId) -> Iterator[KnownPerson]:
    listed = seat.storage.clients.get(client)
    if listed is None:
        return
    for row in identity_of(listed).caregivers:
        yield _person(row)


def _planned(seat: Seat, client: ClientId) -> Iterator[KnownPerson]:
    scope = ScopeId(client)
    kinds: Mapping[str, type[SteppedPlan]] = {SAFETY_PLAN: SafetyPlan, PROTECTION_PLAN: ProtectionPlan}
    for kind, plan in kinds.items():
        for act in VersionTree(acts_of(seat, single_record(scope, kind))).heads:
            for entry in plan.from_state(act.payload or {}).entries:
                if entry.step in _STEPS and not entry.unsafe:
                    yield _person(entry.values)


def _person(answers: Mapping[str, object]) -> KnownPerson:
    return KnownPerson(
        text_of(answers.get("name")), text_of(answers.get("relation")), text_of(answers.get("phone"))
    )
