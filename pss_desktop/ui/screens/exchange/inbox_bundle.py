"""One received bundle: what was found out about it, what it would do, and the yes; or the red stop."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.exchange_errors import (
    BundleError,
    BundleTooNewError,
    NotForUsError,
    OtherCertificateError,
    UnknownSignerError,
)
from pss_desktop.presenters.exchange.inbox_bundle import InboxBundlePresenter
from pss_desktop.presenters.values import BundleKind, BundlePreview, Imported, IncomingRow, IncomingState
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.file import size_words
from pss_desktop.ui.screens.words.inbox import InboxLines, Told, checked, kind_words, sender_name, urgent
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, TONE_PAIRS, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Label, Paragraph

translate = QCoreApplication.translate


class InboxBundleScreen(Panel):
    """Nothing is read in by looking."""

    def __init__(self, presenter: InboxBundlePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Received bundle"))
        self.header.set_crumbs([self.tr("Exchange"), self.tr("Received bundles"), self.tr("Received bundle")])
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.found = Card()
        self.inside = Card()
        self.stop = Card(urgent=Tone.DANGER)
        self.throw = Button(self.tr("Throw it away"), icon="bin")
        self.throw.clicked.connect(presenter.throw_away)
        self.again = Button(self.tr("Check it again"), icon="restore")
        self.again.clicked.connect(presenter.look)
        self.admit = Button(self.tr("Let somebody in"), icon="people")
        self.admit.clicked.connect(presenter.admit)
        self.decide = Button(self.tr("Decide now"), icon="merge")
        self.decide.clicked.connect(presenter.open_decisions)
        self.later = Button(self.tr("Keep for later"))
        self.later.clicked.connect(presenter.keep)
        self.read = Button(self.tr("Read it in"), Look.FILLED, icon="tick")
        self.read.show_shortcut("Ctrl+Return")
        self.read.clicked.connect(presenter.read_in)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_looking(self, came: IncomingRow) -> None:
        self._offer(self.later)
        self._only()
        self.header.set_second_line(_came(came))
        self.later.setText(self.tr("Keep for later"))
        self._say(self.tr("Being checked. Nothing of it is read in."), Tone.ACCENT)

    def show_preview(self, came: IncomingRow, preview: BundlePreview) -> None:
        title = self.tr("{kind} from {person}").format(
            kind=kind_words(preview.kind), person=sender_name(preview.sender)
        )
        self.header.set_title(title)
        made = self.tr("Made {moment}. Sealed for you.").format(moment=moment(preview.created))
        self.header.set_second_line(made)
        self._tell(self.found, self.tr("What was checked"), checked(preview))
        lines = InboxLines()
        told = [*map(lines.missent, preview.missent), *map(urgent, preview.highlights)]
        told += lines.contents(preview.counts)
        told += lines.notes(preview.notes)
        told += map(lines.after_loss, preview.after_loss)
        nothing = Told(self.tr("Nothing that is not here already"), "", "tick", Tone.MUTED)
        self._tell(self.inside, self.tr("What is in it"), told or [self._of_kind(preview) or nothing])
        self._only(self.found, self.inside)
        self._show_warning(preview)
        self.read.setText(self.tr("Read it in all the same") if preview.missent else self.tr("Read it in"))
        if came.state is IncomingState.TO_DECIDE:
            self._offer(self.later, self.decide)
            self.decide.setFocus()
        elif preview.missent:
            self._offer(self.throw, self.later, self.read)
            self.later.setFocus()
        else:
            self._offer(self.later, self.read)
            self.read.setFocus()

    def show_stopped(self, came: IncomingRow, problem: PssError, *, can_admit: bool) -> None:
        unknown = isinstance(problem, UnknownSignerError)
        title = self.tr("This bundle was stopped")
        if unknown:
            title = self.tr("This bundle is not from anyone you know")
        self._fill_stop(title, problem, unknown=unknown)
        self._only(self.stop)
        may_change = isinstance(problem, UnknownSignerError | OtherCertificateError | BundleTooNewError)
        self._offer(
            *([] if isinstance(problem, NotForUsError) else [self.throw]),
            *([self.again] if may_change or not isinstance(problem, BundleError) else []),
            *([self.admit] if unknown and can_admit else []),
            self.later,
        )
        self.later.setFocus()

    def show_read_in(self, imported: Imported) -> None:
        self._only()
        self._say(InboxLines().read_in(imported), Tone.OK)
        asks = imported.state is IncomingState.TO_DECIDE
        decisions = imported.preview.counts.decisions and not imported.repeated
        self._offer(*([self.decide] if asks or decisions else []), self.later)
        self.later.setText(self.tr("Back to received bundles"))
        self.later.updateGeometry()
        self.later.setFocus()

    def show_problem(self, problem: PssError) -> None:
        self._say(sentence(problem), Tone.DANGER)

    # What the person does

    def _went(self, position: int) -> None:
        (self._presenter.open_exchange, self._presenter.open_inbox)[position]()

    # How it is shown

    def _show_warning(self, preview: BundlePreview) -> None:
        if preview.surely_missent:
            words = self.tr(
                "Part of this should not have been sent to you. Keep it for later and ask {person}, or throw "
                "it away and ask for a new one."
            )
            self._say(words.format(person=sender_name(preview.sender)), Tone.DANGER)
        elif preview.missent:
            words = self.tr("Perhaps part of this is not for you. Ask {person} before you read it in.")
            self._say(words.format(person=sender_name(preview.sender)), Tone.WARN)
        elif preview.asks:
            self._say(InboxLines().erases(preview.erasing), Tone.WARN)
        elif preview.roster_newer:
            self._say(
                self.tr(
                    "Its sender has a newer list of the programme's people. You can go on; ask for the list."
                ),
                Tone.WARN,
            )
        else:
            self.banner.hide()

    def _of_kind(self, preview: BundlePreview) -> Told | None:
        """What is in a bundle that has no records."""
        if preview.kind is BundleKind.ROSTER:
            return Told(self.tr("A newer list of the programme's people"), "", "people", Tone.ACCENT)
        if preview.kind is BundleKind.ACK:
            detail = self.tr("It says how much of yours has arrived.")
            return Told(self.tr("A receipt"), detail, "tick", Tone.ACCENT)
        return None

    def _fill_stop(self, title: str, problem: PssError, *, unknown: bool) -> None:
        head = row(gap=12)
        head.addWidget(Icon("warning", "danger", size=28))
        head.addWidget(Label(title, Type.LEAD), 1)
        body = _emptied(self.stop)
        body.addLayout(head)
        body.addWidget(Paragraph(sentence(problem)))
        if unknown:
            body.addWidget(
                Paragraph(
                    self.tr(
                        "If a colleague has a new computer, phone them: they ask to join, and you compare "
                        "words that are read aloud. Do not use words that came with the bundle. Use a voice "
                        "you know."
                    )
                )
            )

    def _tell(self, card: Card, title: str, lines: Iterable[Told]) -> None:
        body = _emptied(card)
        body.addWidget(Label(title, Type.LEAD))
        for told in lines:
            words = column(gap=0)
            words.addWidget(Paragraph(told.title, Type.STRONG))
            if told.detail:
                words.addWidget(Paragraph(told.detail, Type.SMALL, Tone.MUTED))
            line = row(gap=12)
            line.addWidget(Icon(told.icon, TONE_PAIRS[told.tone][0]))
            line.addLayout(words, 1)
            body.addLayout(line)

    def _only(self, *cards: Card) -> None:
        for card in (self.found, self.inside, self.stop):
            card.setVisible(card in cards)
        self.banner.hide()

    def _offer(self, *buttons: Button) -> None:
        for button in (self.throw, self.admit, self.again, self.decide, self.later, self.read):
            button.setVisible(button in buttons)

    def _say(self, words: str, tone: Tone) -> None:
        self.banner.show_message(words, tone)
        self.banner.show()

    def _build(self) -> None:
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.stop, self.found, self.inside):
            body.addWidget(part)
            part.hide()
        body.addStretch(1)
        self.bottom = BottomBar()
        self.bottom.add_first(self.throw)
        for button in (self.admit, self.again, self.decide, self.later, self.read):
            self.bottom.add(button)
        self._offer(self.later)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)


def _came(came: IncomingRow) -> str:
    """When, from where, and how large: what is known of a bundle that nobody could open."""
    words = (
        translate("Inbox", "Came {moment} in a file, {size}.")
        if came.source == "file"
        else translate("Inbox", "Came {moment} by a mailbox, {size}.")
    )
    return words.format(moment=moment(came.arrived_at), size=isolated(size_words(came.size)))


def _emptied(card: Card) -> QVBoxLayout:
    """A fresh column in *card*, in place of what stood there."""
    taken = card.body.takeAt(0)
    before = taken.widget() if taken is not None else None
    if before is not None:
        before.hide()
        before.deleteLater()
    holder = QWidget()
    fresh = column(holder, gap=8)
    card.body.addWidget(holder)
    return fresh
