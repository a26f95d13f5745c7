"""A person of the programme: what they do, who reviews their work, their computers, the end of trust."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.ids import DeviceId, PersonId
from pss_desktop.presenters.programme.person import PersonPage, PersonPresenter
from pss_desktop.presenters.values import DeviceRow, PersonRow
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.programme.signing_frame import SigningFrame
from pss_desktop.ui.screens.settings.page import titled_card
from pss_desktop.ui.screens.words.programme import person_line, reason_options, role_options
from pss_desktop.ui.theme.tokens import Tone
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.button import Button, Look
from pss_desktop.ui.widgets.choice import Choice
from pss_desktop.ui.widgets.form_row import FormRow
from pss_desktop.ui.widgets.ground import Card, column, row
from pss_desktop.ui.widgets.label import Paragraph
from pss_desktop.ui.widgets.rows import RowList, RowWords
from pss_desktop.ui.widgets.ticks import CheckBox


class PersonScreen(SigningFrame):
    """The root key first; each deed signs one new list of people."""

    def __init__(self, presenter: PersonPresenter, parent: QWidget | None = None) -> None:
        super().__init__(presenter.signing, parent)
        self._presenter = presenter
        self._boxes: dict[PersonId, CheckBox] = {}
        self._device: DeviceId | None = None
        self.role = Choice(self.tr("Role"), role_options())
        self.give_role = Button(self.tr("Sign this role"))
        self.give_role.clicked.connect(lambda: presenter.give_role(self.role.value()))
        self.supervise = Button(self.tr("Sign who reviews"))
        self.supervise.clicked.connect(self._supervise)
        self.devices = RowList(self.tr("Computers"))
        self.devices.acted.connect(self._choose)
        self.reason = Choice(self.tr("Why"), reason_options(), nothing=self.tr("Choose"))
        self.vouched = CheckBox(self.tr("All that came from there until now is surely theirs"))
        self.revoke_device = Button(self.tr("End the trust in this computer"), Look.DANGER)
        self.revoke_device.clicked.connect(self._revoke_device)
        self.left_well = CheckBox(self.tr("All that came from them until now is surely theirs"))
        self.revoke_person = Button(self.tr("End the trust in this person"), Look.DANGER)
        self.revoke_person.clicked.connect(
            lambda: presenter.revoke_person(vouched=self.left_well.isChecked())
        )
        self.cards = [self._role_card(), self._links_card(), self._devices_card(), self._leaving_card()]
        for part in (self.root, *self.cards):
            self.body.addWidget(part)
        self.end_body()
        self.back = self.add_escape(self.tr("Back"))
        self.back.clicked.connect(presenter.back)
        presenter.attach(self)

    # What the presenter shows

    def show_person(self, page: PersonPage) -> None:
        person = page.person
        self.header.set_title(isolated(person.name))
        self.header.set_second_line(person_line(person))
        self.role.set_value(person.role.value)
        self._show_supervisors(page)
        self._device = None
        self.devices.show_rows([self._row(one) for one in person.devices])
        trusted = person.revoked_at is None
        for card in (self.root, self.cards[0], self.cards[3]):
            card.setVisible(trusted)
        self.cards[1].setVisible(trusted and bool(page.supervisors))
        self._show_ending(person)

    # Within

    def _supervise(self) -> None:
        self._presenter.supervise([one for one, box in self._boxes.items() if box.isChecked()])

    def _choose(self, device: object) -> None:
        rows = self.devices.model()
        positions = range(rows.rowCount())
        chosen = next(place for place in positions if self._ids[place] == device)
        self.devices.mark(chosen)
        self._device = self._ids[chosen]

    def _revoke_device(self) -> None:
        self._presenter.revoke_device(self._device, self.reason.value(), vouched=self.vouched.isChecked())

    def _show_supervisors(self, page: PersonPage) -> None:
        for box in self._boxes.values():
            box.hide()
            box.deleteLater()
        self._boxes = {one.id: CheckBox(isolated(one.name)) for one in page.supervisors}
        for one in page.supervisors:
            self._boxes[one.id].setChecked(one.name in page.person.supervisors)
            self._links.addWidget(self._boxes[one.id])

    def _show_ending(self, person: PersonRow) -> None:
        """A computer can only be ended where one is still trusted."""
        some = person.revoked_at is None and any(one.revoked_at is None for one in person.devices)
        for part in (self._reason_row, self.vouched, self.revoke_device):
            part.setVisible(some)
        self._ids = [one.id for one in person.devices]

    def _row(self, device: DeviceRow) -> RowWords:
        since = shown_date(PartialDate.of_day(device.since.astimezone().date()), QLocale())
        badge = None
        if device.revoked_at is not None:
            badge = BadgeWords(self.tr("no longer trusted"), Tone.DANGER, "warning")
        elif device.is_this:
            badge = BadgeWords(self.tr("this computer"), Tone.ACCENT)
        name = self.tr("Computer {id}").format(id=isolated(device.id.hex()[:8]))
        return RowWords(device.id, name, self.tr("since {day}").format(day=since), "key", badge=badge)

    def _role_card(self) -> Card:
        card = titled_card(self.tr("Role"))
        line = row(gap=8)
        line.addWidget(self.role)
        line.addStretch(1)
        line.addWidget(self.give_role)
        card.body.addLayout(line)
        return card

    def _links_card(self) -> Card:
        card = titled_card(self.tr("Who reviews their work"))
        self._links = column(gap=4)
        card.body.addLayout(self._links)
        card.body.addLayout(_at_the_end(self.supervise))
        return card

    def _devices_card(self) -> Card:
        card = titled_card(
            self.tr("Computers"),
            self.tr("When one is lost: choose it, say why, and sign. It is never trusted again."),
        )
        card.body.addWidget(self.devices)
        self._reason_row = FormRow(self.reason.accessibleName(), self.reason)
        card.body.addWidget(self._reason_row)
        card.body.addWidget(self.vouched)
        card.body.addLayout(_at_the_end(self.revoke_device))
        return card

    def _leaving_card(self) -> Card:
        card = titled_card(self.tr("They leave the programme"))
        about = self.tr("Nothing is sent to them any more, and nothing that they sign later counts.")
        card.body.addWidget(Paragraph(about))
        card.body.addWidget(self.left_well)
        card.body.addLayout(_at_the_end(self.revoke_person))
        return card


def _at_the_end(button: Button) -> QHBoxLayout:
    line = row(gap=8)
    line.addStretch(1)
    line.addWidget(button)
    return line
