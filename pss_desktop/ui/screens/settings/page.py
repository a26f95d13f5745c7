"""What every page of the settings looks like: why it matters, one banner, cards, the passphrase's deed."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from pss_desktop.domain.errors import PssError, WrongPassphraseError
from pss_desktop.presenters.settings.settings import Group
from pss_desktop.ui.screens.words.settings import group_name, hide_passphrase, show_passphrase
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint

translate = QCoreApplication.translate

WIDTH = 680


class SettingsPage(QWidget):
    """A title, why it matters, and the cards in :attr:`body`. One that *fills* scrolls a part of itself."""

    fills = False

    def __init__(self, group: Group, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        self.setAccessibleName(group_name(group))
        self._about = Paragraph("", Type.BODY, Tone.MUTED)
        self._banner = Banner()
        self._banner.hide()
        layout = column(self, gap=4)
        self._title = Label(group_name(group), Type.TITLE)
        layout.addWidget(self._title)
        layout.addWidget(self._about)
        self.body = column(gap=12)
        self.body.setContentsMargins(0, 8, 0, 0)
        self.body.addWidget(self._banner)
        layout.addLayout(self.body, 1 if self.fills else 0)
        if not self.fills:
            layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_about(self, text: str) -> None:
        """Why this page matters, in a sentence or two."""
        self._about.setText(text)

    def set_narrow(self, narrow: bool) -> None:
        """Alone in a narrow window the page leaves its title to the header."""
        self._title.setVisible(not narrow)

    def take_keyboard(self) -> None:
        """Put the keyboard on the first thing here that can be answered or pressed."""
        part = self.nextInFocusChain()
        while part is not None and part is not self:
            answers = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisible() and part.isEnabled()
            if answers and self.isAncestorOf(part):
                part.setFocus(Qt.FocusReason.OtherFocusReason)
                return
            part = part.nextInFocusChain()

    def say(self, text: str, tone: Tone = Tone.OK) -> None:
        """Tell how a deed ended; empty takes the banner away."""
        self._banner.show_message(text, tone)
        self._banner.setVisible(bool(text))

    def show_problem(self, problem: PssError | None) -> None:
        self.say("" if problem is None else sentence(problem), Tone.DANGER)


class SecretPage(SettingsPage):
    """A page with one deed that costs the passphrase: :attr:`deed`."""

    deed: "PassphraseDeed"

    def show_problem(self, problem: PssError | None) -> None:
        if isinstance(problem, WrongPassphraseError):
            self.say("")
            self.deed.show_wrong(problem)
        else:
            super().show_problem(problem)

    def show_busy(self, *, busy: bool) -> None:
        self.deed.show_busy(busy=busy)

    def show_pause(self, seconds: int) -> None:
        self.deed.show_pause(seconds)

    def show_gap(self, reason: str) -> None:
        self.deed.show_gap()


def titled_card(title: str, about: str = "") -> Card:
    """A card that says what it is for."""
    card = Card()
    card.body.addWidget(Label(title, Type.LEAD))
    if about:
        card.body.addWidget(Paragraph(about, Type.SMALL, Tone.MUTED))
    return card


class PassphraseDeed(QWidget):
    """The passphrase and the deed that costs it; a wrong one makes the next try wait."""

    asked = Signal(str)

    def __init__(
        self,
        deed: str,
        *,
        label: str = "",
        help_text: str = "",
        look: Look = Look.FILLED,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        name = label or translate("PassphraseDeed", "Passphrase")
        self.field = PassphraseField(name, show=show_passphrase(), hide=hide_passphrase())
        self.row = FormRow(name, self.field, help_text=help_text)
        self.deed = Button(deed, look)
        self._escapes: list[Button] = []
        self._busy = False
        self._waits = False
        self._state = Hint("", icon="clock")
        self._state.hide()
        layout = column(self, gap=12)
        layout.addWidget(self.row)
        self.foot = row(gap=8)
        self.foot.addWidget(self._state, 1, Qt.AlignmentFlag.AlignVCenter)
        self.foot.addStretch(1)
        self.foot.addWidget(self.deed)
        layout.addLayout(self.foot)
        self.deed.clicked.connect(self._ask)
        self.field.returnPressed.connect(self._ask)
        self.field.textEdited.connect(lambda _: self.row.show_problem(""))

    def add_escape(self, escape: Button) -> None:
        """The way out, before the deed."""
        self._escapes.append(escape)
        self.foot.insertWidget(self.foot.count() - 1, escape)
        QWidget.setTabOrder(escape, self.deed)

    def clear(self) -> None:
        self.field.take()
        self.row.show_problem("")

    def show_gap(self) -> None:
        """Say that the passphrase is missing, and put the cursor there."""
        self.row.show_problem(translate("PassphraseDeed", "Type your passphrase first."))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._tell()

    def come_after(self, part: QWidget) -> None:
        """Let Tab come here from *part*, which was made later and stands above."""
        chain = (part, self.field, self.field.toggle, *self._escapes, self.deed)
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def show_wrong(self, problem: WrongPassphraseError) -> None:
        """Say beside the field that it was the wrong one, and let it be typed over."""
        self.row.show_problem(sentence(problem))
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_pause(self, seconds: int) -> None:
        """Count the wait down; at 0 the next try may come."""
        self._waits = seconds > 0
        self.row.show_problem(sentence(WrongPassphraseError(seconds)))
        self._tell()

    def state(self) -> str:
        """Why the deed waits; empty when it does not."""
        return self._state.text() if not self._state.isHidden() else ""

    def _ask(self) -> None:
        if self.deed.isEnabled():
            self.asked.emit(self.field.text())

    def _tell(self) -> None:
        words = translate("PassphraseDeed", "This takes a few seconds.") if self._busy else ""
        self._state.set_text(words)
        self._state.setVisible(bool(words))
        self.deed.setEnabled(not (self._busy or self._waits))
        self.field.setReadOnly(self._busy)
