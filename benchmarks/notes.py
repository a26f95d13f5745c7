"""Many signed notes about one client, written by the journal of a vault."""

import random

from benchmarks.vocabulary import Vocabulary
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.journal_writer import Entry
from tests.builders import a_note_body

_IN_A_STEP = 1000


def write_notes(
    desk: Workspace, client: ClientId, count: int, vocabulary: Vocabulary, chance: random.Random
) -> None:
    """Sign *count* notes of 150 words."""
    storage = desk.seat.storage
    for first in range(0, count, _IN_A_STEP):
        with storage.connection.transaction():
            for number in range(first, min(first + _IN_A_STEP, count)):
                body = a_note_body(vocabulary.note(chance, number), storage.clock.now())
                note = RecordId(storage.ids.new())
                storage.writer.write(Entry("session_note", "sign", note, ScopeId(client), body.to_payload()))
