"""The forms of the practice caseload, filled in: what a counselor would have typed."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from pss_desktop.domain.client import NewClient
from pss_desktop.domain.clock import to_iso
from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.dates import PartialDate, Precision
from pss_desktop.domain.presenting import LifeEvent, Situation
from pss_desktop.domain.session_note import NoteFormat
from pss_desktop.services.practice.samples import SamplePerson, Samples

Form = dict[str, object]
_FORMATS = (NoteFormat.SOAP, NoteFormat.SOAP, NoteFormat.NARRATIVE, NoteFormat.DAP)
_MODALITIES = ("individual", "individual", "home_visit", "family", "phone")
_PLACES = {"individual": "facility", "home_visit": "home", "family": "facility", "phone": "remote"}
_TECHNIQUES = ("supportive_listening", "breathing", "grounding", "problem_solving", "sleep_routine")
_SITUATIONS = tuple(Situation)[:12]
_EVENTS = tuple(LifeEvent)


def day(at: datetime) -> dict[str, str]:
    """The whole day of a moment where this computer is, as forms keep it."""
    return PartialDate.of_day(at.astimezone().date()).to_payload()


def new_client(person: SamplePerson, number: int, samples: Samples) -> NewClient:
    """Somebody's first form; every third may be reached by phone."""
    first = _SITUATIONS[number % len(_SITUATIONS)]
    second = _SITUATIONS[(number * 5 + 3) % len(_SITUATIONS)]
    event = _EVENTS[number % len(_EVENTS)]
    situations = tuple(dict.fromkeys((first.value, second.value)))
    reachable = "yes" if number % 3 else "no"
    return NewClient.from_form(
        {
            "name": person.name,
            "preferred_name": person.preferred,
            "pronoun": person.pronoun,
            "birth": PartialDate(str(person.born), Precision.YEAR if number % 4 else Precision.ABOUT),
            "languages": person.languages,
            "interpreter": "not_needed" if person.languages[0] in ("en", "ar") else "needed",
            "area": samples.say("areas", number),
            "household": samples.say("household", number),
            "household_size": float(1 + number % 6),
            "culture": samples.say("culture", number) if number % 5 == 0 else "",
            "faith": samples.say("faith", number) if number % 7 == 0 else "",
            "own_words": samples.say("own_words", number),
            "situations": situations,
            "top_situations": situations,
            "events": (event.value,),
            "top_events": (event.value,),
            "phone": f"555 {1000 + number * 37 % 9000:04d}" if reachable == "yes" else "",
            "may_phone": reachable,
            "may_message": "no",
            "may_visit": "yes" if number % 2 else "no",
            "contact_words": samples.text("say") if reachable == "yes" else "",
            "contact_times": samples.text("times") if reachable == "yes" else "",
        }
    )


def session_note(number: int, turn: int, when: datetime, samples: Samples) -> Form:
    """The note of one session."""
    note_format = _FORMATS[(number + turn) % len(_FORMATS)]
    modality = _MODALITIES[(number + turn * 2) % len(_MODALITIES)]
    words = {
        part: samples.say("subjective" if part == "observations" else part, number + turn)
        for part in note_format.parts
    }
    return {
        "when": to_iso(when),
        "minutes": 30 + 10 * ((number + turn) % 4),
        "modality": modality,
        "place": _PLACES[modality],
        "present": ["client"],
        "format": note_format.value,
        "techniques": [_TECHNIQUES[(number + turn) % len(_TECHNIQUES)]],
        "goal_1": samples.say("goals", number),
        "progress_1": ("improvement", "no_change", "challenges")[(number + turn) % 3],
        "homework": samples.say("homework", number + turn),
        **words,
    }


def consent(person: SamplePerson, number: int, when: datetime, samples: Samples) -> Form:
    """What was agreed: most say yes to most, some have a limit, some an end."""
    refused = {0: (Purpose.REPORTING,), 1: (), 2: (Purpose.CONTACT, Purpose.REPORTING)}[number % 3]
    asked = [purpose for purpose in Purpose if purpose is not Purpose.NAMED_SERVICE]
    form: Form = {
        "decider": "client",
        "way": "spoken",
        "on": day(when),
        "witness": samples.text("witness"),
        "answers": {one.value: "refused" if one in refused else "given" for one in asked},
    }
    if when.year - person.born < 20:
        form["capacity_words"] = samples.text("capacity")
    if when.year - person.born < 18:
        form |= {"decider": "caregiver", "relation": samples.text("relation"), "assent": "agrees"}
        form["decider_name"] = samples.text("witness")
    if number % 4 == 0:
        form["ends"] = day(when + timedelta(days=370))
    if number % 5 == 0:
        what, why = samples.row("limits")
        form["limits"] = [{"what": "", "whom": what, "why": why}]
    return form


def safety_plan(number: int, when: datetime, samples: Samples) -> Form:
    """The six steps, in the client's words."""
    clover, relation, phone = samples.row("helpers", 0)
    wren, neighbour, other = samples.row("helpers", 1)
    clinic, line, hours, address = samples.row("service")
    return {
        "living_for": samples.say("living", number),
        "kept": samples.text("kept"),
        "review_on": day(when + timedelta(days=60)),
        "entries": [
            {"id": "s1", "step": "warning_signs", "kind": "sign", "words": samples.say("signs", number)},
            {"id": "s2", "step": "warning_signs", "kind": "sign", "words": samples.say("signs", number + 1)},
            {
                "id": "c1",
                "step": "coping",
                "kind": "coping",
                "words": samples.say("coping", number),
                "likelihood": 7,
            },
            {
                "id": "c2",
                "step": "coping",
                "kind": "coping",
                "words": samples.say("coping", number + 1),
                "likelihood": 5,
            },
            {"id": "d1", "step": "distraction", "kind": "place", "words": samples.say("places", number)},
            _person("d2", "distraction", (wren, neighbour, other)),
            {**_person("h1", "help", (clover, relation, phone)), "asked": "agreed", "asked_on": day(when)},
            {
                "id": "p1",
                "step": "professionals",
                "kind": "service",
                "name": clinic,
                "phone": line,
                "hours": hours,
                "address": address,
            },
            {
                "id": "m1",
                "step": "surroundings",
                "kind": "means",
                "words": samples.say("means", number),
                "means": "medicine",
                "access": "yes",
                "agreed": "yes",
                "helper": clover,
                "due": day(when + timedelta(days=7)),
            },
        ],
    }


def protection_plan(number: int, when: datetime, samples: Samples) -> Form:
    """The plan for danger from others."""
    clover, _, phone = samples.row("helpers", 0)
    return {
        "main_concern": samples.say("danger", number),
        "code_word": samples.text("code_word"),
        "developed": "together",
        "review_on": day(when + timedelta(days=330)),
        "entries": [
            {"id": "x1", "step": "places", "kind": "place", "words": samples.say("places", number)},
            {"id": "x2", "step": "people", "kind": "person", "name": clover, "phone": phone},
        ],
    }


def risk_screen(when: datetime, answers: Mapping[str, str]) -> Form:
    """Six topics, asked in order."""
    return {"protocol": "six_topics", "when": to_iso(when), "answers": dict(answers)}


def crisis(when: datetime, samples: Samples) -> Form:
    """An evening at the bus station."""
    return {
        "when": to_iso(when),
        "kinds": ["suicidal"],
        "way": "phone",
        "happened": samples.say("crisis", 0),
        "told": ["supervisor"],
        "outcome": "with_someone",
        "follow_up": day(when + timedelta(days=1)),
    }


def contact(number: int, when: datetime, samples: Samples) -> Form:
    """A call."""
    outcome = ("reached", "no_answer", "someone_else")[number % 3]
    return {
        "when": to_iso(when),
        "channel": "phone",
        "outcome": outcome,
        "words": samples.say("contact", number),
    }


def _person(id_: str, step: str, who: tuple[str, str, str]) -> Form:
    name, relation, phone = who
    return {"id": id_, "step": step, "kind": "person", "name": name, "relation": relation, "phone": phone}
