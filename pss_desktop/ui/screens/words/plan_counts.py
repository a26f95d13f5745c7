"""Sentences about plans that hold a number: what is said by a screen that has heirs would not be found."""

from PySide6.QtCore import QObject


class PlanCounts(QObject):
    """A class without heirs, since plurals are looked up under the name of the class that runs."""

    def written_apart(self, versions: int) -> str:
        return self.tr(
            "%n versions were written apart. Below is all of them together: lines that one took out are "
            "struck through.",
            "",
            versions,
        )

    def brings_together(self, versions: int) -> str:
        return self.tr("This brings %n versions together. Check every line, then sign.", "", versions)

    def entries(self, count: int) -> str:
        return self.tr("%n entries", "", count)

    def gaps(self, count: int) -> str:
        return self.tr("%n thing(s) to look at. None of them stops you.", "", count)
