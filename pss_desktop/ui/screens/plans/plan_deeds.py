"""What is signed about a plan that is read: still right, a copy given, the end."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, Signal

from pss_desktop.domain.stepped_plan import CopyFor, CopyForm, PlanCopy
from pss_desktop.presenters.plans.plan_page import REVIEW_DAYS
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.words.plan import copy_for_word, copy_form_word
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.segments import Segment, Segments

translate = QCoreApplication.translate
USUAL_DAYS = 30


class StillRightCard(Card):
    """Asked at every session; one key when nothing changed."""

    confirmed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.body.addWidget(Label(self.tr("Still right?"), Type.LEAD))
        self._said = Paragraph("", Type.BODY, Tone.MUTED)
        self.body.addWidget(self._said)
        self.days = Segments(
            self.tr("Look at it again"),
            [Segment(str(days), self.tr("in %n days", "", days)) for days in REVIEW_DAYS],
        )
        self.days.set_value(str(USUAL_DAYS))
        self.yes = Button(self.tr("Yes, still right"), icon="tick")
        self.yes.clicked.connect(lambda: self.confirmed.emit(int(self.days.value() or USUAL_DAYS)))
        again = row(gap=10)
        again.addWidget(Label(self.tr("Look at it again"), Type.SMALL_STRONG))
        again.addStretch(1)
        self.body.addLayout(again)
        line = row(gap=10)
        line.addWidget(self.days)
        line.addStretch(1)
        self.body.addLayout(line)
        deeds = row(gap=0)
        deeds.addWidget(self.yes)
        deeds.addStretch(1)
        self.body.addLayout(deeds)

    def show_said(self, words: str) -> None:
        """When it was looked at last, and when it is due."""
        self._said.setText(words)


class CopiesCard(Card):
    """Who has which copy, and one more."""

    given = Signal(CopyFor, CopyForm)

    def __init__(self) -> None:
        super().__init__()
        self.body.addWidget(Label(self.tr("Copies given"), Type.LEAD))
        self._said = Hint("", icon="copy")
        self.body.addWidget(self._said)
        self.to = Segments(self.tr("Who got a copy"), [Segment(to, copy_for_word(to)) for to in CopyFor])
        self.form = Segments(
            self.tr("What was given"), [Segment(form, copy_form_word(form)) for form in CopyForm]
        )
        self.give = Button(self.tr("A copy was given today"), icon="plus")
        self.give.clicked.connect(self._give)
        for part in (self.to, self.form, self.give):
            line = row(gap=0)
            line.addWidget(part)
            line.addStretch(1)
            self.body.addLayout(line)
        self._problem = Hint("", icon="warning", tone=Tone.DANGER)
        self._problem.hide()
        self.body.addWidget(self._problem)

    def show_copies(self, copies: Sequence[PlanCopy]) -> None:
        """The newest last, as they were given."""
        lines = [copy_line(copy) for copy in copies]
        self._said.set_text("\n".join(lines) if lines else self.tr("Nobody has a copy yet."))
        self.to.set_value("")
        self.form.set_value("")

    def _give(self) -> None:
        ready = bool(self.to.value() and self.form.value())
        self._problem.set_text("" if ready else self.tr("Say who got it, and what was given."))
        self._problem.setVisible(not ready)
        if ready:
            self.given.emit(CopyFor(self.to.value()), CopyForm(self.form.value()))


def copy_line(copy: PlanCopy) -> str:
    """One copy in a line."""
    words = translate("PlanCopies", "{who}: {what}, {day}")
    return words.format(
        who=copy_for_word(copy.to), what=copy_form_word(copy.form), day=shown_date(copy.on, QLocale())
    )
