"""The review queue: by risk, then by age, under case codes alone; and a share drawn at random."""

from collections.abc import Callable

from PySide6.QtCore import QLocale
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.ids import to_hex
from pss_desktop.presenters.review.review_queue import PERIODS, SHARES, QueueState, ReviewQueuePresenter
from pss_desktop.presenters.values import Draw, QueueRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import day
from pss_desktop.ui.screens.parts.draft_parts import show_problem
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.screens.words.note import format_name
from pss_desktop.ui.screens.words.review import ReviewLines, review_badge
from pss_desktop.ui.theme.theme import theme
from pss_desktop.ui.theme.tokens import NARROW_BELOW, PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import EmptyState
from pss_desktop.ui.widgets.risk import risk_shape_of
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out
from pss_desktop.ui.widgets.segments import Segment, Segments

_LONG_DAYS = 7


class ReviewQueueScreen(Panel):
    """The first row is what waits most urgently."""

    def __init__(self, presenter: ReviewQueuePresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        self._presenter = presenter
        self._rows: tuple[QueueRow, ...] = ()
        self.header = PageHeader(self.tr("Review"))
        self.banner = Banner()
        self.banner.hide()
        self.list = RowList(self.tr("Notes to review"))
        self.list.acted.connect(carry_out)
        self.none = EmptyState(self.tr("No note waits for your review."))
        self.sampling = Card()
        self._build()
        presenter.attach(self)

    def show_queue(self, state: QueueState) -> None:
        self._rows = state.rows
        self.header.set_second_line(self.tr("By risk, then by age."))
        if not state.supervises:
            self.none.set_text(self.tr("The roster links no counselor to you yet."))
        self.list.show_rows([self._row(one) for one in state.rows])
        self.list.setVisible(bool(state.rows))
        self.none.setVisible(not state.rows)
        if self.focusWidget() is None:
            (self.list if state.rows else self.draw).setFocus()

    def show_drawn(self, draw: Draw) -> None:
        said = ReviewLines().drawn(len(draw.drawn), draw.among)
        seed = self.tr("Draw {seed}: who draws again from the same notes gets the same.")
        words = f"{said} {seed.format(seed=isolated(draw.seed))}"
        self.banner.show_message(words, Tone.ACCENT)
        self.banner.show()
        self.sampling.hide()
        self.draw.show()

    def show_problem(self, problem: PssError) -> None:
        show_problem(problem, self.banner)

    def select_note(self, note: str) -> None:
        for position, one in enumerate(self._rows):
            if to_hex(one.note) == note:
                self.list.setCurrentIndex(self.list.rows.index(position))
                self.list.setFocus()

    # Words

    def _row(self, one: QueueRow) -> RowWords:
        badge = review_badge(one.mark)
        facts = (format_name(one.format), isolated(one.writer), badge.text)
        return RowWords(
            self._opener(one),
            f"{isolated(one.code)}  ·  {day(one.at)}",
            "  ·  ".join(facts),
            "note",
            risk=risk_shape_of(one.risk) if one.risk else None,
            tone=badge.tone,
            badge=_age(one),
            deed=self.tr("Review"),
        )

    def _opener(self, one: QueueRow) -> Callable[[], None]:
        return lambda: self._presenter.open_note(one)

    # How it is built

    def _build(self) -> None:
        self.supervision = Button(self.tr("Supervision"), icon="people")
        self.supervision.clicked.connect(self._presenter.open_supervision)
        self.draw = Button(self.tr("Draw a share at random"), icon="review")
        self.draw.clicked.connect(self._open_sampling)
        for button in (self.supervision, self.draw):
            self.header.add_deed(button)
        self._build_sampling()
        page = QWidget()
        body = column(page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        nameless = self.tr("Cases stand here by their code; names stay with the counselor.")
        for part in (self.banner, self.sampling, self.list, self.none):
            body.addWidget(part)
        body.addWidget(Paragraph(nameless, Type.SMALL, Tone.MUTED))
        for part in (self.sampling, self.list, self.none):
            part.hide()
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(Scroller(page), 1)

    def _build_sampling(self) -> None:
        locale = QLocale()
        per_cent = self.tr("{number} %")
        shares = [Segment(str(one), per_cent.format(number=locale.toString(one))) for one in SHARES]
        self.share = Segments(self.tr("How many of them"), shares)
        self.share.set_value(str(SHARES[1]))
        periods = [Segment(str(one), ReviewLines().days(one)) for one in PERIODS]
        self.period = Segments(self.tr("Held within"), periods)
        self.period.set_value(str(PERIODS[0]))
        body = self.sampling.body
        body.addWidget(Label(self.tr("Look at notes that nobody sent"), Type.LEAD))
        body.addWidget(
            Paragraph(
                self.tr("A share of your counselors' other notes comes into this queue, by chance alone."),
                tone=Tone.MUTED,
            )
        )
        body.addWidget(FormRow(self.tr("How many of them"), self.share))
        body.addWidget(FormRow(self.tr("Held within"), self.period))
        self.cancel = Button(self.tr("Cancel"))
        self.cancel.clicked.connect(self._close_sampling)
        self.draw_now = Button(self.tr("Draw"), Look.FILLED)
        self.draw_now.clicked.connect(self._draw)
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.cancel)
        deeds.addWidget(self.draw_now)
        body.addLayout(deeds)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.header.set_narrow(self.width() < theme().text(NARROW_BELOW))
        super().resizeEvent(event)

    def _open_sampling(self) -> None:
        self.sampling.show()
        self.draw.hide()
        self.share.setFocus()

    def _close_sampling(self) -> None:
        self.sampling.hide()
        self.draw.show()
        self.draw.setFocus()

    def _draw(self) -> None:
        self._presenter.draw(int(self.share.value()), int(self.period.value()))


def _age(one: QueueRow) -> BadgeWords:
    late = one.age_days >= _LONG_DAYS
    return BadgeWords(ReviewLines().waiting(one), Tone.WARN if late else Tone.MUTED)
