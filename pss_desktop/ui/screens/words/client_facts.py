"""The facts of a client in a line: age, languages, how to reach them safely."""

from PySide6.QtCore import QCoreApplication, QLocale

from pss_desktop.domain.client import Client, ClientIdentity, Contact
from pss_desktop.presenters.values import Age, ClientDetail
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.languages import own_name
from pss_desktop.ui.screens.words.client import interpreter_name
from pss_desktop.ui.screens.words.presenting import event_name, situation_name

translate = QCoreApplication.translate

_BETWEEN = "  ·  "


def age_words(age: Age | None) -> str:
    """'34', 'about 60', or '' when nothing is known."""
    if age is None:
        return ""
    years = QLocale().toString(age.years)
    return translate("ClientFacts", "about {years}").format(years=years) if age.about else years


def language_words(codes: tuple[str, ...]) -> str:
    """Languages as the person's own language lists them; what is no code is shown as it was typed."""
    return QLocale().createSeparatedList([isolated(_language(code)) for code in codes])


def fact_line(detail: ClientDetail) -> str:
    """Age, pronoun, gender, languages, interpreter, reasons: what is known, with dots between."""
    return _BETWEEN.join(fact for fact in (short_fact_line(detail), reason_words(detail.client)) if fact)


def short_fact_line(detail: ClientDetail) -> str:
    """The facts without the reasons, which may be long."""
    client: Client = detail.client
    age = translate("ClientFacts", "{age} years").format(age=age_words(detail.age)) if detail.age else ""
    helper = ""
    if client.interpreter:
        helper = translate("ClientFacts", "Interpreter: {answer}").format(
            answer=interpreter_name(client.interpreter)
        )
    typed = [isolated(words) if words else "" for words in (client.pronoun, client.gender)]
    facts = (age, *typed, language_words(client.languages), helper)
    return _BETWEEN.join(fact for fact in facts if fact)


def reason_words(client: Client) -> str:
    """What weighs most, in order; '' where nothing is ranked."""
    names = [*map(situation_name, client.top_situations), *map(event_name, client.top_events)]
    if not names:
        return ""
    words = translate("ClientFacts", "Comes because of: {reasons}")
    return words.format(reasons=QLocale().createSeparatedList(names))


def contact_line(identity: ClientIdentity) -> str:
    """What is safe, and what is not: whatever was not answered counts as no."""
    ways = [
        (identity.may_phone, translate("ClientFacts", "phone")),
        (identity.may_message, translate("ClientFacts", "messages")),
        (identity.may_visit, translate("ClientFacts", "visits")),
    ]
    safe = [word for answer, word in ways if answer == Contact.YES]
    if not safe:
        return translate("ClientFacts", "No way of contact is agreed. Do not phone, message or visit.")
    parts = [translate("ClientFacts", "Agreed: {ways}").format(ways=QLocale().createSeparatedList(safe))]
    if identity.contact_times:
        parts.append(isolated(identity.contact_times))
    if identity.may_answer:
        parts.append(translate("ClientFacts", "may answer: {who}").format(who=isolated(identity.may_answer)))
    if identity.contact_words:
        parts.append(translate("ClientFacts", "say “{words}”").format(words=isolated(identity.contact_words)))
    return _BETWEEN.join(parts)


def _language(code: str) -> str:
    known = QLocale(code)
    if known.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage) or len(code) > 3:
        return code
    if QLocale().language() == QLocale.Language.English:
        return QLocale.languageToString(known.language())
    return own_name(code) or code
