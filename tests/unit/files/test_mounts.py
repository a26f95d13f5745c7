"""Places that a live vault must not lie in are named before it is made."""

import struct
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from pss_desktop.files import mounts, mounts_linux, mounts_mac, mounts_windows
from pss_desktop.files.mounts import PlaceProblem, place_problem


@dataclass(frozen=True, slots=True)
class Machine:
    """The files of a Linux system that tell about its drives."""

    root: Path

    def mounts(self, *lines: str) -> "Machine":
        folder = self.root / "proc" / "self"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "mountinfo").write_text("".join(f"{line}\n" for line in lines))
        return self

    def disk(self, name: str, number: str, where: str = "pci0/ata1", removable: str = "0") -> Path:
        """A disk in the device tree, known by its number and its name."""
        device = self.root / "sys" / "devices" / where / "block" / name
        device.mkdir(parents=True)
        (device / "removable").write_text(f"{removable}\n")
        self.known(device, name, number)
        return device

    def partition(self, disk: Path, name: str, number: str) -> None:
        part = disk / name
        part.mkdir()
        (part / "partition").write_text("1\n")
        self.known(part, name, number)

    def mapped(self, name: str, number: str, below: str) -> None:
        """A mapped device (encryption, a volume) over another."""
        device = self.root / "sys" / "devices" / "virtual" / "block" / name
        (device / "slaves").mkdir(parents=True)
        (device / "slaves" / below).symlink_to(self.root / "sys" / "class" / "block" / below)
        self.known(device, name, number)

    def known(self, device: Path, name: str, number: str) -> None:
        for folder, entry in (("dev/block", number), ("class/block", name)):
            (self.root / "sys" / folder).mkdir(parents=True, exist_ok=True)
            (self.root / "sys" / folder / entry).symlink_to(device)

    def problem(self, path: str) -> str | None:
        return mounts_linux.drive_problem(Path(path), system=self.root)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    made = Machine(tmp_path)
    disk = made.disk("sda", "8:0")
    made.partition(disk, "sda1", "8:1")
    return made


ROOT = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw"


def mounted(device: str, point: str, kind: str, source: str) -> str:
    return f"90 22 {device} / {point} rw shared:9 - {kind} {source} rw"


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "fuse.davfs2", "ceph"])
def test_a_folder_on_a_network_is_named(machine: Machine, kind: str) -> None:
    machine.mounts(ROOT, mounted("0:50", "/mnt/share", kind, "server:/share"))

    assert machine.problem("/mnt/share/vaults") == "network"
    assert machine.problem("/mnt/shared") is None


def test_a_mounted_cloud_store_is_named(machine: Machine) -> None:
    machine.mounts(ROOT, mounted("0:50", "/home/juniper/remote", "fuse.rclone", "remote:"))

    assert machine.problem("/home/juniper/remote") == "cloud"


def test_a_stick_is_named(machine: Machine) -> None:
    machine.partition(machine.disk("sdb", "8:16", removable="1"), "sdb1", "8:17")
    machine.mounts(ROOT, mounted("8:17", r"/media/my\040stick", "vfat", "/dev/sdb1"))

    assert machine.problem("/media/my stick/vaults") == "removable"


def test_a_usb_disk_that_calls_itself_fixed_is_named(machine: Machine) -> None:
    machine.partition(machine.disk("sdb", "8:16", where="pci0/usb2/2-1/host4"), "sdb1", "8:17")
    machine.mounts(ROOT, mounted("8:17", "/media/disk", "ext4", "/dev/sdb1"))

    assert machine.problem("/media/disk") == "removable"


def test_a_card_is_named(machine: Machine) -> None:
    card = machine.disk("mmcblk0", "179:0", where="platform/mmc0")
    (card / "device").mkdir()
    (card / "device" / "type").write_text("SD\n")
    machine.mounts(ROOT, mounted("179:0", "/media/card", "exfat", "/dev/mmcblk0"))

    assert machine.problem("/media/card") == "removable"


def test_an_encrypted_stick_is_named(machine: Machine) -> None:
    machine.partition(machine.disk("sdb", "8:16", removable="1"), "sdb1", "8:17")
    machine.mapped("dm-3", "253:3", below="sdb1")
    machine.mounts(ROOT, mounted("253:3", "/media/safe", "ext4", "/dev/mapper/luks-1"))

    assert machine.problem("/media/safe") == "removable"


def test_a_stick_whose_number_is_the_file_systems_own_is_known_by_its_name(machine: Machine) -> None:
    machine.disk("sdb", "8:16", removable="1")
    machine.mounts(ROOT, mounted("0:44", "/media/stick", "btrfs", "/dev/sdb"))

    assert machine.problem("/media/stick") == "removable"


def test_a_second_built_in_disk_is_fine(machine: Machine) -> None:
    machine.partition(machine.disk("sdb", "8:16", where="pci0/ata2"), "sdb1", "8:17")
    machine.mounts(ROOT, mounted("8:17", "/home", "ext4", "/dev/sdb1"))

    assert machine.problem("/home/juniper") is None


def test_the_stick_that_the_system_runs_from_is_fine(tmp_path: Path) -> None:
    live = Machine(tmp_path)
    stick = live.disk("sda", "8:0", removable="1")
    live.partition(stick, "sda1", "8:1")
    live.partition(stick, "sda2", "8:2")
    live.mounts(ROOT, mounted("8:2", "/home", "ext4", "/dev/sda2"))

    assert live.problem("/root") is None
    assert live.problem("/home/juniper") is None


def test_the_mount_on_top_is_the_one_that_counts(machine: Machine) -> None:
    machine.mounts(
        ROOT,
        mounted("0:50", "/mnt", "nfs", "server:/share"),
        mounted("0:51", "/mnt", "tmpfs", "tmpfs"),
        mounted("0:52", "/mnt/deep", "cifs", "//server/share"),
    )

    assert machine.problem("/mnt/x") is None
    assert machine.problem("/mnt/deep/x") == "network"


def test_lines_that_make_no_sense_are_passed_over(machine: Machine) -> None:
    odd, long = mounted("8:99", "/odd", "ext4", "/dev/none"), mounted("8:98", "/long", "ext4", "x" * 300)
    machine.mounts("", "22 1", "a - b", ROOT, odd, long)

    assert machine.problem("/odd") is None
    assert machine.problem("/long") is None


def test_a_system_that_says_nothing_is_taken_as_fine(tmp_path: Path) -> None:
    assert Machine(tmp_path).problem("/home") is None


def test_a_system_without_a_root_still_names_a_stick(machine: Machine) -> None:
    machine.disk("sdb", "8:16", removable="1")
    machine.mounts(mounted("8:16", "/media/stick", "vfat", "/dev/sdb"))

    assert machine.problem("/media/stick") == "removable"


def test_a_drive_that_does_not_say_what_it_is_is_taken_as_fine(machine: Machine) -> None:
    (machine.disk("sdb", "8:16", where="pci0/ata2") / "removable").unlink()
    machine.mounts(ROOT, mounted("8:16", "/data", "ext4", "/dev/sdb"))

    assert machine.problem("/data") is None


def test_the_devices_that_lead_in_circles_are_taken_as_fine(machine: Machine) -> None:
    by_number = machine.root / "sys" / "dev" / "block" / "8:40"
    by_number.symlink_to(by_number)
    machine.mounts(ROOT, mounted("8:40", "/data", "ext4", "none"))

    assert machine.problem("/data") is None


@pytest.mark.parametrize(
    "name",
    [
        "Dropbox",
        "OneDrive",
        "OneDrive - Rowan Clinic",
        "Google Drive",
        "Nextcloud",
        "iCloudDrive",
        "CloudStorage",
    ],
)
def test_a_folder_with_a_cloud_services_name_is_named(tmp_path: Path, name: str) -> None:
    assert place_problem(tmp_path / name / "records" / "vaults") is PlaceProblem.CLOUD


@pytest.mark.parametrize(
    "marker",
    [".dropbox", ".nextcloudsync.log", "._sync_0123abcd.db", ".sync_0123abcd.db", ".owncloudsync.log"],
)
def test_a_folder_with_a_cloud_services_file_is_named(tmp_path: Path, marker: str) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / marker).write_bytes(b"")

    assert place_problem(tmp_path / "work" / "vaults") is PlaceProblem.CLOUD


@pytest.mark.parametrize("marker", [".stfolder", ".dropbox.cache"])
def test_a_folder_with_a_sync_services_folder_is_named(tmp_path: Path, marker: str) -> None:
    (tmp_path / "work" / marker).mkdir(parents=True)

    assert place_problem(tmp_path / "work") is PlaceProblem.CLOUD


def test_a_services_settings_in_the_home_folder_name_nothing(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()

    assert place_problem(tmp_path / "records") is None


def test_a_folder_that_cannot_be_looked_at_is_taken_as_fine(tmp_path: Path) -> None:
    assert place_problem(tmp_path / ("x" * 300) / "vaults") is None


def test_a_link_that_leads_in_circles_is_taken_as_fine(tmp_path: Path) -> None:
    (tmp_path / "circle").symlink_to(tmp_path / "circle")

    assert place_problem(tmp_path / "circle") is None


def test_a_link_into_a_synced_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "records").symlink_to(tmp_path / "Dropbox", target_is_directory=True)

    assert place_problem(tmp_path / "records" / "vaults") is PlaceProblem.CLOUD


def test_an_ordinary_folder_is_fine_on_every_system(tmp_path: Path) -> None:
    assert [place_problem(tmp_path, platform=name) for name in ("linux", "win32", "freebsd14")] == [None] * 3


def test_what_the_drive_says_goes_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mounts, "DRIVE_PROBLEMS", {"other": lambda path: "removable"})

    assert place_problem(tmp_path / "Dropbox", platform="other") is PlaceProblem.REMOVABLE


@pytest.mark.parametrize(
    ("path", "drive_type", "problem"),
    [
        ("C:/Users/juniper", 3, None),
        ("E:/vaults", 2, "removable"),
        ("Z:/vaults", 4, "network"),
        ("D:/vaults", 5, "removable"),
        ("//server/share/vaults", 3, "network"),
        ("//?/C:/Users", 3, None),
        ("//?/UNC/server/share/vaults", 3, "network"),
    ],
)
def test_windows_drives_are_named_by_their_type(path: str, drive_type: int, problem: str | None) -> None:
    assert mounts_windows.drive_problem(Path(path), drive_type=lambda root: drive_type) == problem


@pytest.mark.parametrize("path", ["E:/vaults/one", "//?/E:/vaults"])
def test_windows_is_asked_for_the_root_of_the_drive(path: str) -> None:
    sticks = {"E:\\": 2}

    assert mounts_windows.drive_problem(Path(path), drive_type=lambda root: sticks[root]) == "removable"


@pytest.mark.parametrize(
    ("flags", "problem"), [(0x1000, None), (0x1200, "removable"), (0x0000, "network"), (0x0200, "network")]
)
def test_mac_drives_are_named_by_their_flags(flags: int, problem: str | None) -> None:
    answer = bytes(64) + struct.pack("=I", flags) + bytes(2100)

    assert mounts_mac.drive_problem(Path("/"), statfs=lambda path: answer) == problem


@pytest.mark.skipif(sys.platform == "win32", reason="there is no statfs")
def test_a_mac_is_asked_about_a_folder_that_exists(tmp_path: Path) -> None:
    assert mounts_mac.drive_problem(tmp_path) in {None, "network", "removable"}
    assert mounts_mac.drive_problem(tmp_path / "missing") is None


def test_a_mac_that_does_not_answer_is_taken_as_fine() -> None:
    def broken(path: Path) -> bytes:
        raise OSError(5, "said")

    assert mounts_mac.drive_problem(Path("/"), statfs=broken) is None
