"""The root keys: other ones from now on, or the repair after two lists of the same number."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.programme.root_keys_page import RootKeysPresenter
from pss_desktop.ui.screens.programme.new_root import NewRootKeys, being_made, choose_root_folder
from pss_desktop.ui.screens.programme.signing_frame import SigningFrame
from pss_desktop.ui.screens.settings.page import titled_card
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.label import Paragraph


class RootKeysScreen(SigningFrame):
    """The old root keys sign either."""

    def __init__(self, presenter: RootKeysPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.signing, parent)
        self._presenter = presenter
        self.new = NewRootKeys()
        self.drop = self.add_escape(self.tr("Leave it as it is"))
        self.drop.clicked.connect(presenter.drop)
        self.deed = Button("", Look.FILLED, icon="tick")
        self.bottom.add(self.deed)
        if presenter.repairs:
            self._build_repair()
        else:
            self._build_rotation()
        self.end_body()
        presenter.attach(self)

    def show_beginning(self, words: str) -> None:
        self.new.show_offer(words)

    def show_busy(self, *, busy: bool) -> None:
        self.deed.setEnabled(not busy)
        self.bottom.show_hint(being_made() if busy else "", icon="clock")

    def ask_folder(self, number: int, count: int, chosen: Callable[[Path], None]) -> None:
        choose_root_folder(self, number, count, chosen)

    def _build_repair(self) -> None:
        self.header.set_title(self.tr("Repair the list of people"))
        self.deed.setText(self.tr("Sign the repair"))
        self.deed.clicked.connect(self._presenter.repair)
        card = titled_card(self.tr("What the repair does"))
        words = self.tr(
            "The next list names both lists that contradict each other, and goes on from the one on this "
            "computer. Whoever was let in only by the other list is let in again afterwards."
        )
        card.body.addWidget(Paragraph(words))
        self.body.addWidget(card)
        self.body.addWidget(self.root)
        self.new.setParent(self)
        self.new.hide()

    def _build_rotation(self) -> None:
        self.header.set_title(self.tr("Other root keys"))
        self.deed.setText(self.tr("Make the new root keys"))
        self.deed.clicked.connect(self._rotate)
        card = titled_card(
            self.tr("The new root keys"),
            self.tr("They take the place of all the old ones, which sign nothing once the new list holds."),
        )
        card.body.addWidget(self.new)
        self.body.addWidget(self.root)
        self.body.addWidget(card)

    def _rotate(self) -> None:
        self._presenter.rotate(self.new.answers())
