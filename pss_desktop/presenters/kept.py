"""What stays while the vault is open: whether a client can see the screen, and how long work ended."""

from dataclasses import dataclass, field

from pss_desktop.presenters.privacy import Privacy
from pss_desktop.services.keeping.safekeeping import CheckReport, Erased, KeysChanged


@dataclass(slots=True)
class Kept:
    """Lives as long as the vault is open; a lock forgets it with everything else."""

    report: CheckReport | None = None
    keys: KeysChanged | None = None
    erased: Erased | None = None
    privacy: Privacy = field(default_factory=Privacy)
