"""A programme from the command line: founded, joined by words, changed, forked and mended."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from pss_desktop.cli.exit_codes import ExitCode
from pss_desktop.services.passphrases import Passphrases
from pss_desktop.sync.join_words import arabic_words, english_words, joining_number, spoken_digits
from pss_desktop.sync.joining import read_request
from tests.ready import Ready
from tests.services.clinic import WORD_LISTS
from tests.unit.cli.office import Answer, Office

ROOT = "seven grey herons by the weir"
SECOND = "nine red kites over the moor"


@dataclass(slots=True)
class Two:
    """Two computers, and the folder that both can reach."""

    inside: Office
    outside: Office
    place: Path

    @classmethod
    def under(cls, folder: Path) -> "Two":
        return cls(Office(folder / "one"), Office(folder / "two"), folder / "place")

    def file(self, name: str) -> str:
        return str(self.place / name)

    def root(self) -> str:
        (path,) = self.place.glob("*.pssroot")
        return str(path)

    def signed(self, *words: str, root: str = "", passphrase: str = ROOT) -> Answer:
        """A command on the inside, with the root key."""
        given = ("--root", root or self.root(), "--root-passphrase-fd", "STDIN")
        return self.inside.opened("roster", *words, *given, typed=f"{passphrase}\n")

    def hear(self, office: Office, spelling: str = "english") -> Answer:
        """Type the covered parts, which the other screen shows."""
        parts = self.parts(spelling)
        words = ("roster", "words", "--as", spelling)
        seen = office.opened(*words, typed="?\n?\n").lines
        covered = [parts[place] for place, line in enumerate(seen) if line.endswith("....")]
        return office.opened(*words, typed="".join(f"{one}\n" for one in covered))

    def parts(self, spelling: str) -> tuple[str, ...]:
        one, other = (read_request((self.place / name).read_bytes()) for name in ("request", "reply"))
        number = joining_number(one.encoded, other.encoded)
        lists = Passphrases(WORD_LISTS)
        if spelling == "digits":
            return spoken_digits(number)
        if spelling == "arabic":
            return arabic_words(number, lists.arabic_words)
        return english_words(number, lists.words)

    def person(self, name: str) -> str:
        lines = [line.split("\t") for line in self.inside.opened("roster", "show").lines]
        (found,) = [line[1] for line in lines if line[0] == "person" and line[2] == name]
        return found

    def device(self, name: str) -> str:
        lines = [line.split("\t") for line in self.inside.opened("roster", "show").lines]
        at = next(place for place, line in enumerate(lines) if line[0] == "person" and line[2] == name)
        return next(line[1] for line in lines[at:] if line[0] == "device")


def _office(root: Path, name: str) -> Office:
    office = Office(root)
    made = office.opened("vault", "create", typed=f"Vault\n{name}\n")
    assert made.code == 0, made.err
    return office


@pytest.fixture
def two(tmp_path: Path) -> Two:
    _begun().lay_down(tmp_path)
    return Two.under(tmp_path)


@pytest.fixture
def founded(tmp_path: Path) -> Two:
    _founded().lay_down(tmp_path)
    return Two.under(tmp_path)


@pytest.fixture
def joined(tmp_path: Path) -> Two:
    _joined().lay_down(tmp_path)
    return Two.under(tmp_path)


@cache
def _begun() -> Ready:
    """Two vaults that know nothing of each other, and an empty folder."""
    with TemporaryDirectory() as folder:
        two = Two.under(Path(folder))
        two.place.mkdir()
        _office(two.inside.root, "Juniper Vale")
        _office(two.outside.root, "Hazel Brook")
        return Ready.of(Path(folder))


@cache
def _founded() -> Ready:
    """A programme on the inside, and its root key in the folder."""
    with TemporaryDirectory() as folder:
        _begun().lay_down(Path(folder))
        two = Two.under(Path(folder))
        made = two.inside.opened(
            "roster", "found", "--to", str(two.place), "--new-root-passphrase-fd", "STDIN",
            typed=f"Harbour programme\n{ROOT}\n",
        )  # fmt: skip
        assert made.code == 0, made.err
        assert "can never again let anybody in" in made.err
        assert made.lines == [two.root()]
        return Ready.of(Path(folder))


@cache
def _joined() -> Ready:
    """The outside let in by words, as a counselor."""
    with TemporaryDirectory() as folder:
        _founded().lay_down(Path(folder))
        two = Two.under(Path(folder))
        assert two.outside.opened("roster", "join", "--request-to", two.file("request")).code == 0
        met = two.inside.opened(
            "roster", "admit", "--request", two.file("request"), "--reply-to", two.file("reply")
        )
        assert met.lines[0].startswith("Hazel Brook\t")
        assert two.outside.opened("roster", "join", "--reply", two.file("reply")).code == 0
        for office in (two.inside, two.outside):
            assert two.hear(office).lines[-1] == "These are the right ones."
        boss = two.person("Juniper Vale")
        let_in = two.signed(
            "admit", "--role", "counselor", "--answer-to", two.file("answer"), "--supervised-by", boss[:6]
        )
        assert let_in.code == 0, let_in.err
        accepted = two.outside.opened("roster", "join", "--answer", two.file("answer"))
        assert accepted.lines == ["You belong to Harbour programme."]
        return Ready.of(Path(folder))


def test_a_vault_alone_says_so(two: Two) -> None:
    shown = two.inside.opened("roster", "show")
    assert (shown.code, shown.lines) == (ExitCode.DONE, [])
    assert "no programme" in shown.err
    assert two.inside.opened("roster", "export", two.file("roster")).code == ExitCode.FAILED


def test_the_whole_way_in_shows_both_people_on_both_sides(joined: Two) -> None:
    for office in (joined.inside, joined.outside):
        shown = office.opened("roster", "show")
        people = [line.split("\t") for line in shown.lines if line.startswith("person")]
        assert [line[2:4] for line in people] == [
            ["Hazel Brook", "counselor"],
            ["Juniper Vale", "supervisor"],
        ]
        assert sum("this device" in line for line in shown.lines) == 1
        assert any(line.startswith("supervised by") and "Juniper Vale" in line for line in shown.lines)
        assert shown.lines[0].startswith("programme\tHarbour programme\tversion 2\t")


@pytest.mark.parametrize("spelling", ["arabic", "digits"])
def test_other_words_or_digits(founded: Two, spelling: str) -> None:
    two = founded
    two.outside.opened("roster", "join", "--request-to", two.file("request"))
    two.inside.opened("roster", "admit", "--request", two.file("request"), "--reply-to", two.file("reply"))
    two.outside.opened("roster", "join", "--reply", two.file("reply"))
    assert two.hear(two.inside, spelling).code == 0


def test_two_people_alone_pair_with_one_command_each_way(two: Two) -> None:
    two.outside.opened("roster", "join", "--request-to", two.file("request"))
    paired = two.inside.opened(
        "roster", "pair", "--to", str(two.place), "--new-root-passphrase-fd", "STDIN",
        "--request", two.file("request"), "--reply-to", two.file("reply"), "--role", "counselor",
        typed=f"Juniper and Hazel\n{ROOT}\n",
    )  # fmt: skip
    assert paired.code == 0, paired.err
    two.outside.opened("roster", "join", "--reply", two.file("reply"))
    for office in (two.inside, two.outside):
        assert two.hear(office).code == 0
    assert two.signed("admit", "--role", "counselor", "--answer-to", two.file("answer")).code == 0
    assert two.outside.opened("roster", "join", "--answer", two.file("answer")).code == 0


def test_wrong_words_let_nobody_in(founded: Two) -> None:
    two = founded
    two.outside.opened("roster", "join", "--request-to", two.file("request"))
    two.inside.opened("roster", "admit", "--request", two.file("request"), "--reply-to", two.file("reply"))
    heard = two.inside.opened("roster", "words", typed="never\nheard\n")
    assert heard.code == ExitCode.NOT_TRUSTED
    let_in = two.signed("admit", "--role", "counselor", "--answer-to", two.file("answer"))
    assert let_in.code != 0
    assert not (two.place / "answer").exists()


def test_words_and_answers_come_in_their_order(founded: Two) -> None:
    two = founded
    assert two.outside.opened("roster", "words").code != 0
    two.outside.opened("roster", "join", "--request-to", two.file("request"))
    assert two.outside.opened("roster", "words").code != 0
    assert two.outside.opened("roster", "join", "--cancel").code == 0
    assert two.outside.opened("roster", "join", "--reply", two.file("request")).code != 0
    assert two.inside.opened("roster", "admit", "--request", two.file("request")).code == ExitCode.USAGE


def test_a_namesake_is_pointed_out(founded: Two, tmp_path: Path) -> None:
    namesake = _office(tmp_path / "three", "Juniper Vale")
    namesake.opened("roster", "join", "--request-to", founded.file("request"))
    met = founded.inside.opened(
        "roster", "admit", "--request", founded.file("request"), "--reply-to", founded.file("reply")
    )
    assert "of this name is in the programme already" in met.err


def test_changes_travel_as_a_file(joined: Two) -> None:
    hazel, boss = joined.person("Hazel Brook"), joined.person("Juniper Vale")
    assert joined.signed("role", hazel, "clinic_staff").lines == ["The roster that holds is version 3."]
    assert joined.signed("link", boss, hazel, "--end").code == 0
    assert joined.signed("link", boss, hazel).code == 0
    assert joined.inside.opened("roster", "export", joined.file("roster")).code == 0
    accepted = joined.outside.opened("roster", "accept", joined.file("roster"))
    assert accepted.lines == ["The roster that holds is version 5."]
    assert "clinic_staff" in joined.outside.opened("roster", "show").out


@pytest.mark.usefixtures("far_east")
def test_a_day_is_the_day_where_the_computer_is(joined: Two) -> None:
    shown = joined.inside.opened("roster", "show")
    (first,) = (line.split("\t") for line in shown.lines if line.startswith("programme"))
    assert first[3] == "2026-11-23"


def test_a_lost_device_and_a_person_who_left_are_revoked(joined: Two) -> None:
    device, hazel = joined.device("Hazel Brook"), joined.person("Hazel Brook")
    assert joined.signed("revoke", device, "--reason", "lost", "--vouched").code == 0
    assert joined.signed("revoke", hazel, "--reason", "left").code == 0
    shown = joined.inside.opened("roster", "show")
    assert sum("revoked" in line for line in shown.lines) == 2
    joined.inside.opened("roster", "export", joined.file("roster"))
    joined.outside.opened("roster", "accept", joined.file("roster"))
    assert "no longer trusts" in joined.outside.opened("roster", "show").err


def test_a_programme_says_how_long_what_a_client_took_back_is_kept(joined: Two) -> None:
    assert "withdrawn\tkept out of sight" in joined.inside.opened("roster", "show").lines
    assert joined.signed("policy", "--erase-withdrawn-after", "30").code == 0
    assert "withdrawn\terased after 30 days" in joined.inside.opened("roster", "show").lines
    assert joined.signed("policy", "--erase-withdrawn-after", "-1").code == ExitCode.USAGE
    assert joined.signed("policy", "--keep-withdrawn").code == 0
    assert joined.signed("policy", "--erasers", "supervisor", "coordinator").code == 0
    assert "erasers\tcoordinator,supervisor" in joined.inside.opened("roster", "show").lines
    assert joined.signed("policy", "--erasers").code == 0
    assert "withdrawn\tkept out of sight" in joined.inside.opened("roster", "show").lines


def test_a_list_is_renewed_for_as_long_as_somebody_chose(joined: Two) -> None:
    def lasts() -> str:
        (line,) = (one for one in joined.inside.opened("roster", "show").lines if one.startswith("lasts"))
        return line.split("\t")[1]

    before = lasts()
    assert joined.signed("renew", "--months", "24").code == 0
    assert lasts() > before
    assert joined.signed("renew").code == 0
    assert lasts() == before


def test_an_id_of_nobody_is_not_found(joined: Two) -> None:
    assert joined.signed("revoke", "ffffffff", "--reason", "lost").code == ExitCode.NOT_FOUND
    assert joined.signed("role", "", "counselor").code == ExitCode.NOT_FOUND


def test_a_root_key_is_needed_and_opens_with_its_own_passphrase(joined: Two) -> None:
    hazel = joined.person("Hazel Brook")
    assert joined.inside.opened("roster", "role", hazel, "counselor").code == ExitCode.USAGE
    wrong = joined.signed("role", hazel, "counselor", passphrase="not this one at all")
    assert wrong.code == ExitCode.WRONG_SECRET


def test_other_root_keys_two_of_two_sign_by_proposal(joined: Two) -> None:
    old, fresh = joined.root(), joined.place / "fresh"
    fresh.mkdir()
    rotated = joined.inside.opened(
        "roster", "rotate", "--root", old, "--root-passphrase-fd", "STDIN", "--to", str(fresh),
        "--roots", "2", "--new-root-passphrase-fd", "STDIN", typed=f"{ROOT}\n{ROOT}\n{SECOND}\n",
    )  # fmt: skip
    assert rotated.code == 0, rotated.err
    hazel, (one, two, _) = joined.person("Hazel Brook"), rotated.lines
    assert joined.signed("role", hazel, "coordinator", root=old).code == ExitCode.NOT_TRUSTED
    proposed = joined.signed("role", hazel, "coordinator", "--propose-to", joined.file("proposal"), root=one)
    assert "1 more root keys" in proposed.err
    cosigned = joined.signed(
        "cosign", joined.file("proposal"), "--to", joined.file("roster"), root=two, passphrase=SECOND
    )
    assert cosigned.lines[0].split("\t") == ["changes", "role", "Hazel Brook", "coordinator"]
    assert "Enough root keys" in cosigned.err
    ask = "ask before you sign"
    for act, told in (
        (("policy", "--erasers", "supervisor"), ["erasers", "supervisor", ask]),
        (("policy", "--erasers"), ["erasers", "nobody", ask]),
        (("revoke", hazel, "--reason", "lost"), ["person_ended", "Hazel Brook", "lost", "not vouched"]),
    ):
        assert joined.signed(*act, "--propose-to", joined.file("proposal"), root=one).code == 0
        seen = joined.signed(
            "cosign", joined.file("proposal"), "--to", joined.file("roster"), root=two, passphrase=SECOND
        )
        assert seen.lines[0].split("\t") == ["changes", *told]
    assert joined.inside.opened("roster", "accept", joined.file("roster")).code == 0
    assert "coordinator" in joined.inside.opened("roster", "show").out


def test_who_is_let_in_by_proposal_gets_the_answer_once_it_holds(founded: Two) -> None:
    two = founded
    two.outside.opened("roster", "join", "--request-to", two.file("request"))
    two.inside.opened("roster", "admit", "--request", two.file("request"), "--reply-to", two.file("reply"))
    two.outside.opened("roster", "join", "--reply", two.file("reply"))
    for office in (two.inside, two.outside):
        two.hear(office)
    proposed = two.signed("admit", "--role", "counselor", "--propose-to", two.file("proposal"))
    assert "Enough root keys" in proposed.err
    early = two.inside.opened("roster", "admit", "--answer-to", two.file("answer"))
    assert early.code == ExitCode.NOT_TRUSTED
    assert two.inside.opened("roster", "accept", two.file("proposal")).code == 0
    assert two.inside.opened("roster", "admit", "--answer-to", two.file("answer")).code == 0
    accepted = two.outside.opened("roster", "join", "--answer", two.file("answer"))
    assert accepted.lines == ["You belong to Harbour programme."]


def test_a_fork_stops_and_a_repair_mends_it(joined: Two) -> None:
    hazel = joined.person("Hazel Brook")
    joined.signed("role", hazel, "coordinator", "--propose-to", joined.file("other"))
    joined.signed("role", hazel, "clinic_staff")
    forked = joined.inside.opened("roster", "accept", joined.file("other"))
    assert forked.code == ExitCode.NOT_TRUSTED
    assert "two rosters of one version" in joined.inside.opened("roster", "show").err
    assert joined.signed("repair").code == 0
    assert joined.inside.opened("roster", "show").err == "This vault belongs to the programme.\n"


def test_a_roster_past_its_day_warns(joined: Two) -> None:
    joined.outside.clock.advance(days=400)
    assert "past its day" in joined.outside.opened("roster", "show").err


def test_two_passphrases_that_differ_found_nothing(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([ROOT, SECOND])
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))
    made = two.inside.run(
        "roster", "found", "--to", str(two.place), "--passphrase-fd", "STDIN",
        typed="linden over the quiet harbour\nHarbour\n", interactive=True,
    )  # fmt: skip
    assert made.code == ExitCode.REFUSED
    assert "not the same" in made.err


def test_a_programme_is_left_by_typing_its_name(joined: Two) -> None:
    refused = joined.outside.opened("roster", "leave", typed="another\n")
    assert refused.code == ExitCode.REFUSED
    left = joined.outside.opened("roster", "leave", typed="Harbour programme\n")
    assert (left.code, "no programme now" in left.out) == (ExitCode.DONE, True)
    assert "no programme" in joined.outside.opened("roster", "show").err
    assert joined.inside.opened("roster", "leave", "--yes").code == ExitCode.DONE
