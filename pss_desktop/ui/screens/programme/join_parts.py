"""The cards of a joining that both sides have: one's own code, what came back, the words that are heard."""

from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QGridLayout, QWidget

from pss_desktop.presenters.values import JoiningState, Spelling
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.answer_parts import Flowing
from pss_desktop.ui.screens.parts.choose_folder import choose_file
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField, TextArea
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.qr_code import QrCode
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.sight import bring_into_sight, height_in_sight

COVER = "••••"

_SPELLINGS = {
    QLocale.Language.English: Spelling.ENGLISH,
    QLocale.Language.C: Spelling.ENGLISH,
    QLocale.Language.Arabic: Spelling.ARABIC,
}


class CodeCard(Card):
    """One's own request or reply: as a code for a telephone, and as a file."""

    def __init__(self, title: str, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.save = Button(self.tr("Save as a file"), icon="stick")
        self.show_code = Button(self.tr("Show a code for a telephone"), Look.QUIET)
        self.show_code.clicked.connect(self._show_code)
        self.code = QrCode(title)
        self.code.hide()
        self._saved = Hint("", icon="tick", tone=Tone.OK)
        self._saved.hide()
        self.body.addWidget(Label(title, Type.LEAD))
        self.body.addWidget(Paragraph(about, Type.SMALL, Tone.MUTED))
        self.body.addWidget(self.code)
        self.body.addWidget(self._saved)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self.show_code)
        foot.addWidget(self.save)
        self.body.addLayout(foot)

    def show_content(self, content: str) -> None:
        self.code.show_content(content)

    def show_saved(self, path: Path) -> None:
        words = self.tr("It lies in {file}. Hand it over.")
        self._saved.set_text(words.format(file=isolated(path.name)))
        self._saved.show()

    def _show_code(self) -> None:
        """All of it in sight, for a photograph."""
        self.code.fit_into(height_in_sight(self))
        self.code.show()
        self.save.setFocus()
        self.show_code.hide()
        bring_into_sight(self.code)


class GivenCard(Card):
    """What the other side handed over: a file, a picture of the code on their screen, or its text."""

    pasted = Signal(str)
    pointed = Signal(Path)
    """At a picture's file."""
    copied = Signal(QImage)
    """What lies in the clipboard; a null image where that is no picture."""

    def __init__(self, title: str, about: str, deed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.state = Badge("")
        self.state.hide()
        self.file = Button(deed, Look.FILLED, icon="folder")
        self.by_text = Button(self.tr("Paste a text instead"), Look.QUIET)
        self.by_text.clicked.connect(self._turn_to_text)
        self.by_picture = Button(self.tr("Read a code from a picture…"), Look.QUIET)
        self.by_picture.clicked.connect(self._choose_picture)
        self.by_copy = Button(self.tr("Read a copied picture"), Look.QUIET)
        self.by_copy.clicked.connect(lambda: self.copied.emit(QGuiApplication.clipboard().image()))
        self.text = TextArea(self.tr("The text that the telephone read"), lines=2, most=4)
        self._row = FormRow(self.text.accessibleName(), self.text)
        self.read = Button(self.tr("Read this text"))
        self.read.clicked.connect(lambda: self.pasted.emit(self.text.text()))
        head = row(gap=10)
        head.addWidget(Label(title, Type.LEAD))
        head.addWidget(self.state)
        head.addStretch(1)
        self.body.addLayout(head)
        self.body.addWidget(Paragraph(about, Type.SMALL, Tone.MUTED))
        self.body.addWidget(self._row)
        ways = [self.by_text, self.by_picture, self.by_copy]
        self.body.addWidget(Flowing(self.tr("Without a file of theirs"), ways))
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self.read)
        foot.addWidget(self.file)
        self.body.addLayout(foot)
        self._row.hide()
        self.read.hide()

    def show_read(self, words: str) -> None:
        """*words* say what was read; empty when nothing was yet."""
        self.state.set_text(words)
        self.state.set_tone(Tone.OK, icon="tick")
        self.state.setVisible(bool(words))
        self.file.set_look(Look.OUTLINED if words else Look.FILLED)  # then another deed is the next one
        if words:
            self._row.hide()
            self.read.hide()
            self.by_text.show()

    def _choose_picture(self) -> None:
        forms = self.tr("Pictures") + " (*.png *.jpg *.jpeg *.webp)"
        choose_file(self, self.tr("Where is the picture?"), self.tr("Read"), forms, self.pointed.emit)

    def _turn_to_text(self) -> None:
        self._row.show()
        self.read.show()
        self.by_text.hide()
        self.text.setFocus()


class WordsCard(Card):
    """The parts in their order; two are covered here, and typed as the other person reads them."""

    spelt = Signal(str)
    heard = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.state = Badge("")
        spellings = [
            Segment(Spelling.ENGLISH.value, self.tr("English words")),
            Segment(Spelling.ARABIC.value, self.tr("Arabic words")),
            Segment(Spelling.DIGITS.value, self.tr("Digits")),
        ]
        self.spelling = Segments(self.tr("Read aloud as"), spellings)
        self.spelling.chosen.connect(self.spelt)
        self.parts = [Badge("", strong=True) for _ in range(8)]
        self.fields = [LineField("") for _ in range(2)]
        self._rows = [FormRow(self.tr("Covered part"), field) for field in self.fields]
        self._wrong = Hint("", icon="warning", tone=Tone.DANGER)
        self._wrong.hide()
        self.check = Button(self.tr("These are the ones I heard"), Look.FILLED, icon="tick")
        self.check.clicked.connect(self._check)
        for field in self.fields:
            field.returnPressed.connect(self._check)
            field.textEdited.connect(lambda _: self._wrong.hide())
        self._lay_out()

    def show_words(self, state: JoiningState) -> None:
        """The words of this joining, or that they were heard already."""
        if state.spoken is None:
            return
        if state.spelling is None:
            self.spelt.emit(_SPELLINGS.get(QLocale().language(), Spelling.DIGITS).value)
            return
        self.spelling.set_value(state.spelling.value)
        self.state.set_text(self.tr("Heard, and right") if state.heard else "")
        self.state.set_tone(Tone.OK, icon="tick")
        self.state.setVisible(state.heard)
        shown = state.spoken.shown
        for place, badge in enumerate(self.parts):
            badge.setVisible(place < len(shown))
            if place < len(shown):
                part = shown[place]
                badge.set_text(f"{_number(place)}  {isolated(COVER if part is None else part)}")
        for line, field, place in zip(self._rows, self.fields, state.spoken.covered, strict=True):
            line.set_label(self.tr("Part {number}, as you hear it").format(number=_number(place)))
            field.clear()
            line.setVisible(not state.heard)
        self.check.setVisible(not state.heard)
        self.spelling.setVisible(not state.heard)
        self._wrong.hide()

    def show_wrong(self, tries_left: int) -> None:
        self._wrong.set_text(
            self.tr("Those are not the parts. Ask for them once more; %n tries are left.", "", tries_left)
        )
        self._wrong.show()
        self.fields[0].selectAll()
        self.fields[0].setFocus()

    def wrong(self) -> str:
        """What is said about the parts that were typed; empty while nothing is."""
        return "" if self._wrong.isHidden() else self._wrong.text()

    def put_keyboard(self) -> None:
        self.fields[0].setFocus()

    def _check(self) -> None:
        self.heard.emit([field.text() for field in self.fields])

    def _lay_out(self) -> None:
        head = row(gap=10)
        head.addWidget(Label(self.tr("Read these to each other"), Type.LEAD))
        head.addWidget(self.state)
        head.addStretch(1)
        self.body.addLayout(head)
        about = self.tr(
            "Meet, or call each other on a number that you know, and choose the same on both sides: words of "
            "either language and digits stand for one secret. Both see the same parts, but for two that are "
            "covered here: the other person reads them to you. If they differ, somebody is in between."
        )
        self.body.addWidget(Paragraph(about, Type.SMALL, Tone.MUTED))
        self.body.addWidget(self.spelling)
        grid = QGridLayout()
        grid.setSpacing(theme().space(8))
        for place, badge in enumerate(self.parts):
            grid.addWidget(badge, place // 4, place % 4)
        grid.setColumnStretch(4, 1)
        self.body.addLayout(grid)
        lines = row(gap=12)
        for line in self._rows:
            lines.addWidget(line)
        self.body.addLayout(lines)
        self.body.addWidget(self._wrong)
        foot = column(gap=0)
        ends = row(gap=8)
        ends.addStretch(1)
        ends.addWidget(self.check)
        foot.addLayout(ends)
        self.body.addLayout(foot)


def _number(place: int) -> str:
    return QLocale().toString(place + 1)
