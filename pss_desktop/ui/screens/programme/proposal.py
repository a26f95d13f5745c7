"""Signing a proposal: the other holder's file, everything that it changes, the root key, one deed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.programme.proposal import ProposalPresenter
from pss_desktop.presenters.values import ALARMING, Proposed
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.choose_folder import choose_file, choose_new_file
from pss_desktop.ui.screens.programme.frame import ProgrammeFrame
from pss_desktop.ui.screens.programme.root_card import RootCard
from pss_desktop.ui.screens.settings.page import titled_card
from pss_desktop.ui.screens.words.programme import PROPOSAL_FILES
from pss_desktop.ui.screens.words.roster_news import news_words
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import Hint


class ProposalScreen(ProgrammeFrame):
    """The root key's card comes once there is something to sign."""

    def __init__(self, presenter: ProposalPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.header.set_title(self.tr("Sign a proposal"))
        self.choose = Button(self.tr("Choose the proposal"), icon="folder")
        self.choose.clicked.connect(presenter.choose)
        self.changes = Card()
        self._title = Label("", Type.LEAD)
        self._missing = Hint("", icon="key")
        self._lines = column(gap=6)
        self.root = RootCard(presenter.roots)
        self.back = self.add_escape(self.tr("Back"))
        self.back.clicked.connect(presenter.back)
        self.sign = Button(self.tr("Sign this proposal"), Look.FILLED, icon="tick")
        self.sign.clicked.connect(presenter.sign)
        self.bottom.add(self.sign)
        self._lay_out()
        presenter.attach(self)
        self.choose.setFocus()

    def show_proposed(self, proposed: Proposed) -> None:
        numbers = QLocale()
        title = self.tr("List number {version} would change this")
        self._title.setText(title.format(version=numbers.toString(proposed.version)))
        missing = self.tr("Root keys that are yet to sign it: {missing}")
        self._missing.set_text(missing.format(missing=numbers.toString(proposed.missing)))
        self._empty_lines()
        for one in proposed.news:
            alarming = one.kind in ALARMING
            line = Hint(
                news_words(one),
                icon="warning" if alarming else "arrow",
                tone=Tone.DANGER if alarming else Tone.TEXT,
                step=Type.BODY,
            )
            self._lines.addWidget(line)
        if not proposed.news:
            self._lines.addWidget(
                Hint(self.tr("Nothing but its number and its day."), tone=Tone.TEXT, step=Type.BODY)
            )
        self._offer(signing=True)
        self.root.setVisible(proposed.missing > 0)
        (self.root.choose if proposed.missing else self.sign).setFocus()

    def show_passed_on(self, path: Path) -> None:
        words = self.tr("Signed. It lies in {file}; give it to whoever holds another root key.")
        self.say(words.format(file=isolated(path.name)))

    def show_in_force(self) -> None:
        self._offer(signing=False)
        self.say(self.tr("Signed, and it holds here now. Hand the new list of people on to everybody."))

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        forms = self.tr("Proposals ({patterns})").format(patterns=PROPOSAL_FILES)
        choose_file(self, self.tr("Where is the proposal?"), self.tr("Look at it"), forms, chosen)

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        title = self.tr("Where should the signed proposal go?")
        choose_new_file(self, title, self.tr("Write here"), name, chosen)

    def _offer(self, *, signing: bool) -> None:
        for part in (self.changes, self.root, self.sign):
            part.setVisible(signing)

    def _empty_lines(self) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            line = item.widget()
            if line is not None:
                line.hide()
                line.deleteLater()

    def _lay_out(self) -> None:
        first = titled_card(
            self.tr("What another holder of a root key gave you"),
            self.tr("Look at what it changes. Sign only what you have spoken about with them."),
        )
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self.choose)
        first.body.addLayout(foot)
        self.changes.body.addWidget(self._title)
        self.changes.body.addLayout(self._lines)
        self.changes.body.addWidget(self._missing)
        for part in (first, self.changes, self.root):
            self.body.addWidget(part)
        self.end_body()
        self._offer(signing=False)
