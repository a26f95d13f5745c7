"""First-aid records: short drafts that are signed as session notes of the format 'first contact'."""

from collections.abc import Mapping
from typing import Final

from pss_desktop.domain.errors import InvalidFieldsError, StaleDraftError
from pss_desktop.domain.first_aid import as_note, first_aid_problems
from pss_desktop.domain.ids import ClientId, RecordId, ScopeId
from pss_desktop.domain.kinds import SIGN
from pss_desktop.domain.session_note import NoteDraft
from pss_desktop.services.seat import Seat
from pss_desktop.services.sessions.notes import SESSION_NOTE
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.services.writing.drafts import DRAFT
from pss_desktop.services.writing.signed_deeds import SignedDeeds
from pss_desktop.services.writing.signing import Signing
from pss_desktop.vault.journal_writer import Entry, JournalWriter

FIRST_AID: Final = "first_aid"


class FirstAid:
    """What a person does with first-aid records."""

    def __init__(self, seat: Seat, deeds: Deeds, signing: Signing) -> None:
        self._seat = seat
        self._signed = SignedDeeds(deeds, signing)

    def sign(
        self, client: ClientId, revision: int, names: Mapping[str, str], *, origin: object = None
    ) -> RecordId:
        """Sign the saved draft of *revision* as a session note; *names* are the words of its ticks.

        Raises PassphraseNeededError, StaleDraftError, InvalidFieldsError, ClockAheadError or a StorageError;
        the draft is then as it was.
        """
        storage = self._seat.storage

        def work(writer: JournalWriter) -> RecordId:
            draft = storage.drafts.open(FIRST_AID, client)
            if draft is None or draft.revision != revision:
                raise StaleDraftError
            problems = first_aid_problems(draft.content)
            if problems:
                raise InvalidFieldsError(problems)
            note = RecordId(storage.ids.new())
            unsigned = NoteDraft(note, client, as_note(draft.content, names))
            payload = unsigned.signing_payload(storage.clock.now())
            writer.write(Entry(SESSION_NOTE, SIGN, note, ScopeId(client), payload))
            storage.drafts.discard(FIRST_AID, client, revision=revision)
            return note

        change = Change(frozenset({SESSION_NOTE, DRAFT}), client, origin)
        return self._signed.run((FIRST_AID, client, revision), change, work)
