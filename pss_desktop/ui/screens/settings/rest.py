"""On the page of the check: what is kept of entries that could not be read, and letting it go."""

from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.check import CheckPresenter
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.sight import bring_into_sight


class KeptRest(QWidget):
    """Hidden where nothing is kept; the question takes the place of the card, and says what goes."""

    def __init__(self, presenter: CheckPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._files = Paragraph("")
        self._title = Paragraph("", Type.LEAD)
        self.ask = Button(self.tr("Remove it"))
        self.ask.clicked.connect(self._ask)
        layout = column(self)
        layout.addWidget(self._kept())
        layout.addWidget(self._question())
        self.hide()

    def show_files(self, files: tuple[str, ...], *, may_go: bool) -> None:
        names = isolated(", ".join(files))
        said = self.tr("Beside the vault, in {files}. Who knows SQLCipher may read more.")
        self._files.setText(said.format(files=names))
        self._title.setText(self.tr("Remove {files}?").format(files=names))
        self.ask.setVisible(may_go)
        self._drop()
        self.setVisible(bool(files))

    def _kept(self) -> Card:
        self.kept = Card(urgent=Tone.WARN)
        title = self.tr("There may be entries that could not be read")
        self.kept.body.addWidget(Paragraph(title, Type.LEAD))
        self.kept.body.addWidget(self._files)
        stays = self.tr(
            "It stays until you remove it, erase a client or change the vault's key. Nothing here needs it."
        )
        self.kept.body.addWidget(Paragraph(stays, Type.SMALL, Tone.MUTED))
        deeds = row()
        deeds.addStretch(1)
        deeds.addWidget(self.ask)
        self.kept.body.addLayout(deeds)
        return self.kept

    def _question(self) -> Card:
        self.question = Card(urgent=Tone.DANGER)
        words = self.tr(
            "What was written last, before it could not be read, may be in it and nowhere else. Nobody can "
            "bring it back."
        )
        self.keep = Button(self.tr("Keep it"))
        self.keep.clicked.connect(self._keep)
        self.remove = Button(self.tr("Remove it for good"), Look.DANGER)
        self.remove.clicked.connect(self._presenter.remove_rest)
        deeds = row(gap=8)
        deeds.addStretch(1)
        deeds.addWidget(self.keep)
        deeds.addWidget(self.remove)
        self.question.body.addWidget(self._title)
        self.question.body.addWidget(Paragraph(words))
        self.question.body.addLayout(deeds)
        return self.question

    def _ask(self) -> None:
        self.kept.hide()
        self.question.show()
        self.keep.setFocus()
        bring_into_sight(self.question)

    def _keep(self) -> None:
        self._drop()
        self.ask.setFocus()

    def _drop(self) -> None:
        self.question.hide()
        self.kept.show()
