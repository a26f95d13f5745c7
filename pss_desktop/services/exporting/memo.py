"""What a sealed bundle was sealed on: for which devices, and on which answers; asked again at hand-over."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

from pss_desktop.domain.ids import ClientId, DeviceId, RecordId, ScopeId
from pss_desktop.domain.payloads import list_of, text_of
from pss_desktop.services.consent.sharing import DISCLOSURE
from pss_desktop.services.exporting.gather import GatheredScope
from pss_desktop.sync.selection import Because
from pss_desktop.vault.storage import Storage

_SETTING: Final = "exchange.sealed."


@dataclass(frozen=True, slots=True)
class Asked:
    """What of a case went because the client allowed it: pairs of class and kind, and by which acts."""

    scope: ScopeId
    audience: str
    ruled: frozenset[str]
    pairs: frozenset[tuple[str, str]]
    by: tuple[str, ...]
    overridden: bool

    @classmethod
    def of(cls, scope: GatheredScope) -> Self | None:
        """None where nothing of it needed a yes."""
        went = [one for one in scope.judgements if one.because is Because.ALLOWED]
        if not went or scope.client is None:
            return None
        allowed = [one.allowed for one in went if one.allowed is not None]
        return cls(
            scope=scope.scope,
            audience=scope.recipient.audience or "",
            ruled=scope.recipient.ruled,
            pairs=frozenset((one.op_class, one.kind) for one in went),
            by=tuple(sorted({op for one in allowed for op in one.by})),
            overridden=any(one.override is not None for one in allowed),
        )

    @property
    def client(self) -> ClientId:
        """Whose case it is."""
        return ClientId(RecordId(self.scope))

    @property
    def kinds(self) -> tuple[str, ...]:
        """What was shared, as a disclosure names it; the disclosures themselves are not news."""
        return tuple(sorted({kind for _, kind in self.pairs} - {DISCLOSURE}))

    def to_stored(self) -> dict[str, object]:
        """As the vault keeps it."""
        return {
            "scope": self.scope.hex(),
            "audience": self.audience,
            "ruled": sorted(self.ruled),
            "pairs": sorted(f"{op_class}:{kind}" for op_class, kind in self.pairs),
            "by": list(self.by),
            "overridden": self.overridden,
        }

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> Self:
        """Read what :meth:`to_stored` wrote."""
        pairs = (word.partition(":") for word in list_of(stored["pairs"]))
        return cls(
            scope=ScopeId(bytes.fromhex(stored["scope"])),
            audience=text_of(stored["audience"]),
            ruled=frozenset(list_of(stored["ruled"])),
            pairs=frozenset((op_class, kind) for op_class, _, kind in pairs),
            by=list_of(stored["by"]),
            overridden=stored["overridden"] is True,
        )


@dataclass(frozen=True, slots=True)
class SealedOn:
    """The devices that can open it, the scopes in it, what was asked, and acts that it tells somebody of."""

    devices: frozenset[DeviceId]
    scopes: tuple[ScopeId, ...]
    asked: tuple[Asked, ...]

    @classmethod
    def of(cls, devices: Iterable[DeviceId], scopes: Iterable[GatheredScope]) -> Self:
        """What is true now."""
        listed = tuple(scopes)
        found = (Asked.of(scope) for scope in listed)
        return cls(
            frozenset(devices),
            tuple(one.scope for one in listed),
            tuple(one for one in found if one is not None),
        )


def keep_memo(storage: Storage, bundle: int, memo: SealedOn) -> None:
    """Keep it beside the bundle, inside the caller's transaction."""
    storage.settings.put(
        f"{_SETTING}{bundle}",
        {
            "devices": sorted(device.hex() for device in memo.devices),
            "scopes": [scope.hex() for scope in memo.scopes],
            "asked": [one.to_stored() for one in memo.asked],
        },
    )


def read_memo(storage: Storage, bundle: int) -> SealedOn | None:
    """What the bundle was sealed on; None once it is forgotten."""
    stored = storage.settings.get(f"{_SETTING}{bundle}")
    if stored is None:
        return None
    return SealedOn(
        frozenset(DeviceId(bytes.fromhex(one)) for one in stored["devices"]),
        tuple(ScopeId(bytes.fromhex(one)) for one in stored["scopes"]),
        tuple(Asked.from_stored(one) for one in stored["asked"]),
    )


def read_scopes(storage: Storage, bundle: int) -> tuple[ScopeId, ...]:
    """The scopes in it; none once it is forgotten."""
    stored = storage.settings.get(f"{_SETTING}{bundle}") or {}
    return tuple(ScopeId(bytes.fromhex(one)) for one in stored.get("scopes", ()))


def drop_memo(storage: Storage, bundle: int) -> None:
    """It is not needed any more."""
    storage.settings.remove(f"{_SETTING}{bundle}")


def drop_memos(storage: Storage, needed: Collection[int]) -> None:
    """Forget those of bundles that are over, inside the caller's transaction."""
    for name in storage.settings.names(_SETTING):
        if int(name.removeprefix(_SETTING)) not in needed:
            storage.settings.remove(name)
