"""How messages to citizens are worded: in the program's words, until the office writes its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from desk.data import message_texts
from desk.domain.carriers import Medium
from desk.domain.journal import Action
from desk.domain.message_texts import Place, Template, check, read_defaults
from desk.domain.staff import Staff
from desk.rooms.work import Work, Workbench
from resources import text as shipped


class MessageTexts:
    """What the office does about the words of its messages."""

    def __init__(self, bench: Workbench) -> None:
        self._bench = bench

    def texts(self) -> Mapping[Place, Template]:
        """Return the template in force of each kind, medium and language."""
        with self._bench.look() as db:
            own = message_texts.every(db)
        return {**self.defaults(), **own}

    def defaults(self) -> dict[Place, Template]:
        """Return the templates that come with the program."""
        return dict(read_defaults(shipped("data", "messages.toml")))

    def change(self, head: Staff, template: Template) -> Template:
        """Keep a template in the office's words, and return it.

        Raises:
            TemplateUnfit: it could not be sent so.
        """
        subject = template.subject.strip() if template.medium is Medium.EMAIL else ""
        said = replace(template, text=template.text.strip(), subject=subject)
        with self._bench.work(head, Action.MESSAGE_TEXT_CHANGED) as work:
            check(said)
            _tell(work, said.place, said)
            message_texts.put(work.db, said, work.staff.id, work.now)
        return self.texts()[said.place]

    def back_to_default(self, head: Staff, place: Place) -> Template:
        """Let the program's own words count again, and return them."""
        with self._bench.work(head, Action.MESSAGE_TEXT_CHANGED) as work:
            _tell(work, place, None)
            message_texts.remove(work.db, place)
        return self.defaults()[place]


def _tell(work: Work, place: Place, said: Template | None) -> None:
    """Say in the journal which words take the place of which; none stand for the program's own."""
    work.subject = f"message_text:{'/'.join(each.code for each in place)}"
    work.changed(_words(message_texts.every(work.db).get(place)), _words(said))


def _words(template: Template | None) -> dict[str, object]:
    if template is None:
        return {"text": ""}
    said: dict[str, object] = {"text": template.text}
    return said | {"subject": template.subject} if template.subject else said
