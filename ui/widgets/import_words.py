"""What the import desk says of a list that depends on its kind: tiles, what rows ask for, what comes next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.domain.complaints import ComplaintKind
from desk.domain.import_kinds import ImportKind
from desk.domain.imports import RowOutcome
from desk.domain.post import ParcelState
from desk.domain.text import Word, mark

_TILES: Mapping[RowOutcome, Word] = {
    RowOutcome.TAKEN_IN: mark("import_desk", "new"),
    RowOutcome.JOINED: mark("import_desk", "card waits"),
    RowOutcome.DOUBTFUL: mark("import_desk", "doubtful"),
    RowOutcome.REPEATED: mark("import_desk", "known"),
    RowOutcome.CHANGED: mark("import_desk", "new status"),
    RowOutcome.REFUSED: mark("import_desk", "refused"),
}
_REFUSED = mark("import_desk", "Refused rows are not taken in. Save them, have them corrected, import again.")
_MEANINGS: Mapping[RowOutcome, Word] = {
    RowOutcome.DOUBTFUL: mark(
        "import_desk", "Doubtful requests are taken in all the same; the verification decides."
    ),
    RowOutcome.REFUSED: _REFUSED,
    RowOutcome.JOINED: mark("import_desk", "Cards that wait already go the way this list asks for."),
}
_TAKEN_IN = mark("import_desk", "{file} has been taken in: {new} new applications; {refused} rows refused.")
_ASKED_FOR = mark("import_desk", "Asked for")


@dataclass(frozen=True, slots=True)
class Next:
    """The page somebody goes on to after a list was taken in."""

    page: str
    word: Word


@dataclass(frozen=True, slots=True)
class KindWords:
    """Everything said of one kind of list; what is not given is said as of requests."""

    taken_in: Word = _TAKEN_IN
    sorts_head: Word = _ASKED_FOR
    sorts: Mapping[str, Word] = field(default_factory=dict)
    """What the rows say, by its code; the services of requests come from the catalogue."""
    tiles: Mapping[RowOutcome, Word] = field(default_factory=lambda: _TILES)
    """The short words of the tiles; an outcome that this kind does not know has none and no tile."""
    meanings: Mapping[RowOutcome, Word] = field(default_factory=lambda: _MEANINGS)
    next: Next | None = None
    """None for requests, which go on to the verification or the queue."""


_ENDS = KindWords(
    taken_in=mark("import_desk", "{file} has been taken in: {new} people recorded; {refused} rows refused."),
    tiles={
        RowOutcome.TAKEN_IN: mark("import_desk", "recorded"),
        RowOutcome.JOINED: mark("import_desk", "card cancelled"),
        RowOutcome.DOUBTFUL: mark("import_desk", "to decide"),
        RowOutcome.REPEATED: mark("import_desk", "known"),
        RowOutcome.REFUSED: mark("import_desk", "refused"),
    },
    meanings={
        RowOutcome.JOINED: mark(
            "import_desk", "Cards that wait are cancelled when both the NIK and the name agree."
        ),
        RowOutcome.DOUBTFUL: mark(
            "import_desk", "Where only one agrees, or the card is made, somebody decides about it."
        ),
        RowOutcome.REFUSED: _REFUSED,
    },
    next=Next("ended", mark("import_desk", "To those who died or moved")),
)

KIND_WORDS: Mapping[ImportKind, KindWords] = {
    ImportKind.DEATHS: _ENDS,
    ImportKind.MOVES: _ENDS,
    ImportKind.POST_RESULTS: KindWords(
        taken_in=mark(
            "import_desk", "{file} has been taken in: {new} results noted; {refused} rows refused."
        ),
        sorts_head=mark("import_desk", "What the post says"),
        sorts={state.code: state.word for state in ParcelState},
        tiles={
            RowOutcome.TAKEN_IN: mark("import_desk", "new results"),
            RowOutcome.JOINED: mark("import_desk", "tracking numbers"),
            RowOutcome.REPEATED: mark("import_desk", "known"),
            RowOutcome.REFUSED: mark("import_desk", "refused"),
        },
        meanings={
            RowOutcome.REPEATED: mark("import_desk", "What the post has said before changes nothing."),
            RowOutcome.REFUSED: _REFUSED,
        },
        next=Next("post", mark("import_desk", "To Kantor Pos")),
    ),
    ImportKind.COMPLAINTS: KindWords(
        taken_in=mark(
            "import_desk", "{file} has been taken in: {new} complaints taken down; {refused} rows refused."
        ),
        sorts_head=mark("import_desk", "Complained of"),
        sorts={kind.code: kind.word for kind in ComplaintKind},
        tiles={
            RowOutcome.TAKEN_IN: mark("import_desk", "new"),
            RowOutcome.DOUBTFUL: mark("import_desk", "without NIK"),
            RowOutcome.REPEATED: mark("import_desk", "known"),
            RowOutcome.REFUSED: mark("import_desk", "refused"),
        },
        meanings={
            RowOutcome.DOUBTFUL: mark(
                "import_desk", "The NIK in these rows cannot be one; they are taken down without it."
            ),
            RowOutcome.REFUSED: _REFUSED,
        },
        next=Next("complaints", mark("import_desk", "To the complaints")),
    ),
}
"""What is said of the kinds that are not requests."""

OF_REQUESTS = KindWords()


def words_of(kind: ImportKind) -> KindWords:
    """Return what is said of a kind of list."""
    return KIND_WORDS.get(kind, OF_REQUESTS)
