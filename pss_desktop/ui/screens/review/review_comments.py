"""What was said about a note: one card a comment with its answers, and the one that is being written."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.values import ShownComment
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.words.review import ReviewLines
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge, Tile
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.ticks import CheckBox

_QUOTED = 160


class CommentCard(Card):
    """A number, who and when, the passage, the words; below them what was added in answer."""

    answered = Signal(bytes)

    def __init__(self, shown: ShownComment, *, answer: str = "", parent: QWidget | None = None) -> None:
        super().__init__(urgent=Tone.DANGER if shown.comment.urgent else None, padding=12, parent=parent)
        self.shown = shown
        head = row(gap=8)
        head.addWidget(_number(shown.number))
        head.addWidget(Label(isolated(self.tr("You") if shown.mine else shown.name), Type.STRONG), 1)
        head.addWidget(Label(moment(shown.comment.at), Type.CAPTION, Tone.MUTED))
        self.body.addLayout(head)
        if shown.comment.urgent:
            urgent = row()
            urgent.addWidget(Badge(self.tr("Urgent"), Tone.DANGER, icon="flag"))
            urgent.addStretch(1)
            self.body.addLayout(urgent)
        if shown.comment.passage is not None:
            self.body.addWidget(
                Paragraph(quoted(shown.comment.passage.quote), Type.SMALL, Tone.MUTED, typed=True)
            )
        self.body.addWidget(Paragraph(shown.comment.text, typed=True))
        for one in shown.answers:
            self.body.addWidget(_answer(one.name, moment(one.addendum.at), one.addendum.text))
        self.answer: Button | None = None
        if answer:
            self.answer = Button(answer, Look.QUIET, icon="speech")
            self.answer.clicked.connect(lambda: self.answered.emit(shown.id))
            self.body.addWidget(self.answer)


class Composer(Card):
    """The comment that is being written."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(urgent=Tone.ACCENT, padding=12, parent=parent)
        self._quote = Paragraph("", Type.SMALL, Tone.MUTED, typed=True)
        self.text = TextArea(self.tr("Your comment"), lines=3)
        self._row = FormRow(self.tr("Your comment"), self.text)
        self.urgent = CheckBox(self.tr("Urgent: first on their Today"))
        self.drop = Button(self.tr("Drop these words"), Look.QUIET)
        self.add = Button(self.tr("Add comment"), Look.OUTLINED)
        self.add.setShortcut(QKeySequence("Ctrl+Return"))
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.drop)
        deeds.addWidget(self.add)
        self.body.addWidget(self._quote)
        self.body.addWidget(self._row)
        self.body.addWidget(self.urgent)
        self.body.addLayout(deeds)

    def show_words(self, text: str, quote: str, *, urgent: bool) -> None:
        """Show what is written so far, about which passage."""
        self._quote.setText(quoted(quote) if quote else self.tr("About the note as a whole."))
        if self.text.text() != text:
            self.text.setText(text)
        self.urgent.setChecked(urgent)
        self.show_problems(())

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self._row.show_problem(problem_sentence(problems[0]) if problems else "")


class CommentList(QWidget):
    """The comments in order, counted; *answer*: the word of the deed that answers one, '' for none."""

    answered = Signal(bytes)

    def __init__(self, *, answer: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._answer = answer
        self.cards: list[CommentCard] = []
        self._count = Label("", Type.SMALL_STRONG)
        self._layout = column(self, gap=10)
        self._layout.addWidget(self._count)

    def show_comments(self, comments: Sequence[ShownComment]) -> None:
        for card in self.cards:
            self._layout.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._count.setText(ReviewLines().comments(len(comments)))
        self.cards = [CommentCard(one, answer=self._word_for(one)) for one in comments]
        for card in self.cards:
            card.answered.connect(self.answered)
            self._layout.addWidget(card)

    def _word_for(self, shown: ShownComment) -> str:
        return "" if shown.mine else self._answer


def quoted(words: str) -> str:
    """The beginning of a passage in quotation marks."""
    short = " ".join(words.split())
    shown = f"{short[:_QUOTED].rstrip()} …" if len(short) > _QUOTED else short
    return isolated(f"“{shown}”")


def _number(number: int) -> QWidget:
    tile = Tile(tone=Tone.WARN, size=24, round_=True)
    tile.set_initials(QLocale().toString(number))
    return tile


def _answer(name: str, when: str, words: str) -> Card:
    card = Card(fill="sunken", padding=10)
    head = row(gap=8)
    head.addWidget(Label(isolated(name), Type.SMALL_STRONG), 1)
    head.addWidget(Label(when, Type.CAPTION, Tone.MUTED))
    card.body.addLayout(head)
    card.body.addWidget(Paragraph(words, Type.SMALL, typed=True))
    return card
