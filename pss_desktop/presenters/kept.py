"""What long work ended with while nobody looked, until the person comes back to its page."""

from dataclasses import dataclass

from pss_desktop.services.safekeeping import CheckReport, Erased, KeysChanged


@dataclass(slots=True)
class Kept:
    """Lives as long as the vault is open; a lock forgets it with everything else."""

    report: CheckReport | None = None
    keys: KeysChanged | None = None
    erased: Erased | None = None
