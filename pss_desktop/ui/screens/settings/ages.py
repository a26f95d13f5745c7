"""The page of ages: four numbers, each saying what begins with it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.age_steps import AGE_FIELDS, AgeSteps
from pss_desktop.domain.errors import FieldProblem
from pss_desktop.presenters.settings.ages import AgesPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.screens.settings.page import SettingsPage
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row

translate = QCoreApplication.translate

_LABELS = {
    "asked": QT_TRANSLATE_NOOP("AgesPage", "From this age the child is asked"),
    "alone": QT_TRANSLATE_NOOP("AgesPage", "From this age without an adult, if mature enough"),
    "consents": QT_TRANSLATE_NOOP("AgesPage", "From this age their own yes is needed too"),
    "of_age": QT_TRANSLATE_NOOP("AgesPage", "From this age nobody else decides"),
}


class AgesPage(SettingsPage):
    """Ages differ from country to country; the programme knows them."""

    def __init__(self, presenter: AgesPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.AGES, parent)
        self._presenter = presenter
        self.set_about(
            self.tr("Consent forms ask by these ages. What was signed before stays as it was signed.")
        )
        self.form = Form(AGE_FIELDS, FormWords(lambda name: translate("AgesPage", str(_LABELS[name]))))
        self.usual = Button(self.tr("Take the usual ages"))
        self.usual.clicked.connect(presenter.take_usual)
        self.deed = Button(self.tr("Keep these ages"), Look.FILLED)
        self.deed.clicked.connect(lambda: presenter.keep(self.form.values()))
        card = Card()
        card.body.addWidget(self.form)
        foot = row(gap=8)
        foot.addStretch(1)
        foot.addWidget(self.usual)
        foot.addWidget(self.deed)
        card.body.addLayout(foot)
        self.body.addWidget(card)
        presenter.attach(self)

    def show_ages(self, steps: AgeSteps, *, usual: bool) -> None:
        self.form.show_values(steps.answers())
        self.usual.setVisible(not usual)

    def show_kept(self) -> None:
        self.say(self.tr("From now on consent forms ask by these ages."))

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.form.show_problems(problems)
