"""The page of the first run that settles the passphrase: words of chance, or a text of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStyle, QWidget

from pss_desktop.presenters.entrance.first_run import Answers, FirstRunPresenter
from pss_desktop.ui.screens.entrance.first_run_pages import FirstRunPage
from pss_desktop.ui.screens.parts.flow import FlowLayout
from pss_desktop.ui.theme.paint import Box, draw_box, draw_text, text_width
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import LARGE_CONTROL_HEIGHT, RADIUS_ROW, Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.ticks import CheckBox

_ACROSS = 5
_ACROSS_OF_MORE = 3


class WordTile(QWidget):
    """One word and its number; covered, it keeps its size."""

    def __init__(self, number: int, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.word = word
        self._covered = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_covered(covered=False)

    def set_covered(self, *, covered: bool) -> None:
        self._covered = covered
        number = self.locale().toString(self._number)
        self.setAccessibleName(number if covered else f"{number} {self.word}")
        self.update()

    def sizeHint(self) -> QSize:
        width = text_width(self.word, theme().font(Type.LEAD)) + 2 * theme().space(14)
        return QSize(width, theme().line(Type.CAPTION) + theme().line(Type.LEAD) + theme().space(14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = Box(theme().colour("surface"), theme().colour("line"), RADIUS_ROW)
        draw_box(painter, self.rect(), box)
        inner = self.rect().adjusted(
            theme().space(14), theme().space(6), -theme().space(8), -theme().space(6)
        )
        number = QRect(inner.x(), inner.y(), inner.width(), theme().line(Type.CAPTION))
        word = QRect(inner.x(), number.bottom() + 1, inner.width(), theme().line(Type.LEAD))
        place = QStyle.visualRect
        draw_text(
            painter,
            place(self.layoutDirection(), self.rect(), number),
            self.locale().toString(self._number),
            font=theme().font(Type.CAPTION),
            colour=theme().colour("muted"),
        )
        draw_text(
            painter,
            place(self.layoutDirection(), self.rect(), word),
            "\u2022\u2022\u2022\u2022\u2022" if self._covered else self.word,
            font=theme().font(Type.LEAD),
            colour=theme().colour("text"),
        )


class WordTiles(QWidget):
    """The offered words in their order; they wrap where the window is narrow."""

    def __init__(self, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles = [WordTile(number, word) for number, word in enumerate(words, 1)]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme().space(10))
        across = _ACROSS if len(words) <= _ACROSS else _ACROSS_OF_MORE
        self._arrange(across if theme().scale < 1.5 else 2)

    def set_covered(self, *, covered: bool) -> None:
        for tile in self.tiles:
            tile.set_covered(covered=covered)

    def _arrange(self, across: int) -> None:
        for position, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, position // across, position % across)


class PassphrasePage(FirstRunPage):
    """Words are typed back once, so that they are remembered; an own text stays in plain view."""

    def __init__(self, presenter: FirstRunPresenter, answers: Answers) -> None:
        own = answers.passphrase.own
        super().__init__(
            self.tr("Your passphrase"),
            self.tr("This text opens your vault. Nobody else has it: not your programme, not us.")
            if own
            else self.tr("These words open your vault. Nobody else has them: not your programme, not us."),
        )
        self._presenter = presenter
        if own:
            self._add_way_back()
        else:
            self._add_words(answers)
        label = self.tr("Your own text") if own else self.tr("Type the words once")
        about = (
            self.tr("14 letters or more. A sentence of your own is better than one from a book.")
            if own
            else self.tr("Typing them now is the best way to remember them.")
        )
        self.field = LineField(label, height=LARGE_CONTROL_HEIGHT)
        self.field.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.field.setFont(theme().font(Type.LEAD if own else Type.BODY))
        self.field.setText(answers.passphrase.typed)
        self.field.textEdited.connect(presenter.type_passphrase)
        self.field.returnPressed.connect(self.done)
        self._row = FormRow(label, self.field, help_text=about)
        self.body.addWidget(self._row)
        self.body.addWidget(self._story(own=own))
        self.show_answers(answers)

    def start(self) -> None:
        self.field.setFocus()

    def show_answers(self, answers: Answers) -> None:
        passphrase = answers.passphrase
        if passphrase.own or not passphrase.typed:
            self.field.show_badge("")
        else:
            words = self.tr("{n} of {all} match").format(
                n=self.locale().toString(passphrase.matching),
                all=self.locale().toString(len(passphrase.offered)),
            )
            full = passphrase.matching == len(passphrase.offered)
            self.field.show_badge(words, Tone.OK if full else Tone.MUTED)
        self._row.show_problem("")

    def show_gap(self, reason: str) -> None:
        if reason == "words_differ":
            words = self.tr("The words differ from those above. Look at the first that does not match.")
        else:
            words = self.tr("Type the passphrase that shall open the vault.")
        self._row.show_problem(words)
        self.field.setFocus()

    def _add_words(self, answers: Answers) -> None:
        well = Card(fill="sunken", padding=16)
        well.body.setSpacing(theme().space(8))
        self.words = WordTiles(answers.passphrase.offered)
        well.body.addWidget(self.words)
        self.others = Button(self.tr("Offer other words"), Look.QUIET, icon="undo")
        self.others.clicked.connect(self._presenter.offer_other_words)
        self.own = Button(self.tr("Choose my own words"), Look.QUIET, icon="pencil")
        self.own.clicked.connect(lambda: self._presenter.choose_own(own=True))
        self.cover = Button(self.tr("Hide the words"), Look.QUIET, icon="eye-off")
        self.cover.setCheckable(True)
        self.cover.toggled.connect(self._cover)
        deeds = QWidget()
        flow = FlowLayout(deeds, gap=4)
        for deed in (self.others, self.own, self.cover):
            flow.addWidget(deed)
        well.body.addWidget(deeds)
        self.oversees = CheckBox(self.tr("I supervise others: offer me six words"))
        self.oversees.setChecked(answers.oversees)
        self.oversees.toggled.connect(lambda ticked: self._presenter.oversee(oversees=ticked))
        well.body.addWidget(self.oversees, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(well)

    def _add_way_back(self) -> None:
        self.offered = Button(self.tr("Offer me words instead"), Look.QUIET, icon="undo")
        self.offered.clicked.connect(lambda: self._presenter.choose_own(own=False))
        self.body.addWidget(self.offered)

    def _story(self, *, own: bool) -> QWidget:
        well = Card(fill="tint", padding=14)
        words = (
            self.tr("If you forget it, only the recovery code of the next page opens the vault.")
            if own
            else self.tr(
                "Words chosen by chance are hard to guess and easy to picture. Make a small story of them."
            )
        )
        well.body.addWidget(Hint(words, icon="hint", tone=Tone.ACCENT))
        return well

    def _cover(self, covered: bool) -> None:
        self.words.set_covered(covered=covered)
        self.cover.setText(self.tr("Show the words") if covered else self.tr("Hide the words"))
        self.cover.set_icon("eye" if covered else "eye-off")
