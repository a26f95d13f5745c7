"""Today: what needs me, in order of harm; each line is the deed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.follow_up import Harm
from pss_desktop.presenters.desk import Screen
from pss_desktop.presenters.today.today import TodayPresenter
from pss_desktop.presenters.today.today_places import Line
from pss_desktop.presenters.values import (
    BackedUp,
    CaseOffer,
    FirstStep,
    FollowUpRow,
    NewsKind,
    Notice,
    NoticeKind,
    ReviewNews,
    TodayView,
    UnsignedNote,
)
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import ago, local, moment, whole_day
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.parts.choose_folder import choose_folder
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.review.review_rows import news_row, queue_row
from pss_desktop.ui.screens.words.follow_up import follow_up_row
from pss_desktop.ui.screens.words.notice import NoticeWords, notice_words
from pss_desktop.ui.screens.words.shell import backup_troubles
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.ground import Panel, column, set_margins
from pss_desktop.ui.widgets.parts import EmptyState, GroupHead
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out

NOON = 12
EVENING = 18
_OLD_DAYS = 2


class TodayScreen(Panel):
    """Groups of rows: what comes first, what is for today or late, and what is unfinished."""

    def __init__(self, presenter: TodayPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        presenter.attach(self)  # what needs the person is looked up while the screen is built
        self.header = PageHeader("", plain=True)
        self.banner = Banner()
        self.banner.hide()
        self._first_head = GroupHead(self.tr("First"))
        self.first = RowList(self.tr("First"))
        self._next_head = GroupHead(self.tr("Today and overdue"))
        self.next = RowList(self.tr("Today and overdue"))
        self._unfinished_head = GroupHead(self.tr("Unfinished"))
        self.unfinished = RowList(self.tr("Unfinished"))
        self._went_head = GroupHead(self.tr("Good to know"))
        self.went = RowList(self.tr("Good to know"))
        self.nothing = EmptyState(self.tr("Nothing needs you now."), self.tr("Open the list of clients"))
        self.nothing.acted.connect(self._opener(Screen.CLIENTS))
        for rows in (self.first, self.next, self.unfinished, self.went):
            rows.acted.connect(carry_out)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(self._page()), 1)
        self._hide_groups()

    # What the presenter shows

    def show_today(self, today: TodayView) -> None:
        self.header.set_title(self._greeting(today))
        self.header.set_second_line(self._summary(today))
        news = [(line.kind is NewsKind.URGENT, self._news(line)) for line in today.review_news]
        first = [self._notice(notice) for notice in today.notices]
        first += [words for urgent, words in news if urgent]
        first += [self._follow_up(row, today) for row in today.follow_ups if _comes_first(row)]
        first += [self._step(step) for step in today.first_steps]
        next_ = [self._offer(offer) for offer in today.offers]
        next_ += [self._decisions(today.decisions)] if today.decisions else []
        next_ += [words for urgent, words in news if not urgent]
        if today.to_review:
            next_.append(queue_row(today.to_review, self._opener(Screen.REVIEW)))
        next_ += [self._follow_up(row, today) for row in today.follow_ups if not _comes_first(row)]
        unfinished = [self._unsigned(note) for note in today.unsigned]
        if today.backup_due:
            unfinished.append(self._backup(today))
        self._show_group(self._first_head, self.first, first)
        self._show_group(self._next_head, self.next, next_)
        self._show_group(self._unfinished_head, self.unfinished, unfinished)
        went = [self._went(today.went_alone)] if today.went_alone else []
        self._show_group(self._went_head, self.went, went)
        self.nothing.setVisible(not (first or next_ or unfinished))
        groups = ((self.first, first), (self.next, next_), (self.unfinished, unfinished), (self.went, went))
        focus = next((rows for rows, words in groups if words), None)
        if focus is not None and self.focusWidget() is None:
            focus.setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def show_backed_up(self, made: BackedUp) -> None:
        words = self.tr("Backed up {moment}. It was opened again and read whole.")
        words = words.format(moment=moment(made.entry.made_at))
        troubles = backup_troubles(made)
        self.banner.show_message(" ".join((words, *troubles)), Tone.WARN if troubles else Tone.OK)
        self.banner.show()

    # Words

    def _greeting(self, today: TodayView) -> str:
        hour = local(today.at).time().hour()
        name = isolated(today.person_name)
        if hour < NOON:
            return self.tr("Good morning, {name}").format(name=name)
        if hour < EVENING:
            return self.tr("Good afternoon, {name}").format(name=name)
        return self.tr("Good evening, {name}").format(name=name)

    def _summary(self, today: TodayView) -> str:
        date = whole_day(today.at)
        if not today.needing_me:
            return date
        need = self.tr("%n thing(s) need you", "", today.needing_me)
        return f"{date}  ·  {need}"

    def _opener(self, line: Line) -> Callable[[], None]:
        return lambda: self._presenter.open(line)

    def _notice(self, notice: Notice) -> RowWords:
        words: NoticeWords = notice_words(notice)
        repairs = notice.kind is NoticeKind.CLOCK_AHEAD
        deed = self._presenter.repair_clock if repairs else self._opener(notice.kind)
        tone = Tone.DANGER if words.urgent else Tone.WARN
        return RowWords(deed, words.title, words.second, "warning", tone=tone, deed=words.deed)

    def _follow_up(self, row: FollowUpRow, today: TodayView) -> RowWords:
        return follow_up_row(row, today.at, self._opener(row))

    def _offer(self, offer: CaseOffer) -> RowWords:
        who = isolated(shown_name(offer.name, offer.code))
        return RowWords(
            self._opener(offer),
            self.tr("{client} is offered to you").format(client=who),
            self.tr("By {name}. The case is theirs until you accept.").format(name=isolated(offer.by)),
            "person",
            tone=Tone.ACCENT,
            deed=self.tr("Look and answer"),
        )

    def _decisions(self, count: int) -> RowWords:
        return RowWords(
            self._opener(Screen.DECISIONS),
            self.tr("%n thing(s) need your decision", "", count),
            self.tr("Written in two places at once. Both are kept, whatever you choose."),
            "merge",
            tone=Tone.WARN,
            deed=self.tr("Decide"),
        )

    def _went(self, count: int) -> RowWords:
        return RowWords(
            self._opener(Screen.EXCHANGE),
            self.tr("%n bundle(s) went by themselves", "", count),
            self.tr("In the last day. They are like what you let go before; anything else waits for you."),
            "exchange",
            deed=self.tr("Look"),
        )

    def _news(self, line: ReviewNews) -> RowWords:
        return news_row(line, self._opener(line))

    def _step(self, step: FirstStep) -> RowWords:
        take = self._opener(step)
        if step is FirstStep.ADD_FIRST_CLIENT:
            return RowWords(
                take,
                self.tr("Your first client"),
                self.tr("A code is made for them; a name is not needed."),
                "person",
                tone=Tone.ACCENT,
                deed=self.tr("Add a client"),
            )
        if step is FirstStep.JOIN_PROGRAMME:
            return RowWords(
                take,
                self.tr("Your programme"),
                self.tr("This vault belongs to none yet, so nothing can be handed over."),
                "people",
                tone=Tone.ACCENT,
                deed=self.tr("Join or found one"),
            )
        return RowWords(
            take,
            self.tr("The recovery code is not checked yet"),
            self.tr("Without it a forgotten passphrase closes the vault for ever."),
            "key",
            tone=Tone.WARN,
            deed=self.tr("Make one and check it"),
        )

    def ask_folder(self, chosen: Callable[[Path], None]) -> None:
        choose_folder(self, self.tr("Where should the backup go?"), self.tr("Back up here"), chosen)

    def _unsigned(self, note: UnsignedNote) -> RowWords:
        who = isolated(shown_name(note.name, note.code))
        age = self.tr("%n day(s)", "", note.age_days) if note.age_days else self.tr("today")
        return RowWords(
            self._opener(note),
            self.tr("Unsigned note  ·  {client}").format(client=who),
            self.tr("Draft saved {moment}, {words}").format(
                moment=moment(note.saved_at), words=self.tr("%n word(s)", "", note.words)
            ),
            "note",
            badge=BadgeWords(age, Tone.WARN if note.age_days >= _OLD_DAYS else Tone.MUTED),
            deed=self.tr("Continue"),
        )

    def _backup(self, today: TodayView) -> RowWords:
        title = self.tr("No backup on a stick yet")
        if today.last_elsewhere is not None:
            title = self.tr("Last backup on a stick: {age}").format(age=ago(today.last_elsewhere, today.at))
        return RowWords(
            self._presenter.back_up,
            title,
            self.tr("If this computer is lost, the stick is what is left. It takes about a minute."),
            "backup",
            tone=Tone.WARN,
            deed=self.tr("Back up to a stick"),
        )

    # How it is built

    def _page(self) -> QWidget:
        page = QWidget()
        layout = column(page, gap=10)
        set_margins(layout, 24, 4, 24, 24)
        layout.addWidget(self.banner)
        for head, rows in self._groups():
            if rows is self.went:  # it needs nobody, so it stands below what says that nothing does
                layout.addWidget(self.nothing)
            layout.addWidget(head)
            layout.addWidget(rows)
        layout.addStretch(1)
        return page

    def _hide_groups(self) -> None:
        self.nothing.hide()
        for head, rows in self._groups():
            head.hide()
            rows.hide()

    def _groups(self) -> tuple[tuple[GroupHead, RowList], ...]:
        return (
            (self._first_head, self.first),
            (self._next_head, self.next),
            (self._unfinished_head, self.unfinished),
            (self._went_head, self.went),
        )

    def _show_group(self, head: GroupHead, rows: RowList, words: list[RowWords]) -> None:
        head.setVisible(bool(words))
        head.set_count(QLocale().toString(len(words)))
        rows.setVisible(bool(words))
        rows.show_rows(words)


def _comes_first(row: FollowUpRow) -> bool:
    """What may cost a life or somebody's safety."""
    return row.what.harm <= Harm.SAFETY
