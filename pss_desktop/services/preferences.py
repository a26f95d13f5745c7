"""What a person chose for this vault: the name that colleagues see, and when and how it locks."""

from dataclasses import asdict, dataclass
from typing import Final

from pss_desktop.domain.fields import Field, FieldKind, require_valid
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.vault.keys.identity import PERSON_SETTING
from pss_desktop.vault.vault_settings import VaultSettings

SETTING: Final = "setting"
"""The kind that :class:`Change` names when something of the vault's own settings changed."""

_PREFERENCES: Final = "preferences"
_LEAST_MINUTES: Final = 1
_MOST_MINUTES: Final = 15
_FIELDS: Final = (
    Field("person_name", FieldKind.TEXT, required=True),
    Field("lock_minutes", FieldKind.NUMBER, required=True, minimum=_LEAST_MINUTES, maximum=_MOST_MINUTES),
)


@dataclass(frozen=True, slots=True)
class Preferences:
    """*lock_minutes* is 1 to 15; the idle lock can't be switched off.

    *client_sees*: a client can see the screen, also after a lock, until somebody says otherwise.
    """

    person_name: str
    lock_minutes: int = 5
    shift_lock: bool = False
    client_sees: bool = False
    practice: bool = False
    """Whether this is the practice vault, in which nobody exists."""
    wants_programme: bool = False
    """Whether Today reminds of joining or founding a programme until there is one."""


def is_practice(settings: VaultSettings) -> bool:
    """Whether nobody in this vault exists."""
    return bool((settings.get(_PREFERENCES) or {}).get("practice", False))


class PreferenceBook:
    """Reads and keeps the preferences in the vault's settings."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def load(self) -> Preferences:
        """What was chosen, or the defaults."""
        storage = self._seat.storage
        person = storage.settings.get(PERSON_SETTING) or {"name": storage.identity.name}
        return Preferences(person["name"], **(storage.settings.get(_PREFERENCES) or {}))

    def keep(self, preferences: Preferences, *, origin: object = None) -> None:
        """Raises InvalidFieldsError for an empty name or minutes outside 1 to 15."""
        chosen = asdict(preferences)
        require_valid(_FIELDS, {field.name: chosen[field.name] for field in _FIELDS})
        name = chosen.pop("person_name")
        storage = self._seat.storage
        identity, person = storage.identity, storage.settings.get(PERSON_SETTING)
        with self._deeds.deed(Change(frozenset({SETTING}), origin=origin)):
            storage.settings.put(PERSON_SETTING, {**person, "name": name})
            storage.journal.keys.know_person(identity.person, identity.person_key.public.encoded, name)
            storage.settings.put(_PREFERENCES, chosen)
