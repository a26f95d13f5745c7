"""Who is it? Somebody without a name, or somebody on the caseload."""

from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.presenters.crisis.newcomer import NewcomerPresenter
from pss_desktop.presenters.desk import Screen
from pss_desktop.ui.screens.parts.front import Scroller
from pss_desktop.ui.texts import sentence
from pss_desktop.ui.theme.tokens import PAGE_MARGIN, Tone, Type
from pss_desktop.ui.widgets.banner import Banner
from pss_desktop.ui.widgets.bars import PageHeader
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, Panel, column, row, set_margins
from pss_desktop.ui.widgets.label import Label, Paragraph


class NewcomerScreen(Panel):
    """Two ways on."""

    def __init__(self, presenter: NewcomerPresenter, parent: QWidget | None = None) -> None:
        super().__init__("window", parent=parent)
        title = self.tr("First aid") if presenter.next is Screen.FIRST_AID else self.tr("Record a contact")
        self.header = PageHeader(title)
        self.banner = Banner()
        self.banner.hide()
        self.anonymous = Button(self.tr("Open a case without a name"), Look.FILLED, icon="plus")
        self.anonymous.clicked.connect(presenter.open_anonymous)
        self.known = Button(self.tr("Find them among the clients"), icon="search")
        self.known.clicked.connect(presenter.choose_client)
        self.page = QWidget()
        self.scroller = Scroller(self.page)
        body = column(self.page, gap=12)
        set_margins(body, PAGE_MARGIN, 12, PAGE_MARGIN, 24)
        body.addWidget(self.banner)
        body.addWidget(
            self._card(
                self.tr("Somebody who gives no name"),
                self.tr("The case gets a code. A name can be added later, if they wish."),
                self.anonymous,
            )
        )
        body.addWidget(
            self._card(
                self.tr("Somebody on your caseload"),
                self.tr("Open their page; “More” has the same form."),
                self.known,
            )
        )
        body.addStretch(1)
        layout = column(self, gap=0)
        layout.addWidget(self.header)
        layout.addWidget(self.scroller, 1)
        presenter.attach(self)
        self.anonymous.setFocus()

    def show_problem(self, problem: PssError) -> None:
        self.banner.show_message(sentence(problem), Tone.DANGER)
        self.banner.show()

    def _card(self, title: str, words: str, deed: Button) -> Card:
        card = Card()
        card.body.addWidget(Label(title, Type.LEAD))
        card.body.addWidget(Paragraph(words, tone=Tone.MUTED))
        line = row(gap=8)
        line.addWidget(deed)
        line.addStretch(1)
        card.body.addLayout(line)
        return card
