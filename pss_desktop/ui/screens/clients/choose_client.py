"""For whom is the note? One field, a list that follows it, Enter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.clients.choose_client import ChooseClientPresenter
from pss_desktop.presenters.values import ClientRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.parts.dialog import Dialog
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.client_facts import age_words, language_words
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.button import Button
from pss_desktop.ui.widgets.fields import SearchField
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.rows import RowList, RowWords

LIST_HEIGHT = 240


class ChooseClientDialog(Dialog):
    """The arrows walk the list while the words stay in the field."""

    def __init__(self, presenter: ChooseClientPresenter, parent: QWidget) -> None:
        super().__init__("", "", parent=parent, width=560)
        self.set_words(self.tr("For whom is the note?"), "")
        self._presenter = presenter
        self._finished = False
        self._shown: tuple[ClientRow, ...] = ()
        self.field = SearchField(self.tr("Find by code, name or phone"))
        self.field.textEdited.connect(presenter.typed)
        self.banner = Banner()
        self.banner.hide()
        self.list = RowList(self.tr("Clients"))
        self.list.acted.connect(presenter.choose)
        self.nobody = Paragraph("", tone=Tone.MUTED)
        self.nobody.hide()
        holder = Scroller(self.list)
        holder.setFixedHeight(min(theme().control(LIST_HEIGHT), parent.window().height() // 2))
        for part in (self.field, self.banner, self.nobody, holder):
            self.body.addWidget(part)
        self.add = Button(self.tr("Add a client"), icon="plus")
        self.add.clicked.connect(presenter.add_client)
        self.deeds = self.add_deeds(self.tr("Not yet"), self.tr("Write the note"))
        self.deeds.deed.clicked.connect(self._choose)
        self.deeds.add_first(self.add)
        presenter.attach(self)
        self.field.setFocus()

    # What the presenter shows

    def show_rows(self, rows: tuple[ClientRow, ...], text: str) -> None:
        self._shown = rows
        self.list.show_rows([self._words(one) for one in rows])
        self.list.setVisible(bool(rows))
        nobody = self.tr("No client yet.")
        if text:
            nobody = self.tr("Nobody found for “{text}”.").format(text=isolated(text))
        self.nobody.setText(nobody)
        self.nobody.setVisible(not rows)

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()
        self.fit()

    def finish(self) -> None:
        self._finished = True
        self.accept()

    # What the person does

    def reject(self) -> None:
        if self._finished:
            super().reject()
        else:
            self._presenter.drop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def _walk(self, step: int) -> None:
        position = self.list.currentIndex().row() + step
        if 0 <= position < self.list.rows.rowCount():
            self.list.setCurrentIndex(self.list.rows.index(position))
            self.list.setFocus()

    def _choose(self) -> None:
        position = self.list.currentIndex().row()
        if 0 <= position < len(self._shown):
            self._presenter.choose(self._shown[position].id)

    def _words(self, one: ClientRow) -> RowWords:
        facts = [one.code, age_words(one.age), language_words(one.languages)]
        badge = BadgeWords(self.tr("Draft"), Tone.WARN, "pencil") if one.draft else None
        second = "  ·  ".join(fact for fact in facts if fact)
        return RowWords(one.id, shown_name(one.name, one.code), second, "person", badge=badge)
