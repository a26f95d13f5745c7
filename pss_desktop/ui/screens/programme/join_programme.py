"""Coming into a programme: hand the request over, read the reply, hear the words, read the answer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.programme.join_programme import JoinPresenter
from pss_desktop.presenters.values import JoiningState
from pss_desktop.ui.code_reading import code_in, code_in_file
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.choose_folder import choose_file, choose_new_file
from pss_desktop.ui.screens.programme.frame import ProgrammeFrame
from pss_desktop.ui.screens.programme.join_parts import CodeCard, GivenCard, WordsCard
from pss_desktop.ui.screens.words.programme import ROSTER_FILES
from pss_desktop.ui.widgets.button import Button, Look


class JoinScreen(ProgrammeFrame):
    """The cards come one after the other."""

    def __init__(self, presenter: JoinPresenter, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.header.set_title(self.tr("Join a programme"))
        self._presenter = presenter
        self.request = CodeCard(
            self.tr("Your request"),
            self.tr(
                "Give it to somebody who belongs to the programme, on a stick, by mail, or by telephone."
            ),
        )
        self.request.save.clicked.connect(presenter.save_code)
        self.reply = GivenCard(
            self.tr("Their reply"),
            self.tr("They make it from your request, and give it to you."),
            self.tr("Read the reply"),
        )
        self.reply.file.clicked.connect(presenter.read_reply)
        self.reply.pasted.connect(presenter.read_text)
        self.reply.pointed.connect(lambda path: presenter.read_picture(path, code_in_file))
        self.reply.copied.connect(lambda image: presenter.read_code(lambda: code_in(image)))
        self.words = WordsCard()
        self.words.spelt.connect(presenter.spell)
        self.words.heard.connect(presenter.hear)
        self.drop = self.add_escape(self.tr("Go on later"))
        self.drop.clicked.connect(presenter.drop)
        self.cancel = self.add_escape(self.tr("End this joining"))
        self.cancel.clicked.connect(presenter.cancel)
        self.answer = Button(self.tr("Read the answer"), Look.FILLED, icon="folder")
        self.answer.clicked.connect(presenter.read_answer)
        self.bottom.add(self.answer)
        for part in (self.request, self.reply, self.words):
            self.body.addWidget(part)
        self.words.hide()
        self.answer.hide()
        self.end_body()
        presenter.attach(self)

    def show_joining(self, state: JoiningState | None) -> None:
        self.request.setVisible(state is not None)
        met = state is not None and state.theirs is not None
        known = state is not None and state.knows_programme
        self.reply.setVisible(state is not None and not known)
        self.words.setVisible(met and not known)
        self.answer.setVisible(state is not None and (state.heard or known))
        if state is None:
            return
        self.request.show_content(state.mine)
        self.bottom.show_hint("")
        if state.theirs is None:
            self.request.save.setFocus()
            return
        words = self.tr("From {name}, {programme}")
        programme = isolated(state.theirs.programme_name)
        self.reply.show_read(words.format(name=isolated(state.theirs.name), programme=programme))
        self.words.show_words(state)
        if state.heard:
            self.bottom.show_hint(self.tr("Now they let you in, and give you an answer to read."))
        else:
            self.words.put_keyboard()

    def show_saved(self, path: Path) -> None:
        self.request.show_saved(path)

    def show_wrong_words(self, tries_left: int) -> None:
        self.words.show_wrong(tries_left)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        forms = self.tr("Joining ({patterns})").format(patterns=ROSTER_FILES)
        choose_file(self, self.tr("Where is it?"), self.tr("Read"), forms, chosen)

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        choose_new_file(self, self.tr("Where should it go?"), self.tr("Write here"), name, chosen)
