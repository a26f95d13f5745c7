"""The small integers that stand for kinds, scopes, persons and devices inside the database."""

from pss_desktop.domain.errors import RecordNotFoundError
from pss_desktop.domain.ids import DeviceId, PersonId, ScopeId
from pss_desktop.domain.kinds import ScopeType
from pss_desktop.vault.database.connection import Connection


class JournalKeys:
    """Looks keys up, makes the missing ones inside the caller's transaction, and remembers the frequent."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kinds: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._persons: dict[PersonId, int] = {}
        self._devices: dict[DeviceId, int] = {}
        connection.on_rollback(self._forget)

    def kind(self, name: str) -> int:
        """The key of a kind, made where it is new; also of one that only a newer version knows."""
        key = self._kinds.get(name)
        if key is None:
            self._connection.run("INSERT INTO kind (name) VALUES (?) ON CONFLICT DO NOTHING", (name,))
            key = int(self._connection.scalar("SELECT id FROM kind WHERE name = ?", (name,)))
            self._kinds[name] = key
        return key

    def kind_name(self, key: int) -> str:
        """The name behind a kind's key."""
        name = self._names.get(key)
        if name is None:
            name = str(self._connection.scalar("SELECT name FROM kind WHERE id = ?", (key,)))
            self._names[key] = name
        return name

    def known_kind(self, name: str) -> int | None:
        """The key of a kind, ``None`` while the vault holds none of it; for readers."""
        key = self._kinds.get(name)
        if key is None:
            found = self._connection.row("SELECT id FROM kind WHERE name = ?", (name,))
            if found is None:
                return None
            key = self._kinds[name] = int(found[0])
        return key

    def scope(self, uid: ScopeId, scope_type: ScopeType) -> int:
        """The key of a scope, made where it is new."""
        known = self.known_scope(uid)
        if known is not None:
            return known
        return self._connection.insert("INSERT INTO scope (uid, type) VALUES (?, ?)", (uid, scope_type.value))

    def known_scope(self, uid: ScopeId) -> int | None:
        """The key of a scope, ``None`` where nothing was ever written about it."""
        found = self._connection.row("SELECT id FROM scope WHERE uid = ?", (uid,))
        return None if found is None else int(found[0])

    def scope_uid(self, key: int) -> ScopeId:
        """The id behind a scope's key."""
        return ScopeId(self._connection.scalar("SELECT uid FROM scope WHERE id = ?", (key,)))

    def person(self, uid: PersonId) -> int:
        """The key of a person, made where they are new."""
        key = self._persons.get(uid)
        if key is None:
            found = self._connection.row("SELECT id FROM person WHERE uid = ?", (uid,))
            # Asked first: a vault that is open for reading only compares its rows by this too.
            if found is None:
                key = self._connection.insert("INSERT INTO person (uid) VALUES (?)", (uid,))
            else:
                key = int(found[0])
            self._persons[uid] = key
        return key

    def device(self, uid: DeviceId) -> int:
        """The key of a device, made where it is new."""
        key = self._devices.get(uid)
        if key is None:
            self._connection.run("INSERT INTO device (uid) VALUES (?) ON CONFLICT DO NOTHING", (uid,))
            key = int(self._connection.scalar("SELECT id FROM device WHERE uid = ?", (uid,)))
            self._devices[uid] = key
        return key

    def know_person(self, uid: PersonId, public_key: bytes, name: str) -> None:
        """Keep a person's public key, and the name that colleagues see."""
        self._connection.run(
            "UPDATE person SET key = ?, name = ? WHERE id = ?", (public_key, name, self.person(uid))
        )

    def know_device(self, uid: DeviceId, public_key: bytes) -> None:
        """Keep a device's public key."""
        self._connection.run("UPDATE device SET key = ? WHERE id = ?", (public_key, self.device(uid)))

    def person_key(self, uid: PersonId) -> bytes | None:
        """A person's public key, where this vault knows it."""
        found = self._connection.row("SELECT key FROM person WHERE uid = ?", (uid,))
        return None if found is None else found[0]

    def persons(self) -> tuple[PersonId, ...]:
        """Everybody whom this vault met on a list of people or as the author of something."""
        return tuple(PersonId(uid) for (uid,) in self._connection.rows("SELECT uid FROM person"))

    def person_name(self, uid: PersonId) -> str:
        """The name that a person shows to colleagues. Raises RecordNotFoundError."""
        found = self._connection.row("SELECT name FROM person WHERE uid = ?", (uid,))
        if found is None:
            raise RecordNotFoundError
        return found[0] or ""

    def _forget(self) -> None:
        for cache in (self._kinds, self._names, self._persons, self._devices):
            cache.clear()
