"""Tasks: promised, done, dropped, or opened again."""

from typing import Final

from pss_desktop.domain.errors import RecordNotFoundError, StaleDraftError
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId, to_hex
from pss_desktop.domain.kinds import SET
from pss_desktop.domain.task import Task, TaskStatus, ending_payload, task_payload
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.vault.journal_writer import Entry
from pss_desktop.vault.views.records import StoredRecord

TASK: Final = "task"
"""The kind, and the draft form of a new one; a form that changes one has its hex id after a colon."""


def task_form(task: RecordId | None) -> str:
    """The draft form of a new task, or of one that is changed."""
    return TASK if task is None else f"{TASK}:{to_hex(task)}"


class Tasks:
    """What a person does with the tasks of the open vault."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def get(self, task: RecordId) -> Task:
        """One task. Raises RecordNotFoundError."""
        record = self._record(task)
        return Task.from_state(record.id, ClientId(RecordId(record.scope)), record.content)

    def save(
        self, client: ClientId, task: RecordId | None, revision: int, *, origin: object = None
    ) -> RecordId:
        """Make a task of the saved draft, or change one; the draft goes with it.

        Raises StaleDraftError, InvalidFieldsError, RecordNotFoundError.
        """
        storage, form = self._seat.storage, task_form(task)
        known = RecordId(storage.ids.new()) if task is None else self._record(task).id
        with self._deeds.deed(Change(frozenset({TASK, DRAFT}), client, origin)) as writer:
            draft = storage.drafts.open(form, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            writer.write(Entry(TASK, SET, known, ScopeId(client), task_payload(draft.content)))
            storage.drafts.discard(form, client, revision=revision)
        return known

    def end(self, task: RecordId, status: TaskStatus, *, origin: object = None) -> None:
        """Say that it is done or dropped, or open it again. Raises RecordNotFoundError."""
        record = self._record(task)
        client = ClientId(RecordId(record.scope))
        payload = ending_payload(status, self._seat.storage.clock.now())
        with self._deeds.deed(Change(frozenset({TASK}), client, origin)) as writer:
            writer.write(Entry(TASK, SET, task, record.scope, payload))

    def _record(self, task: RecordId) -> StoredRecord:
        record = self._seat.storage.records.get(task)
        if record.kind != TASK or not record.content:
            raise RecordNotFoundError
        return record
