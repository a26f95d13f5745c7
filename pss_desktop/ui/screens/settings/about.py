"""The page about the program: its versions to name when asking for help, and licences."""

from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QWidget

from pss_desktop.presenters.settings.about import AboutPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import Component, Versions
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.settings.page import SettingsPage, titled_card
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph

Facts = Sequence[tuple[str, str]]


class AboutPage(SettingsPage):
    """Nothing here is secret, so the versions can be copied."""

    def __init__(self, presenter: AboutPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.ABOUT, parent)
        self.set_about(self.tr("Offline-first, encrypted records for psychosocial counselors."))
        self.copy = Button(self.tr("Copy the versions"), icon="copy")
        self._versions: Facts = ()
        self.copy.clicked.connect(self._copy)
        presenter.attach(self)

    def show_versions(self, found: Versions, own_licence: str, components: Sequence[Component]) -> None:
        self._versions = (
            ("pss desktop", found.program),
            ("SQLCipher", f"{found.sqlcipher}, {found.provider}"),
            ("SQLite", found.sqlite),
            ("Qt", qVersion() or ""),
            ("Python", found.python),
        )
        self.body.addWidget(self._versions_card())
        self.body.addWidget(self._licences_card(own_licence, components))

    def versions(self) -> str:
        """As they are copied."""
        return "\n".join(f"{name} {version}" for name, version in self._versions)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.versions())
        self.say(self.tr("The versions are copied. They say nothing about you or your clients."))

    def _versions_card(self) -> Card:
        card = titled_card(self.tr("Versions"))
        card.body.addLayout(_table(self._versions))
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.copy)
        card.body.addLayout(foot)
        return card

    def _licences_card(self, own: str, components: Sequence[Component]) -> Card:
        card = titled_card(
            self.tr("Licences"),
            self.tr("pss desktop is free software: you may use, share and change it under {licence}.").format(
                licence=own
            ),
        )
        card.body.addWidget(Paragraph(self.tr("It stands on the work of others:"), Type.SMALL, Tone.MUTED))
        card.body.addLayout(_table([(one.name, one.licence) for one in components]))
        return card


def _table(facts: Facts) -> QGridLayout:
    """Names and values in two columns; both read from the left, as they are no words of any language."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme().space(24))
    grid.setVerticalSpacing(theme().space(4))
    grid.setColumnStretch(1, 1)
    for line, (name, value) in enumerate(facts):
        grid.addWidget(Label(isolated(name), Type.SMALL_STRONG), line, 0)
        grid.addWidget(Label(isolated(value), Type.SMALL), line, 1)
    return grid
