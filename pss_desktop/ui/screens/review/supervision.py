"""Supervision sessions: the list of them, and a page for each."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.review.supervision import SupervisionPagePresenter, SupervisionPresenter
from pss_desktop.presenters.values import SupervisionDetail, SupervisionRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.screens.parts.list_page import ListPage
from pss_desktop.ui.screens.records.addition_screen import AdditionScreen, words_card
from pss_desktop.ui.screens.words.supervision import about_line, label, topics_line
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import Badge
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.rows import RowWords


class SupervisionScreen(ListPage):
    """The newest stands first."""

    def __init__(self, presenter: SupervisionPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lay_out(self.tr("Supervision"), EmptyState(self.tr("No session is written down yet.")))
        self._presenter = presenter
        self.header.set_second_line(self.tr("What was talked about and agreed; both of you can read it."))
        self.reflect = Button(self.tr("Write a reflection"), icon="pencil")
        self.reflect.clicked.connect(presenter.reflect)
        self.write = Button(self.tr("Write down a session"), Look.FILLED, icon="plus")
        self.write.clicked.connect(presenter.write)
        for button in (self.reflect, self.write):
            self.header.add_deed(button)
        presenter.attach(self)

    def show_sessions(self, sessions: tuple[SupervisionRow, ...], *, draft: bool) -> None:
        self.reflect.setVisible(not draft)
        self.write.setText(self.tr("Go on with the draft") if draft else self.tr("Write down a session"))
        self.write.updateGeometry()
        self.show_rows([self._row(one) for one in sessions])
        if self.focusWidget() is None:
            (self.list if sessions else self.write).setFocus()

    def _row(self, row: SupervisionRow) -> RowWords:
        return RowWords(
            self._opener(row),
            moment(row.at),
            about_line(row),
            "people" if row.with_whom else "pencil",
            tone=Tone.ACCENT,
            deed=self.tr("Read"),
        )

    def _opener(self, row: SupervisionRow) -> Callable[[], None]:
        return lambda: self._presenter.open_session(row)


class SupervisionPageScreen(AdditionScreen):
    """One session, or a reflection."""

    def __init__(self, presenter: SupervisionPagePresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self.header.went.connect(lambda _: presenter.open_list())
        self.put_deeds()
        presenter.attach(self)

    def show_session(self, detail: SupervisionDetail) -> None:
        row, session = detail.row, detail.session
        words = self.tr("Session of {moment}") if row.with_whom else self.tr("Reflection of {moment}")
        title = words.format(moment=moment(session.when))
        self.header.set_title(title)
        self.header.set_crumbs([self.tr("Supervision"), title])
        self.header.set_badges([Badge(self.tr("Signed"), Tone.OK, icon="lock")])
        minutes = ""
        if session.minutes:
            minutes = self.tr("{count} min").format(count=QLocale().toString(session.minutes))
        self.header.set_second_line("  ·  ".join(one for one in (about_line(row), minutes) if one))
        told = (
            ("topics", topics_line(session)),
            ("discussed", session.discussed),
            ("went_well", session.went_well),
            ("agreed", session.agreed),
            ("next_when", moment(session.next_when) if session.next_when else ""),
        )
        cards: list[QWidget] = [words_card(label(name), words) for name, words in told if words]
        signed = self.tr("Signed {moment} by {person}. It cannot be changed, only added to.")
        said = signed.format(moment=moment(detail.signed_at), person=isolated(row.writer))
        cards.append(Paragraph(said, Type.SMALL, Tone.MUTED))
        for addendum, name in detail.addenda:
            title = f"{isolated(name)}  ·  {moment(addendum.at)}"
            cards.append(words_card(title, addendum.text, urgent=Tone.ACCENT))
        self.show_words([*cards, *self.unread_additions(detail.unread)])
