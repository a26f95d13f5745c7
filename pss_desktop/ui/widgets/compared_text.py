"""Typed words beside other words: what differs is marked by its ground and a line below it."""

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.word_differences import Run
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import TONE_PAIRS, Tone, Type
from pss_desktop.ui.widgets.label import Paragraph


class ComparedText(Paragraph):
    """Never colour alone: the mark is underlined too."""

    def __init__(self, text: str, runs: Sequence[Run] = (), parent: QWidget | None = None) -> None:
        super().__init__("", Type.BODY, typed=True, parent=parent)
        bare = not any(letter.isalpha() for letter in text)
        shift = 1 if bare else 0  # a number stands isolated, so that no line of Arabic turns its parts around
        self.runs = tuple(Run(run.start + shift, run.length) for run in runs)
        self.setText(isolated(text) if bare else text)
        self._lines.setFormats([self._mark(run) for run in self.runs])

    def _mark(self, run: Run) -> QTextLayout.FormatRange:
        ink, ground = TONE_PAIRS[Tone.WARN]
        look = QTextCharFormat()
        look.setBackground(theme().colour(ground))
        look.setForeground(theme().colour(ink))
        look.setFontUnderline(True)
        mark = QTextLayout.FormatRange()
        mark.start = run.start
        mark.length = run.length
        mark.format = look
        return mark
