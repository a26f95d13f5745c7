"""Parts of the screens of decisions: sides beside each other, each with its writer, and answers to choose."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from pss_desktop.domain.errors import FieldProblem
from pss_desktop.domain.word_differences import Run, compare_words
from pss_desktop.presenters.values import Side
from pss_desktop.ui.screens.words.decision import when_wrote, who_wrote
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.compared_text import ComparedText
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.ticks import Radio, words_start

SIDE_BY_SIDE_FROM = 620


class Answers(QObject):
    """The radios of one question, wherever they stand; exactly one of them is the answer."""

    edited = Signal(str, object)

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self.radios: dict[str, Radio] = {}
        self.problem = Hint("", icon="warning", tone=Tone.DANGER)
        self.problem.hide()
        self._group = QButtonGroup(self)

    def radio(self, value: str, words: str, *, risk: Risk | None = None) -> Radio:
        """One more answer; put it where it belongs."""
        button = Radio(words, risk=risk)
        self.radios[value] = button
        self._group.addButton(button)
        button.clicked.connect(lambda: self._chosen(value))
        return button

    def show_value(self, value: object) -> None:
        """Show what is chosen without telling."""
        self._group.setExclusive(False)
        for one, button in self.radios.items():
            button.setChecked(one == value)
        self._group.setExclusive(True)

    def show_problems(self, problems: Sequence[FieldProblem]) -> None:
        mine = next((problem for problem in problems if problem.field == self.name), None)
        self.problem.set_text("" if mine is None else problem_sentence(mine), icon="warning")
        self.problem.setVisible(mine is not None)

    def value(self) -> str:
        return next((value for value, button in self.radios.items() if button.isChecked()), "")

    def focus(self) -> None:
        chosen = self.radios.get(self.value()) or next(iter(self.radios.values()), None)
        if chosen is not None:
            chosen.setFocus()

    def has_keyboard(self) -> bool:
        return any(button.hasFocus() for button in self.radios.values())

    def _chosen(self, value: str) -> None:
        self.show_problems(())
        self.edited.emit(self.name, value)


class SideCard(Card):
    """Who, when and on which device; below it what they wrote. With a *radio* the side can be chosen."""

    def __init__(self, side: Side, radio: Radio | None = None, *, shows: str = "") -> None:
        super().__init__()
        head = row(gap=8)
        if radio is not None:
            head.addWidget(radio, 1)
        else:
            head.addWidget(Label(who_wrote(side), Type.LEAD), 1)
        if shows:
            head.addWidget(Badge(shows, Tone.ACCENT))
        self.body.addLayout(head)
        self.body.addWidget(Paragraph(when_wrote(side), Type.SMALL, Tone.MUTED))
        self.setAccessibleName(who_wrote(side))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def add_text(self, text: str, runs: Sequence[Run] = ()) -> None:
        self.body.addWidget(ComparedText(text, runs), 1)  # a taller card beside it leaves the words on top


class SideBySide(QWidget):
    """Beside each other while there is room, else below each other."""

    def __init__(self, cards: Sequence[QWidget]) -> None:
        super().__init__()
        self._line = row(self, gap=16)
        for card in cards:
            self._line.addWidget(card, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(SIDE_BY_SIDE_FROM)
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        super().resizeEvent(event)


def text_cards(
    sides: Sequence[Side],
    told: Callable[[Side], str],
    radio: Callable[[Side], Radio | None],
    shows: str,
    *,
    compared: bool = True,
) -> list[SideCard]:
    """A card each; words that were typed are *compared* with those of another, the first of all."""
    texts = [told(side) for side in sides]
    cards = []
    for at, (side, text) in enumerate(zip(sides, texts, strict=True)):
        found = compare_words(text, texts[1 if at == 0 else 0]) if compared and len(texts) > 1 else None
        card = SideCard(side, radio(side), shows=shows if side.shows else "")
        card.add_text(text, found.one if found is not None else ())
        cards.append(card)
    return cards


def choice_card(answers: Answers, options: Sequence[tuple[str, str, str]]) -> Card:
    """Answers below each other, each with a line that says what follows from it."""
    card = Card()
    for value, words, follows in options:
        part = column(gap=0)
        part.addWidget(answers.radio(value, words))
        if follows:
            below = row(gap=0)
            below.addSpacing(words_start())
            below.addWidget(Paragraph(follows, Type.SMALL, Tone.MUTED), 1)
            part.addLayout(below)
        card.body.addLayout(part)
    card.body.addWidget(answers.problem)
    return card


def words_in(payload: Mapping[str, object], *names: str) -> str:
    """The words of an act, those of *names* or all of them, in their order."""
    text = payload.get("text")
    said = text if isinstance(text, Mapping) else {}
    wanted = names or tuple(said)
    return "\n\n".join(str(said[name]) for name in wanted if isinstance(said.get(name), str) and said[name])
