"""One signed act of a client's consent, with all that it says."""

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent import Answer, Limit, Override, Purpose
from pss_desktop.domain.consent_acts import EVERYTHING, Withdrawal
from pss_desktop.domain.consent_form import FACT_FIELDS, ConsentForm
from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.kinds import REFUSE
from pss_desktop.presenters.values import ConsentEntry
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.languages import own_name
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.words.consent import (
    answer_word,
    label,
    purpose_name,
    withdrawal_label,
    withdrawn_word,
)
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.signature import SignatureField

translate = QCoreApplication.translate
_APART = "explained"


def entry_title(entry: ConsentEntry) -> str:
    """What was done, in a few words."""
    if entry.withdrawal is not None:
        return translate("ConsentEntry", "Withdrawn")
    if entry.override is not None:
        return translate("ConsentEntry", "Overridden: the client had not agreed")
    if entry.act == REFUSE:
        return translate("ConsentEntry", "Asked: everything refused")
    return translate("ConsentEntry", "Asked")


def entry_icon(entry: ConsentEntry) -> tuple[str, Tone]:
    """The icon and tone of its row."""
    if entry.withdrawal is not None:
        return "undo", Tone.DANGER
    if entry.override is not None:
        return "warning", Tone.DANGER
    return ("cross", Tone.DANGER) if entry.act == REFUSE else ("tick", Tone.OK)


def entry_second(entry: ConsentEntry) -> str:
    """What it was about, on one line."""
    if entry.withdrawal is not None:
        return QLocale().createSeparatedList(_scope(entry.withdrawal))
    if entry.override is not None:
        return isolated(entry.override.reason)
    given = entry_given(entry.form) if entry.form is not None else []
    if not given:
        return translate("ConsentEntry", "Nothing was given")
    words = translate("ConsentEntry", "Given: {purposes}")
    return words.format(purposes=QLocale().createSeparatedList(given))


def entry_given(form: ConsentForm) -> list[str]:
    """The purposes that were given."""
    return [purpose_name(one) for one in Purpose if form.answer_to(one) == Answer.GIVEN]


class EntryCard(Card):
    """The act in full; closing it leaves the list."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = Label("", Type.LEAD)
        self.close_button = Button(self.tr("Close"), Look.QUIET, height=28)
        self.close_button.clicked.connect(self.closed)
        self._words = Paragraph("")
        self.mark = SignatureField(self.tr("Signature or mark as it was drawn"), read_only=True)
        head = row(gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.body.addWidget(self._words)
        self.body.addWidget(self.mark)

    def text(self) -> str:
        return self._words.text()

    def show_entry(self, entry: ConsentEntry) -> None:
        words = f"{entry_title(entry)} · {moment(entry.at)}"
        self._title.setText(words)
        self._title.updateGeometry()
        self._words.setText("\n".join(self._lines(entry)))
        mark = entry.form.mark if entry.form is not None else None
        self.mark.setVisible(bool(mark))
        if mark is not None:
            self.mark.set_mark(mark)

    def _lines(self, entry: ConsentEntry) -> list[str]:
        if entry.form is not None:
            return form_lines(entry.form)
        if entry.withdrawal is not None:
            return withdrawal_lines(entry.withdrawal)
        return override_lines(entry.override) if entry.override is not None else []


def form_lines(form: ConsentForm) -> list[str]:
    """Each answer, then each fact that was written down."""
    lines = [
        _pair(purpose_name(purpose), _answer(form.answers.get(purpose, "")))
        for purpose in Purpose
        if purpose is not Purpose.NAMED_SERVICE or not form.services
    ]
    for service in form.services:
        name = withdrawn_word(Purpose.NAMED_SERVICE, service.name)
        said = _answer(service.answer)
        if service.what:
            words = translate("ConsentEntry", "{answer} ({what})")
            said = words.format(answer=said, what=isolated(service.what))
        lines.append(_pair(name, said))
    lines += [_pair(translate("ConsentEntry", "Limit"), _limit(one)) for one in form.limits]
    for field in FACT_FIELDS:
        value = form.facts.get(field.name)
        if value and field.name != _APART:
            lines.append(_pair(label(field.name), _fact(field.name, value)))
    explained = form.facts.get(_APART)
    if isinstance(explained, tuple) and explained:
        lines.append(_pair(label(_APART), QLocale().toString(len(explained))))
    return lines


def withdrawal_lines(withdrawal: Withdrawal) -> list[str]:
    """What was taken back, and how."""
    lines = [_pair(translate("ConsentEntry", "Taken back"), one) for one in _scope(withdrawal)]
    return lines + [
        _pair(withdrawal_label(name), _fact(name, value)) for name, value in withdrawal.facts.items() if value
    ]


def override_lines(override: Override) -> list[str]:
    """Who, why, and what it allowed."""
    contents = [answer_word("classes", one) for one in sorted(override.classes)]
    facts = {
        "audience": answer_word("audience", override.audience),
        "to": isolated(override.to) if override.to else "",
        "classes": QLocale().createSeparatedList(contents),
        "who": isolated(override.who),
        "reason": isolated(override.reason),
    }
    lines = [_pair(label(name), said) for name, said in facts.items() if said]
    if override.ends is not None:
        lines.append(_pair(translate("ConsentEntry", "It held until"), moment(override.ends)))
    return lines


def _scope(withdrawal: Withdrawal) -> list[str]:
    if withdrawal.is_total:
        return [withdrawn_word(EVERYTHING, "")]
    return [withdrawn_word(line.purpose, line.to) for line in withdrawal.lines]


def _limit(limit: Limit) -> str:
    return " · ".join(isolated(word) for word in (limit.what, limit.whom, limit.why) if word)


def _answer(said: str) -> str:
    return answer_word("", said) if said else translate("ConsentEntry", "No answer, which counts as no")


def _fact(name: str, value: object) -> str:
    if isinstance(value, PartialDate):
        return shown_date(value, QLocale())
    if name == "wording":
        language, _, number = str(value).partition("-")
        return f"{own_name(language) or language} {number}"
    said = answer_word(name, str(value))
    return said if said != str(value) else isolated(said)


def _pair(name: str, said: str) -> str:
    return translate("ConsentEntry", "{name}: {said}").format(name=name, said=said)
