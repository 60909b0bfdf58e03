"""A day is closed while others go on working: its figures and its seal are of one moment."""

from __future__ import annotations

from threading import Thread

import make
from sqlalchemy import event

from desk.domain.journal import Action
from desk.domain.staff import Staff
from desk.office import Office


def test_every_card_before_the_seal_is_in_the_figures_and_no_card_after_it(
    office: Office, office_url: str, operator: Staff, head: Staff, engine: str
) -> None:
    make.jobs(office_url, 2)
    make.blanks(office, operator)
    before = make.printed(office, operator)
    card = office.print_queue.claim(operator, 1).jobs[0]
    elsewhere = Office(office_url, clock=office.now, workstation="Loket 4")

    def print_it() -> None:
        elsewhere.work_sheet.good(operator, elsewhere.work_sheet.start(operator, card), "A-02")

    prints = Thread(target=print_it)

    def while_it_is_closed(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if "INSERT INTO issued_number" in statement and prints.ident is None:
            prints.start()
            prints.join(0.3 if engine == "sqlite" else 10)  # in a file, whoever writes waits

    event.listen(office._database._engine, "before_cursor_execute", while_it_is_closed)
    closed = office.day_book.close(head, office.today(), {})
    event.remove(office._database._engine, "before_cursor_execute", while_it_is_closed)
    prints.join()
    assert closed.facts.seal is not None
    written = {job: office.print_queue.story(job)[0] for job in (before.id, card.id)}
    sealed = [
        job
        for job, lines in written.items()
        if any(one.action is Action.CARD_GOOD and one.id <= closed.facts.seal.entry for one in lines)
    ]
    assert len(closed.facts.cards) == len(sealed)
    assert all(any(one.action is Action.CARD_GOOD for one in lines) for lines in written.values())
    elsewhere.close()
