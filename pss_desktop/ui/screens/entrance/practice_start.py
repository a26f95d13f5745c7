"""The button that leads into the practice vault, and how far it is made."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.errors import PssError
from pss_desktop.domain.progress import Progress
from pss_desktop.presenters.entrance.practice import PracticePresenter
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import column
from pss_desktop.ui.widgets.label import Paragraph


class PracticeStart(QWidget):
    """What stands around it listens to :attr:`busy` and waits meanwhile."""

    busy = Signal(bool)

    def __init__(self, presenter: PracticePresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.button = Button(self.tr("Practice vault"), Look.QUIET, icon="people")
        self.button.clicked.connect(self.start)
        self._words = Paragraph("", Type.SMALL, Tone.MUTED)
        self._words.hide()
        layout = column(self, gap=2)
        layout.addWidget(self.button)
        layout.addWidget(self._words)

    def attach(self) -> None:
        """Show what goes on, to whatever listens too."""
        self._presenter.attach(self)

    def show_busy(self, *, busy: bool) -> None:
        self.button.setEnabled(not busy)
        self._words.setVisible(busy)
        self._words.setText(self.tr("Opening the practice vault.") if busy else "")
        self.busy.emit(busy)

    def show_progress(self, progress: Progress) -> None:
        done, total = QLocale().toString(progress.done), QLocale().toString(progress.total)
        words = self.tr("Writing a year of cases: {done} of {total}")
        self._words.setText(words.format(done=done, total=total))

    def show_problem(self, problem: PssError) -> None:
        # Nothing has gone wrong yet when the first window is shown.
        from pss_desktop.ui.texts import sentence  # noqa: PLC0415

        self._words.setText(sentence(problem))
        self._words.show()

    def start(self) -> None:
        """Open it, in the language of the window."""
        self._presenter.open(QLocale().bcp47Name().split("-")[0])
