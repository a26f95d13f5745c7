"""Hand over: what leaves on one side, what stays and why on the other, and one deed at the foot."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.roles import Role
from pss_desktop.domain.sharing import DenyReason
from pss_desktop.presenters.exchange.export import (
    ExportPresenter,
    ExportState,
    SealedNow,
    Way,
    WayOut,
    way_out,
)
from pss_desktop.presenters.values import Addressee, LeavingKind, NamedNote, Preview, Staying
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.parts.choose_folder import choose_folder
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.export import (
    ExportWords,
    because_words,
    kind_icon,
    kind_words,
    limit_words,
    outside_words,
    role_words,
    staying_sign,
    staying_title,
    staying_words,
)
from pss_desktop.ui.screens.words.settings import size
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import Badge, BadgeWords, Tile, initials_of
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import BottomBar, PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.icon import Icon
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import EmptyState, Hint
from pss_desktop.ui.widgets.rows import RowList, RowWords
from pss_desktop.ui.widgets.segments import Segment, Segments
from pss_desktop.ui.widgets.ticks import CheckBox

_NAMED: Final = 8


class SideCard(Card):
    """One side of the preview: a title with its count, and a row for each thing."""

    def __init__(self, title: str, icon: str, tone: Tone, parent: QWidget | None = None) -> None:
        super().__init__(padding=12, parent=parent)
        self._count = Badge("", tone)
        self._title = title
        self.list = RowList(title)
        self.none = Paragraph("", Type.SMALL, Tone.MUTED)
        head = row(gap=10)
        head.addWidget(Icon(icon, tone))
        head.addWidget(Label(title, Type.TITLE), 1)
        head.addWidget(self._count)
        self.body.addLayout(head)
        self.body.addWidget(self.list)
        self.body.addWidget(self.none)
        self.body.addStretch(1)

    def show_rows(self, rows: list[RowWords], records: int, none: str) -> None:
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self._count.set_text(ExportWords().records(records))
        self._count.setVisible(bool(records))
        self.none.setText(none)
        self.none.setVisible(not rows)

    def add_below(self, widget: QWidget) -> None:
        self.body.addWidget(widget)


class ExportScreen(Panel):
    """First to whom; then nothing leaves before it was looked at."""

    def __init__(self, presenter: ExportPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self.header = PageHeader(self.tr("Hand over"))
        self.header.set_crumbs([self.tr("Exchange"), self.tr("Prepare a bundle")])
        self.header.went.connect(lambda _: presenter.open_exchange())
        self.banner = Banner()
        self.banner.hide()
        self.people = RowList(self.tr("To whom"))
        self.people.acted.connect(lambda one: presenter.choose(one.person))
        self.nobody = EmptyState(
            self.tr("Nobody of the programme has another computer yet."), self.tr("Back to Exchange")
        )
        self.nobody.acted.connect(presenter.open_exchange)
        self.leaves = SideCard(self.tr("Leaves this computer"), "arrow", Tone.OK)
        self.stays = SideCard(self.tr("Stays here"), "lock", Tone.WARN)
        self.stays.list.acted.connect(presenter.act_on)
        self._build_to()
        self._build_sides()
        self._build_foot()
        self._lay_out()
        presenter.attach(self)

    # What the presenter shows

    def show_people(self, people: tuple[Addressee, ...]) -> None:
        self.header.set_title(self.tr("Hand over to whom?"))
        self.header.set_second_line(self.tr("You see what leaves before anything does."))
        self.people.show_rows([self._person_row(one) for one in people])
        self.people.setVisible(bool(people))
        self.nobody.setVisible(not people)
        (self.people if people else self.nobody.deed).setFocus()

    def show_preview(self, state: ExportState) -> None:
        preview = state.preview
        self.header.set_title(self.tr("Hand over to {name}").format(name=isolated(preview.name)))
        self.header.set_second_line(
            self.tr("Look at what leaves before it leaves. Nothing has been written yet.")
        )
        self._show_to(state)
        self.leaves.show_rows(
            [self._leaving_row(one) for one in preview.leaves],
            preview.records_leaving,
            self.tr("Nothing new is allowed to leave for {name}.").format(name=isolated(preview.name)),
        )
        self.stays.show_rows(
            self._staying_rows(preview.stays),
            preview.records_staying,
            self.tr("Nothing is held back."),
        )
        self._show_names(preview)
        self._show_cautions(preview)
        self._show_foot(state)
        if self._sides.isHidden():
            self.ways.setFocus()
        self._sides.show()
        self.bottom.show()

    def show_sealed(self, done: SealedNow) -> None:
        words = self.tr("Written to {folder}: {bundles}. Only {name} can open it.")
        if done.folder is None:
            words = self.tr(
                "Sealed: {bundles}. It goes when a mailbox can be reached. Only {name} can open it."
            )
        said = words.format(
            bundles=ExportWords().bundles(done.first, done.last),
            folder="" if done.folder is None else isolated(str(done.folder)),
            name=isolated(done.name),
        )
        self.banner.show_message(said, Tone.OK)
        self.banner.show()
        self.header.set_second_line(self.tr("About {size}.").format(size=size(done.size)))
        self._to.hide()
        self._sides.hide()
        self.seal.hide()
        self.bottom.show_hint(
            self.tr("It counts as received when {name} answers.").format(name=isolated(done.name))
        )
        self.not_now.setText(self.tr("Back to Exchange"))
        self.not_now.setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        choose_folder(self, self.tr("Where should the bundle go?"), self.tr("Write it here"), chosen)

    # Rows

    def _person_row(self, one: Addressee) -> RowWords:
        waiting = ExportWords().waiting(one.records)
        role = self.tr("My other computer") if one.is_me else role_words(one.role)
        reason = outside_words(one.outside) if one.records else ""
        return RowWords(
            one,
            isolated(one.name),
            "  ·  ".join(part for part in (role, reason) if part),
            "person",
            tone=Tone.ACCENT,
            badge=BadgeWords(waiting, Tone.ACCENT if one.records else Tone.MUTED),
            deed=self.tr("Look"),
        )

    def _leaving_row(self, one: LeavingKind) -> RowWords:
        return RowWords(
            one,
            kind_words(one.kind),
            "  ·  ".join(part for part in (because_words(one), ExportWords().of_clients(one)) if part),
            kind_icon(one.kind),
            tone=Tone.OK,
            badge=BadgeWords(QLocale().toString(one.records), Tone.OK),
        )

    def _staying_rows(self, stays: tuple[Staying, ...]) -> list[RowWords]:
        """Some cases of each reason by name, the rest as a number: nobody reads three hundred rows."""
        rows: list[RowWords] = []
        for reason in dict.fromkeys(one.reason for one in stays):
            same = [one for one in stays if one.reason == reason]
            rows += [self._staying_row(one) for one in same[:_NAMED]]
            if len(same) > _NAMED:
                rows.append(self._more_row(same[_NAMED:]))
        return rows

    def _more_row(self, rest: list[Staying]) -> RowWords:
        icon, tone = staying_sign(rest[0])
        records = sum(one.records for one in rest)
        return RowWords(
            Staying(rest[0].reason, records),
            ExportWords().more(len(rest)),
            staying_words(replace(rest[0], since=None)),
            icon,
            tone=tone,
            badge=BadgeWords(QLocale().toString(records), Tone.MUTED),
        )

    def _staying_row(self, one: Staying) -> RowWords:
        icon, tone = staying_sign(one)
        ask = self.tr("Ask") if one.reason == DenyReason.NOT_ASKED else self.tr("Ask again")
        deeds = {WayOut.ASK: ask, WayOut.OPEN: self.tr("Open"), None: ""}
        return RowWords(
            one,
            staying_title(one),
            staying_words(one),
            icon,
            tone=tone,
            badge=BadgeWords(QLocale().toString(one.records), Tone.MUTED),
            deed=deeds[way_out(one)],
        )

    def _named_row(self, one: NamedNote) -> RowWords:
        return RowWords(
            one,
            kind_words(one.kind),
            isolated(one.code),
            "warning",
            tone=Tone.WARN,
            deed=self.tr("Read it"),
        )

    # Parts

    def _show_to(self, state: ExportState) -> None:
        preview = state.preview
        self._tile.set_initials(initials_of(preview.name))
        self._who.setText(f"{isolated(preview.name)}  ·  {role_words(preview.role)}")
        self._devices.setText(self.tr("Sealed for %n computer(s) of this person.", "", preview.devices))
        self.ways.set_value(state.way.value)
        self._show_rule(state)
        self._to.show()

    def _show_rule(self, state: ExportState) -> None:
        self.rule.setVisible(state.preview.since is not None)
        if state.preview.since is None:
            self._since.setText(self.tr("Once you have sealed it, what is like this goes by itself."))
        else:
            words = self.tr("What is like this goes by itself since {day}.")
            self._since.setText(words.format(day=day(state.preview.since)))

    def _show_names(self, preview: Preview) -> None:
        named = isolated(preview.name)
        self.names.setVisible(preview.role is Role.SUPERVISOR)
        self.names.setChecked(preview.with_names)
        self._codes.set_text(
            self.tr("Names, phone numbers and addresses stay here too. {name} sees case codes.").format(
                name=named
            )
        )
        self._codes.setVisible(preview.by_code_only and not preview.with_names)
        self.named.show_rows([self._named_row(one) for one in preview.named])
        self.named.setVisible(bool(preview.named))
        self._named_hint.set_text(ExportWords().names_in(len(preview.named)), icon="warning", tone=Tone.WARN)
        self._named_hint.setVisible(bool(preview.named))

    def _show_cautions(self, preview: Preview) -> None:
        limits = [limit_words(one) for one in preview.limits]
        self._limits.set_text(
            self.tr("Clients want this kept back: {limits}").format(
                limits=QLocale().createSeparatedList(limits)
            ),
            icon="warning",
            tone=Tone.WARN,
        )
        self._limits.setVisible(bool(limits))
        overrides = [f"{isolated(one.who)}: {isolated(one.reason)}" for one in preview.overrides]
        self._overrides.set_text(
            self.tr("Decided against a client's no. {reasons}").format(
                reasons=QLocale().createSeparatedList(overrides)
            ),
            icon="warning",
            tone=Tone.DANGER,
        )
        self._overrides.setVisible(bool(overrides))

    def _show_foot(self, state: ExportState) -> None:
        preview, number = state.preview, QLocale().toString(state.number)
        deed = self.tr("Seal and write bundle {number}")
        if state.way is Way.MAILBOX:
            deed = self.tr("Seal bundle {number}")
        self.seal.setText(deed.format(number=number))
        self.seal.setVisible(not preview.is_empty)
        words = self.tr("Sealed for {name} only. About {size}. Sending it twice does no harm.")
        if preview.is_empty:
            words = self.tr("There is nothing to seal for {name}.")
        elif not state.unsent:
            words = self.tr("All of it is in an earlier bundle that {name} has not confirmed.")
        self.bottom.show_hint(words.format(name=isolated(preview.name), size=size(preview.size)))
        self.not_now.setText(self.tr("Not now"))

    def _build_to(self) -> None:
        self._to = Card(padding=12)
        self._tile = Tile(tone=Tone.ACCENT, size=40, round_=True)
        self._who = Label("", Type.STRONG)
        self._devices = Label("", Type.SMALL, Tone.MUTED)
        self._since = Label("", Type.SMALL, Tone.MUTED)
        self.rule = Button(self.tr("Ask me each time"), Look.QUIET)
        self.rule.clicked.connect(self._presenter.ask_each_time)
        words = column(gap=2)
        words.addWidget(self._who)
        words.addWidget(self._devices)
        words.addWidget(self._since)
        self.rule.hide()
        self.ways = Segments(
            self.tr("By"),
            [
                Segment(Way.FOLDER.value, self.tr("Stick or folder"), icon="stick"),
                Segment(Way.MAILBOX.value, self.tr("Mailbox"), icon="exchange"),
            ],
        )
        self.ways.chosen.connect(lambda value: self._presenter.set_way(Way(value)))
        self._to_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        who = row(gap=12)
        who.addWidget(self._tile)
        who.addLayout(words, 1)
        self._to_line.addLayout(who, 1)
        self._to_line.addWidget(self.rule)
        self._to_line.addWidget(self.ways)
        self._to.body.addLayout(self._to_line)
        self._to.hide()

    def _build_sides(self) -> None:
        self.named = RowList(self.tr("Texts with a name in them"))
        self.named.acted.connect(self._presenter.read)
        self._named_hint = Hint("", icon="warning", tone=Tone.WARN)
        self._limits = Hint("", icon="warning", tone=Tone.WARN)
        self._overrides = Hint("", icon="warning", tone=Tone.DANGER)
        for part in (self._overrides, self._limits, self._named_hint, self.named):
            self.leaves.add_below(part)
            part.hide()
        self._codes = Hint("", icon="eye-off")
        self.names = CheckBox(self.tr("Send names, phone numbers and addresses too"))
        self.names.clicked.connect(lambda wanted: self._presenter.set_names(wanted=wanted))
        self.stays.add_below(self._codes)
        self.stays.add_below(self.names)
        self._codes.hide()
        self.names.hide()
        self._sides = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._sides)
        set_margins(self._both, 0, 0, 0, 0)
        self._both.setSpacing(theme().space(16))
        self._both.addWidget(self.leaves, 1)
        self._both.addWidget(self.stays, 1)
        self._sides.hide()

    def _build_foot(self) -> None:
        self.bottom = BottomBar()
        self.not_now = Button(self.tr("Not now"))
        self.seal = Button(self.tr("Seal and write bundle {number}"), Look.FILLED, icon="lock")
        self.not_now.clicked.connect(self._presenter.open_exchange)
        self.seal.clicked.connect(self._presenter.seal)
        self.bottom.add(self.not_now)
        self.bottom.add(self.seal)
        self.bottom.hide()

    def _lay_out(self) -> None:
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        for part in (self.banner, self.people, self.nobody, self._to, self._sides):
            body.addWidget(part)
        self.people.hide()
        self.nobody.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)
        layout.addWidget(self.bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.width() >= theme().text(NARROW_BELOW)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)
        self._to_line.setDirection(way)
        super().resizeEvent(event)
