"""All parts on one sheet, for the eye and for the tests: ``python -m tests.ui.gallery FOLDER``."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QGridLayout, QLayout, QScrollArea, QWidget

from pss_desktop.desktop.paths import resource
from pss_desktop.ui.models import Cell, Column, PagedTable
from pss_desktop.ui.tables import RecordTable, TableCard
from pss_desktop.ui.theme.risk import Risk
from pss_desktop.ui.theme.theme import Scheme, install_theme
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge, BadgeWords, RiskPill, Tile
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader, TopBar
from pss_desktop.ui.widgets.button import Button, IconButton, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.fields import LineField, PassphraseField, SearchField, TextArea
from pss_desktop.ui.widgets.focus import FocusRing
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Panel, column, row
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead, ProgressCard
from pss_desktop.ui.widgets.rail import Destination, NavRail
from pss_desktop.ui.widgets.rows import RowList, RowWords
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.ticks import CheckBox, Radio
from pss_desktop.ui.widgets.undo_bar import UndoBar

_BADGES = (
    ("Draft", Tone.WARN, "pencil"),
    ("Signed", Tone.OK, "lock"),
    ("Returned", Tone.WARN, "speech"),
    ("In review", Tone.ACCENT, "review"),
    ("Genuine", Tone.OK, "genuine"),
    ("Part missing", Tone.WARN, "part"),
    ("Stopped", Tone.DANGER, "cross"),
)
_WORDS = {
    Risk.NONE: "None known",
    Risk.LOW: "Low",
    Risk.MEDIUM: "Medium",
    Risk.HIGH: "High",
    Risk.IMMINENT: "Imminent",
}


class Gallery(Panel):
    """Every part once."""

    def __init__(self) -> None:
        super().__init__("window")
        layout = column(self, margins=24, gap=12)
        layout.addWidget(Label("Parts", Type.PAGE))
        for head, part in (
            ("Buttons: one filled per screen", _buttons()),
            ("", _answers()),
            (
                "Risk: word, shape and colour",
                _line(*[RiskPill(level, word) for level, word in _WORDS.items()]),
            ),
            ("Badges", _badges()),
        ):
            if head:
                layout.addWidget(GroupHead(head))
            layout.addLayout(part)
        layout.addWidget(GroupHead("Banners, progress, empty state", "3"))
        layout.addWidget(
            Banner(
                "Names are hidden because a client can see your screen.", icon="eye-off", deed="Show names"
            )
        )
        full = "The disk is full. All up to 10:32 is saved; the newest words are only on this screen."
        layout.addWidget(Banner(full, Tone.DANGER, deed="Try again"))
        progress = ProgressCard("Cancel")
        progress.show_progress("Backing up", "312 of 1,204, about 20 s", done=312, total=1204)
        layout.addWidget(progress)
        layout.addWidget(EmptyState("No notes yet.", "Write a note", icon="pencil"))
        layout.addLayout(_fields())
        layout.addWidget(TextArea("Words", lines=2))
        layout.addLayout(_icons())
        layout.addStretch(1)


class Frame(QWidget):
    """The bars around a page."""

    def __init__(self, *, narrow: bool = False) -> None:
        super().__init__()
        layout = row(self, gap=0)
        self.rail = NavRail(
            "Places",
            (
                Destination("today", "Today", "today"),
                Destination("clients", "Clients", "person"),
                Destination("exchange", "Exchange", "exchange"),
            ),
            (Destination("settings", "Settings", "settings"),),
            title="pss desktop",
        )
        self.rail.set_chosen("today")
        self.rail.set_count("today", "7", asks=True)
        self.rail.set_count("exchange", "14", asks=False)
        self.rail.set_person("Noor Willow", "Counselor")
        layout.addWidget(self.rail)
        page = column(gap=0)
        layout.addLayout(page, 1)
        self.top = TopBar(SearchField("Search clients, notes, commands", "Ctrl+K"))
        self.top.add(Button("New note", Look.TINTED, icon="plus"), keeps_words=True)
        self.top.add(Button("Lock", icon="lock"))
        page.addWidget(self.top)
        self.header = PageHeader("Session note")
        self.header.set_crumbs(["Clients", "Juniper Vale · K7-204", "New note"])
        self.header.set_badges([Badge("Draft", Tone.WARN, icon="pencil")])
        self.header.show_state("Saved 15:52")
        self.header.add_deed(Button("Load last note", icon="note"))
        self.header.add_deed(IconButton("More", "more"))
        page.addWidget(self.header)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(_page())
        page.addWidget(scrolled, 1)
        self.bottom = BottomBar()
        self.bottom.show_hint("Private process notes stay on this computer.", icon="lock")
        self.bottom.add(Button("Close, keep the draft"))
        sign = Button("Sign the note", Look.FILLED, icon="pencil")
        sign.show_shortcut("Ctrl+Return")
        self.bottom.add(sign)
        page.addWidget(self.bottom)
        self.undo = UndoBar("Undo (Ctrl+Z)", self)
        self.rail.set_narrow(narrow)
        self.top.set_narrow(narrow)


PEOPLE = (
    ("K7-204", "Juniper Vale", "34", Risk.HIGH, "Call due today 17:00"),
    ("K7-188", "Basil Thorne", "52", Risk.MEDIUM, "Today 11:00"),
    ("K7-090", "Rowan Ashdown", "41", Risk.LOW, "Thu 8 May, 10:00"),
    ("K7-163", "Alder Brook", "8", Risk.NONE, "No date"),
)
_Person = tuple[str, str, str, Risk, str]


def _page() -> QWidget:
    page = Panel("window")
    layout = column(page, margins=24, gap=12)
    rows = RowList("First")
    rows.show_rows(
        (
            RowWords(
                1,
                "Juniper Vale  ·  K7-204",
                "High risk. Follow-up call is due today, after 17:00.",
                risk=Risk.HIGH,
                tone=Tone.DANGER,
                badge=BadgeWords("today", Tone.DANGER),
                deed="Record the call",
            ),
            RowWords(2, "Unsigned note  ·  Marigold Finch", "Draft of 3 May", icon="note", deed="Continue"),
            RowWords(3, "No backup for 9 days", "A stick is enough.", icon="backup", deed="Back up now"),
        )
    )
    layout.addWidget(rows)
    model = people_table()
    table = RecordTable("Clients", model)
    table.choose(1)
    layout.addWidget(TableCard(table), 1)
    return page


def people_table() -> PagedTable[_Person]:
    """A small caseload of invented people."""

    def name(person: _Person) -> Cell:
        return Cell(person[1], badge=BadgeWords("Draft", Tone.WARN) if person[0] == "K7-188" else None)

    def date(person: _Person) -> Cell:
        late = person[3] is Risk.HIGH
        return Cell(person[4], Tone.DANGER if late else Tone.TEXT, strong=late)

    columns: tuple[Column[_Person], ...] = (
        Column("Code", lambda person: Cell(person[0], strong=True), 92),
        Column("Name", name, 160, share=2),
        Column("Age", lambda person: Cell(person[2]), 80, stays=False),
        Column("Risk", lambda person: Cell(_WORDS[person[3]], risk=person[3]), 130),
        Column("Next date", date, 160, share=1),
    )
    model = PagedTable(columns, lambda: None)
    model.show_first(PEOPLE, more=False)
    return model


def _line(*widgets: QWidget) -> QLayout:
    layout = row(gap=10)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout


def _buttons() -> QLayout:
    sign = Button("Sign the note", Look.FILLED, icon="pencil")
    sign.show_shortcut("Ctrl+Return")
    return _line(
        sign,
        Button("Close, keep the draft"),
        Button("Preview the print", icon="print"),
        Button("New note", Look.TINTED, icon="plus"),
        Button("Show as table", Look.QUIET, icon="table"),
        Button("Withdraw a consent", Look.DANGER),
        Button("Open the note", Look.QUIET, trailing="chevron"),
    )


def _answers() -> QLayout:
    chosen, other, one = CheckBox("chosen"), CheckBox("not chosen"), Radio("one of many", risk=Risk.HIGH)
    chosen.setChecked(True)
    one.setChecked(True)
    consent = Segments(
        "Consent",
        (Segment("given", "Given", Tone.OK, "tick"), Segment("refused", "Refused", Tone.DANGER, "cross")),
    )
    consent.set_value("given")
    scale = Segments("Goal", [Segment(str(n), str(n)) for n in range(5)])
    scale.set_value("3")
    return _line(chosen, other, one, Radio("another"), consent, scale)


def _badges() -> QLayout:
    tiles = (
        Tile(icon="note"),
        Tile(icon="merge", tone=Tone.WARN),
        Tile(initials="NW", tone=Tone.ACCENT, round_=True),
    )
    badges = [Badge(text, tone, icon=icon) for text, tone, icon in _BADGES]
    return _line(*badges, Badge("K7-204", Tone.TEXT, strong=True), *tiles)


def _fields() -> QLayout:
    layout = QGridLayout()
    layout.setSpacing(12)
    name = FormRow("Name", LineField("Name"), required="required")
    name.show_problem("A name is needed.")
    kind = Choice("Kind", (("one", "Individual"), ("two", "Couple")), nothing="Not said")
    secret = PassphraseField("Passphrase", show="Show", hide="Hide")
    secret.setText("harbour mitten copper")
    layout.addWidget(name, 0, 0)
    layout.addWidget(FormRow("Kind", kind, help_text="How many people were seen."), 0, 1)
    layout.addWidget(FormRow("Passphrase", secret, help_text="Your words, or the text you chose."), 0, 2)
    return layout


def _icons() -> QLayout:
    layout = QGridLayout()
    names = sorted(path.stem for path in resource("icons").glob("*.svg") if not path.stem.startswith("logo"))
    for position, name in enumerate(names):
        layout.addWidget(Icon(name, "text"), position // 20, position % 20)
    return layout


def main(folder: Path) -> None:
    """Write a picture of each form of the sheet into *folder*."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    FocusRing(application)
    for name, scheme, scale, mirrored in (
        ("light", Scheme.LIGHT, 1.0, False),
        ("dark", Scheme.DARK, 1.0, False),
        ("rtl", Scheme.LIGHT, 1.0, True),
        ("200", Scheme.LIGHT, 2.0, False),
    ):
        install_theme(application, scale=scale, scheme=scheme)
        direction = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        application.setLayoutDirection(direction)
        for kind, window in (("parts", Gallery()), ("frame", Frame(narrow=scale > 1.5))):
            window.resize(1058 if kind == "parts" else 1366, 760)
            window.show()
            if isinstance(window, Frame):
                window.undo.offer("Contact moved to the bin.")
            window.activateWindow()
            if kind == "parts":
                window.findChildren(Button)[1].setFocus()
            application.processEvents()
            window.grab().save(str(folder / f"{kind}-{name}.png"))
            window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
