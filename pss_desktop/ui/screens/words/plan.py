"""The words that safety plan and protection plan share: fields, answers, hints, versions."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.plan_gaps import Gap
from pss_desktop.domain.stepped_plan import CopyFor, CopyForm, EndReason, PlanDeed
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.typed_dates import shown_date

translate = QCoreApplication.translate


def field_label(name: str) -> str:
    """What a field is called above its answer."""
    return _people_labels().get(name) or _other_labels().get(name, "")


def _people_labels() -> Mapping[str, str]:
    return {
        "name": translate("PlanFields", "Name"),
        "relation": translate("PlanFields", "Who this is"),
        "phone": translate("PlanFields", "Phone"),
        "asked": translate("PlanFields", "Knows about the plan"),
        "asked_on": translate("PlanFields", "Asked on"),
        "say": translate("PlanFields", "In the client's own words: what I would say"),
        "hours": translate("PlanFields", "When it is open"),
        "after_hours": translate("PlanFields", "Phone at night"),
        "address": translate("PlanFields", "Address"),
        "knows": translate("PlanFields", "What they know and can do"),
    }


def _other_labels() -> Mapping[str, str]:
    return {
        "words": translate("PlanFields", "In the client's own words"),
        "sign": translate("PlanFields", "What kind of sign"),
        "obstacle": translate("PlanFields", "What could get in the way"),
        "fix": translate("PlanFields", "What would help then"),
        "means": translate("PlanFields", "What it is about"),
        "access": translate("PlanFields", "Within reach now"),
        "agreed": translate("PlanFields", "The client wants this"),
        "declined": translate("PlanFields", "Why not"),
        "helper": translate("PlanFields", "Who helps"),
        "due": translate("PlanFields", "By when"),
        "done_on": translate("PlanFields", "Done, confirmed on"),
        "done_by": translate("PlanFields", "Confirmed by"),
        "living_for": translate("PlanFields", "One thing worth living for"),
        "kept": translate("PlanFields", "Where the client keeps the plan"),
        "review_on": translate("PlanFields", "Look at it again on"),
        "where": translate("PlanFields", "Where and when"),
        "ready": translate("PlanFields", "Ready"),
        "kept_at": translate("PlanFields", "Where it is"),
        "main_concern": translate("PlanFields", "Main concern"),
        "code_word": translate("PlanFields", "Code word that asks for help"),
        "developed": translate("PlanFields", "Made together with the person"),
    }


def answer_word(field: str, answer: str) -> str:
    """An answer of a choice."""
    return _answers(field).get(answer, answer)


def _answers(field: str) -> Mapping[str, str]:
    if field == "sign":
        return {
            "thought": translate("PlanAnswers", "Thought"),
            "image": translate("PlanAnswers", "Image"),
            "mood": translate("PlanAnswers", "Mood"),
            "behaviour": translate("PlanAnswers", "Behaviour"),
            "body": translate("PlanAnswers", "Body"),
            "situation": translate("PlanAnswers", "Situation"),
        }
    if field == "means":
        return {
            "medicine": translate("PlanAnswers", "Medicine"),
            "pesticide": translate("PlanAnswers", "Pesticide"),
            "firearm": translate("PlanAnswers", "Firearm"),
            "sharp": translate("PlanAnswers", "Sharp things"),
            "ligature": translate("PlanAnswers", "Ropes and cords"),
            "height_water": translate("PlanAnswers", "Heights or water"),
            "fuel": translate("PlanAnswers", "Fuel"),
            "other": translate("PlanAnswers", "Something else"),
        }
    if field == "developed":
        return {
            "together": translate("PlanAnswers", "Together"),
            "partly": translate("PlanAnswers", "Partly"),
            "without": translate("PlanAnswers", "Without them"),
        }
    return {
        "agreed": translate("PlanAnswers", "Agreed"),
        "not_yet": translate("PlanAnswers", "Not yet"),
        "declined": translate("PlanAnswers", "Said no"),
        "yes": translate("PlanAnswers", "Yes"),
        "no": translate("PlanAnswers", "No"),
        "unknown": translate("PlanAnswers", "Not known"),
    }


def gap_sentence(gap: Gap) -> str:
    """A hint. It never stops anybody."""
    name = isolated(str(gap.facts.get("name", "")))
    found = _line_hints().get(gap.code) or _plan_hints().get(gap.code, "")
    wanted = QLocale().toString(int(str(gap.facts.get("wanted", 0))))
    day = gap.facts.get("day")
    shown = shown_date(day, QLocale()) if isinstance(day, PartialDate) else ""
    return found.format(name=name, wanted=wanted, day=shown)


def _line_hints() -> Mapping[str, str]:
    return {
        "not_asked": translate("PlanHints", "{name} has not been asked yet."),
        "said_no": translate("PlanHints", "{name} said no. Somebody else may fit better."),
        "no_phone": translate("PlanHints", "{name} has no phone number in the plan."),
        "unsafe_elsewhere": translate(
            "PlanHints", "{name} is marked unsafe in this client's records and is not shown as help."
        ),
        "helper_unsafe": translate(
            "PlanHints", "{name} is marked unsafe and should not be the one who helps."
        ),
        "unlikely": translate("PlanHints", "“{name}” is not likely to be used. What would help then?"),
        "means_open": translate("PlanHints", "“{name}”: who helps, and by when?"),
        "means_late": translate("PlanHints", "“{name}” should have been done by {day}. Was it?"),
        "means_not_confirmed": translate("PlanHints", "“{name}” is agreed and not confirmed yet."),
        "no_reason": translate("PlanHints", "“{name}”: the client does not want it. Say why."),
        "not_ready": translate("PlanHints", "“{name}” is not ready yet."),
    }


def _plan_hints() -> Mapping[str, str]:
    return {
        "empty": translate("PlanHints", "Nothing stands here yet."),
        "few": translate("PlanHints", "Most plans have {wanted} here. Is there one more?"),
        "no_night_contact": translate("PlanHints", "Nobody here can be called at night."),
        "no_living_for": translate("PlanHints", "What is worth living for is not said yet."),
        "no_kept": translate("PlanHints", "Where will the plan be, so that it is found in a crisis?"),
        "no_review": translate("PlanHints", "When will you look at it again?"),
        "review_late": translate("PlanHints", "It should have been looked at again on {day}."),
        "not_together": translate("PlanHints", "A plan is safest when the person made it together with you."),
        "no_main_concern": translate("PlanHints", "The main concern is not said yet."),
        "no_code_word": translate("PlanHints", "Is there a word that asks for help without naming it?"),
    }


def deed_word(deed: PlanDeed) -> str:
    """What a version was saved for."""
    return {
        PlanDeed.WRITTEN: translate("PlanDeeds", "Written"),
        PlanDeed.STILL_RIGHT: translate("PlanDeeds", "Looked at, still right"),
        PlanDeed.COPY_GIVEN: translate("PlanDeeds", "Copy given"),
        PlanDeed.MERGED: translate("PlanDeeds", "Versions brought together"),
        PlanDeed.ENDED: translate("PlanDeeds", "Ended"),
    }[deed]


def copy_for_word(to: CopyFor) -> str:
    """Who has a copy."""
    return {
        CopyFor.CLIENT: translate("PlanCopies", "Client"),
        CopyFor.CAREGIVER: translate("PlanCopies", "Caregiver"),
        CopyFor.HELPER: translate("PlanCopies", "Helper"),
        CopyFor.PROFESSIONAL: translate("PlanCopies", "Professional"),
    }[to]


def copy_form_word(form: CopyForm) -> str:
    """What was given."""
    return {
        CopyForm.PAPER: translate("PlanCopies", "Paper"),
        CopyForm.CARD: translate("PlanCopies", "Card"),
        CopyForm.PICTURE: translate("PlanCopies", "Photo"),
    }[form]


def end_reason_word(why: str) -> str:
    """Why a plan ended."""
    return {
        EndReason.NOT_NEEDED.value: translate("PlanEnds", "Not needed any more"),
        EndReason.CLIENT_WISH.value: translate("PlanEnds", "The client wishes so"),
        EndReason.CASE_CLOSED.value: translate("PlanEnds", "The case is closed"),
        EndReason.ANOTHER_PLAN.value: translate("PlanEnds", "Another plan took its place"),
    }.get(why, "")


def entry_second_line(values: Mapping[str, object], *, phone: bool = True) -> str:
    """Below the name: who this is, and how to reach them."""
    parts = [str(values.get("relation") or ""), str(values.get("hours") or "")]
    if phone:
        numbers = (values.get("phone"), values.get("after_hours"))
        parts += [isolated(str(number)) for number in numbers if number]
    names = ("address", "where", "kept_at", "knows", "declined")
    parts += [str(values.get(name) or "") for name in names]
    say, helper = str(values.get("say") or ""), str(values.get("helper") or "")
    if say:
        parts.append(translate("PlanEntries", "“{words}”").format(words=isolated(say)))
    if helper:
        parts.append(translate("PlanEntries", "{name} helps").format(name=isolated(helper)))
    return "  ·  ".join(part for part in parts if part)


def said_of(entry: PlanEntry, name: str) -> str:
    """One answer of an entry in words, for differences."""
    value = entry.values.get(name)
    if isinstance(value, PartialDate):
        return shown_date(value, QLocale())
    if isinstance(value, int | float):
        return QLocale().toString(int(value))
    return answer_word(name, str(value)) if value else ""
