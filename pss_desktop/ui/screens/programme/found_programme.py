"""Founding a programme: its name, one's role, the root key's passphrase, and what losing it means."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.roles import Role
from pss_desktop.presenters.programme.found_programme import FoundingAnswers, FoundPresenter
from pss_desktop.ui.screens.programme.frame import ProgrammeFrame
from pss_desktop.ui.screens.programme.new_root import NewRootKeys, being_made, choose_root_folder
from pss_desktop.ui.screens.settings.page import titled_card
from pss_desktop.ui.screens.words.programme import USUAL_MONTHS, months_options, role_options
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.ticks import CheckBox


class FoundScreen(ProgrammeFrame):
    """The stick is asked for last, when everything else is right."""

    def __init__(self, presenter: FoundPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.header.set_title(self.tr("Found a programme"))
        self._presenter = presenter
        self.name = LineField(self.tr("Name of the programme"))
        self.role = Choice(self.tr("Your own role"), role_options(), nothing=self.tr("Choose"))
        self.role.set_value(Role.SUPERVISOR.value)
        self.months = Choice(self.tr("How long the list of people lasts"), months_options())
        self.months.set_value(USUAL_MONTHS)
        self.root = NewRootKeys()
        self.understood = CheckBox(self.tr("I know what losing it means"))
        self.drop = self.add_escape(self.tr("Leave without founding"))
        self.drop.clicked.connect(presenter.drop)
        self.found = Button(self.tr("Found the programme"), Look.FILLED, icon="tick")
        self.found.show_shortcut("Ctrl+Return")
        self.found.clicked.connect(self._found)
        self.bottom.add(self.found)
        self.body.addWidget(self._first_card())
        self.body.addWidget(self._root_card())
        self.end_body()
        presenter.attach(self)

    def show_beginning(self, words: str, *, pair: bool) -> None:
        if pair:
            self.header.set_title(self.tr("Pair with one colleague"))
            self.found.setText(self.tr("Go on to their request"))
            self.found.updateGeometry()
        self.root.show_offer(words)
        self.name.setFocus()

    def show_busy(self, *, busy: bool) -> None:
        self.found.setEnabled(not busy)
        self.bottom.show_hint(being_made() if busy else "", icon="clock")

    def ask_folder(self, number: int, count: int, chosen: Callable[[Path], None]) -> None:
        choose_root_folder(self, number, count, chosen)

    def _found(self) -> None:
        self._presenter.found(
            FoundingAnswers(
                self.name.text(),
                self.role.value(),
                self.root.answers(),
                self.understood.isChecked(),
                int(self.months.value()),
            )
        )

    def _first_card(self) -> Card:
        card = titled_card(self.tr("The programme"))
        help_text = self.tr("As everybody in it will see it.")
        card.body.addWidget(FormRow(self.name.accessibleName(), self.name, help_text=help_text))
        card.body.addWidget(FormRow(self.role.accessibleName(), self.role))
        lasts = self.tr("After that everybody is told that it is time to renew it. Nothing stops working.")
        card.body.addWidget(FormRow(self.months.accessibleName(), self.months, help_text=lasts))
        return card

    def _root_card(self) -> Card:
        card = titled_card(
            self.tr("The root key"),
            self.tr(
                "It signs the list of people, and nothing else. It lies in a sealed file on its own stick."
            ),
        )
        card.body.addWidget(self.root)
        warning = self.tr(
            "Whoever loses the root key and its passphrase can never again let anybody in or shut anybody "
            "out; the programme would have to begin anew. Keep a copy of the stick in another place, and the "
            "passphrase apart from it."
        )
        card.body.addWidget(Paragraph(warning))
        card.body.addWidget(self.understood)
        return card
