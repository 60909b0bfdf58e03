"""What is said when a step with a complaint is refused: what happened, and what to do."""

from __future__ import annotations

from desk.domain import complaints
from desk.domain.complaint_answers import TemplateUnusable
from desk.domain.text import mark

COMPLAINT_SENTENCES = {
    complaints.ComplaintMovedOn: (
        mark("errors", "Somebody has worked on complaint {number} meanwhile; it is now “{state}”."),
        mark("errors", "Look at it again, then take the step if it is still needed."),
    ),
    complaints.ComplaintNotSo: (
        mark("errors", "This step does not fit complaint {number}: it is “{state}”."),
        mark("errors", "Reopen it first if it is to be worked on again."),
    ),
    complaints.OwnerIsAccused: (
        mark("errors", "The complaint is about {name}, who cannot look into it."),
        mark("errors", "Give it to somebody else."),
    ),
    complaints.OwnerCannot: (
        mark("errors", "Complaints are not among the tasks of {name}."),
        mark("errors", "Give it to a counter clerk, an operator or a section head."),
    ),
    complaints.NobodyToTakeIt: (
        mark("errors", "Nothing was written: the only section head here is the person complained about."),
        mark(
            "errors",
            "Hand the complaint on paper to the head of the whole office, or let an administrator"
            " add a second section head first.",
        ),
    ),
    complaints.HeadDecides: (
        mark("errors", "A complaint about money is given on or sorted anew by a section head alone."),
        mark("errors", "Ask the section head."),
    ),
    complaints.TieUnknown: (
        mark("errors", "The application or card it should be tied to is not here."),
        mark("errors", "Scan the receipt or the NIK again."),
    ),
    TemplateUnusable: (
        mark("errors", "{kind}: this template was not kept. {why}"),
        mark("errors", "Correct it and save again."),
    ),
}
