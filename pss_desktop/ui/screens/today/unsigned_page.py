"""My unsigned notes: a line for each draft, with how long it has waited."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.today.unsigned_page import UnsignedPresenter
from pss_desktop.presenters.values import UnsignedNote
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.parts.list_page import ListPage
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.rows import RowWords

OLD_DAYS = 3


class UnsignedScreen(ListPage):
    """The longest waiting stands first."""

    def __init__(self, presenter: UnsignedPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lay_out(self.tr("My unsigned notes"), EmptyState(self.tr("Every note is signed.")))
        self._presenter = presenter
        self.header.set_second_line(self.tr("Only a signed note counts. The oldest stands first."))
        self.back = Button(self.tr("Back"), icon="back")
        self.back.clicked.connect(presenter.back)
        self.header.add_deed(self.back)
        presenter.attach(self)

    def show_unsigned(self, notes: tuple[UnsignedNote, ...]) -> None:
        self.show_rows([self._row(note) for note in notes])
        (self.list if notes else self.back).setFocus()

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
