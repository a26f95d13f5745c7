"""The versions of a plan, and what one of them changed."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from pss_desktop.domain.dates import PartialDate
from pss_desktop.domain.plan_changes import AnswerChange, ChangeKind, EntryChange, PlanChanges
from pss_desktop.domain.plan_entry import PlanEntry
from pss_desktop.domain.stepped_plan import PlanDeed
from pss_desktop.presenters.values import PlanVersion
from pss_desktop.ui.locale.isolation import isolated
from pss_desktop.ui.locale.moments import moment
from pss_desktop.ui.locale.typed_dates import shown_date
from pss_desktop.ui.screens.words.plan import answer_word, deed_word, field_label, said_of
from pss_desktop.ui.theme.tokens import Tone, Type
from pss_desktop.ui.widgets.badge import BadgeWords
from pss_desktop.ui.widgets.ground import Card, column
from pss_desktop.ui.widgets.label import Label, Paragraph
from pss_desktop.ui.widgets.parts import GroupHead, Hint
from pss_desktop.ui.widgets.rows import RowList, RowWords

translate = QCoreApplication.translate
_ICONS = {
    PlanDeed.WRITTEN: "pencil",
    PlanDeed.STILL_RIGHT: "tick",
    PlanDeed.COPY_GIVEN: "copy",
    PlanDeed.MERGED: "merge",
    PlanDeed.ENDED: "flag",
}


class PlanHistory(QWidget):
    """Newest first; Enter on a version shows what it changed."""

    compared = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, gap=8)
        self._head = GroupHead(self.tr("Versions"))
        self.list = RowList(self.tr("Versions of this plan"))
        self.list.acted.connect(self.compared)
        self.differences = Card()
        self._title = Label("", Type.LEAD)
        self._lines = column(gap=6)
        self.differences.body.addWidget(self._title)
        self.differences.body.addLayout(self._lines)
        self.differences.hide()
        for part in (self._head, self.list, self.differences):
            layout.addWidget(part)

    def show_versions(self, versions: Sequence[PlanVersion[Any]], heads: Sequence[PlanVersion[Any]]) -> None:
        """*heads* are those that nothing replaced."""
        current = {head.hash for head in heads}
        self.list.show_rows([self._row(one, now=one.hash in current) for one in versions])
        self._head.set_count(QLocale().toString(len(versions)) if versions else "")
        self.setVisible(bool(versions))

    def show_changes(self, version: PlanVersion[Any], changes: PlanChanges) -> None:
        """What *version* says otherwise."""
        number = QLocale().toString(version.plan.number)
        title = self.tr("What changed with version {number}, {moment}")
        self._title.setText(title.format(number=number, moment=moment(version.at)))
        while self._lines.count():
            taken = self._lines.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in changes.entries:
            self._lines.addWidget(_entry_line(line))
        for answer in changes.answers:
            self._lines.addWidget(_answer_line(answer))
        if changes.nothing:
            self._lines.addWidget(Paragraph(self.tr("No words changed."), Type.BODY, Tone.MUTED))
        self.differences.show()

    def _row(self, version: PlanVersion[Any], *, now: bool) -> RowWords:
        number = QLocale().toString(version.plan.number)
        title = self.tr("Version {number} · {deed}").format(number=number, deed=deed_word(version.plan.deed))
        who = self.tr("by you") if version.mine else self.tr("by a colleague")
        badge = BadgeWords(self.tr("In use"), Tone.OK, "tick") if now and not version.plan.ended else None
        return RowWords(
            version.hash,
            title,
            f"{moment(version.at)}  ·  {who}",
            _ICONS[version.plan.deed],
            badge=badge,
            deed=self.tr("What changed"),
        )


def _entry_line(change: EntryChange) -> QWidget:
    icon, tone = {
        ChangeKind.ADDED: ("plus", Tone.OK),
        ChangeKind.REMOVED: ("minus", Tone.DANGER),
        ChangeKind.CHANGED: ("pencil", Tone.WARN),
        ChangeKind.MOVED: ("arrow", Tone.MUTED),
    }[change.kind]
    entry = change.after or change.before
    name = isolated(entry.title) if entry is not None else ""
    words = {
        ChangeKind.ADDED: translate("PlanChanges", "Added: {name}"),
        ChangeKind.REMOVED: translate("PlanChanges", "Taken out: {name}"),
        ChangeKind.CHANGED: translate("PlanChanges", "Changed: {name}"),
        ChangeKind.MOVED: translate("PlanChanges", "Moved: {name}"),
    }[change.kind].format(name=name)
    if change.before is not None and change.after is not None:
        parts = [_field_change(one, change.before, change.after) for one in change.fields]
        words = "\n".join((words, *(part for part in parts if part)))
    return Hint(words, icon=icon, tone=tone, step=Type.BODY)


def _field_change(name: str, before: PlanEntry, after: PlanEntry) -> str:
    if name == "unsafe":
        marked = translate("PlanChanges", "Marked as unsafe")
        return marked if after.unsafe else translate("PlanChanges", "No longer marked as unsafe")
    return _from_to(field_label(name), said_of(before, name), said_of(after, name))


def _answer_line(change: AnswerChange) -> QWidget:
    words = _from_to(
        field_label(change.name), _answer(change.name, change.before), _answer(change.name, change.after)
    )
    return Hint(words, icon="pencil", tone=Tone.WARN, step=Type.BODY)


def _answer(name: str, value: object) -> str:
    if isinstance(value, PartialDate):
        return shown_date(value, QLocale())
    return answer_word(name, str(value)) if value else ""


def _from_to(label: str, before: str, after: str) -> str:
    nothing = translate("PlanChanges", "nothing")
    words = translate("PlanChanges", "{field}: “{before}” is now “{after}”")
    return words.format(field=label, before=isolated(before or nothing), after=isolated(after or nothing))
