"""A key that signed two histories: both beside each other, and what to do about it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import Answer
from pss_desktop.presenters.decisions.exchange import ForkDecision
from pss_desktop.presenters.values import Branch, ForkDetail, Forked
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.decisions.page import AnswerScreen
from pss_desktop.ui.screens.decisions.parts import SideBySide, choice_card, words_in
from pss_desktop.ui.screens.words.export import kind_words
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import GroupHead


class ForkLines(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def more(self, count: int) -> str:
        return self.tr("and %n more", "", count)


class ForkDecisionScreen(AnswerScreen):
    """What counted first stays, whatever is answered."""

    def __init__(self, presenter: ForkDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter
        self.end_trust = Button(self.tr("End the trust in this computer"), icon="warning")
        self.end_trust.clicked.connect(presenter.end_trust)
        self.bottom.add_first(self.end_trust)
        self.end_trust.hide()
        presenter.attach(self)

    def deed_words(self) -> str:
        return self.tr("It is cleared up")

    def quiet_words(self) -> str:
        return self.tr("The other history stays aside.")

    def show_fork(self, detail: ForkDetail, *, number: int, count: int) -> None:
        who = isolated(detail.who) if detail.who else self.tr("somebody unknown")
        line = self.tr("The key of {person} signed two different histories, noticed {moment}.")
        line = line.format(person=who, moment=moment(detail.at))
        self.show_frame([], line, number=number, count=count)
        self._show_asked(who)
        for part in detail.parts:
            self._show_both(part)
        options = [
            (
                Answer.KEEP.value,
                self.tr("I asked: a copy of the vault was in use, and no longer is"),
                self.tr(
                    "What counts goes on to count. What only the other history says has to be written again. "
                    "You are not asked again."
                ),
            )
        ]
        self.body.addWidget(choice_card(self.answers, options))
        self.end_body()
        self.end_trust.setVisible(self._presenter.can_end_trust)

    def _show_asked(self, who: str) -> None:
        card = Card(urgent=Tone.DANGER)
        card.body.addWidget(Label(self.tr("Call {person}").format(person=who), Type.LEAD))
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "Either a copy of the vault, such as an old backup, went on in a second place, or "
                    "somebody else has the key. Use a voice that you know, and read to each other what "
                    "stands below."
                )
            )
        )
        card.body.addWidget(
            Paragraph(
                self.tr(
                    "If the key may be in other hands, end the trust in this computer: from then on only "
                    "what is surely theirs counts, and this question is answered by it."
                )
            )
        )
        self.body.addWidget(card)

    def _show_both(self, part: Forked) -> None:
        about = isolated(shown_name(part.name, part.code)) or self.tr("About no client")
        self.body.addWidget(GroupHead(about))
        sides = [
            self._side(self.tr("Came first"), part.ours, self.tr("Counts here"), Tone.ACCENT),
            self._side(self.tr("Came later"), part.theirs, self.tr("Kept aside"), Tone.WARN),
        ]
        self.body.addWidget(SideBySide(sides))

    def _side(self, title: str, branch: Branch, badge: str, tone: Tone) -> Card:
        card = Card()
        head = row(gap=8)
        head.addWidget(Label(title, Type.STRONG), 1)
        head.addWidget(Badge(badge, tone))
        card.body.addLayout(head)
        for line in branch.lines:
            when = self.tr("{what}, {moment}").format(what=kind_words(line.kind), moment=moment(line.at))
            card.body.addWidget(Paragraph(when, Type.SMALL, Tone.MUTED))
            words = words_in(line.payload)
            if words:
                card.body.addWidget(Paragraph(words, typed=True))
        left = branch.count - len(branch.lines)
        if left:
            card.body.addWidget(Paragraph(ForkLines().more(left), Type.SMALL, Tone.MUTED))
        card.body.addStretch(1)
        card.setAccessibleName(f"{title}, {badge}")
        return card
