"""Beside a consent: what each answer means in the app, who has something, the child's own agreement."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.disclosure import Disclosure
from pss_desktop.domain.withdrawal_receipt import Obeyed
from pss_desktop.presenters.consent.meaning import Meaning, Verdict
from pss_desktop.presenters.values import ConsentBasis, OwedNotice
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.words.consent import answer_word, meaning_words
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint

SIDE_WIDTH = 300
_SHOWN = 8
_SIGNS = {
    Verdict.YES: ("tick", Tone.OK),
    Verdict.NO: ("cross", Tone.DANGER),
    Verdict.OPEN: ("help", Tone.WARN),
}


class MeaningCard(Card):
    """A line for each consequence, with a tick, a cross, or a question mark."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self._hints: list[Hint] = []

    def show_meaning(self, found: Sequence[Meaning]) -> None:
        while len(self._hints) < len(found):
            self._hints.append(Hint(""))
            self.body.addWidget(self._hints[-1])
        for position, hint in enumerate(self._hints):
            hint.setVisible(position < len(found))
            if position < len(found):
                icon, tone = _SIGNS[found[position].verdict]
                hint.set_text(meaning_words(found[position]), icon=icon, tone=tone)

    def sentences(self) -> list[str]:
        """What is said now."""
        return [hint.text() for hint in self._hints if not hint.isHidden()]


class SharedCard(Card):
    """What went out of this client before, the newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self._words = Paragraph("", Type.SMALL)
        self._note = Paragraph("", Type.CAPTION, Tone.MUTED)
        self._notices: list[Hint] = []
        self.body.addWidget(self._words)
        self.body.addWidget(self._note)

    def show_disclosures(self, found: Sequence[Disclosure]) -> None:
        lines = [self._line(one) for one in found[:_SHOWN]]
        if len(found) > _SHOWN:
            lines.append(self.tr("and %n older one(s)", "", len(found) - _SHOWN))
        self._words.setText("\n".join(lines) or self.tr("Nothing was shared yet."))
        self._note.setText(
            self.tr("What was shared stays with whoever has it. Tell them of a withdrawal.") if found else ""
        )
        self._note.setVisible(bool(found))

    def show_notices(self, found: Sequence[OwedNotice]) -> None:
        """Whoever has something hears of a no; their answer stands here."""
        while len(self._notices) < len(found):
            self._notices.append(Hint(""))
            self.body.addWidget(self._notices[-1])
        for position, hint in enumerate(self._notices):
            hint.setVisible(position < len(found))
            if position < len(found):
                obeyed = found[position].obeyed is not None
                icon, tone = ("tick", Tone.OK) if obeyed else ("clock", Tone.WARN)
                hint.set_text(self._notice(found[position]), icon=icon, tone=tone)

    def text(self) -> str:
        return self._words.text()

    def notices(self) -> list[str]:
        """What is said now of those who have to hear of a no."""
        return [hint.text() for hint in self._notices if not hint.isHidden()]

    def _notice(self, one: OwedNotice) -> str:
        at = one.obeyed_at or one.told
        words = self.tr("{name} is not told yet.")
        if one.obeyed is Obeyed.ERASED:
            words = self.tr("{name} confirmed erasure, {day}.")
        elif one.obeyed is Obeyed.HIDDEN:
            words = self.tr("{name} put it out of sight, {day}.")
        elif one.told is not None:
            words = self.tr("{name} received it, {day}, and has not answered yet.")
        elif one.travels:
            words = self.tr("On its way to {name}.")
        return words.format(name=isolated(one.name), day="" if at is None else day(at))

    def _line(self, one: Disclosure) -> str:
        words = self.tr("{day}: {where} to {who}") if one.to else self.tr("{day}: {where}")
        newer = self.tr("needs a newer version of the program")
        where = answer_word("", one.audience) if one.audience else newer
        said = words.format(day=day(one.at), where=where, who=isolated(one.to))
        return self.tr("{line} (by an override)").format(line=said) if one.overridden else said


class ConsentSide(QWidget):
    """The panel; it stands beside the form, or below it where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.meaning = MeaningCard()
        self.shared = SharedCard()
        self.child = Paragraph("", Type.SMALL, Tone.MUTED)
        layout = column(self, gap=8)
        layout.addWidget(Label(self.tr("What this means in the app"), Type.SMALL_STRONG))
        layout.addWidget(self.meaning)
        layout.addSpacing(theme().space(6))
        layout.addWidget(Label(self.tr("Already shared"), Type.SMALL_STRONG))
        layout.addWidget(self.shared)
        layout.addSpacing(theme().space(6))
        self._child_head = Label(self.tr("The child's own agreement"), Type.SMALL_STRONG)
        layout.addWidget(self._child_head)
        layout.addWidget(self.child)
        layout.addStretch(1)

    def set_beside(self, *, beside: bool) -> None:
        """A fixed width beside the form, all the width below it."""
        self.setMinimumWidth(theme().text(SIDE_WIDTH) if beside else 0)
        self.setMaximumWidth(theme().text(SIDE_WIDTH) if beside else theme().text(10_000))

    def show_child(self, basis: ConsentBasis) -> None:
        """Nothing for an adult."""
        words = self._child_words(basis)
        self.child.setText(words)
        for part in (self._child_head, self.child):
            part.setVisible(bool(words))

    def _child_words(self, basis: ConsentBasis) -> str:
        age = basis.age
        if age is None:
            return self.tr("The client's age is not known. Add the birth date or year to the client.")
        if basis.row.is_of_age:
            return ""
        if age.about or age.least != age.most:
            return self._least_words(age.least, alone=basis.row.alone)
        if not basis.row.alone:
            return self.tr(
                "The client is %n year(s) old. An adult decides; ask the child too.", "", age.least
            )
        return self.tr(
            "The client is %n year(s) old and may decide alone when you write down why.", "", age.least
        )

    def _least_words(self, years: int, *, alone: bool) -> str:
        """Of somebody whose birthday is not known."""
        if alone:
            return self.tr(
                "The client is at least %n year(s) old and may decide alone when you write down why.",
                "",
                years,
            )
        return self.tr(
            "The client is at least %n year(s) old. An adult decides; ask the child too.", "", years
        )
