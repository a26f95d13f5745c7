"""The page about the lock: after how many minutes, and by which keys."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.lock import LEAST_MINUTES, MOST_MINUTES, LockPresenter
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.presenters.values import Preferences
from pss_desktop.ui.screens.parts.keys import LOCK_KEYS
from pss_desktop.ui.screens.settings.page import SettingsPage, titled_card
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import keys_text
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.ticks import CheckBox


class LockPage(SettingsPage):
    """Each choice is kept as it is made."""

    def __init__(self, presenter: LockPresenter, parent: QWidget | None = None) -> None:
        super().__init__(Group.LOCK, parent)
        self.set_about(
            self.tr("The vault locks by itself when nobody uses it. Your drafts stay safe inside.")
        )
        self.minutes = Choice(
            self.tr("Lock after"),
            [(str(count), self._minutes(count)) for count in range(LEAST_MINUTES, MOST_MINUTES + 1)],
        )
        self.shift = CheckBox(self.tr("Lock when I press Shift three times"))
        self.minutes.picked.connect(lambda value: presenter.choose_minutes(int(value)))
        self.shift.clicked.connect(lambda on: presenter.choose_shift_lock(on=on))
        self.body.addWidget(self._by_itself())
        self.body.addWidget(self._by_keys())
        self.body.addWidget(self._in_any_case())
        presenter.attach(self)

    def show_preferences(self, preferences: Preferences) -> None:
        self.minutes.set_value(str(preferences.lock_minutes))
        self.shift.setChecked(preferences.shift_lock)

    def _minutes(self, count: int) -> str:
        return self.tr("%n minutes", "", count)

    def _by_itself(self) -> Card:
        card = Card()
        self.minutes.setMaximumWidth(self.minutes.sizeHint().width())
        help_text = self.tr("Counted from your last key or click. It can be short or long, but not off.")
        card.body.addWidget(FormRow(self.minutes.accessibleName(), self.minutes, help_text=help_text))
        return card

    def _by_keys(self) -> Card:
        card = Card()
        card.body.addWidget(self.shift)
        explained = self.tr("For moments when somebody comes in. Press quickly, with no other key between.")
        self.shift.setAccessibleDescription(explained)
        card.body.addWidget(Paragraph(explained, Type.SMALL, Tone.MUTED))
        return card

    def _in_any_case(self) -> Card:
        card = titled_card(self.tr("It also locks"))
        for words in (
            self.tr("when you press {keys} or the Lock button").format(keys=keys_text(LOCK_KEYS)),
            self.tr("when the computer sleeps, its lid closes, or its own screen lock starts"),
            self.tr("12 hours after it was opened, whatever you are doing"),
        ):
            card.body.addWidget(Hint(words, icon="lock"))
        return card
