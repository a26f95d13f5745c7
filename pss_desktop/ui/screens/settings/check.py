"""The page of the check: what it reads, the deed, and in words what was found."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.check import CheckPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import BrokenFile, CheckReport
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.settings.page import SettingsPage, titled_card
from pss_desktop.ui.screens.settings.rest import KeptRest
from pss_desktop.ui.screens.words.settings import part_problem
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.parts import Hint


class CheckPage(SettingsPage):
    """The bar with the count and Cancel is the frame's."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.CHECK, parent)
        self._presenter = presenter
        self.set_about(self.tr("Reads every part of the vault and compares it with what was signed."))
        self.check = Button(self.tr("Check my vault"), Look.FILLED, icon="shield")
        self.check.clicked.connect(presenter.check)
        self._report: Card | None = None
        self.rest = KeptRest(presenter)
        self.body.addWidget(self._deed())
        self.body.addWidget(self.rest)
        presenter.attach(self)

    def show_report(self, report: CheckReport) -> None:
        if self._report is not None:
            self.body.removeWidget(self._report)
            self._report.hide()
            self._report.deleteLater()
        self._report = self._sound(report) if report.sound else self._damaged(report)
        self.body.addWidget(self._report)

    def show_rest(self, files: tuple[str, ...], *, may_go: bool) -> None:
        self.rest.show_files(files, may_go=may_go)

    def report(self) -> str:
        """What the last check found, as a screen reader says it."""
        return self._report.accessibleName() if self._report is not None else ""

    def _deed(self) -> Card:
        card = Card()
        for words in (
            self.tr("It takes about a minute for each 100,000 notes."),
            self.tr("You can go on working meanwhile, and stop it at any time."),
        ):
            card.body.addWidget(Hint(words))
        foot = row()
        foot.addStretch(1)
        foot.addWidget(self.check)
        card.body.addLayout(foot)
        return card

    def _sound(self, report: CheckReport) -> Card:
        again = report.pages_replaced
        card = titled_card(self.tr("All parts hold again") if again else self.tr("All parts hold"))
        found = [
            self.tr("%n entries of the journal were read, and every one verifies.", "", report.operations)
        ]
        if report.views_repaired and not report.pages_replaced:
            found.append(self.tr("A list or the search had fallen behind and was made anew."))
        for words in found:
            card.body.addWidget(Hint(words, icon="tick", tone=Tone.OK))
        found += self._replaced(card, report)
        return self._dated(card, report, found)

    def _replaced(self, card: Card, report: CheckReport) -> list[str]:
        if not report.pages_replaced:
            return []
        said = [
            self.tr(
                "The vault's file was damaged and was made anew; all that was written is here. The disk may "
                "be failing: make a backup on a stick."
            )
        ]
        if gone := report.entries_lost:
            said.append(self.tr("%n entries of the log could not be read and are lost.", "", gone))
        for words in said:
            card.body.addWidget(Hint(words, icon="warning", tone=Tone.WARN))
        return said

    def _damaged(self, report: CheckReport) -> Card:
        card = titled_card(self.tr("Some parts do not hold"))
        card.set_urgent(Tone.DANGER)
        found = [part_problem(part) for part in report.problems]
        found += [self._broken(file) for file in report.files]
        for words in found:
            card.body.addWidget(Hint(words, icon="warning", tone=Tone.DANGER))
        found += self._replaced(card, report)
        todo = self.tr(
            "What can be read stays readable. Make no changes now: the backups made before the damage "
            "still hold all of it, and 'Restore from a backup' on the unlock screen opens one."
        )
        card.body.addWidget(Hint(todo))
        backups = Button(self.tr("Show the backups"), icon="backup")
        backups.clicked.connect(self._presenter.open_backups)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(backups)
        card.body.addLayout(foot)
        return self._dated(card, report, [*found, todo])

    def _broken(self, file: BrokenFile) -> str:
        said = self.tr("The file {title} of {name} cannot be shown.")
        return said.format(title=isolated(file.title), name=isolated(shown_name(file.name, file.code)))

    def _dated(self, card: Card, report: CheckReport, found: list[str]) -> Card:
        when = self.tr("Checked {moment}").format(moment=moment(report.checked_at))
        card.body.addWidget(Hint(when, icon="clock"))
        card.setAccessibleName(" ".join((*found, when)))
        return card
