"""Which mailboxes this vault uses, their secrets, and how each of them stands; all of it in the vault."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from pss_desktop.domain.clock import from_iso, to_iso
from pss_desktop.domain.errors import FieldProblem, InvalidFieldsError, RecordNotFoundError, StorageError
from pss_desktop.domain.ids import PersonId, from_hex, to_hex
from pss_desktop.files.folders import plain_subfolders
from pss_desktop.files.mounts import PlaceProblem
from pss_desktop.services.exporting.exports import How
from pss_desktop.services.seat import Seat
from pss_desktop.services.writing.changes import Change
from pss_desktop.services.writing.deeds import Deeds
from pss_desktop.sync.mailboxes.settings import (
    FolderSettings,
    MailboxType,
    Settings,
    SftpSettings,
    checked,
    from_plain,
    to_plain,
    type_of,
)
from pss_desktop.vault.exchange.outgoing import Outgoing
from pss_desktop.vault.folder import vaults_folder

MAILBOX: Final = "mailbox"
"""The kind that :class:`Change` names when a mailbox, or how it stands, changed."""

LOCAL: Final = "local"
"""The key of the folder by which vaults on one computer exchange."""

_BOOK: Final = "mailboxes"
_LOCAL: Final = "mailboxes.local"
_STANDING: Final = "mailbox."
_FOLDER: Final = "exchange"
_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class KeptMailbox:
    """A mailbox of this vault. *slow*: the line is bad, so bundles for it are made small, and of large ones
    for others only the header is fetched.

    *people* are those who fetch there, and to whom bundles go by it; nobody named means everybody.
    """

    key: str
    name: str
    settings: Settings
    on: bool = True
    slow: bool = False
    people: tuple[PersonId, ...] = ()

    @property
    def type(self) -> MailboxType:
        """What kind of place it is."""
        return type_of(self.settings)

    @property
    def by_line(self) -> bool:
        """Whether it is reached by the network."""
        return not isinstance(self.settings, FolderSettings)

    @property
    def is_local(self) -> bool:
        """Whether it is the one for vaults on this computer."""
        return self.key == LOCAL

    def leads_to(self, person: PersonId) -> bool:
        """Whether *person* fetches there."""
        return self.on and (not self.people or person in self.people)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a mailbox stands. *problem* is the code of the error of the last try; *tries* failed in a row.

    *seen* are the names, with their sizes, that were fetched or are not for this vault. *left* is the
    code of what here, on this computer, kept something from being taken in; the mailbox works.
    """

    reached_at: datetime | None = None
    problem: str = ""
    tries: int = 0
    next_at: datetime | None = None
    seen: Mapping[str, int] = field(default_factory=dict)
    left: str = ""


class MailboxBook:
    """Reads and keeps mailboxes in the vault's settings; they never leave it."""

    def __init__(self, seat: Seat, deeds: Deeds) -> None:
        self._seat = seat
        self._deeds = deeds

    def all(self) -> tuple[KeptMailbox, ...]:
        """Those that somebody set up, in that order; then the local one, where another vault is here."""
        kept = tuple(_kept(plain) for plain in self._plain())
        return (*kept, self._local()) if self._has_neighbours() else kept

    def get(self, key: str) -> KeptMailbox:
        """Raises RecordNotFoundError."""
        found = next((one for one in self.all() if one.key == key), None)
        if found is None:
            raise RecordNotFoundError
        return found

    def way_to(self, person: PersonId) -> KeptMailbox | None:
        """The mailbox by which bundles go to *person*: one that names them before one for everybody.

        ``None`` where no mailbox that is on leads to them: what is for them waits.
        """
        ways = [kept for kept in self.all() if kept.leads_to(person)]
        return next((kept for kept in ways if kept.people), ways[0] if ways else None)

    def how(self, person: PersonId) -> How:
        """The way that a bundle for *person* goes: by the mailbox that leads to them, if one does."""
        way = self.way_to(person)
        return How() if way is None else How(way.key, way.slow)

    def way_of(self, row: Outgoing) -> KeptMailbox | None:
        """The mailbox by which a sealed bundle goes: the one it was sealed for, while it leads there."""
        meant = (kept for kept in self.all() if kept.key == row.mailbox and kept.leads_to(row.person))
        return next(meant, None) or self.way_to(row.person)

    def add(
        self, name: str, settings: Settings, *, slow: bool = False, people: Iterable[PersonId] = ()
    ) -> KeptMailbox:
        """Set up another one. Raises InvalidFieldsError."""
        key = self._seat.vault.machine.random(8).hex()
        kept = self._checked(KeptMailbox(key, name.strip(), settings, slow=slow, people=tuple(people)))
        self._keep([*self._plain(), _plain_of(kept)])
        return kept

    def change(self, changed: KeptMailbox) -> KeptMailbox:
        """Keep *changed* in place of the one with its key. Raises InvalidFieldsError, RecordNotFoundError.

        Of the one for this computer only whom it leads to can change, and whether it is used.
        """
        if changed.is_local:
            with self._deeds.deed(Change(frozenset({MAILBOX}))):
                self._seat.storage.settings.put(_LOCAL, {"on": changed.on, "people": _hex(changed.people)})
            return changed
        plain = self._plain()
        places = [place for place, one in enumerate(plain) if one["key"] == changed.key]
        if not places:
            raise RecordNotFoundError
        plain[places[0]] = _plain_of(self._checked(changed))
        with self._seat.storage.connection.transaction():
            self._keep(plain)
            self.stand(changed.key, Standing())
        return changed

    def pin(self, key: str, fingerprint: str) -> None:
        """From now on the server has to show this key. Raises RecordNotFoundError."""
        kept = self.get(key)
        if isinstance(kept.settings, SftpSettings):
            self.change(replace(kept, settings=replace(kept.settings, host_key=fingerprint)))

    def remove(self, key: str) -> None:
        """Forget it and its secret. Raises RecordNotFoundError."""
        plain = self._plain()
        left = [one for one in plain if one["key"] != key]
        if len(left) == len(plain):
            raise RecordNotFoundError
        with self._seat.storage.connection.transaction():
            self._keep(left)
            self._seat.storage.settings.remove(_STANDING + key)

    def put_back(self, kept: KeptMailbox) -> None:
        """Undo :meth:`remove`; it stands last then."""
        self._keep([*self._plain(), _plain_of(kept)])

    def standing(self, key: str) -> Standing:
        """How it stands; as never tried where nothing is known."""
        stored = self._seat.storage.settings.get(_STANDING + key)
        return Standing() if stored is None else _standing(stored)

    def stand(self, key: str, standing: Standing) -> None:
        """Keep how it stands now."""
        self._seat.storage.settings.put(
            _STANDING + key,
            {
                "reached_at": None if standing.reached_at is None else to_iso(standing.reached_at),
                "problem": standing.problem,
                "tries": standing.tries,
                "next_at": None if standing.next_at is None else to_iso(standing.next_at),
                "seen": dict(standing.seen),
                "left": standing.left,
            },
        )

    def tell(self) -> None:
        """Whoever shows mailboxes should look again."""
        self._deeds.tell(Change(frozenset({MAILBOX})))

    def _plain(self) -> list[dict[str, Any]]:
        return list(self._seat.storage.settings.get(_BOOK) or ())

    def _keep(self, plain: list[dict[str, Any]]) -> None:
        with self._deeds.deed(Change(frozenset({MAILBOX}))):
            self._seat.storage.settings.put(_BOOK, plain)

    def _checked(self, kept: KeptMailbox) -> KeptMailbox:
        if not kept.name or len(kept.name) > _LONGEST_NAME:
            raise InvalidFieldsError((FieldProblem("name", "required"),))
        checked(kept.settings)
        return replace(kept, settings=self._placed(kept.settings))

    def _placed(self, settings: Settings) -> Settings:
        """A folder is remembered together with whether it lies on a stick now."""
        if not isinstance(settings, FolderSettings):
            return settings
        problem = self._seat.vault.machine.place_problem(Path(settings.path))
        return replace(settings, removable=settings.removable or problem is PlaceProblem.REMOVABLE)

    def _local(self) -> KeptMailbox:
        kept = self._seat.storage.settings.get(_LOCAL) or {"on": True, "people": ()}
        settings = FolderSettings(str(self._seat.vault.folder.root / _FOLDER))
        return KeptMailbox(LOCAL, "", settings, on=kept["on"], people=_people(kept))

    def _has_neighbours(self) -> bool:
        try:
            return len(plain_subfolders(vaults_folder(self._seat.vault.folder.root))) > 1
        except StorageError:
            return False


def _plain_of(kept: KeptMailbox) -> dict[str, Any]:
    own = {name: value for name, value in asdict(kept).items() if name != "settings"}
    return {**own, "people": _hex(kept.people), "settings": to_plain(kept.settings)}


def _kept(plain: Mapping[str, Any]) -> KeptMailbox:
    return KeptMailbox(
        plain["key"],
        plain["name"],
        from_plain(plain["settings"]),
        on=plain["on"],
        slow=plain["slow"],
        people=_people(plain),
    )


def _hex(people: Iterable[PersonId]) -> list[str]:
    return [to_hex(person) for person in people]


def _people(plain: Mapping[str, Any]) -> tuple[PersonId, ...]:
    return tuple(PersonId(from_hex(person)) for person in plain.get("people", ()))


def _standing(stored: Mapping[str, Any]) -> Standing:
    reached, next_at = stored["reached_at"], stored["next_at"]
    return Standing(
        reached_at=None if reached is None else from_iso(reached),
        problem=stored["problem"],
        tries=stored["tries"],
        next_at=None if next_at is None else from_iso(next_at),
        seen=stored["seen"],
        left=stored.get("left", ""),
    )
