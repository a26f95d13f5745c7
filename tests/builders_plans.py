"""Sample plans: whole, small, and plainly of nobody."""

from typing import Final

from pss_desktop.domain.safety_plan import SafetyPlan

Entry = dict[str, object]

SIGNS: Final[Entry] = {
    "id": "s1",
    "step": "warning_signs",
    "kind": "sign",
    "words": "I stop answering the door",
}
COPING: Final[Entry] = {
    "id": "c1",
    "step": "coping",
    "kind": "coping",
    "words": "Water the fig tree",
    "likelihood": 8,
}
COMPANY: Final[Entry] = {
    "id": "d1",
    "step": "distraction",
    "kind": "person",
    "name": "Sorrel",
    "relation": "plays chess in the square",
    "phone": "555 0113",
}
PLACE: Final[Entry] = {
    "id": "d2",
    "step": "distraction",
    "kind": "place",
    "words": "The old harbour",
}
HELPER: Final[Entry] = {
    "id": "h1",
    "step": "help",
    "kind": "person",
    "name": "Clover",
    "relation": "sister, lives downstairs",
    "phone": "555 0142",
    "asked": "agreed",
    "asked_on": {"iso": "2026-04-17", "precision": "day"},
    "say": "It is one of those nights.",
}
NOT_ASKED: Final[Entry] = {
    "id": "h2",
    "step": "help",
    "kind": "person",
    "name": "Wren",
    "relation": "neighbour from the old house",
    "phone": "555 0177",
}
SERVICE: Final[Entry] = {
    "id": "p1",
    "step": "professionals",
    "kind": "service",
    "name": "Rowan clinic",
    "phone": "555 0100",
    "hours": "Sunday to Thursday, 8 to 16",
    "after_hours": "555 0199",
    "address": "Linden street 4",
}
MEANS: Final[Entry] = {
    "id": "m1",
    "step": "surroundings",
    "kind": "means",
    "words": "The tablets stay with Clover, a week's worth at a time",
    "means": "medicine",
    "access": "yes",
    "agreed": "yes",
    "helper": "Clover",
    "due": {"iso": "2026-12-01", "precision": "day"},
}
ENTRIES: Final = (SIGNS, COPING, COMPANY, PLACE, HELPER, NOT_ASKED, SERVICE, MEANS)


def safety_form(*entries: dict[str, object], **answers: object) -> dict[str, object]:
    """A filled-in form of a safety plan; all sample entries unless some are given."""
    return {
        "living_for": "My sister's laugh, and the fig tree.",
        "kept": "Behind the clock in the kitchen",
        "review_on": {"iso": "2026-12-20", "precision": "day"},
        "entries": [dict(entry) for entry in (entries or ENTRIES)],
        **answers,
    }


def a_safety_plan(*entries: dict[str, object], **answers: object) -> SafetyPlan:
    """A plan as it is signed."""
    return SafetyPlan.from_form(safety_form(*entries, **answers))


PROTECTION_ENTRIES: Final = (
    {"id": "x1", "step": "dangers", "kind": "danger", "words": "Bramble", "where": "at the mill"},
    {"id": "x2", "step": "signs", "kind": "line", "words": "He asks where the keys are"},
    {"id": "x3", "step": "escalation", "kind": "line", "words": "Out by the garden door, to the harbour"},
    {"id": "x4", "step": "places", "kind": "place", "words": "Harbour house", "phone": "555 0120"},
    {
        "id": "x5",
        "step": "people",
        "kind": "person",
        "name": "Sorrel",
        "phone": "555 0113",
        "asked": "agreed",
    },
    {"id": "x6", "step": "prepared", "kind": "thing", "words": "Papers in the red bag", "ready": "yes"},
    {"id": "x7", "step": "dependants", "kind": "line", "words": "The twins know the way"},
    {"id": "x8", "step": "contact", "kind": "line", "words": "Only by Sorrel's phone, before noon"},
)


def protection_form(**answers: object) -> dict[str, object]:
    """A filled-in form of a protection plan."""
    return {
        "main_concern": "Threats after the market day",
        "code_word": "Is the bread ready?",
        "developed": "together",
        "review_on": {"iso": "2026-12-20", "precision": "day"},
        "entries": [dict(entry) for entry in PROTECTION_ENTRIES],
        **answers,
    }
