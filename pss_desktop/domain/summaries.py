"""What lists show of a record of any kind; its module is loaded when the first one is summed up.

To add a kind whose records are listed: a function of its module, and its line here.
"""

# ruff: noqa: PLC0415 - a note is signed without loading plans, files and reviews

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from pss_desktop.domain.summary import Summary

State: TypeAlias = Mapping[str, object]


def _client(state: State) -> Summary:
    from pss_desktop.domain.client import summarise_client

    return summarise_client(state)


def _task(state: State) -> Summary:
    from pss_desktop.domain.task import summarise_task

    return summarise_task(state)


def _appointment(state: State) -> Summary:
    from pss_desktop.domain.appointment import summarise_appointment

    return summarise_appointment(state)


def _client_identity(state: State) -> Summary:
    from pss_desktop.domain.client import summarise_identity

    return summarise_identity(state)


def _case_owner(state: State) -> Summary:
    from pss_desktop.domain.transfer import summarise_transfer

    return summarise_transfer(state)


def _contact(state: State) -> Summary:
    from pss_desktop.domain.contact import summarise_contact

    return summarise_contact(state)


def _disclosure(state: State) -> Summary:
    from pss_desktop.domain.disclosure import summarise_disclosure

    return summarise_disclosure(state)


def _withdrawal_receipt(state: State) -> Summary:
    from pss_desktop.domain.withdrawal_receipt import summarise_receipt

    return summarise_receipt(state)


def _session_note(state: State) -> Summary:
    from pss_desktop.domain.session_note import summarise_note

    return summarise_note(state)


def _consent(state: State) -> Summary:
    from pss_desktop.domain.consent import summarise_consent

    return summarise_consent(state)


def _plan(state: State) -> Summary:
    from pss_desktop.domain.stepped_plan import summarise_plan

    return summarise_plan(state)


def _risk_level(state: State) -> Summary:
    from pss_desktop.domain.risk import summarise_risk

    return summarise_risk(state)


def _risk_screen(state: State) -> Summary:
    from pss_desktop.domain.risk_screen import summarise_screen

    return summarise_screen(state)


def _crisis_event(state: State) -> Summary:
    from pss_desktop.domain.crisis_event import summarise_crisis

    return summarise_crisis(state)


def _file(state: State) -> Summary:
    from pss_desktop.domain.attachment import summarise_file

    return summarise_file(state)


def _review(state: State) -> Summary:
    from pss_desktop.domain.review import summarise_review

    return summarise_review(state)


def _supervision_session(state: State) -> Summary:
    from pss_desktop.domain.supervision_session import summarise_supervision

    return summarise_supervision(state)


_SUMMARISE: Final[Mapping[str, Callable[[State], Summary]]] = MappingProxyType(
    {
        "client": _client,
        "task": _task,
        "appointment": _appointment,
        "client_identity": _client_identity,
        "case_owner": _case_owner,
        "contact": _contact,
        "disclosure": _disclosure,
        "withdrawal_receipt": _withdrawal_receipt,
        "session_note": _session_note,
        "consent": _consent,
        "safety_plan": _plan,
        "protection_plan": _plan,
        "risk_level": _risk_level,
        "risk_screen": _risk_screen,
        "crisis_event": _crisis_event,
        "file": _file,
        "review": _review,
        "supervision_session": _supervision_session,
    }
)


def summary_of(kind: str, state: State) -> Summary:
    """The columns of a record in lists; nothing for kinds whose lists are not built yet."""
    summarise = _SUMMARISE.get(kind)
    return Summary() if summarise is None else summarise(state)
