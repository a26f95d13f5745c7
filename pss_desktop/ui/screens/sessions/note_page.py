"""Reading a signed note: its words as they were signed, what was added since, and room to add more."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.ids import OpHash
from pss_desktop.domain.session_note import Addendum, AddendumKind
from pss_desktop.presenters.sessions.note_page import NotePagePresenter, NotePageState
from pss_desktop.presenters.values import NoteDetail, NoteState, ReviewedNote
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import client_crumb
from pss_desktop.ui.screens.records.addition_screen import AdditionScreen, words_card
from pss_desktop.ui.screens.records.note_told import co_signed_words, facts_line, signed_words, work_cards
from pss_desktop.ui.screens.review.review_comments import CommentList
from pss_desktop.ui.screens.words.note import addendum_name, part_words, state_badge
from pss_desktop.ui.screens.words.review import decided_words, review_badge
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.label import Paragraph

TEXT = "text"


class NotePageScreen(AdditionScreen):
    """With what was said of the note in review above its words."""

    def __init__(self, presenter: NotePagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self.header.set_title(self.tr("Session note"))
        self._presenter = presenter
        self._can_co_sign = self._can_send = False
        self.header.went.connect(lambda _: presenter.open_client())
        self._add_review()
        self._add_deeds()
        presenter.attach(self)

    # What the presenter shows

    def show_note(self, state: NotePageState) -> None:
        self.header.set_crumbs([client_crumb(state.name, state.code), self.tr("Session note")])
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
        self.show_words(self._cards(detail))
        self._show_review(state.review)
        self._can_co_sign = detail.may_co_sign
        self.in_error.setVisible(detail.state is not NoteState.ENTERED_IN_ERROR)
        self.turn(adding=self.is_adding)
        if not self.is_adding:
            self.add.setFocus()  # never on the dangerous deed, which stands first

    def addition_name(self, kind: AddendumKind) -> str:
        return addendum_name(kind)

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
            words_card(part_words(name).title, body.parts[name])
            for name in body.format.parts
            if body.parts.get(name)
        ]
        said = [signed_words(detail.note, detail.author), *map(co_signed_words, detail.co_signed)]
        signed = [Paragraph(words, Type.SMALL, Tone.MUTED) for words in said]
        additions = [self._addition(one) for one in detail.addenda]
        return [*cards, *work_cards(body.work), *signed, *additions, *self.unread_additions(detail.unread)]

    def _addition(self, addendum: Addendum) -> QWidget:
        title = f"{addendum_name(addendum.kind)}  ·  {moment(addendum.at)}"
        tone = Tone.DANGER if addendum.kind is AddendumKind.ENTERED_IN_ERROR else Tone.ACCENT
        return words_card(title, addendum.text, urgent=tone)

    def signing_words(self, kind: AddendumKind) -> str:
        return {
            AddendumKind.ADDENDUM: self.tr("Sign the addendum"),
            AddendumKind.AMENDMENT: self.tr("Sign the amendment"),
            AddendumKind.LATE_ENTRY: self.tr("Sign the late entry"),
            AddendumKind.ENTERED_IN_ERROR: self.tr("Sign that it was an error"),
        }[kind]

    # How it is built

    def _add_review(self) -> None:
        self._decided = Paragraph("", Type.STRONG)
        self.comments = CommentList(answer=self.tr("Answer by an addendum"))
        self.comments.answered.connect(lambda comment: self._presenter.answer(OpHash(comment)))
        for position, part in enumerate((self._decided, self.comments), start=1):
            self._body.insertWidget(position, part)
            part.hide()

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
        self.add.setText(self.tr("Add to this note"))
        self.print = IconButton(self.tr("Print this note"), "print")
        self.print.clicked.connect(self._presenter.print_it)
        self.send = Button(self.tr("Send for review"), icon="review")
        self.send.clicked.connect(self._presenter.send_for_review)
        self.header.add_deed(self.send)
        self.header.add_deed(self.print)
        self.bottom.add_first(self.in_error)
        self.put_deeds(self.co_sign, self.amend, self.late)

    def turn(self, *, adding: bool) -> None:
        super().turn(adding=adding)
        for button in (self.amend, self.late):
            button.setVisible(not adding)
        self.co_sign.setVisible(self._can_co_sign and not adding)
        self.send.setVisible(self._can_send and not adding)
