"""Consents for tests: forms filled in right, and the shortest way to a signed one."""

from pss_desktop.domain.consent import Answer, Purpose
from pss_desktop.domain.ids import ClientId
from pss_desktop.services.consent.consents import CONSENT_FORM, OVERRIDE_FORM, WITHDRAWAL_FORM
from pss_desktop.services.workspace import Workspace
from tests.services.clinic import PASSPHRASE

TODAY = {"iso": "2026-11-22", "precision": "day"}


def a_form(*given: Purpose, **more: object) -> dict[str, object]:
    """A grown-up client says yes to *given* and no to the rest."""
    answers = {
        purpose.value: (Answer.GIVEN if purpose in given else Answer.REFUSED).value
        for purpose in Purpose
        if purpose is not Purpose.NAMED_SERVICE
    }
    return {"decider": "client", "way": "spoken", "on": TODAY, "answers": answers, **more}


def a_service(name: str = "Hilltop Legal Desk", answer: str = "given") -> dict[str, str]:
    return {"name": name, "what": "name and papers", "answer": answer}


def a_withdrawal(*scope: str, **more: object) -> dict[str, object]:
    return {
        "on": TODAY,
        "how": "spoken",
        "decider": "client",
        "scope": list(scope) or ["everything"],
        **more,
    }


def an_override(**more: object) -> dict[str, object]:
    return {
        "audience": "print",
        "to": "",
        "classes": ["clinical"],
        "who": "Hazel Brook",
        "reason": "The child was in danger.",
        **more,
    }


def record_consent(desk: Workspace, client: ClientId, content: dict[str, object]) -> str:
    """Draft and sign a form, with a fresh confirmation of the passphrase."""
    return _sign(desk, client, CONSENT_FORM, content)


def withdraw_consent(desk: Workspace, client: ClientId, content: dict[str, object]) -> str:
    return _sign(desk, client, WITHDRAWAL_FORM, content)


def override_consent(desk: Workspace, client: ClientId, content: dict[str, object]) -> str:
    return _sign(desk, client, OVERRIDE_FORM, content)


def _sign(desk: Workspace, client: ClientId, form: str, content: dict[str, object]) -> str:
    saved = desk.drafts.save(form, client, content, 0)
    desk.signing.confirm(PASSPHRASE)
    sign = {
        CONSENT_FORM: desk.consents.record,
        WITHDRAWAL_FORM: desk.consents.withdraw,
        OVERRIDE_FORM: desk.consents.override,
    }[form]
    return sign(client, saved.revision)
