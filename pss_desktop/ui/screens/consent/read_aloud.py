"""Reading the wording aloud: one purpose a page in big letters, in the client's language."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.consent import Purpose
from pss_desktop.domain.wording import Spoken, Wording
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.languages import own_name
from pss_desktop.ui.screens.consent.lines import answer_segments
from pss_desktop.ui.screens.parts.dialog import Dialog
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.segments import Segment, Segments

_WIDTH: Final = 760
_PAGES: Final[tuple[Purpose | None, ...]] = (None, *Purpose)
_PLACE: Final = "{page} / {pages}"


class ReadAloudDialog(Dialog):
    """*read* hears the wording that is shown; *said* an answer that was given while reading."""

    def __init__(
        self,
        wordings: Sequence[Wording],
        chosen: str,
        *,
        read: Callable[[Wording], None],
        said: Callable[[Purpose, str], None],
        answers: Callable[[Purpose], str],
        parent: QWidget,
    ) -> None:
        super().__init__("", "", parent=parent, width=_WIDTH)
        self.setAccessibleName(self.tr("Read aloud with the client"))
        self._wordings = {one.key: one for one in wordings}
        self._said = said
        self._answers = answers
        self._read = read
        self._page = 0
        self.language = Segments(
            self.tr("Language of the wording"),
            [Segment(one.key, own_name(one.language)) for one in wordings],
        )
        self.language.chosen.connect(self._choose)
        self._count = Label("", Type.SMALL, Tone.MUTED)
        self._words = Paragraph("", Type.PAGE, typed=True)
        self._heading = Paragraph("", Type.TITLE, Tone.MUTED, typed=True)
        self.answer = answer_segments(self.tr("The client's answer"))
        self.answer.chosen.connect(self._answered)
        self._build()
        self.language.set_value(chosen if chosen in self._wordings else next(iter(self._wordings)))
        self._choose(self.language.value())

    @property
    def wording(self) -> Wording:
        """The wording that is shown."""
        return self._wordings[self.language.value()]

    @property
    def purpose(self) -> Purpose | None:
        """The purpose of this page; None on the opening page."""
        return _PAGES[self._page]

    def text(self) -> str:
        """What is to be read out now."""
        return self._words.text()

    def _build(self) -> None:
        top = row(gap=12)
        top.addWidget(self.language)
        top.addStretch(1)
        top.addWidget(self._count)
        self.body.addLayout(top)
        self.body.addWidget(self._heading)
        self.body.addWidget(self._words)
        self.body.addSpacing(theme().space(8))
        self.body.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignLeading)
        deeds = row(gap=8)
        self.leave = Button(self.tr("Close"))
        self.leave.clicked.connect(self.accept)
        self.back = Button(self.tr("Back"), icon="back")
        self.back.clicked.connect(lambda: self._turn(-1))
        self.next = Button(self.tr("Next page"), Look.FILLED)
        self.next.clicked.connect(lambda: self._turn(1))
        deeds.addWidget(self.leave)
        deeds.addStretch(1)
        deeds.addWidget(self.back)
        deeds.addWidget(self.next)
        self.body.addLayout(deeds)
        self.next.setDefault(True)

    def _choose(self, key: str) -> None:
        self._read(self._wordings[key])
        self._show()

    def _turn(self, step: int) -> None:
        if self._page + step >= len(_PAGES):
            self.accept()
            return
        self._page = max(self._page + step, 0)
        self._show()
        self.fit()

    def _show(self) -> None:
        spoken = self._spoken()
        self._heading.setText(isolated(spoken.title))
        self._words.setText(isolated(spoken.words))
        place = _PLACE.format(page=self._page + 1, pages=len(_PAGES))
        self._count.setText(isolated(place))
        self._count.updateGeometry()
        purpose = self.purpose
        self.answer.setVisible(purpose is not None)
        if purpose is not None:
            self.answer.set_value(self._answers(purpose))
        self.back.setVisible(self._page > 0)
        last = self._page == len(_PAGES) - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next page"))
        self.fit()

    def _spoken(self) -> Spoken:
        purpose = self.purpose
        return self.wording.opening if purpose is None else self.wording.purposes[purpose]

    def _answered(self, said: str) -> None:
        if self.purpose is not None:
            self._said(self.purpose, said)
