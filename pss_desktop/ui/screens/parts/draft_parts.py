"""What every form with a draft shows alike: whose it is, a draft from before, what is saved."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QMenu, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.ui.screens.parts.save_state import save_state_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.texts_fields import problems_counted
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.ground import Card, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph

translate = QCoreApplication.translate


class DraftQuestion(QWidget):
    """Go on with what was written before, or put it away."""

    gone_on = Signal()
    put_away = Signal()

    def __init__(self, begin_new: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label("", Type.LEAD)
        self._found = Paragraph("", tone=Tone.MUTED)
        self.begin_new = Button(begin_new)
        self.begin_new.clicked.connect(self.put_away)
        self.go_on = Button(self.tr("Go on with it"), Look.FILLED)
        self.go_on.clicked.connect(self.gone_on)
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.begin_new)
        deeds.addWidget(self.go_on)
        card = Card(urgent=Tone.WARN)
        card.body.addWidget(self._title)
        card.body.addWidget(self._found)
        card.body.addLayout(deeds)
        outer = column(self, gap=0)
        set_margins(outer, PAGE_MARGIN, 16, PAGE_MARGIN, 16)
        outer.addWidget(card)
        outer.addStretch(1)
        self.hide()

    def ask(self, title: str, found: str) -> None:
        """Show it, with the keyboard on the answer that loses nothing."""
        self._title.setText(title)
        self._found.setText(found)
        self.show()
        self.go_on.setFocus()


class DraftMenu(IconButton):
    """The rarer deeds of a form; the first is to throw its draft away."""

    thrown_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("DraftMenu", "More deeds"), "more", parent=parent)
        deeds = QMenu(self)
        deeds.setAccessibleName(translate("DraftMenu", "More deeds"))
        self.throw = deeds.addAction(translate("DraftMenu", "Throw this draft away"))
        self.throw.triggered.connect(lambda _checked: self.thrown_away.emit())
        self.clicked.connect(lambda: deeds.popup(self.mapToGlobal(self.rect().bottomLeft())))


def show_saved(state: SaveState, header: PageHeader, banner: Banner) -> None:
    """Say in *header* what is saved; what keeps it from being saved stands in *banner* until it is gone."""
    words = save_state_words(state)
    if state.problem is not None:
        show_problem(state.problem, banner)
        words = save_state_words(SaveState(state.saved_at, state.unsaved))
    elif not banner.isHidden():
        banner.hide()
    header.show_state(words.text, icon=words.icon, tone=words.tone)


def show_problem(problem: PssError, banner: Banner) -> None:
    """Say in *banner* what went wrong."""
    banner.show_message(sentence(problem), Tone.DANGER)
    banner.show()


def count_problems(problems: Sequence[object], bottom: BottomBar) -> None:
    """Say in *bottom* how many answers want a look; nothing where none does."""
    words = problems_counted(len(problems)) if problems else ""
    bottom.show_hint(words, icon="warning", tone=Tone.DANGER)
