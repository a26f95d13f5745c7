"""The bars around a page: the program's own on top, then the page's header, and its deeds at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import BAR_HEIGHT, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import SearchField
from pss_desktop.ui.widgets.ground import Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.link import Link

_HINT_ROOM = 8


class TopBar(Panel):
    """Search first; at the trailing end what is always at hand, the lock last of all."""

    def __init__(self, search: SearchField, parent: QWidget | None = None) -> None:
        super().__init__("window", line="bottom", parent=parent)
        self.search = search
        self._buttons: list[tuple[Button, bool]] = []
        self._layout = row(self, gap=8)
        set_margins(self._layout, 20, 0, 20, 0)
        search.setMaximumWidth(theme().text(400))
        self._layout.addWidget(search, 3)
        self._layout.addStretch(1)
        self._narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().control(BAR_HEIGHT))

    def add(self, button: Button, *, keeps_words: bool = False) -> None:
        """One more at the trailing end; *keeps_words* even when the bar is narrow."""
        self._buttons.append((button, keeps_words))
        self._layout.addWidget(button)
        button.set_compact(self._narrow and not keeps_words)

    def set_narrow(self, narrow: bool) -> None:
        self._narrow = narrow
        for button, keeps_words in self._buttons:
            button.set_compact(narrow and not keeps_words)


class PageHeader(Panel):
    """Where this is, what it is called, its badges; at the trailing end the save state and quieter deeds."""

    went = Signal(int)

    def __init__(
        self, title: str = "", *, plain: bool = False, line: bool = True, parent: QWidget | None = None
    ) -> None:
        """*plain*: on the page's ground, for lists; else a bar of its own. No *line*: it goes on below."""
        below = "bottom" if line and not plain else ""
        super().__init__("window" if plain else "surface", line=below, parent=parent)
        self._deeds: list[Button] = []
        self._way = QWidget()
        self._crumbs = row(self._way, gap=6)
        self._title = Label(title, Type.PAGE)
        self._title.setAccessibleDescription(title)
        self._badges = row(gap=8)
        self._second = Label("", Type.BODY, Tone.MUTED)
        self._second.hide()
        self.trailing = row(gap=8)
        self._state_icon = Icon("tick", "ok", size=16)
        self._state = Label("", Type.SMALL)
        self.show_state("")
        self.trailing.addWidget(self._state_icon)
        self.trailing.addWidget(self._state)
        title_line = row(gap=12)
        title_line.addWidget(self._title)
        title_line.addLayout(self._badges)
        title_line.addStretch(1)
        title_line.addLayout(self.trailing)
        layout = column(self, gap=2)  # the way here and the second line have the whole width
        set_margins(layout, PAGE_MARGIN, 8, PAGE_MARGIN, 8)
        layout.addWidget(self._way)
        layout.addLayout(title_line)
        layout.addWidget(self._second)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_title(self, title: str) -> None:
        self._title.setText(title)
        self._title.setAccessibleDescription(title)
        self._title.updateGeometry()

    def title(self) -> str:
        return self._title.text()

    def set_second_line(self, text: str) -> None:
        self._second.setText(text)
        self._second.setVisible(bool(text))

    def set_crumbs(self, words: Sequence[str]) -> None:
        """The way here; all but the last are links, and :attr:`went` tells which one was pressed."""
        _empty(self._crumbs)
        for position, word in enumerate(words):
            if position:
                self._crumbs.addWidget(Icon("chevron", size=14))
            if position < len(words) - 1:
                link = Link(word, Type.SMALL)
                link.clicked.connect(lambda _=False, where=position: self.went.emit(where))
                self._crumbs.addWidget(link)
            else:
                self._crumbs.addWidget(Label(word, Type.SMALL, Tone.MUTED))
        self._crumbs.addStretch(1)

    def show_crumbs(self, *, shown: bool) -> None:
        """Where a window is too low the way here gives way to the page; the rail leads back too."""
        self._way.setVisible(shown)

    def set_badges(self, badges: Sequence[QWidget]) -> None:
        _empty(self._badges)
        for badge in badges:
            self._badges.addWidget(badge)

    def state(self) -> str:
        """The words that are shown there."""
        return self._state.text()

    def show_state(self, text: str, *, icon: str = "tick", tone: Tone = Tone.OK) -> None:
        """The state of what is typed, in words: 'Saved 10:32'."""
        self._state.setText(text)
        self._state.setAccessibleName(text)
        self._state_icon.set(icon, tone)
        self._state.setVisible(bool(text))
        self._state_icon.setVisible(bool(text))

    def add_deed(self, button: Button) -> None:
        self._deeds.append(button)
        self.trailing.addWidget(button)

    def set_narrow(self, narrow: bool) -> None:
        """Deeds that have an icon show only that."""
        for button in self._deeds:
            button.set_compact(narrow)


class BottomBar(Panel):
    """The way out, and the deed last of all. It never scrolls.

    The sentence stands beside them, and above them where it would be cut.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("surface", line="top", parent=parent)
        self._icon = Icon("info")
        self._hint = Label("", Type.SMALL, Tone.MUTED)
        self._icon.hide()
        self._apart = 0
        self._said = QWidget()
        self._said.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        said = row(self._said, gap=8)
        said.addWidget(self._icon)
        said.addWidget(self._hint, 1)
        self._above = row(gap=0)
        self._layout = row(gap=8)
        set_margins(self._layout, PAGE_MARGIN, 0, 16, 0)
        self._layout.addWidget(self._said, 1)
        self._layout.addStretch()
        whole = column(self, gap=0)
        whole.addLayout(self._above)
        whole.addLayout(self._layout, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().control(BAR_HEIGHT))

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._place_hint()
        return super().event(event)

    def show_hint(self, text: str, *, icon: str = "info", tone: Tone = Tone.MUTED) -> None:
        """A quiet sentence, or the count of problems in danger."""
        self._hint.setText(text)
        self._hint.set_tone(tone)
        self._icon.set(icon, tone)
        self._icon.setVisible(bool(text))
        self._place_hint()

    def hint(self) -> str:
        return self._hint.text()

    def add_first(self, button: Button) -> None:
        """At the leading end, apart from the pair: a way back, or a dangerous deed."""
        self._layout.insertWidget(0, button)
        self._apart += 1

    def add(self, button: Button) -> None:
        """The escape first, then the deed."""
        self._layout.addWidget(button)

    def _place_hint(self) -> None:
        taken = theme().space(PAGE_MARGIN) + theme().space(16) + theme().space(8)
        for place in range(self._layout.count()):
            item = self._layout.itemAt(place)
            button = None if item is None else item.widget()
            if button is not None and button is not self._said and not button.isHidden():
                taken += button.sizeHint().width() + theme().space(8)
        is_cut = bool(self.hint()) and taken + self._said.sizeHint().width() > self.width()
        if is_cut == (self._above.count() > 0):
            return
        if is_cut:
            self._layout.removeWidget(self._said)
            self._above.addWidget(self._said)
        else:
            self._above.removeWidget(self._said)
            self._layout.insertWidget(self._apart, self._said, 1)
        set_margins(self._above, PAGE_MARGIN, _HINT_ROOM if is_cut else 0, PAGE_MARGIN, 0)
        above = self._said.sizeHint().height() + theme().space(_HINT_ROOM) if is_cut else 0
        self.setFixedHeight(theme().control(BAR_HEIGHT) + above)


class DeedRow(QWidget):
    """Escape and deed at the foot of a dialog or a card."""

    def __init__(self, escape: str, deed: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.escape = Button(escape)
        self.deed = Button(deed, Look.FILLED)
        self.deed.setDefault(True)
        self._layout = row(self, gap=8)
        self._layout.addStretch(1)
        self._layout.addWidget(self.escape)
        self._layout.addWidget(self.deed)

    def add_first(self, button: Button) -> None:
        """At the leading end, apart from the pair: a third way out."""
        self._layout.insertWidget(0, button)


def _empty(layout: QBoxLayout) -> None:
    while layout.count():
        taken = layout.takeAt(0)
        widget = taken.widget() if taken is not None else None
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
