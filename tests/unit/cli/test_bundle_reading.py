"""Reading bundles from the command line: proven, told, read in; and each refusal with its own exit code."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.domain.roles import Role
from pss_desktop.services.programme.joining import Admission
from pss_desktop.services.programme.root_deeds import Loss
from pss_desktop.sync.bundle.contents import AuditWitness, Part
from pss_desktop.sync.roster import RevocationReason
from tests.bundles import STRANGER
from tests.pages_inbox import bundle_from
from tests.post import a_bundle, send
from tests.services.clinic import Clinic, add_client, sign_note
from tests.team import COUNSELOR, Team, revoke
from tests.unit.cli.office import PASSPHRASE, Office


@dataclass(slots=True)
class Desk:
    """The supervisor's computer, whose vault is closed, and a stick with bundles."""

    office: Office
    stick: Path
    device: str

    def alarms(self) -> list[list[str]]:
        """The columns of each."""
        return [line.split("\t") for line in self.office.opened("alarms").lines]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    team = Team.ready(tmp_path)
    counselor, supervisor = team.counselor.desk, team.supervisor.desk
    client = add_client(counselor, "Fern Riverbend")
    sign_note(counselor, client, "Sat under the fig tree.")
    raised = {"level": "high", "reason": "Spoke of the bridge."}
    counselor.risks.set_level(client, counselor.drafts.save("risk_level", client, raised, 0).revision)
    stick = tmp_path / "usb"
    stick.mkdir()
    (stick / "a-genuine.pssb").write_bytes(a_bundle(counselor, supervisor))
    (tmp_path / "first-part.pssb").write_bytes(a_bundle(counselor, supervisor, part=Part(1, 3)))
    (tmp_path / "second-part.pssb").write_bytes(a_bundle(counselor, supervisor, part=Part(2, 3)))
    (stick / "b-stranger.pssb").write_bytes(bundle_from(STRANGER, supervisor))
    (stick / "c-changed.pssb").write_bytes(a_bundle(counselor, supervisor)[:-1])
    (stick / "d-for-another.pssb").write_bytes(a_bundle(supervisor, counselor))
    (stick / "letter.txt").write_text("Dear colleague")
    twin_folder = tmp_path / "twin"
    counselor.vault.checkpoint()
    shutil.copytree(team.counselor.clinic.root, twin_folder, ignore=shutil.ignore_patterns("lock"))
    twin = Clinic(twin_folder, team.clock).reopen()
    for here, words, name in ((counselor, "One", "one"), (twin, "Another", "twin")):
        sign_note(here, client, f"{words} history.")
        (tmp_path / f"{name}.pssb").write_bytes(a_bundle(here, supervisor))
    twin.close()
    (tmp_path / "for-all.pssb").write_bytes(a_bundle(counselor, supervisor, ()))
    shorter = a_bundle(counselor, supervisor, (), audit_head=AuditWitness(1, bytes(32)))
    (tmp_path / "shorter-log.pssb").write_bytes(shorter)
    device = counselor.vault.identity.device.hex()
    supervisor.close()
    yield Desk(Office(team.supervisor.clinic.root, team.clock), stick, device)
    team.close()


def test_a_genuine_bundle_is_said_to_be_and_nothing_is_kept(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "verify", str(desk.stick / "a-genuine.pssb"))
    assert answer.code == ExitCode.DONE
    first, second = (line.split("\t") for line in answer.lines)
    assert (first[0], first[1], first[3], first[4]) == ("from", desk.device, COUNSELOR, "counselor")
    assert (second[1], second[3]) == ("records", "next")
    assert desk.office.opened("bundle", "import").lines == []


def test_what_is_in_it_is_counted(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "inspect", str(desk.stick / "a-genuine.pssb"))
    assert answer.code == ExitCode.DONE
    assert {"clients\t1", "new clients\t1", "to decide\t0"} <= set(answer.lines)
    assert [line.split("\t")[:2] for line in answer.lines if line.startswith("first")] == [["first", "high"]]
    assert not desk.office.opened("client", "list").lines


def test_what_should_not_have_come_is_told(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "inspect", str(desk.stick / "a-genuine.pssb"))
    assert "not for you\tconsent\t4\t1" in answer.lines
    assert "should not have been sent" in answer.err


def test_what_should_not_have_come_waits_for_a_yes(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "import", str(desk.stick / "a-genuine.pssb"), typed="yes\n")
    assert answer.code == ExitCode.REFUSED
    (number, *_rest), *others = (line.split("\t") for line in desk.office.opened("inbox", "list").lines)
    assert answer.lines == [
        f"stopped\ta-genuine.pssb\t{COUNSELOR}\t{number}",
        "not for you\tconsent\t4\t1",
    ]
    assert "--yes" in answer.err
    assert "not read in: 1." in answer.err
    assert (others, desk.office.opened("client", "list").lines) == ([], [])
    still = desk.office.opened("bundle", "import")
    assert (still.code, still.lines[0]) == (ExitCode.REFUSED, f"stopped\t{number}\t{COUNSELOR}\t{number}")
    assert f"bundle import --inbox {number} --yes" in still.err
    agreed = desk.office.opened("bundle", "import", "--inbox", number, "--yes")
    assert agreed.code == ExitCode.DONE
    assert agreed.lines == [f"imported\t{number}\t{COUNSELOR}\tapplied", "not for you\tconsent\t4\t1"]
    assert len(desk.office.opened("client", "list").lines) == 1


def test_a_yes_is_to_what_is_named_alone(desk: Desk) -> None:
    for name in ("a-genuine.pssb", "../first-part.pssb"):
        desk.office.opened("bundle", "import", str(desk.stick / name))
    before = desk.office.opened("inbox", "list").lines
    looked_at, since = (line.split("\t")[0] for line in before)
    for agreed in ("--yes", "--erase"):
        answer = desk.office.opened("bundle", "import", agreed)
        assert (answer.code, answer.lines) == (ExitCode.USAGE, [])
        assert "--inbox NUMBER" in answer.err
    wrong = desk.office.opened("bundle", "import", "--inbox", looked_at, "99", "--yes")
    assert (wrong.code, wrong.lines) == (ExitCode.NOT_FOUND, [])
    assert "99" in wrong.err
    assert desk.office.opened("inbox", "list").lines == before

    read_in = desk.office.opened("bundle", "import", "--yes", "--inbox", looked_at, looked_at)
    assert read_in.code == ExitCode.DONE
    assert [line.split("\t")[1] for line in read_in.lines if line.startswith("imported")] == [looked_at]
    assert [line.split("\t")[0] for line in desk.office.opened("inbox", "list").lines] == [since]


def test_an_empty_folder_is_not_taken_for_the_inbox(desk: Desk) -> None:
    desk.office.opened("bundle", "import", str(desk.stick / "a-genuine.pssb"))
    (desk.stick / "empty").mkdir()
    answer = desk.office.opened("bundle", "import", "--yes", str(desk.stick / "empty"))
    assert (answer.code, answer.lines) == (ExitCode.DONE, [])
    assert len(desk.office.opened("inbox", "list").lines) == 1


def test_what_a_mailbox_gave_is_read_in_without_a_file_being_named(desk: Desk) -> None:
    folder = desk.stick.parent / "shared"
    folder.mkdir()
    shutil.copy(desk.stick.parent / "for-all.pssb", folder / "0123456789abcdef.pssb")
    desk.office.opened("mailbox", "add", "Office", "--folder", str(folder))
    assert desk.office.opened("mailbox", "sync").lines == ["sent\t0", "fetched\t1"]
    answer = desk.office.opened("bundle", "import")
    assert answer.code == ExitCode.DONE
    assert [line.split("\t")[2:] for line in answer.lines] == [[COUNSELOR, "applied"]]
    assert desk.office.opened("inbox", "list").lines == []


@pytest.mark.parametrize("said, code", [("yes", ExitCode.DONE), ("no", ExitCode.REFUSED)])
def test_at_a_terminal_the_command_asks(desk: Desk, said: str, code: ExitCode) -> None:
    words = ("bundle", "import", str(desk.stick / "a-genuine.pssb"), "--passphrase-fd", "STDIN")
    answer = desk.office.run(*words, typed=f"{PASSPHRASE}\n{said}\n", interactive=True)
    assert answer.code == code
    assert "Read a-genuine.pssb in? Type yes" in answer.err
    assert len(desk.office.opened("client", "list").lines) == (code == ExitCode.DONE)


def test_one_that_stops_keeps_none_of_the_others_back(desk: Desk) -> None:
    names = ("a-genuine.pssb", "../for-all.pssb", "b-stranger.pssb")
    answer = desk.office.opened("bundle", "import", *(str(desk.stick / name) for name in names))
    assert answer.code == ExitCode.REFUSED
    assert f"imported\tfor-all.pssb\t{COUNSELOR}\tapplied" in answer.lines
    states = [line.split("\t")[1] for line in desk.office.opened("inbox", "list").lines]
    assert states == ["arrived", "unknown_signer"]


def test_what_could_not_be_asked_for_sure_says_why(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "inspect", str(desk.stick.parent / "first-part.pssb"))
    assert "not for you\tconsent\t4\t1\tpart" in answer.lines
    assert "Perhaps" in answer.err


def test_what_a_lost_computer_wrote_is_told_before_and_after(tmp_path: Path) -> None:
    team = Team.ready(tmp_path)
    hazel, juniper = team.counselor.desk, team.supervisor.desk
    admission = Admission(Role.COUNSELOR, supervisors=(team.supervisor.person,))
    moss = team.with_third(tmp_path / "moss", "Moss Field", admission)
    team.tell_roster()
    add_client(moss.desk)
    send(moss.desk, hazel)
    revoke(juniper, moss.desk.vault.identity.device, Loss(RevocationReason.LOST), team.roots)
    team.tell_roster()
    (tmp_path / "lost.pssb").write_bytes(a_bundle(hazel, juniper))
    juniper.close()
    office = Office(team.supervisor.clinic.root, team.clock)
    for act in ("inspect", "import"):
        answer = office.opened("bundle", act, str(tmp_path / "lost.pssb"))
        (told,) = (line.split("\t") for line in answer.lines if line.startswith("after loss"))
        assert told[1:] == [
            moss.desk.vault.identity.device.hex(),
            "Moss Field",
            "2",
            "2026-11-22T12:00:00.000Z",
        ]
    team.close()


def test_a_part_of_a_case_says_which(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "inspect", str(desk.stick.parent / "second-part.pssb"))
    assert "part\t2\t3" in answer.lines


@pytest.mark.parametrize(
    "name, code",
    [
        ("b-stranger.pssb", ExitCode.NOT_TRUSTED),
        ("c-changed.pssb", ExitCode.NOT_TRUSTED),
        ("d-for-another.pssb", ExitCode.NOT_FOR_US),
        ("letter.txt", ExitCode.REFUSED),
    ],
)
def test_each_refusal_has_its_exit_code(desk: Desk, name: str, code: ExitCode) -> None:
    assert desk.office.opened("bundle", "verify", str(desk.stick / name)).code == code


def test_a_folder_is_read_in_and_what_is_refused_keeps_nothing_back(desk: Desk) -> None:
    answer = desk.office.opened("bundle", "import", "--yes", str(desk.stick))
    assert answer.code == ExitCode.NOT_TRUSTED
    imported, *_ = answer.lines
    assert imported == f"imported\ta-genuine.pssb\t{COUNSELOR}\tapplied"
    assert len(desk.office.opened("client", "list").lines) == 1
    again = desk.office.opened("bundle", "import", str(desk.stick / "a-genuine.pssb"))
    assert again.lines == [f"imported\ta-genuine.pssb\t{COUNSELOR}\trepeated"]
    assert again.code == ExitCode.DONE


def test_an_alarm_says_whose_device_it_is_about_and_who_brought_it(desk: Desk) -> None:
    bundles = [str(desk.stick.parent / name) for name in ("one.pssb", "twin.pssb")]
    answer = desk.office.opened("bundle", "import", "--yes", *bundles)
    alarms = [line.split("\t") for line in answer.lines if line.startswith("alarm")]
    assert sorted(alarms) == [["alarm", kind, COUNSELOR, COUNSELOR] for kind in ("channel", "fork")]


def _ring(desk: Desk) -> dict[str, str]:
    """Two that ask and one that only tells; the number of each."""
    names = ("one.pssb", "twin.pssb", "shorter-log.pssb")
    desk.office.opened("bundle", "import", "--yes", *(str(desk.stick.parent / name) for name in names))
    return {row[1]: row[0] for row in desk.alarms()}


def test_an_alarm_stays_in_the_list_of_alarms(desk: Desk) -> None:
    assert desk.alarms() == []
    numbers = _ring(desk)
    assert sorted((row[1], row[5]) for row in desk.alarms()) == [
        ("audit", "new"),
        ("channel", "asks"),
        ("fork", "asks"),
    ]
    assert {tuple(row[2:4]) for row in desk.alarms()} == {(COUNSELOR, COUNSELOR)}
    assert sorted(numbers.values()) == ["1", "2", "3"]


def test_an_alarm_is_marked_as_seen_unless_it_asks(desk: Desk) -> None:
    number = _ring(desk)
    before = desk.alarms()
    wrong = desk.office.opened("alarms", "seen", number["audit"], "99")
    assert (wrong.code, desk.alarms()) == (ExitCode.NOT_FOUND, before)
    asks = desk.office.opened("alarms", "seen", number["audit"], number["fork"])
    assert (asks.code, desk.alarms()) == (ExitCode.REFUSED, before)
    assert "Needs your decision" in asks.err
    assert desk.office.opened("alarms", "seen", number["audit"]).code == ExitCode.DONE
    assert {row[1]: row[5] for row in desk.alarms()} == {"audit": "seen", "channel": "asks", "fork": "asks"}


def test_all_alarms_are_marked_at_once_but_those_that_ask(desk: Desk) -> None:
    _ring(desk)
    assert desk.office.opened("alarms", "seen", "--all").code == ExitCode.DONE
    assert {row[1]: row[5] for row in desk.alarms()} == {"audit": "seen", "channel": "asks", "fork": "asks"}


def test_what_waits_is_listed_and_can_be_thrown_away(desk: Desk) -> None:
    desk.office.opened("bundle", "import", "--yes", str(desk.stick))
    answer = desk.office.opened("inbox", "list")
    assert answer.code == ExitCode.DONE
    rows = [line.split("\t") for line in answer.lines]
    assert [row[1:3] for row in rows] == [["unknown_signer", "B4"], ["quarantined", "B3"]]
    first, second = (row[0] for row in rows)

    wrong = desk.office.opened("inbox", "discard", first, "99")
    assert (wrong.code, len(desk.office.opened("inbox", "list").lines)) == (ExitCode.NOT_FOUND, 2)
    assert "99" in wrong.err
    assert desk.office.opened("inbox", "discard", first, second, first).code == ExitCode.DONE
    assert desk.office.opened("inbox", "list").lines == []
