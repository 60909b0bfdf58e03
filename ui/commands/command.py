"""What a command is: its name, its values, and what is said when something else was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desk.domain.text import Word, mark

Say = Callable[[Word], str]

MISSING = mark("command_line", "“{name}” is missing.")
TOO_MUCH = mark("command_line", "“{name}” is too much here.")
NO_CHOICE = mark("command_line", "“{given}” is not possible here; choose one of: {choices}.")
_SEE_HELP = mark("command_line", "“{command} --help” shows what is possible.")


class WrongUsage(Exception):
    """What was typed is not a command of this program."""

    def __init__(self, word: Word, command: str = "", **facts: str) -> None:
        super().__init__(word.text)
        self.word = word
        self.command = command
        self.facts = facts

    def sentence(self, say: Say) -> str:
        """Return in one line what is wrong and where to look."""
        told = say(self.word).format(**self.facts)
        return f"{told} {say(_SEE_HELP).format(command=f'prrdesk {self.command}'.strip())}"


@dataclass(frozen=True, slots=True)
class Argument:
    """One value of a command: an option when its name begins with dashes."""

    name: str
    about: Word
    placeholder: str = ""
    kind: Callable[[str], object] = str
    required: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A command as the help shows it."""

    name: str
    about: Word
    arguments: tuple[Argument, ...] = ()
    signed: bool = False
    """Whether it is done in somebody's name."""
