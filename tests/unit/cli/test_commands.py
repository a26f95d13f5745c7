"""What a person or a script does with vaults and notes without a window."""

import json
import os
import shutil
from io import StringIO
from pathlib import Path

import pytest

from pss_desktop.cli import clients, vault_keeping, vault_keys
from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.cli.terminal import Terminal
from pss_desktop.vault.findings import Part
from pss_desktop.vault.opening.lifecycle import Mode
from tests.fakes import TODAY
from tests.unit.cli.office import OTHER_PASSPHRASE, PASSPHRASE, Office


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path / "data")


def the_vault(office: Office) -> Path:
    (path,) = (office.root / "vaults").iterdir()
    return path


# Vaults


def test_a_new_vault_prints_its_recovery_code_once_and_is_listed(office: Office) -> None:
    code = office.create()
    assert len(code.replace("-", "")) == 33
    listed = office.run("vault", "list")
    assert listed.lines == [f"Rowan clinic\t{the_vault(office).name}"]
    assert code not in listed.out


def test_a_weak_passphrase_is_refused_and_nothing_is_made(office: Office) -> None:
    answer = office.opened("vault", "create", typed="Rowan clinic\nHazel Brook\n", passphrase="short")
    assert answer.code == ExitCode.REFUSED
    assert "too easy to guess" in answer.err
    assert office.run("vault", "list").out == ""


def test_a_damaged_vault_is_listed_with_what_is_wrong(office: Office) -> None:
    office.create()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (the_vault(office) / name).write_bytes(b"?")
    assert "damaged" in office.run("vault", "list").out


def test_a_restored_vault_is_told_from_its_original(office: Office) -> None:
    office.create()
    assert office.opened("vault", "backup").code == 0
    (backup,) = (office.root / "backups").iterdir()
    assert office.opened("vault", "restore", str(backup)).code == 0
    original, restored = office.run("vault", "list").out.splitlines()
    assert "restored" not in original
    assert "-2" in restored
    assert "restored 20" in restored
    assert office.opened("vault", "backup", "--vault", restored.split()[2]).code == 0
    mine = [line for line in office.run("vault", "backups").out.splitlines() if "restored 20" in line]
    assert len(mine) == 1


def test_with_several_vaults_one_is_chosen_by_name_or_id(office: Office) -> None:
    office.create()
    office.create("Tamarisk house")
    asked = office.opened("client", "list")
    assert asked.code == ExitCode.NOT_FOUND
    assert "Tamarisk house" in asked.err
    assert office.opened("client", "list", "--vault", "Tamarisk house").code == 0
    some = next((office.root / "vaults").iterdir()).name
    assert office.opened("client", "list", "--vault", some).code == 0
    assert office.opened("client", "list", "--vault", "Elsewhere").code == ExitCode.NOT_FOUND


def test_without_any_vault_the_command_says_how_to_make_one(office: Office) -> None:
    answer = office.opened("client", "list")
    assert answer.code == ExitCode.NOT_FOUND
    assert "vault create" in answer.err


def test_a_wrong_passphrase_has_its_own_exit_code_and_a_pause_that_grows(office: Office) -> None:
    office.create()
    codes = {office.opened("vault", "check", passphrase=OTHER_PASSPHRASE).code for _ in range(3)}
    assert codes == {ExitCode.WRONG_SECRET}
    waiting = office.opened("vault", "check")
    assert waiting.code == ExitCode.WRONG_SECRET
    assert "in 1 seconds" in waiting.err


def test_a_sound_vault_is_said_to_be_sound(office: Office) -> None:
    office.create()
    office.add_client()
    answer = office.opened("vault", "check")
    assert answer.code == 0
    assert "2 operations" in answer.out


def test_damage_is_found_named_and_told_by_the_exit_code(office: Office) -> None:
    office.create()
    database = the_vault(office) / "vault-1.db"
    content = bytearray(database.read_bytes())
    content[4096 * 19 + 50] ^= 1  # a page that nothing reads but the check
    database.write_bytes(content)
    answer = office.opened("vault", "check")
    assert answer.code == ExitCode.PROBLEMS_FOUND
    assert "newest backup" in answer.out


def test_every_part_that_can_be_damaged_has_a_sentence() -> None:
    assert {part.value for part in Part} == vault_keeping.PROBLEMS.keys()


def test_a_rolled_back_vault_says_what_can_be_done_and_can_be_read(office: Office) -> None:
    office.create()
    yesterday = (the_vault(office) / "vault-1.db").read_bytes()
    office.add_client()
    head = the_vault(office) / "head-1"
    kept = head.read_bytes()
    note = office.opened("note", "add", office.opened("client", "list").out.split("\t")[0], typed="Words.")
    assert note.code == 0
    assert head.read_bytes() != kept
    (the_vault(office) / "vault-1.db").write_bytes(yesterday)
    refused = office.opened("client", "list")
    assert refused.code == ExitCode.DAMAGED
    assert "--as-new-device" in refused.err
    reading = office.opened("client", "list", "--read-only")
    assert reading.code == 0
    assert "lost history" in reading.err
    going_on = office.opened("client", "list", "--as-new-device")
    assert "new device" in going_on.err
    assert office.opened("client", "list").err == ""
    assert Mode.AS_NEW_DEVICE.value == "as_new_device"


# Backups


def test_a_backup_is_made_listed_and_restored_as_a_new_device(office: Office, tmp_path: Path) -> None:
    code = office.create()
    office.add_client()
    made = office.opened("vault", "backup")
    assert made.code == 0
    folder = made.lines[0]
    (line,) = office.run("vault", "backups").lines
    assert line.split("\t")[:3] == [folder, "Rowan clinic", "2026-11-22T12:00+00:00"]
    other = Office(tmp_path / "other")
    restored = other.opened("vault", "restore", folder)
    assert restored.code == 0
    assert "new device" in restored.err
    assert "Fern Riverbend" in other.opened("client", "list").out
    third = Office(tmp_path / "third")
    answer = third.run("vault", "restore", folder, "--recovery", "--passphrase-fd", "STDIN", typed=code)
    assert answer.code == 0, answer.err


def test_backups_go_to_a_stick_and_are_found_there(office: Office, tmp_path: Path) -> None:
    office.create()
    stick = tmp_path / "stick"
    assert office.opened("vault", "backup", "--to", str(stick)).code == ExitCode.DISK
    stick.mkdir()
    assert office.opened("vault", "backup", "--to", str(stick)).code == 0
    assert len(office.run("vault", "backups", "--in", str(stick)).lines) == 1
    assert office.run("vault", "backups").lines == []


def test_backups_that_go_to_make_room_are_named(office: Office) -> None:
    office.create()
    told = ""
    for _ in range(4):
        told += office.opened("vault", "backup").err
        office.clock.advance(days=1)
    assert "2026-11-22-1" in told


def test_a_damaged_backup_restores_nothing(office: Office, tmp_path: Path) -> None:
    office.create()
    folder = Path(office.opened("vault", "backup").lines[0])
    (folder / "digests").write_bytes(b"?")
    other = Office(tmp_path / "other")
    assert other.opened("vault", "restore", str(folder)).code == ExitCode.DAMAGED


def test_a_full_disk_is_said_so(office: Office) -> None:
    office.create()
    office.free = 0
    answer = office.opened("vault", "backup")
    assert answer.code == ExitCode.DISK
    assert "full" in answer.err


# What opens a vault


def test_a_new_passphrase_opens_the_vault_and_unreached_backups_are_named(
    office: Office, tmp_path: Path
) -> None:
    office.create()
    (tmp_path / "stick").mkdir()
    office.opened("vault", "backup", "--to", str(tmp_path / "stick"))
    shutil.rmtree(tmp_path / "stick")
    changed = office.opened(
        "vault", "passphrase", "--new-passphrase-fd", "STDIN", typed=f"{OTHER_PASSPHRASE}\n"
    )
    assert changed.code == 0, changed.err
    assert str(tmp_path / "stick") in changed.out
    assert office.opened("client", "list").code == ExitCode.WRONG_SECRET
    assert office.opened("client", "list", passphrase=OTHER_PASSPHRASE).code == 0


def test_the_recovery_code_sets_a_new_passphrase(office: Office) -> None:
    code = office.create()
    fds = ("--passphrase-fd", "STDIN", "--new-passphrase-fd", "STDIN")
    assert office.run("vault", "recover", *fds, typed=f"{code}\n{OTHER_PASSPHRASE}\n").code == 0
    assert office.opened("client", "list", passphrase=OTHER_PASSPHRASE).code == 0


def test_a_mistyped_recovery_code_and_another_vaults_are_told_apart(office: Office) -> None:
    code = office.create()
    fds = ("--passphrase-fd", "STDIN", "--new-passphrase-fd", "STDIN")
    mistyped = office.run("vault", "recover", *fds, typed=f"{code[:-1]}\n{OTHER_PASSPHRASE}\n")
    assert mistyped.code == ExitCode.WRONG_SECRET
    assert "group by group" in mistyped.err
    other = office.create("Tamarisk house")
    wrong = office.run(
        "vault", "recover", "--vault", "Rowan clinic", *fds, typed=f"{other}\n{OTHER_PASSPHRASE}\n"
    )
    assert "does not open" in wrong.err


def test_a_new_recovery_code_replaces_the_old_one(office: Office) -> None:
    old = office.create()
    new = office.opened("vault", "recovery-code").lines[0]
    fds = ("--passphrase-fd", "STDIN", "--new-passphrase-fd", "STDIN")
    assert office.run("vault", "recover", *fds, typed=f"{old}\n{OTHER_PASSPHRASE}\n").code == 3
    assert office.run("vault", "recover", *fds, typed=f"{new}\n{OTHER_PASSPHRASE}\n").code == 0


def test_a_new_vault_key_prints_a_new_code_and_everything_is_still_there(office: Office) -> None:
    old = office.create()
    office.add_client()
    answer = office.opened("vault", "rotate")
    assert answer.code == 0, answer.err
    assert answer.lines[0] != old
    assert (the_vault(office) / "vault-2.db").exists()
    assert "Fern Riverbend" in office.opened("client", "list").out


@pytest.mark.parametrize("words", [("restore", "gone"), ("backups", "--in", "gone")])
def test_a_folder_that_is_not_there_is_said_so_and_not_called_damaged(
    office: Office, tmp_path: Path, words: tuple[str, ...]
) -> None:
    *asked, name = words
    answer = office.run("vault", *asked, str(tmp_path / name))
    assert (answer.code, answer.out) == (ExitCode.NOT_FOUND, "")
    assert answer.err.startswith("There is no such folder: ")


@pytest.mark.parametrize("part", ["device-1.key", "head-1"])
def test_a_part_that_is_missing_is_told_with_the_way_on_without_it(office: Office, part: str) -> None:
    office.create()
    (folder,) = (office.root / "vaults").iterdir()
    (folder / part).unlink()
    answer = office.opened("vault", "check")
    assert (answer.code, "--as-new-device" in answer.err, "--rescue" in answer.err) == (6, True, False)
    assert office.opened("vault", "check", "--as-new-device").code == ExitCode.DONE


def test_a_header_that_nothing_opens_sends_to_a_backup(office: Office) -> None:
    office.create()
    (folder,) = (office.root / "vaults").iterdir()
    for name in ("vault.hdr", "vault.hdr.bak"):
        (folder / name).write_bytes(b"spoiled")
    answer = office.run("vault", "list")
    assert ("backup" in answer.out, "--rescue" in answer.out) == (True, False)


def test_a_file_that_is_not_there_is_no_fault_of_the_disk(office: Office, tmp_path: Path) -> None:
    office.create()
    answer = office.opened("vault", "escrow", "--to", str(tmp_path / "gone.pub"))
    assert (answer.code, answer.err.startswith("A file or folder is not there.")) == (ExitCode.DISK, True)


def test_a_folder_of_vaults_that_the_disk_will_not_read_is_said_in_a_sentence(tmp_path: Path) -> None:
    answer = Office(tmp_path / ("long" * 100)).run("vault", "list")
    assert (answer.code, "ENAMETOOLONG" in answer.err) == (ExitCode.DISK, True)


def test_a_change_of_key_that_is_stopped_says_what_may_be_done_already(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.create()
    monkeypatch.setattr(vault_keys, "run_slices", _stopped)
    answer = office.opened("vault", "rotate")
    assert (answer.code, "recovery-code" in answer.err) == (ExitCode.INTERRUPTED, True)


def _stopped(slices: object, terminal: object) -> None:
    raise KeyboardInterrupt


# Clients and notes


def test_a_note_is_signed_and_found_by_its_words(office: Office) -> None:
    office.create()
    code = office.add_client()
    added = office.opened(
        "note", "add", code.lower(), "--minutes", "50", typed="Sat under the fig tree.\nTalked.\n"
    )
    assert added.code == 0, added.err
    found = office.opened("search", typed="fig tree\n")
    assert found.code == 0
    kind, client, at, note, words = found.lines[0].split("\t")
    assert (kind, client, note) == ("note", code, added.lines[0])
    assert at.startswith("2026-11-22")
    assert words == "Sat under the fig tree. Talked."
    assert office.opened("search", typed="walnut\n").code == ExitCode.NOT_FOUND
    assert office.opened("search", typed="Riverbend\n").lines == [f"client\t{code}\tFern Riverbend"]


def test_a_note_can_be_left_unsigned_and_is_not_written_over(office: Office) -> None:
    office.create()
    code = office.add_client()
    assert office.opened("note", "add", code, "--draft", typed="Half a thought").out == ""
    again = office.opened("note", "add", code, typed="Another thought.")
    assert again.code == ExitCode.REFUSED
    assert "unsigned note" in again.err
    assert office.opened("search", typed="thought\n").code == ExitCode.NOT_FOUND


def test_options_may_stand_before_the_command(office: Office) -> None:
    office.create()
    office.create("Tamarisk house")
    way_in = ("--vault", "Rowan clinic", "--passphrase-fd", "STDIN", "--read-only")
    assert office.run(*way_in, "client", "list", typed=f"{PASSPHRASE}\n").code == 0


def test_words_for_a_passphrase_are_offered(office: Office) -> None:
    assert len(office.run("vault", "offer").out.split()) == 5
    assert len(office.run("vault", "offer", "--count", "6").out.split()) == 6


def test_a_note_has_its_own_instant_and_words_from_another_descriptor(office: Office) -> None:
    office.create()
    code = office.add_client()
    reading, writing = os.pipe()
    os.write(writing, b"Sat under the walnut.")
    os.close(writing)
    added = office.opened("note", "add", code, "--when", "2026-11-20T09:30+02:00", "--text-fd", str(reading))
    os.close(reading)
    assert added.code == 0, added.err
    assert "2026-11-20T07:30" in office.opened("search", typed="walnut\n").out


def _handed_over(lines: str) -> int:
    """A descriptor from which *lines* are read."""
    reading, writing = os.pipe()
    os.write(writing, lines.encode())
    os.close(writing)
    return reading


def test_details_come_by_a_descriptor_that_no_other_program_sees(office: Office) -> None:
    office.create()
    born = _handed_over("birth=about 1988\nlanguages = ar,en\n")
    code = office.opened("client", "add", "--details-fd", str(born), typed="Fern Riverbend\n").lines[0]
    held = _handed_over("when=2026-11-20T09:30+02:00\nminutes=50\n")
    added = office.opened("note", "add", code, "--details-fd", str(held), typed="Sat under the walnut.")
    os.close(born)
    os.close(held)
    assert added.code == 0, added.err
    assert "2026-11-20T07:30" in office.opened("search", typed="walnut\n").out


@pytest.mark.parametrize("lines", ["birth 1988", "shoe=42", "birth=yesterday"])
def test_details_that_are_not_understood_are_refused(office: Office, lines: str) -> None:
    office.create()
    details = _handed_over(lines)
    answer = office.opened("client", "add", "--details-fd", str(details), typed="Fern\n")
    os.close(details)
    assert answer.code == ExitCode.USAGE


def test_minutes_that_are_no_number_are_refused(office: Office) -> None:
    office.create()
    code = office.add_client()
    details = _handed_over("minutes=many")
    answer = office.opened("note", "add", code, "--details-fd", str(details), typed="Some words.")
    os.close(details)
    assert (answer.code, answer.err) == (ExitCode.USAGE, "The minutes are a number.\n")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Fern\x1b[2J", "Fern\\x1b[2J"),
        ("Fern\nMoss\tLake", "Fern\\nMoss\\tLake"),
        ("Fern\u202eMoss", "Fern\\u202eMoss"),
        ("نور\u200cالوادي", "نور\u200cالوادي"),
        ("José Ñandú", "José Ñandú"),
    ],
)
def test_signs_that_would_steer_a_terminal_are_written_out(text: str, written: str) -> None:
    out, err = StringIO(), StringIO()
    terminal = Terminal(out=out, err=err)
    terminal.say("K7-204", text)
    terminal.tell(text)
    assert out.getvalue() == f"K7-204\t{written}\n"
    assert err.getvalue() == f"{written}\n"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--when", "yesterday"), ExitCode.USAGE),
        (("--minutes", "5000"), ExitCode.REFUSED),
        (("--text-fd", "77"), ExitCode.USAGE),
    ],
)
def test_a_note_that_does_not_fit_is_not_signed(
    office: Office, words: tuple[str, ...], code: ExitCode
) -> None:
    office.create()
    client = office.add_client()
    answer = office.opened("note", "add", client, *words, typed="Some words.")
    assert answer.code == code
    assert office.opened("search", typed="some words\n").code == ExitCode.NOT_FOUND


def test_an_empty_note_is_refused_with_the_field_that_is_missing(office: Office) -> None:
    office.create()
    answer = office.opened("note", "add", office.add_client())
    assert answer.code == ExitCode.REFUSED
    assert "narrative (required)" in answer.err


@pytest.mark.parametrize("wrong", [(), ("--minutes", "5000"), ("--when", "0001-01-01T00:00+14:00")])
def test_what_does_not_fit_leaves_nothing_behind_that_would_be_in_the_way(
    office: Office, wrong: tuple[str, ...]
) -> None:
    office.create()
    client = office.add_client()
    refused = office.opened("note", "add", client, *wrong, typed="Some words." if wrong else "")
    assert refused.code in {ExitCode.REFUSED, ExitCode.USAGE}
    assert office.opened("note", "add", client, typed="Sat under the fig tree.").code == ExitCode.DONE


def test_facts_that_do_not_fit_are_refused_before_the_words_are_asked_for(office: Office) -> None:
    office.create()
    client = office.add_client()
    answer = office.opened("note", "add", client, "--minutes", "5000", "--text-fd", "77")
    assert (answer.code, "minutes" in answer.err) == (ExitCode.REFUSED, True)


def test_words_that_could_not_be_signed_are_kept_and_that_is_said(office: Office) -> None:
    office.create()
    client = office.add_client()
    assert office.opened("note", "add", client, typed="Sat under the fig tree.").code == ExitCode.DONE
    office.clock.advance(days=-400)
    answer = office.opened("note", "add", client, typed="Walked by the river.")
    assert answer.code == ExitCode.FAILED
    assert "The words are kept as the client's unsigned note" in answer.err
    again = office.opened("note", "add", client, typed="Walked by the river.")
    assert "unsigned note" in again.err


def test_a_code_that_nobody_has_is_said_so(office: Office) -> None:
    office.create()
    answer = office.opened("note", "add", "Z9-999", typed="Some words.")
    assert answer.code == ExitCode.NOT_FOUND


def test_somebody_similar_is_shown_before_another_is_added(office: Office) -> None:
    office.create()
    code = office.add_client("Fern Riverbend")
    again = office.opened("client", "add", "--birth", "1988-04", typed="Fern Riverbend\n")
    assert again.code == ExitCode.REFUSED
    assert code in again.out
    anyway = office.opened("client", "add", "--anyway", "--birth", "about 1988", typed="Fern Riverbend\n")
    assert anyway.code == 0
    assert len(office.opened("client", "list").lines) == 2


def test_a_birth_date_that_no_calendar_has_is_refused(office: Office) -> None:
    office.create()
    assert office.opened("client", "add", "--birth", "1988-13", typed="Fern\n").code == ExitCode.USAGE
    assert office.opened("client", "list").out == ""


def test_more_clients_than_one_page_are_all_listed(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients, "ROWS_A_PAGE", 2)
    office.create()
    for name in ("Fern Riverbend", "Walnut Hillside", "Cedar Oasis"):
        office.add_client(name)
    assert len(office.opened("client", "list").lines) == 3


def test_an_erased_client_is_gone_and_copies_on_sticks_are_dated(office: Office, tmp_path: Path) -> None:
    office.create()
    code = office.add_client()
    office.opened("note", "add", code, typed="Sat under the fig tree.")
    (tmp_path / "stick").mkdir()
    office.opened("vault", "backup", "--to", str(tmp_path / "stick"))
    refused = office.opened("vault", "erase", code, typed="other\n")
    assert refused.code != 0
    erased = office.opened("vault", "erase", code, "--yes")
    assert erased.code == 0, erased.err
    assert "3 records" in erased.out
    assert f"{TODAY.isoformat()} may still hold them: {tmp_path / 'stick'}" in erased.out
    assert "flash" in erased.err
    assert office.opened("search", typed="fig\n").code == ExitCode.NOT_FOUND


@pytest.mark.usefixtures("far_east")
def test_the_folder_of_a_backup_is_named_by_the_utc_day_wherever_the_computer_is(office: Office) -> None:
    office.create()
    made = office.opened("vault", "backup")
    assert Path(made.lines[0]).name == "2026-11-22-1"


@pytest.mark.usefixtures("far_east")
def test_a_copy_on_a_stick_is_dated_by_the_day_where_the_computer_is(office: Office, tmp_path: Path) -> None:
    office.create()
    code = office.add_client()
    (tmp_path / "stick").mkdir()
    office.opened("vault", "backup", "--to", str(tmp_path / "stick"))
    erased = office.opened("vault", "erase", code, "--yes")
    assert "A backup of 2026-11-23 may still hold them" in erased.out


def test_erasing_asks_for_the_code_once_more(office: Office) -> None:
    office.create()
    code = office.add_client()
    assert office.opened("vault", "erase", code, typed="other\n").code == ExitCode.REFUSED
    answer = office.opened("vault", "erase", code, typed=f"{code}\n")
    assert answer.code == 0, answer.err


def test_the_audit_shows_acts_and_ids_and_no_words(office: Office) -> None:
    office.create()
    office.opened("note", "add", office.add_client(), typed="Sat under the fig tree.")
    audit = office.opened("vault", "audit")
    assert audit.lines[-1].split("\t")[0] == "1"
    assert "vault.unlocked" in audit.out
    assert len(office.opened("vault", "audit", "--count", "2").lines) == 2
    with pytest.raises(SystemExit) as stopped:
        office.opened("vault", "audit", "--count", "-1")
    assert stopped.value.code == ExitCode.USAGE
    assert "fig" not in audit.out
    assert "Fern" not in audit.out


def test_no_secret_and_no_clients_word_is_ever_printed_by_a_failing_command(office: Office) -> None:
    office.create()
    answer = office.opened("note", "add", "Z9-999", typed="Sat under the fig tree.", passphrase=PASSPHRASE)
    assert PASSPHRASE not in answer.out + answer.err
    assert "fig" not in answer.out + answer.err
    assert json.dumps(answer.err)
