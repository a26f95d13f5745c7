"""What the person does to the entries of a plan and to its own answers, while it is written."""

from collections.abc import Callable, Mapping

from pss_desktop.domain.payloads import text_of
from pss_desktop.domain.plan_entry import PlanShape
from pss_desktop.presenters.desk import Undoable, UndoOffer
from pss_desktop.presenters.plans.plan_draft import LINES, PlanDraft
from pss_desktop.services.plans.plan_views import KnownPerson


class PlanEntries:
    """Every act changes the draft, has it kept, and then shown: anew, or only its hints."""

    def __init__(
        self,
        shape: PlanShape,
        *,
        keep: Callable[[], None],
        show: Callable[[], None],
        hint: Callable[[], None],
        offer_undo: Callable[[UndoOffer], None],
    ) -> None:
        self.shape = shape
        self._keep = keep
        self._show = show
        self._hint = hint
        self._offer_undo = offer_undo
        self.draft = PlanDraft(shape, {})

    def begin(self, content: Mapping[str, object]) -> None:
        """Go on from *content*."""
        self.draft = PlanDraft(self.shape, content)

    def choose(self, id_: str) -> None:
        """Show the answers of this entry."""
        if id_ != self.draft.chosen:
            self.draft.choose(id_)
            self._show()

    def add(self, kind: str, words: str) -> None:
        """A typed line becomes an entry."""
        line = words.strip()
        fields = self.shape.fields_of(self.draft.step, kind)
        if line and fields:
            self.draft.set_line("")
            self.draft.add(kind, {fields[0].name: line})
            self._changed(anew=True)

    def set_line(self, words: str) -> None:
        """What is typed to be an entry is kept before Enter makes it one."""
        if self.draft.set_line(words):
            self._keep()

    def add_person(self, kind: str, person: KnownPerson) -> None:
        """Somebody whom the records name already."""
        answers = {
            "name": person.name,
            "relation": person.relation,
            "phone": person.phone,
            "hours": person.hours,
        }
        self.draft.add(kind, {name: words for name, words in answers.items() if words})
        self._changed(anew=True)

    def set_answer(self, name: str, value: object) -> None:
        """An answer of the chosen entry."""
        if self.draft.set(self.draft.chosen, name, value):
            self._changed()

    def set_value(self, name: str, value: object) -> None:
        """An answer of the plan itself."""
        if self.draft.content.get(name) != value:
            self.draft.content[name] = value
            self._changed()

    def remove(self) -> None:
        """Take the chosen entry out; the undo bar brings it back."""
        entry = self.draft.entry(self.draft.chosen)
        if entry is None:
            return
        before = dict(self.draft.content)
        self.draft.remove(self.draft.chosen)
        self._changed(anew=True)
        name = text_of(entry.get("name")) or text_of(entry.get("words"))
        offer = UndoOffer(Undoable.PLAN_ENTRY_REMOVED, name, lambda: self._put_back(before), here=True)
        self._offer_undo(offer)

    def move(self, by: int) -> None:
        """The chosen entry up or down."""
        if self.draft.move(self.draft.chosen, by):
            self._changed(anew=True)

    def mark_unsafe(self) -> None:
        """Whoever this is must never be shown as help; again takes the mark away."""
        entry = self.draft.entry(self.draft.chosen)
        if entry is not None:
            self.draft.set(self.draft.chosen, "unsafe", entry.get("unsafe") is not True)
            self._changed(anew=True)

    def _put_back(self, content: Mapping[str, object]) -> None:
        self.draft.content = {**content, LINES: self.draft.lines}
        self._changed(anew=True)

    def _changed(self, *, anew: bool = False) -> None:
        self._keep()
        if anew:
            self._show()
        else:
            self._hint()
