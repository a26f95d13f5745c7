"""A bundle that erases very much at once: of whom, what each answer does, and the answer."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.decision import WORDS_FIELD, Answer
from pss_desktop.presenters.decisions.exchange import ManyErasedDecision
from pss_desktop.presenters.values import BundlePreview, ErasedLine
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.decisions.page import AnswerScreen
from pss_desktop.ui.screens.decisions.parts import choice_card
from pss_desktop.ui.screens.words.export import kind_words
from pss_desktop.ui.screens.words.inbox import sender_name
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.ground import Card
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.rows import RowList, RowWords, carry_out


class ErasingLines(QObject):
    """The sentences with a number: lupdate sees plurals only where a class says them."""

    def asked(self, preview: BundlePreview) -> str:
        """Who would erase how much."""
        words = self.tr("{person} asks to erase %n record(s) at once.", "", preview.erasing)
        return words.format(person=sender_name(preview.sender))

    def clients(self, preview: BundlePreview) -> str:
        clients = sum(line.client is not None for line in preview.asks)
        return self.tr("What would go, of %n client(s)", "", clients)

    def records(self, count: int) -> str:
        return self.tr("%n record(s)", "", count)


class ErasingDecisionScreen(AnswerScreen):
    """Neither answer is preset: each has its reason."""

    wants_words = True
    words_field = WORDS_FIELD._replace(required=False)

    def __init__(self, presenter: ManyErasedDecision, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter
        self.lines = RowList(self.tr("What would go"))
        self.lines.acted.connect(carry_out)
        presenter.attach(self)

    def words_label(self) -> str:
        return self.tr("Why they stay: a no needs it, and the hold says it")

    def quiet_words(self) -> str:
        return self.tr("Nothing is erased before you have answered.")

    # What the presenter shows

    def show_looking(self) -> None:
        self.deed.hide()
        self.banner.show_message(self.tr("The bundle is checked once more."), Tone.ACCENT)
        self.banner.show()

    def show_erasing(
        self, preview: BundlePreview, content: Mapping[str, object], *, number: int, count: int
    ) -> None:
        lines = ErasingLines()
        self.show_frame([], lines.asked(preview), number=number, count=count)
        self._show_asked(preview)
        self.body.addWidget(Label(lines.clients(preview), Type.LEAD))
        self.body.addWidget(self.lines)
        self.lines.show_rows([self._row(line) for line in preview.asks])
        options = [
            (
                Answer.REFUSE.value,
                self.tr("No: keep them"),
                self.tr(
                    "A legal hold on each of these cases says so, here and wherever it is sent. Whatever "
                    "else is in the bundle is read in. Once the hold is lifted it can be asked anew."
                ),
            ),
            (
                Answer.ALLOW.value,
                self.tr("Yes: erase them"),
                self.tr("The words go for good on this computer, and from the backups on it."),
            ),
        ]
        self.body.addWidget(choice_card(self.answers, options))
        self.end_body()
        self.show_content(content)
        self.deed.show()

    # How it is shown

    def _show_asked(self, preview: BundlePreview) -> None:
        card = Card()
        card.body.addWidget(Label(self.tr("What happened"), Type.LEAD))
        said = self.tr(
            "{person} signed these erasures, and the bundle that brings them was made {moment}. So many at "
            "once can be meant; they can also be the work of somebody who has the key. Ask {person} before "
            "you answer, by a voice that you know."
        )
        words = said.format(person=sender_name(preview.sender), moment=moment(preview.created))
        card.body.addWidget(Paragraph(words))
        self.body.addWidget(card)

    def _row(self, line: ErasedLine) -> RowWords:
        client = line.client
        who = self.tr("Records about no client")
        if client is not None:
            who = isolated(shown_name(line.name, line.code)) or self.tr("A case")
        each = self.tr("{what}: {count}")
        number = QLocale().toString
        kinds = [each.format(what=kind_words(kind), count=number(count)) for kind, count in line.kinds]
        badge = BadgeWords(ErasingLines().records(line.records), Tone.WARN)
        open_it = None if client is None else lambda: self._presenter.open_case(client)
        deed = "" if client is None else self.tr("Open the case")
        return RowWords(open_it, who, "  ·  ".join(kinds), "bin", tone=Tone.WARN, badge=badge, deed=deed)
