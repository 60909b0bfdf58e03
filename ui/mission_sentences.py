"""The sentences of what missions of jemput bola refuse: what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping

from desk.domain import missions as outreach
from desk.domain.text import Word, mark

MISSION_SENTENCES: Mapping[type[Exception], tuple[Word, Word]] = {
    outreach.MissionMovedOn: (
        mark("errors", "Mission {number}: {state}; this step cannot be taken any more."),
        mark("errors", "The list shows how it stands now."),
    ),
    outreach.MissionHasFiles: (
        mark("errors", "Files were brought in on mission {number}: {files}."),
        mark("errors", "Finish the mission and say what becomes of them, or undo the import of its list."),
    ),
    outreach.ListStillOut: (
        mark("errors", "Receipt list {number} has not come back signed."),
        mark("errors", "Note the signed list first, or tick who did not sign."),
    ),
    outreach.LeftoversUnexplained: (
        mark("errors", "Files that are not settled: {files}."),
        mark("errors", "Write what becomes of them; it stands in the mission report."),
    ),
    outreach.FileElsewhere: (
        mark("errors", "{number} belongs to mission {mission} already."),
        mark("errors", "Take it from that mission first, if that was a mistake."),
    ),
    outreach.FileIsOut: (
        mark("errors", "The document of {number} is with its RT, on receipt list {list}."),
        mark("errors", "Note the signed list on the page “Jemput bola” first."),
    ),
    outreach.NothingToBundle: (
        mark("errors", "RT {rt}: no finished document waits to go out."),
        mark("errors", "Type the numbers of the finished documents first; cards go with a BAST."),
    ),
    outreach.ListNoted: (
        mark("errors", "Receipt list {number} was noted before, by {by}."),
        mark("errors", "The list of files shows what became of each document."),
    ),
}
