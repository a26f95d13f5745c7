"""Reviewing one note: its words on one side, what is said about them on the other, the decision below."""

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.review.review_note import Composing, ReviewNotePresenter
from pss_desktop.presenters.values import CaseFacts, NotePart, ReviewedNote, ReviewMark
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day, moment
from pss_desktop.ui.screens.parts.draft_parts import show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.records.note_told import co_signed_words, facts_line, signed_words, work_cards
from pss_desktop.ui.screens.review.review_comments import CommentList, Composer
from pss_desktop.ui.screens.words.client_header import consent_line
from pss_desktop.ui.screens.words.note import addendum_name, part_words
from pss_desktop.ui.screens.words.review import ReviewLines, decided_words, note_of, plan_line, review_badge
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.marked_text import MarkedText
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.risk import RiskBadge, unreadable_level

COMMENT = "comment"
_BESIDE = 356
_EVERYWHERE = 16_777_215


class ReviewNoteScreen(Panel):
    """A passage is selected in the note; C or the button begins a comment on it."""

    def __init__(self, presenter: ReviewNotePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._said = ReviewLines()
        self.texts: list[tuple[NotePart, MarkedText]] = []
        self.header = PageHeader(self.tr("Session note"))
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.comments = CommentList()
        self.composer = Composer()
        self.composer.hide()
        self.bottom = BottomBar()
        self._add_deeds()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_case(self, facts: CaseFacts) -> None:
        self._case.setText("  ·  ".join((consent_line(facts)[0], plan_line(facts))))

    def show_review(self, review: ReviewedNote) -> None:
        note = review.detail.note
        title = note_of(day(note.body.when))
        self.header.set_title(title)
        self.header.set_crumbs([self.tr("Review"), isolated(review.code), title])
        self.header.set_second_line(facts_line(note.body))
        self.header.set_badges(self._badges(review))
        self._unread.setVisible(not review.risk.reads)
        self._show_words(review)
        self.comments.show_comments(review.comments)
        self._mark(review)
        self.co_sign.setVisible(review.detail.may_co_sign)
        open_ = review.may_decide and review.mark not in (ReviewMark.APPROVED, ReviewMark.RETURNED)
        for button in (self.approve, self.return_it):
            button.setVisible(open_)
        self.add.setVisible(review.may_decide)
        version = QLocale().toString(review.number)
        self.approve.setText(self.tr("Approve version {number}").format(number=version))
        self.return_it.setText(self._said.return_with(sum(one.mine for one in review.comments)))
        for button in (self.approve, self.return_it):
            button.updateGeometry()
        hint = self.tr("Your decision is signed and names exactly version {number}.").format(number=version)
        self.bottom.show_hint(hint if open_ else decided_words(review))

    def show_composer(self, composing: Composing) -> None:
        self.composer.show_words(composing.text, composing.quote, urgent=composing.urgent)
        self.composer.show()
        self.add.hide()
        self.composer.text.setFocus()
        QTimer.singleShot(0, self._scroller, lambda: self._scroller.ensureWidgetVisible(self.composer))

    def hide_composer(self) -> None:
        self.composer.hide()
        self.composer.text.setText("")
        self.header.show_state("")
        self.add.show()
        for _, text in self.texts:
            text.unselect()
        self.add.setFocus()

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.composer.show_problems(problems)
        if problems:
            self.composer.text.setFocus()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        if self.composer.isVisibleTo(self):
            return COMMENT, self.composer.text.cursor_position()
        return "", 0

    def put_cursor(self, field: str, position: int) -> None:
        if field == COMMENT and self.composer.isVisibleTo(self):
            self.composer.text.setFocus()
            self.composer.text.set_cursor_position(position)

    # Words

    def _badges(self, review: ReviewedNote) -> list[QWidget]:
        badges: list[QWidget] = []
        if review.mark is not None:
            words = review_badge(review.mark)
            badges.append(Badge(words.text, words.tone, icon=words.icon))
        version = self.tr("Version {number}").format(number=QLocale().toString(review.number))
        badges.append(Badge(version, Tone.MUTED))
        if review.risk.is_set and review.risk.reads:
            badges.append(RiskBadge(review.risk.level))
        return badges

    def _show_words(self, review: ReviewedNote) -> None:
        """The note as it was signed, then what was added, each with who and when."""
        wanted = [(part.operation, part.part) for part in review.parts]
        if wanted == [(part.operation, part.part) for part, _ in self.texts]:
            self._show_below(review)
            return
        _empty(self._note.body)
        self.texts = []
        for part in review.parts:
            title = part_words(part.part).title if part.addendum is None else _added(part)
            text = MarkedText(title, part.words)
            text.commented.connect(lambda part=part, text=text: self._comment(part, text))
            self._note.body.addWidget(Label(title, Type.STRONG))
            self._note.body.addWidget(text)
            self.texts.append((part, text))
        self._show_below(review)

    def _show_below(self, review: ReviewedNote) -> None:
        _empty(self._below)
        for card in work_cards(review.detail.note.body.work):
            self._below.addWidget(card)
        detail = review.detail
        said = [signed_words(detail.note, detail.author), *map(co_signed_words, detail.co_signed)]
        decided = decided_words(review)
        for words in (*said, *([decided] if decided else [])):
            self._below.addWidget(Paragraph(words, Type.SMALL, Tone.MUTED))

    def _mark(self, review: ReviewedNote) -> None:
        passages = [one.comment.passage for one in review.comments if one.comment.passage is not None]
        for part, text in self.texts:
            text.mark(
                (one.start, one.end)
                for one in passages
                if (one.operation, one.part) == (part.operation, part.part) and one.stands_in(part.words)
            )

    # What the person does

    def _comment(self, part: NotePart, text: MarkedText) -> None:
        if not self.add.isVisibleTo(self) and not self.composer.isVisibleTo(self):
            return
        passage = text.passage()
        if passage is None:
            self._presenter.comment_on_note()
        else:
            self._presenter.comment_on(part, *passage)

    def _comment_on_selection(self) -> None:
        chosen = next(((part, text) for part, text in self.texts if text.passage()), None)
        if chosen is None:
            self._presenter.comment_on_note()
        else:
            self._comment(*chosen)

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_queue()
        else:
            self._presenter.open_case()

    # How it is built

    def _add_deeds(self) -> None:
        presenter = self._presenter
        self.co_sign = Button(self.tr("Co-sign"), icon="genuine")
        self.co_sign.clicked.connect(presenter.co_sign)
        self.next = Button(self.tr("Next in the queue"), icon="arrow")
        self.next.clicked.connect(presenter.open_next)
        for button in (self.co_sign, self.next):
            self.header.add_deed(button)
        self.return_it = Button(self.tr("Return"))
        self.return_it.clicked.connect(presenter.return_it)
        self.approve = Button(self.tr("Approve version {number}"), Look.FILLED, icon="tick")
        self.approve.clicked.connect(presenter.approve)
        for button in (self.return_it, self.approve):
            self.bottom.add(button)
            button.hide()
        self.co_sign.hide()
        self.add = Button(self.tr("Comment"), icon="speech")
        self.add.setAccessibleDescription(self.tr("On the selected passage, else on the note as a whole"))
        self.add.clicked.connect(self._comment_on_selection)
        composer = self.composer
        composer.text.textChanged.connect(lambda: presenter.set_text(composer.text.text()))
        composer.text.left.connect(presenter.focus_lost)
        composer.urgent.toggled.connect(lambda on: presenter.set_urgent(urgent=on))
        composer.drop.clicked.connect(presenter.drop_comment)
        composer.add.clicked.connect(presenter.add_comment)

    def _build(self) -> None:
        page = QWidget()
        self._case = Paragraph("", Type.SMALL, Tone.MUTED)
        self._unread = Hint(unreadable_level(), icon="warning", tone=Tone.DANGER, step=Type.BODY)
        self._unread.hide()
        self._note = Card()
        self._below = column(gap=8)
        words = column(gap=12)
        words.addWidget(self.banner)
        words.addWidget(self._unread)
        words.addWidget(self._case)
        words.addWidget(self._note)
        words.addLayout(self._below)
        words.addStretch(1)
        self._side = QWidget()
        beside = column(self._side, gap=10)
        beside.addWidget(self.comments)
        beside.addWidget(self.composer)
        beside.addWidget(self.add)
        how = self.tr("Select a passage and press C to comment on it.")
        beside.addWidget(Paragraph(how, Type.CAPTION, Tone.MUTED))
        beside.addStretch(1)
        self._sides = row(page, gap=20)
        set_margins(self._sides, PAGE_MARGIN, 12, PAGE_MARGIN, 16)
        self._sides.addLayout(words, 1)
        self._sides.addWidget(self._side)
        self._scroller = Scroller(page)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        if wide:
            self._side.setFixedWidth(theme().text(_BESIDE))
        else:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(_EVERYWHERE)
        self.header.set_narrow(not wide)
        super().resizeEvent(event)


def _added(part: NotePart) -> str:
    addendum = part.addendum
    return "" if addendum is None else f"{addendum_name(addendum.kind)}  ·  {moment(addendum.at)}"


def _empty(layout: QBoxLayout) -> None:
    while layout.count():
        taken = layout.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
