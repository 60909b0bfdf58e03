"""Writes a catalogue as the text that is kept of it; `service_file` reads back the same catalogue."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping

from desk.domain.services import (
    Catalogue,
    Condition,
    Document,
    Group,
    Need,
    Question,
    Rule,
    Service,
    Source,
    Text,
)

_HEAD = "# Katalog layanan. Setiap perubahan disimpan sebagai versi baru."
_WIDEST = 110
_Value = str | int | bool | None


def catalogue_text(catalogue: Catalogue) -> str:
    """Return the TOML text of a catalogue."""
    entries = (
        *(_table("group", _group(one)) for one in catalogue.groups),
        *(_table("document", _document(one)) for one in catalogue.documents.values()),
        *(_table("question", _question(one)) for one in catalogue.questions.values()),
        *(part for one in catalogue.services.values() for part in _service_parts(one)),
    )
    return "\n\n".join((_HEAD, *entries)) + "\n"


def _group(group: Group) -> Mapping[str, _Value]:
    return {"code": group.code, **_words("name", group.name)}


def _document(document: Document) -> Mapping[str, _Value]:
    return {
        "code": document.code,
        **_words("name", document.name),
        "number": document.number or None,
        "others": document.others or None,
    }


def _question(question: Question) -> Mapping[str, _Value]:
    return {"code": question.code, **_words("ask", question.ask)}


def _service_parts(service: Service) -> Iterator[str]:
    yield _table("service", _service(service))
    for need in service.needs:
        yield "\n".join(("[[service.need]]", *_need(need)))
    for rule in service.rules:
        yield "\n".join(("[[service.rule]]", *_rule(rule)))


def _service(service: Service) -> Mapping[str, _Value]:
    return {
        "code": service.code,
        "group": service.group,
        **_words("name", service.name),
        "form": service.form,
        "makes": service.card.code if service.card else "paper",
        "from": service.source.value if service.source is not Source.PAPER else None,
        "print_reason": service.print_reason.code if service.print_reason else None,
        "paper_number": service.paper_number or None,
        "counts_as": service.counts_as or None,
        "ends": service.ends.code if service.ends else None,
        "legal": service.legal,
        "working_days": service.working_days,
        "proxy": None if service.proxy else False,
        "about_other": service.about_other or None,
        **_words("note", service.note),
    }


def _need(need: Need) -> Iterator[str]:
    yield _tables(
        "one_of", ({"document": one.document, "original": one.original.code} for one in need.options)
    )
    yield from _when(need.when)
    yield from _lines(_words("note", need.note))


def _rule(rule: Rule) -> Iterator[str]:
    yield from _when(rule.when)
    yield from _lines({**_words("says", rule.says), "refuses": None if rule.refuses else False})


def _when(when: Iterable[Condition]) -> Iterator[str]:
    tables = tuple(
        {
            "age_below": one.age_below,
            "age_from": one.age_from,
            "days_from": one.days_from,
            "answer": one.answer or None,
            "answer_not": one.answer_not or None,
        }
        for one in when
    )
    if tables:
        yield _tables("when", tables)


def _words(name: str, text: Text | None) -> Mapping[str, _Value]:
    return {name: text.id, f"{name}_en": text.en or None} if text else {}


def _table(kind: str, values: Mapping[str, _Value]) -> str:
    return "\n".join((f"[[{kind}]]", *_lines(values)))


def _lines(values: Mapping[str, _Value]) -> Iterator[str]:
    for name, value in values.items():
        if value is not None:
            yield f"{name} = {_written(value)}"


def _tables(name: str, tables: Iterable[Mapping[str, _Value]]) -> str:
    inline = [f"{{ {', '.join(_lines(table))} }}" for table in tables]
    line = f"{name} = [{', '.join(inline)}]"
    if len(line) <= _WIDEST:
        return line
    return "\n".join((f"{name} = [", *(f"    {one}," for one in inline), "]"))


def _written(value: _Value) -> str:
    # A JSON string is a basic TOML string, but for DEL, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
