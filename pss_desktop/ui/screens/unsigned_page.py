"""My unsigned notes: a line for each draft, with how long it has waited."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.unsigned_page import UnsignedPresenter
from pss_desktop.presenters.values import UnsignedNote
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.front import Scroller
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.ground import Panel, column, set_margins
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.rows import RowList, RowWords

OLD_DAYS = 3


class UnsignedScreen(Panel):
    """The longest waiting stands first."""

    def __init__(self, presenter: UnsignedPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("My unsigned notes"))
        self.header.set_second_line(self.tr("Only a signed note counts. The oldest stands first."))
        self.back = Button(self.tr("Back"), icon="back")
        self.back.clicked.connect(presenter.back)
        self.header.add_deed(self.back)
        self.banner = Banner()
        self.banner.hide()
        self.list = RowList(self.tr("My unsigned notes"))
        self.list.acted.connect(_act)
        self.none = EmptyState(self.tr("Every note is signed."))
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.list, self.none):
            body.addWidget(part)
        self.list.hide()
        self.none.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        presenter.attach(self)

    def show_unsigned(self, notes: tuple[UnsignedNote, ...]) -> None:
        self.list.show_rows([self._row(note) for note in notes])
        self.list.setVisible(bool(notes))
        self.none.setVisible(not notes)
        (self.list if notes else self.back).setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def _row(self, note: UnsignedNote) -> RowWords:
        age = self.tr("%n day(s)", "", note.age_days) if note.age_days else self.tr("today")
        who = isolated(shown_name(note.name, note.code))
        return RowWords(
            lambda: self._presenter.continue_note(note.client),
            f"{who}  ·  {isolated(note.code)}" if note.name else who,
            self.tr("Draft saved {moment}, {words}").format(
                moment=moment(note.saved_at), words=self.tr("%n word(s)", "", note.words)
            ),
            "note",
            badge=BadgeWords(age, Tone.WARN if note.age_days >= OLD_DAYS else Tone.MUTED),
            deed=self.tr("Continue"),
        )


def _act(deed: object) -> None:
    if callable(deed):
        deed()
