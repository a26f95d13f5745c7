"""What Linux says about the drive under a folder: /proc/self/mountinfo and /sys."""

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_NETWORK = frozenset(
    {
        "9p",
        "afs",
        "beegfs",
        "ceph",
        "cifs",
        "coda",
        "davfs",
        "fuse.ceph",
        "fuse.curlftpfs",
        "fuse.davfs2",
        "fuse.glusterfs",
        "fuse.gvfsd-fuse",
        "fuse.kio-fuse",
        "fuse.s3fs",
        "fuse.smbnetfs",
        "fuse.sshfs",
        "fuse.vmhgfs-fuse",
        "gfs2",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "ocfs2",
        "orangefs",
        "smb3",
        "smbfs",
        "vboxsf",
    }
)
_CLOUD = frozenset(
    {
        "fuse.gcsfuse",
        "fuse.google-drive-ocamlfuse",
        "fuse.megafs",
        "fuse.mount.onedriver",
        "fuse.onedriver",
        "fuse.pcloud",
        "fuse.rclone",
        "fuse.seadrive",
    }
)
_ESCAPE = re.compile(r"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of mountinfo (proc(5)): where, what kind, which device."""

    device: str
    point: Path
    kind: str
    source: str


def drive_problem(path: Path, *, system: Path = Path("/")) -> str | None:
    """``network``, ``cloud`` or ``removable`` for the drive that an absolute *path* lies on, else None.

    The drive that the system itself runs from is never a problem, be it a stick or a card.
    """
    mounts = read_mounts(system)
    mount = _under(path, mounts)
    root = _under(Path("/"), mounts)
    if mount is None or mount == root:
        return None
    if mount.kind in _NETWORK:
        return "network"
    if mount.kind in _CLOUD:
        return "cloud"
    disks = _disks(mount, system)
    own = _disks(root, system) if root is not None else set()
    return "removable" if any(map(_is_removable, disks - own)) else None


def read_mounts(system: Path = Path("/")) -> tuple[Mount, ...]:
    """All mounts in their order; the last one over a folder is the one that is seen."""
    with suppress(OSError):
        lines = (system / "proc/self/mountinfo").read_text("utf-8", "surrogateescape").splitlines()
        return tuple(mount for line in lines if (mount := _mount_of(line)) is not None)
    return ()


def _mount_of(line: str) -> Mount | None:
    before, separator, after = line.partition(" - ")
    left, right = before.split(" "), after.split(" ")
    if not separator or len(left) < 5 or len(right) < 2:
        return None
    return Mount(device=left[2], point=Path(_unescaped(left[4])), kind=right[0], source=_unescaped(right[1]))


def _unescaped(text: str) -> str:
    return _ESCAPE.sub(lambda found: chr(int(found[1], 8)), text)


def _under(path: Path, mounts: tuple[Mount, ...]) -> Mount | None:
    over = [mount for mount in mounts if path.is_relative_to(mount.point)]
    deepest = max((len(mount.point.parts) for mount in over), default=0)
    return next((mount for mount in reversed(over) if len(mount.point.parts) == deepest), None)


def _disks(mount: Mount, system: Path) -> set[Path]:
    """The whole disks behind a mount, through partitions, encryption and volume groups."""
    by_number, by_name = system / "sys/dev/block" / mount.device, system / "sys/class/block"
    candidates = (by_number, by_name / Path(mount.source).name)
    with suppress(OSError):
        return next((_whole_disks(device.resolve()) for device in candidates if device.exists()), set())
    return set()


def _whole_disks(device: Path) -> set[Path]:
    slaves = device / "slaves"
    below = sorted(slaves.iterdir()) if slaves.is_dir() else []
    if below:
        return set().union(*(_whole_disks(slave.resolve()) for slave in below))
    return {device.parent if (device / "partition").exists() else device}


def _is_removable(disk: Path) -> bool:
    """A medium that comes out, a card, or whatever hangs on USB."""
    return (
        _word(disk / "removable") == "1"
        or _word(disk / "device/type") == "SD"
        or any(re.fullmatch(r"usb\d+", part) for part in disk.parts)
    )


def _word(path: Path) -> str:
    with suppress(OSError):
        return path.read_text("ascii", "replace").strip()
    return ""
