"""What is another than in the round before, in words: each change with what stood there and what does now."""

from __future__ import annotations

from collections.abc import Sequence

from desk.domain.applications import Brought, Paper
from desk.domain.attachments import Attachment
from desk.domain.text import mark
from desk.domain.verification import PaperChange
from ui.language import Language
from ui.pages.verification_state import CheckState, SheetLine

_NUMBER = mark("check", "Number: {before} → {after}")
_NONE = mark("check", "none")
_CAME = mark("check", "Not among the documents before → {after}")
_WENT = mark("check", "{before} → no longer among the documents")
_BROUGHT = mark("check", "{before} → {after}")
_FILES = mark("check", "Files: {before} → {after}")


def changes_of_line(line: SheetLine, language: Language) -> list[str]:
    """Return what became another of a document that is looked at."""
    return [*_of_paper(line.change, language), *_of_files(line, language)]


def changes_of_all(state: CheckState, language: Language) -> list[tuple[str, str]]:
    """Return every document that became another with its changes, those too that are no longer there."""
    told = [(line.name, changes_of_line(line, language)) for line in state.lines]
    shown = {line.document for line in state.lines}
    told += [
        (state.case.name_of(change.document, language.code), _of_paper(change, language))
        for change in state.case.changes
        if change.document not in shown
    ]
    return [(name, "\n".join(words)) for name, words in told if words]


def _of_paper(change: PaperChange | None, language: Language) -> list[str]:
    if change is None:
        return []
    say, before, after = language.say, change.before, change.after
    if before is None:
        return [say(_CAME).format(after=_paper(after, language))]
    if after is None:
        return [say(_WENT).format(before=_paper(before, language))]
    words = []
    if before.brought is not after.brought:
        words.append(say(_BROUGHT).format(before=say(before.brought.word), after=say(after.brought.word)))
    if before.number != after.number:
        none = say(_NONE)
        words.append(say(_NUMBER).format(before=before.number or none, after=after.number or none))
    return words


def _paper(paper: Paper | None, language: Language) -> str:
    if paper is None or paper.brought is Brought.MISSING:
        return language.say(Brought.MISSING.word)
    return " · ".join(part for part in (language.say(paper.brought.word), paper.number) if part)


def _of_files(line: SheetLine, language: Language) -> list[str]:
    if not line.earlier_round:
        return []
    was = [one for one in (*line.files, *line.gone) if one.round <= line.earlier_round]
    if {one.id for one in was} == {one.id for one in line.files}:
        return []
    named = language.say(_FILES)
    return [named.format(before=_names(was, language), after=_names(line.files, language))]


def _names(files: Sequence[Attachment], language: Language) -> str:
    return ", ".join(one.file_name for one in files) or language.say(_NONE)
