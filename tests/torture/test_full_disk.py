"""R4: a vault opens, reads and exports elsewhere with not one byte free, and says why it cannot save."""

import shutil
import subprocess
from pathlib import Path

import pytest

from pss_desktop.domain.errors import DiskFullError
from pss_desktop.domain.ids import ClientId, RecordId
from pss_desktop.reports.order import DocumentKind, Order
from pss_desktop.services.workspace import Workspace
from pss_desktop.vault.slices import finish
from tests.papers import PrintableCase, a_printable_case
from tests.services.clinic import PASSPHRASE, Clinic
from tests.torture.rig.children import ROOT, assert_nothing_lost, command, run_deed
from tests.torture.rig.loop_disk import fill, tiny_disk


def test_a_full_disk_still_opens_and_reads_and_refuses_to_save_in_one_line(tmp_path: Path) -> None:
    with tiny_disk(tmp_path, kibibytes=8192) as disk:
        said = run_deed("make", disk)
        ballast = fill(disk)

        assert_nothing_lost(disk, said)
        refused = subprocess.run(
            command("note", disk), capture_output=True, text=True, timeout=60, check=False, cwd=ROOT
        )
        assert (refused.returncode, refused.stderr) == (3, "D4 DiskFullError\n")

        ballast.unlink()
        more = run_deed("note", disk)
        more.signed |= said.signed
        assert_nothing_lost(disk, more)


class Filled:
    """A vault on a disk that has become full, open; *stick* has room."""

    def __init__(self, disk: Path, stick: Path) -> None:
        self.stick = stick
        stick.mkdir()
        self.clinic = Clinic(disk / "data")
        desk = self.clinic.create().workspace
        self.case: PrintableCase = a_printable_case(desk)
        desk.close()
        fill(disk)
        assert shutil.disk_usage(disk).free == 0
        self.desk: Workspace = self.clinic.reopen()

    def on_the_stick(self) -> list[str]:
        return [path.name for path in self.stick.iterdir()]

    def order(self, kind: DocumentKind, client: ClientId, record: RecordId | None = None) -> Order:
        return self.desk.documents.offer(kind, client, record, spoken="en").usual


def test_on_a_full_disk_only_the_clients_own_copy_leaves_and_nothing_leaves_without_its_note(
    tmp_path: Path,
) -> None:
    with tiny_disk(tmp_path, kibibytes=12288) as disk:
        full = Filled(disk, tmp_path / "stick")
        documents, case = full.desk.documents, full.case

        with pytest.raises(DiskFullError):
            documents.save(
                full.order(DocumentKind.SESSION_NOTE, case.client, case.note),
                b"%PDF",
                full.stick / "note.pdf",
            )
        assert full.on_the_stick() == []
        assert full.desk.sharing.disclosures(case.client) == ()

        own = full.order(DocumentKind.SAFETY_PLAN, case.client)
        assert not documents.save(own, b"%PDF", full.stick / "plan.pdf")
        assert full.on_the_stick() == ["plan.pdf"]
        assert not [one for one in full.desk.audit.page() if one.act.startswith("paper.")]
        full.desk.close()


def test_on_a_full_disk_a_backup_goes_to_a_stick_and_opens_elsewhere(tmp_path: Path) -> None:
    with tiny_disk(tmp_path, kibibytes=12288) as disk:
        full = Filled(disk, tmp_path / "stick")

        made = finish(full.desk.safekeeping.back_up(full.stick))

        assert not made.noted
        assert full.on_the_stick() == [made.entry.name]
        full.desk.close()
        restored = Clinic(tmp_path / "other").unlocking().restore(made.entry.folder, PASSPHRASE)
        assert restored.notes.get(full.case.note).note.body.parts
        restored.close()
