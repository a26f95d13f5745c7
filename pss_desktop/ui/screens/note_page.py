"""Reading a signed note: its words as they were signed, what was added since, and room to add more."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.ids import OpHash
from pss_desktop.domain.session_note import Addendum, AddendumKind
from pss_desktop.presenters.autosave import SaveState
from pss_desktop.presenters.note_page import NotePagePresenter, NotePageState
from pss_desktop.presenters.values import NoteDetail, NoteState, ReviewedNote
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.front import Scroller
from pss_desktop.ui.screens.note_told import co_signed_words, facts_line, signed_words, work_cards
from pss_desktop.ui.screens.note_words import addendum_name, part_words, state_badge
from pss_desktop.ui.screens.review_comments import CommentList
from pss_desktop.ui.screens.review_words import decided_words, review_badge
from pss_desktop.ui.screens.save_state import save_state_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph

TEXT = "text"


class NotePageScreen(Panel):
    """The note never changes here; additions are written below it and signed apart."""

    def __init__(self, presenter: NotePagePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._can_co_sign = self._can_send = False
        self.header = PageHeader(self.tr("Session note"))
        self.header.went.connect(lambda _: presenter.open_client())
        self.banner = Banner()
        self.banner.hide()
        self.text = TextArea(self.tr("Addition"), lines=4)
        self.text.textChanged.connect(lambda: presenter.set_text(self.text.text()))
        self.text.left.connect(presenter.focus_lost)
        self._text_row = FormRow(self.tr("Addition"), self.text)
        self._adding = Card()
        self._adding.body.addWidget(self._text_row)
        self._adding.hide()
        self._note = column(gap=12)
        self.bottom = BottomBar()
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_note(self, state: NotePageState) -> None:
        name = shown_name(state.name, state.code)
        self.header.set_crumbs([f"{isolated(name)}  ·  {isolated(state.code)}", self.tr("Session note")])
        detail = state.detail
        badge = state_badge(detail.state)
        badges: list[QWidget] = [Badge(badge.text, badge.tone, icon=badge.icon)]
        if detail.note.is_late:
            badges.append(Badge(self.tr("Late entry"), Tone.WARN, icon="clock"))
        if detail.co_signed:
            badges.append(Badge(self.tr("Co-signed"), Tone.OK, icon="genuine"))
        if state.review.mark is not None:
            words = review_badge(state.review.mark)
            badges.append(Badge(words.text, words.tone, icon=words.icon))
        self.header.set_badges(badges)
        self.header.set_second_line(facts_line(detail.note.body))
        self._empty_note()
        for card in self._cards(detail):
            self._note.addWidget(card)
        self._show_review(state.review)
        self._can_co_sign = detail.may_co_sign
        self.in_error.setVisible(detail.state is not NoteState.ENTERED_IN_ERROR)
        self._turn(adding=self._adding.isVisibleTo(self))
        if not self._adding.isVisibleTo(self):
            self.add.setFocus()  # never on the dangerous deed, which stands first

    def show_adding(self, kind: AddendumKind, text: str) -> None:
        self._text_row.set_label(addendum_name(kind))
        if self.text.text() != text:
            self.text.setText(text)
        self._adding.show()
        self._turn(adding=True)
        self.sign.setText(self._signing_words(kind))
        self.sign.updateGeometry()
        self.text.setFocus()
        layout = self._page.layout()
        if layout is not None:
            layout.activate()  # the field has its place only then
        QTimer.singleShot(0, self._scroller, lambda: self._scroller.ensureWidgetVisible(self._adding))

    def hide_adding(self) -> None:
        self._adding.hide()
        self.text.setText("")
        self._text_row.show_problem("")
        self.header.show_state("")
        self._turn(adding=False)

    def show_save_state(self, state: SaveState) -> None:
        words = save_state_words(state)
        self.header.show_state(words.text, icon=words.icon, tone=words.tone)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self._text_row.show_problem(problem_sentence(problems[0]) if problems else "")
        if problems:
            self.text.setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def caret(self) -> tuple[str, int]:
        return (TEXT, self.text.cursor_position()) if self._adding.isVisibleTo(self) else ("", 0)

    def put_cursor(self, field: str, position: int) -> None:
        if field == TEXT:
            self.text.setFocus()
            self.text.set_cursor_position(position)

    # Words

    def _show_review(self, review: ReviewedNote) -> None:
        """What the supervisor said, the newest decision first; nothing where nobody was asked."""
        decided = decided_words(review)
        self._decided.setText(decided)
        self._decided.setVisible(bool(decided))
        self.comments.show_comments(review.comments)
        self.comments.setVisible(bool(review.comments))
        self._can_send = review.may_send
        self.send.setText(self.tr("Send again") if review.mark is not None else self.tr("Send for review"))
        self.send.updateGeometry()

    def _cards(self, detail: NoteDetail) -> list[QWidget]:
        body = detail.note.body
        cards = [
            _words_card(part_words(name).title, body.parts[name])
            for name in body.format.parts
            if body.parts.get(name)
        ]
        said = [signed_words(detail.note, detail.author), *map(co_signed_words, detail.co_signed)]
        signed = [Paragraph(words, Type.SMALL, Tone.MUTED) for words in said]
        additions = [self._addition(one) for one in detail.addenda]
        return [*cards, *work_cards(body.work), *signed, *additions]

    def _addition(self, addendum: Addendum) -> QWidget:
        title = f"{addendum_name(addendum.kind)}  ·  {moment(addendum.at)}"
        tone = Tone.DANGER if addendum.kind is AddendumKind.ENTERED_IN_ERROR else Tone.ACCENT
        return _words_card(title, addendum.text, urgent=tone)

    def _signing_words(self, kind: AddendumKind) -> str:
        return {
            AddendumKind.ADDENDUM: self.tr("Sign the addendum"),
            AddendumKind.AMENDMENT: self.tr("Sign the amendment"),
            AddendumKind.LATE_ENTRY: self.tr("Sign the late entry"),
            AddendumKind.ENTERED_IN_ERROR: self.tr("Sign that it was an error"),
        }[kind]

    # How it is built

    def _build(self) -> None:
        self._decided = Paragraph("", Type.STRONG)
        self.comments = CommentList(answer=self.tr("Answer by an addendum"))
        self.comments.answered.connect(lambda comment: self._presenter.answer(OpHash(comment)))
        for part in (self._decided, self.comments):
            part.hide()
        self._page = QWidget()
        self._scroller = Scroller(self._page)
        body = column(self._page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        body.addWidget(self.banner)
        body.addWidget(self._decided)
        body.addWidget(self.comments)
        body.addLayout(self._note)
        body.addWidget(self._adding)
        body.addStretch(1)
        self._add_deeds()
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.bottom)

    def _add_deeds(self) -> None:
        begin = self._presenter.begin_adding
        self.in_error = Button(self.tr("Entered in error"), Look.DANGER)
        self.in_error.clicked.connect(lambda: begin(AddendumKind.ENTERED_IN_ERROR))
        self.late = Button(self.tr("Add a late entry"))
        self.late.clicked.connect(lambda: begin(AddendumKind.LATE_ENTRY))
        self.amend = Button(self.tr("Amend"))
        self.amend.clicked.connect(lambda: begin(AddendumKind.AMENDMENT))
        self.co_sign = Button(self.tr("Co-sign"), Look.TINTED, icon="genuine")
        self.co_sign.clicked.connect(self._presenter.co_sign)
        self.add = Button(self.tr("Add to this note"), Look.FILLED, icon="plus")
        self.add.clicked.connect(lambda: begin(AddendumKind.ADDENDUM))
        self.drop = Button(self.tr("Drop these words"))
        self.drop.clicked.connect(self._presenter.drop_adding)
        self.sign = Button(self._signing_words(AddendumKind.ADDENDUM), Look.FILLED, icon="pencil")
        self.sign.show_shortcut("Ctrl+Return")
        self.sign.clicked.connect(self._presenter.sign)
        self.print = IconButton(self.tr("Print this note"), "print")
        self.print.clicked.connect(self._presenter.print_it)
        self.send = Button(self.tr("Send for review"), icon="review")
        self.send.clicked.connect(self._presenter.send_for_review)
        self.header.add_deed(self.send)
        self.header.add_deed(self.print)
        self.bottom.add_first(self.in_error)
        for button in (self.co_sign, self.amend, self.late, self.add, self.drop, self.sign):
            self.bottom.add(button)
        self._turn(adding=False)

    def _turn(self, *, adding: bool) -> None:
        """The deeds of reading, or those of writing an addition."""
        for button in (self.amend, self.late, self.add):
            button.setVisible(not adding)
        self.co_sign.setVisible(self._can_co_sign and not adding)
        self.send.setVisible(self._can_send and not adding)
        for button in (self.drop, self.sign):
            button.setVisible(adding)

    def _empty_note(self) -> None:
        while self._note.count():
            taken = self._note.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _words_card(title: str, words: str, *, urgent: Tone | None = None) -> Card:
    card = Card(urgent=urgent)
    head = row(gap=8)
    head.addWidget(Label(title, Type.LEAD), 1)
    card.body.addLayout(head)
    card.body.addWidget(Paragraph(words, typed=True))
    return card
