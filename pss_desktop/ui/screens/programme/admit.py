"""Letting somebody in: their request, our reply, the words, their role, the root key, the answer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.ids import PersonId
from pss_desktop.domain.roles import Role
from pss_desktop.presenters.programme.admit import AdmitPresenter
from pss_desktop.presenters.values import JoiningState, PersonRow
from pss_desktop.ui.code_reading import code_in, code_in_file
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.screens.parts.choose_folder import choose_file, choose_new_file
from pss_desktop.ui.screens.programme.join_parts import CodeCard, GivenCard, WordsCard
from pss_desktop.ui.screens.programme.signing_frame import SigningFrame
from pss_desktop.ui.screens.settings.page import titled_card
from pss_desktop.ui.screens.words.programme import JOIN_FILES, role_options
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Label
from pss_desktop.ui.widgets.parts import Hint
from pss_desktop.ui.widgets.ticks import CheckBox


class AdmitScreen(SigningFrame):
    """The cards come one after the other; the deed is there once the words were heard."""

    def __init__(self, presenter: AdmitPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.signing, parent)
        self.header.set_title(self.tr("Let somebody in"))
        self._presenter = presenter
        self._boxes: dict[PersonId, CheckBox] = {}
        self.request = GivenCard(
            self.tr("Their request"),
            self.tr("They make it under ‘Join a programme’, and give it to you."),
            self.tr("Read the request"),
        )
        self.request.file.clicked.connect(presenter.read_request)
        self.request.pasted.connect(presenter.read_text)
        self.request.pointed.connect(lambda path: presenter.read_picture(path, code_in_file))
        self.request.copied.connect(lambda image: presenter.read_code(lambda: code_in(image)))
        self.namesake = Hint("", icon="warning", tone=Tone.DANGER)
        self.reply = CodeCard(self.tr("Your reply"), self.tr("Give it to them before you read the words."))
        self.reply.save.clicked.connect(presenter.save_code)
        self.words = WordsCard()
        self.words.spelt.connect(presenter.spell)
        self.words.heard.connect(presenter.hear)
        self.role = Choice(self.tr("Their role"), role_options(), nothing=self.tr("Choose"))
        self.role.picked.connect(self._offer_links)
        self.role_card = self._role_card()
        self.drop = self.add_escape(self.tr("Go on later"))
        self.drop.clicked.connect(presenter.drop)
        self.cancel = self.add_escape(self.tr("Let nobody in"))
        self.cancel.clicked.connect(presenter.cancel)
        self.admit = Button(self.tr("Sign, and write the answer"), Look.FILLED, icon="tick")
        self.admit.clicked.connect(self._admit)
        self.bottom.add(self.admit)
        for part in (self.request, self.namesake, self.reply, self.words, self.role_card, self.root):
            self.body.addWidget(part)
        self.end_body()
        self.show_joining(None)
        presenter.attach(self)

    # What the presenter shows

    def show_people(self, people: tuple[PersonRow, ...]) -> None:
        self._offer_links(self.role.value())

    def show_joining(self, state: JoiningState | None) -> None:
        met = state is not None and state.theirs is not None
        needs_words = state is not None and state.words_needed
        trusted = state is not None and met and (state.heard or not needs_words)
        signing = trusted and state is not None and not state.admitted
        for part, shown in (
            (self.namesake, state is not None and state.same_name),
            (self.reply, met and needs_words),
            (self.words, met and needs_words),
            (self.role_card, signing and needs_words),
            (self.root, signing),
            (self.admit, trusted),
            (self.cancel, met),
        ):
            part.setVisible(shown)
        self.admit.setText(self.tr("Sign, and write the answer") if signing else self.tr("Write the answer"))
        self.bottom.show_hint(
            "" if signing or not trusted else self.tr("They are in the list. Their answer is missing.")
        )
        if state is None or state.theirs is None:
            self.request.show_read("")
            self.request.file.setFocus()
            return
        self._show_newcomer(state, isolated(state.theirs.name))

    def show_saved(self, path: Path) -> None:
        self.reply.show_saved(path)

    def show_wrong_words(self, tries_left: int) -> None:
        self.words.show_wrong(tries_left)

    def ask_file(self, chosen: Callable[[Path], None]) -> None:
        forms = self.tr("Joining ({patterns})").format(patterns=JOIN_FILES)
        choose_file(self, self.tr("Where is the request?"), self.tr("Read"), forms, chosen)

    def ask_new_file(self, name: str, chosen: Callable[[Path], None]) -> None:
        choose_new_file(self, self.tr("Where should it go?"), self.tr("Write here"), name, chosen)

    @property
    def linked(self) -> tuple[CheckBox, ...]:
        """The boxes of those who may be linked with the newcomer."""
        return tuple(self._boxes.values())

    # Within

    def _show_newcomer(self, state: JoiningState, name: str) -> None:
        self.reply.show_content(state.mine)
        self.words.show_words(state)
        words = self.tr("From {name}") if state.words_needed else self.tr("A new computer of {name}")
        self.request.show_read(words.format(name=name))
        self.namesake.set_text(
            self.tr("Somebody called {name} is in the programme already, with another key. Ask why.").format(
                name=name
            )
        )
        if state.words_needed and not state.heard:
            self.words.put_keyboard()

    def _admit(self) -> None:
        linked = [person for person, box in self._boxes.items() if box.isChecked()]
        self._presenter.admit(self.role.value(), linked)

    def _offer_links(self, role: str) -> None:
        """Whoever may be linked with somebody of this role, one box each."""
        for box in self._boxes.values():
            box.hide()
            box.deleteLater()
        people = self._presenter.linkable(role)
        self._boxes = {one.id: CheckBox(isolated(one.name)) for one in people}
        self._about.setText(
            self.tr("Whose work they review")
            if role == Role.SUPERVISOR.value
            else self.tr("Who reviews their work")
        )
        self._about.setVisible(bool(people))
        for box in self._boxes.values():
            self._links.addWidget(box)

    def _role_card(self) -> Card:
        card = titled_card(self.tr("What they do in the programme"))
        card.body.addWidget(FormRow(self.role.accessibleName(), self.role))
        self._about = Label("")
        self._about.hide()
        card.body.addWidget(self._about)
        self._links = column(gap=4)
        card.body.addLayout(self._links)
        return card
