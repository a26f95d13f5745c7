"""What a signed note tells besides its parts: setting, risk, goals, techniques, homework, the next date."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.session_note import NoteBody, SignedNote
from pss_desktop.domain.session_work import SessionWork
from pss_desktop.presenters.values import CoSigned
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.words.note import format_name, modality_name, place_name, present_name
from pss_desktop.ui.screens.words.session import (
    evolution_name,
    interpreting_name,
    progress_name,
    service_level_name,
    setting_name,
    technique_name,
)
from pss_desktop.ui.theme.tokens import Type
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.risk import risk_phrase

translate = QCoreApplication.translate

_BETWEEN = "  ·  "


def facts_line(body: NoteBody) -> str:
    """When, how long, in which form, where, who was there, and the format."""
    names = (modality_name(body.modality), place_name(body.place)) if body.modality or body.place else ()
    present = QLocale().createSeparatedList([present_name(one) for one in body.present])
    minutes = ""
    if body.minutes:
        minutes = translate("NoteTold", "{count} min").format(count=QLocale().toString(body.minutes))
    facts = (moment(body.when), minutes, *names, present, format_name(body.format))
    return _BETWEEN.join(fact for fact in facts if fact)


def work_cards(work: SessionWork) -> list[QWidget]:
    """One card for what was asked beside the note, one for how it ended; none for what has no answer."""
    beside = [
        (translate("NoteTold", "About the session"), _about(work)),
        (translate("NoteTold", "Goals touched"), _goals(work)),
    ]
    ended = [
        (translate("NoteTold", "Techniques"), QLocale().createSeparatedList(_techniques(work))),
        (translate("NoteTold", "Homework"), work.homework),
        (translate("NoteTold", "Until next time"), work.until_next),
        (translate("NoteTold", "Next session"), moment(work.next_when) if work.next_when else ""),
    ]
    return [card for card in map(_card, (beside, ended)) if card is not None]


def signed_words(note: SignedNote, author: str) -> str:
    """Who signed when; a late entry says so with both times."""
    at, who = moment(note.signed_at), isolated(author)
    if note.is_late:
        said = translate("NoteTold", "Late entry: the session was {when}, signed {moment} by {person}.")
        return said.format(when=moment(note.body.when), moment=at, person=who)
    said = translate("NoteTold", "Signed {moment} by {person}. It cannot be changed, only added to.")
    return said.format(moment=at, person=who)


def co_signed_words(signed: CoSigned) -> str:
    """Whose name stands under the note as well."""
    words = translate("NoteTold", "Co-signed {moment} by {person}.")
    return words.format(moment=moment(signed.by.at), person=isolated(signed.name))


def _about(work: SessionWork) -> str:
    interpreter = ""
    if work.interpreting:
        words = translate("NoteTold", "Interpreter: {answer}")
        interpreter = words.format(answer=interpreting_name(work.interpreting))
    since = ""
    if work.evolution:
        words = translate("NoteTold", "Since last time: {answer}")
        since = words.format(answer=evolution_name(work.evolution))
    facts = (
        risk_phrase(work.risk) if work.risk else "",
        since,
        setting_name(work.setting) if work.setting else "",
        service_level_name(work.service_level) if work.service_level else "",
        interpreter,
    )
    return _BETWEEN.join(fact for fact in facts if fact)


def _goals(work: SessionWork) -> str:
    lines = []
    for goal in work.goals:
        said = f"“{isolated(goal.words)}”"
        lines.append(f"{said}: {progress_name(goal.progress)}" if goal.progress else said)
    return "\n".join(lines)


def _techniques(work: SessionWork) -> list[str]:
    return [technique_name(code) for code in work.techniques]


def _card(lines: list[tuple[str, str]]) -> Card | None:
    told = [(title, words) for title, words in lines if words]
    if not told:
        return None
    card = Card()
    for title, words in told:
        card.body.addWidget(Label(title, Type.SMALL_STRONG))
        card.body.addWidget(Paragraph(words, typed=True))
    return card
