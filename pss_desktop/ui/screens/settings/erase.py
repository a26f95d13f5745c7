"""Before and after erasing for good: what goes, what stays, and what nobody can promise."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from pss_desktop.presenters.settings.bin import BinPresenter
from pss_desktop.presenters.values import BinnedClient, Erased
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.privacy import shown_name
from pss_desktop.ui.screens.settings.page import PassphraseDeed
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.ground import Card, row
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import Hint


class EraseCard(Card):
    """The question. Its deed is never filled and never the default key."""

    def __init__(self, client: BinnedClient, presenter: BinPresenter, parent: QWidget | None = None) -> None:
        super().__init__(urgent=Tone.DANGER, parent=parent)
        name, code = isolated(shown_name(client.row.name)), isolated(client.row.code)
        title = self.tr("Erase {name}, {code}, for good?").format(name=name, code=code)
        self.body.addWidget(Paragraph(title, Type.LEAD))
        for icon, words in (
            ("bin", self.tr("Every note, draft and detail goes. Nobody can bring it back, not even you.")),
            ("backup", self.tr("The newest backup on this computer is made anew without it; older ones go.")),
            ("stick", self.tr("Copies on sticks still hold it. They are listed here afterwards, by date.")),
            ("warning", about_flash()),
        ):
            self.body.addWidget(Hint(words, icon=icon))
        self.deed = PassphraseDeed(
            self.tr("Erase {code} for good").format(code=code),
            help_text=self.tr("Asked for each time, since this cannot be undone."),
            look=Look.DANGER,
        )
        self.keep = Button(self.tr("Keep in the bin"))
        self.keep.clicked.connect(presenter.keep)
        self.deed.add_escape(self.keep)
        self.deed.asked.connect(presenter.erase)
        self.body.addWidget(self.deed)


class ErasedCard(Card):
    """What is left to do: copies that only a person can reach."""

    def __init__(self, erased: Erased, presenter: BinPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.addWidget(Label(self.tr("Erased for good"), Type.LEAD))
        copies = [f"{moment(one.made_at)}: {isolated(str(one.folder))}" for one in erased.copies_elsewhere]
        if copies:
            self.body.addWidget(Hint(self.tr("These copies still hold it. Delete them where they lie:")))
        else:
            self.body.addWidget(Hint(self.tr("No copies elsewhere are known of."), icon="tick", tone=Tone.OK))
        for words in copies:
            self.body.addWidget(Hint(words, icon="stick"))
        self.body.addWidget(Hint(about_flash(), icon="warning", tone=Tone.WARN))
        new_key = Button(self.tr("Go to the new vault key"), icon="key")
        new_key.clicked.connect(presenter.open_new_key)
        self.back = Button(self.tr("Back to the bin"), Look.FILLED)
        self.back.clicked.connect(presenter.put_result_away)
        foot = row()
        foot.addStretch(1)
        foot.addWidget(new_key)
        foot.addWidget(self.back)
        self.body.addLayout(foot)


def about_flash() -> str:
    """The honest sentence about what no program can reach."""
    return QCoreApplication.translate(
        "EraseCard",
        "Flash disks and sticks can keep old blocks for a while, which no program can reach. "
        "To be surer, give the vault a new key and a new passphrase, and keep it on an encrypted disk.",
    )
