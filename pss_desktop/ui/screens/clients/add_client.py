"""Adding a client: the name first, with whoever sounds alike beside it, then the rest of the form."""

from collections.abc import Mapping

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QSizePolicy, QWidget

from pss_desktop.domain.client import NEW_CLIENT_FIELDS
from pss_desktop.presenters.clients.add_client import AddClientPresenter
from pss_desktop.presenters.values import ClientRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.clients.client_form import ClientFormCards
from pss_desktop.ui.screens.clients.client_form_page import ClientFormPage
from pss_desktop.ui.screens.words.client_facts import age_words, language_words
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.rows import RowList, RowWords

FORM_WIDTH = 680
SIMILAR_WIDTH = 320


class AddClientScreen(ClientFormPage):
    """The form in the middle; at the trailing side those who may be the same person."""

    def __init__(self, presenter: AddClientPresenter, parent: QWidget | None = None) -> None:
        super().__init__(ClientFormCards(NEW_CLIENT_FIELDS), parent)
        self._presenter = presenter
        self.header.set_title(self.tr("Add a client"))
        self.header.set_crumbs([self.tr("Clients"), self.tr("Add a client")])
        self.header.went.connect(lambda _: presenter.open_clients())
        self.form.edited.connect(presenter.set_field)
        self.form.left.connect(presenter.focus_lost)
        self.similar = RowList(self.tr("Who sounds alike"))
        self.similar.acted.connect(presenter.open)
        self._similar_head = Label(self.tr("Is it one of these?"), Type.STRONG)
        self._about = Paragraph("", Type.SMALL, Tone.MUTED)
        self.drop = Button(self.tr("Do not add"))
        self.drop.clicked.connect(presenter.drop)
        self.add = Button(self.tr("Add the client"), Look.FILLED, icon="plus")
        self.add.show_shortcut("Ctrl+Return")
        self.add.clicked.connect(presenter.add)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_values(self, values: Mapping[str, object]) -> None:
        self.form.setEnabled(True)
        self.form.show_values(values)
        self.form.put_cursor("name", len(str(values.get("name") or "")))

    def show_similar(self, rows: tuple[ClientRow, ...], name: str) -> None:
        self._similar_head.setVisible(bool(rows))
        self.similar.setVisible(bool(rows))
        self.similar.show_rows([self._words(one) for one in rows])
        if not name:
            self._about.setText(self.tr("Those who sound alike are shown here while you type the name."))
        elif not rows:
            words = self.tr("Nobody here sounds like {name}.")
            self._about.setText(words.format(name=isolated(name)))
        else:
            self._about.setText(self.tr("Open one to go there. What you typed is kept."))
        # Where those stand above the form, the field that is typed in must not slip out of sight.
        QTimer.singleShot(0, self, self._follow_keyboard)

    def _follow_keyboard(self) -> None:
        here = QApplication.focusWidget()
        if here is not None and self.form.isAncestorOf(here):
            self._scroller.ensureWidgetVisible(here)

    # How it is built

    def _words(self, one: ClientRow) -> RowWords:
        facts = [one.code, age_words(one.age), language_words(one.languages)]
        badge = BadgeWords(self.tr("Draft"), Tone.WARN, "pencil") if one.draft else None
        second = "  ·  ".join(fact for fact in facts if fact)
        return RowWords(one.id, shown_name(one.name, one.code), second, "person", badge=badge)

    def _build(self) -> None:
        page = QWidget()
        self._sides = row(page, gap=20)
        set_margins(self._sides, PAGE_MARGIN, 14, PAGE_MARGIN, 20)
        self.form.setMaximumWidth(theme().text(FORM_WIDTH))
        self._side = QWidget()
        side = column(self._side, gap=8)
        for part in (self._similar_head, self.similar, self._about):
            side.addWidget(part)
        side.addStretch(1)
        self._sides.addWidget(self.form, 1000)
        self._sides.addWidget(self._side, 400)
        self._sides.addStretch(1)
        self._scroller = self.lay_out(page, self.drop, self.add)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        self._side.setMaximumWidth(theme().text(SIMILAR_WIDTH if wide else FORM_WIDTH))
        self._side.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        # Where there is no room beside, who sounds alike comes first: that is what the page is for.
        self._sides.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.BottomToTop
        )
        super().resizeEvent(event)
