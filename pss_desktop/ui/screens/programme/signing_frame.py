"""What the pages on which root keys sign share: the card of the root keys, and where a proposal goes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.programme.roster_signing import RosterSigning
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.choose_folder import choose_new_file
from pss_desktop.ui.screens.programme.frame import ProgrammeFrame
from pss_desktop.ui.screens.programme.root_card import RootCard


class SigningFrame(ProgrammeFrame):
    """Subclasses put :attr:`root` where it belongs on their page."""

    def __init__(self, signing: RosterSigning, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.root = RootCard(signing.roots)

    def show_signed(self) -> None:
        self.say(self.tr("Signed. Hand the new list of people on, so that it holds for everybody."))

    def show_proposed(self, path: Path) -> None:
        words = self.tr(
            "Nothing has changed yet. The proposal lies in {file}. Give it to those who hold other root "
            "keys; they open it under ‘Sign a proposal’."
        )
        self.say(words.format(file=isolated(path.name)))

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        choose_new_file(self, self.tr("Where should the proposal go?"), self.tr("Write here"), name, chosen)
