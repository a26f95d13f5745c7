"""The page about one's own name, as colleagues see it."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.name import NamePresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.settings.page import SettingsPage
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, row


class PersonNamePage(SettingsPage):
    """One field, and the press that keeps it."""

    def __init__(self, presenter: NamePresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.NAME, parent)
        self._presenter = presenter
        self.set_about(self.tr("It stands on what you sign and on what you print."))
        self.name = LineField(self.tr("Your name"))
        self.row = FormRow(
            self.tr("Your name"),
            self.name,
            help_text=self.tr("As colleagues should see it. Notes you signed before stay signed by you."),
        )
        self.deed = Button(self.tr("Keep this name"), Look.FILLED)
        card = Card()
        card.body.addWidget(self.row)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self.deed)
        card.body.addLayout(foot)
        self.body.addWidget(card)
        self.deed.clicked.connect(self._keep)
        self.name.returnPressed.connect(self._keep)
        self.name.textEdited.connect(lambda _: self.row.show_problem(""))
        presenter.attach(self)

    def show_name(self, name: str) -> None:
        self.name.setText(name)

    def show_kept(self, name: str) -> None:
        self.name.setText(name)
        self.say(self.tr("Colleagues now see {name}.").format(name=isolated(name)))

    def show_gap(self) -> None:
        self.row.show_problem(self.tr("Type a name first."))
        self.name.setFocus()

    def _keep(self) -> None:
        self._presenter.keep(self.name.text())
