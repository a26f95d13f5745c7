"""Setting a mailbox up: what kind of place, its fields, 'Try it', and keeping it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import FieldProblem, PssError
from pss_desktop.presenters.exchange.mailbox import (
    ASKED,
    FIELDS,
    NAME,
    PEOPLE,
    SECRET,
    About,
    Filled,
    MailboxPresenter,
)
from pss_desktop.presenters.values import MailboxType
from pss_desktop.ui.locale.isolation import isolated, web_isolated
from pss_desktop.ui.screens.exchange.mailbox_people import MailboxPeople
from pss_desktop.ui.screens.parts.choose_folder import choose_folder
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.exchange import TYPE_ICONS, type_name
from pss_desktop.ui.screens.words.settings import hide_passphrase, show_passphrase
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.texts_fields import problem_sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.fields import LineField, PassphraseField
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.ticks import CheckBox

translate = QCoreApplication.translate

_WIDTH = 720


class MailboxScreen(Panel):
    """One card of fields for the chosen type; the others wait unseen."""

    def __init__(self, presenter: MailboxPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._fingerprint = ""
        self._local = False
        self.header = PageHeader(self.tr("Set up a mailbox"))
        self.header.set_crumbs([self.tr("Exchange"), self.tr("Mailbox")])
        self.header.went.connect(lambda _: presenter.back())
        self.banner = Banner()
        self.banner.hide()
        kinds = [Segment(kind.value, type_name(kind), icon=TYPE_ICONS[kind]) for kind in MailboxType]
        self.kind = Segments(self.tr("What kind of place"), kinds)
        self.kind.chosen.connect(lambda value: self._show_kind(MailboxType(value)))
        self.kind_row = FormRow(self.tr("What kind of place"), self.kind)
        self.about = Paragraph("", Type.SMALL, Tone.MUTED)
        self.name = LineField(self.tr("Name"))
        self.rows = {NAME: FormRow(self.tr("Name"), self.name, help_text=self.tr("Only you see it."))}
        self.fields: dict[str, LineField] = {}
        for field in ASKED:
            self._add_field(field)
        self.browse = Button(self.tr("Choose a folder"), icon="folder")
        self.browse.clicked.connect(presenter.choose_folder)
        self.people = MailboxPeople()
        self.rows[PEOPLE] = self.people.row
        self.slow = CheckBox(self.tr("The line is bad: send and fetch as little as can be"))
        self.on = CheckBox(self.tr("Use this mailbox"))
        self.on.setChecked(True)
        self.host = Card(urgent=Tone.WARN)
        self.host_words = Paragraph("")
        self.trust = Button(self.tr("It is the same key"))
        self.trust.clicked.connect(self._trust)
        self.bar = BottomBar()
        self.remove = Button(self.tr("Remove this mailbox"), Look.DANGER)
        self.remove.clicked.connect(presenter.remove)
        self.try_it = Button(self.tr("Try it"), icon="exchange")
        self.try_it.clicked.connect(lambda: self._presenter.try_out(self._filled()))
        self.keep = Button(self.tr("Keep this mailbox"), Look.FILLED)
        self.keep.clicked.connect(lambda: self._presenter.keep(self._filled()))
        self._lay_out()
        self._show_kind(MailboxType.FOLDER)
        presenter.attach(self)

    # What the presenter shows

    def show_form(self, filled: Filled, about: About) -> None:
        known = about.known
        title = self.tr("Vaults on this computer") if about.local else isolated(filled.name)
        self.header.set_title(title if known else self.tr("Set up a mailbox"))
        self.kind.set_value(filled.kind.value)
        self.kind_row.setVisible(not known)
        self._local = about.local
        self.people.show_people(about.colleagues, filled.people)
        self.name.setText(filled.name)
        for name, value in filled.values.items():
            self.fields[name].setText(value)
        self.slow.setChecked(filled.slow)
        self.on.setChecked(filled.on)
        self.on.setVisible(known)
        self.remove.setVisible(known and not about.local)
        self.rows[NAME].setVisible(not about.local)
        if about.has_secret:
            self.fields[SECRET].setPlaceholderText(self.tr("Kept. Leave it empty to keep it so."))
        self._show_kind(filled.kind)
        if about.local:
            self.people.take_keyboard()
        else:
            (self.name if known else self.kind.button(filled.kind.value)).setFocus()

    def show_busy(self, *, busy: bool) -> None:
        self.try_it.setEnabled(not busy)
        self.bar.show_hint(self.tr("Trying it. A bad line may take a minute.") if busy else "", icon="clock")

    def show_works(self) -> None:
        self.host.hide()
        self._say(self.tr("It works: something small was put there, read back and taken away."), Tone.OK)

    def ask_host_key(self, fingerprint: str) -> None:
        self._fingerprint = fingerprint
        words = self.tr(
            "This server shows the key {key}. Compare it with what whoever runs the server told you, letter "
            "by letter. Nothing secret was said to it yet."
        )
        self.host_words.setText(words.format(key=isolated(fingerprint)))
        self.host.show()
        self.trust.setFocus()

    def show_problems(self, problems: tuple[FieldProblem, ...]) -> None:
        told = {one.field: problem_sentence(one) for one in problems}
        for name, line in self.rows.items():
            line.show_problem(told.get(name, ""))
        first = next((name for name in self.rows if name in told), None)
        if first is not None:
            self.rows[first].field.setFocus()

    def show_problem(self, problem: PssError | None) -> None:
        self.host.hide()
        self._say("" if problem is None else sentence(problem), Tone.DANGER)

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        choose_folder(self, self.tr("Which folder do both of you reach?"), self.tr("Take this one"), chosen)

    def show_folder(self, folder: Path) -> None:
        self.fields["path"].setText(str(folder))

    # Within

    def _say(self, text: str, tone: Tone) -> None:
        self.banner.show_message(text, tone)
        self.banner.setVisible(bool(text))

    def _trust(self) -> None:
        self._presenter.trust_host(self._fingerprint, self._filled())

    def _filled(self) -> Filled:
        kind = MailboxType(self.kind.value())
        values = {name: self.fields[name].text() for name in FIELDS[kind]}
        return Filled(
            kind,
            self.name.text(),
            values,
            slow=self.slow.isChecked(),
            on=self.on.isChecked(),
            people=self.people.chosen(),
        )

    def _show_kind(self, kind: MailboxType) -> None:
        self.about.setText(_about(kind))
        for name in self.fields:
            self.rows[name].setVisible(name in FIELDS[kind] and not self._local)
        self.browse.setVisible(kind is MailboxType.FOLDER and not self._local)
        self.slow.setVisible(kind is not MailboxType.FOLDER)
        self._say("", Tone.ACCENT)
        self.host.hide()

    def _add_field(self, name: str) -> None:
        label, help_text = _field_words(name)
        if name == SECRET:
            line: LineField = PassphraseField(label, show=show_passphrase(), hide=hide_passphrase())
        else:
            line = LineField(label)
        self.fields[name] = line
        self.rows[name] = FormRow(label, line, help_text=help_text)
        line.textEdited.connect(partial(self._typed, name))

    def _typed(self, name: str, _: str) -> None:
        self.rows[name].show_problem("")

    def _lay_out(self) -> None:
        card = Card()
        card.body.setSpacing(theme().space(12))
        fields = [one for name, one in self.rows.items() if name != PEOPLE]
        for part in (self.kind_row, self.about, *fields, self.browse, self.people, self.slow, self.on):
            card.body.addWidget(part)
        self.host.body.addWidget(Label(self.tr("Is it the right server?"), Type.LEAD))
        self.host.body.addWidget(self.host_words)
        line = row(gap=8)
        line.addStretch(1)
        line.addWidget(self.trust)
        self.host.body.addLayout(line)
        self.host.hide()
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.host, card):
            part.setMaximumWidth(theme().text(_WIDTH))
            body.addWidget(part)
        body.addStretch(1)
        self.bar.add_first(self.remove)
        self.bar.add(self.try_it)
        self.bar.add(self.keep)
        self.remove.hide()
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bar)


def _about(kind: MailboxType) -> str:
    return {
        MailboxType.FOLDER: translate(
            "MailboxWords",
            "A folder that both of you reach: on a stick that travels, or one that a program of yours keeps "
            "alike on two computers. Nothing here uses the network.",
        ),
        MailboxType.WEBDAV: translate(
            "MailboxWords", "A folder of Nextcloud, ownCloud or the like. It sees only sealed files."
        ),
        MailboxType.SFTP: translate(
            "MailboxWords", "A folder on a server that your office runs. It sees only sealed files."
        ),
        MailboxType.S3: translate("MailboxWords", "A bucket of an object store. It sees only sealed files."),
    }[kind]


def _field_words(name: str) -> tuple[str, str]:
    return {
        "path": (translate("MailboxWords", "Folder"), ""),
        "address": (
            translate("MailboxWords", "Address of the folder"),
            web_isolated(
                translate(
                    "MailboxWords", "It begins with https://. Nextcloud shows it in the settings of Files."
                )
            ),
        ),
        "user": (translate("MailboxWords", "Your name there"), ""),
        "secret": (
            translate("MailboxWords", "Secret"),
            translate("MailboxWords", "One for this program alone, if it can be had. The vault keeps it."),
        ),
        "host": (translate("MailboxWords", "Server"), ""),
        "port": (
            translate("MailboxWords", "Port"),
            translate("MailboxWords", "22 where nobody said another."),
        ),
        "folder": (translate("MailboxWords", "Folder on the server"), ""),
        "bucket": (translate("MailboxWords", "Bucket"), ""),
        "key_id": (translate("MailboxWords", "Key id"), ""),
        "endpoint": (
            translate("MailboxWords", "Address of the store"),
            translate("MailboxWords", "Empty for Amazon’s own."),
        ),
        "region": (translate("MailboxWords", "Region"), ""),
        "prefix": (translate("MailboxWords", "Folder in the bucket"), ""),
    }[name]
