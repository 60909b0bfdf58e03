"""Where the keys go when a page is opened: into the page, unless a person is typing somewhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QLineEdit, QWidget


def take_focus(widget: QWidget) -> None:
    """Put the focus on ``widget``, so that the keys of its page work at once."""
    typing = QApplication.focusWidget()
    # The sign-in still has the focus while the first page of its window is shown: that is no typing here.
    if not isinstance(typing, QLineEdit) or typing.window() is not widget.window():
        widget.setFocus(Qt.FocusReason.OtherFocusReason)


def has_keys(page: QWidget) -> bool:
    """Whether the focus is on a page."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is page or page.isAncestorOf(focused))


def enter(page: QWidget) -> bool:
    """Put the focus where it was last on a page, else on its first list, else on its first control.

    Return whether there is one. A list comes first because the arrows walk it, and Enter does nothing rash.
    """
    known = page.focusWidget()
    order = _in_order(page)
    for widget in (*([known] if known is not None else []), *filter(_is_list, order), *order):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
    return False


def _is_list(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView)


def _in_order(page: QWidget) -> list[QWidget]:
    """Return a page and what is on it, as it was built.

    Not along ``nextInFocusChain``: PySide 6.9 makes each widget the owner of the next it returns, and takes
    the items of a page's layouts away with a neighbour that is deleted.
    """
    return [page, *page.findChildren(QWidget)]
