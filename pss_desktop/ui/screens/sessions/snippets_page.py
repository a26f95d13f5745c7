"""One's own text blocks: a list, and a form for the one that is being written."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.domain.snippets import SNIPPET_FIELDS, Snippet
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.sessions.snippets_page import SnippetForm, SnippetsPresenter
from pss_desktop.ui.forms import Form, FormWords
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.draft_parts import show_problem, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.theme.tokens import PAGE_MARGIN
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.parts import EmptyState, Hint
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class SnippetsScreen(Panel):
    """The list stays below the form, so that a new block is not a copy of an old one."""

    def __init__(self, presenter: SnippetsPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._changing = ""
        self._blocks: dict[str, Snippet] = {}
        self.writing = Card()
        self.remove = Button(self.tr("Take it away"), Look.DANGER)
        self.header = PageHeader(self.tr("Text blocks"))
        self.header.set_second_line(
            self.tr("Words that you write often. Put them into a note with its button “Text blocks”.")
        )
        self.add = Button(self.tr("New text block"), Look.FILLED, icon="plus")
        self.add.clicked.connect(presenter.begin_new)
        self.back = Button(self.tr("Back"), icon="back")
        self.back.clicked.connect(presenter.back)
        self.header.add_deed(self.back)
        self.header.add_deed(self.add)
        self.add.hide()
        self.banner = Banner()
        self.banner.hide()
        self.form = Form(SNIPPET_FIELDS, FormWords(self._label))
        self.form.edited.connect(presenter.set_field)
        self.form.left.connect(presenter.focus_lost)
        self.list = RowList(self.tr("Text blocks"))
        self.list.acted.connect(carry_out)
        self.none = EmptyState(self.tr("No text blocks yet."), self.tr("Write the first one"), icon="plus")
        self.none.acted.connect(presenter.begin_new)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_blocks(self, blocks: tuple[Snippet, ...]) -> None:
        self._blocks = {block.name: block for block in blocks}
        self.add.setVisible(self.writing.isHidden())
        self.list.show_rows([self._row(block) for block in blocks])
        self.list.setVisible(bool(blocks))
        self.none.setVisible(not blocks and self.writing.isHidden())

    def show_form(self, form: SnippetForm) -> None:
        self.form.show_values({"name": form.name, "words": form.words})
        self.writing.show()
        self.remove.setVisible(bool(form.instead_of))
        self._changing = form.instead_of
        self.add.hide()
        self.none.hide()

    def hide_form(self) -> None:
        self.writing.hide()
        self.add.show()
        self.header.show_state("")
        self.none.setVisible(self.list.rows.rowCount() == 0)
        self.add.setFocus()

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.form.show_problems(problems)

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def caret(self) -> tuple[str, int]:
        return self.form.place() if self.writing.isVisibleTo(self) else ("", 0)

    def put_cursor(self, field: str, position: int) -> None:
        self.form.put_place(field, position)

    # Words

    def _label(self, name: str) -> str:
        return {"name": self.tr("Name"), "words": self.tr("Words")}[name]

    def _row(self, block: Snippet) -> RowWords:
        return RowWords(
            self._changer(block),
            isolated(block.name),
            isolated(block.words.replace("\n", " ")[:120]),
            "note",
            deed=self.tr("Change"),
        )

    def _changer(self, block: Snippet) -> Callable[[], None]:
        return lambda: self._presenter.begin(block)

    def _remove(self) -> None:
        block = self._blocks.get(self._changing)
        self._presenter.drop()
        if block is not None:
            self._presenter.remove(block)

    # How it is built

    def _build(self) -> None:
        self.writing.body.addWidget(self.form)
        hint = self.tr("No names of people here: a text block is for every client.")
        self.writing.body.addWidget(Hint(hint))
        self.remove.clicked.connect(self._remove)
        self.drop = Button(self.tr("Drop these words"))
        self.drop.clicked.connect(self._presenter.drop)
        self.keep = Button(self.tr("Keep the text block"), Look.FILLED, icon="tick")
        self.keep.clicked.connect(self._presenter.keep)
        deeds = row(gap=8)
        deeds.addWidget(self.remove)
        deeds.addStretch(1)
        deeds.addWidget(self.drop)
        deeds.addWidget(self.keep)
        self.writing.body.addLayout(deeds)
        self.writing.hide()
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.writing, self.list, self.none):
            body.addWidget(part)
        self.none.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
