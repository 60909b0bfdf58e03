"""A fault of the program as it may be written down: where and of what kind, in nobody's words."""

from __future__ import annotations

import traceback

from desk.domain.masks import mask_text


def told(error: BaseException) -> str:
    """Return where a fault and its causes arose and of what kind they are.

    What an error says of itself is left out: it may quote a name, a number or a statement with both.
    """
    lines: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        lines += [
            f"  {step.filename}:{step.lineno} in {step.name}"
            for step in traceback.extract_tb(cause.__traceback__)
        ]
        lines.append(type(cause).__qualname__)
        cause = cause.__cause__ or cause.__context__
    return mask_text("\n".join(lines))
