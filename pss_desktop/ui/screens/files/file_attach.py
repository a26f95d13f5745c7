"""Attaching a file: the file itself, what it is, and the deed."""

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.attachment import FILE_FIELDS, STORED, Media, StoredFile
from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.files.file_attach import AttachFilePresenter
from pss_desktop.presenters.forms.autosave import SaveState
from pss_desktop.presenters.values import ClientDetail
from pss_desktop.ui.forms import Form
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.parts.choose_folder import choose_file
from pss_desktop.ui.screens.parts.draft_parts import count_problems, show_saved
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.file import file_form_words, media_name, size_words
from pss_desktop.ui.sheets import check_decodes
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint

FORM_WIDTH = 680


class AttachFileScreen(Panel):
    """What was chosen is in the vault already; the rest of the form is kept while it is typed."""

    def __init__(self, presenter: AttachFilePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._stored: StoredFile | None = None
        self.header = PageHeader(self.tr("Attach a file"))
        self.header.went.connect(self._went)
        self.banner = Banner()
        self.banner.hide()
        self.chosen = Paragraph(self.tr("No file yet."))
        self.choose = Button(self.tr("Choose a file"), icon="folder")
        self.choose.clicked.connect(presenter.choose)
        self._missing = Hint("", icon="warning", tone=Tone.DANGER)
        self._missing.hide()
        self.form = Form(FILE_FIELDS, file_form_words(), lines=(("sort", "made_on"),))
        self.form.edited.connect(self._edited)
        self.form.left.connect(presenter.focus_lost)
        self.form.setEnabled(False)
        self.drop = Button(self.tr("Leave without attaching"))
        self.drop.clicked.connect(presenter.discard)
        self.attach = Button(self.tr("Attach the file"), Look.FILLED, icon="tick")
        self.attach.show_shortcut("Ctrl+Return")
        self.attach.clicked.connect(presenter.sign)
        self._build()
        presenter.attach(self)

    # What the presenter shows

    def show_client(self, detail: ClientDetail) -> None:
        name = isolated(shown_name(detail.identity.shown_name, detail.client.code))
        self.header.set_crumbs([self.tr("Clients"), name, self.tr("Attach a file")])

    def show_values(self, values: Mapping[str, object]) -> None:
        if not self.form.isEnabled():
            self.form.setEnabled(True)
            self.choose.setFocus()
        self.form.show_values(values)
        for name in values:
            self.form.row(name).show_problem("")

    def show_chosen(self, stored: StoredFile | None) -> None:
        self._stored = stored
        self._missing.hide()
        if stored is None:
            self.chosen.setText(self.tr("No file yet."))
            return
        said = self.tr("{form}, {size}. It is locked in this vault; the original stays where it was.")
        words = said.format(form=isolated(media_name(stored.media)), size=isolated(size_words(stored.size)))
        self.chosen.setText(words)
        self.choose.setText(self.tr("Choose another file"))
        self.choose.updateGeometry()

    def show_busy(self, *, busy: bool) -> None:
        if busy:
            self.chosen.setText(self.tr("Reading and locking the file"))
        else:
            self.show_chosen(self._stored)
        self.choose.setEnabled(not busy)
        self.attach.setEnabled(not busy)

    def show_save_state(self, state: SaveState) -> None:
        show_saved(state, self.header, self.banner)

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        self.form.show_problems(problems)
        missing = any(one.field == STORED for one in problems)
        self._missing.set_text(self.tr("Choose a file first.") if missing else "")
        self._missing.setVisible(missing)
        if missing:
            self.choose.setFocus()
        count_problems(problems, self.bottom)

    def show_problem(self, problem: PssError | None) -> None:
        self.banner.setVisible(problem is not None)
        if problem is not None:
            self.banner.show_message(sentence(problem), Tone.DANGER)

    def caret(self) -> tuple[str, int]:
        return self.form.place()

    def put_cursor(self, field: str, position: int) -> None:
        self.form.put_place(field, position)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        forms = self.tr("Pictures and PDF") + " (*.jpg *.jpeg *.png *.webp *.pdf *.JPG *.JPEG *.PNG *.PDF)"
        choose_file(self, self.tr("Which file?"), self.tr("Take it in"), forms, chosen)

    def check_decodes(self, media: Media, content: bytes) -> None:
        check_decodes(media, content)

    # What the person does

    def _edited(self, name: str, value: object) -> None:
        self.bottom.show_hint("")
        self._presenter.set_field(name, value)

    def _went(self, position: int) -> None:
        if position == 0:
            self._presenter.open_clients()
        else:
            self._presenter.open_files()

    # How it is built

    def _build(self) -> None:
        page = QWidget()
        cards = QWidget()
        cards.setMaximumWidth(theme().text(FORM_WIDTH))
        layout = column(cards, gap=12)
        layout.addWidget(self.banner)
        layout.addWidget(self._file_card())
        answers = Card()
        answers.body.addWidget(self.form)
        layout.addWidget(answers)
        layout.addStretch(1)
        middle = row(page, gap=0)
        set_margins(middle, PAGE_MARGIN, 14, PAGE_MARGIN, 20)
        middle.addWidget(cards, 1000)
        middle.addStretch(1)
        self.bottom = BottomBar()
        self.bottom.add(self.drop)
        self.bottom.add(self.attach)
        whole = column(self, gap=0)
        whole.addWidget(self.header)
        whole.addWidget(Scroller(page), 1)
        whole.addWidget(self.bottom)

    def _file_card(self) -> Card:
        card = Card()
        card.body.addWidget(Label(self.tr("The file"), Type.LEAD))
        line = row(gap=12)
        line.addWidget(self.chosen, 1)
        line.addWidget(self.choose)
        card.body.addLayout(line)
        card.body.addWidget(self._missing)
        card.body.addWidget(
            Hint(
                self.tr(
                    "A picture (JPEG, PNG, WebP) or a PDF of at most 25 MB. The place and the names that a "
                    "camera writes into a picture are left out."
                ),
                icon="shield",
            )
        )
        return card
